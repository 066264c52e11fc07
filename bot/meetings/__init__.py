"""Somebody's meetings: read from a calendar, matched with accounts, and when to speak of them. Knows no channel."""

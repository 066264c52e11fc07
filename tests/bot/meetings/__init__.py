"""Calendars as they are read and fetched, and when meetings are spoken of."""

"""Channels: thin translators between a platform and the bot."""

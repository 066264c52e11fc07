"""Transcripts: a record and its history as documents; pure."""

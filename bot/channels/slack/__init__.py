"""Slack: pure translators of payloads, and the loop that takes them in and posts. Knows no turn and no SQL."""

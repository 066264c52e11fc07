"""Telegram: updates of the Bot API as messages that came in, messages as posts. Knows no turn and no store."""

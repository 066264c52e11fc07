"""Where accounts, sessions and messages are kept."""

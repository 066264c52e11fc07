"""How fast a turn is, as ratios to hand-written SQLite driven in the same run: `python -m tests.bench`."""

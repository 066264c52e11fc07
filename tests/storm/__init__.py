"""Kills, signals, rivals and failing statements: what may happen to a turn from outside, judged from outside."""

"""Golden dialogues and their runner."""

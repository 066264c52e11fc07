"""What sellers type, read as values."""

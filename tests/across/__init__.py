"""One person on several channels, over real HTTP on loopback."""

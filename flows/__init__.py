"""The domain: pure, synchronous, without I/O, clock, randomness or network."""

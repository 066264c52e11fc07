"""The critic: rules as data, findings as values."""

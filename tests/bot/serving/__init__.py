"""The service and what watches it."""

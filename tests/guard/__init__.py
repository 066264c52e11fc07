"""The guard at the doors of a test run; see tripwire.py."""

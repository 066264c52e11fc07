"""Letting accounts out of a seller's hands: to whom, what stays, what its readers say to it. Knows no platform."""

"""Tests of `flows.answers`: what is typed, and what is read of it."""

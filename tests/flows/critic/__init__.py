"""Tests of the critic."""

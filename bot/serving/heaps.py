"""Tells the C library how many heaps to keep. Allocates nothing; does nothing where the library has no such setting."""

from __future__ import annotations

import ctypes

HEAPS = 2
"""For all threads together. glibc gives up to eight for each core, and each keeps what its busiest moment took."""
_ARENA_MAX = -8  # M_ARENA_MAX in glibc's malloc.h


def share_heaps(most: int = HEAPS) -> bool:
    """Keeps the C library from making more; those that there are stay. False where it cannot be told so."""
    try:
        tell = ctypes.CDLL(None).mallopt
    except (AttributeError, OSError, TypeError):  # another library, or another system
        return False
    return bool(tell(_ARENA_MAX, most))

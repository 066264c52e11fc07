"""Threads share the heaps they are told to share."""

from __future__ import annotations

import subprocess
import sys

CHILD = """
import ctypes, sys, threading
from bot.serving.heaps import share_heaps
libc = ctypes.CDLL(None)
libc.malloc.restype, libc.malloc.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
libc.fopen.restype = libc.fdopen.restype = ctypes.c_void_p
libc.malloc_info.argtypes, libc.fclose.argtypes = [ctypes.c_int, ctypes.c_void_p], [ctypes.c_void_p]
if sys.argv[1] != "as it comes":
    assert share_heaps(int(sys.argv[1]))
here = threading.Barrier(8)
def take():
    libc.malloc(100_000)
    here.wait()
threads = [threading.Thread(target=take) for _ in range(8)]
for each in threads: each.start()
for each in threads: each.join()
out = libc.fdopen(1, b"w")
libc.malloc_info(0, out)
libc.fclose(out)
"""


def heaps(most: str) -> int:
    done = subprocess.run([sys.executable, "-c", CHILD, most], capture_output=True, text=True, check=True)
    return done.stdout.count("<heap nr=")


def test_no_more_heaps_than_told():
    assert heaps("2") == 2
    assert heaps("as it comes") > 2

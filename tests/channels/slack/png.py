"""Makes a picture of a page small: its few colours as a palette. Reads what Chromium writes, and nothing else."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

_HEAD = b"\x89PNG\r\n\x1a\n"
_BYTES = {2: 3, 6: 4}
"""Bytes of a pixel by PNG's number for the kind of colour: with and without transparency."""
MOST = 256


def shrink(path: Path) -> None:
    """Writes a picture anew with a palette; shades that nobody can tell apart become one."""
    chunks = dict(_chunks(path.read_bytes()))
    width, height, depth, kind, *_ = struct.unpack(">IIBBBBB", chunks[b"IHDR"])
    each = _BYTES[kind]
    assert depth == 8
    rows = _rows(zlib.decompress(chunks[b"IDAT"]), width * each, each)
    coarse = bytes(one | 7 if one > 7 else 0 for one in range(256))
    pixels = [[row[at : at + 3].translate(coarse) for at in range(0, width * each, each)] for row in rows]
    colours = {colour: number for number, colour in enumerate(sorted({one for row in pixels for one in row}))}
    assert len(colours) <= MOST, "more colours than fit into a palette"
    body = b"".join(b"\0" + bytes(colours[one] for one in row) for row in pixels)
    head = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    packed = [
        (b"IHDR", head),
        (b"PLTE", b"".join(colours)),
        (b"IDAT", zlib.compress(body, 9)),
        (b"IEND", b""),
    ]
    path.write_bytes(_HEAD + b"".join(_chunk(name, content) for name, content in packed))


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The parts of a file; those of the picture itself as one."""
    at, picture = len(_HEAD), b""
    while at < len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        name, content = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        at += length + 12
        if name == b"IDAT":
            picture += content
        else:
            yield name, content
    yield b"IDAT", picture


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def _rows(data: bytes, length: int, each: int) -> Iterator[bytes]:
    """The rows, with PNG's filters undone."""
    before = bytearray(length)
    for at in range(0, len(data), length + 1):
        kind, row = data[at], bytearray(data[at + 1 : at + 1 + length])
        for place in range(length):
            left = row[place - each] if place >= each else 0
            corner = before[place - each] if place >= each else 0
            row[place] = (row[place] + _foretold(kind, left, before[place], corner)) & 0xFF
        yield bytes(row)
        before = row


def _foretold(kind: int, left: int, up: int, corner: int) -> int:
    """What a byte was written as the difference to."""
    if kind == 4:
        away = left + up - corner
        return min((left, up, corner), key=lambda one: abs(away - one))
    return (0, left, up, (left + up) // 2)[kind]


__all__ = ["shrink"]

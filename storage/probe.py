"""Does a store take writes just now? Takes the right to write and gives it back; changes nothing."""

from __future__ import annotations

import tempfile

from storage.errors import translating
from storage.open import file_of, open_line

PATIENCE = 2.0
"""Seconds to wait for the right to write; a turn holds it for milliseconds."""

_NOTHING = "UPDATE workspaces SET created_at = created_at WHERE workspace_id IS NULL"
_BLOCK = 1 << 16


class Probe:
    """Looks again and again over a connection of its own. From any thread, one at a time."""

    def __init__(self, url: str, patience: float = PATIENCE) -> None:
        self._line = open_line(url, busy_timeout=patience)
        self._place = file_of(url)

    def __call__(self) -> None:
        """Raises StorageError where the store takes no writes, or the disk below it no more bytes.

        A transaction that changes nothing reaches no disk, hence the block beside the file.
        """
        with self._line.write():
            self._line.run(_NOTHING, {})
        if self._place is None:
            return
        with translating(self._place), tempfile.TemporaryFile(dir=self._place.parent) as block:
            block.write(bytes(_BLOCK))
            block.flush()

    def close(self) -> None:
        """Lets go of the connection."""
        self._line.close()


__all__ = ["Probe"]

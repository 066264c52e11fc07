"""One-time codes: their form, and how they are kept and compared. Pure but for the digest's work; runs no SQL.

Twelve letters and digits without those that look alike (I, L, O, U). The first four find the
code; the other eight are the secret, 40 bits, of which only a salted, slow digest is kept.
Five wrong secrets end a code, so that guessing gets nowhere whoever tries.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Callable

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH, SELECTOR = 12, 4
MOST_TRIES = 5
ROUNDS = 20_000
_SHAPE = re.compile(r"[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}", re.IGNORECASE)
_MEANT = str.maketrans("ILO", "110")


def shaped(letters: str) -> str:
    """Twelve letters as they are shown: in three groups."""
    return "-".join(letters[at : at + 4] for at in range(0, LENGTH, 4))


def new_code(chance: Callable[[int], int]) -> str:
    """A code as people see it; `chance` gives a number below another, as `secrets.randbelow` does."""
    return shaped("".join(ALPHABET[chance(len(ALPHABET))] for _ in range(LENGTH)))


def looks_like(text: str) -> bool:
    """Is it a code as it is shown, and nothing else?"""
    return _SHAPE.fullmatch(text.strip()) is not None and read(text) is not None


def read(text: str) -> str | None:
    """The letters of a code, however it was typed; None for what is none."""
    letters = re.sub(r"[\s\-–—_.]+", "", text).upper().translate(_MEANT)
    return letters if len(letters) == LENGTH and set(letters) <= set(ALPHABET) else None


def digest(letters: str, salt: str) -> str:
    """What is kept of a code's secret."""
    secret = letters[SELECTOR:].encode()
    return hashlib.pbkdf2_hmac("sha256", secret, bytes.fromhex(salt), ROUNDS).hex()


def same(one: str, other: str) -> bool:
    """Are two digests the same? Takes as long whichever of their letters differ."""
    return hmac.compare_digest(one, other)

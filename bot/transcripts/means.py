"""What files are made with that is not in the account: fonts, and the Word template that was read already."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

FONTS = Path(__file__).parent / "fonts"
"""Noto Sans, which comes with the product (OFL.txt beside it): Latin, Cyrillic, Greek."""


@dataclass(frozen=True, slots=True)
class Means:
    """`fonts` are folders to look in before the system's own; `word` is a template of one's own, None for ours."""

    fonts: tuple[Path, ...] = ()
    word: bytes | None = None
    system_fonts: bool = True


@dataclass(frozen=True, slots=True)
class Printed:
    """A file. `missing` names the scripts of which no font had letters, so that they show as boxes."""

    data: bytes
    missing: tuple[str, ...] = ()


class BrokenTemplate(Exception):
    """The Word template cannot be filled in: which placeholder of it ("" for the file itself), and what is wrong there.

    `fault` names the words ("undefined", "syntax", "unopened", "unclosed", "unknown", "file"), `about` fills them.
    """

    def __init__(self, placeholder: str, fault: str, about: str = "") -> None:
        super().__init__(f"{placeholder}: {fault} {about}".strip())
        self.placeholder, self.fault, self.about = placeholder, fault, about

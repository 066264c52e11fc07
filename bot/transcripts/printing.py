"""Prints with typst: a page of ours and data in, a file out. What was typed goes in as data, so none of it is markup.

Reads fonts, and nothing else.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from bot.transcripts.means import FONTS, Means, Printed
from bot.transcripts.pictures.drawing import COLOURS, Picture

if TYPE_CHECKING:
    from typst import Fonts

_ACCESSIBLE = "ua-1"
"""PDF/UA-1: tagged, and refused where a letter cannot be shown, which is how we know."""
_NOT_SHOWN = re.compile(r"error: PDF/UA-1 error: the text `(\"(?:[^\"\\]|\\.)*\")`? could not be displayed")
_CODE = re.compile(r"\\u\{([0-9a-f]+)\}")
_SCRIPTS = {"CJK": "Chinese", "HIRAGANA": "Japanese", "KATAKANA": "Japanese", "HANGUL": "Korean"}
_EMOJI = 0x1F000


def printed(page: str, data: Mapping[str, Any], means: Means, now: datetime, attached: str = "") -> Printed:
    """A PDF of `page` (typst), tagged. Where fonts lack letters, the page is told so in `data["missing"]`."""
    import typst

    def made(standards: list[Any], missing: tuple[str, ...] = ()) -> bytes:
        inputs = {"data": json.dumps({**data, "missing": missing}), "attached": attached}
        return typst.compile(
            page.encode(),
            format="pdf",
            font_paths=_fonts(means),
            sys_inputs=inputs,
            pdf_standards=standards,
            timestamp=int(now.timestamp()),
        )

    try:
        return Printed(made([_ACCESSIBLE]))
    except typst.TypstError as error:
        letters = _not_shown(error.diagnostic)
        if not letters:
            raise
    missing = tuple(sorted({script_of(each) for each in letters}, key=str.casefold))
    return Printed(made([], missing), missing)


def png(pictures: list[Picture], page: str, means: Means, scale: Literal[1, 2, 3] = 2) -> bytes:
    """Pictures, one below the other, as a PNG on white."""
    import typst

    data = {"pictures": [picture_data(each) for each in pictures]}
    return typst.compile(
        page.encode(),
        format="png",
        ppi=72.0 * scale,
        font_paths=_fonts(means),
        sys_inputs={"data": json.dumps(data)},
    )


def picture_data(picture: Picture) -> dict[str, Any]:
    """A picture as the pages of typst take it: shapes to draw, and texts to set over them."""
    return {
        "svg": picture.shapes,
        "title": " ".join(picture.title.split()),
        "width": picture.width,
        "height": picture.height,
        "labels": [
            {
                "x": each.x,
                "y": each.y,
                "text": each.text,
                "size": each.size,
                "colour": COLOURS[each.colour],
                "bold": each.bold,
                "anchor": each.anchor,
            }
            for each in picture.labels
        ],
    }


def _fonts(means: Means) -> Fonts:
    return _found(means.fonts, means.system_fonts)


@lru_cache(maxsize=4)
def _found(folders: tuple[Path, ...], system: bool) -> Fonts:  # noqa: FBT001  the key of a cache
    """Finding the system's fonts takes longer than printing a page."""
    import typst

    return typst.Fonts(include_system_fonts=system, font_paths=[str(each) for each in (FONTS, *folders)])


def _not_shown(diagnostic: str) -> set[str]:
    """The letters that typst found no font for, as its messages quote them."""
    found: set[str] = set()
    for quoted in _NOT_SHOWN.findall(diagnostic):
        found |= set(_CODE.sub(lambda code: chr(int(code[1], 16)), quoted[1:-1]))
    told = {
        each for each in found if unicodedata.category(each)[0] in "LN" or unicodedata.category(each) == "So"
    }
    return told or found


def script_of(letter: str) -> str:
    """What a letter belongs to, as a reader would call it: "Arabic", "Chinese", "emoji", "signs"."""
    if ord(letter) >= _EMOJI and unicodedata.category(letter)[0] != "L":
        return "emoji"
    if unicodedata.category(letter)[0] != "L":
        return "signs"
    name = unicodedata.name(letter, "").split(" ")[0].split("-")[0]
    return _SCRIPTS.get(name, name.capitalize() or f"U+{ord(letter):04X}")

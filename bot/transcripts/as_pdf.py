"""The discovery transcript as a tagged PDF with the data attached. Pure but for fonts; no typed text is markup."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from bot.transcripts.means import Means, Printed
from bot.transcripts.paper import Paper, Source, paper_of
from bot.transcripts.pictures.balance import balance_picture
from bot.transcripts.pictures.drawing import Picture
from bot.transcripts.pictures.matrix import matrix_picture
from bot.transcripts.printing import picture_data, printed
from bot.transcripts.styled import fit, is_bare, lines_of, plain_of
from bot.transcripts.transcript import Row, Talk, Transcript, Version
from prompts.pages import source
from prompts.render import Safe, Words

PAGE = ("transcript/picture.typ", "transcript/page.typ")
_LONG, _BREAK = re.compile(r"[!-~]{60,}"), "\u200b"
"""A word longer than a line, an address mostly, and where it may be broken: after a letter that is none."""
_ON_ONE_PAGE = 1600
"""Letters of a proposition that is not broken over two pages."""
_FILLED = {"page_of": {"page": "{p}", "pages": "{n}"}, "boxes": {"scripts": "{s}"}}


def account_pdf(words: Words, of: Source, means: Means) -> Printed:
    """The transcript as a file, and what could not be shown in it."""
    paper = paper_of(words, of)
    page = "\n".join(map(source, PAGE))
    return printed(page, _data(words, paper), means, paper.now, attached=json.dumps(paper.data))


def _data(words: Words, paper: Paper) -> dict[str, Any]:
    t, day = paper.t, paper.now
    titles = {key: plain_of(each) for key, each in t.titles.items()}
    for key, names in _FILLED.items():
        titles[key] = plain_of(words.text(f"transcript.titles.{key}", **names))
    return {
        "account": _text(t.account),
        "title": titles["page"],
        "day": t.day,
        "date": [day.year, day.month, day.day],
        "lang": t.locale.partition("_")[0],
        "titles": titles,
        "words": {
            "none": words.plain("transcript.versions.none"),
            "no_driver": words.plain("transcript.drivers_none"),
            "no_metric": words.plain("transcript.matrix.none"),
            "findings": words.plain("transcript.versions.findings"),
            "aside": words.plain("transcript.versions.aside"),
        },
        "front": [
            {
                "key": each.key,
                "label": _text(each.label),
                "says": _texts(each.says),
                "rows": _rows(each.rows),
                "short": sum(map(len, each.says)) < _ON_ONE_PAGE,
            }
            for each in t.front
        ],
        "verdict": _text(t.sides.verdict),
        "balance": _picture(balance_picture(words, t.sides)),
        "sides": _rows(t.sides.says),
        "matrix": _picture(matrix_picture(words, t.matrix)),
        "cells": list(_cells(t)),
        "drivers": [{"who": _text(each.who), "rows": _rows(each.rows)} for each in t.drivers],
        "versions": [_version(each) for each in t.versions],
        "put_aside": _rows(t.put_aside),
        "groups": [{"title": _text(each.title), "rows": _rows(each.rows)} for each in t.groups],
        "talks": [_talk(each) for each in t.talks],
    }


def _text(text: str) -> str | list[list[list[str]]]:
    """A text as lines of runs, each with its style; one plain run is a text by itself."""
    if is_bare(text) if isinstance(text, Safe) else "\n" not in text:
        return _seen(fit(text))
    lines = [
        [
            [_seen(span.text), _style(span.bold or line.level > 0, span.italic, span.code)]
            for span in line.spans
        ]
        if not line.mark
        else [
            ["• " if line.mark == "-" else f"{line.mark} ", ""],
            *([_seen(span.text), ""] for span in line.spans),
        ]
        for line in lines_of(text)
    ]
    if len(lines) == 1 and len(lines[0]) == 1 and not lines[0][0][1]:
        return lines[0][0][0]
    return lines


def _seen(text: str) -> str:
    text = text.replace("\ufeff", "")  # a mark of byte order: nothing to see, and no font has it
    return _LONG.sub(lambda word: _BREAK.join(re.findall(r".{1,30}", word[0])), text)


def _style(bold: bool, italic: bool, code: bool) -> str:  # noqa: FBT001  three of a kind
    return "".join(name for name, on in (("b", bold), ("i", italic), ("c", code)) if on)


def _texts(texts: Sequence[str]) -> list[Any]:
    return [_text(each) for each in texts]


def _rows(rows: Sequence[Row]) -> list[dict[str, Any]]:
    return [
        {
            "label": _text(each.label),
            "value": _text(each.value),
            "mark": _text(each.mark) if each.mark else "",
            "level": -1 if each.level is None else each.level,
            "quote": _text(each.quote) if each.quote else "",
            "history": _texts(each.history),
            "open": each.state != "known",
        }
        for each in rows
    ]


def _picture(picture: Picture | None) -> dict[str, Any] | None:
    return None if picture is None else picture_data(picture)


def _cells(t: Transcript) -> Any:
    for metric, row in zip(t.matrix.metrics, t.matrix.cells, strict=True):
        for offering, cell in zip(t.matrix.offerings, row, strict=True):
            if cell.more:
                named = f"{metric}, {offering}" if len(t.matrix.offerings) > 1 else metric
                yield {"name": _text(named), "says": _text(cell.says), "rows": _rows(cell.more)}


def _version(version: Version) -> dict[str, Any]:
    return {
        "title": _text(version.title),
        "by": _text(version.by),
        "text": _text(version.text),
        "short": len(version.text) < _ON_ONE_PAGE and version.text.count("\n") < _ON_ONE_PAGE / 80,
        "since": _texts(version.since),
        "remarks": [
            {
                "name": each.name,
                "says": _text(each.says),
                "ask": _text(each.ask),
                "aside": each.aside,
                "model": each.of_model,
            }
            for each in version.remarks
        ],
    }


def _talk(talk: Talk) -> dict[str, Any]:
    return {
        "title": _text(talk.title),
        "turns": [
            {
                "who": _text(turn.who),
                "at": f"{turn.at}, {turn.channel}",
                "answer": _text(turn.answer) if turn.answer else "",
                "replies": [
                    {
                        "says": _text(each.says),
                        "choices": _text(" · ".join(map(plain_of, each.choices))) if each.choices else "",
                        "model": each.of_model,
                    }
                    for each in turn.replies
                ],
            }
            for turn in talk.turns
        ],
    }

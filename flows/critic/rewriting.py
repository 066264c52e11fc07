"""Whether a rewrite of a text keeps its figures and names and adds none. May not judge whether it is any better."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from flows.critic.figures import TIMES, figures_of, in_days
from flows.critic.names import all_words, known_words, names, new_names
from flows.critic.reading import Reading
from flows.critic.shared import Shared

_LONGER = 2
_LINK = re.compile(
    r"(?:[a-z][a-z0-9+.-]{1,20}:/{2}|www\.)[^\s<>()]+|[\w.+-]{1,64}@[\w-]{1,64}\.\w+|(?<!\w)@\w+",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d[\d.,:/’' -]*\d|\d")
_UNITS_NEAR = Decimal("0.02")
"""A year and twelve months of thirty days are the same."""


@dataclass(frozen=True, slots=True)
class _Figure:
    value: Decimal
    unit: str
    currency: str = ""


def lapse(text: str, rewrite: str, told: Shared) -> str:
    """What keeps a rewrite from being shown, or "".

    "length", "link", "figure_lost", "figure_new", "name_lost", "name_new".
    """
    if not rewrite or len(rewrite) > _LONGER * len(text) or rewrite.split() == text.split():
        return "length"
    if _links(rewrite) - _links(text):
        return "link"
    language = Reading(text).language
    return _figures_differ(text, rewrite, language, told) or _names_differ(text, rewrite, language, told)


def _links(text: str) -> set[str]:
    """Addresses of pages and of people, without what ends the sentence."""
    return {each.rstrip(".,;:!?") for each in _LINK.findall(text)}


def _figures_differ(text: str, rewrite: str, language: str, told: Shared) -> str:
    here, there = _figures(text, language), _figures(rewrite, language)
    held = [_Figure(value, unit) for value, unit in told.figures()]
    held += [figure for words in told.words() for figure in _figures(words, language)]
    if not all(_among(each, there) for each in here):
        return "figure_lost"
    return "" if all(_among(each, [*here, *held]) for each in there) else "figure_new"


def _names_differ(text: str, rewrite: str, language: str, told: Shared) -> str:
    if names(text, language, known_words(told.people)) - all_words(rewrite):
        return "name_lost"
    return "name_new" if new_names(rewrite, language, (text, *told.words())) else ""


def _figures(text: str, language: str) -> list[_Figure]:
    """The figures of a text, what is quoted in it included, and digits that are no figure as they stand."""
    reading = Reading(text)
    found, spans = [], []
    for line in reading.lines:
        words = tuple(each for each in line.all_words if not each.figure or each.word[0].isdecimal())
        for figure in figures_of(replace(line, words=words), language):
            found.append(_Figure(figure.value, figure.unit, figure.currency))
            spans.append(figure.span)
    odd = (
        match[0]
        for match in _DIGITS.finditer(text)
        if not any(start < match.end() and match.start() < end for start, end in spans)
    )
    return found + [_Figure(Decimal(0), "".join(each.split()).strip(".,")) for each in odd]


def _among(figure: _Figure, others: Sequence[_Figure]) -> bool:
    return any(_same(figure, each) for each in others)


def _same(one: _Figure, other: _Figure) -> bool:
    if one.currency and other.currency and one.currency != other.currency:
        return False
    if one.unit in TIMES and other.unit in TIMES and one.unit != other.unit:
        mine, theirs = in_days(one.value, one.unit), in_days(other.value, other.unit)
        return (
            mine is not None and theirs is not None and abs(mine - theirs) <= _UNITS_NEAR * max(mine, theirs)
        )
    return one.value == other.value and (
        one.unit == other.unit or not (_counts(one.unit) and _counts(other.unit))
    )


def _counts(unit: str) -> bool:
    """Is this a unit that makes a figure another figure? What is counted ("orders") is worded one way or the other."""
    return unit in TIMES or unit in ("%", "times", "money") or unit[:1].isdigit()

"""Finds the one whom a sentence says to pay, to sign or to own the budget. May not guess who might."""

from __future__ import annotations

import re

from flows.answers.lexicon import late
from flows.answers.names import Person, find_person
from flows.answers.reading import Context

_PAYING = (
    late(r"\b(?:pays|is paying|will pay|has to pay|opens the wallet|foots the bill)\b"),
    late(
        r"\b(?:owns|holds|has|controls) (?:the|its own|their own|her own|his own) (?:budget|money|purse)\b"
        r"|\bis (?:the )?budget owner\b|'s (?:own )?(?:budget|pot|money)\b"
    ),
    late(r"\b(?:signs|signs off|has to sign|will sign)\b"),
)
"""What someone does who opens the wallet, weightiest first."""
_BELONGS = late(
    r"\b(?:(?:but|and) )?(?:(?:the|her|his) )?(?:budget|money|purse) (?:is|comes from|comes out of"
    r"|sits with|lies with|belongs to|is with|would be|is from) (?!not\b)"
)
_BREAK = late(r"[.;!?\n,:→]| - | -+> | but | and (?!his |her |the )")
_UNDONE = late(r"\b(?:not|never|nobody|no one|if|whether|when|unless|who)\b|n't\b")
_PLACED = late(r"\b(?:in|from|of|at|for|to|near) $")
_CLOSER = late(r"[ )]*(?:also |usually |then |only |always )?")


_WORD_START = late(r"(?<![\w'’(-])[^\W\d_]")


def find_payer(window: str, folded: str, context: Context) -> Person | None:
    """The person who stands before "pays", "signs", "owns the budget" or behind "the budget is"."""
    if not any(
        word in folded for word in ("pay", "sign", "budget", "money", "wallet", "bill", "purse", "pot")
    ):
        return None
    return (
        _before(_PAYING[0], window, folded, context)
        or _behind(window, folded, context)
        or _before(_PAYING[1], window, folded, context)
        or _before(_PAYING[2], window, folded, context)
    )


def _before(verbs: re.Pattern[str], window: str, folded: str, context: Context) -> Person | None:
    for verb in verbs.finditer(folded):
        breaks = [mark.end() for mark in _BREAK.finditer(folded, 0, verb.start())]
        start = breaks[-1] if breaks else 0
        clause = folded[start : verb.start()]
        if _UNDONE.search(clause):
            continue
        for word in _WORD_START.finditer(clause):
            person = find_person(window, start + word.start(), context)
            if (
                person is None
                or person.start != start + word.start()
                or _PLACED.search(clause[: word.start()])
            ):
                continue
            gap = _CLOSER.match(folded, person.end)
            if gap and gap.end() >= verb.start() >= person.end - 2:
                return Person(person.name, person.role, person.start, max(person.end, verb.end()))
    return None


def _behind(window: str, folded: str, context: Context) -> Person | None:
    match = _BELONGS.search(folded)
    if match is None:
        return None
    person = find_person(window, match.end(), context)
    if person is None or person.start != match.end():
        return None
    return Person(person.name, person.role, match.start(), person.end)

"""Reads the answer to "who?": name, role, the money they have, and how we know. May not decide whether they pay."""

from __future__ import annotations

import re

from flows.answers.evidence import locate
from flows.answers.figures import find_figures
from flows.answers.known import known_at, known_names
from flows.answers.lexicon import late, spaced
from flows.answers.names import Person, find_person
from flows.answers.quantities import money_of
from flows.answers.reading import Context, Evidence, Reading
from flows.answers.text import WINDOW, fold, left_over
from flows.values import Value

_LEAD = late(
    r"\s*(?:(?:no|nope|not (?:them|him|her|that)|yes|yeah|yep|well|actually|hm+|um+|ok|i think"
    r"|i guess|i'd say|i would say"
    r"|i believe|probably|maybe|perhaps|most likely|likely|presumably|mostly|mainly|that's|thats"
    r"|that is|that would be"
    r"|that'd be|it's|its|it is|it would be|it'd be|would be|should be|must be|it was|we meet|i meet"
    r"|we're meeting"
    r"|i'm meeting|im meeting|meeting|meet|talk to|talking to|seeing|with|by|just|only|still|it depends"
    r"|budget is with|the budget is with|up to|name is|her name is|his name is|someone called|called"
    r"|guess|my guess is|my guess|from)[ ,:.-]+)*"
)
_PRONOUN = late(
    r"(?:she|he|her|him|herself|himself)(?: does| did| is| pays| signs| has"
    r"| decides| will)?[ .!]*"
)
_NO_ONE = late(r"(?:no ?one|nobody|none|no-one|not anyone|noone)\b")
_MONEY_CUE = late(
    r"\b(?:got|has|have|budget|set aside|sign|signs|approve|approves|up to|spend|spends|pot|limit"
    r"|for this|available"
    r"|ring-?fenced|planned|allocated|amount)\b"
)
_AND = late(r"^(?i:and|plus|as well as|with) ")
_FILLER = frozenset(
    spaced(
        "she she's shes he he's hes her him his they they've got has have had is can sign up to"
        " for this that it the a an and"
        " of set aside with budget about around pays pay signs who so yes no him said says told me us"
        " thats that's there"
        " amount limit own available to who'll i think guess my by"
    )
)


def read_person(text: str, context: Context) -> Reading:
    """Name and role of the first person named; money set aside goes to `amount`, everything else to the note."""
    window = text[:WINDOW]
    folded = fold(window)
    lead = _LEAD.match(folded)
    start = lead.end() if lead else 0
    if _NO_ONE.match(folded, start):
        return Reading(trouble="no_name")
    person = (
        _pronoun(folded, start, context)
        or find_person(window, start, context)
        or _mentioned(window, folded, context)
    )
    if person is None:
        return Reading(trouble="no_name")
    return _reading(text, folded, person, context, start)


def _pronoun(folded: str, start: int, context: Context) -> Person | None:
    match = _PRONOUN.match(folded, start)
    if match is None or not context.last_person or match.end() < len(folded.rstrip()):
        return None
    return Person(context.last_person, "", start, match.end())


def _mentioned(window: str, folded: str, context: Context) -> Person | None:
    """Someone known, or a role with an article, further on in the text."""
    for match in re.finditer(r"(?<!\w)[^\W\d_]", folded[:200]):
        found = known_at(folded, match.start(), context.people)
        if found is not None:
            person = find_person(window, match.start(), context)
            return person or Person(found[0], "", match.start(), found[1])
    for match in re.finditer(r"\b(?:the|their|our|my|her|his)\b", folded[:200]):
        person = find_person(window, match.start(), context)
        if person is not None:
            return person
    return None


def _reading(text: str, folded: str, person: Person, context: Context, start: int) -> Reading:
    names = known_names(person.name, context.people) if person.name else ()
    spans = [(person.start, person.end)]
    if start <= person.start:
        spans.append((0, start))
    speaker = names[0] if len(names) == 1 else person.name
    known = locate(
        text, _knowing(context, speaker or person.role), skip=person.end if person.start <= start else 0
    )
    evidence: Evidence | None = None
    if known is not None:
        evidence, span = known
        spans.append(span)
    amounts, placed = _amount(folded, person, context)
    spans += placed
    note = _AND.sub("", left_over(text, spans, _FILLER))
    base: dict[str, Value] = {}
    if person.role:
        base["role"] = person.role
    if note:
        base["note"] = note
    options: list[dict[str, Value]] = [
        {**({"name": name} if name else {}), **base, **({"amount": amount} if amount else {})}
        for name in names or (person.name,)
        for amount in amounts or (None,)
    ]
    if len(options) == 1:
        return Reading(parts=options[0], evidence=evidence)
    return Reading(unsure=tuple(options), evidence=evidence)


def _knowing(context: Context, name: str) -> Context:
    people = context.people if not name or name in context.people else (*context.people, name)
    return Context(
        context.today, context.locale, context.currency, context.options, people, name or context.last_person
    )


def _amount(folded: str, person: Person, context: Context) -> tuple[tuple[Value, ...], list[tuple[int, int]]]:
    """The one amount of money in the text, in every reading it has; nothing where there are several."""
    figures = [f for f in find_figures(folded, context) if f.start >= person.end or f.end <= person.start]
    cued = _MONEY_CUE.search(folded) is not None
    money = [
        f
        for f in figures
        if not f.unit and (f.currencies or (f.scaled and not f.noun[1]) or (cued and not f.noun[1]))
    ]
    if len(money) != 1:
        return (), []
    return tuple(money_of(money[0], context)), [(money[0].start, money[0].end)]

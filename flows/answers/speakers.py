"""Finds in typed text who at the customer said something. May not weigh it against other evidence (`evidence` does).

All functions take the text as typed, the same text folded with quotations made
unreadable (`bare`), and give the evidence with the place of the words for it.
"""

from __future__ import annotations

import re

from flows.answers import evidence_words as words
from flows.answers.known import known_at, known_names
from flows.answers.lexicon import late
from flows.answers.names import find_person
from flows.answers.reading import Context, Evidence
from flows.answers.roles import is_group
from flows.answers.text import fold
from flows.record import Level

Span = tuple[int, int]
Located = tuple[Evidence, Span]


def canonical(name: str, context: Context) -> str:
    known = known_names(name, context.people) if name else ()
    return known[0] if len(known) == 1 else name


def clause_start(bare: str, position: int) -> int:
    return max([bare.rfind(mark, 0, position) for mark in ".;!?\n\x00,(:"]) + 1


def said(window: str, bare: str, context: Context) -> Located | None:
    """ "she told me", "their COO said", "Marta mentioned"."""
    for verb in words.SAY.finditer(bare):
        start = max(clause_start(bare, verb.start()), verb.start() - 90)
        before = bare[start : verb.start()].rstrip()
        if words.SUSPENDED_AFTER.match(bare, verb.start()) or words.OURS.search(before):
            continue
        speaker = _speaker(window, bare, start, verb.start(), context)
        if speaker is None:
            continue
        name, at = speaker
        if words.NEGATED.search(bare[at : verb.start()]) or words.NEGATED.search(
            bare[max(start, at - 30) : at]
        ):
            continue
        hedged = words.HEDGED.search(bare[max(0, at - 20) : at]) is not None
        if bare[max(0, at - 4) : at].strip() == "or" or words.OUTSIDE.search(fold(name)):
            return Evidence(Level.HEARD), (at, verb.end())
        level = Level.SAID if name and not hedged and not is_group(name) else Level.HEARD
        return Evidence(level, said_by=name or None), (at, verb.end())
    return None


def _speaker(window: str, bare: str, start: int, verb: int, context: Context) -> tuple[str, int] | None:
    """Who is said to speak before the verb, and where the words for them begin. An empty name: nobody in particular."""
    before = bare[start:verb].rstrip()
    match = words.SUBJECT.search(before)
    if match is not None and match["pronoun"]:
        they = match["pronoun"].startswith("they")
        name = "" if they else last_named(window, bare, start + match.start(), context)
        return name, start + match.start()
    if match is not None and match["vague"]:
        return "", start + match.start()
    if match is not None and match["determiner"]:
        at = start + match.start()
        person = find_person(window[:verb], at, context)
        if person is not None and person.end >= start + match.end("role"):
            return canonical(person.name, context) or person.role, at
        return None
    for match in reversed(list(re.finditer(r"[^\W\d_][\w'.-]*(?: [^\W\d_][\w'.-]*){0,3}$", before))):
        tokens = match.group().split()
        for count in range(min(3, len(tokens)), 0, -1):
            typed = " ".join(tokens[-count:])
            at = start + match.end() - len(typed)
            if found := _speaking(window[at : at + len(typed)], typed, context):
                return found, at
    return None


def _speaking(typed: str, low: str, context: Context) -> str:
    known = known_names(low, context.people)
    if len(known) == 1:
        return known[0]
    if typed[:1].isupper() and all(part[:1].isupper() for part in typed.split()):
        person = find_person(typed, 0, context)
        if person is not None and person.end == len(typed):
            return person.name or person.role
    return ""


def last_named(window: str, bare: str, before: int, context: Context) -> str:
    """The known person named last before a place, else the one talked about last."""
    best, name = -1, context.last_person
    for person in context.people:
        for key in {fold(person), *fold(person).split()[:1]}:
            at = _last_alone(bare, key, before)
            if at > best:
                best, name = at, person
    return name


def _last_alone(bare: str, key: str, before: int) -> int:
    """Where a word stands last, not as a part of another ("ann" in "annex"); -1 where it does not."""
    at = bare.rfind(key, 0, before)
    while at >= 0 and (bare[at - 1 : at].isalnum() or bare[at + len(key) : at + len(key) + 1].isalnum()):
        at = bare.rfind(key, 0, at + len(key) - 1)
    return at


_SAYS = late(r" (?:said|says|told (?:me|us)|wrote|complained|called it)(?= *(?:$|[.,;!)(]))")
"""A verb that closes the clause behind a quotation: '"too many returns", luisa said'."""


def beside_quote(window: str, bare: str, quotes: list[re.Match[str]], context: Context) -> Located | None:
    """'"..." (Marta)', '"...", Marta', 'Marta: "..."'."""
    for quote in quotes:
        after = re.match(r"[ ,(-]*", bare[quote.end() :])
        at = quote.end() + (after.end() if after else 0)
        person = find_person(window, at, context) if at > quote.end() or at < len(window) else None
        if person is not None and person.start == at and not window[person.end : person.end + 1].isalnum():
            rest = bare[person.end :].lstrip(" )")
            says = _SAYS.match(bare, person.end)
            if not rest or rest[0] in ".,;)(" or says:
                return Evidence(Level.SAID, said_by=canonical(person.name, context) or person.role), (
                    at,
                    says.end() if says else person.end,
                )
        before = re.search(r"(?P<who>[^\W\d_][\w' -]{1,40}?): ?$", bare[: quote.start()])
        if before is not None:
            person = find_person(window[: before.end("who")], before.start("who"), context)
            if person is not None and person.end == before.end("who"):
                return Evidence(
                    Level.SAID, said_by=canonical(person.name, context) or person.role
                ), before.span()
    return None


def on_the_phone(window: str, bare: str, context: Context) -> Located | None:
    """ "marta, on the phone last week", for someone known or written as a name."""
    match = words.LAST.search(bare)
    if match is None:
        return None
    before = re.search(
        r"(?P<who>[^\W\d_][\w'.-]*(?: [^\W\d_][\w'.-]*)?)[ ,(-]*$", bare[: match.start("channel")]
    )
    if before is None:
        return None
    for typed in (before["who"], before["who"].split()[-1]):
        at = before.end("who") - len(typed)
        found = _speaking(window[at : before.end("who")], typed, context)
        lead = bare[clause_start(bare, at) : at].strip(" ,-")
        if found and words.ONLY_LEADS.fullmatch(lead) and not words.NEGATED.search(lead):
            return Evidence(Level.SAID, said_by=found), (at, match.end())
    return None


def _is_first_name(window: str, bare: str, at: int, context: Context) -> bool:
    """Is this "per" the name of someone: known so, or with a capital that no sentence gave it?"""
    known = known_at(bare, at, context.people)
    if known is not None and known[1] > at + len("per"):
        return True
    if not window[at].isupper():
        return False
    return bool(bare[clause_start(bare, at) : at].strip()) or not known_at(
        bare, at + len("per "), context.people
    )


def according(window: str, bare: str, context: Context) -> Located | None:
    """ "according to Marta", "says Marta"."""
    for match in words.ACCORDING.finditer(bare):
        before = bare[clause_start(bare, match.start()) : match.start()]
        if words.NEGATED.search(before) or words.OURS.search(before.rstrip()):
            continue
        if match.group().startswith("per ") and _is_first_name(window, bare, match.start(), context):
            continue
        tokens = match["who"].split()
        for count in range(len(tokens), 0, -1):
            typed = " ".join(tokens[:count])
            end = match.start("who") + len(typed)
            if found := _speaking(window[match.start("who") : end], typed, context):
                return Evidence(Level.SAID, said_by=found), (match.start(), end)
        person = (
            find_person(window, match.start("who"), context)
            if tokens[0] in ("the", "their", "her", "his")
            else None
        )
        if person is not None and person.role and not is_group(person.role):
            return Evidence(Level.SAID, said_by=canonical(person.name, context) or person.role), (
                match.start(),
                person.end,
            )
    return None

"""Finds in typed text how the seller knows something: guessed, heard, said, agreed. None when in doubt.

A named person or one definite role ("their COO") makes it *said*; "they", "someone"
and things read are *heard* (method: "they said it" without a name counts as heard).
Of a span like "last week" the last working day stands as the day it was said.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from flows.answers import evidence_words as words
from flows.answers.dates import find_dates
from flows.answers.known import known_at, known_names
from flows.answers.lexicon import late
from flows.answers.names import find_person
from flows.answers.reading import Context, Evidence
from flows.answers.roles import is_group
from flows.answers.speakers import (
    Located,
    according,
    beside_quote,
    canonical,
    clause_start,
    last_named,
    on_the_phone,
    said,
)
from flows.answers.text import WINDOW, fold
from flows.answers.unknown_names import looks_named
from flows.record import Level

_HINT = late(
    r"\b(?:told|tells|telling|said|says|say|mention|admit|complain|explain|stated|wrote|mail|text"
    r"|let (?:me|us)|shared|gave|called it|put it"
    r"|confirm|pointed|agreed|signed off|worked|settled|according|acc\.? to|guess|guessing|guesswork"
    r"|guesstimate|think|assum|suspect|suppos|reckon"
    r"|presum|imagine|believe|bet|probably|gut|imo|imho|i'd say|id say|i would say|hunch|estimate"
    r"|likely|heard|read|saw|gather|understand"
    r"|found|their|her|his|site|linkedin|news|paper|press|rumou?r|apparently|word|second|grapevine"
    r"|article|phone|call|person|meeting"
    r"|lunch|coffee|fair|contract|sla|tender|spec|hearsay|went through|jointly|claim|customer)|[\"“„«]"
)


def find_evidence(text: str, context: Context) -> Evidence | None:
    """How the seller knows, where the text itself says so."""
    located = locate(text, context)
    return located[0] if located else None


def locate(text: str, context: Context, skip: int = 0) -> Located | None:
    """`find_evidence` with the place of the words that say it. Looks from `skip` on."""
    window = text[:WINDOW]
    folded = fold(window)
    begun = _begun_with_a_name(folded, context) if skip == 0 else None
    if begun is not None:
        return begun
    if not _hinted(folded, skip):
        return None
    quotes = list(words.QUOTE.finditer(folded))
    bare = folded
    for quote in quotes:
        bare = bare[: quote.start()] + "\x00" * (quote.end() - quote.start()) + bare[quote.end() :]
    bare = "\x00" * skip + bare[skip:]
    found = (
        _agreed(window, bare, context)
        or said(window, bare, context)
        or beside_quote(window, bare, quotes, context)
        or on_the_phone(window, bare, context)
        or according(window, bare, context)
        or _heard(bare)
        or _assumed(bare)
    )
    if found is None:
        return None
    evidence, span = _with_day(window, bare, found, context)
    if quotes and evidence.level in (Level.SAID, Level.AGREED, Level.HEARD):
        evidence = replace(evidence, quote=window[quotes[0].start("words") : quotes[0].end("words")].strip())
    return evidence, span


@lru_cache(maxsize=64)
def _hinted(folded: str, skip: int) -> bool:
    """Has the text from `skip` on a word by which anybody says how they know? A turn asks two or three times."""
    return _HINT.search(folded, skip) is not None


_ONWARDS = late(r"(?: ?(?:that|to us|to me|us|me|how)(?!\w))*[ ,:]*")
_ONLY_SO_FAR = late(r"[\s\"“„]*(?:(?:well|so|and|yesterday|last week|in the call|on the phone)[ ,]+)*")


def their_words(text: str, context: Context) -> str:
    """What they said, without the words for who said it at the beginning or the end ("Hanneke told me …")."""
    located = locate(text, context)
    if located is None or located[0].quote or located[0].level not in (Level.SAID, Level.HEARD):
        return text
    start, end = located[1]
    onwards = _ONWARDS.match(fold(text[:WINDOW]), end)
    if _ONLY_SO_FAR.fullmatch(fold(text[:start])) and onwards is not None:
        rest = text[onwards.end() :].strip()
    elif not text[end:].strip(" .!"):
        rest = text[:start].rstrip(" ,;-–")
    else:
        return text
    return rest if len(rest.split()) > 2 else text


_SINGLY_QUOTED = late(r"\s*:\s*['‘]\w")
_TITLE = late(r"(?:herr |frau |mr\.? |mrs\.? |ms\.? |dr\.? )?")


def _begun_with_a_name(folded: str, context: Context) -> Located | None:
    """ "Marta: 'we lose two hours'", in single quotes, which elsewhere are mostly apostrophes."""
    start = _TITLE.match(folded)
    at = start.end() if start else 0
    found = known_at(folded, at, context.people)
    if found is None or _SINGLY_QUOTED.match(folded, found[1]) is None:
        return None
    names = known_names(folded[at : found[1]], context.people)
    if len(names) != 1:
        return None
    return Evidence(Level.SAID, said_by=names[0]), (0, folded.index(":", found[1]) + 1)


_WITNESS_LEAD = late(r"\s*(?:(?:yes|yeah|from|by|via|it was|that was|i think|probably|maybe)[ ,]+)*")


def only_written(folded: str) -> bool:
    """Does the text rest on a document of theirs, without a figure and without anything agreed?"""
    written = words.THEIR_DATA.search(folded[:WINDOW]) is not None
    return written and words.AGREED.search(folded[:WINDOW]) is None and not any(c.isdigit() for c in folded)


_BEGUN = late(r"(?:she|he)(?: did| said| told me| told us)?(?=[ ,]|$)")
_NEGATED = late(r"\bnot\b|n't|\bnever\b")


def evidence_choice(text: str, context: Context) -> Evidence | None:
    """What an answer to "Who said it?" means; None where it says nothing of the kind."""
    folded = " ".join(fold(text[:WINDOW]).split()).strip(" .!,")
    kind = words.WHO.get(folded)
    if kind == "last":
        name = context.last_person
        return Evidence(Level.SAID, said_by=name) if name else Evidence(Level.HEARD)
    if kind is not None:
        return Evidence(Level[kind.upper()])
    begun = _BEGUN.match(folded)
    lead = _WITNESS_LEAD.match(fold(text[:WINDOW]))
    outside = _somebody(text[:WINDOW], context)
    person = None if begun or outside else find_person(text[:WINDOW], lead.end() if lead else 0, context)
    if outside:
        return find_evidence(text, context) or Evidence(Level.HEARD)
    if begun:
        name, end = context.last_person, begun.end() + len(text) - len(text.lstrip())
    elif person is not None and looks_named(text[:WINDOW], person, context):
        name, end = canonical(person.name, context) or person.role, person.end
    else:
        return find_evidence(text, context)
    if _NEGATED.search(folded):
        return find_evidence(text, context)
    unsure = words.SECOND_HAND.search(fold(text[:WINDOW]), end) is not None
    level = Level.SAID if name and not is_group(name) and not unsure else Level.HEARD
    base = Evidence(level, said_by=name or None)
    stated = find_evidence(text, context) if _may_say_more(fold(text[:WINDOW])) else None
    if stated is not None and stated.level is Level.AGREED:
        base = replace(base, level=Level.AGREED)
    evidence, _ = _with_day(text[:WINDOW], fold(text[:WINDOW]), (base, (0, end)), context)
    return replace(evidence, quote=stated.quote) if stated is not None and stated.quote else evidence


def _may_say_more(folded: str) -> bool:
    """Could a text that names who said it also quote them, or rest on what was agreed?"""
    return any(pattern.search(folded) for pattern in (words.QUOTE, words.AGREED, words.THEIR_DATA))


def _somebody(window: str, context: Context) -> bool:
    """Does the text begin with someone unnamed or with a thing read: "a planner", "one of the nurses", "an article"?"""
    folded = fold(window)
    match = words.OUR_SIDE.match(folded)
    if match is None:
        return False
    if words.SOMEBODY.match(folded, match.start("who")):
        return True
    start = match.end() if match["who"] in ("some", "one of") else match.start("who")
    person = find_person(window, start + (folded[start : start + 1] == " "), context)
    return person is not None and bool(person.role)


def _agreed(window: str, bare: str, context: Context) -> Located | None:
    match = words.AGREED.search(bare)
    if match is not None:
        start = clause_start(bare, match.start())
        if words.NEGATED.search(bare[start : match.start()]) or words.NEGATED.search(
            match.group().split(" with ")[0]
        ):
            return None
        return Evidence(Level.AGREED, said_by=_partner(window, bare, match, context)), match.span()
    match = words.THEIR_DATA.search(bare)
    if match is None:
        return None
    start = clause_start(bare, match.start())
    if re.search(
        r"\b(?:not|never|nothing|no|wrong|errors?|problems?|mistakes?|lost|missing|gaps?)\b"
        r"|n't",
        bare[start : match.start()],
    ):
        return None
    hedged = words.ASSUMED.search(bare[start : match.end() + 24])
    return Evidence(Level.HEARD if hedged else Level.AGREED), match.span()


def _partner(window: str, bare: str, match: re.Match[str], context: Context) -> str | None:
    """With whom it was agreed, where that is a person."""
    for group in ("with", "both", "writer"):
        if not match[group]:
            continue
        typed = bare[match.start(group) : match.end(group)]
        if typed.split()[-1] in ("she", "he"):
            return last_named(window, bare, match.start(), context) or None
        for at in range(match.start(group), match.end(group)):
            if at == match.start(group) or bare[at - 1] == " ":
                person = find_person(window[: match.end(group)], at, context)
                if person is not None and (person.role or person.name != person.name.lower()):
                    return canonical(person.name, context) or person.role
    return None


def _heard(bare: str) -> Located | None:
    for match in words.HEARD.finditer(bare):
        start = clause_start(bare, match.start())
        if not words.NEGATED.search(bare[start : match.start()]):
            return Evidence(Level.HEARD), match.span()
    return None


def _assumed(bare: str) -> Located | None:
    for match in words.ASSUMED.finditer(bare):
        before = bare[max(0, match.start() - 16) : match.start()]
        if not words.NOT_ASSUMED.search(before) and not re.match(
            r" (?:about|of)\b", bare[match.end() : match.end() + 6]
        ):
            return Evidence(Level.ASSUMED), match.span()
    return None


def _with_day(window: str, bare: str, located: Located, context: Context) -> Located:
    """The evidence with the day it was said, where a day stands right behind or before the words."""
    evidence, (start, end) = located
    if evidence.level is Level.ASSUMED:
        return located
    channel = words.CHANNEL.match(bare, end)
    near = channel.end() if channel else end
    for found in find_dates(bare[near : near + 40].replace("\x00", " "), context, past=True):
        if bare[near : near + found.start].strip(" ,(") in (
            "",
            "on",
            "and",
            "that",
            "it",
            "it on",
            "this",
            "so",
        ):
            day = found.whens[0].latest or found.whens[0].earliest
            if (
                len(found.whens) == 1
                and day is not None
                and found.whens[0].earliest is not None
                and found.whens[0].earliest <= context.today
            ):
                return replace(evidence, said_at=_working_day(day, context.today)), (start, near + found.end)
        break
    return evidence, (start, near if channel else end)


def _working_day(day: date, today: date) -> date:
    day = min(day, today)
    return day - timedelta(days=max(0, day.weekday() - 4)) if day < today else day

"""Which account a meeting is about, and what kind it will be, as far as that can be told. Pure; guesses little."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from bot.meetings.gaps import is_blank
from flows.lobby import bare_name
from flows.record import Record

SHORTEST = 3
"""Letters of a name that is looked for in a title; a word of a domain has to be longer."""
_SHORTEST_OF_DOMAIN = 5
_OPEN_TO_ALL = frozenset(
    (
        *("gmail", "googlemail", "outlook", "hotmail", "yahoo", "icloud", "gmx", "web", "aol", "proton"),
        *("protonmail", "calendar", "group", "resource", "zoom", "teams", "microsoft", "google"),
    )
)
_COMMON = frozenset(
    (
        *(
            "global",
            "general",
            "national",
            "international",
            "united",
            "american",
            "european",
            "british",
            "german",
        ),
        *(
            "central",
            "digital",
            "northern",
            "southern",
            "eastern",
            "western",
            "advanced",
            "standard",
            "universal",
        ),
        *(
            "industrial",
            "federal",
            "public",
            "private",
            "premium",
            "modern",
            "future",
            "technical",
            "technology",
        ),
        *(
            "customer",
            "partner",
            "partners",
            "service",
            "services",
            "solutions",
            "systems",
            "meeting",
            "project",
        ),
        *("review", "business", "account", "accounts", "market", "product", "products", "support", "energy"),
    )
)
"""First words of names that stand in titles for other reasons."""
_RENEWAL = re.compile(r"\b(renewal|renew|price (?:talk|review)|contract extension)\b", re.I)
_TENDER = re.compile(r"\b(tender|rfp|rfq|bid)\b", re.I)
_FIRST = re.compile(r"\b(intro(?:duction)?|first (?:call|meeting|talk)|discovery|getting to know)\b", re.I)


def account_in(title: str, people: Iterable[str], accounts: Mapping[str, str]) -> str | None:
    """The account (id -> name) that stands in a title, or that somebody invited belongs to; None where two may."""
    bare = {account: bare_name(name) for account, name in accounts.items()}
    named = _named(bare_name(title, whole=True), bare)
    if named:
        return named[0] if len(named) == 1 else None
    texts = tuple(people)
    in_title = f" {bare_name(title, whole=True)} "
    shortened = {
        account for account, name in bare.items() if _is_telling(name) and f" {name.split()[0]} " in in_title
    }
    if shortened:
        return next(iter(shortened)) if len(shortened) == 1 else None
    domains = {label for each in texts if "@" in each for label in _labels(each)}
    found = {account for account, name in bare.items() if _is_domain(name, domains)}
    for each in texts:
        if "@" not in each:
            found |= set(_named(bare_name(each, whole=True), bare))
    return next(iter(found)) if len(found) == 1 else None


def _named(text: str, bare: Mapping[str, str]) -> list[str]:
    """The accounts whose names stand in a text as whole words; of two of which one holds the other, the longer."""
    around = f" {text} "
    found = {
        account: name for account, name in bare.items() if len(name) >= SHORTEST and f" {name} " in around
    }
    names = found.values()
    return [
        account
        for account, name in found.items()
        if not any(name != other and f" {name} " in f" {other} " for other in names)
    ]


def _is_telling(name: str) -> bool:
    """Does the first word of a name say by itself who is meant?"""
    first = name.partition(" ")[0]
    return len(first) > _SHORTEST_OF_DOMAIN and first not in _COMMON


def _labels(address: str) -> list[str]:
    """The words of a domain that tell whose it is: what stands before its last part."""
    labels = address.rpartition("@")[2].casefold().split(".")[:-1]
    return [re.sub(r"\W", "", each) for each in labels if each not in _OPEN_TO_ALL]


def _is_domain(name: str, domains: set[str]) -> bool:
    words = name.split()
    joined = "".join(words)
    if len(joined) >= SHORTEST and joined in domains:
        return True
    return bool(words) and len(words[0]) >= _SHORTEST_OF_DOMAIN and words[0] in domains


def kind_of_meeting(title: str, record: Record | None) -> str | None:
    """What kind of meeting it will be; None where that is for the seller to say."""
    for pattern, kind in ((_TENDER, "tender"), (_RENEWAL, "renewal"), (_FIRST, "first_talk")):
        if pattern.search(title):
            return kind
    if is_blank(record):
        return "first_talk"
    return "renewal" if record is not None and record.items("reviews") else None

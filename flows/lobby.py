"""Which account somebody means by a name. Pure; knows only the accounts it is given, so others stay invisible."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

LONGEST_NAME = 120
MOST_WORDS = 10
"""What has more is a sentence that somebody typed where a name is asked for."""
_LEGAL = frozenset(
    [
        *(
            "gmbh",
            "ag",
            "kg",
            "ug",
            "se",
            "ohg",
            "mbh",
            "co",
            "ltd",
            "limited",
            "plc",
            "llc",
            "inc",
            "incorporated",
        ),
        *(
            "corp",
            "corporation",
            "company",
            "sa",
            "sas",
            "sarl",
            "srl",
            "spa",
            "bv",
            "nv",
            "ab",
            "as",
            "oy",
            "aps",
        ),
        *("sl", "slu", "sro", "doo", "pty", "pte", "kk", "group", "holding", "holdings"),
    ]
)
_NEAR = 0.86


@dataclass(frozen=True, slots=True)
class Meant:
    """What a name led to: exactly one account, some that are near, or none (then it is a new one's name)."""

    name: str
    account: str | None = None
    near: tuple[str, ...] = ()
    trouble: str = ""


def tidy(name: str) -> str:
    """A name as it will be kept: one line, no control characters, no white space at the ends."""
    visible = "".join(each if unicodedata.category(each) not in ("Cc", "Cs") else " " for each in name)
    return " ".join(visible.split())


def bare_name(name: str, *, whole: bool = False) -> str:
    """The words of a name as they are compared: plain letters, and unless it is `whole` without legal forms."""
    folded = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(each for each in folded if not unicodedata.combining(each)).replace("&", " and ")
    words = re.findall(r"\w+", plain)
    kept = words if whole else [word for word in words if word not in _LEGAL]
    return " ".join(kept or words)


def meant(text: str, accounts: Mapping[str, str]) -> Meant:
    """The account that `text` names among `accounts` (id -> name)."""
    name = tidy(text)
    if not any(unicodedata.category(each)[0] in "LNS" for each in name):
        return Meant(name, trouble="empty")
    if len(name) > LONGEST_NAME:
        return Meant(name, trouble="long")
    same = [account for account, known in accounts.items() if tidy(known).casefold() == name.casefold()]
    if same:
        return Meant(name, account=same[0])
    if len(name.split()) > MOST_WORDS:
        return Meant(name, trouble="long")
    return Meant(name, near=_near(name, accounts))


def _near(name: str, accounts: Mapping[str, str]) -> tuple[str, ...]:
    bare = bare_name(name)
    scored = []
    for account, known in accounts.items():
        other = bare_name(known)
        begins = min(len(bare), len(other)) >= 4 and (
            other.startswith(bare + " ") or bare.startswith(other + " ")
        )
        score = 1.0 if bare == other else max(_alike(bare, other), 0.9 if begins else 0)
        if score >= _NEAR:
            scored.append((-score, account))
    return tuple(account for _, account in sorted(scored)[:3])


def _alike(one: str, other: str) -> float:
    """How alike two names are, 0 where they are not near: the bounds rule most of a long list out at little cost."""
    match = SequenceMatcher(None, one, other)
    near = match.real_quick_ratio() >= _NEAR and match.quick_ratio() >= _NEAR
    return match.ratio() if near else 0.0

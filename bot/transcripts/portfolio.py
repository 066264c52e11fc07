"""An index of many accounts as one HTML file that works from a disk: no server, nothing from elsewhere. Pure.

It is read without its script as well, by letters; the script only hides what does not hold what is looked for.
"""

from __future__ import annotations

import re
import unicodedata
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from bot.transcripts.as_html import rich, typed
from bot.transcripts.summary import Summary
from prompts.figures import day_text
from prompts.pages import Markup, html_page, source
from prompts.render import Words

INDEX = "index.html"
LIST = ".equipoise-pages"
"""Where stands which files are ours, so that one that is of no use any more can be taken away."""
_SLUG = 48
_LIKE = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "ð": "d", "ħ": "h"}
)


@dataclass(frozen=True, slots=True)
class Entry:
    """An account in the index: its lines, and the file it leads to."""

    summary: Summary
    file: str


@dataclass(frozen=True, slots=True)
class Group:
    """The accounts that begin with one letter."""

    letter: str
    anchor: str
    entries: tuple[Entry, ...]


def file_name(account: str, known: str, suffix: str) -> str:
    """The name of an account's file: readable, safe on every system, and another one for every account."""
    slug = re.sub(r"[^a-z0-9]+", "-", _sorted(account))
    ident = re.sub(r"[^a-z0-9]+", "", known.casefold()) or sha256(known.encode()).hexdigest()[:8]
    return "-".join(filter(None, (slug[:_SLUG].strip("-"), ident))) + suffix


def portfolio_index(words: Words, entries: Sequence[Entry], person: str, now: datetime) -> str:
    """The index page."""
    script = source("portfolio/search.js")
    digest = b64encode(sha256(script.encode("utf-8")).digest()).decode("ascii")
    return html_page(
        "portfolio/index.html.j2",
        groups=_groups(words, entries),
        whose=words.text(
            "portfolio.whose", count=len(entries), person=person, day=day_text(now, words.locale)
        ),
        lang=words.locale.partition("_")[0],
        style=Markup(source("portfolio/index.css")),
        script=Markup(script),
        script_hash=f"sha256-{digest}",
        say=lambda key: words.plain(f"portfolio.{key}"),
        text=lambda key, **data: words.text(f"portfolio.{key}", **data),
        rich=rich,
        typed=typed,
    )


def _groups(words: Words, entries: Sequence[Entry]) -> tuple[Group, ...]:
    """By first letter, in the order of the alphabet; what begins with none stands at the end."""
    by_letter: dict[str, list[Entry]] = {}
    by_id = {each.summary.id: each for each in entries}
    for each in in_order([entry.summary for entry in entries]):
        by_letter.setdefault(_letter(words, each.account), []).append(by_id[each.id])
    other = words.plain("portfolio.other")
    order = sorted(by_letter, key=lambda letter: (letter == other, letter))
    return tuple(
        Group(letter, f"g{number}", tuple(by_letter[letter])) for number, letter in enumerate(order, 1)
    )


def in_order(summaries: Sequence[Summary]) -> list[Summary]:
    """By name, whatever its accents and case."""
    return sorted(summaries, key=lambda one: (_sorted(one.account), one.id))


def _sorted(name: str) -> str:
    """A name as it is put in order: without accents, a letter of one language taken for what it looks like."""
    plain = unicodedata.normalize("NFKD", name.casefold()).translate(_LIKE)
    return "".join(each for each in plain if not unicodedata.combining(each)).strip()


def _letter(words: Words, name: str) -> str:
    first = next((each for each in _sorted(name) if each.isalnum()), "")
    return (
        unicodedata.normalize("NFC", first.upper())[:1] if first.isalpha() else words.plain("portfolio.other")
    )

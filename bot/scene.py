"""What the words of one turn are about, and the phrases that every part of it shares. Decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.naming import is_by_the_year, is_wanted, metric_name, one_of, person_short
from bot.news import NO_NEWS, News
from flows.binding import decider
from flows.model import Flow
from flows.places import GROUP
from flows.record import Record, State
from flows.session import Session
from flows.terms import USUAL, Terms
from prompts.render import Safe, Words

SHORTEST = 5
"""Minutes for which some questions have to hold two things."""


@dataclass(frozen=True, slots=True)
class Scene:
    """The flow, record and session after the turn, and who and what they are called."""

    words: Words
    flow: Flow
    record: Record
    session: Session
    account: str
    names: Mapping[str, str]
    brief: Callable[[], tuple[str, str]]
    terms: Terms = USUAL
    review: Callable[[], tuple[str, str]] = lambda: ("", "")
    balance: Callable[[bool], tuple[str, str]] = lambda drawn: ("", "")
    drawn: Callable[[], bytes | None] = lambda: None
    news: Callable[[], News] = lambda: NO_NEWS
    today: date = date.max

    def phrase(
        self, question: str, part: str, bind: Mapping[str, str] | None = None, value: str = ""
    ) -> Safe:
        """A text of one question (`ask`, `why`, `push.…`), about the items in `bind`; `value` is its answer."""
        key = f"{self.home(question)}.{question}.{part}"
        mentioned = self.words.mentioned(key)
        bind = bind or {}
        filled = {name: find(self, bind) for name, find in _FOUND.items() if name in mentioned}
        return self.words.text(key, **filled, value=value)

    def person(self, bind: Mapping[str, str]) -> str:
        """The person a phrase is about, in short; "" where nobody is named."""
        person = bind.get("person") or decider(self.record, self.session.bind.get("meeting", ""))
        return person_short(self.record, person)

    def problem_told_before(self) -> str:
        """The problem as it was noted in another talk; "" where it was told just now, or is not known."""
        for path in ("problem/said", "problem/hypothesis"):
            fact = self.record.fact(path)
            if fact is not None and fact.state is State.KNOWN:
                return self.record.text(path) if fact.session != self.session.id else ""
        return ""

    def has(self, question: str, part: str) -> bool:
        """Has this question a text of this kind?"""
        return self.words.has(f"{self.home(question)}.{question}.{part}")

    def home(self, question: str) -> str:
        """The flow in whose words a question is asked."""
        return self.flow.question(question).home

    def whom(self) -> str:
        """The one to ask, as an object: a name, or "them"."""
        person = decider(self.record, self.session.bind.get("meeting", ""))
        return (person_short(self.record, person) if person != GROUP else "") or self.words.plain("chat.them")


_FOUND: Mapping[str, Callable[[Scene, Mapping[str, str]], Any]] = {
    "who": lambda scene, bind: scene.person(bind) or scene.words.plain("chat.they"),
    "has_name": lambda scene, bind: bool(scene.person(bind)),
    "metric": lambda scene, bind: metric_name(scene.record, bind) or scene.words.plain("chat.that_number"),
    "one": lambda scene, bind: scene.words.plain(f"chat.one.{one_of(scene.record, bind)}"),
    "by_the_year": lambda scene, bind: is_by_the_year(scene.record, bind),
    "problem": lambda scene, bind: scene.problem_told_before(),
    "wanted": lambda scene, bind: is_wanted(scene.record, bind),
    "short": lambda scene, bind: scene.session.minutes == SHORTEST,
    "offering": lambda scene, bind: scene.record.text(f"offerings/{bind.get('offering', '')}/description"),
    "account": lambda scene, bind: scene.account,
}
"""What a phrase may fill in about the items in `bind`, found out only where its text has use for it."""

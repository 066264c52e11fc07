"""What the words of one turn are about, and the phrases that every part of it shares. Decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from bot.naming import in_points, metric_name, person_short
from bot.news import NO_NEWS, News
from flows.binding import decider
from flows.model import Flow
from flows.places import GROUP
from flows.record import Record
from flows.session import Session
from flows.terms import USUAL, Terms
from prompts.render import Safe, Words


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
    news: Callable[[], News] = lambda: NO_NEWS
    today: date = date.max

    def phrase(
        self, question: str, part: str, bind: Mapping[str, str] | None = None, value: str = ""
    ) -> Safe:
        """A text of one question (`ask`, `why`, `push.…`), about the items in `bind`; `value` is its answer."""
        bind = bind or {}
        person = bind.get("person") or decider(self.record, self.session.bind.get("meeting", ""))
        name = person_short(self.record, person)
        return self.words.text(
            f"{self.home(question)}.{question}.{part}",
            who=name or self.words.plain("chat.they"),
            has_name=bool(name),
            metric=metric_name(self.record, bind) or self.words.plain("chat.that_number"),
            one=self.words.plain(f"chat.one.{'point' if in_points(self.record, bind) else 'other'}"),
            value=value,
            offering=self.record.text(f"offerings/{bind.get('offering', '')}/description"),
            account=self.account,
        )

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

"""A model as a guest, for tests: somebody who may ask it, a clock and a ledger in memory. Asserts nothing itself."""

import asyncio
from datetime import UTC, date, datetime

from bot.critic_llm import Access, ModelCritic, Opinion
from flows.critic.judging import judge
from flows.record import Record
from flows.recordtext import record_from
from storage.base import Who
from tests.support.model_server import ModelServer

TEXT = """Dear Ines,

late orders at Halden fell from 41 to 10 a month between January and June; their report is attached.
We would like to look at your March returns with two of your planners for three days.
Would a Tuesday suit?"""
QUOTE = "two of your planners"
WHO = Who("main", "ada")
KEY = "sk-test-1234567890"
RECORD = record_from(
    {
        "people": [{"name": "Ines Holm", "role": "COO"}],
        "metrics": [
            {
                "name": "late orders",
                "unit": "orders",
                "baseline": 41,
                "target": 10,
                "rank": 1,
                "by_when": "June",
            }
        ],
        "drivers": [{"person": "p1", "worry": "a third failed audit"}],
        "exchange": {"price": 91234, "their_effort": "weekend of parallel running"},
        "problem": {"said": "the auditor was furious"},
    }
).record


class Ledger:
    """Who agreed, and what was counted, in memory."""

    def __init__(self, consent: bool | None = True) -> None:
        self.consent = consent
        self.days: list[date] = []

    def model_consent(self, who: Who, server: str) -> bool | None:
        return self.consent

    def count_model_call(self, who: Who, day: date) -> int:
        self.days.append(day)
        return self.days.count(day)


class Clock:
    """Seconds and a day that a test moves on."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.day = datetime(2026, 11, 24, tzinfo=UTC)

    def __call__(self) -> float:
        return self.seconds

    def now(self) -> datetime:
        return self.day


def critic(
    server: ModelServer, ledger: Ledger | None = None, clock: Clock | None = None, **more
) -> ModelCritic:
    clock = clock or Clock()
    access = Access(server.url, KEY, "m", **{"deadline": 8.0, **more})
    return ModelCritic(access, ledger or Ledger(), clock, clock.now)


def ask(made: ModelCritic, text: str = TEXT, record: Record | None = None, who: Who = WHO) -> Opinion:
    return asyncio.run(made.critique(who, text, judge(text, record).findings, record))

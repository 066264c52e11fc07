"""Accounts of ten trades as a seller has prepared them, for what is told after the meeting. Tests nothing itself."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

from flows.places import Whose, place_of
from flows.record import ADDED, Fact, Level, Record, State
from flows.values import Money, Period, Value
from tests.flows.made_facts import number
from tests.support.talking import Shelf

AT = datetime(2026, 11, 17, 9, tzinfo=UTC)
"""A week before the meeting is told of."""


def money(size: str, per: Period = "") -> Money:
    return Money(low=Decimal(size), high=Decimal(size), currency="EUR", per=per)


SHARE = "%"
_THEIRS = (Whose.THEIRS, Whose.DRIVER)
ACCOUNTS: dict[str, dict[str, Value]] = {
    "foundry": {
        "people/p1/name": "Marta Ruiz",
        "people/p1/role": "COO",
        "problem/hypothesis": "orders slip at changeovers",
        "metrics/m1/name": "on-time delivery",
        "metrics/m1/unit": SHARE,
        "metrics/m1/baseline": number("81", unit=SHARE),
        "metrics/m1/target": number("95", unit=SHARE),
    },
    "workshop": {
        "people/p1/name": "Marta Ruiz",
        "people/p1/role": "COO",
        "problem/said": "changeovers eat 2 hours a day",
        "metrics/m1/name": "late orders",
        "metrics/m1/baseline": number("41", per="month"),
        "metrics/m1/target": number("10", per="month"),
        "metrics/m1/unit_worth": money("900", "piece"),
    },
    "hospital": {
        "people/p1/name": "Anna Keller",
        "people/p1/role": "head of nursing",
        "problem/hypothesis": "nurses lose time searching for beds",
        "metrics/m1/name": "overtime hours",
        "metrics/m1/baseline": number("320", unit="hour", per="month"),
        "metrics/m1/target": number("200", unit="hour", per="month"),
    },
    "bakery": {
        "people/p1/name": "Jens Vogt",
        "people/p1/role": "owner",
        "problem/hypothesis": "ordering is a guess",
        "metrics/m1/name": "returns",
        "metrics/m1/unit": SHARE,
        "metrics/m1/baseline": number("9", unit=SHARE),
        "metrics/m1/target": number("5", unit=SHARE),
    },
    "carrier": {
        "people/p1/name": "Paul Smit",
        "people/p1/role": "managing director",
        "problem/hypothesis": "trucks come home with empty miles",
        "metrics/m1/name": "empty miles",
        "metrics/m1/unit": SHARE,
        "metrics/m1/baseline": number("28", unit=SHARE),
        "metrics/m1/target": number("18", unit=SHARE),
    },
    "software": {
        "people/p1/name": "Priya Nair",
        "people/p1/role": "CTO",
        "problem/hypothesis": "manual testing takes too long",
        "metrics/m1/name": "failed releases",
        "metrics/m1/baseline": number("6", per="month"),
        "metrics/m1/target": number("2", per="month"),
    },
    "school": {
        "people/p1/name": "Helen Moss",
        "people/p1/role": "head teacher",
        "problem/hypothesis": "the timetable eats the secretary's mornings",
        "metrics/m1/name": "substitute days",
        "metrics/m1/baseline": number("54"),
        "metrics/m1/target": number("30"),
    },
    "utility": {
        "people/p1/name": "Luc Martin",
        "people/p1/role": "directeur technique",
        "problem/hypothesis": "old cables fail",
        "metrics/m1/name": "outages",
        "metrics/m1/baseline": number("14", per="year"),
        "metrics/m1/target": number("8", per="year"),
    },
    "hotel": {
        "people/p1/name": "Sofia Conti",
        "people/p1/role": "general manager",
        "problem/hypothesis": "no-shows leave rooms empty",
        "metrics/m1/name": "no-shows",
        "metrics/m1/unit": SHARE,
        "metrics/m1/baseline": number("11", unit=SHARE),
        "metrics/m1/target": number("6", unit=SHARE),
    },
    "plastics": {
        "people/p1/name": "Karl Brandt",
        "people/p1/role": "plant manager",
        "problem/hypothesis": "scrap at start-up eats the margin",
        "metrics/m1/name": "scrap",
        "metrics/m1/unit": SHARE,
        "metrics/m1/baseline": number("6", unit=SHARE),
        "metrics/m1/target": number("3", unit=SHARE),
        "decision/amount": money("80000"),
    },
}


def prepared(name: str, level: Level = Level.ASSUMED) -> Shelf:
    """The account as it was prepared: whom we meet is whom we think to pay."""
    values = {
        "account/currency": "EUR",
        "people/p1": ADDED,
        "metrics/m1": ADDED,
        "offerings/o1": ADDED,
        "effects/e1": ADDED,
        "meetings/v1": ADDED,
        "meetings/v1/kind": "open_deal",
        "meetings/v1/with": "p1",
        "decision/whose": "p1",
        "people/p1/part": ("payer",),
        "metrics/m1/whose": "p1",
        "effects/e1/metric": "m1",
        "effects/e1/offering": "o1",
        "effects/e1/moves": "somewhat",
        **ACCOUNTS[name],
    }
    facts = [
        Fact(
            id=number, account="a1", path=path, value=value, state=State.KNOWN, recorded_by="ana",
            level=level if place_of(path).whose in _THEIRS else None, recorded_at=AT, session="s0", turn=0,
        )
        for number, (path, value) in enumerate(values.items(), 1)
    ]  # fmt: skip
    return Shelf(facts, Record().apply(facts), AT + timedelta(days=7))

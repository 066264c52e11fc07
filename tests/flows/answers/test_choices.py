"""Choices by number, label, id and other words; a choice word inside a sentence is none."""

from __future__ import annotations

from datetime import date

import pytest

from flows.answers.choices import one_slip
from flows.answers.read import read
from flows.answers.reading import Context, Kind, Option
from tests.flows.answers.saying import said

MOVES = (
    Option("strongly", "A lot", ("lots",)),
    Option("somewhat", "Some", ("a bit",)),
    Option("not_at_all", "Not really", ("no",)),
)
TALKS = (
    Option("first_talk", "First talk"),
    Option("open_deal", "Open deal"),
    Option("renewal", "Renewal or price talk"),
    Option("tender", "Tender"),
)
MINUTES = (Option("5", "5 min"), Option("15", "15"), Option("30", "30"))
PAYS = (Option("they", "They pay", ("yes",)), Option("else", "Someone else does"))
PARTS = (
    Option("pays", "Opens the wallet"),
    Option("signs", "Signs"),
    Option("uses", "Uses it"),
    Option("blocks", "Can block it"),
)
OTHERS = (
    Option("quote", "Another supplier", ("a quote", "quote", "they have a quote")),
    Option("themselves", "They do it themselves", ("own tool",)),
    Option("nothing", "Nothing"),
)
TWINS = (Option("a", "One", ("same",)), Option("b", "Other", ("same",)))

SAID = [
    (Kind.CHOICE, MOVES, "2", "somewhat"),
    (Kind.CHOICE, MOVES, "2)", "somewhat"),
    (Kind.CHOICE, MOVES, "#2", "somewhat"),
    (Kind.CHOICE, MOVES, "2. they plan ahead", "somewhat | note=they plan ahead"),
    (Kind.CHOICE, MOVES, "A LOT!", "strongly"),
    (Kind.CHOICE, MOVES, "alot", "strongly"),
    (Kind.CHOICE, MOVES, "not_at_all", "not_at_all"),
    (Kind.CHOICE, MOVES, "i think some", "somewhat"),
    (
        Kind.CHOICE,
        MOVES,
        "some, planners see clashes. foundry",
        "somewhat | note=planners see clashes. foundry",
    ),
    (Kind.CHOICE, MOVES, "some because they plan", "somewhat | note=because they plan"),
    (Kind.CHOICE, MOVES, "some planners quit", "no_choice"),
    (Kind.CHOICE, MOVES, "we help lots of planners", "no_choice"),
    (Kind.CHOICE, MOVES, "5", "no_choice"),
    (Kind.CHOICE, MOVES, "no idea", "dont_know"),
    (Kind.CHOICE, TALKS, "open", "open_deal"),
    (Kind.CHOICE, TALKS, "price talk", "renewal"),
    (Kind.CHOICE, TALKS, "talk", "no_choice"),
    (Kind.CHOICE, TALKS, "tendr", "tender"),
    (Kind.CHOICE, TALKS, "tedner", "tender"),
    (Kind.CHOICE, TALKS, "the second", "open_deal"),
    (Kind.CHOICE, TALKS, "it's the renewal, they want 10% off", "renewal | note=they want 10% off"),
    (Kind.CHOICE, MINUTES, "15", "15"),
    (Kind.CHOICE, MINUTES, "15 min", "15"),
    (Kind.CHOICE, MINUTES, "2", "no_choice"),
    (Kind.CHOICE, PAYS, "no thats marta ruiz the COO, she told me shes got 200k", "no_choice"),
    (Kind.CHOICE, PAYS, "yes", "they"),
    (Kind.CHOICE, OTHERS, "they got a quote, some cheap outfit", "quote | note=some cheap outfit"),
    (Kind.CHOICE, OTHERS, "there's a quote from siemens", "quote | note=from siemens"),
    (Kind.CHOICE, OTHERS, "theres already a quote", "quote"),
    (Kind.CHOICE, OTHERS, "yes, they have a quote", "quote"),
    (Kind.CHOICE, OTHERS, "well, i think they've got a quote but old", "quote | note=but old"),
    (Kind.CHOICE, OTHERS, "probably a quote", "quote"),
    (Kind.CHOICE, OTHERS, "its a quote", "quote"),
    (Kind.CHOICE, OTHERS, "they have their own tool, an old one", "themselves | note=an old one"),
    (Kind.CHOICE, OTHERS, "they have nothing", "nothing"),
    (Kind.CHOICE, OTHERS, "they have nothing to lose", "no_choice"),
    (Kind.CHOICE, OTHERS, "they got a quote system", "no_choice"),
    (Kind.CHOICE, OTHERS, "they dont have a quote", "no_choice"),
    (Kind.CHOICE, OTHERS, "they asked around and got a quote, cheap", "no_choice"),
    (Kind.CHOICE, MOVES, "they have some, but few", "no_choice"),
    (Kind.CHOICE, MOVES, "they have 2, maybe 3", "no_choice"),
    (Kind.CHOICE, TWINS, "same", "ask: a / b"),
    (Kind.CHOICE, (), "same", "no_choice"),
    (Kind.CHOICES, PARTS, "signs, uses", "signs,uses"),
    (Kind.CHOICES, PARTS, "uses and signs", "signs,uses"),
    (Kind.CHOICES, PARTS, "1 3", "pays,uses"),
    (Kind.CHOICES, PARTS, "1,3", "pays,uses"),
    (Kind.CHOICES, PARTS, "can block it", "blocks"),
    (Kind.CHOICES, PARTS, "all", "pays,signs,uses,blocks"),
    (Kind.CHOICES, PARTS, "both", "no_choice"),
    (Kind.CHOICES, PAYS, "both", "they,else"),
    (Kind.CHOICES, PARTS, "signs and complains", "signs | note=and complains"),
    (Kind.CHOICES, PARTS, "signs because she must", "signs | note=because she must"),
    (Kind.CHOICES, PARTS, "nothing", "no_choice"),
]


@pytest.mark.parametrize("kind, options, typed, expected", SAID, ids=[row[2] for row in SAID])
def test_choice(kind: Kind, options: tuple[Option, ...], typed: str, expected: str) -> None:
    assert said(read(kind, typed, Context(today=date(2026, 11, 24), options=options))) == expected


def test_a_slip_is_one_letter() -> None:
    assert all(one_slip("tender", other) for other in ("tenders", "tendr", "render", "tedner"))
    assert not any(one_slip("tender", other) for other in ("tender", "vendors"))

"""How a seller knows is found where the text says so, and nowhere else."""

from __future__ import annotations

from datetime import date

import pytest

from flows.answers.evidence import evidence_choice, find_evidence, their_words
from flows.answers.reading import Context, Evidence
from flows.record import Level

KNOWING = Context(today=date(2026, 11, 24), people=("Marta Ruiz", "Jens Holm"), last_person="Marta Ruiz")
MONDAY, FRIDAY = date(2026, 11, 23), date(2026, 11, 20)


def said(by: str, at: date | None = None, quote: str | None = None) -> Evidence:
    return Evidence(Level.SAID, by, at, quote)


HEARD, ASSUMED, AGREED = Evidence(Level.HEARD), Evidence(Level.ASSUMED), Evidence(Level.AGREED)

FOUND = [
    ("she told me", said("Marta Ruiz")),
    ("he said 40", said("Marta Ruiz")),
    ("no thats marta ruiz the COO, she told me shes got 200k", said("Marta Ruiz")),
    ("jens said it, she confirmed", said("Jens Holm")),
    ("marta, on the phone last week", said("Marta Ruiz", FRIDAY)),
    ("their COO told me on Monday that they lose money", said("COO", MONDAY)),
    ("Anna Berg mentioned it yesterday", said("Anna Berg", MONDAY)),
    ("as marta put it", said("Marta Ruiz")),
    ("according to marta", said("Marta Ruiz")),
    ("according to the plant manager", said("plant manager")),
    ("40 a month, says marta", said("Marta Ruiz")),
    ('"we lose two hours" (Marta)', said("Marta Ruiz", quote="we lose two hours")),
    ('Marta: "it kills us"', said("Marta Ruiz", quote="it kills us")),
    ('marta said "it kills us"', said("Marta Ruiz", quote="it kills us")),
    ("i think she said 40", Evidence(Level.HEARD, "Marta Ruiz")),
    ("they said it", HEARD),
    ("someone from purchasing told me", HEARD),
    ("a planner said so", HEARD),
    ("according to their annual report", HEARD),
    ("I read it", HEARD),
    ("on their site", HEARD),
    ("a colleague says", HEARD),
    ("I heard they cut staff", HEARD),
    ("my guess", ASSUMED),
    ("I think 40", ASSUMED),
    ("probably 40", ASSUMED),
    ("i assume so", ASSUMED),
    ("we agreed with Marta", Evidence(Level.AGREED, "Marta Ruiz")),
    ("marta and i agreed", Evidence(Level.AGREED, "Marta Ruiz")),
    ("she confirmed in writing", Evidence(Level.AGREED, "Marta Ruiz")),
    ("it's in their SLA", AGREED),
    ("from their own report", AGREED),
    ("41, from their ERP", AGREED),
]
SILENT = [
    "nobody told me",
    "she never said",
    "she did not confirm",
    "she hasn't said",
    "she didn't tell me",
    "marta said nothing about it",
    "i told her 40",
    "we said 40",
    "that said, it hurts",
    "if she said yes",
    "what she said was wrong",
    "ask whether marta said so",
    "we did not agree with marta",
    "i don't think so",
    "got grilled by the board in september about late orders",
    "changeovers eat 2 hrs a day & rush orders slip",
    "they have problems in their erp",
    "the phone rings all day",
    "we think about quality a lot",
    "Q3",
    "",
]
CHOSEN = [
    ("marta, on the phone last week", said("Marta Ruiz", FRIDAY)),
    ("Marta Ruiz", said("Marta Ruiz")),
    ("marta", said("Marta Ruiz")),
    ("jens holm yesterday", said("Jens Holm", MONDAY)),
    ("she did", said("Marta Ruiz")),
    ("she told me on friday", said("Marta Ruiz", FRIDAY)),
    ("her boss", said("her boss")),
    ("their CFO", said("CFO")),
    ("my guess", ASSUMED),
    ("someone else there", HEARD),
    ("a planner", HEARD),
    ("the board", Evidence(Level.HEARD, "the board")),
    ("read it", HEARD),
    ("we agreed on it", AGREED),
    ("marta confirmed it in writing", Evidence(Level.AGREED, "Marta Ruiz")),
    ("not marta", None),
    ("she did not", None),
    ("blah blah something weird", None),
]


@pytest.mark.parametrize("typed, expected", FOUND, ids=[row[0] for row in FOUND])
def test_found(typed: str, expected: Evidence) -> None:
    assert find_evidence(typed, KNOWING) == expected


@pytest.mark.parametrize("typed", SILENT)
def test_silent(typed: str) -> None:
    assert find_evidence(typed, KNOWING) is None


@pytest.mark.parametrize("typed, expected", CHOSEN, ids=[row[0] for row in CHOSEN])
def test_chosen(typed: str, expected: Evidence | None) -> None:
    assert evidence_choice(typed, KNOWING) == expected


def test_she_without_anyone_known_is_heard() -> None:
    nobody = Context(today=date(2026, 11, 24))
    assert find_evidence("she told me", nobody) == HEARD
    assert evidence_choice("she did", nobody) == HEARD


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("marta ruiz: 'nobody knows which pallets are ready'", "Marta Ruiz"),
        ("Frau Ruiz : 'it slips every friday'", "Marta Ruiz"),
        ("marta: we lose two hours a day", None),
        ("jens: late orders", None),
        ("marta's team: always late", None),
        ("number: 41", None),
    ],
)
def test_singly_quoted_words_after_a_known_name_are_theirs(text: str, by: str | None) -> None:
    context = Context(today=date(2026, 11, 24), people=("Marta Ruiz",), last_person="Marta Ruiz")
    found = find_evidence(text, context)
    assert (found.said_by if found else None) == by
    assert found is None or by is None or found.level is Level.SAID


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("marta told me insurance went up after the two crashes", "insurance went up after the two crashes"),
        ("She said that reports leave us late", "reports leave us late"),
        ("marta complained: the vans come back empty", "the vans come back empty"),
        ("insurance went up again, marta said", "insurance went up again"),
        ("marta said so", "marta said so"),
        (
            "the vans that marta said are late come back empty",
            "the vans that marta said are late come back empty",
        ),
        ("nobody knows which file is right", "nobody knows which file is right"),
    ],
)
def test_who_said_it_is_no_part_of_their_words(text: str, words: str) -> None:
    context = Context(today=date(2026, 11, 24), people=("Marta Ruiz",), last_person="Marta Ruiz")
    assert their_words(text, context) == words


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ('"too many returns", luisa said', "Luisa"),
        ('"too many returns", prod manager luisa said', "Luisa"),
        ('"too many returns" hugo told me.', "Hugo"),
        ('"too many returns", luisa said was the old problem', None),
    ],
)
def test_someone_new_who_said_the_words_before(text: str, by: str | None) -> None:
    found = find_evidence(text, Context(today=date(2026, 11, 24)))
    assert (found.said_by if found and found.level is Level.SAID else None) == by

"""The talks after the meeting with their words: what a note may hold, the review, and how a talk is started."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from bot.flowfiles import load_definitions
from bot.note import note_text
from bot.transcripts.brief import Page
from bot.transcripts.review import review_text
from flows.delivered import kept, leans
from flows.places import COLLECTIONS, PLACES, Holds, Whose
from flows.record import Fact, Level, Record
from flows.session import Session
from flows.values import Money, Number, When
from prompts.render import Words
from tests.flows.made_facts import AT, fact
from tests.support.driving import Office, Seller

WORDS = Words("en_GB", str)


def record(*rows: tuple[str, object, Level | None]) -> Record:
    return Record().apply(
        [fact(n, path, value, level=level) for n, (path, value, level) in enumerate(rows, 1)]
    )


def page(of: Record, flow: str = "debrief") -> Page:
    session = Session("s1", "a1", "ana", flow, "1", bind={"meeting": "v1"})
    return Page(load_definitions()[flow], of, session, "Northwind", AT)


# What a note may hold ---------------------------------------------------------------------------------------------
def everything(level: Level) -> list[Fact]:
    """One item of everything, each place with a figure of its own; theirs on this level, ours as ours are."""
    facts = [fact(n, f"{name}/{letter}1", "added") for n, (name, letter) in enumerate(COLLECTIONS.items(), 1)]
    for number, place in enumerate(PLACES, 101):
        path = place.pattern.replace(
            "*", {**COLLECTIONS, "seller": "x"}.get(place.pattern.split("/")[0], "x") + "1"
        )
        theirs = place.whose in (Whose.THEIRS, Whose.DRIVER)
        shape = {
            Holds.NUMBER: Number(low=Decimal(number), high=Decimal(number)),
            Holds.MONEY: Money(low=Decimal(number), high=Decimal(number), currency="EUR"),
            Holds.WHEN: When(typed=f"day {number}"),
            Holds.TEXT: f"words {number}",
            Holds.PERSON: "p1",
        }
        value = place.choices[0] if place.choices else shape.get(place.holds)
        if value is not None:
            facts.append(fact(number, path, value, level=level if theirs else None))
    return facts


def figures_of(*patterns: str) -> set[str]:
    return {str(number) for number, place in enumerate(PLACES, 101) if place.pattern in patterns}


MAY = figures_of(
    *(
        "problem/said",
        "metrics/*/name",
        "metrics/*/baseline",
        "metrics/*/target",
        "metrics/*/now",
        "metrics/*/by_when",
    ),
    *("metrics/*/unit_worth", "decision/how", "decision/by_when", "people/*/name", "problem/definition"),
    "outcomes/*/when",
)


@pytest.mark.parametrize("level", [Level.ASSUMED, Level.HEARD])
def test_a_note_holds_no_figure_that_nobody_there_gave(level):
    text = note_text(WORDS, page(Record().apply(everything(level))))
    found = {
        word for word in text.replace("€", " ").replace(".", " ").replace(",", " ").split() if word.isdigit()
    }
    assert found <= figures_of("people/*/name", "outcomes/*/when"), text


def test_a_note_holds_no_driver_and_none_of_our_figures():
    text = note_text(WORDS, page(Record().apply(everything(Level.SAID))))
    cleaned = text
    for sign in '€.,:;"()→':
        cleaned = cleaned.replace(sign, " ")
    found = {word for word in cleaned.split() if word.isdigit()}
    assert found & figures_of("metrics/*/baseline")
    assert found <= MAY, text


def test_our_part_goes_without_a_figure():
    rows = [
        ("outcomes/r1", "added", None),
        ("outcomes/r1/kind", "next_step", None),
        ("outcomes/r1/their_part", "send the data", Level.HEARD),
        ("outcomes/r1/our_part", "offer 10 % off at 60k", None),
    ]
    text = note_text(WORDS, page(record(*rows)))
    assert "send the data" in text
    assert "60k" not in text


# How much of a promise was kept -----------------------------------------------------------------------------------
def number(low: str, high: str | None = None) -> Number:
    return Number(low=Decimal(low), high=Decimal(high or low), per="month")


KEPT = [
    ("41", "10", "10", "all"), ("41", "10", "25", "half"), ("41", "10", "9", "all"), ("41", "10", "5", "more"),
    ("41", "10", "20", "most"), ("41", "10", "36", "some"), ("41", "10", "41", "nothing"), ("41", "10", "50", "worse"),
    ("81", "95", "88", "half"), ("81", "95", "99", "more"), ("81", "95", "80", "worse"), ("0", "4", "2", "half"),
    (None, "10", "10", "all"), (None, "10", "9", ""), (None, "10", "12", ""), ("10", "10", "12", ""),
    ("41", None, "10", ""), ("41", "10", None, ""),
]  # fmt: skip


@pytest.mark.parametrize("start, promised, now, how", KEPT)
def test_how_much_of_a_promise_was_kept(start, promised, now, how):
    rows: list[tuple[str, object, Level | None]] = [("metrics/m1", "added", None)]
    given = {"baseline": start, "promised": promised, "now": now}
    rows += [
        (f"metrics/m1/{leaf}", number(each), Level.SAID) for leaf, each in given.items() if each is not None
    ]
    assert kept(record(*rows), "m1").how == how


def test_a_range_counts_by_its_middle():
    rows = [
        ("metrics/m1", "added", None),
        ("metrics/m1/baseline", number("40"), Level.SAID),
        ("metrics/m1/promised", number("10", "20"), Level.SAID),
        ("metrics/m1/now", number("20", "30"), Level.SAID),
    ]
    assert kept(record(*rows), "m1").share == Decimal("0.6")


LEANS = [
    ("planners go home", "", "fair margin", "none"),
    ("planners go home", "", "nothing_for_us", "them"),
    ("nothing_else", "no_advantage", "fair margin", "us"),
    ("nothing_else", "they win rush orders", "fair margin", "none"),
    ("nothing_else", "", "nothing_for_us", "both"),
    ("", "", "fair margin", ""),
    ("planners go home", "", "", ""),
    ("nothing_else", "", "", "us"),
]


@pytest.mark.parametrize("theirs, advantage, ours, whom", LEANS)
def test_one_sidedness_is_named_in_either_direction(theirs, advantage, ours, whom):
    given = {"gains_theirs": theirs, "advantage": advantage, "gains_ours": ours}
    rows = [(f"reviews/w1/{leaf}", each, None) for leaf, each in given.items() if each]
    assert leans(record(("reviews/w1", "added", None), *rows), "w1") == whom


def test_a_review_of_nothing_is_a_page_that_says_so():
    text = review_text(WORDS, page(Record(), "review"))
    assert "nothing can be held against a promise" in text
    assert "none yet" in text


# One chat, several talks --------------------------------------------------------------------------------------------
@pytest.fixture
def ana(tmp_path):
    office = Office(tmp_path)
    yield office.seller("Ana")
    office.close()


def short(seller: Seller) -> None:
    """A critique, done at once: the shortest talk there is."""
    seller.opens("Northwind", flow="critique")
    seller.says("We look at it together.")
    seller.taps("That's all")


def test_a_lone_word_starts_another_talk_when_nothing_is_open(ana):
    short(ana)
    first = ana.session()
    ana.says("Debrief")
    assert (ana.session().flow, ana.session().id != first.id) == ("debrief", True)
    assert "What did you learn?" in ana.text


def test_a_lone_word_is_an_answer_while_something_is_asked(ana):
    ana.opens("Northwind", flow="debrief")
    ana.says("review")
    assert ana.session().flow == "debrief"


def test_a_talk_that_is_open_is_gone_on_with(ana):
    ana.opens("Northwind", flow="debrief")
    ana.says("they were open about it")
    asked = ana.question.text
    ana.says("stop")
    short(ana)
    ana.says("debrief")
    assert ana.question.text != asked or ana.session().turn > 1


@pytest.mark.parametrize("word", ["debriefing", "prep it", "", "chat", "re view"])
def test_other_words_start_nothing(ana, word):
    short(ana)
    ana.says(word)
    assert ana.session().flow == "critique"


def test_a_repeated_event_starts_no_second_talk(ana):
    short(ana)
    one = ana.says("review", event="e-1")
    two = ana.says("review", event="e-1")
    assert (one.session, two.repeated) == (two.session, True)


def test_the_brief_of_an_account_is_of_the_meeting_whatever_was_talked_about_last(ana):
    ana.opens("Northwind", minutes=5, kind="open_deal")
    ana.says("marta ruiz, the COO")
    before = ana.brief()
    ana.says("stop")
    short(ana)
    assert ana.brief().split("## For you only")[0] == before.split("## For you only")[0]


def test_a_review_that_is_due_and_a_step_that_is_overdue_are_said_when_a_meeting_is_prepared(ana):
    ana.opens("Northwind", minutes=5, kind="open_deal")
    ana.says("stop")
    ana.opens("Northwind", flow="debrief")
    ana.says("Met Marta Ruiz, the COO. Next step: they send the data by 3 December.")
    ana.says("stop")
    ana.office.pass_time(timedelta(days=30))
    ana.opens("Northwind", new=True)
    assert "Their step is overdue: send the data, by 3 December." in ana.text


def test_findings_have_words(ana):
    ana.opens("Northwind", flow="critique")
    ana.says("Our platform will cut your late orders by 75 %, free of charge, for as long as you need us.")
    assert "Given without a return" in ana.text


def test_a_text_of_any_length_is_looked_at(ana):
    ana.opens("Northwind", flow="critique")
    ana.says("We will \ud800 win. " * 6000)
    assert ana.question is not None


def test_a_pasted_question_is_a_text_to_look_at(ana):
    ana.opens("Northwind", flow="critique")
    ana.says("What would it be worth to you?")
    assert "And now?" in ana.text


def test_words_that_are_commands_are_answers_where_they_are_on_offer(ana):
    ana.opens("Northwind", flow="critique")
    ana.says("We look at it together.")
    ana.says("edit")
    assert "Send your version" in ana.text
    ana.says("stop")
    ana.opens("Northwind", flow="review")
    while ana.question is not None and not ana.question.id.endswith("verdict"):
        ana.says("dunno")
    ana.says("stop")
    assert ana.record().text("reviews/w1/verdict") == "stop"
    assert ana.last.status == "open"

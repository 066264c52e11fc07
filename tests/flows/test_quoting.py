"""Words of a customer's from elsewhere: where they go, on what they are known, and what gives way to them."""

from __future__ import annotations

from datetime import date

import pytest

from bot.flowfiles import load_definitions
from flows.effects import Effect, Tell
from flows.engine import advance
from flows.events import Quoted
from flows.filing import unsettled
from flows.places import Holds, Whose, place_of
from flows.quoting import PLACES
from flows.record import Level, State, fold, history
from flows.session import Session, Status
from flows.values import Number
from tests.support.talking import Shelf, Talk

WORDS = "  changeovers eat 2 hrs a day,\n& rush orders <slip> \u202e👩‍👩‍👧 \n"
DAY = date(2026, 11, 23)


def quotes(
    shelf: Shelf, place: str, words: str, by: str, name: str, person: str = "ana"
) -> tuple[Effect, ...]:
    """Adds words, in a session of their own; what is said of it."""
    session = Session(name, "a1", person, "debrief", "1", turn=-1)
    led = advance(
        load_definitions()["debrief"], shelf.record, session, Quoted(shelf.moment(), place, words, by, DAY)
    )
    assert led.session.status is Status.FINISHED
    assert led.session.asking is None
    shelf.facts += led.facts
    shelf.record = led.record
    return led.effects


def quoted(shelf: Shelf, place: str, words: str = WORDS, by: str = "Marta Ruiz", name: str = "q1") -> Tell:
    """The same where one thing is said of it."""
    (told,) = quotes(shelf, place, words, by, name)
    assert isinstance(told, Tell)
    return told


def test_each_place_takes_words_of_theirs() -> None:
    for pattern in PLACES:
        place = place_of(pattern)
        assert place.holds is Holds.TEXT  # the name of a number, too
        assert place.whose in (Whose.THEIRS, Whose.DRIVER)


@pytest.mark.parametrize("place", [each for each in PLACES if "*" not in each])
def test_the_words_stand_as_they_are_on_the_word_of_who_said_them(place: str) -> None:
    shelf = Shelf()
    assert quoted(shelf, place).key == "quoted"
    (fact,) = shelf.facts
    assert (fact.path, fact.value, fact.quote) == (place, WORDS, WORDS)
    assert (fact.level, fact.said_by, fact.said_at) == (Level.SAID, "Marta Ruiz", DAY)
    assert fold(shelf.facts) == shelf.record


def test_the_same_words_again_add_nothing() -> None:
    shelf = Shelf()
    quoted(shelf, "problem/said")
    many = len(shelf.facts)
    assert quoted(shelf, "problem/said", name="q2").key == "quote_stands"
    assert quoted(shelf, "problem/said", words=WORDS.upper(), by="marta  ruiz", name="q3").key == "quoted"
    assert len(shelf.facts) == many + 1


def test_other_words_take_the_place_and_the_history_keeps_the_first() -> None:
    shelf = Shelf()
    quoted(shelf, "problem/said")
    told = quoted(shelf, "problem/said", "it is the planning", "Jo Park", "q2")
    assert told.data["before"].value == WORDS
    assert shelf.record.text("problem/said") == "it is the planning"
    assert [each.value for each in history(shelf.facts, "problem/said")] == [WORDS, "it is the planning"]


def test_a_guess_in_the_same_words_becomes_what_they_said() -> None:
    shelf = Shelf()
    talk = Talk(shelf, minutes=15, kind="open_deal", only=("said",))
    talk.says("rush orders slip")
    assert shelf.record.level("problem/said") is not Level.SAID
    quoted(shelf, "problem/said", "Rush orders slip", name="q1")
    assert shelf.record.level("problem/said") is Level.SAID


def test_a_name_is_taken_as_the_record_has_it_and_what_weighs_on_somebody_is_theirs() -> None:
    shelf = Shelf()
    talk = Talk(shelf, minutes=15, only=("payer",))
    talk.says("Marta Ruiz the COO, she told me")
    told = quoted(shelf, "drivers/*/worry", "I cannot have another September", "marta")
    fact = told.data["fact"]
    assert fact.said_by == "Marta Ruiz"
    driver = fact.path.split("/")[1]
    person = shelf.record.text(f"drivers/{driver}/person")
    assert shelf.record.text(f"people/{person}/name") == "Marta Ruiz"
    assert len(shelf.record.items("people")) == 1
    again = quoted(shelf, "drivers/*/proud", "on time by June", "Marta Ruiz", "q2")
    assert again.data["fact"].path == f"drivers/{driver}/proud"


def test_somebody_not_known_yet_is_a_person_then() -> None:
    shelf = Shelf()
    quoted(shelf, "drivers/*/worry", "the audit", "Jo Park")
    (person,) = shelf.record.items("people")
    assert shelf.record.text(f"people/{person}/name") == "Jo Park"
    assert shelf.record.fact(f"people/{person}/name").quote is None  # type: ignore[union-attr]


SUMMER = "On-time delivery is at 81 % and I need 95 % by June."


def number(shelf: Shelf, words: str = SUMMER, name: str = "q1", person: str = "ana") -> list[str]:
    """A number added; what was said, by its keys."""
    said = quotes(shelf, "metrics/*/name", words, "Marta Ruiz", name, person)
    return [getattr(each, "key", "noted") for each in said]


def test_of_a_number_the_figures_are_kept_and_the_words_with_each() -> None:
    shelf = Shelf()
    assert number(shelf) == ["quoted_number", "noted"]
    (metric,) = shelf.record.items("metrics")
    assert shelf.record.text(f"metrics/{metric}/name") == "On-time delivery"
    for leaf, figure in (("baseline", 81), ("target", 95)):
        fact = shelf.record.fact(f"metrics/{metric}/{leaf}")
        assert fact is not None
        assert isinstance(fact.value, Number)
        assert fact.value.low == figure
        assert (fact.level, fact.said_by, fact.said_at, fact.quote) == (Level.SAID, "Marta Ruiz", DAY, SUMMER)


def test_the_same_number_again_adds_nothing_and_a_colleagues_other_figure_stays_beside_it() -> None:
    shelf = Shelf()
    number(shelf)
    many = len(shelf.facts)
    assert number(shelf, name="q2") == ["quote_number_stands"]
    assert len(shelf.facts) == many
    more = "On-time delivery is at 81 % and I need 99 % by June."
    assert number(shelf, more, "q3", "ben") == ["held_stays"]
    assert shelf.record.value("metrics/m1/target") == history(shelf.facts, "metrics/m1/target")[0].value
    assert [path for path, _ in unsettled(shelf.record)] == ["metrics/m1/target"]


@pytest.mark.parametrize(
    "words", ["honestly the 14 late orders a month are killing us", "we are late, always"]
)
def test_where_no_number_can_be_read_for_sure_none_is_made_up(words: str) -> None:
    shelf = Shelf()
    assert number(shelf, words) == ["quote_no_number"]
    assert shelf.facts == []


@pytest.mark.parametrize(
    ("place", "words"), [("seller/ana/fear", "x"), ("metrics/m1/baseline", "81 %"), ("problem/said", " \n")]
)
def test_anything_else_adds_nothing(place: str, words: str) -> None:
    shelf = Shelf()
    assert quoted(shelf, place, words).key == "no_such_choice"
    assert shelf.facts == []


def test_a_talk_that_is_open_stays_where_it_was() -> None:
    shelf = Shelf()
    talk = Talk(shelf, minutes=15, only=("payer", "said"))
    before = talk.asking
    quoted(shelf, "problem/said")
    assert talk.asking == before
    talk.says("Marta Ruiz the COO, she told me")
    assert talk.asking is None  # what they said is known by now, and not asked
    assert shelf.record.text("problem/said") == WORDS
    assert all(fact.state is State.KNOWN for fact in shelf.facts if fact.session == "q1")

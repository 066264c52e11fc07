"""How the two sides stand, as a seller reads it: in the brief for the seller alone, and as a picture."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings

from bot.flowfiles import load_definitions
from bot.transcripts.balance_page import picture_of
from bot.transcripts.balance_picture import HALF, bar, picture
from bot.transcripts.balance_words import weighed
from bot.transcripts.brief import Page, brief_text, table_text
from flows.ranges import INF, Range, between, exactly
from flows.record import ADDED, Level, Record, fold
from flows.session import Session
from flows.terms import USUAL, Listed, Terms
from flows.values import Number, Value
from prompts.render import Words
from tests.flows.made_facts import AT, ON_TIME, fact, histories, money, number, record_of

WORDS = Words("en_GB", str)
SESSION = Session("s1", "a1", "u1", "prep", "1", bind={"meeting": "v1"})


OURS = Terms((Listed("x", "Planner", cost=money(40000), floor=money(50000)),))
BASE: dict[str, Value] = {
    **ON_TIME,
    "people/p1": ADDED,
    "people/p1/name": "Marta Ruiz",
    "people/p1/part": ("pays",),
    "decision/whose": "p1",
    "problem/said": "rush orders slip",
    "effects/e1/moves": "somewhat",
    "effects/e1/estimate": number(6, 12, unit="points"),
    "exchange/price": money(60000),
    "exchange/their_effort_cost": money(3000, per="", approx=True),
}


def record(more: dict[str, Value | None]) -> Record:
    return record_of({**BASE, **more})


def brief(terms: Terms = USUAL, **more: Value | None) -> str:
    places = {path.replace("__", "/"): value for path, value in more.items()}
    return brief_text(WORDS, page(record(places), terms))


def page(held: Record, terms: Terms) -> Page:
    return Page(load_definitions()["prep"], held, SESSION, "Northwind Castings", AT, terms)


def line(text: str, label: str) -> str:
    """What stands behind a label of the brief; "" where it has no such line."""
    found = [each for each in text.splitlines() if each.startswith(f"**{label}**")]
    return found[0].removeprefix(f"**{label}** ") if found else ""


def test_what_decides_names_the_worth_and_the_break_even():
    assert line(brief(), "What decides") == (
        "what on-time delivery is worth to them in money. Not known yet. At €60,000 a year and about €3,000 of their "
        "effort they break even at €10,500 a point, if we move it by 6. Price told by you; our own costs are not "
        "known here."
    )
    assert line(brief(), "If asked for 10 % off") == (
        "they break even at €9,500 a point. What goes out, or comes in, for it?"
    )
    assert line(brief(), "Both sides") == ""


def test_the_discount_is_the_one_that_is_asked_for():
    text = brief(exchange__discount_size=number(8, unit="%"))
    assert line(text, "If asked for 8 % off").startswith("they break even at €9,700 a point.")
    assert line(brief(exchange__discount_size=number(100, unit="%")), "If asked for 10 % off")
    assert "% off" not in brief(exchange__price=None)


def test_without_their_effort_it_says_so():
    assert "At €60,000 a year, their own effort not counted, they break even at €10,000 a point" in line(
        brief(exchange__their_effort_cost=None), "What decides"
    )


def test_how_far_it_has_to_move_where_the_worth_is_known():
    text = brief(
        metrics__m1__unit_worth=money(9000),
        effects__e1__estimate=None,
        effects__e1__alternative_moves="no",
    )
    assert line(text, "From where on they gain") == (
        "At €60,000 a year and about €3,000 of their effort they break even once we move on-time delivery by 7 points."
        " Price told by you; our own costs are not known here."
    )


SIDES = [
    (
        USUAL,
        {"metrics__m1__unit_worth": money(9000)},
        (
            "cannot tell yet: they end up between €9,000 down and €45,000 up a year. Our own costs are not known here. "
            "It turns most on how far we move on-time delivery. Shown to them so far: nothing yet."
        ),
    ),
    (
        OURS,
        {"metrics__m1__unit_worth": money(9000), "offerings__o1__alternative_kind": "do_without"},
        (
            "cannot tell yet: they end up between €9,000 down and €45,000 up a year. We keep €20,000 a year, 33 % of "
            "the price. How far we move on-time delivery would settle it. Shown to them so far: nothing yet."
        ),
    ),
    (
        OURS,
        {
            "metrics__m1__unit_worth": money(14000),
            "offerings__o1__alternative_kind": "do_without",
            "effects__e1__accepted": True,
        },
        "both come out ahead: they gain €21,000 to €105,000 a year. We keep €20,000 a year, 33 % of the price.",
    ),
    (
        OURS,
        {
            "metrics__m1__unit_worth": money(14000),
            "offerings__o1__alternative_kind": "do_without",
            "exchange__price": money(48000),
        },
        (
            "one-sided, for them, below our floor or the margin we aim at: they gain €33,000 to €117,000 a year. We "
            "keep €8,000 a year, 17 % of the price. Shown to them so far: nothing yet."
        ),
    ),
    (
        OURS,
        {"metrics__m1__unit_worth": money(5000), "offerings__o1__alternative_kind": "do_without"},
        (
            "one-sided, for us: they lose €3,000 to €33,000 a year. We keep €20,000 a year, 33 % of the price. "
            "Shown to them so far: nothing yet."
        ),
    ),
    (
        OURS,
        {
            "metrics__m1__unit_worth": money(14000),
            "offerings__o1__alternative_kind": "quote",
            "exchange__alternative_price": money(61000),
            "exchange__alternative_effort_cost": money(2500),
            "effects__e1__alternative_moves": "same",
        },
        (
            "nothing to choose between us and them yet: they gain €21,000 to €105,000 a year, €500 better off than "
            "with the "
            "alternative. We keep €20,000 a year, 33 % of the price. Shown to them so far: nothing yet."
        ),
    ),
]


@pytest.mark.parametrize("terms, more, says", SIDES)
def test_both_sides_in_a_few_sentences(terms, more, says):
    assert line(brief(terms, **more), "Both sides") == says


def test_how_what_both_gain_is_shared_is_remarked_on_only_where_it_is_lopsided():
    more: dict[str, Any] = {
        "offerings__o1__alternative_kind": "do_without",
        "effects__e1__estimate": number(12, unit="points"),
    }
    low = brief(OURS, **more, metrics__m1__unit_worth=money(40000))
    assert "We keep 5 % of what both gain: priced too low, or is that why they stay?" in low
    high = brief(
        Terms((Listed("x", "Planner", cost=money(5000)),)), **more, metrics__m1__unit_worth=money(7000)
    )
    assert "We keep 72 % of what both gain: would they call that fair if they saw it?" in high
    assert "of what both gain" not in brief(OURS, **more, metrics__m1__unit_worth=money(8000))


def test_two_currencies_are_not_added_up():
    text = brief(OURS, metrics__m1__unit_worth=money(9000, currency="USD"))
    assert "EUR and USD are not added up. At which rate, of which day and source?" in text
    assert line(text, "Both sides") == ""
    assert "% off" not in text


def test_something_paid_once_asks_over_how_long_they_would_judge_it():
    text = brief(exchange__price=money(120000, per="once"))
    assert "Something is paid once. Over how long would they judge it?" in text


def test_what_has_no_price_stands_beside():
    text = brief(metrics__m2=ADDED, metrics__m2__name="scrap", exchange__not_in_figures="a reference")
    assert line(text, "Not in the figures") == "scrap; a reference"


def test_nothing_of_it_is_on_the_part_that_can_be_passed_on():
    held = record({"metrics/m1/unit_worth": money(9000), "offerings/o1/alternative_kind": "do_without"})
    whole, table = brief_text(WORDS, page(held, OURS)), table_text(WORDS, page(held, OURS))
    assert "€" in whole
    assert "€" not in table
    assert "break even" not in table
    assert "€" not in whole.split("## For you only")[0]


def test_a_first_talk_shows_no_figures():
    text = brief(OURS, meetings__v1__kind="first_talk", metrics__m1__unit_worth=money(9000))
    for label in ("Both sides", "From where on they gain", "If asked for 10 % off", "Not in the figures"):
        assert line(text, label) == ""
    assert "break even" not in text


def test_a_first_talk_has_no_picture_either():
    held: dict[str, Value | None] = {"metrics/m1/unit_worth": money(9000)}
    assert picture_of(WORDS, page(record(held), OURS)).startswith("They: ")
    assert picture_of(WORDS, page(record({**held, "meetings/v1/kind": "first_talk"}), OURS)) == ""


def test_a_price_below_the_floor_is_watched():
    text = brief(OURS, exchange__price=money(48000))
    assert "**Watch out** €48,000 a year is below our floor, or not above what it costs us." in text
    assert "below our floor" not in brief(exchange__price=money(48000))


def test_the_picture():
    held = record({"metrics/m1/unit_worth": money(9000), "offerings/o1/alternative_kind": "do_without"})
    on = weighed(WORDS, load_definitions()["prep"], held, SESSION, OURS, AT)
    assert picture(on).splitlines() == [
        "They: −€9,000 to €45,000",
        "...........---|--------------",
        "We: €20,000",
        "..............|======........",
        "| is break-even, = is sure, - is possible",
    ]


@pytest.mark.parametrize(
    "each, shown",
    [
        (exactly(0), "..............|.............."),
        (exactly(14), "..............|=============="),
        (exactly(-14), "==============|.............."),
        (between(7, 14), "..............|=======-------"),
        (between(-14, -7), "-------=======|.............."),
        (between("0.001", 1), "..............|=............."),
        (Range(Decimal(7), INF), "..............|=======------>"),
    ],
)
def test_a_bar(each, shown):
    assert bar(each, Decimal(14)) == shown
    assert len(shown) == 2 * HALF + 1


@given(histories(most=30))
@settings(max_examples=40, deadline=None)
def test_any_record_has_its_brief_and_picture(facts):
    held = fold(each for each in facts if each.path != "account/unsettled")  # written by the engine alone
    assert brief_text(WORDS, page(held, OURS))
    picture(weighed(WORDS, load_definitions()["prep"], held, SESSION, OURS, AT))


LATE: dict[str, Any] = {
    "metrics__m1__name": "late orders",
    "metrics__m1__baseline": Number(low=Decimal(41), high=Decimal(41), per="month"),
    "metrics__m1__target": Number(low=Decimal(10), high=Decimal(10), per="month"),
    "effects__e1__estimate": number(20, 31),
}


def test_what_is_counted_a_month_breaks_even_each_time_and_not_a_year():
    assert "they break even at €262 each, if we move it by 20 a month." in line(brief(**LATE), "What decides")
    bare = {**LATE, "metrics__m1__baseline": None, "metrics__m1__target": None}
    assert "they break even at €3,150 a year for each, if we move it by 20." in line(
        brief(**bare), "What decides"
    )


def test_how_amounts_were_brought_to_the_year_is_shown():
    text = brief(
        OURS,
        **LATE,
        metrics__m1__unit_worth=money(900, per="piece"),
        exchange__price=money(5000, per="month"),
        exchange__their_effort_cost=money(36000, per="once"),
        exchange__term=number(3, unit="year"),
    )
    assert line(text, "Brought to the year") == (
        "late orders 20 to 31 × 12 × €900 = €216,000 to €334,800; our price 12 × €5,000 = €60,000; "
        "their effort €36,000 over 3 years = €12,000"
    )
    assert line(brief(), "Brought to the year") == ""


def test_what_an_offering_costs_us_is_not_printed_wherever_it_is_brought_to_the_year():
    terms = Terms((Listed("x", "Planner", cost=money(3210, per="month")),))
    text = brief(terms, exchange__price=money(5000, per="month"))
    assert line(text, "Brought to the year") == "our price 12 × €5,000 = €60,000"
    assert "3,210" not in text
    assert "38,5" not in text
    assert "We keep €21,480 a year" in text


MISSING = [
    (
        {**LATE, "metrics__m1__unit_worth": money(900, per="")},
        "whether the worth of late orders is each time or a year",
    ),
    (
        {"exchange__price": money(60000, per=""), "exchange__term": number(3, unit="year")},
        "whether our price is a year or once",
    ),
    ({"exchange__price": money(5, per="piece")}, "how many pieces a year"),
    (
        {
            **LATE,
            "metrics__m1__baseline": number(41),
            "metrics__m1__target": None,
            "metrics__m1__unit_worth": money(900, per="piece"),
        },
        "whether the figures for late orders are a month or a year",
    ),
    ({}, ""),
]


@pytest.mark.parametrize("more, says", MISSING)
def test_what_an_amount_lacks_is_named(more, says):
    assert line(brief(**more), "Missing for the figures") == says


def test_over_how_many_years_is_said():
    text = brief(metrics__m1__unit_worth=money(9000), exchange__term=number(3, unit="year"))
    assert line(text, "Both sides").endswith("All figures are a year, over 3 years.")


def test_without_a_claim_of_ours_it_turns_on_whether_we_move_their_number():
    text = brief(OURS, effects__e1__moves=None, effects__e1__estimate=None)
    assert line(text, "Both sides") == (
        "cannot tell yet: what they gain is not known yet. We keep €20,000 a year, 33 % of the price. "
        "It turns most on whether we move on-time delivery."
    )


def test_a_proposition_says_what_it_does_not_know_yet() -> None:
    kept: dict[str, Value | None] = {
        "propositions/t1": ADDED,
        "propositions/t1/text": "On-time delivery: 81 to 95 %.",
    }
    held = record({**kept, "propositions/t1/kind": "proposition"})
    assert "Written before" not in brief_text(WORDS, page(held, OURS))
    later = held.apply([fact(99, "metrics/m1/baseline", number(84, unit="%"), level=Level.SAID)])
    assert "- Written before this was noted: on-time delivery, baseline: 84 %." in brief_text(
        WORDS, page(later, OURS)
    )
    assert "Written before" not in table_text(WORDS, page(later, OURS))

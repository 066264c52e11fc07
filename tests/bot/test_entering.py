"""What is typed about an offering: read like any answer, refused with what would work, never half understood."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cli.entering import Reader, Typed, is_below_cost
from bot.cli.offering_files import taken_apart
from flows.terms import Listed
from prompts.figures import value_text
from tests.flows.made_facts import money
from tests.storage.support import anything


def reader(locale: str = "en_GB") -> Reader:
    return Reader(date(2026, 11, 24), locale, lambda: "new")


READ = [
    ("en_GB", "cost", "€38,000 a year", money("38000")),
    ("en_GB", "cost", "€38k p.a.", money("38000")),
    ("en_GB", "cost", "38000 EUR per month", money("38000", per="month")),
    ("en_GB", "cost", "€30k to €40k a year", money("30000", "40000")),
    ("en_GB", "cost", "about $1.2M once", money("1200000", per="once", currency="USD", approx=True)),
    ("en_GB", "cost", "€5k one-off", money("5000", per="once")),
    ("en_GB", "floor", "£52k a year", money("52000", currency="GBP")),
    ("en_GB", "floor", "€0 a year", money("0")),
    ("de_DE", "cost", "38.000 € p.a.", money("38000")),
    ("de_DE", "floor", "1,2 Mio. € im Jahr", money("1200000")),
    ("en_GB", "margin", "35 %", Decimal("0.35")),
    ("en_GB", "margin", "35", Decimal("0.35")),
    ("en_GB", "margin", "12.5%", Decimal("0.125")),
    ("de_DE", "margin", "12,5 %", Decimal("0.125")),
    ("en_GB", "margin", "0 %", Decimal(0)),
    ("en_GB", "cost", " None ", None),
    ("en_GB", "margin", "none", None),
]


@pytest.mark.parametrize("locale, what, typed, value", READ)
def test_what_is_read(locale, what, typed, value):
    listed, faults = reader(locale).entry(Typed("Audit", **{what: typed}), ())
    assert (getattr(listed, what), faults) == (value, [])


REFUSED = [
    ("cost", "38000", "no_currency"),
    ("cost", "38k a year", "no_currency"),
    ("floor", "52,000 a year", "no_currency"),
    ("cost", "€38,000", "no_period"),
    ("cost", "2.400 € a year", "unclear"),
    ("cost", "€38,000 a year plus travel", "left_over"),
    ("cost", "€900 a day", "odd_period"),
    ("cost", "€40 an hour", "odd_period"),
    ("cost", "€5.50 each", "odd_period"),
    ("cost", "at least €5k once", "open_end"),
    ("floor", "up to €5k once", "open_end"),
    ("floor", "€5k to €6k a year", "a_range"),
    ("cost", "-€5 once", "negative"),
    ("cost", "a lot", "unreadable"),
    ("cost", "", "unreadable"),
    ("cost", "no idea", "unreadable"),
    ("floor", "35 %", "unreadable"),
    ("margin", "0.35", "unclear"),
    ("margin", "100 %", "no_share"),
    ("margin", "-5 %", "no_share"),
    ("margin", "30-40 %", "no_share"),
    ("margin", "at least 30 %", "no_share"),
    ("margin", "5 points", "no_share"),
    ("margin", "€5", "unreadable"),
    ("margin", "35 % of the price", "left_over"),
]


@pytest.mark.parametrize("what, typed, key", REFUSED)
def test_what_is_refused(what, typed, key):
    held = Listed("a", "Audit", money("1"), money("2"), Decimal("0.1"))
    listed, faults = reader().entry(Typed("audit", **{what: typed}), (held,))
    assert [each.key for each in faults] == [key]
    assert listed == held


def test_everything_wrong_is_told_at_once():
    _, faults = reader().entry(Typed("A", "5", "6 apples", "0.5"), ())
    assert [each.key for each in faults] == ["no_currency", "unreadable", "unclear"]


@pytest.mark.parametrize("name", ["", "  \t", "\x00\x1b", "x" * 121])
def test_a_name_is_one_line_of_some_length(name):
    assert [each.key for each in reader().entry(Typed(name), ())[1]] == ["bad_name"]


def test_a_name_is_found_again_and_what_is_not_given_stays():
    held = Listed("a", "Inspection module", money("1"), money("2"), Decimal("0.1"))
    listed, _ = reader().entry(Typed("  INSPECTION\tModule ", floor="none", margin="20 %"), (held,))
    assert listed == Listed("a", "Inspection module", money("1"), None, Decimal("0.2"))
    assert reader().entry(Typed("Inspection modules"), (held,))[0] == Listed("new", "Inspection modules")


def test_cost_and_floor_are_of_one_currency_whenever_they_were_entered():
    held = Listed("a", "Audit", money("1"))
    _, faults = reader().entry(Typed("Audit", floor="$5 a year"), (held,))
    assert [(each.key, each.data) for each in faults] == [("currencies", {"cost": "EUR", "floor": "USD"})]
    assert not reader().entry(Typed("Audit", cost="$1 a year", floor="$5 a year"), (held,))[1]


@pytest.mark.parametrize(
    "cost, floor, below",
    [
        (money("10"), money("9"), True),
        (money("10"), money("10"), False),
        (money("8", "12"), money("9"), False),
        (money("10", per="month"), money("9"), False),
        (None, money("9"), False),
        (money("10"), None, False),
    ],
)
def test_a_floor_that_loses_money_is_seen_where_the_two_can_be_compared(cost, floor, below):
    assert is_below_cost(Listed("a", "A", cost, floor)) is below


def cells(what: str) -> st.SearchStrategy[str]:
    good = [typed for _, each, typed, _ in READ if each == what]
    return st.sampled_from(good) | st.text("0123456789.,€$% akMperyonc-", max_size=20) | anything


TYPED = st.fixed_dictionaries(
    {"name": st.just("Audit") | anything},
    optional={what: cells(what) for what in ("cost", "floor", "margin")},
)


@given(TYPED, st.sampled_from(("en_GB", "de_DE", "en_IN", "fr_CH")))
def test_whatever_is_typed_is_entered_whole_or_refused(typed, locale):
    listed, faults = reader(locale).entry(Typed(**typed), ())
    if not faults:
        for each in (listed.cost, listed.floor):
            assert each is None or (each.currency and each.per and each.low is not None and each.low >= 0)
        assert listed.margin is None or 0 <= listed.margin < 1


@given(
    st.decimals(0, 10**9, places=2),
    st.sampled_from(("EUR", "GBP", "USD", "CHF")),
    st.sampled_from(("year", "month", "once")),
    st.sampled_from(("en_GB", "de_DE")),
)
def test_an_amount_as_shown_is_read_as_the_same(low, currency, per, locale):
    shown = value_text(money(str(low), per=per, currency=currency), locale)
    listed, faults = reader(locale).entry(Typed("A", cost=shown), ())
    assert not faults, shown
    assert listed.cost is not None
    assert (listed.cost.low, listed.cost.currency, listed.cost.per) == (low, currency, per)


# files ------------------------------------------------------------------------------
@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_a_file_is_read_however_a_spreadsheet_wrote_it(mark):
    lines = ["Floor,NAME , cost,,", "", '€50k a year,"Audit, two days",,', ",Survey,€1 once,,"]
    text = "\r\n".join(lines).replace(",", mark)
    rows, faults = taken_apart(text)
    name = f"Audit{mark} two days"
    assert faults == []
    assert rows == [(3, Typed(name, floor="€50k a year")), (4, Typed("Survey", cost="€1 once"))]


@pytest.mark.parametrize(
    "text, found",
    [
        ("Audit;€5 a year", [(1, "no_name_column"), (1, "unknown_column"), (1, "unknown_column")]),
        ("name,price\nAudit,5", [(1, "unknown_column")]),
        ("name,cost,cost\nAudit,5", [(1, "column_twice")]),
        ('name,cost\nAudit,€1,200 a year\nB,"x', [(2, "too_many_cells"), (3, "not_csv")]),
        ("name,cost\nA,€1 once\x00", []),
        ("", []),
        ("\n\n", []),
    ],
)
def test_what_is_wrong_with_a_file_is_told_with_its_line(text, found):
    assert [(each.line, each.key) for each in taken_apart(text)[1]] == found


@given(anything | st.text('nameco,;\t\n"\r', max_size=60))
def test_any_text_is_a_file_or_no_file(text):
    rows, _ = taken_apart("name,cost\n" + text)
    assert all(typed.cost is None or typed.cost.strip() for _, typed in rows)

"""What a new answer is to the one that is held: the same in other words, better known, or a contradiction."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from bot.flowfiles import load_definitions
from flows.events import Moment
from flows.holding import Stand, same, stand
from flows.record import Level, Record, State
from flows.session import Session
from flows.values import Money, Value, When
from flows.work import Work
from tests.flows.made_facts import fact, number

AT = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
JUNE = (date(2027, 6, 1), date(2027, 6, 30))


def money(low, high=None, currency="", per="") -> Money:
    return Money(low=Decimal(low), high=Decimal(high or low), currency=currency, per=per)


def when(typed, days=(None, None)) -> When:
    return When(typed=typed, earliest=days[0], latest=days[1])


@pytest.mark.parametrize(
    "one, other, alike",
    [
        (number(81, unit="%"), number(81), True),
        (number(81, unit="Orders"), number(81, unit="orders"), True),
        (number(81, unit="%"), number(81, unit="orders"), False),
        (number(41, per="month"), number(41), True),
        (number(41, per="month"), number(41, per="week"), False),
        (number(81), number(82), False),
        (number(81, 90), number(81, 95), False),
        (money(900, currency="EUR"), money(900), True),
        (money(900, currency="EUR"), money(900, currency="USD"), False),
        (money(900, per="piece"), money(900), True),
        (money(900, per="piece"), money(900, per="year"), False),
        (money(900), money(950), False),
        (money(900, 950), money(900, 990), False),
        (money(900), number(900), False),
        (when("By June"), when("by june"), True),
        (when("june", JUNE), when("next summer's start", JUNE), True),
        (when("june", JUNE), when("june", (None, date(2028, 6, 30))), True),
        (when("june", JUNE), when("july", (date(2027, 7, 1), date(2027, 7, 31))), False),
        (when("june", JUNE), when("by june", (None, JUNE[1])), False),
        (when("soon"), when("when they have time"), False),
        ("Orders slip.", "orders  slip", True),
        ("Orders slip", "orders are late", False),
        ("p1", "p2", False),
        ("p1", True, False),
        (True, True, True),
        (True, False, False),
        (("pays", "uses"), ("pays", "uses"), True),
        (("pays", "uses"), ("pays",), False),
    ],
)
def test_what_says_the_same(one: Value, other: Value, alike: bool):
    assert same(one, other) is alike
    assert same(other, one) is alike


def stands(
    path: str,
    held: Value | None,
    new: Value,
    level: Level = Level.HEARD,
    held_on: Level | None = Level.HEARD,
    **more,
) -> Stand:
    """How it stands to what a colleague recorded earlier; `more` changes who and when."""
    kept = {"recorded_by": "ben", "session": "s0", "level": held_on, **more}
    record = Record().apply([fact(1, path, held, **kept)])
    flow = load_definitions()["prep"]
    session = Session("s1", "a1", "ana", "prep", flow.version)
    return stand(Work(flow, record, session, Moment(AT, AT.date(), "r1")), path, new, level)


def test_nothing_is_held_where_it_is_not_known():
    amount = money(5, currency="EUR")
    assert stands("decision/amount", None, amount, state=State.UNKNOWN) is Stand.OPEN
    assert stands("decision/amount", amount, money(5)) is Stand.SAME


def test_words_are_no_contradiction_and_neither_is_ones_own_correction_of_just_now():
    assert stands("problem/said", "orders slip", "orders are late", held_on=Level.SAID) is Stand.LESS
    assert stands("decision/amount", money(9), money(5), recorded_by="ana", session="s1") is Stand.LESS


@pytest.mark.parametrize(
    "held_on, new_on, by_a_colleague, by_oneself_earlier",
    [
        (Level.HEARD, Level.ASSUMED, Stand.AGAINST, Stand.AGAINST),
        (Level.HEARD, Level.HEARD, Stand.AGAINST, Stand.LESS),
        (Level.HEARD, Level.SAID, Stand.LESS, Stand.LESS),
        (Level.AGREED, Level.SAID, Stand.AGAINST, Stand.AGAINST),
    ],
)
def test_what_is_known_better_is_not_overwritten(held_on, new_on, by_a_colleague, by_oneself_earlier):
    path, held, new = "decision/amount", money(9), money(5)
    assert stands(path, held, new, new_on, held_on=held_on) is by_a_colleague
    assert stands(path, held, new, new_on, held_on=held_on, session="s1") is by_a_colleague
    assert stands(path, held, new, new_on, held_on=held_on, recorded_by="ana") is by_oneself_earlier


def test_what_is_ours_to_say_is_known_on_nothing_and_a_colleague_is_asked():
    path, held, new = "exchange/price", money(9), money(5)
    assert stands(path, held, new, held_on=None) is Stand.AGAINST
    assert stands(path, held, new, held_on=None, recorded_by="ana") is Stand.LESS

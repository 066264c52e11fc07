""" "Same as before" keeps what is held; a figure said against the baseline is worked out; what is held decides."""

from flows.effects import Heard, Tell
from flows.values import Number
from tests.support.talking import Talk, longer

NUMBER = ("marta ruiz, COO", "she said rush orders slip", "late orders 14 a month, wants 9", "marta")


def talked(*more: str) -> Talk:
    talk = longer()
    talk.says(*NUMBER, *more)
    return talk


def number(talk: Talk, leaf: str) -> Number:
    value = talk.value(f"metrics/m1/{leaf}")
    assert isinstance(value, Number)
    return value


def test_what_is_held_stands():
    talk = talked("change the target")
    before = talk.value("metrics/m1/target")
    talk.says("same as before")
    assert talk.value("metrics/m1/target") == before
    assert [each.how for each in talk.latest.effects if isinstance(each, Heard)] == ["still"]


def test_where_nothing_is_held_it_is_asked_again():
    talk = longer()
    talk.says("same as before")
    assert talk.asked == "payer"
    assert [each.data["trouble"] for each in talk.latest.effects if isinstance(each, Tell)] == ["no_name"]


def test_half_is_half_of_the_baseline():
    talk = talked("change the target", "half of that")
    assert number(talk, "target").low == 7
    assert number(talk, "target").per == "month"


def test_less_is_less_than_the_baseline():
    talk = talked("change the target", "50 % less")
    assert number(talk, "target").low == 7


def test_the_size_of_what_is_held_decides_between_thousands_and_thousandths():
    talk = talked("change the baseline", "2300 a month", "change the baseline", "2.400")
    assert number(talk, "baseline").low == 2400

"""Hypothesis strategies for values, facts and whole histories of an account. Tests nothing itself."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal

from hypothesis import strategies as st

from flows.places import COLLECTIONS, PLACES, Holds, Place, Whose
from flows.record import ADDED, MERGED, REMOVED, Fact, Level, Record, State, fold
from flows.values import Money, Number, Period, Value, When

PERIODS = st.sampled_from(["", "hour", "day", "week", "month", "quarter", "year", "once", "piece"])
DECIMALS = (
    st.none()
    | st.decimals(allow_nan=False, allow_infinity=False, places=3)
    | st.decimals(allow_nan=False, allow_infinity=False)
)
TEXTS = st.text(max_size=20) | st.sampled_from(["", "\ud800", "a\u2028b", "'\"\\"])
NUMBERS = st.builds(Number, low=DECIMALS, high=DECIMALS, unit=TEXTS, per=PERIODS, approx=st.booleans())
AMOUNTS = st.builds(Money, low=DECIMALS, high=DECIMALS, currency=st.sampled_from(["", "EUR"]), per=PERIODS)
DAYS = st.none() | st.dates(date(2000, 1, 1), date(2100, 1, 1))
WHENS = st.builds(When, typed=TEXTS, earliest=DAYS, latest=DAYS, clock=st.none() | st.just("10:00"))
VALUES = TEXTS | st.booleans() | NUMBERS | AMOUNTS | WHENS | st.lists(TEXTS, max_size=3).map(tuple)
AT = datetime(2027, 3, 1, 9, tzinfo=UTC)


def values_of(place: Place):
    """Values that a place can hold."""
    if place.holds is Holds.CHOICES:
        ids = st.sampled_from(place.choices) if place.choices else TEXTS
        return st.lists(ids, max_size=3).map(tuple)
    if place.choices:
        return st.sampled_from(place.choices)
    by_kind = {Holds.NUMBER: NUMBERS, Holds.MONEY: AMOUNTS, Holds.WHEN: WHENS, Holds.YES_NO: st.booleans()}
    return by_kind.get(place.holds, TEXTS)


def number(low: str | int, high: str | int | None = None, unit: str = "", per: Period = "") -> Number:
    """A figure, or a range of them."""
    return Number(low=Decimal(low), high=Decimal(high or low), unit=unit, per=per)


def money(
    low: str | int,
    high: str | int | None = None,
    per: Period = "year",
    currency: str = "EUR",
    *,
    approx: bool = False,
) -> Money:
    """An amount, or a range of them; euros a year unless it says otherwise."""
    return Money(low=Decimal(low), high=Decimal(high or low), per=per, currency=currency, approx=approx)


ON_TIME: dict[str, Value] = {
    "meetings/v1": ADDED,
    "meetings/v1/kind": "open_deal",
    "metrics/m1": ADDED,
    "metrics/m1/name": "on-time delivery",
    "metrics/m1/baseline": number(81, unit="%"),
    "metrics/m1/target": number(95, unit="%"),
    "offerings/o1": ADDED,
    "effects/e1": ADDED,
    "effects/e1/metric": "m1",
    "effects/e1/offering": "o1",
}
"""An open deal over one metric and one offering, by place."""


def fact(number, path, value=None, state=State.KNOWN, **more) -> Fact:
    """A fact with what does not matter filled in."""
    made = {"level": None, "recorded_by": "u1", "recorded_at": AT, "session": "s1", "turn": 0, **more}
    return Fact(id=number, account="a1", path=path, value=value, state=state, **made)


@st.composite
def histories(draw, most=25) -> list[Fact]:
    """The facts of one account as the engine writes them: values, unknowns, items, and taking back."""
    facts: list[Fact] = []
    for _ in range(draw(st.integers(0, most))):
        facts.append(_next(draw, facts))
    return facts


def _next(draw, facts: list[Fact]) -> Fact:
    record = Record().apply(facts)
    number = len(facts) + 1
    held = [each for each in record.held.values() if each.state is not State.WITHDRAWN]
    if held and draw(st.integers(0, 3)) == 0:
        gone = draw(st.sampled_from(held))
        return fact(number, gone.path, None, State.WITHDRAWN, supersedes=gone.id)
    place = draw(st.sampled_from(PLACES))
    path, value, state = _content(draw, place, record)
    before = record.fact(path)
    level = None
    if state is State.KNOWN and place.whose in (Whose.THEIRS, Whose.DRIVER):
        level = draw(st.sampled_from(Level))
    said = {"quote": draw(st.none() | TEXTS), "said_by": draw(st.none() | TEXTS), "said_at": draw(DAYS)}
    return fact(
        number, path, value, state, level=level, turn=number // 3,
        supersedes=before.id if before else None, **said,
    )  # fmt: skip


def _content(draw, place: Place, record: Record):
    """A path of the place, with a value and a state."""
    head, *rest = place.pattern.split("/")
    if head == "seller":
        return place.pattern.replace("*", "u1"), draw(TEXTS), State.KNOWN
    if head not in COLLECTIONS:
        return _leaf(draw, place, place.pattern)
    items = record.items(head)
    if not items or rest == ["*"]:
        return _item(draw, head, record)
    return _leaf(draw, place, place.pattern.replace("*", draw(st.sampled_from(items))))


def _item(draw, head: str, record: Record):
    items = record.items(head)
    if items and draw(st.booleans()):
        gone = draw(st.sampled_from(items))
        return f"{head}/{gone}", draw(st.sampled_from([REMOVED, MERGED + items[0]])), State.KNOWN
    return f"{head}/{record.next_item(head)}", ADDED, State.KNOWN


def _leaf(draw, place: Place, path: str):
    state = draw(st.sampled_from([State.KNOWN, State.KNOWN, State.UNKNOWN, State.SKIPPED]))
    return path, draw(values_of(place)) if state is State.KNOWN else None, state


def record_of(held: Mapping[str, Value | None]) -> Record:
    """A record of these places, each said by somebody; None leaves one out."""
    return fold(
        fact(place + 1, path, value, level=Level.SAID)
        for place, (path, value) in enumerate(held.items())
        if value is not None
    )

"""Finds the number of pieces beside a price per piece ("5.50 a slip, thousand slips a month"). Finds no figures itself.

`volume` is a Number with its period: 1,000 slips a month. A price "per user per month"
with "300 users" beside it is a price per piece with a volume of 300 users a month, so
that price times volume is always the amount of one period.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from flows.answers.figures import Figure
from flows.answers.lexicon import late
from flows.answers.numerals import plain
from flows.answers.shares import share_in
from flows.answers.units import PERIODS, TIME, any_of
from flows.values import Period

_AT = late(r"(?:\bat|@|\bà|\bzu|[x×*]|\btimes) ?(?:about |around )?$")
_PER_USER = late(
    rf" ?(?:(?:per|an?|each) |/ ?)[^\W\d_][\w-]*,? ?(?:(?:per|an?|each|every) |/ ?)(?P<per>{any_of(TIME)})\b"
)
_TIMES = late(
    r" ?[x×*] ?| times | ?(?:payments|instal+ments|rates|raten|mensualités|cuotas)(?: of| at| à| de| von| zu)? ?"
    r"| (?:of|from|von|de) (?:the |a )?"
)
"""What stands between the two figures of a product: "10k x 12", "3 instalments of 20k", "5 % of 2M"."""
_LONG: tuple[Period, ...] = ("hour", "day", "week", "month", "quarter", "year")


def volume_in(folded: str, figures: list[Figure]) -> tuple[Figure, Figure] | None:
    """The price and the volume of a line that has one of each; None where it has more, fewer, or says no period."""
    prices = [figure for figure in figures if _is_price(folded, figure)]
    counts = [figure for figure in figures if _is_count(figure)]
    if len(prices) != 1 or len(counts) != 1 or len(figures) != 2 or prices[0] is counts[0]:
        return None
    price, count = replace(prices[0], per="piece"), counts[0]
    per = count.per or _period_of(folded, price)
    if per not in _LONG:
        return None
    end = price.end
    if not count.per and (behind := _PER_USER.match(folded, end)) is not None:
        end = behind.end()
    return replace(price, end=end), replace(count, per=per)


def _is_price(folded: str, figure: Figure) -> bool:
    if figure.unit:
        return False
    cued = _AT.search(folded[max(0, figure.start - 12) : figure.start]) is not None
    return figure.per == "piece" or (cued and not figure.per and not figure.noun[1])


def _is_count(figure: Figure) -> bool:
    return not figure.currencies and not figure.unit and bool(figure.noun[1]) and figure.per != "piece"


def _period_of(folded: str, price: Figure) -> Period:
    """The period of "£40 per user per month"."""
    behind = _PER_USER.match(folded, price.end)
    return PERIODS.get(TIME[behind["per"]], "") if behind is not None else ""


def product_in(folded: str, figures: list[Figure]) -> tuple[Figure, Figure] | None:
    """Of "10k x 12" the amount, and the product in its place: which of them is meant has to be asked."""
    share = share_in(folded) if len(figures) == 1 else None
    if (
        share is not None
        and share[0][1] <= figures[0].start <= share[0][1] + 4
        and len(figures[0].bounds) == 1
    ):
        (start, _), (part, *_) = share
        of = (part.low or part.high or 0) / Decimal(100)
        whole = _times(figures[0], of, start, figures[0].end, figures[0].per)
        return replace(whole, approx=whole.approx or part.approx), figures[0]
    if len(figures) != 2:
        return None
    first, second = figures
    if _TIMES.fullmatch(folded[first.noun[0] or first.end : second.start]) is None:
        return None
    if _BOTH.fullmatch(folded[first.end : second.start]) and first.unit != "%":
        return None
    amount, count = (
        (second, first) if second.currencies or second.scaled or first.unit == "%" else (first, second)
    )
    if count.currencies or count.scaled or count.unit not in ("", "%") or len(count.bounds) != 1:
        return None
    times = count.bounds[0][0]
    if times is None or count.bounds[0][1] != times:
        return None
    if count.unit == "%":
        return _times(amount, times / 100, first.start, second.end, amount.per), amount
    return _times(amount, times, first.start, second.end, ""), amount


def _times(amount: Figure, factor: Decimal, start: int, end: int, per: Period) -> Figure:
    bounds = tuple((_more(low, factor), _more(high, factor)) for low, high in amount.bounds)
    return replace(amount, bounds=bounds, start=start, end=end, noun=(0, 0), per=per)


def _more(bound: Decimal | None, factor: Decimal) -> Decimal | None:
    return None if bound is None else plain(bound * factor)


_BOTH = late(r" (?:of|from|von|de) (?:the |a )?")

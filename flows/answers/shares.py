"""Finds shares in folded text: "9 out of 10", "a third", "la moitié". May not read anything else."""

from __future__ import annotations

from decimal import Decimal

from flows.answers.lexicon import late
from flows.answers.numerals import ONES, TEENS
from flows.answers.units import starts_of
from flows.values import Number

_WORDS = {**ONES, **TEENS, "twenty": 20, "hundred": 100, "a hundred": 100}
SMALL_NUMBERS = "|".join([*ONES, "ten"])
_NUMBER = rf"\d{{1,6}}|{'|'.join(sorted(_WORDS, key=len, reverse=True))}"
_OUT_OF = late(
    rf"(?<![\w.,/])(?=[0-9]|{starts_of(_WORDS)})({_NUMBER})"
    r"(?:(?: [^\W\d_]{3,20}){0,2}? (?:out of(?: every)?|of|von|sur|de cada) ?"
    rf"| ?(?:in|of|/|von|sur) ?)({_NUMBER})(?![\w./]|,\d)"
)
FRACTIONS = {
    **dict.fromkeys(
        ("half", "a half", "one half", "die hälfte", "hälfte", "la moitié", "la mitad"), Decimal(50)
    ),
    **dict.fromkeys(("a third", "one third", "ein drittel", "un tiers", "un tercio"), Decimal("33.3")),
    **dict.fromkeys(("two thirds", "zwei drittel", "deux tiers", "dos tercios"), Decimal("66.7")),
    **dict.fromkeys(("a quarter", "one quarter", "ein viertel", "un quart", "un cuarto"), Decimal(25)),
    **dict.fromkeys(("three quarters", "drei viertel", "trois quarts", "tres cuartos"), Decimal(75)),
    **dict.fromkeys(("a fifth", "one fifth", "ein fünftel"), Decimal(20)),
    **dict.fromkeys(("two fifths",), Decimal(40)),
    **dict.fromkeys(("three fifths",), Decimal(60)),
    **dict.fromkeys(("four fifths",), Decimal(80)),
    **dict.fromkeys(("a tenth", "one tenth", "ein zehntel"), Decimal(10)),
}
"""Shares in words, in percent; thirds are marked as approximate."""
_ABOUT = "about|around|roughly|nearly|almost|~|maybe|etwa|rund|ungefähr|fast|environ|casi|unos"
_MORE = "more than|over|at least|well over|mehr als|über|mindestens|plus de|au moins|más de|al menos"
_LESS = "less than|under|up to|at most|just under|well under|weniger als|unter|höchstens|moins de|menos de"
_SHARES = "|".join(sorted(FRACTIONS, key=len, reverse=True)).replace(" ", "[ -]")
_STARTS = starts_of((*FRACTIONS, *_ABOUT.split("|"), *_MORE.split("|"), *_LESS.split("|")))
_FRACTION = late(
    rf"(?<!\w)(?=~|{_STARTS})(?:(?:(?P<about>{_ABOUT})|(?P<more>{_MORE})|(?P<less>{_LESS})) ?)?"
    rf"(?<![\w-])(?P<of>{_SHARES})\b"
    r"(?! (?:of )?(?:a |an )?(?:percent|per cent|%|point|past|million))"
    r"(?! (?:less|more|fewer|lower|higher)\b)(?: of\b)?"
)
_TO = late(r" ?(?:to|and|or|-|bis|und|à|et|a|y) ?")
_LAST_WORDS = tuple(sorted({each.split()[-1] for each in FRACTIONS}))
_MARKS = ("out of", " in ", " of ", "/", " von ", " sur ", "de cada", *_LAST_WORDS)
"""Nothing is a share without one of these."""
_DIGIT = late(r"[0-9]")
Share = tuple[tuple[int, int], tuple[Number, ...]]


def share_in(folded: str) -> Share | None:
    """The first share in folded text: its place, and what it is in percent."""
    if not any(mark in folded for mark in _MARKS):
        return None
    first = _one(folded, 0)
    second = _one(folded, first[0][1]) if first is not None else None
    if first is None or second is None or not _TO.fullmatch(folded[first[0][1] : second[0][0]]):
        return first
    (start, _), (low, *_) = first
    (_, end), (high, *_) = second
    if low.low is None or high.high is None or low.low >= high.high:
        return first
    return (start, end), (Number(low=low.low, high=high.high, unit="%", approx=low.approx or high.approx),)


def shares_in(folded: str, *, worded: bool) -> list[tuple[int, int, Number]]:
    """Every share in folded text with its place; those in words ("a third") only where `worded`."""
    found: list[tuple[int, int, Number]] = []
    position = 0
    while any(mark in folded for mark in _MARKS) and (share := _one(folded, position)) is not None:
        (start, position), (value, *_) = share
        if worded or _DIGIT.search(folded[start:position]):
            found.append((start, position, value))
    return found


def _one(folded: str, begin: int) -> Share | None:
    """The first share from a place on."""
    out_of = _OUT_OF.search(folded, begin)
    if out_of is not None:
        part, whole = (Decimal(_WORDS.get(each) or each) for each in out_of.groups())
        if part == whole == 50:
            part, whole = Decimal(1), Decimal(2)  # "50/50"
        if whole > 0 and part <= whole:
            share = (part * 100 / whole).quantize(Decimal("0.1"))
            value = share.quantize(Decimal(1)) if share == share.to_integral_value() else share.normalize()
            exact = share * whole == part * 100
            return out_of.span(), (Number(low=value, high=value, unit="%", approx=not exact),)
    fraction = _FRACTION.search(folded, begin) if any(last in folded for last in _LAST_WORDS) else None
    if fraction is None:
        return None
    of = fraction["of"].replace("-", " ")
    if of == "a quarter" and _DIGIT.search(folded[: fraction.start()]):
        return None  # "5 % a quarter"
    share = FRACTIONS[of]
    low, high = None if fraction["less"] else share, None if fraction["more"] else share
    approx = bool(fraction["about"]) or share % 5 != 0
    return fraction.span(), (Number(low=low, high=high, unit="%", approx=approx),)

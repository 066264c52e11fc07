"""Reads a figure said against another: "double", "half of that", "20 % less". May not find plain figures.

With the figure it starts from at hand (`Context.baseline`) the value is worked out;
without it, a percentage is asked both ways, and a number cannot be read.
"""

from __future__ import annotations

from decimal import Decimal

from flows.answers.figures import find_figures
from flows.answers.lexicon import late
from flows.answers.numerals import plain
from flows.answers.reading import Context, Reading
from flows.answers.settling import settle
from flows.answers.shares import FRACTIONS
from flows.values import Money, Number

_TIMES = {
    **dict.fromkeys(
        ("double", "doubled", "doubles", "twice", "doppelt", "das doppelte", "le double", "el doble"), 2
    ),
    **dict.fromkeys(("two times", "verdoppeln", "2x", "x2"), 2),
    **dict.fromkeys(
        ("triple", "tripled", "treble", "three times", "dreifach", "das dreifache", "le triple"), 3
    ),
    **dict.fromkeys(("3x", "x3", "el triple"), 3),
    **dict.fromkeys(("quadruple", "four times", "4x"), 4),
    **dict.fromkeys(("ten times", "tenfold", "10x"), 10),
}
_TAIL = (
    r"(?: ?(?:of )?(?:as (?:much|many|high|good|fast)|so viel(?:e)?|that|it|this|the (?:number|amount|rate|level)"
    r"|what it is|what we have|now|today|or so|as now|de lo actual|the current \w+))*[ .!?]*"
)
_LEAD = r"(?:(?:about|around|roughly|nearly|almost|maybe|at least|it|they|want|wants|to|would|should|be|i|think|say) )*"
_FACTOR = late(rf"{_LEAD}(?P<times>{'|'.join(sorted(_TIMES, key=len, reverse=True))}){_TAIL}")
_HALVED = late(
    rf"{_LEAD}(?:half|halved?|halves|cut in half|the half|halbieren|halb so viel(?:e)?|50/50){_TAIL}"
)
_ABOUT = late(r"\b(?:about|around|roughly|nearly|almost|maybe|or so)\b")
_LESS = late(
    r" ?(?:(?P<less>less|fewer|lower|down|below|weniger|de moins|en moins|menos|off)"
    r"|(?P<more>more|higher|up|above|mehr|de plus|en plus|más))(?: than (?:now|today|it is|before|that))?[ .!?]*"
)
_CUT = late(
    r"(?:(?:cut|reduce|lower|down|drop|fall|minus)\w*|(?P<more>up|increase|grow|raise|plus)\w*) (?:it )?by "
)

_COMPARES = late(
    r"doubl|twice|tripl|trebl|quadr|doppel|times|tenfold|fach|[0-9]x|x[0-9]|hal[fvb]|50/50|less|fewer|low|down|below"
    r"|more|high|up|above|off|cut|redu|drop|fall|min|incr|grow|raise|plus|wenig|mehr|moins|menos|m[áa]s"
)
"""Without one of these nothing is said against anything."""
_SHARE = late("|".join(sorted(FRACTIONS, key=len, reverse=True)))
_EXACT = {FRACTIONS["a third"]: Decimal(100) / 3, FRACTIONS["two thirds"]: Decimal(200) / 3}
_CENT = Decimal("0.01")


def against(text: str, folded: str, context: Context, *, percent: bool = False) -> Reading | None:
    """What the whole answer says against the baseline; None where it says something else."""
    bare = folded.strip()
    if len(bare) > 60 or not _COMPARES.search(bare):
        return None
    factor = _factor(bare)
    if factor is None:
        return _changed(text, bare, context, percent=percent)
    approx = _ABOUT.search(bare) is not None
    if context.baseline is not None:
        return _worked_out(text, context, factor, factor, approx=approx)
    if factor > 1 and percent:
        more = tuple(
            Number(low=v, high=v, unit="%", approx=approx) for v in ((factor - 1) * 100, factor * 100)
        )
        return settle(text, context, [([(0, len(text))], more)])
    return Reading(trouble="no_figure") if factor > 1 else None


def _factor(bare: str) -> Decimal | None:
    match = _FACTOR.fullmatch(bare)
    if match is not None:
        return Decimal(_TIMES[match["times"]])
    return Decimal("0.5") if _HALVED.fullmatch(bare) else None


def _changed(text: str, bare: str, context: Context, *, percent: bool) -> Reading | None:
    """ "20 % less", "a third more", "10 fewer", "cut by 20 %"."""
    cut = _CUT.match(bare)
    begin = cut.end() if cut else 0
    low: Decimal | None
    high: Decimal | None
    share = _SHARE.match(bare, begin)
    figures = find_figures(bare[begin:], context) if share is None else []
    if share is not None:
        low = high = _EXACT.get(FRACTIONS[share.group()], FRACTIONS[share.group()])
        end = share.end() - begin
    elif (
        len(figures) == 1 and figures[0].start == 0 and len(figures[0].bounds) == 1 and figures[0].unit == "%"
    ):
        end, (low, high) = figures[0].noun[0] or figures[0].end, figures[0].bounds[0]
    else:
        return None
    less = _LESS.fullmatch(bare, begin + end)
    if low is None or high is None or (less is None and (cut is None or bare[begin + end :].strip(" .!?"))):
        return None
    if context.baseline is None:
        return None if percent else Reading(trouble="no_figure")
    up = bool(less["more"]) if less is not None else bool(cut and cut["more"])
    ends = sorted(1 + (value if up else -value) / 100 for value in (low, high))
    return _worked_out(text, context, ends[0], ends[1], approx=share is not None and low in _EXACT.values())


def _worked_out(
    text: str, context: Context, least: Decimal, most: Decimal, *, approx: bool
) -> Reading | None:
    held = context.baseline
    if not isinstance(held, Number | Money):
        return None
    changes = {
        "low": None if held.low is None else _rounded(held.low * least),
        "high": None if held.high is None else _rounded(held.high * most),
        "approx": held.approx or approx,
    }
    return settle(text, context, [([(0, len(text))], (held.model_copy(update=changes),))])


def _rounded(value: Decimal) -> Decimal:
    """To the cent; a figure too long for that stays as it is."""
    return plain(value.quantize(_CENT) if abs(value) < 10**20 else value)

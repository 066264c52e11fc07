"""How dates are typed, as one pattern and the tables behind it. Holds no reader; knows no today."""

from __future__ import annotations

from flows.answers.calendar_words import DAYS_OFF, HOLIDAYS, MONTHS, SEASONS, WEEKDAYS
from flows.answers.lexicon import barred, late
from flows.answers.numerals import ONES, TEENS
from flows.answers.units import any_of, starts_of

MONTH_FIRST = frozenset(("en_US", "en_PH", "es_US", "en_PR"))
UNDECIDED = frozenset(("en", "en_CA", "en_ZA", "fr_CA"))
"""Locales in which 12/05 is read both ways."""

_MONTH = rf"(?:{any_of(MONTHS)})\b\.?"
_DAY = r"(?:st|nd|rd|th)?"
_COUNT = rf"(?:\d{{1,3}}|an?|{'|'.join([*ONES, *TEENS])}|twenty|thirty|a couple of|a few)"
_SPAN_UNIT = (
    r"(?:days?|weeks?|wks?|months?|mths?|quarters?|years?|yrs?|fortnight|tagen?|wochen|monaten?"
    r"|jahren?)"
)
CUES = {
    **dict.fromkeys(
        ("by", "until", "till", "til", "no later than", "not later than", "latest by", "bis", "due"), "by"
    ),
    **dict.fromkeys(("before", "ahead of", "vor"), "before"),
    **dict.fromkeys(("after", "nach"), "after"),
    **dict.fromkeys(("from", "not before", "starting", "as of", "ab"), "from"),
    **dict.fromkeys(("since", "seit"), "since"),
    **dict.fromkeys(
        ("on", "in", "within", "around", "about", "during", "sometime in", "this coming", "am", "im"), "in"
    ),
}
PARTS = {
    **dict.fromkeys(("early", "early in", "beginning of", "start of", "anfang"), "early"),
    **dict.fromkeys(("mid", "mid-", "middle of", "mitte"), "mid"),
    **dict.fromkeys(("late", "late in"), "late"),
    **dict.fromkeys(("end of", "end", "ende", "eo", "close of"), "end"),
}
_NAMED = [*MONTHS, *WEEKDAYS, *SEASONS, *HOLIDAYS, "easter", "week", "month", "quarter", "year", "weekend"]
_OTHER = "twenty|thirty|a |an|the|this|next|last|coming|following|within|inside|around|eo|kw|cw|calendar"
_STARTS = starts_of(
    (
        *CUES,
        *PARTS,
        *_NAMED,
        *DAYS_OFF,
        *ONES,
        *TEENS,
        *barred(_OTHER),
        *(a + b for a in "qh" for b in "1234"),
    )
)
DATE = late(
    rf"(?<![\w])(?=[0-9]|{_STARTS})(?:(?P<cue>{any_of(CUES)}) (?:the )?)?(?:"
    r"(?P<iso>\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?!\d)"
    r"|(?P<num>\d{1,2}(?P<mark>[./-])\d{1,2}(?:(?P=mark)(?:\d{4}|\d{2})|\.(?=[\s,;)]|$)"
    r"|(?<!-\d)(?<!-\d\d)))(?![\w%]|[./-]\d)"
    rf"|(?P<d1>\d{{1,2}})(?:{_DAY}|\.)(?: ?(?:-|to|bis) ?(?P<d2>\d{{1,2}})(?:{_DAY}"
    rf"|\.))?(?: of)? (?P<m1>{_MONTH})(?:,? (?P<y1>\d{{4}})\b)?"
    rf"|(?P<m2>{_MONTH}) (?P<d3>\d{{1,2}}){_DAY}(?![\w%:]| ?%|[.,]\d)(?: ?(?:-"
    rf"|to) ?(?P<d4>\d{{1,2}}){_DAY}(?!\w))?(?:,? (?P<y2>\d{{4}})\b)?"
    r"|(?P<eo>eo[ymqw]|year[ -]?end|month[ -]?end|quarter[ -]?end)\b"
    rf"|(?P<off>{any_of(DAYS_OFF)})\b"
    rf"|(?:(?:in|within|inside) )?(?:about |around |the next )?(?P<n>{_COUNT})(?:(?:-| to "
    rf"| or )(?P<n2>{_COUNT}))? (?P<u>{_SPAN_UNIT})\b(?P<tail>(?:'s?)? time\b| from now\b"
    rf"| from today\b| ago\b)?"
    rf"|(?P<part>{any_of(PARTS)}) ?(?:the )?(?:(?P<pw>this|next|last|coming"
    rf"|following) )?(?P<pspan>{any_of([*MONTHS, *SEASONS, 'week', 'month', 'quarter', 'year'])}"
    rf"|[qh][1-4]|(?=20\d\d))\b\.?(?:,? ?(?:of )?(?P<py>20\d\d|(?:next|this|last) y(?:ea)?r)\b)?"
    rf"|(?:(?P<which>this|next|last|coming|following|the coming) )?(?P<span>{any_of(_NAMED)}|q[1-4]"
    rf"|h[12])\b\.?(?:[ /,]{{1,2}}(?P<y>20\d\d|(?:next|this|last) y(?:ea)?r|'?[2-4]\d(?=\s*$|,))\b)?"
    rf"|(?P<ord>\d{{1,2}})(?:st|nd|rd|th)\b(?! (?:half|quarter|week|time|line|shift|year))"
    r"|(?P<mm>0?[1-9]|1[0-2])/(?P<myear>20\d\d)(?![\w%/]|[.,]\d)"
    r"|(?:kw|cw|calendar week|week) ?(?P<kw>[0-5]?\d)(?![\w%]|[.,]\d)"
    r"|(?P<year>20[2-4]\d)(?![\w%]|[.,]\d)"
    r")"
)
"""Every form of a date; its named groups say which form it is."""

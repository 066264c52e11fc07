"""How dates are typed, as one pattern and the tables behind it. Holds no reader; knows no today."""

from __future__ import annotations

from flows.answers.calendar_words import (
    COUNTS,
    DAYS_OFF,
    HOLIDAYS,
    LENGTHS,
    MONTHS,
    MOVING,
    SEASONS,
    WEEKDAYS,
    WHICH,
    YEAR_WORDS,
)
from flows.answers.lexicon import barred, late
from flows.answers.units import any_of, starts_of

MONTH_FIRST = frozenset(("en_US", "en_PH", "es_US", "en_PR"))
BOTH_ORDERS = frozenset(("fr_CA",))


def undecided(locale: str) -> bool:
    """Is 12/05 read both ways? English is written to and from both sides of the ocean, whatever the locale."""
    return locale.partition("_")[0] == "en" or locale in BOTH_ORDERS


_MONTH = rf"(?:{any_of(MONTHS)})\b\.?"
_DAY = r"(?:st|nd|rd|th|er)?"
_COUNT = rf"(?:\d{{1,3}}|{any_of(COUNTS)})"
_SPAN_UNIT = (
    r"(?:days?|weeks?|wks?|months?|mths?|quarters?|years?|yrs?|fortnight|tag|tagen?|wochen?|monat|monaten?"
    r"|jahr|jahren?|quartalen?|jours?|semaines?|mois|ans?|trimestres?|días?|semanas?|mes|meses|años?)"
)
CUES = {
    **dict.fromkeys(
        ("by", "until", "till", "til", "no later than", "not later than", "latest by", "bis", "due"), "by"
    ),
    **dict.fromkeys(("d'ici", "d'ici à", "d'ici au", "jusqu'à", "jusqu'au", "jusqu'en", "pour le"), "by"),
    **dict.fromkeys(("hasta", "hasta el", "para", "para el", "bis zum", "bis zur"), "by"),
    **dict.fromkeys(
        (
            "before",
            "ahead of",
            "vor",
            "vor dem",
            "avant",
            "avant l'",
            "avant le",
            "avant la",
            "antes de",
            "antes del",
        ),
        "before",
    ),
    **dict.fromkeys(("after", "nach", "après", "después de", "después del"), "after"),
    **dict.fromkeys(
        (
            "from",
            "not before",
            "starting",
            "as of",
            "ab",
            "ab dem",
            "à partir de",
            "à partir du",
            "a partir de",
            "a partir del",
            "desde",
        ),
        "from",
    ),
    **dict.fromkeys(("since", "seit", "depuis"), "since"),
    **dict.fromkeys(
        (
            "on",
            "in",
            "within",
            "around",
            "about",
            "during",
            "sometime in",
            "this coming",
            "am",
            "im",
            "over",
            "le",
            "el",
            "den",
            "en",
            "au",
        ),
        "in",
    ),
}
PARTS = {
    **dict.fromkeys(
        (
            "early",
            "early in",
            "beginning of",
            "start of",
            "anfang",
            "début",
            "début du",
            "principios de",
            "a principios de",
            "comienzos de",
        ),
        "early",
    ),
    **dict.fromkeys(
        ("mid", "mid-", "middle of", "mitte", "mi-", "mi", "mediados de", "a mediados de"), "mid"
    ),
    **dict.fromkeys(("late", "late in"), "late"),
    **dict.fromkeys(
        (
            "end of",
            "end",
            "ende",
            "eo",
            "close of",
            "ende des",
            "ende der",
            "fin",
            "fin de",
            "fin du",
            "fin d'",
            "fin de la",
            "finales de",
            "a finales de",
            "finales del",
        ),
        "end",
    ),
}
_NAMED = [*MONTHS, *WEEKDAYS, *SEASONS, *HOLIDAYS, *MOVING, "thanksgiving", *LENGTHS, "weekend", "wochenende"]
_OTHER = (
    "twenty|thirty|a |an |the|the week after next|this|next|last|coming|following|within|inside|around|eo|kw|cw|wk"
    "|third|3rd|calendar|jahres|monats|quartals|l'|la |le |el |first|second|1st|2nd|dans|dentro|innerhalb|sous"
)
_YEAR = r"(?:20\d\d|'[2-4]\d|[2-4]\d(?=\s*$|,))"
_STARTS = starts_of(
    (
        *CUES,
        *PARTS,
        *_NAMED,
        *DAYS_OFF,
        *COUNTS,
        *WHICH,
        *barred(_OTHER),
        *(a + b for a in "qh" for b in "1234"),
    )
)
_WHICH = any_of(WHICH)
_BEHIND = (
    r"(?: (?P<whichb>prochaine?|dernière|dernier|que viene|pasad[oa]|after next|week(?= ?(?:$|[,.;)]))"
    r"|(?:of )?next week))?"
)
DATE = late(
    rf"(?<![\w])(?=[0-9]|{_STARTS})(?:(?P<cue>{any_of(CUES)})(?: |(?<='))(?:the |l'|den |dem |der |le |la |el )?)?(?:"
    r"(?P<iso>\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?!\d)"
    r"|(?P<num>\d{1,2}(?P<mark>[./-])\d{1,2}(?:(?P=mark)(?:\d{4}|\d{2})|\.(?=[\s,;)]|$)"
    r"|(?<!-\d)(?<!-\d\d)))(?![\w%]|[./-]\d)"
    rf"|(?:(?:{any_of(WEEKDAYS)})\.?,? (?:the |den |der |le |el )?)?(?P<d1>\d{{1,2}})(?:{_DAY}|\.)(?: ?(?:-|to"
    rf"|bis|au|al) ?(?P<d2>\d{{1,2}})(?:{_DAY}|\.))?(?: of| de|-)? ?(?P<m1>{_MONTH})"
    rf"(?:(?:,? | de |-)(?P<y1>{_YEAR}|(?<=-)\d\d)(?!\w))?"
    rf"|(?:(?:{any_of(WEEKDAYS)})\.?,? )?(?P<m2>{_MONTH}) (?P<d3>\d{{1,2}}){_DAY}(?![\w%:]| ?%|[.,]\d)(?: ?(?:-"
    rf"|to) ?(?P<d4>\d{{1,2}}){_DAY}(?!\w))?(?:,? (?P<y2>{_YEAR})(?!\w))?"
    r"|(?P<eo>eo[ymqw]|(?:year|month|quarter)[ -]?end|(?:jahres|monats|quartals)ende)\b"
    rf"|(?P<off>{any_of(DAYS_OFF)})\b"
    r"|(?:(?:in|within|inside|dans|dentro de|innerhalb von|sous) )?(?:about |around |the next )?"
    rf"(?P<n>{_COUNT})(?:(?:-| to | or | bis | à | a )(?P<n2>{_COUNT}))? (?P<u>{_SPAN_UNIT})\b"
    r"(?P<tail>(?:'s?)? time\b| from now\b| from today\b| ago\b)?"
    rf"|(?P<part>{any_of(PARTS)}) ?(?:the |l'|du |des |der |le |de )?(?:(?P<pw>{_WHICH}) )?"
    rf"(?P<pspan>{any_of([*MONTHS, *SEASONS, *LENGTHS])}"
    rf"|[qh][1-4]|(?=20\d\d))\b\.?(?:,? ?(?:of |de )?(?P<py>20\d\d|{YEAR_WORDS})\b)?"
    r"|(?P<nth>first|second|third|last|1st|2nd|3rd) (?P<nspan>half|week)(?: of|,| in) (?:the )?"
    rf"(?P<ny>20\d\d|{YEAR_WORDS}|(?P<nmonth>{any_of(MONTHS)}))\b"
    r"|(?P<yq>20\d\d)[ -](?P<q>[qh][1-4])\b"
    r"|(?:kw|cw|wk|calendar week|week) ?(?P<kw>[0-5]?\d)(?:[ /]{1,2}(?P<kwy>20\d\d|(?<=/)[2-4]\d))?(?![\w%]|[.,]\d)"
    rf"|(?:(?P<which>{_WHICH}) )?(?P<span>{any_of(_NAMED)}|q[1-4]"
    rf"|h[12])\b\.?{_BEHIND}(?:(?:[ /,]{{1,2}}| de )(?P<y>20\d\d|{YEAR_WORDS}|'?[2-4]\d(?=\s*$|,))\b)?"
    r"|(?P<ord>\d{1,2})(?:st|nd|rd|th)\b(?: of (?P<ordm>next|this|the) month\b)?"
    r"(?! (?:half|quarter|week|time|line|shift|year))"
    r"|(?P<mm>0?[1-9]|1[0-2])/(?P<myear>20\d\d)(?![\w%/]|[.,]\d)"
    r"|(?P<year>20[2-4]\d)(?![\w%]|[.,]\d)"
    r")"
)
"""Every form of a date; its named groups say which form it is."""
_JOIN = r"(?:to|-|/|and|or|bis|und|au|à|y|a)"
MONTH_BEFORE = late(rf"\b(?:{any_of(MONTHS)})\.? ?{_JOIN} ?$")
MONTH_BEHIND = late(rf"\.? ?{_JOIN} ?(?:{any_of(MONTHS)})\b")
"""Another month on either side, with a word that makes one span of the two."""

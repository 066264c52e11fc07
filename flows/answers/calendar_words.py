"""The words for days and spans of time, as tables, and the days they cover. Knows no today and no sentence.

What a span covers: a season is three whole months (meteorological). "By summer" ends
with the season's first month, 30 June: sellers mean "before the summer break", and
the typed words stay the truth in any case.
"""

from __future__ import annotations

from datetime import date, timedelta

from flows.answers.lexicon import spaced
from flows.answers.numerals import ONES, TEENS

_months = spaced("january february march april may june july august september october november december")
MONTHS: dict[str, int] = {
    **{name: n for n, name in enumerate(_months, 1)},
    **{name[:3]: n for n, name in enumerate(_months, 1)},
    "sept": 9,
    **dict(
        zip(
            spaced("januar februar märz mai juni juli oktober dezember mrz okt dez jänner"),
            (1, 2, 3, 5, 6, 7, 10, 12, 3, 10, 12, 1),
            strict=True,
        )
    ),
    **dict(
        zip(
            spaced("janvier février mars avril juin juillet août septembre octobre novembre décembre"),
            (1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12),
            strict=True,
        )
    ),
    **dict(
        zip(
            spaced("janv févr fév avr juil déc fevrier aout decembre"),
            (1, 2, 2, 4, 7, 12, 2, 8, 12),
            strict=True,
        )
    ),
    **dict(
        zip(
            spaced(
                "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
            ),
            range(1, 13),
            strict=True,
        )
    ),
    **dict(zip(spaced("ene abr ago dic"), (1, 4, 8, 12), strict=True)),
}
_days = spaced("monday tuesday wednesday thursday friday saturday sunday")
WEEKDAYS: dict[str, int] = {
    **{name: n for n, name in enumerate(_days)},
    **{name[:3]: n for n, name in enumerate(_days)},
    "tues": 1,
    "weds": 2,
    "thur": 3,
    "thurs": 3,
    **dict(zip(spaced("montag dienstag mittwoch donnerstag freitag samstag sonntag"), range(7), strict=True)),
    **dict(zip(spaced("lundi mardi mercredi jeudi vendredi samedi dimanche"), range(7), strict=True)),
    **dict(zip(spaced("lunes martes miércoles jueves viernes sábado domingo"), range(7), strict=True)),
}
SEASONS: dict[str, int] = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
SEASONS |= {"frühling": 3, "frühjahr": 3, "sommer": 6, "herbst": 9}
SEASONS |= {"printemps": 3, "été": 6, "automne": 9, "hiver": 12}
SEASONS |= {"primavera": 3, "verano": 6, "otoño": 9, "invierno": 12}
"""Each season with its first month."""
HOLIDAYS: dict[str, tuple[int, int]] = {
    "christmas": (12, 25),
    "xmas": (12, 25),
    "weihnachten": (12, 25),
    "noël": (12, 25),
    "navidad": (12, 25),
    "silvester": (12, 31),
    "neujahr": (1, 1),
    "new year": (1, 1),
    "new year's": (1, 1),
    "new years": (1, 1),
    "new year's eve": (12, 31),
}
MOVING: dict[str, int] = {
    **dict.fromkeys(("easter", "ostern", "pâques", "pascua"), 0),
    "good friday": -2,
    "karfreitag": -2,
    **dict.fromkeys(("whitsun", "pentecost", "pfingsten", "pentecôte"), 49),
}
"""Feasts by their distance from Easter Sunday."""
DAYS_OFF: dict[str, int] = {
    "today": 0,
    "tonight": 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "heute": 0,
    "tomorrow": 1,
    "tmrw": 1,
    "tmr": 1,
    "morgen": 1,
    "demain": 1,
    "mañana": 1,
    "hoy": 0,
    "aujourd'hui": 0,
    "übermorgen": 2,
    "après-demain": 2,
    "apres-demain": 2,
    "pasado mañana": 2,
    "gestern": -1,
    "ayer": -1,
    "vorgestern": -2,
    "the day after tomorrow": 2,
    "day after tomorrow": 2,
    "yesterday": -1,
    "last night": -1,
    "the day before yesterday": -2,
}
"""Words for a day, each with its distance from today."""
LENGTHS: dict[str, str] = {
    **dict.fromkeys(("week", "woche", "semaine", "semana"), "week"),
    **dict.fromkeys(("month", "monat", "monats", "mois", "mes"), "month"),
    **dict.fromkeys(("quarter", "quartal", "quartals", "trimestre"), "quarter"),
    **dict.fromkeys(("year", "jahr", "jahres", "année", "annee", "año"), "year"),
}
"""Words for a length of the calendar, with the English one."""
WHICH: dict[str, str] = {
    **dict.fromkeys(
        ("this", "diese", "diesen", "dieses", "diesem", "cette", "cet", "ce", "este", "esta"), "this"
    ),
    **dict.fromkeys(("next", "nächste", "nächsten", "nächster", "nächstes", "nächstem"), "next"),
    **dict.fromkeys(
        ("próximo", "próxima", "proximo", "proxima", "prochain", "prochaine", "que viene"), "next"
    ),
    **dict.fromkeys(("coming", "the coming", "kommende", "kommenden", "kommendes", "kommender"), "coming"),
    "following": "following",
    **dict.fromkeys(("last", "letzte", "letzten", "letztes", "letzter", "dernière", "dernier"), "last"),
    **dict.fromkeys(("pasado", "pasada"), "last"),
    "after next": "after next",
    "übernächste": "after next",
    "übernächsten": "after next",
}
YEAR_WORDS = r"(?:next|this|last) y(?:ea)?r"
WHOLE_ONLY = frozenset(
    spaced(
        "may march mar sat sun mon wed fall spring second mai new year dec jan mars mayo ago été hiver ene"
    )
) - {
    "dec",
    "jan",
}
"""Words that mean something else as often: a date only with a word like "by" before them, or alone."""
VAGUE = (
    "asap",
    "a s a p",
    "soon",
    "shortly",
    "immediately",
    "right away",
    "at once",
    "urgently",
    "sometime",
    "some time",
    "later this",
    "after the",
    "after their",
    "before the",
    "before their",
    "once they",
    "once the",
    "when the",
    "when they",
    "as soon as",
    "not before",
    "in a few",
    "in a couple",
    "in the coming",
    "over the next",
    "in the next",
    "no deadline",
    "no rush",
    "open",
    "whenever",
    "fy",
    "next fy",
    "this fy",
    "next fiscal",
    "this fiscal",
    "next business year",
    "not fixed",
    "not set",
    "not decided",
)
"""Beginnings of an answer that names a time nobody can put on a calendar; it is kept as typed."""

Span = tuple[date, date]


def month_span(year: int, month: int, months: int = 1) -> Span:
    """First and last day of `months` months from that one on (months above 12 run into the next year)."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    last = month - 1 + months
    return date(year, month, 1), date(year + last // 12, last % 12 + 1, 1) - timedelta(days=1)


def add_months(day: date, months: int) -> date:
    """The same day `months` later, or the last of that month where it has no such day."""
    first, last = month_span(day.year, day.month + months)
    return first.replace(day=min(day.day, last.day))


def easter(year: int) -> date:
    """Easter Sunday (the anonymous Gregorian algorithm)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, day + 1)


def shift(day: date, count: int, unit: str) -> date:
    """The day `count` units later; for months and longer the same day of the month."""
    days = {"day": 1, "week": 7, "fortnight": 14}.get(unit)
    if days:
        return day + timedelta(days=days * count)
    return add_months(day, count * {"month": 1, "quarter": 3, "year": 12}[unit])


def part_of(part: str, span: Span, name: str) -> Span:
    """The early, middle or late third of a span; its end is its last day (a week's: Friday to Sunday)."""
    first, last = span
    if part == "end":
        return (last - timedelta(days=2), last) if name == "week" else (last, last)
    third = (last - first).days // 3
    if part == "early":
        return first, first + timedelta(days=third)
    if part == "late":
        return last - timedelta(days=third), last
    return first + timedelta(days=third), last - timedelta(days=third)


_COUNTS: dict[str, int | None] = {
    **dict.fromkeys(spaced("a an ein eine einem einer un une una"), 1),
    "a couple of": 2,
    "a few": None,
    "twenty": 20,
    "thirty": 30,
    **dict(zip(spaced("zwei drei vier fünf sechs sieben acht"), range(2, 9), strict=True)),
    **dict(zip(spaced("deux trois quatre cinq"), range(2, 6), strict=True)),
    **dict(zip(spaced("dos tres cuatro cinco seis"), range(2, 7), strict=True)),
    **ONES,
    **TEENS,
}
COUNTS = tuple(_COUNTS)


def count_of(word: str) -> int | None:
    """The number that a word before "weeks" means; None for "a few"."""
    return int(word) if word.isdecimal() else _COUNTS[word]

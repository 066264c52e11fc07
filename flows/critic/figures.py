"""Figures in a text: what they count, and whether a benefit in figures has support beside it. Knows no record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from flows.answers.numerals import values
from flows.critic.findings import Span
from flows.critic.reading import Line, Reading

_LOCALES = {"en": "en_GB", "de": "de_DE", "es": "es_ES", "fr": "fr_FR"}
_SIGNS = {"€": "EUR", "$": "USD", "£": "GBP", "₹": "INR"}
_CODES = {
    "eur": "EUR", "euro": "EUR", "euros": "EUR", "usd": "USD", "dollar": "USD", "dollars": "USD", "gbp": "GBP",
    "pounds": "GBP", "chf": "CHF", "sek": "SEK", "nok": "NOK", "dkk": "DKK", "pln": "PLN", "kr": "", "kroner": "",
    "kronor": "", "cad": "CAD", "aud": "AUD", "inr": "INR", "rupees": "INR", "yen": "JPY", "pesos": "", "francs": "",
    "zloty": "PLN", "dólares": "USD",
}  # fmt: skip
_SCALES = {
    "k": 1_000, "grand": 1_000, "thousand": 1_000, "tausend": 1_000, "tsd": 1_000, "mil": 1_000, "mille": 1_000,
    "m": 1_000_000,
    "mio": 1_000_000, "million": 1_000_000, "millionen": 1_000_000, "millones": 1_000_000, "millions": 1_000_000,
}  # fmt: skip
_UNITS = {
    "%": "%", "percent": "%", "prozent": "%", "pct": "%", "points": "%", "point": "%", "ciento": "%", "cent": "%",
    "day": "day", "days": "day", "tag": "day", "tage": "day", "tagen": "day", "día": "day", "días": "day",
    "jour": "day", "jours": "day", "week": "week", "weeks": "week", "woche": "week", "wochen": "week", "semana": "week",
    "semanas": "week", "semaine": "week", "semaines": "week", "hour": "hour", "hours": "hour", "h": "hour",
    "stunde": "hour", "stunden": "hour",
    "hora": "hour", "horas": "hour", "heure": "hour", "heures": "hour", "minute": "minute", "minutes": "minute",
    "min": "minute", "minuten": "minute", "minutos": "minute", "month": "month", "months": "month", "monat": "month",
    "monate": "month", "monaten": "month", "mes": "month", "meses": "month", "mois": "month", "year": "year",
    "years": "year", "jahr": "year", "jahre": "year", "jahren": "year", "año": "year", "años": "year", "an": "year",
    "ans": "year", "x": "times", "times": "times", "fold": "times", "mal": "times", "veces": "times", "fois": "times",
}  # fmt: skip
NUMBER_WORDS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10,
    "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10,
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
}  # fmt: skip
TIMES = frozenset(("day", "week", "hour", "minute", "month", "year"))
_IN_DAYS = {
    "minute": Decimal(1) / 1440, "hour": Decimal(1) / 24, "day": Decimal(1), "week": Decimal(7),
    "month": Decimal(30), "year": Decimal(365),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as it stands in a sentence. `unit`: "%", "times", a stretch of time, "money", or "" for a count."""

    line: Line
    at: int
    value: Decimal
    unit: str
    currency: str = ""
    spelled: bool = False
    first: int = -1

    @property
    def span(self) -> Span:
        """Where it stands in the text."""
        return self.line.words[self.at if self.first < 0 else self.first].start, self.line.words[self.at].end

    @property
    def is_time(self) -> bool:
        """Is it a stretch of time?"""
        return self.unit in TIMES


def in_days(value: Decimal, unit: str) -> Decimal | None:
    """A stretch of time in days; None for another unit."""
    factor = _IN_DAYS.get(unit)
    return None if factor is None else value * factor


def figures_of(line: Line, language: str) -> Iterator[Figure]:
    """The figures of one sentence, in digits, and small ones in words where a unit follows."""
    locale, past = _LOCALES.get(language, "en_GB"), 0
    for at, token in enumerate(line.words):
        if at < past:
            continue
        if token.figure:
            past = _thousands(line, at)
            read = values("".join(each.word for each in line.words[at:past]), locale)
            if read:
                yield replace(_with_unit(line, past - 1, read[0]), first=at)
        elif token.word in NUMBER_WORDS:
            yield _with_unit(line, at, Decimal(NUMBER_WORDS[token.word]), spelled=True)


def shares_of(line: Line) -> Iterator[Decimal]:
    """The parts of a whole that a sentence tells in words, in percent: "one swab in 13", "three out of ten"."""
    words = [token.word for token in line.words]
    for at, word in enumerate(words):
        part = _small(word)
        for middle in range(at + 1, min(at + 5, len(words) - 1)):
            behind = middle + 1 + (words[middle + 1] in _EVERY and middle + 2 < len(words))
            whole = _small(words[behind])
            if part and whole and words[middle] in _OUT_OF and part < whole <= _WHOLE:
                if not set(words[behind + 1 : behind + 2]) & _UNITS.keys():
                    yield Decimal(100) * part / whole
                break


_OUT_OF = frozenset(["in", "of", "von", "auf", "cada", "sur"])
_EVERY = frozenset(["a", "every", "each", "the"])
_WHOLE = 100


def _small(word: str) -> int:
    """A whole number in digits or as a small word; 0 for anything else."""
    if word.isascii() and word.isdigit() and len(word) <= _GROUP:
        return int(word)
    return _ONES.get(word, 0) or NUMBER_WORDS.get(word, 0)


_ONES = {
    "hundred": 100, "hundert": 100, "cien": 100,
    "one": 1, "ein": 1, "eine": 1, "einer": 1, "un": 1, "uno": 1, "una": 1, "une": 1,
}  # fmt: skip


def _thousands(line: Line, at: int) -> int:
    """Past the groups of three digits that belong to a figure ("1 370")."""
    end, token = at + 1, line.words[at]
    if len(token.word) > _GROUP or not token.word.isdigit():
        return end
    while end < len(line.words):
        following = line.words[end]
        if (
            following.start != line.words[end - 1].end + 1
            or len(following.word) != _GROUP
            or not following.word.isdigit()
        ):
            break
        end += 1
    return end


_GROUP = 3


def _with_unit(line: Line, at: int, value: Decimal, *, spelled: bool = False) -> Figure:
    following = [token.word for token in line.words[at + 1 : at + 5]]
    before = line.words[at - 1].word if at else ""
    currency = _SIGNS.get(before, _CODES.get(before))
    if (
        following
        and following[0] in _SCALES
        and (len(following[0]) > 1 or following[0] == "k" or currency is not None)
    ):
        value, following = value * _SCALES[following[0]], following[1:]
        if following[:1] and following[0] in ("de", "d"):
            following = following[1:]
    if currency is None and following[:1] and following[0] in _HUNDREDTHS:
        return Figure(line, at, value / 100, "money", "", spelled)
    if currency is None and following:
        currency = _SIGNS.get(following[0], _CODES.get(following[0]))
    if currency is not None:
        return Figure(line, at, value, "money", currency, spelled)
    return Figure(line, at, value, _counted_in(following), "", spelled)


def _counted_in(following: list[str]) -> str:
    """What a figure counts, by the words behind it: a stretch of time, "%", "times" or ""."""
    for ahead, word in enumerate(following[:3]):
        unit = _UNITS.get(word)
        if unit in TIMES and ahead == 1 and following[0] in _PER:
            return ""
        if unit == "times" and following[ahead + 1 : ahead + 2] and following[ahead + 1] in _RATES:
            return ""
        if unit and (ahead == 0 or following[0] in _TOWARDS or _digits(following[0])):
            return unit
    hundred = (
        following[:1] and following[0] in ("of", "in", "out") and {"100", "hundred"} & set(following[1:4])
    )
    return "%" if hundred else ""


_TOWARDS = frozenset(["per", "to", "or", "bis", "a", "à", "por", "working", "-", "–"])
"""What may stand between a figure and its unit."""
_HUNDREDTHS = frozenset(["cents", "céntimos", "centimes", "pence"])
"""A hundredth of a piece of money, in words that do not stand in "per cent" as well."""
_PER = frozenset(["a", "per", "por"])
"""Between a figure and a stretch of time: how many in it ("64 a month"), not how long."""
_RATES = frozenset(
    ["a", "an", "per", "each", "every", "in", "this", "last", "por", "al", "cada", "par", "pro", "je", "im"]
)
"""Behind "24 times": how often something happens, not how many times as much."""


def _digits(word: str) -> bool:
    return word[:1] in tuple("0123456789")


def _is_price_apart(figure: Figure) -> bool:
    """Is it how much less or more something costs than something else: "cheaper by 11 cents"?"""
    words = figure.line.words[max(0, figure.at - _BESIDE) : figure.at + _BESIDE]
    return figure.unit == "money" and any(token.word.startswith(_DEARER) for token in words)


_BESIDE = 4
_DEARER = ("cheaper", "dearer", "günstiger", "billiger", "teurer", "barat", "caro", "cher")


SUPPORTS = ("baseline", "timeframe", "source")
"""The kinds of support of a figure: what it was before, over which time, and who says so."""
_ENOUGH = 2


def bare_benefits(reading: Reading) -> Iterator[tuple[Line, Span, bool]]:
    """The sentences that promise a benefit in figures with fewer than two kinds of support, and where the figure is.

    The last says whether it stands there with no support at all, as a share or as so many times as much.
    """
    for line in reading.touching("benefit", "outcome", "gain"):
        if line.has("theirs") or (line.has("price") and not line.has("gain")):
            continue
        figure = next(
            (
                each
                for each in figures_of(line, reading.language)
                if each.unit in ("%", "times", "money") and not _is_price_apart(each)
            ),
            None,
        )
        if figure is None and "gain" not in line.hits:
            continue
        span = line.span(line.hits["gain"][0]) if figure is None else figure.span
        kinds = sum(1 for kind in SUPPORTS if reading.near(line, kind, before=2, after=2))
        if kinds < _ENOUGH:
            shared = figure is not None and figure.unit in ("%", "times")
            yield line, span, not kinds and "gain" in line.hits and shared

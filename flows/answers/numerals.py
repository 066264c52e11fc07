"""Numerals as people write them ("1,200", "2.400", "two and a half") to decimals. May not decide what is counted.

Where a numeral has two readings and the locale does not decide ("2.400" in English
is 2.4 or 2,400), both come back and the caller asks.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from flows.answers.lexicon import late, spaced
from flows.answers.numerals_abroad import PARTS, value_of

COMMA_LANGUAGES = frozenset(
    spaced("de fr es it nl pt pl sv da nb no nn fi cs sk ru uk tr el hu ro bg hr sl sr lt lv et id vi ca is")
)
"""Languages that write 2.400 for two thousand four hundred and 1,5 for one and a half."""
POINT_LOCALES = frozenset(
    spaced("de_CH de_LI it_CH fr_CH es_MX es_US es_PA es_GT es_HN es_NI es_PE es_SV es_DO es_PR")
)
"""Locales of those languages that write the decimal point all the same."""

ONES = dict(zip(spaced("one two three four five six seven eight nine"), range(1, 10), strict=True))
TEENS = dict(
    zip(
        spaced("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"),
        range(10, 20),
        strict=True,
    )
)
TENS = dict(
    zip(spaced("twenty thirty forty fifty sixty seventy eighty ninety"), range(20, 100, 10), strict=True)
)
_SMALL: dict[str, int] = {"zero": 0, **ONES, **TEENS, **TENS, "fourty": 40}

SCALES: dict[str, Decimal] = {
    **dict.fromkeys(spaced("k t thousand thou grand tsd tausend mille millier milliers mil"), Decimal(1000)),
    **dict.fromkeys(
        spaced("m mm mn mio mln mill million millions millionen millones millón"), Decimal(10**6)
    ),
    **dict.fromkeys(
        spaced("b bn md mds mrd mld billion billions milliard milliards milliarde"), Decimal(10**9)
    ),
    "milliarden": Decimal(10**9),
    **dict.fromkeys(spaced("tn trillion trillions billionen billones"), Decimal(10**12)),
    **dict.fromkeys(spaced("lakh lakhs lac lacs"), Decimal(10**5)),
    **dict.fromkeys(spaced("crore crores cr"), Decimal(10**7)),
    **dict.fromkeys(spaced("hundred hundert"), Decimal(100)),
    **dict.fromkeys(spaced("dozen dutzend douzaine docena docenas"), Decimal(12)),
    **dict.fromkeys(spaced("cents centimes centavos céntimos"), Decimal("0.01")),
}
_LONG_SCALE = frozenset(("billion", "billions"))
"""A thousand million in English, a million million in German, French and Spanish."""


def scales(word: str, locale: str) -> tuple[Decimal, ...]:
    """What the word behind a numeral multiplies by: two factors where the locale does not decide."""
    language = locale.partition("_")[0]
    if word in _LONG_SCALE and language in PARTS:
        return SCALES[word], Decimal(10**12)
    if word == "mil" and language not in ("es", "pt"):
        return Decimal(10**6), SCALES[word]
    return (SCALES[word],)


_small = "|".join(sorted(_SMALL, key=len, reverse=True))
_below_100 = rf"(?:(?:{'|'.join(TENS)})[ -](?:{'|'.join(ONES)})|{_small})"
_below_1000 = rf"(?:(?:{_below_100}|an?) hundred(?:(?: and)? {_below_100})?|{_below_100})"
_pointed = (
    "(?:"
    + "|".join(f"(?<={word} )" for word in spaced("the this that other another which each same of"))
    + ")"
)
"""Behind these "one" counts nothing: "the other one", "instead of one"."""
WORD_NUMERAL = (
    rf"(?:(?:(?:a|three) )?quarters? of an?\b|a quarter(?= (?:million|billion)\b)"
    rf"|(?:{_below_1000}|an?) thousand(?: and)? {_below_1000}"
    rf"|(?:{_below_100}|an?) hundred(?:(?: and)? {_below_100})?"
    rf"|(?!one (?:of|who|that|day|more|thing)\b)(?!{_pointed}one\b){_below_100}"
    r"|a couple(?: of)?(?= )|half(?! past| of)(?: an?\b)?"
    r"|an? half|an?(?= (?:thousand|million|billion|dozen|grand)\b)"
    r"|[½¼¾]|[13]/[24](?= ?(?:an? |of an? )?[dhwmy]))"
)
"""A number in words as a pattern; a scale may follow it."""
_NUMBER_WORDS = frozenset((*_SMALL, *SCALES, "a", "an", "and", "half"))


def is_numeral(t: str) -> bool:
    """Is the folded text made of nothing but words for numbers?"""
    return all(word in _NUMBER_WORDS for word in t.replace("-", " ").split())


NUMERAL = r"(?>[0-9]{1,3}(?: [0-9]{3})+(?![0-9])(?:[.,][0-9]{1,2}(?![0-9]))?|[0-9]+(?:[.,'][0-9]+)*|\.[0-9]+)"
"""A number in figures, as a pattern."""

_IN_FIGURES = frozenset("0123456789.,' ")
_MOST_DIGITS = 24
_MOST_WHOLE = 15
"""Digits before the point: with any scale behind them they are still counted exactly."""
_GROUPED = {sep: late(rf"[1-9][0-9]{{0,2}}(?:{re.escape(sep)}[0-9]{{3}})+") for sep in ",.' "}
_INDIAN = late(r"[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}")


def decimal_comma(locale: str) -> bool:
    """Does the locale write 1,5 for one and a half?"""
    return locale not in POINT_LOCALES and locale.partition("_")[0] in COMMA_LANGUAGES


@lru_cache(maxsize=1024)
def values(numeral: str, locale: str) -> tuple[Decimal, ...]:
    """What `numeral` (folded, as NUMERAL or WORD_NUMERAL matched it) can mean: one value, two, or none."""
    if not "0" <= numeral[-1] <= "9" or numeral in _FRACTIONS:
        return _in_words(numeral, locale)
    if not _IN_FIGURES.issuperset(numeral) or sum(c.isdecimal() for c in numeral) > _MOST_DIGITS:
        return ()
    found = _in_figures(numeral, locale)
    return () if any(value >= 10**_MOST_WHOLE for value in found) else found


def plain(value: Decimal) -> Decimal:
    """The number without zeros behind the point; one too long to be counted exactly stays as it is."""
    if value != value.to_integral_value():
        return value.normalize()
    return value.quantize(Decimal(1)) if abs(value) < 10**27 else value


def _in_figures(numeral: str, locale: str) -> tuple[Decimal, ...]:
    plain = numeral.replace("'", " ") if _GROUPED["'"].fullmatch(numeral.partition(".")[0]) else numeral
    plain = plain.replace(" ", "")
    if "'" in plain:
        return ()
    if "," in plain and "." in plain:
        return _both_marks(plain)
    for mark in ",.":
        if mark in plain:
            return _one_mark(plain, mark, comma=decimal_comma(locale), grouped_already=plain != numeral)
    return (Decimal(plain),) if plain.isdecimal() else ()


def _both_marks(numeral: str) -> tuple[Decimal, ...]:
    point = max(numeral.rfind(","), numeral.rfind("."))
    whole, fraction = numeral[:point], numeral[point + 1 :]
    group = "." if numeral[point] == "," else ","
    if _GROUPED[group].fullmatch(whole) or (group == "," and _INDIAN.fullmatch(whole)):
        return (Decimal(whole.replace(group, "") + "." + fraction),)
    return ()


def _one_mark(numeral: str, mark: str, *, comma: bool, grouped_already: bool) -> tuple[Decimal, ...]:
    if numeral.count(mark) > 1:
        grouped = _GROUPED[mark].fullmatch(numeral) or (mark == "," and _INDIAN.fullmatch(numeral))
        return (Decimal(numeral.replace(mark, "")),) if grouped and not grouped_already else ()
    decimal = Decimal(numeral.replace(",", "."))
    if grouped_already or not _GROUPED[mark].fullmatch(numeral):
        return (decimal,)
    thousands = Decimal(numeral.replace(mark, ""))
    if (mark == ",") != comma:
        return (thousands,)
    return (decimal, thousands)


_FRACTIONS = {
    **dict.fromkeys(("½", "1/2"), Decimal("0.5")),
    **dict.fromkeys(("¼", "1/4"), Decimal("0.25")),
    **dict.fromkeys(("¾", "3/4"), Decimal("0.75")),
}


def _in_words(numeral: str, locale: str) -> tuple[Decimal, ...]:
    if numeral in _FRACTIONS:
        return (_FRACTIONS[numeral],)
    if _ENGLISH_WORDS.issuperset(numeral.replace("-", " ").split()):
        return (_in_english(numeral),)
    found = value_of(numeral, locale.partition("_")[0])
    return () if found is None else (found[0],)


_ENGLISH_WORDS = frozenset((*_SMALL, *spaced("hundred thousand a an and half quarter quarters couple of")))


def _in_english(numeral: str) -> Decimal:
    if numeral.startswith(("half", "a half", "an half")):
        return Decimal("0.5")
    if numeral.startswith("three quarters"):
        return Decimal("0.75")
    if numeral.startswith(("a quarter", "quarter")):
        return Decimal("0.25")
    if numeral.startswith("a couple"):
        return Decimal(2)
    thousands, found, rest = numeral.partition(" thousand")
    if found:
        return Decimal(_below_thousand(thousands) * 1000 + _below_thousand(rest.removeprefix(" and")))
    return Decimal(_below_thousand(numeral))


def _below_thousand(words: str) -> int:
    hundreds, found, rest = words.partition(" hundred")
    if found:
        return _below_hundred(hundreds) * 100 + _below_hundred(rest.removeprefix(" and"))
    return _below_hundred(words)


def _below_hundred(words: str) -> int:
    parts = words.replace("-", " ").split()
    return sum(1 if part in ("a", "an") else _SMALL[part] for part in parts)

"""How figures are typed, as patterns: numeral with sign, currency and unit, and the words around. Holds no reader."""

from __future__ import annotations

import re

from flows.answers.calendar_words import MONTHS
from flows.answers.lexicon import late, spaced
from flows.answers.numerals import NUMERAL, ONES, SCALES, TEENS, TENS, WORD_NUMERAL
from flows.answers.numerals_abroad import ARTICLES, PARTS, numeral_of
from flows.answers.units import (
    CODES,
    CURRENCY,
    CURRENCY_WORDS,
    MEASURED,
    PERCENT,
    SHORT_TIME,
    TIME_UNIT,
    any_of,
    starts_of,
)

SCALE = (
    rf"(?:{any_of(s for s in SCALES if len(s) > 2)}|mm|mn|bn|tn|cr|(?:mio|tsd|mrd|mln|mld)\.)(?!\w)"
    rf"|(?:k|m|b|md|mds)(?![^\W_])|(?:k|m|t|mn|md|mrd)(?=[€£$₹]|eur|usd|gbp|chf)"
)
_WORDS = (
    *ONES,
    *TEENS,
    *TENS,
    *(
        "zero",
        "fourty",
        "half",
        "quarter",
        "three",
        "a ",
        "an",
        "minus",
        "plus",
        "hundred",
        "thousand",
        "million",
    ),
    *("us$", "au", "ca", "nz", "hk", "nt", "mx$", "jp¥", "cn¥", "rs", "fr.", "sfr."),
    *("a$", "c$", "s$", "r$", "zł", "kr"),
)
_ABROAD = {
    "": (),
    "de": (*spaced("anderthalb halb dreiviertel"), *ARTICLES["de"], *PARTS["de"]),
    "fr": (*spaced("demi"), *ARTICLES["fr"], *PARTS["fr"]),
    "es": (*spaced("medio media"), *ARTICLES["es"], *PARTS["es"]),
}
_COUNTABLE = rf"(?:{any_of(s for s in SCALES if len(s) > 2)}|{TIME_UNIT})(?!\w)|an\b|mes\b"


_FREQUENT = "the|that|this|they|then|there|their|them|and|any|at|as|are|all|is|in|it|so|to|no|not|on|of|for"
"""Words that begin as a numeral may and are none: most places of a text are left at once."""


def _operand(language: str) -> re.Pattern[str]:
    starts = starts_of((*_WORDS, *CURRENCY_WORDS, *CODES, *_ABROAD[language]))
    words = "|".join(filter(None, (WORD_NUMERAL, numeral_of(language, _COUNTABLE))))
    return late(
        rf"(?<![\w.,':/#])(?=[0-9.+±$€£₹₩₺₪¥½¼¾-]|{starts}|(?:[kmt]|mn|md)(?:[€$£]|eur|usd|gbp|chf))"
        rf"(?!(?:{_FREQUENT})\b)"
        rf"(?!(?:{_FREQUENT})\b)"
        r"(?:(?P<c4>[€$£])(?P<after>[km]|mn)(?![^\W\d_]) ?)?"
        r"(?:(?P<before>[kmt]|mn|md)(?=[€$£]|(?:eur|usd|gbp|chf)\b))?"
        rf"(?:(?P<c1>{CURRENCY}) ?)?(?P<sign>\+/?-(?=[0-9])|[+-](?=[0-9.]|{CURRENCY} ?[0-9.])|± ?|minus "
        rf"|(?<!au )plus )?(?:(?P<c3>{CURRENCY}) ?)?"
        rf"(?:(?P<figures>{NUMERAL})|(?P<words>{words})(?![^\W_])"
        r"|(?:^|(?<=[,;:(] ))(?=(?:hundred|thousand|million) [a-z]))"
        r"(?P<half>½| 1/2(?![\d/])| and a half\b|-and-a-half\b| et demie?\b| y medi[oa]\b)?"
        rf"(?:[.,]-{{1,2}}(?![\w-]))?(?:[ -]?(?P<scale>{SCALE})\.?)?(?P<half2> and a half\b)?"
        rf"(?:(?:[ -]?| d'| de )(?P<c2>{CURRENCY}))?"
        rf"(?:[ -]?(?P<unit>{PERCENT}|{TIME_UNIT})|(?P<letter>{SHORT_TIME})"
        rf"|(?P<glued> ?(?:{any_of(MEASURED)})(?![\w'])))?"
        r"(?P<half3> and a half\b| et demie?\b| y medi[oa]\b)?(?P<ish>[ -]?ish\b)?(?![^\W_]|[:/][0-9])"
    )


_OPERANDS = {language: _operand(language) for language in _ABROAD}


def operand_of(locale: str) -> re.Pattern[str]:
    """One numeral with all that belongs to it, in figures, in English words and in those of the locale."""
    return _OPERANDS.get(locale.partition("_")[0], _OPERANDS[""])


_NAMED_WORDS = spaced(
    "line plant shift phase site building hall hal halle werk linie nr nr. n° option step level version iso din room"
    " gate week kw cw wk fy part article section page ligne línea usine"
)
_NAMED = any_of(_NAMED_WORDS)
_MONTH = "|".join(
    (
        r"may(?! (?:be|have|not|well|need|go|cost))",
        *(re.escape(month) for month in sorted(MONTHS, key=len, reverse=True) if month != "may"),
    )
)
NOT_FIGURES = late(
    r"(?=[0-9])(?:(?<!\d)\d{1,4}([-/.])\d{1,2}\1\d{2,4}(?!\d)|(?<!\d)\d{1,2}:\d\d(?!\d)"
    r"|(?<!\d)(?<!\d )\d/\d(?!\d| ?(?:an? |of an? )?[dhwmy])|(?<!\w)\d[ -](?:figures?|digits?)\b"
    r"|(?<![\d.,])(?<!\d )0\d{2,4}[ /-]\d{3,}(?:[ /-]\d{2,})*(?![\d.,])"
    r"|(?<![\d.,])\d{1,2}\.\d{1,2}\.(?=[\s,;)]|$)|(?<![\d.,])\d{3}-\d{3}-\d{4}(?!\d)"
    rf"|(?<![\w.,])\d{{1,2}}(?:st|nd|rd|th|er|\.)?[ -](?:of |de )?(?:{_MONTH})\b(?:\.?,? (?:de )?20\d\d)?"
    r"|(?<![\w.,$€£])(?:1[0-2]|0?[1-9]) ?(?:am|pm)\b"
    r"|(?<![\w.,])\d{1,2}(?:[.:]\d\d)? ?uhr\b|(?<![\w.,])\d{1,2}h[0-5]\d(?!\d))"
    r"|\+(?:\d{10,14}(?!\d)|\d{1,3}[ -]\(?\d{1,4}\)?[ /-]?\d{3,4}[ -]?\d{3,5}(?![\d.,]))"
    r"|\(\d{3,5}\) ?\d{3,4}[ -]\d{3,5}|(?<=[a-z])-\d+(?![\w.,%])"
    rf"|\b(?={starts_of((*_NAMED_WORDS, *MONTHS))})(?:(?:{_NAMED}) ?\d{{1,4}}(?![\w%]|[.,]\d)"
    rf"|(?!mar )(?:{_MONTH})\.? \d{{1,2}}(?:st|nd|rd|th)?(?:,? 20\d\d|(?=$| ?[,.;)])))"
)
"""Dates, times of day, phone numbers, "line 3" and forms like 24/7: their digits are no figures."""
MOST = 40
"""No answer has more figures; beyond that, text is not searched."""
JOIN = late(r" ?-(?![>-]) ?| to | bis | or | up to | through | thru | à | oder | ou ")
JOIN_SPANISH = late(r" ?-(?![>-]) ?| to | a | hasta | o | or | up to ")
JOIN_HYPHEN = late(r" ?-(?![>-]) ?| or ")
JOIN_AND = late(r" and | ?& ?| - ?| to |-| und | et | y | bis ")
DOTTED = late(r"(?<=[\dkm€%])(?:\.\.+|…)(?=[\d€])")
"""Dots between the ends of a range."""
ROUGHLY = late(r"aine\b|veintena|centenar")
CHANGES = late(r" ?(?:(?:down |up )?to|[-=]*>|→|auf|bis|à|a|down|up) ?")
"""What stands between where a figure is and where it goes."""
PLUS_MINUS = late(r" ?(?:±|\+/-|\+-) ?")
AFTER = late(
    r" ?(?P<low>(?<! )\+(?! ?[0-9]|/)| or (?:more|above|over|higher)\b| and (?:up|above|more)\b| (?:min"
    r"|minimum|at least)\b(?!\w)| plus(?= ?$| ?[,;]))"
    r"| ?(?P<high> or (?:less|fewer|below|under)\b| (?:max|maximum|tops|at most)\b)"
    r"| ?(?P<approx> or so\b| give or take\b| roughly\b| approx\b\.?| approximately\b| ca\b\.?"
    r"| or thereabouts\b|\(?approx\.?\)|[ -]odd\b| environ\b| aprox\b\.?)"
)
APPROX = (
    "about|abt|around|roughly|approx|approx.|approximately|circa|ca|ca.|c.|some|~|≈|nearly|almost"
    "|close to|in the region of"
    "|maybe|say|perhaps|probably|something like|like|or so|rund|etwa|ungefähr|just about"
    "|zirka|knapp|fast|gut|environ|env.|à peu près|autour de|près de|quelque|presque|unos|unas"
    "|alrededor de|aproximadamente|aprox.|aprox|cerca de|casi"
)
LOW = (
    "at least|min|min.|minimum|minimum of|a minimum of|over|more than|above|north of|>|>=|=>|≥"
    "|not less than"
    "|no less than|well over|just over|mindestens|über|upwards of|greater than"
    "|no fewer than|not fewer than|not below|nothing below|not under|nothing under|nicht weniger als|nicht unter"
    "|pas moins de|no menos de|mehr als|wenigstens|minimum|au moins|au minimum|plus de|al menos|más de"
    "|por lo menos|como mínimo|a partir de"
)
HIGH = (
    "up to|at most|max|max.|maximum|maximum of|a maximum of|under|less than|below|no more than"
    "|not more than"
    "|fewer than|<|<=|≤|höchstens|bis zu|just under|well under|maximal|weniger als|unter|bis"
    "|nothing above|nothing over|not above|not over|never above|never over|never more than|no higher than|not to exceed"
    "|not exceeding|nicht mehr als|nicht über|pas plus de|no más de"
    "|jusqu'à|jusqu'a|moins de|au plus|au maximum|hasta|menos de|como máximo|a lo sumo"
)
CUES: dict[str, str] = {
    **dict.fromkeys(APPROX.split("|"), "approx"),
    **dict.fromkeys(LOW.split("|"), "low"),
    **dict.fromkeys(HIGH.split("|"), "high"),
    "between": "between",
    "zwischen": "between",
    "entre": "between",
    "from": "from",
    "desde": "from",
    "von": "of",
    "de": "of",
}
CUE = late(
    rf"(?:^|(?<=[\s(,;:.>-]))(?:{any_of(cue for cue in CUES if cue[0].isalpha())})["
    rf" :]?$|(?<![-=])[~≈<>≥≤]=?[ ]?$"
)
STOP = frozenset(
    spaced(
        "at now last this next in on for since of per right today currently maybe perhaps i we"
        " they she he it you but and or"
        " if so which that when because as with from to by is are was were has have had a an the every"
        " each before after"
        " until till within during over under about around only just all already still then than more"
        " less max min not no"
        " wants want target goal should down up yet too also who where what their our his her its my"
        " gets get would could can"
        " will max tops total net gross roughly approx plus minus would currently usually normally"
        " mostly i'd i'm that's it's"
        " auf again twice instead rather was actually im je pro par por al à et ou y und oder bis de d'un environ"
        " they're she's he's soon later early end mid according says said thinks think guess budget set"
        " spread if out off"
    )
)
_COUNTED = r"((?!\d)[^\W\d_](?:[\w'-]|/(?!(?:day|week|month|quarter|year|mo|yr|wk|hour)\b))*)"
NOUN = late(rf" {_COUNTED}(?: {_COUNTED})?(?: {_COUNTED})?")
OF_THE_TIME = " of the time"
_NO_GAP = spaced(
    "to and by till until in of for within over than twice once half just only next or nor plus if"
)
GAP = late(
    r"(?:[ ][^\W\d_][^\W\d_']*){1,4}?"
    + "".join(rf"(?<! {word})" for word in _NO_GAP)
    + r"(?= (?:a|per|each|every|an) |/| p\.?a\b)"
)

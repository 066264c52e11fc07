"""How figures are typed, as patterns: numeral with sign, currency and unit, and the words around. Holds no reader."""

from __future__ import annotations

from flows.answers.lexicon import late, spaced
from flows.answers.numerals import NUMERAL, ONES, SCALES, TEENS, TENS, WORD_NUMERAL
from flows.answers.units import (
    CODES,
    CURRENCY,
    CURRENCY_WORDS,
    PERCENT,
    SHORT_TIME,
    TIME_UNIT,
    any_of,
    starts_of,
)

SCALE = (
    rf"(?:{any_of(s for s in SCALES if len(s) > 2)}|mn|bn|(?:mio|tsd|mrd|mln)\.)(?!\w)"
    rf"|[kmb](?![^\W_])|[kmt](?=[€£$₹]|eur|usd|gbp|chf)"
)
_WORDS = (
    *ONES,
    *TEENS,
    *TENS,
    "zero",
    "fourty",
    "half",
    "a ",
    "an",
    "minus",
    "plus",
    "us$",
    "au",
    "ca",
    "nz",
    "hk",
)
_STARTS = starts_of((*_WORDS, *CURRENCY_WORDS, *CODES, "zł", "kr", "a$", "c$", "s$", "r$"))
OPERAND = late(
    rf"(?<![\w.,':/])(?=[0-9.+$€£₹₩₺₪¥-]|{_STARTS}|[kmt](?:[€$£]|eur|usd|gbp|chf))"
    r"(?:(?P<before>[kmt])(?=[€$£]|(?:eur|usd|gbp|chf)\b))?"
    rf"(?:(?P<c1>{CURRENCY}) ?)?(?P<sign>[+-](?=[0-9.$€£])|minus "
    rf"|plus )?(?:(?P<c3>{CURRENCY}) ?)?"
    rf"(?:(?P<figures>{NUMERAL})|(?P<words>{WORD_NUMERAL})(?![^\W_]))(?P<half>½| and a half\b"
    rf"|-and-a-half\b)?"
    rf"(?:[.,]-{{1,2}}(?![\w-]))?(?: ?(?P<scale>{SCALE})\.?)?(?P<half2> and a half\b)?(?:[ -]?(?P<c2>{CURRENCY}))?"
    rf"(?:[ -]?(?P<unit>{PERCENT}|{TIME_UNIT})|(?P<letter>{SHORT_TIME}))?(?P<ish>[ -]?ish\b)?(?![^\W_]"
    rf"|[:/][0-9])"
)
NOT_FIGURES = late(
    r"(?<!\d)\d{1,4}([-/.])\d{1,2}\1\d{2,4}(?!\d)|(?<!\d)\d{1,2}:\d\d(?!\d)"
    r"|(?<!\d)\d/\d(?!\d)"
)
"""Dates, times of day and forms like 24/7: their digits are no figures."""
MOST = 40
"""No answer has more figures; beyond that, text is not searched."""
JOIN = late(r" ?-(?![>-]) ?| to | bis | or | up to ")
JOIN_HYPHEN = late(r" ?-(?![>-]) ?| or ")
JOIN_AND = late(r" and | ?& ?| - ?| to |-")
AFTER = late(
    r" ?(?P<low>\+(?! ?[0-9])| or (?:more|above|over|higher)\b| and (?:up|above|more)\b| (?:min"
    r"|minimum|at least)\b(?!\w)| plus(?= ?$| ?[,;]))"
    r"| ?(?P<high> or (?:less|fewer|below|under)\b| (?:max|maximum|tops|at most)\b)"
    r"| ?(?P<approx> or so\b| give or take\b| roughly\b| approx\b\.?| approximately\b| ca\b\.?"
    r"| or thereabouts\b)"
)
APPROX = (
    "about|abt|around|roughly|approx|approx.|approximately|circa|ca|ca.|c.|some|~|≈|nearly|almost"
    "|close to|in the region of"
    "|maybe|say|perhaps|probably|something like|like|or so|rund|etwa|ungefähr|just about"
)
LOW = (
    "at least|min|min.|minimum|minimum of|a minimum of|over|more than|above|north of|>|>=|=>|≥"
    "|not less than"
    "|no less than|well over|just over|mindestens|über|upwards of|greater than"
)
HIGH = (
    "up to|at most|max|max.|maximum|maximum of|a maximum of|under|less than|below|no more than"
    "|not more than"
    "|fewer than|<|<=|≤|höchstens|bis zu|just under|well under"
)
CUES: dict[str, str] = {
    **dict.fromkeys(APPROX.split("|"), "approx"),
    **dict.fromkeys(LOW.split("|"), "low"),
    **dict.fromkeys(HIGH.split("|"), "high"),
    "between": "between",
    "zwischen": "between",
    "from": "from",
    "von": "from",
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
        " auf again was actually"
        " they're she's he's soon later early end mid according says said thinks think guess budget set"
        " spread if out off"
    )
)
NOUN = late(
    r" ((?!\d)[^\W\d_][\w'/-]*)(?: ((?!\d)[^\W\d_][\w'/-]*))?(?:"
    r" ((?!\d)[^\W\d_][\w'/-]*))?"
)
OF_THE_TIME = " of the time"
GAP = late(
    r"(?:[ ][^\W\d_][^\W\d_']*){1,4}?(?<! in)(?<! of)(?<! for)(?<! within)(?<!"
    r" over)(?<! than)(?<! twice)(?<! once)(?<! half)(?<! just)(?<! only)(?<! next)(?= (?:a|per|each"
    r"|every|an) |/| p\.?a\b)"
)

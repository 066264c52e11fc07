"""What figures are counted in: currencies, percent, time and periods, as tables. Holds no reader.

Every key is folded; the patterns made of the tables are what `figures` puts together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from flows.answers.lexicon import late, spaced
from flows.values import Period

DOLLAR_OF = {"CA": "CAD", "AU": "AUD", "NZ": "NZD", "SG": "SGD", "HK": "HKD", "TW": "TWD", "MX": "MXN"}
"""Countries whose own dollar (or peso) a bare "$" is, where the account has no dollar."""
DOLLARS = ("USD", "AUD", "CAD", "NZD", "SGD", "HKD", "TWD", "MXN", "BRL")
"""What a bare "$" can mean, in the order of preference where the account has no currency."""

SIGNS: dict[str, tuple[str, ...]] = {
    "€": ("EUR",),
    "£": ("GBP",),
    "₹": ("INR",),
    "₩": ("KRW",),
    "₺": ("TRY",),
    "₪": ("ILS",),
    "zł": ("PLN",),
    "us$": ("USD",),
    "a$": ("AUD",),
    "au$": ("AUD",),
    "c$": ("CAD",),
    "ca$": ("CAD",),
    "nz$": ("NZD",),
    "s$": ("SGD",),
    "hk$": ("HKD",),
    "nt$": ("TWD",),
    "mx$": ("MXN",),
    "r$": ("BRL",),
    "$us": ("USD",),
    "$ca": ("CAD",),
    "$au": ("AUD",),
    "$mx": ("MXN",),
    "$nz": ("NZD",),
    "£gb": ("GBP",),
    "jp¥": ("JPY",),
    "cn¥": ("CNY",),
    "rs": ("INR",),
    "rs.": ("INR",),
    "fr.": ("CHF",),
    "sfr.": ("CHF",),
    "$": ("$",),
    "¥": ("JPY", "CNY"),
    "kr": ("SEK", "NOK", "DKK"),
}
"""Signs, each with the currencies it can mean; "$" stands for the rule of DOLLARS."""
CURRENCY_WORDS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("euro", "euros"), ("EUR",)),
    **dict.fromkeys(("dollar", "dollars", "bucks"), ("$",)),
    **dict.fromkeys(("pound", "pounds", "pounds sterling", "sterling", "quid"), ("GBP",)),
    **dict.fromkeys(("franc", "francs", "franken", "sfr"), ("CHF",)),
    **dict.fromkeys(("rupee", "rupees"), ("INR",)),
    **dict.fromkeys(("kronor", "kroner", "crowns"), ("SEK", "NOK", "DKK")),
    **dict.fromkeys(("yen",), ("JPY",)),
    **dict.fromkeys(("yuan", "rmb"), ("CNY",)),
    **dict.fromkeys(("zloty", "zlotys"), ("PLN",)),
}
CODES = spaced(
    "eur usd gbp chf inr sek nok dkk pln czk huf jpy cny aud cad nzd sgd hkd zar brl mxn aed"
    " sar krw ils ron thb myr"
    " idr php twd isk bgn"
)
CURRENCIES: dict[str, tuple[str, ...]] = {
    **SIGNS,
    **CURRENCY_WORDS,
    **{code: (code.upper(),) for code in CODES},
}

TIME: dict[str, str] = {
    **dict.fromkeys(spaced("minute minutes min mins minuten minuto minutos"), "minute"),
    **dict.fromkeys(spaced("hour hours hr hrs h stunde stunden std heure heures hora horas"), "hour"),
    **dict.fromkeys(spaced("day days d tag tage tagen jour jours journée journées día días dia dias"), "day"),
    **dict.fromkeys(spaced("week weeks wk wks w woche wochen semaine semaines semana semanas"), "week"),
    **dict.fromkeys(spaced("month months mth mths mo mos monat monate monaten mois mes meses"), "month"),
    **dict.fromkeys(
        spaced("quarter quarters qtr qtrs quartal quartale quartalen trimestre trimestres"), "quarter"
    ),
    **dict.fromkeys(
        spaced("year years yr yrs y jahr jahre jahren annum an ans année années año años"), "year"
    ),
    **dict.fromkeys(("fortnight", "fortnights"), "fortnight"),
}
LOOSE_TIME = frozenset(("an", "mes"))
"""Words of `TIME` that mean something else in English: a unit only at the end of a clause."""
WORKING = "working days"
WORKING_DAYS = (
    "arbeitstage",
    "arbeitstagen",
    "arbeitstag",
    "werktage",
    "werktagen",
    "jours ouvrés",
    "jours ouvrables",
    "días laborables",
    "días hábiles",
)
EXACT_TIME: dict[str, tuple[int, str]] = {"quarter": (3, "month"), "fortnight": (2, "week")}
"""Spans that a Number has no unit for, in the unit it has."""

PERIODS: dict[str, Period] = {
    "hour": "hour",
    "day": "day",
    "week": "week",
    "month": "month",
    "quarter": "quarter",
    "year": "year",
}
ADVERBS: dict[str, Period] = {
    **dict.fromkeys(("hourly", "p.h."), "hour"),
    **dict.fromkeys(("daily", "täglich", "quotidien"), "day"),
    **dict.fromkeys(("weekly", "pw", "p.w.", "p/w", "wöchentlich"), "week"),
    **dict.fromkeys(("monthly", "pcm", "mtl", "mtl.", "p.m.", "p.m", "p/m", "pm"), "month"),
    **dict.fromkeys(("monatlich", "mensuel", "mensuels", "mensual", "mensuales"), "month"),
    **dict.fromkeys(("quarterly", "vierteljährlich"), "quarter"),
    **dict.fromkeys(("yearly", "annually", "annual", "pa", "p.a.", "p.a", "p. a.", "p/a"), "year"),
    **dict.fromkeys(("jährlich", "annuel", "annuels", "anual", "anuales"), "year"),
    **dict.fromkeys(("one-off", "one off", "oneoff", "one time", "one-time", "once", "einmalig"), "once"),
    **dict.fromkeys(("une fois", "una vez"), "once"),
    **dict.fromkeys(("each", "apiece", "a piece", "a pop", "each time", "every time"), "piece"),
    **dict.fromkeys(("pièce", "l'unité", "l'unite", "la pièce", "das stück"), "piece"),
}
MEASURED = frozenset(spaced("kwh mwh gwh kg km cm mm ml hl m2 m3 m² m³ t g l ha fte ftes pcs"))
"""Units of measure that are written right behind a figure."""
PIECES = frozenset(spaced("piece unit item pc pcs each stück stk pièce unité pieza unidad"))


def any_of(words: object) -> str:
    """A pattern for the keys of a table, longest first."""
    return "|".join(re.escape(w) for w in sorted(words, key=lambda w: -len(str(w))))  # type: ignore[call-overload]


def starts_of(words: Iterable[str]) -> str:
    """A pattern for the first two characters of the words, to look ahead with: most places of a text fail there."""
    seconds: dict[str, set[str]] = {}
    for word in words:
        seconds.setdefault(word[0], set()).add(word[1:2] or " ")
    return "|".join(
        f"{first}[{''.join(map(re.escape, sorted(after)))}]" for first, after in sorted(seconds.items())
    )


CURRENCY = (
    rf"(?:\$(?:us|ca|au|mx|nz)(?![^\W\d_])|£gb(?![^\W\d_])|(?:us|au|a|ca|c|nz|s|hk|nt|mx|r)?\$|[€£₹₩₺₪]|(?:jp|cn)?¥"
    rf"|(?:rs\.?|s?fr\.)(?= ?[0-9]|$|[ ,;)])|(?:{any_of([*CURRENCY_WORDS, *CODES])}|zł|kr)(?![^\W\d_]))"
)
PERCENT = (
    r"(?:%-?(?: ?points?| ?pts?)?|percent(?:age)?(?:[ -]points?)?|per cent|pct|prozent(?:punkten?)?"
    r"|pour cent|por ciento|points?(?: de pourcentage)?|puntos(?: porcentuales)?|pts?|pp|bps|basis points)(?!\w)"
    r"|(?:per mille|permille|promille|per thousand|pour mille|por mil)(?!\w)|‰|p\.p\.|%"
)
PER_MILLE = ("‰", "per mille", "permille", "promille", "per thousand", "pour mille", "por mil")
_long = [word for word in TIME if len(word) > 1 and word not in LOOSE_TIME]
TIME_UNIT = (
    rf"(?:(?:(?:working|business|calendar|man|person|fiscal)[ -])?(?:{any_of(_long)})"
    rf"|{any_of(WORKING_DAYS)}|(?:an|mes)(?= ?(?:$|[,.;)(]| et demi| y medio| ou | o )))(?!\w)"
)
SHORT_TIME = r"[hdwy](?!\w)"
POINTS = "points"
"""The unit of "6 points", "6 pp" and "6 %-points": a change of a percentage, not a percentage."""

_every = (
    r"(?:(?:/ ?|per |an? |each |every |pro |im |je |am |par |por |al |a la |die (?=woche|stunde)|\(per )"
    r"(?:single |calendar )?)"
)
PERIOD = late(
    rf"[ -]?(?:\(?{_every}(?P<per>{any_of(TIME)}|m(?=[^\w]|$)|q)(?!\w)\)?"
    rf"|\(?(?P<adverb>{any_of(ADVERBS)})(?![\w]| an? | per )\)?"
    rf"|{_every}(?P<piece>{any_of(PIECES)})(?!\w))"
)
"""A period right behind a figure."""
PERIOD_BEFORE = late(
    rf"(?:^|(?<=["
    rf" ,(]))(?P<adverb>{any_of(a for a, p in ADVERBS.items() if p != 'piece' and len(a) > 3)})(?:"
    rf" of|:)? $"
)
"""A period right before a figure ("one-off 20k")."""
_NO_THING = r"(?!lot|bit|few|little|couple|total|max|min|good|year|maybe|long|big|small|one-)"
PER_THING = late(
    r" ?(?:(?:per|for each|for every|pro|je|par|por) |/ ?)[^\W\d_]"
    rf"| an? {_NO_THING}[^\W\d_][\w-]*(?: [^\W\d_][\w-]*)?(?= ?(?:$|[,.;)]))"
)
"""Words that make an amount count for each of something; what it is stays in the note."""
PER_STRETCH = late(
    r" ?(?:per |/ ?|an? |each |every )(?:shift|term|semester|season|sprint|night|weekend|school year)\b"
)
"""A stretch of time that no amount is brought to a year by: it stays in the note, and is no "each"."""

MONEY_NOUNS = frozenset(
    spaced(
        "budget total all net gross max tops roughly approx ish spend cost costs gbp net. overall"
        " altogether capex opex"
        " yearly list price excl excluding ex incl including vat tax taxes ht ttc hors netto brutto zzgl mwst iva sin"
    )
)
COST_NOUNS = frozenset(
    spaced(
        "penalty penalties fine fines overtime freight setup pilot loss losses damage damages rework licence license"
        " licences licenses extra revenue margin sales scrap downtime"
    )
)
"""What money is spent or lost on: an amount, where no plainer one stands beside it."""

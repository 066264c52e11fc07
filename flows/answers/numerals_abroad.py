"""Numbers in German, French and Spanish words ("zwanzigtausend", "quatre-vingt-dix"). Reads one numeral, never a text.

They are read only where the seller's locale is of that language: "once" is eleven in
Spanish, "neuf" may be new in French.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from flows.answers.lexicon import late, spaced


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


def _counted(words: str, first: int, step: int = 1) -> dict[str, int]:
    return {word: first + step * place for place, word in enumerate(spaced(words))}


_tens = _counted("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig", 20, 10)
_ones = _counted("ein zwei drei vier fünf sechs sieben acht neun", 1)
_GERMAN = {
    "null": 0,
    **_ones,
    "eins": 1,
    "zwo": 2,
    **_counted("zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn", 10),
    **_tens,
    **{f"{one}und{ten}": _ones[one] + _tens[ten] for one in _ones for ten in _tens},
    "hundert": 100,
    "tausend": 1000,
}
_GERMAN |= {word.replace("ß", "ss"): value for word, value in _GERMAN.items() if "ß" in word}
_FRENCH = {
    "zéro": 0,
    **_counted("un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize", 1),
    "une": 1,
    **_counted("vingt trente quarante cinquante soixante", 20, 10),
    **dict.fromkeys(("quatre-vingt", "quatre-vingts", "quatre vingt", "quatre vingts"), 80),
    **_counted("septante huitante nonante", 70, 10),
    **dict.fromkeys(("cent", "cents"), 100),
    "mille": 1000,
}
_SPANISH = {
    "cero": 0,
    **_counted("uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince", 1),
    **_counted("dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés", 16),
    **_counted("veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve", 24),
    **_counted("treinta cuarenta cincuenta sesenta setenta ochenta noventa", 30, 10),
    **dict.fromkeys(("cien", "ciento"), 100),
    **_counted(
        "doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos", 200, 100
    ),
    "novecientos": 900,
    "mil": 1000,
}

PARTS: dict[str, dict[str, int]] = {"de": _GERMAN, "fr": _FRENCH, "es": _SPANISH}
ARTICLES = {"de": spaced("ein eine einen einem einer"), "fr": ("un", "une"), "es": ("un", "una")}
"""Articles, which count as one before a unit ("eine Woche") and nowhere else."""
_HALVES = {
    **dict.fromkeys(spaced("anderthalb anderthalbe eineinhalb eineinhalbe"), Decimal("1.5")),
    **dict.fromkeys(spaced("halb halbe halber halbes halben demi demie medio media"), Decimal("0.5")),
    "dreiviertel": Decimal("0.75"),
}
_ROUGH: dict[str, dict[str, int]] = {
    "de": {},
    "fr": {
        **_counted("vingtaine trentaine quarantaine cinquantaine soixantaine", 20, 10),
        "quinzaine": 15,
        "centaine": 100,
    },
    "es": {"veintena": 20, "centenar": 100},
}
"""Rough counts ("une quarantaine"): about that many."""
_PATTERNS = {
    "de": r"(?:(?:eine?[nrm]? )?halb(?:e[rns]?)?|anderthalbe?)(?= )|(?:eine?[nrm]? )?dreiviertel(?= )"
    r"|anderthalb|(?:ein|zwei|drei|vier|fünf|sechs)einhalb|(?!ein(?!\w|und))(?>(?:(?:PARTS)(?:und)?){1,8})",
    "fr": r"(?:une? )?demie?(?=[ -])|une (?:ROUGH)(?: de| d')?"
    r"|(?!une?(?! mill|[\w-]))(?>(?:PARTS)(?:[ -](?:et[ -])?(?:PARTS)(?!\w)){0,7})",
    "es": r"(?:una? )?medi[oa](?= )|una? (?:ROUGH)(?: de)?|(?>(?:PARTS)(?: (?:y )?(?:PARTS)(?!\w)){0,7})",
}


def numeral_of(language: str, countable: str) -> str:
    """A number in a language's words as a pattern; its article counts before what `countable` matches."""
    if language not in PARTS:
        return ""
    pattern = _PATTERNS[language].replace("PARTS", _any(PARTS[language]))
    article = rf"|(?:{_any(ARTICLES[language])})(?= (?:{countable}))"
    return pattern.replace("ROUGH", _any(_ROUGH[language])) + article


_SPLIT = {language: late(_any(parts)) for language, parts in PARTS.items()}


def value_of(numeral: str, language: str) -> tuple[Decimal, bool] | None:
    """What a numeral of the pattern means, and whether it is a rough count; None where the words do not add up."""
    if language not in PARTS:
        return None
    words = numeral.replace("'", " ").split()
    rough = next((_ROUGH[language][word] for word in words if word in _ROUGH[language]), None)
    if rough is not None:
        return Decimal(rough), True
    last = words[-1]
    if last in _HALVES:
        return _HALVES[last], False
    if last.endswith("einhalb"):
        return Decimal(_GERMAN[last.removesuffix("einhalb")]) + Decimal("0.5"), False
    if numeral in ARTICLES[language]:
        return Decimal(1), False
    parts = _SPLIT[language].findall(numeral)
    found = _sum([PARTS[language][part] for part in parts]) if parts else None
    return None if found is None else (Decimal(found), False)


def _sum(values: list[int]) -> int | None:
    """The number that its parts make, largest first; None where two of them stand side by side ("deux trois")."""
    total = current = 0
    room = 10**6
    for value in values:
        if value == 1000:
            if total:
                return None
            total, current, room = max(current, 1) * 1000, 0, 1000
        elif value == 100:
            if current >= 10:
                return None
            current, room = max(current, 1) * 100, 100
        elif value >= room:
            return None
        else:
            current += value
            room = _room(value)
    return total + current


def _room(value: int) -> int:
    """What may still be added behind a part: units behind tens, up to 19 behind the French 60 and 80."""
    if value >= 100:
        return 100
    if value in (60, 80):
        return 20
    return 10 if value >= 20 and value % 10 == 0 else 0

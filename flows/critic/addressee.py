"""Whom a text speaks to: a person by name, a role, a narrow group, or nobody. Judges nothing."""

from __future__ import annotations

import re
from functools import lru_cache

from flows.critic.reading import Line, Reading

_GREETING = re.compile(
    r"^[\W_]*(?:dear|hi|hello|hey|good\s+(?:morning|afternoon|evening)|attn\.?|lieber?|hallo|moin|guten\s+(?:tag|morgen)|"
    r"sehr\s+geehrter?|werter?|estimad[oa]s?|apreciad[oa]|distinguid[oa]|hola|buen[oa]s\s+\w+|querid[oa]|bonjour|bonsoir|ch(?:er|ère)|salut)[\s,]+(?P<who>[^\n,:!.]{2,60})",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"\b(?:sirs?|madams?|customers?|clients?|all|everyone|everybody|team|friends?|colleagues?|partners?|whom|ladies|gentlemen|users?|there|you|"
    r"damen|herren|kund\w+|interessent\w+|zusammen|alle|team|señor(?:es|as)|clientes?|todos|amigos|mesdames|messieurs|clients?|tous|"
    r"readers?|visitors?|prospects?|followers?|members?|subscribers?|companies|businesses|organi[sz]ations|people|the|a|an|your|our|any|every|modern|business\w*|world)\b",
    re.IGNORECASE,
)
_TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Herrn?|Frau|Sr|Sra|Srta|Señora?|Don|Doña|Mme|Mlle|Monsieur|Madame|M)\b\.?\s+(?=[^\W\d_]*[A-ZÀ-Þ])(?!Sir\b)\w",
)
_VOCATIVE = re.compile(
    r"^[\W_]*(?P<who>(?:(?:mr|mrs|ms|dr|herr|frau|sr|sra|mme|m)\.?\s+)?[^\W\d_][\w'’.-]+(?:\s+[^\W\d_][\w'’.-]+){0,2})\s*,\s*(?:\n|(?=(?:you|your|the|i|we|no|it|its|as|thank\w*|quick|yes|to|last|this|that|following|in|after|orders?|"
    r"sie|ihre?|wir|ich|danke|wie|es|nach|vous|votre|vos|nous|je|merci|voici|su|sus|usted|gracias|le|les|la|el|los|las|nos|te|tu|hoy|ayer|como|tal|one|two|before|here|from|what|please)\b)|$)",
    re.IGNORECASE | re.MULTILINE,
)


@lru_cache(maxsize=64)
def names_a_person(head: str) -> bool:
    """Does a text that begins like this greet somebody by name?"""
    for line in head.splitlines()[:_FIRST_LINES]:
        greeting = _GREETING.match(line.strip())
        if greeting is not None and _is_name(" ".join(greeting["who"].split()[:2]), greeted=True):
            return True
        spoken_to = _VOCATIVE.match(line.strip())
        if spoken_to is None or _OURS.match(line.strip(), spoken_to.end()):
            continue
        if _is_name(spoken_to["who"], greeted=False):
            return True
    return False


_FIRST_LINES = 8


def _is_name(who: str, *, greeted: bool) -> bool:
    if _NOBODY.search(who) or (not greeted and _NO_NAME.match(who)):
        return False
    words = re.findall(r"[^\W\d_][\w'’-]*", who)
    if not words or (not greeted and not all(word[0].isupper() for word in words[1:])):
        return False
    return words[0][0].isupper() or greeted or words[0].lower() in _TITLES


_OURS = re.compile(
    r"\s*(?:your|the)\s+(?:\w+\s+){0,2}(?:partner|specialists?|experts?|supplier|provider|company|platform|app|software|source|leader|agency|choice|name)\b",
    re.IGNORECASE,
)
"""What follows the name of a firm that calls itself ("Zincograf, your partner"), not of somebody spoken to."""
_NO_NAME = re.compile(
    r"(?:hello|hi|hey|dear|greetings|hallo|hola|bonjour|salut|moin|guten|buen[oa]s|good|thanks|cheers|regards|best|kind|relax|imagine|meet|"
    r"discover|stop|start|get|save|try|join|boost|grow|move|build|simplify|say|forget|"
    r"we|i|it|he|she|they|that|this|there|these|those|here|who|what|where|when|why|how|if|as|at|in|on|for|from|with|by|after|"
    r"before|since|until|today|tomorrow|yesterday|now|then|so|yes|no|not|never|always|and|but|or|because|let|thanks?|please|"
    r"sorry|welcome|simple|simply|easy|fast|first|finally|once|more|less|best|new|our|my|\w+ly)\b",
    re.IGNORECASE,
)
_TITLES = frozenset(["mr", "mrs", "ms", "dr", "prof", "herr", "frau", "sr", "sra", "mme"])


def _speaks_to_role(line: Line) -> bool:
    """Is a role meant that is theirs: not our own director, nor the account manager that comes with the plan?"""
    if any(
        token.word == "for"
        for hit in line.hits["role"]
        for token in line.words[max(0, hit.first - 3) : hit.first]
    ):
        return True
    if line.has("company_fact") and not line.has("customer"):
        return False
    ours = [range(hit.first, hit.last) for hit in line.hits.get("role_ours", ())]
    return any(not any(hit.first in each for each in ours) for hit in line.hits["role"])


_HEAD = 1200
_OPENS = 6
"""Words at the head of a sentence among which a trade is spoken to ("Roofers: ...")."""


def _calls_a_trade(line: Line, text: str) -> bool:
    """Does a sentence begin by calling a trade, with a comma or a colon behind it?"""
    return any(
        hit.first < _OPENS and text[line.words[hit.last - 1].end :][:1] in (",", ":", "\n")
        for hit in line.hits.get("trade_word", ())
    )


def _is_narrow(line: Line) -> bool:
    """Is a group meant to be spoken to: not everybody in a row, nor a group in a fact of ours?"""
    ours = [range(hit.first, hit.last) for hit in line.hits.get("company_fact", ())]
    return not _names_everybody(line) and any(
        not any(hit.first in each for each in ours) for hit in line.hits["narrow"]
    )


def _names_everybody(line: Line) -> bool:
    """Is it a row of so many groups that none of them is meant ("for offices, schools, shops, gyms and homes")?"""
    return line.text.count(",") >= _ROW and line.text.count(",") * _EACH >= len(line.words)


_ROW = 3
_EACH = 4
"""Words to a comma in a row of groups, at most."""


def _titled(reading: Reading) -> bool:
    """Is anybody named with a title, but for our own people where we tell of ourselves?"""
    text = reading.draft.plain
    return any(
        _TITLED.search(text, line.sentence.start, line.sentence.end)
        for line in reading.lines
        if line.has("customer") or not line.has("company_fact")
    )


def addresses(reading: Reading) -> str:
    """Whom the text speaks to: "person", "role", "group", "someone" (what only one reader can have said), or ""."""
    if names_a_person(reading.draft.plain[:_HEAD]) or _titled(reading):
        return "person"
    if any(_speaks_to_role(line) for line in reading.touching("role")):
        return "role"
    if any(_is_narrow(line) for line in reading.touching("narrow")) or any(
        _calls_a_trade(line, reading.text) and not _names_everybody(line)
        for line in reading.touching("trade_word")
    ):
        return "group"
    if reading.has("theirs", "from_talk") and reading.has("customer"):
        return "someone"
    return ""

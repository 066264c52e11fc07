"""Whether a text is an offer at all, or nothing there is to judge (empty, code, a list, off topic). Judges nothing."""

from __future__ import annotations

import re

from flows.critic.case import Case
from flows.critic.held import Held
from flows.critic.left_out import addressed
from flows.critic.reading import Line
from flows.critic.wordings import NONE

_OFFERS = (
    "company_fact", "feature", "buzz", "theirs", "price", "certain", "assured", "you_gain", "denied_effort", "zero",
    "relationship_strong", "only_money", "compared", "give_strong", "give_plain", "finance", "feeling", "candid",
)  # fmt: skip
"""What only somebody who offers something speaks of."""
_TALKS = (
    "customer", "commerce", "benefit", "measure", "outcome", "moved", "role", "effort", "seller", "baseline", "money",
    "gain",
)  # fmt: skip
"""What a text that offers something speaks of, others too; two of them are enough where nothing says otherwise."""

_GAINS = ("benefit", "outcome", "gain")
"""What even a few words offer."""

_CODE = re.compile(
    r"[{};=<>\\|\[\]]|\(\)|^\s*(?:def|class|import|from|select|function|return|#include)\b|\w+\.\w+\(",
    re.IGNORECASE | re.MULTILINE,
)
_LETTERS = 12
_STATEMENT = re.compile(
    r"\s*(?:(?:def|class|for|if|elif|while|with|try|except|else|switch|case|function)\b.*[:{)]\s*$"
    r"|(?:return|raise|import|assert|const|let|var|select|insert|update|delete|package|using)\b|#|//|/\*|\}|"
    r"[\w.\[\]]+\s*[+-]?=[^=]|[\w.]+\(.*\);?\s*$)",
    re.IGNORECASE,
)
"""A line that a program is made of."""
_LINES = 4


def is_code(text: str) -> bool:
    """Is it a program, a query or data rather than prose? Markup of a page is not."""
    plain = re.sub(r"<[^<>]{0,300}>|\{\{.{0,80}?\}\}", " ", text[:20_000])
    if len(_CODE.findall(plain)) * _LETTERS > max(len(plain), 1):
        return True
    lines = [line for line in plain.splitlines() if line.strip()]
    return len(lines) >= _LINES and sum(1 for line in lines if _STATEMENT.match(line)) * 2 > len(lines)


def is_proposition(case: Case) -> bool:
    """Is there anything in it that speaks to a customer of an offer?"""
    reading = case.reading
    if reading.count < 3:
        return False
    if is_code(reading.text) or _is_mostly(case, "no_text"):
        return False
    if case.held is not None and _is_of(case, case.held):
        return True
    if reading.has("not_offer") and case.merits.score < _CARRIED and not any(map(_offers, reading.lines)):
        notices = sum(1 for _ in reading.touching("not_offer"))
        others = sum(1 for line in reading.touching(*_OFFERS) if not line.has("not_offer"))
        if notices >= others and notices * _SHARE >= len(reading.lines):
            return False
    if _is_minutes(case):
        return False
    if _says_so_itself(case):
        return False
    if case.addressee or reading.has(*_OFFERS, "abstract", "relationship"):
        return True
    if reading.count <= _WORDS:
        return reading.has(*_GAINS)
    return sum(reading.has(topic) for topic in _TALKS) > 1


def _is_of(case: Case, held: Held) -> bool:
    """Is it about what the record holds: does it use a metric, or speak to one of their people?"""
    if any(case.uses.used(metric) for metric in held.metrics):
        return True
    return addressed(case, held) is not None and not case.reading.has("not_offer")


def _says_so_itself(case: Case) -> bool:
    """Do the words of a text speak for its being no offer, and plainly where some turn of phrase offers something?"""
    if case.reading.count < _SAYS_ENOUGH or case.merits.score >= _CARRIED:
        return False
    offered = case.reading.has(*_CRIED)
    return case.wordings.whole.get(NONE, 0.0) > (_PLAINLY_NONE if offered else _NO_OFFER)


_CRIED = ("buzz", "certain", "assured", "you_gain", "denied_effort", "give_plain", "gain")
_PLAINLY_NONE = 0.4


def _is_minutes(case: Case) -> bool:
    """Does it call itself minutes or an agenda, and compare and price nothing?"""
    return (
        _HEADING.match(case.reading.draft.plain) is not None
        and case.merits.score < _CARRIED
        and not case.reading.has("price", "compared")
    )


_HEADING = re.compile(
    r"\W*(?:(?:meeting|team|draft)\s+)?(?:minutes|agenda|notes|attendees|protokoll|tagesordnung|acta|ordre du jour|"
    r"compte rendu)"
    r"(?:\s*[,:;–-]|\s*\n|\s+(?:\d|of\b|vom\b|der\b|del\b|de\b|du\b))",
    re.IGNORECASE,
)
"""What names the kind of the text, and what it is of, at its head."""


def _offers(line: Line) -> bool:
    """Does a sentence plainly offer something, whatever stands around it?"""
    return not line.has("not_offer") and sum(line.has(topic) for topic in _PLAINLY) >= _FEW


_PLAINLY = ("certain", "benefit", "outcome", "gain", "you_gain", "give_plain", "give_strong")
_FEW = 2
"""So many of these in one sentence are no accident."""


def _is_mostly(case: Case, topic: str) -> bool:
    """Does a topic run through a good part of the text, rather than a line that is quoted in it?"""
    lines = case.reading.lines
    return sum(1 for line in lines if line.has(topic)) * _SHARE >= max(len(lines), 1)


_WORDS = 4
"""Words up to which a text says nothing unless it names an offer or a gain."""
_CARRIED = 3
"""So many kinds of merit make a text a proposition, notice or not."""
_NO_OFFER = 0.1
"""So far the words of a text have to speak for its being no offer."""
_SAYS_ENOUGH = 12
"""Words of a text from which they tell of themselves that it is no offer."""
_SHARE = 4
"""One sentence of so many makes a notice of a text in which no more offer something."""

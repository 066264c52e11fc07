"""What a figure of a sentence stands for: a state, an aim, over which time, of whom. Compares it with none."""

from __future__ import annotations

from flows.critic.figures import Figure
from flows.critic.held import Held
from flows.critic.lexicon.cues import AIM, BEFORE_NAMES, CALENDAR, FROM, GOAL, MONTHS, PERIODS, TODAY

NAMED = 7
"""Words before a figure in which what it belongs to is named."""
_YEARS = range(1990, 2045)


def meant(figure: Figure) -> str:
    """What a figure is said to be: where it stands today ("baseline"), where it is to go ("target"), or ""."""
    line, words = figure.line, [token.word for token in figure.line.words]
    before, after = words[_begins(figure) : figure.at], words[figure.at + 1 : figure.at + 9]
    theirs = not line.has("elsewhere")
    if "→" in before[-1:] and theirs:
        return "" if after[:1] == ["ish"] else "target"
    if "→" in after[:3] and theirs:
        return "baseline"
    told = _told_before(before, theirs=theirs)
    if told:
        return told
    if _stands(before, after):
        return "baseline"
    if "is" in after and GOAL & set(after[after.index("is") :]) and line.has("your_target"):
        return "target"
    if line.has("your_target") and after and theirs:
        return "target" if before[-1:] == ["to"] and not ends_a_range(before) else ""
    return ""


def _begins(figure: Figure) -> int:
    """The first word before a figure that could tell what it is: none beyond a comma, but for the sentence's first."""
    line, first = figure.line, max(0, figure.at - NAMED)
    text, start = line.sentence.text, line.sentence.start
    for at in range(figure.at - 1, max(first, 1) - 1, -1):
        if any(mark in text[line.words[at].end - start : line.words[at + 1].start - start] for mark in ",;"):
            return at + 1
    return first


def ends_a_range(before: list[str]) -> bool:
    """Is it the upper end of "17 to 20", with no "from" before it?"""
    if len(before) < 2 or before[-1] not in _TO or before[-2][0] not in "0123456789":
        return False
    return not FROM & set(before[-3:-2])


def _told_before(before: list[str], *, theirs: bool) -> str:
    """What the words before a figure make of it, the nearest first."""
    joined = False
    for back, word in enumerate(reversed(before)):
        joined = joined or word in _AND
        if word in AIM or (word == "like" and set(before[-back - 3 : -back - 1]) & THEY_WOULD):
            return "target"
        if (word in TODAY and not joined) or (word in FROM and back == 0 and theirs):
            return "baseline"
        if word[0] in "0123456789":
            break
    return ""


_TO = frozenset(["to", "bis", "a", "à"])
_AND = frozenset(["and", "und", "y", "et"])
"""Behind one of these begins what is said of the next figure ("11 today, and 7 is the aim")."""
THEY_WOULD = frozenset(["would", "you'd"])
"""Before "like"."""


def _stands(before: list[str], after: list[str]) -> bool:
    """Is it where something stands: "you're at 24", "24 today", "24 at the moment"?"""
    told_before = before[-1:] == ["at"] and bool(set(before[-3:-1]) & _STAND)
    return told_before or bool(set(after[:3]) & TODAY) or "at the moment" in " ".join(after)


_STAND = frozenset(["you're", "are", "is", "stands", "stand", "sits", "sit"])
"""Before "at"."""


def period(figure: Figure) -> int | None:
    """Where the stretch of time stands that a figure is counted over ("41 panels a month"), as a word's number."""
    words = [token.word for token in figure.line.words]
    for at in range(figure.at + 1, min(figure.at + _SOON, len(words))):
        if words[at] in PERIODS and (
            words[at].endswith("ly")
            or (words[at - 1] in _EACH and words[at - 2] not in _LATER)
            or _of_the_last(words, at)
        ):
            return at
        if words[at][0] in "0123456789":
            return None
    return None


def _of_the_last(words: list[str], at: int) -> bool:
    """Is it counted over one stretch of time that is over ("in the last month")?"""
    return words[at - 1] == "last" and words[at - 2] in ("the", "in")


_SOON = 9
_LATER = frozenset(["after", "within", "in", "for", "over", "nach", "binnen"])
"""Before "a day", which then tells when."""
_EACH = frozenset(["a", "per", "each", "every", "in", "je", "pro", "im", "die", "par", "al", "por", "cada"])


def foreign(figure: Figure, held: Held) -> bool:
    """Does a name that is none of theirs stand before it: somebody else's figure, most likely?"""
    ours = held.names
    before = figure.line.words[max(1, figure.at - NAMED) : figure.at]
    known = ours | CALENDAR | BEFORE_NAMES
    return any(token.capital and token.word not in known for token in before)


def of_the_calendar(figure: Figure) -> bool:
    """Is it a year, or does it stand beside a month?"""
    words = figure.line.words
    beside = {token.word for token in words[max(0, figure.at - 1) : figure.at + 2]}
    year = not figure.unit and figure.value % 1 == 0 and int(figure.value) in _YEARS
    return year or bool(beside & MONTHS)

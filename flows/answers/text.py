"""Typed text as every reader sees it: folded, trimmed, checked for don't-knows. May not know any kind of question.

`fold` keeps the length, so that a place found in folded text is the same place in
the text as typed. Readers look at the first `WINDOW` characters only; what lies
beyond is kept, never searched, so that a pasted novel costs no more than a page.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from flows.answers.lexicon import late

WINDOW = 2000

_ALIKE = {
    ord(a): b for a, b in zip("’‘`´ʼ\u00a0\u202f\u2009\t\r\n−–—\u2010\u2011", "'''''      -----", strict=True)
}
_SOLID = late(
    r"[^\s\x00-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202e"
    r"\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]"
)
_EDGES = " \t\r\n\x0b\x0c\u00a0\u202f,;:.!-–—/|&+*=>)→…"
_OPENERS = " \t\r\n\x0b\x0c\u00a0\u202f,;:.!-–—/|&+*=(<→…"

_DONT_KNOW = late(
    r"(?:(?:sorry|honestly|hm+|um+|uh|er|well|tbh|no|ah|oh|ok|sry|argh)[ ,.]+)*"
    r"(?:(?:i|we)(?:'m| am| really| honestly| just| still| actually)* )?"
    r"(?:dunno|dont ?know|don't ?know|do not know|doesn't matter|idk|dk|no idea|no clue|not sure"
    r"|not certain|not a clue"
    r"|unsure|unknown|not known|n ?[/.] ?a\.?|na|can'?t say|cannot say|couldn'?t say|can'?t tell"
    r"|hard to (?:say|tell)"
    r"|haven'?t (?:a clue|asked|got a clue)|have(?:n'?t)? (?:no|any|an) (?:idea|clue)|beats me"
    r"|who knows|no information|nothing (?:comes|springs) to mind|(?:can'?t|cannot) think of any(?:thing)?"
    r"|(?:(?:they|she|he|nobody)[ -])?(?:did(?:n'?t| not)|ha(?:ve|s)(?:n'?t| not)) (?:say|said)(?: so| anything)?"
    r"|didn'?t ask|did not ask|never asked|not asked|tbd|tbc|wei(?:ß|ss) (?:ich )?(?:es )?nicht"
    r"|(?:das |ich )?wei(?:ß|ss) (?:ich |es )?nicht|keine ahnung|kein plan|no lo se|no sé"
    r"|ni idea|no lo sé|no lo sabemos|ninguna idea|je (?:ne )?sais pas|aucune id[ée]e)"
    r"(?:[ ,]+(?:yet|at all|really|honestly|sorry|tbh|to be honest|right now|now|either|exactly"
    r"|about (?:that|this|it)"
    r"|that|this|this one|that one|for now|still|i'm afraid|noch))*[ .!?…]*"
    r"(?:[,.;-]+ *(?:i |we )*(?:would|will|'ll|i'll|ill|need|have|must|should|gotta|got to|can|could|let me)"
    r"(?: (?:have|need) to| to)? (?:ask|check|find out|look|see)\b.{0,30})?"
)
_NO_FIGURE = late(
    r"(?:(?:i think|afaik|honestly|well|hm+|as far as i know)[ ,]+)*(?:"
    r"(?:no ?(?:one|body)|noone|no-one|they|she|he|we|it|that)(?:'s| is| are)? ?(?:do(?:es)?(?:n'?t| not)"
    r"|don'?t|did(?:n'?t| not)|never|isn'?t|aren'?t|not|has(?:n'?t)?|have(?:n'?t)?)?"
    r"(?: really| even| actually| ever)* ?(?:know|knows|measure|measures|measured|measuring|track|tracks"
    r"|tracked|count|counts|counted|monitor|monitored)(?: (?:it|this|that|them"
    r"|anything|(?:the|their|her|his) (?:kpis?|numbers?|figures?)))?"
    r"|not (?:really )?(?:measured|tracked|counted|known)|(?:there(?:'s| is) )?(?:no|not a) (?:real |single |such )?"
    r"(?:number|figure|kpi|metric|measure)s?|none|"
    r"(?:they|she|he|we) (?:measure|track|count)s? nothing"
    r"|nothing (?:specific|measured|in figures|to show"
    r"|(?:that )?(?:we|they|you) (?:can|could) (?:prove|measure|count)))"
    r"(?:[ ,]+(?:really|yet|at all|there|so far|as far as i know|afaik|i think|specific|in particular))*[ .!?…]*"
)


def fold(text: str) -> str:
    """`text` in lower case with one kind of apostrophe, blank and dash, of the same length."""
    if text.isascii() and text.isprintable() and "`" not in text:
        return text.lower()
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return low.translate(_ALIKE)


def is_empty(text: str) -> bool:
    """Is there nothing but white space, control and invisible characters?"""
    return _SOLID.search(text) is None


def is_dont_know(text: str) -> bool:
    """Does the whole answer say that the seller does not know?"""
    bare = text.strip()
    if len(bare) > 60:
        return False
    if bare.strip("? ") == "":
        return "?" in bare
    return _is_dont_know(" ".join(fold(bare).split()))


@lru_cache(maxsize=64)
def _is_dont_know(line: str) -> bool:
    """Several readers of one answer ask."""
    return _DONT_KNOW.fullmatch(line) is not None


_SAME = late(
    r"(?:(?:it'?s|it is|still|that'?s|they'?re|is|yes|well|all|pretty much|about|much|exactly|just|remains?"
    r"|stays?)[ ,]+)*"
    r"(?:(?:the )?same(?: as)?(?: (?:before|last time|ever|always|it was|we had|previously|you have"
    r"|last (?:week|month|quarter|year|one)|you've got|recorded|noted|on file))?"
    r"|as before|as it was|as last time|like before|like last time|unchanged|no changes?|not changed"
    r"|nothing (?:has )?changed|hasn'?t changed|haven'?t changed|ditto|idem"
    r"|wie (?:vorher|gehabt|bisher|zuvor|beim letzten mal|letztes mal)|unverändert|gleich geblieben"
    r"|immer noch gleich|dasselbe|das gleiche"
    r"|comme avant|inchangée?|pareil|la même chose|comme la dernière fois"
    r"|(?:lo mismo|igual)(?: que (?:antes|la última vez))?|sin cambios?|como antes)"
    r"(?:[ ,]+(?:here|too|there|again|still|thanks|for now|please|really|i think|afaik|as far as i know))*[ .!…]*"
)


def is_same(text: str) -> bool:
    """Does the whole answer say that what is on record still stands ("same as before", "no change")?"""
    bare = text.strip()
    return len(bare) <= 60 and _SAME.fullmatch(" ".join(fold(bare).split())) is not None


def has_no_figure(text: str) -> bool:
    """Does the whole answer say that there is no number ("they don't measure it", "no one knows")?"""
    bare = " ".join(fold(text.strip()).split()) if len(text) <= 80 else ""
    if _NO_FIGURE.fullmatch(bare) is None:
        return False
    return bare.startswith(("no", "i think no", "there")) or _DENIED.search(bare) is not None


_DENIED = late(r"n't\b|\b(?:dont|doesnt|didnt|isnt|not|never|no|nobody|noone|none|nothing)\b")


def mask(t: str, spans: Iterable[tuple[int, int]]) -> str:
    """Folded `t` with the places in `spans` made unreadable, all other places unmoved."""
    for start, end in spans:
        t = t[:start] + "\x00" * (end - start) + t[end:]
    return t


def trim(text: str) -> str:
    """A left-over without the commas, dashes and blanks at its edges: a verbatim part of `text`."""
    text = text.lstrip(_OPENERS).rstrip(_EDGES)
    if text.endswith(")") and "(" not in text:
        text = text[:-1].rstrip(_EDGES)
    return text


def left_over(text: str, spans: Iterable[tuple[int, int]], filler: frozenset[str] = frozenset()) -> str:
    """The smallest verbatim part of `text` that holds every word outside `spans` that is not `filler`.

    Empty where nothing but filler is left over. A clause of nothing but filler at either
    end ("now, spec says nothing") is left out; brackets are kept in pairs.
    """
    kept = []
    position = 0
    folded = fold(text[: 2 * WINDOW])
    for start, end in (*sorted(spans), (len(text), len(text))):
        if start > position and (start > len(folded) or _has_content(folded[position:start], filler)):
            kept.append((position, start))
        position = max(position, end)
    if not kept:
        return ""
    start, end = kept[0][0], kept[-1][1]
    if end - start > WINDOW:
        return trim(text[start:end])
    if filler:
        start += _idle(folded[kept[0][0] : kept[0][1]], filler)
        end -= _idle_behind(folded[max(start, kept[-1][0]) : end], filler)
    return _paired(text, start, end)


_CLAUSE = late(r"[,;:!?()](?!\d)|\.(?=\s|$)| - |\n")


def _idle(gap: str, filler: frozenset[str]) -> int:
    """How many characters of a gap are clauses of nothing but filler, from its beginning."""
    idle = 0
    for mark in _CLAUSE.finditer(gap):
        if _has_content(gap[idle : mark.start()], filler):
            break
        idle = mark.end() if mark.group() != "(" else mark.start()
    return idle


def _idle_behind(gap: str, filler: frozenset[str]) -> int:
    marks = [mark.start() for mark in _CLAUSE.finditer(gap) if mark.group() != "("]
    end = len(gap)
    for start in reversed(marks):
        if _has_content(gap[start:end], filler):
            break
        end = start + (gap[start] == ")")
    return len(gap) - end


_BARE_OPENERS = _OPENERS.replace("(", "")
_BARE_EDGES = _EDGES.replace(")", "")


def _paired(text: str, start: int, end: int) -> str:
    """`text` from `start` to `end`, trimmed, without half a pair of brackets and without a pair around all of it."""
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip(_BARE_OPENERS))
    end = start + len(text[start:end].rstrip(_BARE_EDGES))
    opened, closed = _unmatched(text[start:end])
    if closed and not opened:
        before = text[:start].rstrip()
        if before.endswith("(") and closed[0] != end - start - 1:
            return text[len(before) - 1 : end]
    elif opened and not closed:
        behind = len(text) - len(text[end:].lstrip())
        if text.startswith(")", behind) and opened[0] > 0:
            return text[start : behind + 1]
    note = text[start:end]
    if len(opened) + len(closed) == 1 and (opened or closed)[0] in (0, len(note) - 1):
        note = note[1:] if opened == [0] else note[:-1]
    elif note[:1] == "(" and note[-1:] == ")" and not any(_unmatched(note[1:-1])):
        note = note[1:-1]
    return note.lstrip(_BARE_OPENERS).rstrip(_BARE_EDGES)


def _unmatched(note: str) -> tuple[list[int], list[int]]:
    """Where brackets open and are not closed, and where they close and were not opened."""
    opened: list[int] = []
    closed: list[int] = []
    for at, char in enumerate(note) if "(" in note or ")" in note else ():
        if char == "(":
            opened.append(at)
        elif char == ")" and opened:
            opened.pop()
        elif char == ")":
            closed.append(at)
    return opened, closed


_WORD = late(r"[^\W_]+(?:'[^\W_]+)*")


def _has_content(gap: str, filler: frozenset[str]) -> bool:
    if len(gap) > WINDOW:
        return True
    words = _WORD.findall(gap)
    if not words:
        return bool(trim(gap).strip("()'\"“”„% ?"))
    return any(word not in filler for word in words)


def words_of(text: str) -> list[str]:
    """The words of folded text, without punctuation."""
    return _WORD.findall(text)

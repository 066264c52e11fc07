"""Finds new figures for a number of theirs that is known by name: where it stands now, what it is to be.

A figure counts only right beside the name, or behind "wants" in the same sentence. What was, what
could be, what is ours or another's is left alone; whether a figure fits what is held is for the filing.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from flows.answers import apart_words as words
from flows.answers.apart_look import Scan
from flows.answers.dates import find_dates
from flows.answers.figures import Figure, find_figures
from flows.answers.lexicon import late, spaced
from flows.answers.measures import MEASURES
from flows.answers.read import read
from flows.answers.reading import Kind
from flows.answers.text import fold
from flows.values import Number, Value

_BETWEEN = late(
    r"(?:[ ,:=~(-]|'s\b|\b(?:rate|figure|number|hours?|days?|is|are|now|today|currently|at|still|already|only|just|even"
    r"|has|have|dropped|gone|fallen|risen|climbed|went|improved"
    r"|back|down|up|to|around|about|roughly|more like|closer to|stands?|sits?|stays?|stayed"
    r"|remains?|liegt|sind|ist|bei|jetzt|aktuell"
    r"|confirmed|really|actually)\b)*"
)
"""What may stand between a name and its figure."""
_UNSURE = late(
    r"\b(?:we|us|our|i|if|would|could|should|might|may|will|was|were|used to|had been|last (?:year|month|week|quarter)"
    r"|in (?:20\d\d|q[1-4])|since|pilot|promised?|estimate|forecast|plan(?:ned)?|line|another|other|average)\b"
    r"|\bfrom [^.;]{0,12}\d[^.;]{0,16}\b(?:to|auf)\b|->|→"
)
_TARGET = late(
    r"\b(?:target|goal|ziel|wants?|want|soll auf|must be|should be|needs? to be)(?: it)?"
    r"(?: (?:is|are|now|still|to|stays?"
    r"|get|be|at|=|of|down|back|remains?))*:? ?(?:about |around |~)?(?=\d)"
)
_ONE_OF = late(r"\b(?:one|each|every|an?|per|single|percent|points?(?: of)?|%)(?: more| less| single)? $")
_WANTS = late(
    r"\b(?:wants?|target|goal|should|must|needs?|aims? (?:for|at)|expects?|dreams? of|hopes? for)"
    r"(?: (?:to|get|have|be|of|is|see|about|only|max|under|below))* $"
)
"""What makes the figure before a name what it is to be."""
_DAY = late(
    r"\b\d{1,2}(?:st|nd|rd|th)?\.? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|avr|juin"
    r"|juil|août|déc)|\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d (?:am|pm|uhr)|\b\d{1,2}/\d{1,2}\b"
)
_NOT = late(r"\b(?:not|n't|no|never|than) (?:at |to )?$")


def find_known(scan: Scan) -> None:
    """The figures of the one known metric that the sentence names."""
    scan.look.declined = False
    if scan.look.theirs or not scan.sentence.has_figure:
        return
    named = list(_named(scan)) or list(_only_one(scan))
    if len({name for name, _, _ in named}) != 1 or words.ELSEWHERE.search(scan.folded):
        return
    name, start, end = named[0]
    scan.look.declined = True
    clause = scan.sentence.clauses[scan.sentence.clause_at(start)]
    if _ONE_OF.search(scan.folded[:start]):
        return  # what one is worth, not how many there are
    if _UNSURE.search(scan.folded, clause.start, max(clause.end, end)):
        return
    parts: dict[str, Value] = {"name": name, "known": True}
    places: list[tuple[int, int]] = []
    for leaf, figure in _ends(scan, name, start, end):
        value = _number(scan, figure)
        if value is not None:
            parts[leaf] = value
            places += [(figure.start, figure.end), (start, end)][: 2 if leaf == "baseline" else 1]
    if not places:
        return
    first, last = min(each[0] for each in places), max(each[1] for each in places)
    if "target" in parts and (found := _by_when(scan, last)) is not None:
        parts["by_when"], last = found
    if scan.free(first, last):
        scan.look.metric = name
        scan.add("number", parts, first, last)


def _ends(scan: Scan, name: str, start: int, end: int) -> list[tuple[str, Figure]]:
    """Where it stands and what it is to be, as far as the sentence has it."""
    days = [match.span() for match in _DAY.finditer(scan.folded)]
    figures = [
        each
        for each in find_figures(scan.folded, scan.look.reading)
        if not each.currencies
        and all(each.end <= a or each.start >= b for a, b in days)
        and not _NOT.search(scan.folded[: each.start])
        and _of_it(scan, each, name)
    ]
    target = _TARGET.search(scan.folded, end)
    stop = target.start() if target is not None else len(scan.folded)
    now = _beside(scan, figures, start, end, stop) if scan.free(start, max(end, start + 1)) else None
    wanted = _first(figures, target.end()) if target is not None else None
    if wanted is not None and target is not None and wanted.start > target.end() + 1:
        wanted = None
    if now is not None and now.start < start and _WANTS.search(scan.folded[: now.start]):
        now, wanted = None, now
    return [(leaf, each) for leaf, each in (("baseline", now), ("target", wanted)) if each is not None]


def _of_it(scan: Scan, figure: Figure, name: str) -> bool:
    """Is nothing else counted by it: no "5 drivers" for empty miles?"""
    noun = scan.folded[slice(*figure.noun)].split()
    if not noun or noun[0] in _NO_NOUN:
        return True
    called = " ".join(spellings(name)).replace("-", " ").split()
    return any(word in called for each in noun for word in each.split("-"))


_NO_NOUN = frozenset(
    spaced(
        "til till by until bis now today she he they it instead max only still already and but again this last not no"
        " said says right confirmed at in on from after before since per a an"
    )
)


def _named(scan: Scan) -> Iterator[tuple[str, int, int]]:
    """Where a known metric is named: as it is held, in the singular or plural, by its short name."""
    for name in scan.look.context.metrics:
        for called in spellings(name):
            at = scan.folded.find(called)
            while at >= 0:
                end = at + len(called)
                if not scan.folded[at - 1 : at].isalnum() and not scan.folded[end : end + 1].isalnum():
                    yield name, at, end
                    break
                at = scan.folded.find(called, end)
            if at >= 0:
                break


def _only_one(scan: Scan) -> Iterator[tuple[str, int, int]]:
    """ "target is 20 now": of the one number that is known, where none is named."""
    target = _BARE_TARGET.search(scan.folded)
    if target is not None and len(scan.look.context.metrics) == 1 and not _OTHER_NUMBER.search(scan.folded):
        yield scan.look.context.metrics[0], target.start(), target.start()


_BARE_TARGET = late(r"\b(?:the |their |her |his )?(?:new )?(?:target|goal) (?:is |now |stays |still )*\d")
_OTHER_NUMBER = late(r"\b(?:budget|price|measured|judged|asked (?:on|about)|number is|kpi)\b")
_SHORTEST = 3


@lru_cache(maxsize=256)
def spellings(name: str) -> tuple[str, ...]:
    """How a number's name is typed: as it is held, in the singular or plural, by its short name."""
    low = " ".join(fold(name).split())
    found = [low, low.replace("-", " "), low[:-1] if low.endswith("s") else low + "s"]
    found += [short for short, (full, *_) in MEASURES.items() if fold(full) == low]
    head = low.rpartition(" ")
    if head[2] in ("hours", "rate", "days", "quote"):
        found.append(head[0])
    return tuple([each for each in dict.fromkeys(found) if len(each) >= _SHORTEST])


def _beside(scan: Scan, figures: list[Figure], start: int, end: int, stop: int) -> Figure | None:
    """The figure right behind the name, or right before it."""
    behind = _first(figures, end)
    if behind is not None and behind.end <= stop:
        gap = scan.folded[end : behind.start]
        said = gap.strip(" ,~(-") != "" or not behind.noun[1]
        if said and _BETWEEN.fullmatch(gap) is not None and _all_of_it(scan, _stop(scan, behind)):
            return behind
    counted = next(
        (each for each in figures if each.start < start and each.noun[0] <= start < each.noun[1]), None
    )
    if counted is not None:
        return counted if _all_of_it(scan, max(counted.end, end)) else None
    before = [each for each in figures if each.end <= start]
    if before and not scan.folded[before[-1].end : start].strip() and _all_of_it(scan, end):
        return before[-1]
    return None


def _first(figures: list[Figure], start: int) -> Figure | None:
    return next((each for each in figures if each.start >= start), None)


def _stop(scan: Scan, figure: Figure) -> int:
    tail = _PER.match(scan.folded, figure.end)
    return tail.end() if tail is not None else figure.end


def _number(scan: Scan, figure: Figure) -> Number | None:
    end = _stop(scan, figure)
    value = read(Kind.NUMBER, scan.text[figure.start : end], scan.look.reading).parts.get("value")
    if not isinstance(value, Number):
        return None
    return value.model_copy(update={"unit": ""}) if figure.noun[1] else value


def _all_of_it(scan: Scan, end: int) -> bool:
    """Is it the whole number, not that of one ward or one month?"""
    return _PART.match(scan.folded, end) is None


_PART = late(
    r" ?(?:%|percent)?(?: [^\W\d_]{2,12}){0,2}?"
    r" ?(?:in|at|on|per|of|for|with|under|after|since|alone|only|during|at best)\b"
    r"(?! (?:average|total|all|moment|the moment|her|his|their)\b)"
)


_PER = late(
    r" ?(?:%|percent|prozent)?(?: [^\W\d_]{2,12}){0,3}?"
    r" ?(?:a|an|per|each|pro|im|/) ?(?:hour|day|week|month|quarter|year|tag|woche|monat|jahr)\b"
)


def _by_when(scan: Scan, end: int) -> tuple[Value, int] | None:
    clause = scan.sentence.clauses[scan.sentence.clause_at(end - 1)]
    dates = [
        each
        for each in find_dates(scan.text[end : clause.end], scan.look.context)
        if not each.past and len(each.whens) == 1
    ]
    if len(dates) != 1 or scan.text[end : end + dates[0].start].strip() not in ("", "by", "%", "until"):
        return None
    return dates[0].whens[0], end + dates[0].end

"""Finds in a sentence the figures that a cue ties to a place: a metric, a price, a discount, a term.

A figure without such a cue stays where it is. Money goes to no count, a percentage to no
amount; what can be read in two ways is not taken.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from flows.answers import apart_words as words
from flows.answers.apart_look import Scan
from flows.answers.figures import find_figures
from flows.answers.lexicon import late, spaced
from flows.answers.measures import MEASURES, PERCENTAGES
from flows.answers.metrics import read_metric
from flows.answers.read import read
from flows.answers.reading import Kind
from flows.answers.text import fold, words_of
from flows.values import Money, Number, Value

_MOST_TRIES = 6
_NOT_NAMES = frozenset(
    spaced(
        "they she he we i you it this that who which told said says pays pay signs is are was were has have had"
        " wants want will would because if when budget price quote offer decision meeting call today tomorrow yesterday"
        " monday tuesday wednesday thursday friday"
        " plant drive meeting factory ward shift office contract term discount year years month"
        " months next last each every one company employees people headcount team founded since page version"
        " phone room number numbers figure target goal baseline similar comparable another customer our your us me from"
        " terms payment something everything things thing point points ask asked asks"
    )
)
_HOURS = late(
    r"\b(?:runs?|open|opens|works?|shifts?|drives?|meeting)\b[^.]{0,20}\bfrom \d"
    r"|\bfrom \d{1,2}(?:[:.]\d\d)? ?(?:am|pm|h|uhr|o'clock)?(?: to|-"
    r"| until) ?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|h\b|uhr|o'clock)|\b(?:mon|tues|wednes|thurs|fri|satur"
    r"|sun)day\b"
)
_NO_NUMBER = late(
    r"\b(?:no|not a|without a|never a) (?:real |single )?(?:number|kpi|yardstick|figure|metric|target"
    r"|goal)\b"
)
_YARDSTICK = late(r"\b(?:number|kpi|yardstick|figure|measured|judged|graded|paid|asked|metric|bonus)\b")
_LATER = late(r"\b(?:wants?|want|target|goal|should|aim|needs?|must|supposed|by|within|until|bis|d'ici)\b")


_A_COUNT = late(r"^(?!.*\b(?:wants?|target|goal|should|aim|from)\b).*\bnumber of\b")


def find_number(scan: Scan) -> None:
    """A metric with its figures, from the clauses that are still free."""
    if not scan.sentence.has_figure and _YARDSTICK.search(scan.folded) is None:
        return
    if (
        words.STRUCTURE.search(scan.folded) is None
        or words.ELSEWHERE.search(scan.folded)
        or _HOURS.search(scan.folded)
        or _A_COUNT.search(scan.folded)
        or (scan.look.declined and words.MOVES.search(scan.folded) is None)
        or _NO_NUMBER.search(scan.folded)
    ):
        return
    for start, end in _runs(scan):
        found = _metric(scan, start, end)
        if found is not None:
            name = str(found["name"])
            at = scan.folded.find(fold(str(found.get("typed", name))), start)
            begin = min(at, start) if at < 0 else _begin(scan, start, at)
            scan.look.metric, scan.look.unit = name, str(found.get("unit", ""))
            scan.add("number", found, begin, end)
            return


def _begin(scan: Scan, start: int, at: int) -> int:
    """Where the metric's words begin: its name, or a figure right before it."""
    first = _DIGIT.search(scan.folded, start)
    at = min(at, first.start()) if first is not None else at
    return max(start, min(scan.sentence.clauses[scan.sentence.clause_at(at)].start, at))


_DIGIT = late(r"\d")


def _runs(scan: Scan) -> list[tuple[int, int]]:
    """Stretches of free clauses, the longest first, then without their first or last clauses."""
    clauses = [(each.start, each.end) for each in scan.sentence.clauses]
    stretches: list[list[tuple[int, int]]] = [[]]
    for each in clauses:
        if scan.free(*each):
            stretches[-1].append(each)
        elif stretches[-1]:
            stretches.append([])
    found: list[tuple[int, int]] = []
    for stretch in stretches:
        size = len(stretch)
        pairs = [(a, b) for a in range(size) for b in range(a, size)]
        for a, b in sorted(pairs, key=lambda pair: (pair[0] - pair[1], pair[0])):
            start, end = stretch[a][0], stretch[b][1]
            if words.STRUCTURE.search(scan.folded[start:end]) or any(
                c.isdigit() for c in scan.folded[start:end]
            ):
                found.append((start, end))
    return found[: _MOST_TRIES * 2]


def _metric(scan: Scan, start: int, end: int) -> dict[str, Value] | None:
    """The metric that a stretch says, where all its figures found a place and the name is one."""
    text = scan.text[start:end]
    said = words.SAID_SO.search(scan.folded[start:end])
    if said is not None and said.end() < len(text) // 2:
        text = text[said.end() :]
    reading = read_metric(text, scan.look.reading)
    parts = reading.parts
    name = parts.get("name")
    if reading.trouble or reading.unsure or not isinstance(name, str) or not _is_name(name, parts):
        return None
    if _is_doubtful(fold(text), name, str(parts.get("note", ""))):
        return None
    if not _cued(fold(text), name, parts) or not _one_kind(parts):
        return None
    if words.DRIFT.search(fold(text)) and not _LATER.search(fold(text)):
        if words.SINCE_US.search(scan.folded) is None:
            return None  # how it has changed is no aim of theirs
        parts = {**parts, "delivered": True}
    found = {key: value for key, value in parts.items() if key != "note"}
    if not worth_fits(found, text):
        del found["unit_worth"]
    found["name"] = _LEFT.sub("", name)
    if isinstance(whose := found.get("whose"), str):
        found["whose"] = _full_name(text, whose)
    elif scan.look.last and _HERS.search(fold(text)) is not None:
        found["whose"] = scan.look.last
    return found


_LEFT = late(r"(?i: (?:von|de|from|of|at|is|auf|bei|liegt|um))+$")
"""What a name in another language is followed by."""


def _full_name(text: str, whose: str) -> str:
    """ "Petra Klein", "fleet manager" where the reader took only the last word of it."""
    at = text.find(whose)
    if at <= 0 or " " in whose:
        return whose
    clause = max(text.rfind(mark, 0, at) for mark in ",;:(") + 1
    lead = text[clause:at].split()
    if whose[:1].isupper():
        lead = [each for each in lead[-1:] if each[:1].isupper() and each.isalpha()]
    return " ".join([*lead, whose]) if len(lead) < 3 and all(each.isalpha() for each in lead) else whose


def _is_name(name: str, parts: Mapping[str, Value]) -> bool:
    low = words_of(fold(name))
    if not 0 < len(low) <= 6 or not _SHORTEST_NAME <= len(name) <= _LONGEST_NAME:
        return False
    if "typed" in parts or fold(name) in PERCENTAGES:
        return True
    return (
        not any(word in _NOT_NAMES for word in low)
        and words.COMPLAINT.search(fold(name) + " eats") is not None
        and not (_VERB.search(fold(name)))
    )


_SHORTEST_NAME, _LONGEST_NAME = 3, 60
_VERB = late(
    r"\b(?:eats?|takes?|costs?|means?|makes?|gets?|lasts?|needs?|goes|went|runs?|works?|does|do|can"
    r"|could|may|cost)\b"
)


def _cued(t: str, name: str, parts: Mapping[str, Value]) -> bool:
    """From what to what; or one figure with the word for it and somebody's yardstick, or a well-known measure."""
    both = "baseline" in parts and "target" in parts
    one = "baseline" in parts or "target" in parts
    known = "typed" in parts or fold(name) in MEASURES or fold(name) in PERCENTAGES
    yardstick = "whose" in parts or _YARDSTICK.search(t) is not None
    counted = words.COUNTED.search(t) is not None and words.COMPLAINT.search(fold(name)) is not None
    return both or (one and (known or yardstick or counted)) or (bool(yardstick) and known)


def _one_kind(parts: Mapping[str, Value]) -> bool:
    """Are both figures of one kind: two counts, two shares, two amounts of one currency?"""
    first, second = parts.get("baseline"), parts.get("target")
    if first is None or second is None:
        return not isinstance(first or second, Money)
    if isinstance(first, Money) and isinstance(second, Money):
        return first.currency == second.currency
    if isinstance(first, Number) and isinstance(second, Number):
        return first.unit == second.unit and _near(first, second)
    return False


def _is_doubtful(low: str, name: str, note: str) -> bool:
    """Is a figure or much text left over, does it come by itself, or is the name somebody who wants something?"""
    left = len(note) > _LONGEST_NOTE or any(char.isdigit() for char in note)
    return left or bool(_BY_ITSELF.search(low) or _WE_ARE_AT.search(low)) or f"{fold(name)} want" in low


_LONGEST_NOTE = 42
_WE_ARE_AT = late(r"\bwe(?:'re| are) at\b")
_BY_ITSELF = late(
    r"\b(?:anyway|by itself|on its own|goes from|is going from|will go from|with the new"
    r"|(?:target|goal)(?: is)? now)\b"
)
"""What comes without them wanting it is no aim; a target that has moved is no figure of today."""
_HERS = late(r"\b(?:her|his) (?:own )?(?:number|kpi|yardstick|figure|metric|target|bonus)\b")


def worth_fits(parts: Mapping[str, Value], text: str) -> bool:
    """Is the amount for one of what the metric counts? One late order is no point of a percentage."""
    share = parts.get("unit") == "%" or any(
        isinstance(each := parts.get(end), Number) and each.unit == "%" for end in ("baseline", "target")
    )
    return "unit_worth" not in parts or not share or _POINT.search(fold(text)) is not None


_POINT = late(r"\bpoints?\b|\b(?:per|each|every|one|an?) (?:percent|per cent|%)")


def _near(first: Number, second: Number) -> bool:
    """Are two figures of one measure within a thousandfold? In "40 to 55 million" only one was read in full."""
    sizes = [abs(each.low or each.high or Decimal(0)) for each in (first, second)]
    low, high = min(sizes), max(sizes)
    return low == 0 or high / low < _FAR


_FAR = 100


def one_amount(scan: Scan, start: int, end: int, *, plain: bool = False) -> Money | None:
    """The only amount of money in a stretch, where it can be read in one way."""
    context = scan.look.reading
    figures = find_figures(scan.folded[start:end], context)
    money = [
        each for each in figures if each.currencies or (each.scaled and not each.noun[1] and not each.unit)
    ]
    if len(money) != 1 and not (
        plain and not money and len(figures) == 1 and not figures[0].unit and not figures[0].noun[1]
    ):
        return None
    reading = read(Kind.MONEY, scan.text[start:end], context)
    value = reading.parts.get("value")
    return value if isinstance(value, Money) and not reading.unsure else None


def find_price(scan: Scan) -> None:
    """Our price, where it is said to be ours."""
    match = (words.PRICE_YOU if scan.look.theirs else words.PRICE).search(scan.folded)
    if match is None:
        return
    clause = scan.sentence.clauses[scan.sentence.clause_at(match.start())]
    end = max(clause.end, match.end())
    amount = one_amount(scan, match.start(), end)
    if (
        amount is not None
        and scan.free(clause.start, end)
        and not _DOWN.search(scan.folded[match.end() : end])
    ):
        scan.add("price", {"value": amount}, clause.start, end)


_DOWN = late(r"\b(?:down to|lower|cheaper|off|less|too high|above|below|under|over)\b")


def find_rival_price(t: str, text: str, scan: Scan, start: int) -> Money | None:
    """The one amount in what is said of a rival."""
    return one_amount(scan, start, start + len(text)) if re.search(r"\d", t) else None

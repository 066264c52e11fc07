"""Finds in a sentence what one unit is worth to them, or the whole change. Takes no amount without the word for it."""

from __future__ import annotations

from flows.answers import apart_words as words
from flows.answers.apart_figures import one_amount
from flows.answers.apart_look import Scan
from flows.answers.lexicon import late, spaced


def find_worth(scan: Scan) -> None:
    """What one unit is worth to them, or the whole change."""
    for match in words.EACH.finditer(scan.folded):
        clause = scan.sentence.clauses[scan.sentence.clause_at(match.start())]
        start, end = clause.start, max(clause.end, match.end())
        unit = match["of"].strip()
        counted = bool(unit) and unit == scan.look.unit
        if (not counted and words.NOT_EACH.match(scan.folded, match.start())) or not scan.free(
            match.start(), end
        ):
            continue
        before = scan.folded[clause.start : match.start()].strip()
        if len(before) > 24 or _OURS.search(before) or words.ELSEWHERE.search(scan.folded):
            continue
        amount = one_amount(scan, match.start(), end, plain=True)
        thing = match["of"].strip()
        if (
            amount is None
            or amount.per not in ("", "piece", "year")
            or len(thing.split()) > 3
            or not (counted or _single(thing))
        ):
            continue
        of = (
            "" if counted or thing in ("", "of them", "of these", "of those") or thing in _PRONOUNS else thing
        )
        if amount.per == "":
            amount = amount.model_copy(update={"per": "piece"})
        scan.add("worth", {"value": amount, "of": of}, match.start(), end)
        return
    if _behind(scan):
        return
    whole = words.WHOLE.search(scan.folded)
    if whole is None:
        return
    start, end = scan.sentence.whole(*whole.span())
    amount = one_amount(scan, start, end)
    if amount is not None and scan.free(start, end):
        scan.add("whole_worth", {"value": amount}, start, end)


def _behind(scan: Scan) -> bool:
    """ "worth about 800 each"."""
    match = words.EACH_BEHIND.search(scan.folded)
    if match is None or not scan.free(*match.span()):
        return False
    start = scan.sentence.clauses[scan.sentence.clause_at(match.start())].start
    amount = one_amount(scan, match.start(), match.end(), plain=True)
    thing = scan.folded[start : match.start()].strip()
    if amount is None or len(thing.split()) > 3 or _OURS.search(thing):
        return False
    of = "" if thing in ("", "they", "these", "that's", "is", "are") else thing
    scan.add("worth", {"value": amount.model_copy(update={"per": "piece"}), "of": of}, start, match.end())
    return True


_OURS = late(r"\b(?:we|our|you|your|i)\b")
_PRONOUNS = frozenset(spaced("one more extra additional time it"))
_NO_UNIT = frozenset(
    spaced("of the them this that is was price quote offer year month week day hour discount pilot")
)


def _single(thing: str) -> bool:
    if thing.startswith(("point", "percentage point", "percent")):
        return True
    return not (set(thing.split()) & _NO_UNIT) or thing.startswith("of th")

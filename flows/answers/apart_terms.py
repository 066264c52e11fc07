"""Finds in a sentence what is asked off the price, and how long the contract would run."""

from __future__ import annotations

from flows.answers import apart_words as words
from flows.answers.apart_look import Scan, plain
from flows.answers.lexicon import late
from flows.answers.read import read
from flows.answers.reading import Kind
from flows.values import Number


def find_discount(scan: Scan) -> None:
    """Who asks for how much off."""
    match = words.DISCOUNT.search(scan.folded)
    if match is None:
        return
    start, end = scan.sentence.whole(*match.span())
    if _WE.search(scan.folded[start : match.start() + 1]) and not scan.look.theirs:
        return
    if _ONLY_ASKS.search(match.group()):
        return
    if _LESS.search(match.group()) and not scan.folded[start : match.start()].strip():
        return  # "10 % less" of what? Only who asks for it makes it a price
    group = "size" if match["size"] else "size2"
    percent = read(
        Kind.PERCENT, scan.text[match.start(group) : match.end(group)], scan.look.reading
    ).parts.get("value")
    if isinstance(percent, Number):
        scan.add("discount", {"value": plain(scan.text[start:end]), "percent": percent}, start, end)


_ONLY_ASKS = late(r"asks?(?:ed)? (?:what|if|whether|how|about)\b")
_LESS = late(r"(?:less|cheaper|cut|reduction)$")
_WE = late(r"\b(?:we|i) ?(?:'d|'ll|will|would)? ?$")


_WITH_OTHERS = late(r" with (?!us\b|you\b|me\b)")


def find_term(scan: Scan) -> None:
    """How long the contract would run."""
    for match in words.TERM.finditer(scan.folded):
        others = _WITH_OTHERS.match(scan.folded, match.end()) is not None
        if others or words.NOT_TERM.search(scan.folded[: match.start()]) or not scan.free(*match.span()):
            continue
        second = "2" if match["size2"] else ""
        length = f"{match['size' + second]} {match['unit' + second]}s"
        value = read(Kind.DURATION, length, scan.look.reading).parts.get("value")
        if isinstance(value, Number):
            scan.add("term", {"value": value}, *match.span())
            return

"""Reads answers to a question with choices on offer, and yes or no. May not guess: a word inside a sentence is none.

A choice counts when it is the whole answer or stands at its beginning, set off by a
comma, a stop or a word like "because"; the rest becomes the note.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from flows.answers.bands import in_band
from flows.answers.choice_words import AGREEING, ALIKE, HAVING, LEAD, NO, NOT_HAD, POLITE, SET_OFF, YES
from flows.answers.evidence import find_evidence
from flows.answers.lexicon import late, spaced
from flows.answers.reading import Context, Option, Reading
from flows.answers.text import WINDOW, fold, left_over, trim, words_of
from flows.values import Value

_NUMBERED = late(r"(?P<n>[0-9]{1,2})(?:$|\s*[.):,;-]+\s*(?![0-9%])|st$|nd$|rd$|th$)")
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "the first": 1, "the second": 2}
_ALTERNATIVES = late(r"\s*(?:/|\bor\b|,|\(|\))\s*")
_SPLIT = late(r"[,;/+&\n]|\band\b|\bund\b|\bor\b|(?<=[0-9])\s(?=[0-9])")
_MINUTES = late(r"([0-9]{1,4}) ?(?:min|mins|minutes|m|')?")
_TOO_SMALL = frozenset(spaced("the and not for with they their you yes no does don't do are our we"))
_ALL = frozenset(("all", "all of them", "both", "both of them", "every one", "everything", "all of these"))

_YES_NO = (Option("yes", "Yes", YES), Option("no", "No", NO))


@lru_cache(maxsize=512)
def _phrases(options: tuple[Option, ...]) -> tuple[tuple[str, str], ...]:
    """(phrase, option id), longest first."""
    rows = {
        (_squeeze(phrase), option.id)
        for option in options
        for phrase in (option.label, option.id.replace("_", " "), option.id, *option.also)
        if phrase.strip()
    }
    return tuple(sorted(rows, key=lambda row: (-len(row[0]), row)))


def _squeeze(text: str) -> str:
    return " ".join(fold(text).split()).strip(" .!?,;:…\"'“”")


def read_choice(text: str, context: Context) -> Reading:
    """One of the options on offer, by number, label, id or other word; what follows it is the note."""
    found = _find(text, context.options)
    if not found[0] and len(text) <= WINDOW:
        found = in_band(text, context.options, context), len(text)
    return _reading(text, context, found)


def read_yes_no(text: str, context: Context) -> Reading:
    """Yes (True) or no (False). "Partly" and "yes and no" are neither, so they are trouble."""
    if re.match(r"\s*(?:yes|yeah|ja) (?:and|&|/|or) no\b", fold(text[:40])):
        return Reading(trouble="no_choice")
    found = _find(text, tuple(o for o in context.options if o.id in ("yes", "no")) + _YES_NO, numbered=False)
    reading = _reading(text, context, found)
    if not reading.parts:
        return Reading(trouble="no_choice")
    return replace(reading, parts={**reading.parts, "value": reading.parts["value"] == "yes"})


def read_choices(text: str, context: Context) -> Reading:
    """Several options, as a tuple of ids in the order on offer; pieces that match none are the note."""
    options = context.options
    whole = _squeeze(text[:WINDOW])
    if whole in _ALL and not any(whole == phrase for phrase, _ in _phrases(options)):
        every = tuple(option.id for option in options)
        fits = len(every) == 2 or not whole.startswith("both")
        return Reading(parts={"value": every}) if fits and every else Reading(trouble="no_choice")
    single = _whole(whole, options) if len(options) else set()
    if len(single) == 1:
        return Reading(parts={"value": tuple(single)})
    chosen, spans = _pieces(text, options)
    if not chosen:
        found = _find(text, options)
        return _reading(text, context, found, several=True)
    parts: dict[str, Value] = {"value": tuple(o.id for o in options if o.id in chosen)}
    note = left_over(text, spans, frozenset(("and", "or", "und", "also", "the", "a")))
    return Reading(parts={**parts, "note": note} if note else parts, evidence=find_evidence(text, context))


def _pieces(text: str, options: tuple[Option, ...]) -> tuple[set[str], list[tuple[int, int]]]:
    """The options that whole pieces of the text name, and those pieces' places."""
    window = fold(text[:WINDOW])
    chosen: set[str] = set()
    spans: list[tuple[int, int]] = []
    start = 0
    for match in (*_SPLIT.finditer(window), None):
        end = match.start() if match else len(window)
        piece = window[start:end]
        found = _whole(_squeeze(piece), options) or _numbered(piece.strip(), options, alone=True)
        if len(found) == 1:
            chosen |= found
            spans.append((start, end))
        start = match.end() if match else end
    return chosen, spans


def _reading(text: str, context: Context, found: tuple[set[str], int], *, several: bool = False) -> Reading:
    ids, end = found
    options: list[dict[str, Value]] = []
    note = trim(text[end:])
    note = note if POLITE.sub("", " " + fold(note)) else ""
    for option in sorted(ids):
        value: Value = (option,) if several else option
        options.append({"value": value, "note": note} if note else {"value": value})
    if not options:
        return Reading(trouble="no_choice")
    evidence = find_evidence(text, context)
    if len(options) == 1:
        return Reading(parts=options[0], evidence=evidence)
    return Reading(unsure=tuple(options), evidence=evidence)


def _find(text: str, options: tuple[Option, ...], *, numbered: bool = True) -> tuple[set[str], int]:
    """The ids that the beginning of the text names (several: it is not clear which), and where the rest begins."""
    window = fold(text[:WINDOW])
    whole = _squeeze(window)
    if not whole or not options:
        return set(), 0
    if found := _whole(whole, options) or _meant(whole, options):
        return found, len(text)
    start = len(window) - len(window.lstrip())
    agreed = AGREEING.match(window, start)
    for begin in dict.fromkeys((start, _after_lead(window, start), agreed.end() if agreed else start)):
        ids, end = _at(window, begin, options)
        if ids:
            return ids, end
        if numbered and (found := _numbered(window[begin:], options, alone=False)):
            match = _NUMBERED.match(window, begin)
            return found, match.end() if match else len(text)
    return _had(window, start, options)


def _had(window: str, start: int, options: tuple[Option, ...]) -> tuple[set[str], int]:
    """The option behind "they got" and the like, where it is something to have: "they got a quote, some outfit"."""
    lead = HAVING.match(window, start)
    if lead is None:
        return set(), 0
    for begin in dict.fromkeys((lead.end("had"), lead.end())):
        ids, end = _at(window, begin, options)
        if ids and window[begin:end] not in NOT_HAD:
            return ids, end
    return set(), 0


def _meant(whole: str, options: tuple[Option, ...]) -> set[str]:
    """The option that the whole answer means once thanks, hedges, signs and a "yes" before it are taken off."""
    bare = _SIGNS.sub("", whole)
    bare = POLITE.sub("", bare).strip(" .!?,;:-")
    if bare != whole and (found := _whole(bare, options) or _numbered(bare, options, alone=True)):
        return found
    agreed = AGREEING.match(bare)
    for rest in dict.fromkeys((bare, bare[agreed.end() :] if agreed else bare)):
        if rest != whole and (found := _whole(rest, options)):
            return found
        same = {option for phrase, option in _phrases(options) if phrase in ALIKE.get(rest, ())}
        if len(same) == 1:
            return same
    return set()


_SIGNS = late(r"[^\w\s()/&%€$£+'’\".,;:!?-]+")


def _after_lead(window: str, start: int) -> int:
    match = LEAD.match(window, start)
    return match.end() if match else start


def _at(window: str, begin: int, options: tuple[Option, ...]) -> tuple[set[str], int]:
    """The options whose longest phrase stands at `begin`, set off from what follows."""
    for phrase, _ in _phrases(options):
        end = begin + len(phrase)
        if window.startswith(phrase, begin) and SET_OFF.match(window, end):
            same = {option for other, option in _phrases(options) if other == phrase}
            return same, end
    return set(), 0


@lru_cache(maxsize=4096)
def _whole(whole: str, options: tuple[Option, ...]) -> set[str]:
    """The options that `whole` means: by a phrase, by the beginning or a part of a label, by one slip of the finger."""
    if not whole or len(whole) > 80:
        return set()
    phrases = _phrases(options)
    if exact := {option for phrase, option in phrases if phrase == whole}:
        return exact
    if whole in _ORDINALS and 0 < _ORDINALS[whole] <= len(options):
        return {options[_ORDINALS[whole] - 1].id}
    return _by_label(whole, options) or _by_slip(whole, phrases)


def _by_label(whole: str, options: tuple[Option, ...]) -> set[str]:
    labels = [(_squeeze(option.label), option.id) for option in options]
    pieces = {option for label, option in labels if whole in _ALTERNATIVES.split(label)}
    if len(pieces) == 1:
        return pieces
    words = words_of(whole)
    if digits := _MINUTES.fullmatch(whole):
        first = {option for label, option in labels if words_of(label)[:1] == [digits[1]]}
        return first if len(first) == 1 else set()
    if len(words) > 3 or len(whole) < 3 or whole in _TOO_SMALL or " ".join(words) != whole:
        return set()
    inside = {option for label, option in labels if f" {whole} " in f" {' '.join(words_of(label))} "}
    return inside if len(inside) == 1 else set()


def _by_slip(whole: str, phrases: tuple[tuple[str, str], ...]) -> set[str]:
    if joined := {option for phrase, option in phrases if phrase.replace(" ", "") == whole}:
        return joined
    if len(whole) < 5 or not whole.replace(" ", "").isalpha():
        return set()
    near = {option for phrase, option in phrases if len(phrase) >= 5 and one_slip(whole, phrase)}
    return near if len(near) == 1 else set()


def one_slip(a: str, b: str) -> bool:
    """Do two words differ by one letter added, left out, changed, or by two neighbours swapped?"""
    if abs(len(a) - len(b)) > 1 or a == b:
        return False
    i = 0
    while i < min(len(a), len(b)) and a[i] == b[i]:
        i += 1
    swapped = a[i : i + 2] == b[i : i + 2][::-1] and a[i + 2 :] == b[i + 2 :]
    return swapped or a[i + 1 :] == b[i + 1 :] or a[i:] == b[i + 1 :] or a[i + 1 :] == b[i:]


def _numbered(window: str, options: tuple[Option, ...], *, alone: bool) -> set[str]:
    """The option whose number stands here. Labels that are themselves figures ("15 min") leave numbers alone."""
    match = _NUMBERED.match(window)
    if match is None or (alone and match.end() != len(window)):
        return set()
    if any(option.label.strip()[:1].isdigit() for option in options):
        return set()
    number = int(match["n"])
    return {options[number - 1].id} if 0 < number <= len(options) else set()


def picked(text: str, count: int) -> int | None:
    """Which of `count` numbered things a bare number means, counted from 0; None where it is none of them."""
    stripped = text.strip().rstrip(".")
    if not (stripped.isdecimal() and len(stripped) <= len(str(count))):
        return None
    number = int(stripped)
    return number - 1 if 1 <= number <= count else None

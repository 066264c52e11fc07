"""Reads one typed answer of any kind. Total: there is no text that makes it raise. May not know the record.

What no reader can place stays in the part `note`, letter for letter; what can be
meant in two ways that matter comes back as `unsure`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from flows.answers.choices import read_choice, read_choices, read_yes_no
from flows.answers.evidence import find_evidence, only_written
from flows.answers.lexicon import late
from flows.answers.metrics import read_metric
from flows.answers.moments import read_date
from flows.answers.next_steps import read_next_step
from flows.answers.people import read_person
from flows.answers.quantities import read_duration, read_money, read_number, read_percent
from flows.answers.reading import Context, Kind, Reading
from flows.answers.statements import is_to_find_out
from flows.answers.text import WINDOW, fold, has_no_figure, is_dont_know, is_empty, is_same
from flows.record import Level

_GUESSING = late(
    r"(?:(?:well|so|hm+|tbh|honestly)[ ,]+)*(?:i(?:'d| would)? (?:guess|think|say|suppose|reckon|believe|assume"
    r"|suspect)|my (?:best )?guess(?: is|:)|guess)(?: that)?[ ,:]+(?!so\b|not\b|about\b|of\b)(?=.*\w)"
)


def _read_short(text: str, context: Context) -> Reading:
    """The text without the "I guess" at its beginning, which its evidence says."""
    reading = _read_text(text, context)
    if reading.evidence is None or reading.evidence.level is not Level.ASSUMED:
        return reading
    lead = _GUESSING.match(fold(text[:WINDOW]))
    return replace(reading, parts={"value": text[lead.end() :].strip()}) if lead else reading


def _read_text(text: str, context: Context) -> Reading:
    """The text as it is. A document of theirs proves figures; without one it only says so (method, "Evidence")."""
    evidence = find_evidence(text, context)
    if evidence is not None and evidence.level is Level.AGREED and only_written(fold(text)):
        evidence = replace(evidence, level=Level.SAID)
    return Reading(parts={"value": text.strip()}, evidence=evidence)


READERS: dict[Kind, Callable[[str, Context], Reading]] = {
    Kind.TEXT: _read_short,
    Kind.LONG_TEXT: _read_text,
    Kind.CHOICE: read_choice,
    Kind.CHOICES: read_choices,
    Kind.NUMBER: read_number,
    Kind.MONEY: read_money,
    Kind.PERCENT: read_percent,
    Kind.DATE: read_date,
    Kind.DURATION: read_duration,
    Kind.YES_NO: read_yes_no,
    Kind.PERSON: read_person,
    Kind.METRIC: read_metric,
    Kind.NEXT_STEP: read_next_step,
}
"""The reader of each kind of question."""
_CHOSEN = frozenset((Kind.CHOICE, Kind.CHOICES, Kind.YES_NO))
_WORDED = frozenset((Kind.TEXT, Kind.LONG_TEXT, *_CHOSEN))
_OWN_ASKING = _CHOSEN | {Kind.NEXT_STEP}
"""Where "I'll ask her" may be the answer: a step that was agreed, or words on a button."""
_COUNTED = frozenset((Kind.NUMBER, Kind.PERCENT, Kind.METRIC))


def read(kind: Kind, text: str, context: Context) -> Reading:
    """What `text` says in answer to a question of this kind."""
    if is_empty(text):
        return Reading(trouble="empty")
    if is_dont_know(text) or (kind not in _OWN_ASKING and is_to_find_out(text)):
        return Reading(dont_know=True)
    if kind in _COUNTED and has_no_figure(text) and (kind is Kind.METRIC or fold(text.strip())[:4] != "none"):
        return Reading(dont_know=True)
    reading = READERS[kind](text.strip(), context)
    if reading.trouble and kind in _CHOSEN and is_to_find_out(text):
        return Reading(dont_know=True)
    return Reading(same=True) if _stands(kind, text, reading, context) else reading


def _stands(kind: Kind, text: str, reading: Reading, context: Context) -> bool:
    """Is it "same as before"? Of a text or a choice only where one is held, and no choice goes by such words."""
    if kind in _WORDED and (context.held is None or reading.unsure):
        return False
    chosen = kind in _CHOSEN and "value" in reading.parts and "note" not in reading.parts
    return not chosen and is_same(text)

"""The few ways in which a rule looks at a text. A new rule needs none of this; a new way deserves a review."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from flows.critic.draft import Draft, Sentence
from flows.critic.findings import Finding, Span
from flows.critic.rule import Rule
from flows.record import Level, Record
from flows.values import Number

Look = Callable[[Rule, Draft, Record | None], Iterator[Finding]]
_ENOUGH_SUPPORT = 2
_LONG_WORD = re.compile(r"\w{5,}")
_SHOWN = 120


def _found(rule: Rule, draft: Draft, span: Span | None) -> Finding:
    words = draft.text[span[0] : span[1]][:_SHOWN] if span is not None else ""
    return Finding(
        rule.code,
        rule.severity,
        span,
        f"critic.{rule.code}.says",
        f"critic.{rule.code}.ask",
        {"words": words},
    )


def _matches(rule: Rule, draft: Draft, sentence: Sentence) -> Iterator[re.Match[str]]:
    """What the rule looks for in a sentence, outside of what somebody else says."""
    for match in rule.sought.finditer(sentence.text):
        if not draft.quoted(sentence.start + match.start(), sentence.start + match.end()):
            yield match


def _excused(rule: Rule, draft: Draft, position: int) -> bool:
    sentence = draft.sentences[position]
    return (
        sentence.asks
        or rule.excuse.search(sentence.text) is not None
        or rule.excuse_beside.search(draft.around(position)) is not None
        or rule.excuse_after.search(draft.after(position)) is not None
    )


def phrases(rule: Rule, draft: Draft, record: Record | None) -> Iterator[Finding]:
    """A turn of phrase that nothing excuses; once a sentence."""
    for position, sentence in enumerate(draft.sentences):
        match = next(_matches(rule, draft, sentence), None)
        if match is None or _excused(rule, draft, position):
            continue
        if record is not None and _agreed(sentence.text, record):
            continue
        yield _found(rule, draft, (sentence.start + match.start(), sentence.start + match.end()))


def figures(rule: Rule, draft: Draft, record: Record | None) -> Iterator[Finding]:
    """A figure, without two kinds of support in its sentence or beside it; once a sentence."""
    for position, sentence in enumerate(draft.sentences):
        match = next(_matches(rule, draft, sentence), None)
        if match is None or _excused(rule, draft, position):
            continue
        if record is not None and _agreed(sentence.text, record):
            continue
        beside = draft.around(position)
        if sum(1 for kind in rule.support if kind.search(beside)) < _ENOUGH_SUPPORT:
            yield _found(rule, draft, (sentence.start + match.start(), sentence.start + match.end()))


def left_out(rule: Rule, draft: Draft, record: Record | None) -> Iterator[Finding]:
    """Something that the record holds, on the customer's word, and a text that should have it does not."""
    if record is None or not rule.needs:
        return
    level, held = record.level(rule.needs), record.text(rule.needs)
    if level is None or level < Level.SAID or not held:
        return
    calls_for_it = any(
        next(_matches(rule, draft, sentence), None) is not None and not sentence.asks
        for sentence in draft.sentences
    )
    if not calls_for_it or rule.excuse_beside.search(draft.text) or _shares_words(draft.text, held):
        return
    found = _found(rule, draft, None)
    yield Finding(found.code, found.severity, None, found.says, found.ask, {"words": held[:_SHOWN]})


def _shares_words(text: str, held: str) -> bool:
    """Do two of the longer words of what is held stand in the text (one, where it has no more)?"""
    words = {word.casefold()[:6] for word in _LONG_WORD.findall(held)}
    there = {word.casefold()[:6] for word in _LONG_WORD.findall(text)}
    return bool(words) and len(words & there) >= min(2, len(words))


def _agreed(sentence: str, record: Record) -> bool:
    """Does the sentence speak of a metric by its name and of a target for it that the customer agreed to?"""
    text = sentence.casefold()
    for item in record.items("metrics"):
        stem = f"metrics/{item}"
        target, name = record.value(f"{stem}/target"), record.text(f"{stem}/name")
        agreed = record.level(f"{stem}/target") is Level.AGREED
        if (
            agreed
            and name
            and name.casefold() in text
            and isinstance(target, Number)
            and target.low is not None
        ):
            figure = f"{target.low.normalize():f}"
            if re.search(rf"(?<![\d.,]){re.escape(figure)}(?![\d]|[.,]\d)", text):
                return True
    return False


KINDS: dict[str, Look] = {"phrase": phrases, "figure": figures, "left_out": left_out}
"""Every kind of rule."""

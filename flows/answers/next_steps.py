"""Reads one line about the next step: what they do, what we do, by when. May not judge whether that is enough."""

from __future__ import annotations

from flows.answers.choices import read_choice
from flows.answers.dates import Found, find_dates
from flows.answers.evidence import find_evidence
from flows.answers.known import known_at
from flows.answers.lexicon import late
from flows.answers.reading import Context, Reading
from flows.answers.text import WINDOW, fold, trim
from flows.values import Value

STEP = "next_step"
"""What stands as the outcome where a step was named."""

_WE = r"(?:we|i)(?:'ll|'re|'ve|'d| will| are| have| am)?"
_THEY = r"(?:they|she|he)(?:'ll|'re|'ve|'d|'s| will| are| have| is)?"
_BREAK = late(
    rf"[;\n]+|\.(?=\s|$)|,\s*(?:and |then |while |so )*(?={_WE}\b|{_THEY}\b|our |their )"
    rf"|\s+(?:and|then|while)\s+(?={_WE}\b|{_THEY}\b)|\s+[-–—]\s+"
)
_OURS = late(rf"(?:and |then |so )*(?:{_WE}\b|our (?:side|team|people|part)\b|us\b|me\b|on our side\b)[ :]*")
_THEIRS = late(
    rf"(?:and |then |so )*(?:{_THEY}\b|their (?:side|team|people|part)\b|on their side\b|them\b)[ :]*"
)
_LEAD = late(r"(?i:^(?:and |so |the |their |our )*next steps?(?: is| are| was|:)*[ :,-]*)")
_BEFORE_DATE = late(r"\s*\b(?:by|on|until|till|before|at|for|no later than|due|latest|from|in|this|the)\s*$")
_NOTHING = late(
    r"(?:(?:there (?:is|was) |we have |have |still )?(?:no|nothing|none)(?: (?:next step|step|date|agreed|fixed"
    r"|concrete|yet|really|so far|definite|planned|set|so|one))*|not yet|none)[ .!]*"
)


def read_next_step(text: str, context: Context) -> Reading:
    """The parts `value`, `their_part`, `our_part` and `when`, as far as the text has them."""
    picked = read_choice(text, context)
    if "value" in picked.parts and not picked.parts.get("note"):
        return picked
    window = text[:WINDOW]
    if _NOTHING.fullmatch(fold(window.strip())) and any(each.id == "none_yet" for each in context.options):
        return Reading({"value": "none_yet"})
    parts: dict[str, Value] = {"value": STEP}
    dates: list[tuple[bool, Found]] = []
    said: dict[str, list[str]] = {"their_part": [], "our_part": []}
    for start, end in _clauses(window):
        clause = _LEAD.sub("", window[start:end].strip(), count=1)
        ours = _OURS.match(fold(clause))
        found = [each for each in find_dates(clause, context) if not each.past]
        dates += [(ours is not None, each) for each in found[:1]]
        words = _told(clause, found[:1], context)
        if words:
            said["our_part" if ours else "their_part"].append(words)
    parts |= {name: "; ".join(told) for name, told in said.items() if told}
    evidence = find_evidence(text, context)
    if not dates:
        return Reading(parts, evidence) if len(parts) > 1 else Reading(trouble="empty")
    _, chosen = min(dates, key=lambda each: each[0])
    readings: list[dict[str, Value]] = [{**parts, "when": when} for when in chosen.whens]
    if len(readings) == 1:
        return Reading(readings[0], evidence)
    return Reading(evidence=evidence, unsure=tuple(readings))


def _clauses(window: str) -> list[tuple[int, int]]:
    folded = fold(window)
    ends = [*((each.start(), each.end()) for each in _BREAK.finditer(folded)), (len(window), len(window))]
    spans, start = [], 0
    for before, after in ends:
        if window[start:before].strip():
            spans.append((start, before))
        start = after
    return spans


def _told(clause: str, dates: list[Found], context: Context) -> str:
    """What is done, without who does it (a name stays) and without the date."""
    for each in dates:
        before = clause[: each.start]
        at = _BEFORE_DATE.search(fold(before))
        clause = (before[: at.start()] if at else before) + " " + clause[each.end :]
    folded = fold(clause)
    who = _OURS.match(folded) or (None if known_at(folded, 0, context.people) else _THEIRS.match(folded))
    clause = " ".join(clause.split())
    return " ".join(trim(clause[who.end() :] if who else clause).split())

"""What came of a fact in a meeting: confirmed, changed, refuted, not spoken of. Words nothing."""

from __future__ import annotations

from dataclasses import replace

from flows import asking, items
from flows.answering import file_answer, leave_part, settle_part
from flows.answers.choices import picked
from flows.answers.evidence import find_evidence
from flows.answers.lexicon import late
from flows.answers.reading import Evidence, Kind
from flows.answers.text import fold
from flows.answers.verdicts import CHANGED, CONFIRMED, REFUTED, VERDICTS, Verdict, read_verdict
from flows.binding import contact
from flows.doubting import doubt
from flows.effects import Ask, Heard, Tell
from flows.model import Proof, Question
from flows.record import Fact, Level, State
from flows.session import Asking, Purpose
from flows.understanding import details, understood
from flows.values import When, to_json
from flows.work import Work

_FIGURES = (Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.DATE, Kind.DURATION, Kind.METRIC)
_TOGETHER = ("name", "baseline", "target", "now", "by_when")
"""What is said of a metric in one sentence, and so confirmed with it."""


def take_check(work: Work, now: Asking, text: str | None, chosen: tuple[str, ...]) -> None:
    """The answer to "does that hold?", tapped or typed; a new value typed in its place is one."""
    question = work.flow.question(now.question)
    if text is not None and not asking.says_something(text):
        return _unread(work, question, text)
    verdict = Verdict(chosen[0]) if text is None else _verdict(question, text)
    if verdict.value == REFUTED and text is not None and _is_value(work, question, now, verdict.rest):
        verdict = replace(verdict, value=CHANGED)
    match verdict.value:
        case "not_up":
            _settle(work, now)
            work.say(Heard(question.id, now.bind, (), "let_be"))
        case "confirmed":
            _confirm(work, question, now, verdict, text or "")
        case "refuted":
            _refute(work, question, now, verdict, text or "")
        case _:
            _change(work, question, now, verdict, text or "")
    return None


def _unread(work: Work, question: Question, text: str) -> None:
    now = work.session.asking
    trouble = "no_verdict" if asking.says_something(text) else "empty"
    work.say(Tell("trouble", {"trouble": trouble, "text": text, "kind": question.kind.value}))
    if now is not None:
        work.say(Ask(now, again=True))


def _verdict(question: Question, text: str) -> Verdict:
    number = None if question.kind in _FIGURES else picked(text, len(VERDICTS))
    if number is not None:
        return Verdict(VERDICTS[number])
    verdict = read_verdict(text)
    if verdict.value == CONFIRMED and question.kind in _FIGURES and _takes_back(verdict.rest):
        return replace(verdict, value=CHANGED)
    return verdict


def _takes_back(rest: str) -> bool:
    """ "Yes, but it is 38 now": is there a figure behind a "but"?"""
    head, but, tail = fold(rest).partition("but ")
    return bool(but) and len(head.split()) < 3 and any(each.isdigit() for each in tail)


_INSTEAD = late(
    r"(?:it'?s|it is|they say|it's more|the (?:real |actual )?(?:problem|issue|trouble) is|rather|more like)"
    r"(?! (?:not|wrong|false|nonsense|fine|sorted|solved|gone|over|old|nobody|no )\b)(?: \S+){3}"
)
"""What stands in the place of the words that were refuted: "no, it's the planning that changes twice a day"."""


def _is_value(work: Work, question: Question, now: Asking, rest: str) -> bool:
    """ "No, it's 500": does the rest hold another value, where one can be told from mere words?"""
    if rest and question.kind is Kind.TEXT:
        return _INSTEAD.match(fold(rest)) is not None
    if not rest or (question.kind not in _FIGURES and question.kind is not Kind.PERSON):
        return False
    if question.kind in _FIGURES:
        return any(each.isdigit() for each in rest) and not understood(work, question, rest, ()).trouble
    reading = understood(work, question, rest, ())
    held = work.record.text(f"people/{work.record.text(now.path)}/name")
    name = reading.parts.get("name")
    return isinstance(name, str) and name in work.context().people and name != held


def met(work: Work) -> str | None:
    """The name of the person met, where there is one."""
    person = contact(work.record, work.session.bind.get("meeting", ""))
    return (work.record.text(f"people/{person}/name") or None) if person else None


def told(work: Work, quote: str | None = None) -> Evidence:
    """How something is known that came up in the meeting: the person met said it, else it is hearsay."""
    name = met(work)
    when = work.record.value(f"meetings/{work.session.bind.get('meeting', '')}/when")
    day = when.latest if isinstance(when, When) and when.latest and when.latest <= work.moment.today else None
    return Evidence(Level.SAID if name else Level.HEARD, name, day if name else None, quote)


def told_of(work: Work, now: Asking) -> Evidence | None:
    """The same for a new value in place of one that changed, and for their own words after a meeting; else None."""
    theirs = work.flow.question(now.question).proof is Proof.THEIRS and work.flow.ends_with == "moved"
    return told(work) if now.hold.get("told") or theirs else None


def _witnessed(work: Work, text: str, *, jointly: bool, quote: str | None) -> Evidence:
    found = find_evidence(text, work.context()) if text else None
    named = found.said_by if found is not None and found.level >= Level.SAID else None
    base = told(work, quote)
    if found is not None and named:
        base = Evidence(Level.SAID, named, found.said_at or base.said_at, found.quote or quote)
    elif found is not None and found.level < Level.SAID:
        base = replace(found, quote=quote)
    return replace(base, level=Level.AGREED) if jointly else base


def _settle(work: Work, now: Asking) -> None:
    work.answered(now)
    work.update(settled=(*work.session.settled, now.path))


def _confirm(work: Work, question: Question, now: Asking, verdict: Verdict, text: str) -> None:
    _settle(work, now)
    quote = text.strip() if verdict.rest or verdict.jointly else None
    evidence = _witnessed(work, text, jointly=verdict.jointly, quote=quote)
    held = [
        fact for path in _said_together(question, now.path) if (fact := work.record.fact(path)) is not None
    ]
    raised = [
        work.restate(fact, evidence)
        for fact in held
        if fact.state is State.KNOWN and fact.level is not None and fact.level <= evidence.level
    ]
    settle_part(work, question, now.path)
    work.say(Heard(question.id, now.bind, tuple(raised), "evidence" if raised else "still"))


def _said_together(question: Question, path: str) -> tuple[str, ...]:
    if question.kind is not Kind.METRIC:
        return (path,)
    stem = path.rpartition("/")[0]
    return tuple(f"{stem}/{leaf}" for leaf in _TOGETHER)


def _refute(work: Work, question: Question, now: Asking, verdict: Verdict, text: str) -> None:
    _settle(work, now)
    quote = text.strip() if verdict.rest else None
    evidence = _witnessed(work, text, jointly=False, quote=quote)
    facts = (refute(work, question, now.path, evidence),)
    work.say(Heard(question.id, now.bind, facts, "refuted"))


def refute(work: Work, question: Question, path: str, evidence: Evidence) -> Fact:
    """Takes a fact for not known any more, on their word; what it was stays in the history."""
    person = work.record.text(path)
    fact = work.mark(path, State.UNKNOWN, evidence)
    if question.part:
        leave_part(work, question.part, person)
    if question.kind is Kind.METRIC:
        collection, item, _ = path.split("/")
        items.remove(work, collection, item)  # what is not their number has no figures either
    return fact


def _change(work: Work, question: Question, now: Asking, verdict: Verdict, text: str) -> None:
    value = (verdict.rest if verdict.value else text).strip()
    if not value:
        _settle(work, now)
        cost = {} if asking.room(work) else {"cost": 0}
        return asking.ask(
            work, question, now.bind, Purpose.ANSWER, now.path, changing=True, told=True, **cost
        )
    reading = understood(work, question, value, ())
    if reading.unsure:
        _settle(work, now)
        readings = [{name: to_json(part) for name, part in each.items()} for each in reading.unsure]
        return asking.ask(
            work, question, now.bind, Purpose.UNSURE, now.path, readings=readings, text=value, cost=0
        )
    if reading.trouble or reading.dont_know or not asking.says_something(value):
        return _unread(work, question, text)
    _settle(work, now)
    before = work.record
    parts = dict(reading.parts)
    parts.update(details(work, question, parts, value))
    evidence = reading.evidence or find_evidence(value, work.context()) or told(work, value)
    facts, bound, path = file_answer(work, question, dict(now.bind), parts, evidence, value)
    settle_part(work, question, path)
    doubt(work, before, facts, path)
    return work.say(Heard(question.id, bound, facts, "changed"))

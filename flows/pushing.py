"""Pushing back once on a weak answer, and taking what comes of it. Decides no weakness itself."""

from __future__ import annotations

from flows import asking
from flows.answering import default_evidence, file_answer, settle_part, variables
from flows.answers.evidence import find_evidence
from flows.answers.read import read
from flows.answers.reading import Kind
from flows.conditions import fill
from flows.effects import Ask, Heard, Tell
from flows.model import Question
from flows.passing import stands, unknown
from flows.session import Asking, Purpose
from flows.understanding import understood_or_named
from flows.weakness import weak_point
from flows.witnesses import ask_evidence
from flows.work import Work


def push_back(work: Work, question: Question, bound: dict[str, str], path: str) -> bool:
    fact = work.record.fact(path)
    if fact is None or not question.weak:
        return False
    weak = weak_point(question, fact, work.record, work.context(), work.moment.terms)
    if weak is None:
        return False
    if not asking.room_to_push(work):
        return True
    asking.ask(work, question, bound, Purpose.PUSH_BACK, path, check=weak.check)
    return True


def pushed(work: Work, now: Asking, text: str | None, chosen: tuple[str, ...]) -> None:
    """The answer to a push-back: stand by it, ask again, or (typed) a better answer."""
    question = work.flow.question(now.question)
    weak = next(each for each in question.weak if each.check == now.hold["check"])
    if text is not None and weak.choices:
        reading = read(Kind.CHOICE, text, work.context(tuple(choice.option() for choice in weak.choices)))
        value = reading.parts.get("value")
        if isinstance(value, str) and not reading.parts.get("note"):
            chosen, text = (value,), None
    if text is None:
        work.answered(now, push=1)
        if chosen[0] == "keep":
            return _kept(work, now, question)
        return asking.ask(work, question, dict(now.bind), Purpose.ANSWER, now.path, again=True)
    if weak.fills:
        return _file_aside(work, now, weak.fills, text)
    return _better(work, now, question, text)


def _kept(work: Work, now: Asking, question: Question) -> None:
    settle_part(work, question, now.path)
    facts = tuple(fact for fact in (work.record.fact(now.path),) if fact is not None)
    work.say(Heard(question.id, now.bind, facts, "kept"))


def _file_aside(work: Work, now: Asking, place: str, text: str) -> None:
    question = work.flow.question(now.question)
    reading = read(Kind.TEXT, text, work.context())
    if reading.trouble or not (reading.dont_know or asking.says_something(text)):
        work.say(Tell("trouble", {"trouble": reading.trouble or "empty", "text": text, "kind": "text"}))
        return work.say(Ask(now, again=True))
    if reading.dont_know:
        return unknown(work, now)
    work.answered(now, push=1)
    bound = work.made(dict(now.bind), variables(place))
    fact = work.put(fill(place, bound), reading.parts["value"], default_evidence(question))
    return work.say(Heard(question.id, bound, (fact,)))


def _better(work: Work, now: Asking, question: Question, text: str) -> None:
    reading = understood_or_named(work, question, text)
    if reading.dont_know:
        return unknown(work, now)
    if reading.same:
        return stands(work, now)
    if reading.trouble or reading.unsure:
        trouble = reading.trouble or "no_figure"
        work.say(Tell("trouble", {"trouble": trouble, "text": text, "kind": question.kind.value}))
        return work.say(Ask(now, again=True))
    evidence = reading.evidence or find_evidence(text, work.context())
    work.answered(now, push=1)
    facts, bound, path = file_answer(work, question, dict(now.bind), reading.parts, evidence, text)
    work.say(Heard(question.id, bound, facts))
    fact = work.record.fact(path)
    if (
        fact is not None
        and weak_point(question, fact, work.record, work.context(), work.moment.terms) is None
    ):
        settle_part(work, question, path)
        ask_evidence(work, question, bound, path, evidence, facts)
    return None

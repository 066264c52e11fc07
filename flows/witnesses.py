"""Who said it: asking how the seller knows, and holding what was answered on that evidence. Files no answers."""

from __future__ import annotations

from flows import asking
from flows.answers.evidence import evidence_choice
from flows.answers.read import read
from flows.answers.reading import Evidence, Kind, Option
from flows.effects import Ask, Heard, Tell
from flows.model import Proof, Question
from flows.record import Fact, Level, State
from flows.session import Asking, Purpose
from flows.work import Work


def ask_evidence(
    work: Work,
    question: Question,
    bound: dict[str, str],
    path: str,
    evidence: Evidence | None,
    facts: tuple[Fact, ...],
) -> None:
    if (
        question.proof not in (Proof.ASK, Proof.THEIRS)
        or evidence is not None
        or not asking.room_for_evidence(work)
    ):
        return
    if question.proof_when is not None and not question.proof_when.holds(work.record, bound):
        return
    paths = [fact.path for fact in facts if fact.level is not None and not fact.path.startswith("people/")]
    if paths:
        asking.ask(work, question, bound, Purpose.EVIDENCE, path, paths=paths)


def take_evidence(work: Work, now: Asking, text: str | None, chosen: tuple[str, ...]) -> None:
    evidence = _witness(work, chosen[0]) if text is None else evidence_choice(text, work.context())
    if text is not None and evidence is None:
        evidence = _witness_typed(work, text)
    if evidence is None:
        work.say(Tell("trouble", {"trouble": "no_source", "text": text or "", "kind": "evidence"}))
        return work.say(Ask(now, again=True))
    question = work.flow.question(now.question)
    work.answered(now)
    held = [work.record.fact(path) for path in dict.fromkeys(now.hold["paths"])]
    known = [fact for fact in held if fact is not None and fact.state is State.KNOWN]
    return work.say(Heard(question.id, now.bind, _known_by(work, now, known, evidence), "evidence"))


def _known_by(work: Work, now: Asking, known: list[Fact], evidence: Evidence) -> tuple[Fact, ...]:
    """Holds what is known on this evidence; a guess about their words goes to the place for guesses."""
    question = work.flow.question(now.question)
    guessed = evidence.level is Level.ASSUMED and bool(question.guess_place)
    at = next((place for place, fact in enumerate(known) if guessed and fact.path == now.path), None)
    if at is not None:
        before = work.restate_all(known[:at], evidence, {})
        guess = work.put(question.guess_place, known[at].value, evidence)
        work.mark(now.path, State.UNKNOWN)
        return (*before, guess, *work.restate_all(known[at + 1 :], evidence, {}))
    theirs = question.proof is Proof.THEIRS and evidence.level >= Level.SAID
    quotes = {
        fact.path: fact.value
        for fact in known
        if theirs and fact.path == now.path and isinstance(fact.value, str)
    }
    return tuple(work.restate_all(known, evidence, quotes))


def _witness(work: Work, choice: str) -> Evidence:
    if choice == "guess":
        return Evidence(Level.ASSUMED)
    if choice == "someone":
        return Evidence(Level.HEARD)
    return Evidence(Level.SAID, work.record.text(f"people/{choice}/name"))


def _witness_typed(work: Work, text: str) -> Evidence | None:
    """A choice of the "who said it?" question typed by its number or name."""
    options = asking.options_now(work, work.session.asking) if work.session.asking else ()
    labelled = tuple(
        Option(each, work.record.text(f"people/{each}/name") or each, asking.WITNESS_WORDS.get(each, ()))
        for each in options
    )
    reading = read(Kind.CHOICE, text, work.context(labelled))
    if reading.dont_know:
        return Evidence(Level.ASSUMED)
    value = reading.parts.get("value")
    return _witness(work, value) if isinstance(value, str) and not reading.trouble else None

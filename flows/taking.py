"""Taking an answer to whatever is being asked: read, filed, pushed back on once. Puts no new topics."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from flows import asking, dismissing, sources
from flows.answering import file_answer, settle_part
from flows.answers.apart import LONG
from flows.answers.apart_kept import kept_only
from flows.answers.choices import picked
from flows.answers.evidence import find_evidence
from flows.answers.read import read
from flows.answers.reading import Evidence, Kind, Option, Reading
from flows.checking import take_check, told_of
from flows.contradictions import ask_which, take_which
from flows.doubting import doubt
from flows.effects import Ask, Heard, Noted, Tell
from flows.filing import Against, Filing
from flows.metric_pieces import fitting, onto_known, owned
from flows.model import Question
from flows.noting import ANSWER, take_answer, take_covered
from flows.passing import cost, off_the_list, stands, unknown
from flows.pieces import also_against, file_pieces, keep_better, main_against
from flows.places import is_private
from flows.pushing import push_back, pushed
from flows.record import Fact
from flows.session import Asking, Purpose
from flows.splitting import Split, split
from flows.understanding import details, understood_or_named
from flows.values import Value, from_json, to_json
from flows.versions import PASTED, take_draft, take_edit, take_more, take_pasted
from flows.witnesses import ask_evidence, take_evidence
from flows.work import Work

_TAPS = ("session/minutes",)


def _nothing() -> None:
    """Nothing is left to be asked about an answer."""


@dataclass(frozen=True, slots=True)
class _Left:
    """What is still to be asked about an answer: which of two holds, else whatever `ask` asks."""

    against: tuple[Against, ...] = ()
    ask: Callable[[], None] = _nothing


def _ask_left(work: Work, left: _Left, more: list[Against] | None = None) -> None:
    if not ask_which(work, [*left.against, *(more or ())]):
        left.ask()


def take(work: Work, text: str | None = None, chosen: tuple[str, ...] = ()) -> None:
    """Takes an answer, typed or tapped, to the open asking."""
    now = work.session.asking
    assert now is not None, "only an open asking can be answered"
    _TAKES.get(now.purpose, _answer)(work, now, text, chosen)


def _answer(work: Work, now: Asking, text: str | None, chosen: tuple[str, ...]) -> None:
    question = work.flow.question(now.question)
    if question.id in _OWN_WAYS:
        return _OWN_WAYS[question.id](work, now, text, chosen)
    ends = text is not None and text.strip().casefold().rstrip(".") in asking.DONE_WORDS
    if chosen == ("done",) or (ends and "done" in now.options):
        work.answered(now, cost(question, now))
        return work.update(closed=(*work.session.closed, question.id))
    if text is not None and not now.hold.get("changing") and not is_private(now.path):
        parted = split(work, question, text)
        if parted.others or parted.text != text:
            return _in_parts(work, now, parted, text)
    return _whole(work, now, text, chosen)


def _whole(work: Work, now: Asking, text: str | None, chosen: tuple[str, ...]) -> None:
    """An answer that is about nothing but what was asked."""
    question = work.flow.question(now.question)
    reading = understood_or_named(work, question, text, chosen)
    if reading.dont_know:
        return unknown(work, now)
    if reading.same:
        return stands(work, now)
    if question.offers and reading.parts.get("value") == sources.OTHER:
        return asking.show_rest(work, question, now)
    if reading.trouble:
        work.say(
            Tell("trouble", {"trouble": reading.trouble, "text": text or "", "kind": question.kind.value})
        )
        return work.say(Ask(now, again=True))
    return _ask_left(work, _main(work, now, reading, text))


def _main(work: Work, now: Asking, reading: Reading, text: str | None) -> _Left:
    """Files what was read of the answer itself. Gives what is still to be asked about it, which comes last."""
    question = work.flow.question(now.question)
    if reading.unsure:
        work.answered(now, cost(question, now))
        readings = [{name: to_json(value) for name, value in each.items()} for each in reading.unsure]
        return _Left(
            ask=lambda: asking.ask(
                work, question, now.bind, Purpose.UNSURE, now.path, readings=readings, text=text or "", cost=0
            )
        )
    evidence = reading.evidence
    parts = dict(reading.parts)
    if text is not None:
        evidence = evidence or find_evidence(text, work.context()) or told_of(work, now)
        parts.update(details(work, question, parts, text))
    return _filed(work, now, parts, evidence, text or "")


def _in_parts(work: Work, now: Asking, parted: Split, text: str) -> None:
    """An answer of which parts belong elsewhere: its own part first, then the others, then what is to be asked."""
    question = work.flow.question(now.question)
    before = work.record
    start = len(work.facts)
    reading = _own_part(work, question, parted)
    left = _Left()
    if reading.dont_know:
        unknown(work, now)
    elif not reading.trouble:
        left = _main(work, now, reading, parted.text)
    filing = Filing(work, raises=question.apart)
    file_pieces(filing, parted.others)
    alone = bool(reading.trouble)
    nothing = alone and not filing.filed and not filing.against
    if alone and not nothing:
        work.answered(now, cost(question, now))
    work.update(settled=tuple(dict.fromkeys((*work.session.settled, *filing.told))))
    if nothing:
        work.say(
            Tell("nothing_fits" if parted.mail else "trouble", _trouble(reading.trouble, text, question))
        )
        return work.say(Ask(now, again=True))
    if filing.filed and question.apart:  # its parts are read back, so the whole need not be
        work.effects = [each for each in work.effects if not isinstance(each, Heard)]
    kept = _kept(work, question, parted, filing, text)
    if filing.filed or kept:
        work.say(Noted(tuple(filing.filed), alone or question.apart, kept))
    doubt(work, before, tuple(work.facts[start:]), now.path)
    return _ask_left(work, left, filing.against)


def _kept(work: Work, question: Question, parted: Split, filing: Filing, text: str) -> tuple[str, ...]:
    """What a long telling has in figures that found no place."""
    long = len(text) > LONG or parted.mail
    if not (filing.filed if question.apart else long and parted.text != text):
        return ()
    lost = [id(each) for each in filing.lost]
    found = [each for each in (*parted.others, parted.own) if each is not None and id(each) not in lost]
    return kept_only(text, found, work.context())


def _own_part(work: Work, question: Question, parted: Split) -> Reading:
    """What the question's own part of an answer says."""
    if parted.own is not None:
        return Reading(
            {name: value for name, value in parted.own.parts.items() if value != ""}, parted.own.evidence
        )
    return understood_or_named(work, question, parted.text) if parted.text else Reading(trouble="empty")


def _trouble(trouble: str, text: str, question: Question) -> dict[str, str]:
    return {"trouble": trouble, "text": text, "kind": question.kind.value}


_OWN_WAYS: dict[str, Callable[[Work, Asking, str | None, tuple[str, ...]], None]] = {
    asking.DRAFT: take_draft,
    ANSWER: take_answer,
    PASTED: take_pasted,
}
"""Questions whose answers are no facts by themselves."""


def _file(work: Work, now: Asking, parts: dict[str, Value], evidence: Evidence | None, typed: str) -> None:
    _ask_left(work, _filed(work, now, parts, evidence, typed))


def _filed(work: Work, now: Asking, parts: dict[str, Value], evidence: Evidence | None, typed: str) -> _Left:
    """Files an answer and reads it back. Gives what is still to be asked about it."""
    question = work.flow.question(now.question)
    work.answered(now, cost(question, now))
    if question.place in _TAPS:
        work.update(minutes=int(str(parts["value"])))
        work.say(Heard(question.id, now.bind, ()))
        return _Left()
    aside: dict[str, Against] = {}
    if not _was_shown(now):
        aside = also_against(work, question, now.bind, parts, evidence)
        parts = {name: value for name, value in parts.items() if name not in aside}
        against = main_against(work, question, now.bind, parts, evidence)
        if against is not None:
            return _Left((against, *aside.values()))
    before = work.record
    parts = fitting(question, parts, typed)
    bind = owned(work, question, now.bind, parts, evidence)
    facts, bound, path = onto_known(work, question, bind, parts, evidence) or file_answer(
        work, question, bind, parts, evidence, typed
    )
    facts = keep_better(work, before, facts, path)
    work.say(Heard(question.id, bound, facts, "changed" if now.hold.get("changing") else "answer"))
    doubt(work, before, facts, path)
    return _Left(tuple(aside.values()), lambda: _ask_about(work, question, bound, path, evidence, facts))


def _was_shown(now: Asking) -> bool:
    """Had the seller what is held before them, with when it was noted, and says otherwise?"""
    return now.purpose is Purpose.STILL_TRUE or bool(now.hold.get("shown") or now.hold.get("told"))


def _ask_about(
    work: Work,
    question: Question,
    bound: dict[str, str],
    path: str,
    evidence: Evidence | None,
    facts: tuple[Fact, ...],
) -> None:
    """Pushes back on an answer, or asks how it is known."""
    if push_back(work, question, bound, path):
        return
    settle_part(work, question, path)
    ask_evidence(work, question, bound, path, evidence, facts)


def _sure(work: Work, now: Asking, text: str | None, chosen: tuple[str, ...]) -> None:
    readings = now.hold["readings"]
    if text is not None:
        number = picked(text, len(readings))
        if number is None:
            return _answer(work, now, text, ())
        chosen = (str(number),)
    parts = {name: from_json(value) for name, value in readings[int(chosen[0])].items()}
    typed = str(now.hold["text"])
    evidence = find_evidence(typed, work.context())
    return _file(
        work, now, {name: value for name, value in parts.items() if value is not None}, evidence, typed
    )


def _still(work: Work, now: Asking, text: str | None, chosen: tuple[str, ...]) -> None:
    question = work.flow.question(now.question)
    fact = work.record.fact(now.path)
    still = Option("still_true", "still true", asking.STILL_WORDS)
    options = (still, Option("changed", "changed", asking.CHANGED_WORDS))
    if text is not None:
        reading = read(Kind.CHOICE, text, work.context(options))
        value = reading.parts.get("value")
        if reading.dont_know:
            value = "still_true"
        if not isinstance(value, str) or reading.parts.get("note"):
            return _answer(work, now, text, ())
        chosen = (value,)
    if chosen[0] == "still_true" and fact is not None:
        work.answered(now)
        off_the_list(work, now.path)
        return work.say(Heard(question.id, now.bind, (work.restate(fact, None),), "still"))
    return asking.ask(work, question, now.bind, Purpose.ANSWER, now.path, changing=True, shown=True)


def _which(work: Work, now: Asking, text: str | None, chosen: tuple[str, ...]) -> None:
    among = now.hold["among"]
    if text is not None:
        number = picked(text, len(among))
        chosen = () if number is None else (str(number),)
    if not chosen:
        work.say(Tell("trouble", {"trouble": "no_choice", "text": text or "", "kind": "choice"}))
        return work.say(Ask(now, again=True))
    meant = among[int(chosen[0])]
    question = work.flow.question(meant["question"])
    return asking.ask(work, question, meant["bind"], Purpose.ANSWER, meant["path"], cost=0, changing=True)


_TAKES: dict[Purpose, Callable[[Work, Asking, str | None, tuple[str, ...]], None]] = {
    Purpose.EVIDENCE: take_evidence,
    Purpose.UNSURE: _sure,
    Purpose.STILL_TRUE: _still,
    Purpose.WHICH_CHANGE: _which,
    Purpose.WHICH_HOLDS: take_which,
    Purpose.EDIT_DRAFT: take_edit,
    Purpose.CONFIRM: take_check,
    Purpose.COVERED: take_covered,
    Purpose.MORE_TEXT: take_more,
    Purpose.DISMISS: dismissing.take_which,
    Purpose.PUSH_BACK: pushed,
}
"""How the answer to an asking put for each purpose is taken; any other is an answer to the question itself."""

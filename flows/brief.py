"""What belongs in a brief: which questions to ask them, what decides, what to watch. Pure choice; words come later."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from flows.agenda import concrete, kind_of
from flows.answers.reading import Context
from flows.binding import bindings, metrics_by_rank, payer
from flows.conditions import fill
from flows.filing import unsettled
from flows.model import PHASES, Flow, Question
from flows.places import Whose, is_private, place_of
from flows.record import Fact, Level, Record, State
from flows.session import Session
from flows.terms import USUAL, Terms
from flows.weakness import plays, weak_point

MOST_QUESTIONS = 5
_ASKED_BONUS = 1000


@dataclass(frozen=True, slots=True, eq=False)
class OpenQuestion:
    """A question to ask them, or a place to listen or to ask a colleague about."""

    question: str
    bind: dict[str, str]
    path: str
    weight: int
    phase: str


@dataclass(frozen=True, slots=True)
class Brief:
    """What a brief holds beyond the record itself.

    `ask` goes with you, in the order a talk can bear; `more` did not fit. `listen` are
    drivers, `colleague` what is found out on our side: our own facts, and theirs that
    nobody asks them. `decides` names the first thing that the meeting turns on (one of
    DECIDES, or "none").
    `watch` are weak answers: (check, question, path).
    """

    ask: tuple[OpenQuestion, ...]
    more: tuple[OpenQuestion, ...]
    listen: tuple[OpenQuestion, ...]
    colleague: tuple[OpenQuestion, ...]
    decides: str
    watch: tuple[tuple[str, str, str], ...]


def brief_of(flow: Flow, record: Record, session: Session, now: datetime, terms: Terms = USUAL) -> Brief:
    """The brief as the record stands."""
    asks: dict[str, OpenQuestion] = {}
    listen: dict[str, OpenQuestion] = {}
    colleague: dict[str, OpenQuestion] = {}
    for question, bind, path, fact in _planned(flow, record, session):
        whose = place_of(path).whose
        unknown = fact is not None and fact.state is State.UNKNOWN
        if whose is Whose.THEIRS and question.to_ask is not None and _open(fact, guess=question.to_ask.guess):
            weight = question.to_ask.weight + (_ASKED_BONUS if unknown else 0)
            asks.setdefault(path, OpenQuestion(question.id, bind, path, weight, question.to_ask.phase))
        elif unknown and whose is Whose.DRIVER and not path.endswith("/kind"):
            listen.setdefault(path, OpenQuestion(question.id, bind, path, 0, ""))
        elif (
            unknown
            and whose is not Whose.DRIVER
            and not is_private(path)
            and not path.endswith("/help_wanted")
        ):
            colleague.setdefault(path, OpenQuestion(question.id, bind, path, 0, ""))
    ranked = sorted(_told_apart(asks.values()), key=lambda each: -each.weight)
    picked = _spread(ranked)
    chosen = sorted(picked, key=lambda each: PHASES.index(each.phase))
    more = tuple(each for each in ranked if each not in picked and each.weight >= _ASKED_BONUS)
    return Brief(
        ask=tuple(chosen),
        more=more,
        listen=tuple(listen.values()),
        colleague=tuple(colleague.values()),
        decides=decides(record, session),
        watch=tuple(_watch(flow, record, session, now, terms)),
    )


def _spread(ranked: list[OpenQuestion]) -> list[OpenQuestion]:
    """The weightiest, a phase of the talk at most once until every phase has had its turn."""
    asked = [each for each in ranked if each.weight >= _ASKED_BONUS]
    first: dict[str, OpenQuestion] = {}
    for each in ranked:
        first.setdefault(each.phase, each)
    order = [*asked, *first.values(), *ranked]
    return list(dict.fromkeys(order))[:MOST_QUESTIONS] if order else []


def _told_apart(found: Iterable[OpenQuestion]) -> list[OpenQuestion]:
    """One question for each question of the flow: two metrics do not need the same sentence twice."""
    seen: dict[str, OpenQuestion] = {}
    for each in sorted(found, key=lambda one: -one.weight):
        seen.setdefault(each.question, each)
    return list(seen.values())


def _open(fact: Fact | None, *, guess: bool) -> bool:
    if fact is None or fact.state in (State.UNKNOWN, State.SKIPPED):
        return True
    return guess and fact.level is not None and fact.level < Level.SAID


def _planned(
    flow: Flow, record: Record, session: Session
) -> Iterator[tuple[Question, dict[str, str], str, Fact | None]]:
    """The plan's questions with the items they are about and what is held there."""
    for planned in flow.plan(kind_of(record, session)):
        question = flow.questions[planned.question]
        for free in bindings(question.bind, record, session, 3):
            bind = _about_known(question, free, record)
            if question.when is not None and not question.when.holds(record, bind):
                continue
            path = concrete(fill(question.place, bind), record)
            yield question, bind, path, record.fact(path)


def _about_known(question: Question, bind: dict[str, str], record: Record) -> dict[str, str]:
    """For a question that adds an item: about the first one there is, once there is one."""
    if question.adds == "metrics" and record.items("metrics"):
        return {**bind, "metric": metrics_by_rank(record)[0]}
    return bind


DECIDES: dict[str, tuple[str, ...]] = {
    "first_talk": ("problem", "metric", "payer"),
    "open_deal": ("payer", "problem", "metric", "moves", "worth", "alternative"),
    "renewal": ("delivered", "payer", "alternative", "trade"),
    "tender": ("edge", "payer", "metric", "bid"),
}
"""What a meeting of each kind turns on, in the order in which it has to be known."""


def decides(record: Record, session: Session) -> str:
    """The first of the things a meeting turns on that is not known well enough to build on, or "none"."""
    kind = kind_of(record, session) or "open_deal"
    return next((each for each in DECIDES[kind] if not _settled(each, record, session)), "none")


def _said(record: Record, path: str) -> bool:
    level = record.level(path)
    return level is not None and level >= Level.SAID


def _settled(thing: str, record: Record, session: Session) -> bool:
    metrics = metrics_by_rank(record)
    metric = f"metrics/{metrics[0]}" if metrics else "metrics/none"
    effects = {record.text(f"effects/{each}/metric"): f"effects/{each}" for each in record.items("effects")}
    effect = effects.get(metrics[0] if metrics else "", "effects/none")
    offering = f"offerings/{(record.items('offerings') or ('none',))[-1]}"
    match thing:
        case "payer":
            return plays(record, payer(record), "pays")
        case "problem":
            return _said(record, "problem/said")
        case "metric" | "delivered":
            return _said(record, f"{metric}/name")
        case "moves":
            return record.known(f"{effect}/moves")
        case "worth":
            return record.known(f"{metric}/unit_worth") or record.known(f"{metric}/whole_worth")
        case "alternative":
            return record.known(f"{effect}/alternative_moves") or record.known(f"{offering}/alternative_kind")
        case "trade":
            return any(record.known(f"gives/{each}/in_return") for each in record.items("gives"))
        case "edge":
            return record.text("tender/edge") not in ("", "nowhere")
        case _:
            return record.known("tender/bid")


def _watch(
    flow: Flow, record: Record, session: Session, now: datetime, terms: Terms
) -> Iterator[tuple[str, str, str]]:
    seen = set()
    for question, _, path, fact in _planned(flow, record, session):
        if fact is None or fact.state is not State.KNOWN or path in seen:
            continue
        weak = weak_point(question, fact, record, Context(today=now.date()), terms, watched=True)
        if weak is not None:
            seen.add(path)
            yield weak.check, question.id, path
    yield from (("unsettled", "", path) for path, _ in unsettled(record))

"""Which of two answers holds: asked once where one says differently from what is held. Overwrites nothing silently."""

from __future__ import annotations

from datetime import date

from flows import asking
from flows.agenda import limits_of
from flows.answering import leave_part, settle_part
from flows.answers.choices import picked
from flows.answers.read import read
from flows.answers.reading import Evidence, Kind, Option
from flows.effects import Ask, Heard, Tell
from flows.filing import Against, unsettle
from flows.holding import same
from flows.places import Holds, place_of
from flows.record import Level, State
from flows.session import Asking, Purpose
from flows.values import SHAPES, Value, When, from_json
from flows.work import Work

CHOICES = ("new", "held", "unclear")
_WORDS = {
    "new": ("the new one", "new", "the first", "mine", "what i said"),
    "held": ("the old one", "old", "held", "the other", "what was noted", "as it was", "as noted"),
    "unclear": ("unclear", "both unclear", "not sure", "unsure", "open", "neither", "don't know", "dunno"),
}


def ask_which(work: Work, against: list[Against]) -> bool:
    """Asks about the first contradiction where a message is left; of all others the held answer stays, and is told.

    After a change that the seller asked for it costs none, as the change itself.
    """
    free = any(step.turn == work.session.turn and step.cost == 0 for step in work.session.steps[-1:])
    left = limits_of(work.flow, work.session).messages - work.session.spent
    asked = against[: 1 if left > 0 or free else 0]
    for each in against[len(asked) :]:
        unsettle(work, each)
    for each in asked:
        question = work.flow.question(each.question)
        cost = {"cost": 0} if free else {}
        asking.ask(work, question, each.bind, Purpose.WHICH_HOLDS, each.path, **each.hold(), **cost)
    return bool(asked)


def take_which(work: Work, now: Asking, text: str | None, chosen: tuple[str, ...]) -> None:
    """Takes the answer to which of the two holds."""
    choice = chosen[0] if text is None else _typed(work, now, text)
    if choice not in CHOICES:
        work.say(Tell("trouble", {"trouble": "no_choice", "text": text or "", "kind": "choice"}))
        return work.say(Ask(now, again=True))
    work.answered(now, 0 if now.hold.get("cost") == 0 else 1)
    return settle(work, now, choice)


def settle(work: Work, now: Asking, choice: str) -> None:
    """Files the one that holds; where neither is sure the place is open again, with both in its history."""
    question = work.flow.question(now.question)
    held = work.record.fact(now.path)
    value = from_json(now.hold["new"])
    gone = (
        choice == "held" and held is None
    )  # it was taken back meanwhile, and that is no word for the other one
    if choice == "unclear" or gone or value is None:
        if value is not None:
            work.put(now.path, value, _evidence(now))
        if question.part and held is not None:
            leave_part(work, question.part, str(held.value))
        fact = work.mark(now.path, State.UNKNOWN)
        return work.say(Heard(question.id, now.bind, (fact,), "unclear"))
    if choice == "held" and held is not None:
        return work.say(Heard(question.id, now.bind, (work.restate(held, None),), "still"))
    fact = work.put(now.path, value, _evidence(now))
    settle_part(work, question, now.path)
    return work.say(Heard(question.id, now.bind, (fact,), "changed"))


def _evidence(now: Asking) -> Evidence:
    said_at = now.hold["said_at"]
    day = date.fromisoformat(said_at) if said_at else None
    return Evidence(Level(now.hold["level"]), now.hold["said_by"], day, now.hold["quote"])


def _typed(work: Work, now: Asking, text: str) -> str:
    """A choice typed by its number, its words, or the answer itself."""
    number = picked(text, len(CHOICES))
    if number is not None:
        return CHOICES[number]
    held = work.record.value(now.path)
    options = (
        Option("new", _called(work, now.path, from_json(now.hold["new"])), _WORDS["new"]),
        Option("held", _called(work, now.path, held), _WORDS["held"]),
        Option("unclear", "both unclear", _WORDS["unclear"]),
    )
    reading = read(Kind.CHOICE, text, work.context(options))
    if reading.dont_know:
        return "unclear"
    value = reading.parts.get("value")
    return value if isinstance(value, str) and not reading.trouble else _by_value(work, now, text)


_READ_AS = {
    Holds.MONEY: Kind.MONEY,
    Holds.NUMBER: Kind.NUMBER,
    Holds.WHEN: Kind.DATE,
    Holds.YES_NO: Kind.YES_NO,
}


def _by_value(work: Work, now: Asking, text: str) -> str:
    """Which of the two a figure, a day or a yes names, however it is written: "60k" for €60,000."""
    kind = _READ_AS.get(place_of(now.path).holds)
    value = read(kind, text, work.context()).parts.get("value") if kind is not None else None
    both = {"new": from_json(now.hold["new"]), "held": work.record.value(now.path)}
    meant = [
        name for name, each in both.items() if each is not None and value is not None and same(each, value)
    ]
    return meant[0] if len(meant) == 1 else ""


def _called(work: Work, path: str, value: Value | None) -> str:
    if place_of(path).holds is Holds.PERSON:
        item = str(value)
        return work.record.text(f"people/{item}/name") or work.record.text(f"people/{item}/role") or item
    if isinstance(value, SHAPES):
        return value.typed if isinstance(value, When) else ""  # a figure is read as one
    return str(value)

"""The standing commands: back, skip, don't know, change, why, so far, brief, pause, stop. Usable at any moment."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from flows import asking
from flows.agenda import concrete, limits_of
from flows.answers.commands import Command
from flows.answers.glossary import Query
from flows.answers.reading import Kind
from flows.binding import bindings
from flows.conditions import fill
from flows.effects import Ask, NeedDraft, NeedPast, ShowBalance, ShowBrief, ShowDraft, ShowSoFar, Tell
from flows.passing import unknown
from flows.record import State
from flows.session import Asking, Purpose, Status
from flows.taking import take
from flows.versions import ask_for_own
from flows.work import Work

NEEDS = NeedDraft | NeedPast
COMMANDS = ("back", "skip", "dont_know", "why", "so_far", "brief", "balance", "pause", "stop", "help", "edit")


def command(name: str) -> Command:
    """The command behind a tapped one."""
    return Command(name)


def idle(work: Work) -> None:
    """Nothing is being asked: says what can be done."""
    if work.session.status is Status.FINISHED:
        work.say(Tell("nothing_open"))
    else:
        work.update(status=Status.OPEN)
        work.say(Tell("welcome_back"))


def wanted_edit(work: Work) -> bool:
    """Did the seller ask to edit a draft that was not there yet? True once: the wish is met then."""
    if "edit" not in work.session.closed:
        return False
    work.update(closed=tuple(each for each in work.session.closed if each != "edit"))
    return True


def obey(work: Work, wanted: Command) -> bool:
    """Carries out a command. False where, just now, the words can only be an answer."""
    if wanted.name == "correct":
        return _correct(work, wanted.value)
    carry_out = _ORDERS.get(wanted.name)
    if carry_out is None:
        return False
    carry_out(work, wanted)
    asked = any(isinstance(effect, Ask | NEEDS) for effect in work.effects)
    if not asked and wanted.name not in _RESTING and work.session.asking is not None:
        work.update(status=Status.OPEN)
        work.say(Ask(work.session.asking, again=True))
    return True


def explain(work: Work, query: Query) -> None:
    """Answers the seller's own question and puts the open one again; that costs no message."""
    now = work.session.asking
    work.say(Tell("glossary", {"kind": query.kind, "term": query.term, **_about(now)}))
    if now is not None:
        work.update(status=Status.OPEN)
        work.say(Ask(now, again=True))


def _pass(work: Work, wanted: Command) -> None:
    now = work.session.asking
    if now is None:
        return idle(work)
    work.update(status=Status.OPEN)
    return unknown(work, now, State.SKIPPED if wanted.name == "skip" else State.UNKNOWN)


def _why(work: Work, wanted: Command) -> None:
    work.say(Tell("why", _about(work.session.asking)))


def _about(now: Asking | None) -> dict[str, str]:
    return {"question": now.question if now else "", "purpose": now.purpose.value if now else ""}


def _pause(work: Work, wanted: Command) -> None:
    if work.session.status is not Status.FINISHED:
        work.update(status=Status.PAUSED)
    work.say(Tell("paused"))


def _stop(work: Work, wanted: Command) -> None:
    work.update(status=Status.STOPPED, asking=None)
    work.say(Tell("stopped"))


def _back(work: Work, wanted: Command) -> None:
    if not work.session.steps:
        work.say(Tell("nothing_to_go_back"))
        return
    work.say(NeedPast(work.session.steps[-1].turn))


def _edit(work: Work, wanted: Command) -> None:
    if not asking.drafts(work):
        work.say(Tell("nothing_to_edit"))
        return
    item = asking.drafted(work)
    if item is None:
        work.update(closed=(*work.session.closed, "edit"))
        work.say(NeedDraft(asking.draft_kind(work)))
        return
    collection = asking.draft_collection(work)
    text = work.record.text(f"{collection}/{item}/text")
    now = work.session.asking
    if now is not None and now.question == asking.DRAFT:
        ask_for_own(work, now)
        return
    work.say(ShowDraft(text, work.record.text(f"{collection}/{item}/kind") or "note"))
    asking.ask_edit(work)


def _named(work: Work, name: str) -> list[Asking]:
    """Askings that the seller may mean by a name, among what this flow asks and the account has an answer to."""
    wanted = " ".join(name.casefold().split())
    most = limits_of(work.flow, work.session).metrics
    found: list[tuple[int, Asking]] = []
    for question in work.flow.questions.values():
        rank = _rank(wanted, question.names)
        if rank is None or question.id == asking.DRAFT:
            continue
        for bind in bindings(question.bind, work.record, work.session, max(most, 5)):
            path = fill(question.place, bind)
            applies = question.when is not None and question.when.holds(work.record, bind)
            for exact in _answered(work, path, adds=bool(question.adds), applies=applies):
                bound = {**bind, **_item(exact, question.place)}
                found.append((rank, Asking("", question.id, Purpose.ANSWER, exact, bound)))
    best = min((rank for rank, _ in found), default=0)
    unique: dict[str, Asking] = {}
    for rank, each in found:
        if rank == best:
            unique.setdefault(each.path, each)
    return list(unique.values())


def _rank(wanted: str, names: tuple[str, ...]) -> int | None:
    if wanted in names:
        return 0
    if any(name in wanted or wanted in name.split() for name in names):
        return 1
    return None


_CHANGE = re.compile(r"(?:(?:please|sorry|oh|ok),? )*change (?:the |my |our )?(?P<rest>.+)", re.IGNORECASE)


def change_in(work: Work, text: str) -> Command | None:
    """ "change who pays to June": by a name that only this flow knows, of an answer that there is."""
    if len(text) > 240 or "change" not in text.casefold():
        return None
    match = _CHANGE.fullmatch(" ".join(text.split()).rstrip(" .?"))
    if match is None:
        return None
    rest = match["rest"]
    names = {name for question in work.flow.questions.values() for name in question.names}
    for name in sorted(names, key=lambda each: (-len(each), each)):
        start, to, value = rest[: len(name)], rest[len(name) : len(name) + 4], rest[len(name) + 4 :]
        if start.casefold() == name and to.casefold() in ("", " to ") and _called(work, name):
            return Command("change", name, value)
    return None


def _called(work: Work, name: str) -> bool:
    return any(name in work.flow.question(each.question).names for each in _named(work, name))


def _answered(work: Work, path: str, *, adds: bool, applies: bool) -> list[str]:
    """Where there is something to change: an answer, or a place that only waits for one (the currency of an amount)."""
    if adds:
        collection, _, leaf = path.split("/", 2)
        return [f"{collection}/{item}/{leaf}" for item in work.record.items(collection)]
    exact = concrete(path, work.record)
    return [path] if work.record.fact(exact) is not None or (applies and exact == path) else []


def _item(path: str, place: str) -> dict[str, str]:
    """The variable of a place that a concrete path settles: `metrics/m1/name` of `metrics/{metric}/name`."""
    return {
        want[1:-1]: have
        for want, have in zip(place.split("/"), path.split("/"), strict=False)
        if want.startswith("{") and have != "+"
    }


def _change(work: Work, wanted: Command) -> None:
    name, value = wanted.rest, wanted.value
    found = _named(work, name)
    if not found:
        work.say(Tell("cannot_change", {"name": name}))
        return
    if len(found) > 1:
        among = [{"question": each.question, "bind": each.bind, "path": each.path} for each in found[:5]]
        first = work.flow.question(found[0].question)
        asking.set_aside(work)
        asking.ask(work, first, found[0].bind, Purpose.WHICH_CHANGE, found[0].path, among=among, cost=0)
        return
    picked = found[0]
    question = work.flow.question(picked.question)
    was_open = work.session.asking
    asking.set_aside(work)
    asking.ask(work, question, picked.bind, Purpose.ANSWER, picked.path, cost=0, changing=True)
    if value:
        _answer_at_once(work, value, was_open)


def _answer_at_once(work: Work, value: str, was_open: Asking | None) -> None:
    """Takes the value that came with the change; where it cannot be read, the question stands as any other."""
    work.effects = [effect for effect in work.effects if not isinstance(effect, Ask)]
    asked = work.session.asking
    if asked is not None:
        work.update(asking=replace(asked, hold={**asked.hold, "at_once": True, **_to_come_back_to(was_open)}))
    take(work, text=value)
    still = work.session.asking
    if still is not None and "at_once" in still.hold:
        rest = {name: held for name, held in still.hold.items() if name not in ("at_once", "instead_of")}
        work.update(asking=replace(still, hold=rest))


def _to_come_back_to(was_open: Asking | None) -> dict[str, object]:
    """What "back" needs to ask the question again that was open before the change, where it is not set aside."""
    if was_open is None or asking.comes_once(was_open):
        return {}
    return {"instead_of": {"question": was_open.question, "bind": was_open.bind, "path": was_open.path}}


def _correct(work: Work, value: str) -> bool:
    asked = (step.asking for step in work.session.steps)
    steps = [each for each in asked if each.purpose is not Purpose.EVIDENCE and each.question != asking.DRAFT]
    if not steps:
        return False
    last = steps[-1]
    question = work.flow.question(last.question)
    bind = dict(last.bind)
    path = last.path
    found = (
        [each for each in _named(work, question.names[0]) if each.question == question.id]
        if question.names
        else []
    )
    if found and "+" in path:
        bind, path = found[-1].bind, found[-1].path
    was_open = work.session.asking
    asking.set_aside(work)
    asking.ask(work, question, bind, Purpose.ANSWER, path, cost=0, changing=True)
    if value and question.kind not in (Kind.TEXT, Kind.LONG_TEXT):
        _answer_at_once(work, value, was_open)  # a text is asked for whole: "make it one" is no aim by itself
    return True


_RESTING = ("pause", "stop")
_ORDERS: dict[str, Callable[[Work, Command], None]] = {
    "back": _back,
    "skip": _pass,
    "dont_know": _pass,
    "why": _why,
    "so_far": lambda work, _: work.say(ShowSoFar()),
    "brief": lambda work, _: work.say(ShowBrief()),
    "balance": lambda work, _: work.say(ShowBalance()),
    "help": lambda work, _: work.say(Tell("help")),
    "pause": _pause,
    "stop": _stop,
    "edit": _edit,
    "change": _change,
}
"""What each command does. Adding one: a function here, words in `flows.answers.commands`."""

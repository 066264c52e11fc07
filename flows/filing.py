"""Files a piece of a long answer where a question of the flow takes it. Reads no text and asks nothing.

Where a text is held already, a piece does not replace it; where a figure, a person, a
date or a choice is held that says otherwise, the piece is kept back as a contradiction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from flows.agenda import kind_of
from flows.answering import default_evidence, file_answer, find_person, variables
from flows.answers.apart_look import Piece
from flows.answers.reading import Evidence, Kind
from flows.binding import NEW, bindings, linked
from flows.conditions import fill
from flows.effects import Filed, Tell
from flows.holding import Stand, same, stand
from flows.model import Proof, Question
from flows.places import GROUP, Holds, place_of
from flows.record import Fact, Level, Record
from flows.values import Value, to_json
from flows.work import Work

_MOST_METRICS = 5
"""The method: stop at five."""


@dataclass(slots=True)
class Against:
    """A new value that contradicts what is held, not filed: it is to be asked which holds."""

    question: str
    bind: dict[str, str]
    path: str
    value: Value
    evidence: Evidence

    def hold(self) -> dict[str, object]:
        """As JSON data for the asking."""
        known = self.evidence
        return {
            "new": to_json(self.value),
            "level": int(known.level),
            "said_by": known.said_by,
            "said_at": known.said_at.isoformat() if known.said_at else None,
            "quote": known.quote,
        }


@dataclass(slots=True)
class Filing:
    """What filing the pieces of one text has come to. `raises`: may what is said replace a guess?"""

    work: Work
    raises: bool = False
    filed: list[Filed] = field(default_factory=list)
    against: list[Against] = field(default_factory=list)
    metric: str = ""

    def file(self, piece: Piece) -> None:
        """Files one piece, where it has a place."""
        file = _SPECIAL.get(piece.slot, _plainly)
        file(self, piece)

    def put(
        self,
        question: Question,
        bind: Mapping[str, str],
        path: str,
        value: Value,
        known: Evidence,
        *,
        lead: bool = True,
    ) -> bool:
        """Puts one value where nothing speaks against it. True where it holds now."""
        before = self.work.record.fact(path)
        found = stand(self.work, path, value, known.level)
        if found is Stand.AGAINST:
            self.against.append(Against(question.id, dict(bind), path, value, known))
            return False
        if found is Stand.SAME:
            return self._same(path, known, lead=lead)
        if found is Stand.LESS and place_of(path).holds is Holds.TEXT and not self._better(before, known):
            return False
        quote = str(value) if question.proof is Proof.THEIRS and known.level >= Level.SAID else None
        fact = self.work.put(path, value, known, quote=quote)
        if lead:
            self.filed.append(Filed(fact, before if found is Stand.LESS else None))
        return True

    def _better(self, held: Fact | None, known: Evidence) -> bool:
        """Do their own words come in place of a guess or of hearsay?"""
        return self.raises and held is not None and known.level >= Level.SAID > (held.level or Level.ASSUMED)

    def _same(self, path: str, known: Evidence, *, lead: bool) -> bool:
        """The same said again: by somebody, or on more than before, it is known better."""
        held = self.work.record.fact(path)
        if held is not None and held.level is not None and known.level > held.level:
            better = self.work.restate(held, known)
            if lead:
                self.filed.append(Filed(better, held))
        return True


UNSETTLED = "account/unsettled"


def unsettle(work: Work, each: Against) -> None:
    """Leaves what is held, and keeps that somebody says otherwise."""
    held = work.record.value(UNSETTLED)
    rows = held if isinstance(held, tuple) else ()
    if each.path not in rows:
        work.put(UNSETTLED, (*rows, each.path))
    work.say(Tell("held_stays", {"path": each.path, "bind": each.bind, "question": each.question}))


def takers(work: Work, slot: str) -> Iterator[Question]:
    """The questions that take a slot, those of this kind of meeting first."""
    flow = work.flow
    planned = [flow.questions[each.question] for each in flow.plan(kind_of(work.record, work.session))]
    rest = [each for each in flow.questions.values() if each not in planned]
    return (each for each in (*planned, *rest) if each.takes == slot)


def takes(work: Work, piece: Piece) -> bool:
    """Has this flow a place for such a piece at all?"""
    return (
        piece.slot in _PLACED or next(takers(work, _TAKEN_AS.get(piece.slot, piece.slot)), None) is not None
    )


_TAKEN_AS = {"amount": "payer", "whole_worth": "worth"}
_PLACED = ("person", "refuted")
"""Slots whose place needs no question."""


def _taker(filing: Filing, piece: Piece) -> tuple[Question, dict[str, str]] | None:
    work = filing.work
    question = next(takers(work, _TAKEN_AS.get(piece.slot, piece.slot)), None)
    if question is None:
        return None
    bind = next(
        iter(bindings(question.bind, work.record, work.session, _MOST_METRICS)), dict(work.session.bind)
    )
    return question, dict(bind)


def _known(question: Question, piece: Piece) -> Evidence:
    return piece.evidence or default_evidence(question)


def _plainly(filing: Filing, piece: Piece) -> None:
    """A text or a figure with a place of its own, and what goes with it."""
    found = _taker(filing, piece)
    if found is None:
        return
    question, bind = found
    known = _known(question, piece)
    value = piece.parts.get("value")
    if (
        question.choices
        and isinstance(value, str)
        and place_of(question.place.replace("{", "").replace("}", "")).holds is Holds.CHOICE
    ):
        value = value if any(choice.id == value for choice in question.choices) else None
    if value is not None:
        _at(filing, question, bind, question.place, value, known, lead=piece.slot not in _LED_BY_NOTE)
    for part, target in question.also:
        if part in piece.parts:
            _at(filing, question, bind, target, piece.parts[part], known, lead=part != "percent")


_LED_BY_NOTE = ("alternative",)


def _at(
    filing: Filing,
    question: Question,
    bind: dict[str, str],
    place: str,
    value: Value,
    known: Evidence,
    *,
    lead: bool = True,
) -> bool:
    """Puts a value at a place of a question, making what the place needs."""
    if (
        filing.work.record.known(fill(place, bind))
        and place_of(fill(place, bind)).holds is Holds.TEXT
        and not filing.raises
    ):
        return False
    bind.update(filing.work.made(bind, variables(place)))
    path = fill(place, bind)
    if NEW in path or "{" in path:
        return False
    return filing.put(question, bind, path, value, known, lead=lead)


def _problem(filing: Filing, piece: Piece) -> None:
    found = _taker(filing, piece)
    if found is None:
        return
    question, bind = found
    known = _known(question, piece)
    place = question.place
    if question.said_place and known.level >= Level.SAID:
        place = question.said_place
    elif question.guess_place and known.level is Level.ASSUMED:
        place = question.guess_place
    _at(filing, question, bind, place, piece.parts["value"], known)


def person_of(work: Work, parts: Mapping[str, Value], known: Evidence) -> str:
    """The person these parts name, added where the record has none such."""
    person = find_person(work, parts) or work.item("people")
    for leaf in ("name", "role"):
        value = parts.get(leaf)
        if value and not work.record.known(f"people/{person}/{leaf}"):
            work.put(f"people/{person}/{leaf}", value, known)
    return person


def _payer(filing: Filing, piece: Piece) -> None:
    found = _taker(filing, piece)
    if found is None:
        return
    question, bind = found
    known = _known(question, piece)
    person = person_of(filing.work, piece.parts, known)
    if filing.put(question, {**bind, "person": person}, question.place, person, known) and question.part:
        held = filing.work.record.value(f"people/{person}/part")
        parts = held if isinstance(held, tuple) else ()
        if question.part not in parts:
            filing.work.put(f"people/{person}/part", (*parts, question.part), known)
    if "amount" in piece.parts:
        _put_amount(filing, question, bind, piece.parts["amount"], known)


def _amount(filing: Filing, piece: Piece) -> None:
    found = _taker(filing, piece)
    if found is not None:
        _put_amount(filing, *found, piece.parts["value"], _known(found[0], piece))


def _put_amount(
    filing: Filing, question: Question, bind: dict[str, str], value: Value, known: Evidence
) -> None:
    target = dict(question.also).get("amount")
    if target is not None:
        filing.put(question, bind, target, value, known)


def _person(filing: Filing, piece: Piece) -> None:
    work = filing.work
    known = piece.evidence or Evidence(Level.HEARD)
    start = len(work.facts)
    person = person_of(work, piece.parts, known)
    if "stance" in piece.parts:
        work.put(f"people/{person}/stance", piece.parts["stance"], known)
    named = [fact for fact in work.facts[start:] if fact.path.count("/") > 1]
    if named:
        filing.filed.append(Filed(named[-1] if "stance" in piece.parts else named[0], None))


def _number(filing: Filing, piece: Piece) -> None:
    work = filing.work
    parts = dict(piece.parts)
    item = metric_called(work, str(parts.get("name", "")), str(parts.get("typed", "")))
    past = bool(parts.pop("delivered", False))
    options = [each for each in takers(work, "number") if each.kind.value == "metric"]
    if not options or (item is None and len(work.record.items("metrics")) >= _MOST_METRICS):
        return
    question = next(
        (each for each in options if (dict(each.also).get("target") is not None) == past), options[0]
    )
    if not past and dict(question.also).get("target") is not None:
        question = replace(question, also=())  # what they want is no result yet
    known = _known(question, piece)
    whose = _owner(work, parts.pop("whose", None), known)
    if item is not None:
        filing.metric = item
        _onto(filing, question, item, parts, known, whose)
        return
    bind = next(iter(bindings(question.bind, work.record, work.session, _MOST_METRICS)), {})
    bind = {**bind, "person": whose or GROUP}
    before = len(work.facts)
    file_answer(work, question, dict(bind), parts, known, "")
    lead = next(
        (
            fact
            for fact in work.facts[before:]
            if fact.path.endswith("/name") and fact.path.startswith("metrics/")
        ),
        None,
    )
    if lead is not None:
        filing.metric = lead.path.split("/")[1]
        filing.filed.append(Filed(lead, None))


def _owner(work: Work, whose: Value | None, known: Evidence) -> str:
    """The person whose number it is, where one is named or has one role."""
    if not isinstance(whose, str):
        return ""
    low = whose.casefold()
    if low.split()[0] in ("the", "their", "her", "his") and len(low.split()) > 1:
        return person_of(work, {"role": whose.split(maxsplit=1)[1]}, known)
    first = [
        item
        for item in work.record.items("people")
        if low in (name := work.record.text(f"people/{item}/name").casefold()).split() or low == name
    ]
    if first:
        return first[0]
    return person_of(work, {"name": whose}, known) if whose[:1].isupper() else ""


def owned(
    work: Work,
    question: Question,
    bind: Mapping[str, str],
    parts: Mapping[str, Value],
    evidence: Evidence | None,
) -> dict[str, str]:
    """The bindings of an answer about a metric, with the person whose number it is said to be."""
    whose = parts.get("whose") if question.kind is Kind.METRIC else None
    person = _owner(work, whose, evidence or default_evidence(question))
    return {**bind, "person": person} if person else dict(bind)


def _onto(
    filing: Filing, question: Question, item: str, parts: Mapping[str, Value], known: Evidence, whose: str
) -> None:
    """What is said of a metric that is known: each figure to its place, unless another stands there."""
    shown = False
    for leaf in ("unit", "baseline", "target", "by_when", "unit_worth"):
        path = f"metrics/{item}/{leaf}"
        if leaf not in parts or (leaf == "unit" and filing.work.record.known(path)):
            continue
        held = filing.put(question, {"metric": item}, path, parts[leaf], known, lead=False)
        shown = shown or held
    if whose and not filing.work.record.known(f"metrics/{item}/whose"):
        filing.work.put(f"metrics/{item}/whose", whose, known)
    fact = filing.work.record.fact(f"metrics/{item}/name")
    if shown and fact is not None:
        if fact.level is not None and known.level > fact.level:
            fact = filing.work.restate(fact, known)
        filing.filed.append(Filed(fact, None))


def metric_called(work: Work, *names: str) -> str | None:
    """The metric that goes by one of these names, where there is one."""
    wanted = {" ".join(name.casefold().split()) for name in names if name}
    for item in work.record.items("metrics"):
        name = work.record.text(f"metrics/{item}/name").casefold()
        if name and (name in wanted or any(_stems(name) == _stems(each) for each in wanted)):
            return item
    return None


def _stems(name: str) -> frozenset[str]:
    """The words of a name without their endings."""
    words = name.replace("-", " ").split()
    return frozenset(word[:5] if len(word) > 5 else word.rstrip("s") for word in words if len(word) > 2)


def _worth(filing: Filing, piece: Piece) -> None:
    work = filing.work
    item = _meant(filing, str(piece.parts.get("of", "")))
    question = next(takers(work, "worth"), None)
    if item is None or question is None:
        return
    leaf = "whole_worth" if piece.slot == "whole_worth" else "unit_worth"
    filing.put(
        question, {"metric": item}, f"metrics/{item}/{leaf}", piece.parts["value"], _known(question, piece)
    )


def _meant(filing: Filing, of: str) -> str | None:
    """The metric an amount is about: the one whose name shares a word with it, else, unnamed, the one just named."""
    items = filing.work.record.items("metrics")
    if of:
        wanted = _stems(of)
        named = [
            item
            for item in items
            if wanted & _stems(filing.work.record.text(f"metrics/{item}/name").casefold())
        ]
        points = of.startswith(("point", "percentage point")) and not of.partition(" of ")[2]
        return named[0] if len(named) == 1 else (filing.metric or None) if points else None
    return filing.metric or (items[0] if len(items) == 1 else None)


def _driver(filing: Filing, piece: Piece) -> None:
    work = filing.work
    question = next(takers(work, "driver"), None)
    if question is None:
        return
    known = _known(question, piece)
    who = str(piece.parts.get("who", ""))
    person = _feeling_person(work, who, known) if who else GROUP
    bind = {"person": person, "driver": linked(work.record, "drivers", {"person": person})}
    for leaf in ("worry", "proud"):
        if leaf in piece.parts:
            _at(filing, question, bind, f"drivers/{{driver}}/{leaf}", piece.parts[leaf], known)


def _feeling_person(work: Work, who: str, known: Evidence) -> str:
    named = (who[:1].isupper() and " " in who) or any(
        who.casefold() in work.record.text(f"people/{item}/name").casefold().split()
        for item in work.record.items("people")
    )
    return person_of(work, {"name": who} if named else {"role": who}, known)


def _next_step(filing: Filing, piece: Piece) -> None:
    """Who does what next: their part or ours, with the day."""
    found = _taker(filing, piece)
    if found is None:
        return
    question, bind = found
    targets = dict(question.also)
    if "their_part" not in targets:
        _plainly(filing, piece)
        return
    known = _known(question, piece)
    part = "our_part" if piece.parts.get("who") == "ours" else "their_part"
    if not _at(filing, question, bind, targets[part], piece.parts["value"], known):
        return
    _at(filing, question, bind, question.place, "next_step", known, lead=False)
    if "when" in piece.parts:
        _at(filing, question, bind, targets["when"], piece.parts["when"], known, lead=False)


def _refuted(filing: Filing, piece: Piece) -> None:
    """What they say it is not any more: what was held of the problem is not known then."""
    work, words = filing.work, _stems(str(piece.parts["value"]).casefold())
    for path in ("problem/said", "problem/hypothesis"):
        held = work.record.fact(path)
        if (
            not filing.raises
            or held is None
            or not isinstance(held.value, str)
            or not work.record.known(path)
        ):
            continue
        if len(words & _stems(held.value.casefold())) >= 2:
            known = piece.evidence or Evidence(Level.HEARD)
            filing.filed.append(Filed(work.refute(path, known, str(piece.parts["value"])), held))


def main_against(
    work: Work,
    question: Question,
    bind: Mapping[str, str],
    parts: Mapping[str, Value],
    evidence: Evidence | None,
) -> Against | None:
    """Where the answer to the question itself contradicts what is held at its place."""
    path = fill(question.place, dict(bind))
    if NEW in path or "{" in path or not work.record.known(path) or question.kind in _WORDED:
        return None
    known = evidence or default_evidence(question)
    value = parts.get("value")
    if question.kind is Kind.PERSON:
        value = value if isinstance(value, str) else find_person(work, parts) or NEW
    if value is None or stand(work, path, value, known.level) is not Stand.AGAINST:
        return None
    if value == NEW:
        value = person_of(work, parts, known)
    if "amount" in parts:
        _put_amount(Filing(work), question, dict(bind), parts["amount"], known)
    return Against(question.id, dict(bind), path, value, known)


_WORDED = (Kind.TEXT, Kind.LONG_TEXT, Kind.CHOICES, Kind.METRIC)


def onto_known(
    work: Work,
    question: Question,
    bind: Mapping[str, str],
    parts: Mapping[str, Value],
    evidence: Evidence | None,
) -> tuple[tuple[Fact, ...], dict[str, str], str] | None:
    """A metric that is known already, named again: its figures go to it. None where it is a new one."""
    if question.kind is not Kind.METRIC or bind.get("metric") != NEW:
        return None
    item = metric_called(
        work, str(parts.get("name") or parts.get("value") or ""), str(parts.get("typed", ""))
    )
    if item is None:
        return None
    known = evidence or default_evidence(question)
    start = len(work.facts)
    filing = Filing(work)
    whose = _owner(work, parts.get("whose"), known)
    _onto(filing, question, item, parts, known, whose)
    for each in filing.against:
        unsettle(work, each)
    path = f"metrics/{item}/name"
    name = work.record.fact(path)
    facts = tuple(work.facts[start:])
    return (facts if name is None else (work.restate(name, None), *facts)), {**bind, "metric": item}, path


def keep_better(work: Work, before: Record, facts: tuple[Fact, ...], path: str) -> tuple[Fact, ...]:
    """The same said again on less evidence does not weaken what is held."""
    held, now = before.fact(path), work.record.fact(path)
    if held is None or now is None or held.value is None or now.value is None or now.id == held.id:
        return facts
    if (held.level or 0) <= (now.level or 0) or not same(held.value, now.value):
        return facts
    kept = Evidence(held.level or Level.ASSUMED, held.said_by, held.said_at, held.quote)
    better = work.restate(now, kept)
    return tuple(better if fact is now else fact for fact in facts)


_SPECIAL: dict[str, Callable[[Filing, Piece], None]] = {
    "problem": _problem,
    "payer": _payer,
    "amount": _amount,
    "person": _person,
    "number": _number,
    "worth": _worth,
    "whole_worth": _worth,
    "driver": _driver,
    "next_step": _next_step,
    "refuted": _refuted,
}

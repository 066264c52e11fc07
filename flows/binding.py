"""What the `{variables}` of a question's place stand for: people, metrics, offerings in hand. Adds nothing itself.

An item that does not exist yet is bound to NEW; the engine makes it when the answer
comes, together with the links that tie it to the others.
"""

from __future__ import annotations

from collections.abc import Callable

from flows.places import GROUP
from flows.record import Record
from flows.session import Session
from flows.values import Number

NEW = "+"

Bindings = list[dict[str, str]]


def metrics_by_rank(record: Record) -> list[str]:
    """The metrics: the one that counts most first, those we are known not to move last, else as they were named."""
    most = record.text("decision/first_metric")
    moved: dict[str, set[str]] = {}
    for effect in record.items("effects"):
        metric = record.text(f"effects/{effect}/metric")
        moved.setdefault(metric, set()).add(record.text(f"effects/{effect}/moves"))

    def order(item: str) -> tuple[bool, bool, int]:
        value = record.value(f"metrics/{item}/rank")
        rank = int(value.low) if isinstance(value, Number) and value.low is not None else 99
        unmoved = bool(moved.get(item)) and moved[item] <= {"not_at_all", "worse"}
        return unmoved, item != most, rank

    return sorted(record.items("metrics"), key=order)


def payer(record: Record) -> str | None:
    """The person who opens the wallet, where one is known."""
    return record.text("decision/whose") or None


def contact(record: Record, meeting: str) -> str | None:
    """The person met at this meeting, where one is known."""
    return record.text(f"meetings/{meeting}/with") or None


def decider(record: Record, meeting: str) -> str:
    """The person whose view counts most here: who pays, else whom we meet, else the whole team.

    In a first talk it is whom we meet: who pays is a guess then, and not in the room.
    """
    first, second = payer(record), contact(record, meeting)
    if record.text(f"meetings/{meeting}/kind") == "first_talk":
        first, second = second, first
    return first or second or GROUP


def linked(record: Record, collection: str, links: dict[str, str]) -> str:
    """The item of a collection that carries these links (leaf -> id), or NEW."""
    for item in record.items(collection):
        if all(record.text(f"{collection}/{item}/{leaf}") == target for leaf, target in links.items()):
            return item
    return NEW


def _meeting(record: Record, session: Session) -> str:
    return session.bind.get("meeting", NEW)


def _bind_meeting(record: Record, session: Session, most: int) -> Bindings:
    return [{"meeting": _meeting(record, session)}]


def _bind_person(record: Record, session: Session, most: int) -> Bindings:
    return [{"person": decider(record, _meeting(record, session))}]


def _bind_driver(record: Record, session: Session, most: int) -> Bindings:
    person = decider(record, _meeting(record, session))
    return [{"person": person, "driver": linked(record, "drivers", {"person": person})}]


def _bind_group_driver(record: Record, session: Session, most: int) -> Bindings:
    return [{"person": GROUP, "driver": linked(record, "drivers", {"person": GROUP})}]


def _bind_metric(record: Record, session: Session, most: int) -> Bindings:
    return [{"metric": item} for item in metrics_by_rank(record)[:most]]


def _bind_offering(record: Record, session: Session, most: int) -> Bindings:
    items = record.items("offerings")
    return [{"offering": items[-1] if items else NEW}]


def _bind_effect(record: Record, session: Session, most: int) -> Bindings:
    offering = _bind_offering(record, session, most)[0]["offering"]
    return [
        {
            "metric": metric,
            "offering": offering,
            "effect": linked(record, "effects", {"metric": metric, "offering": offering}),
        }
        for metric in metrics_by_rank(record)[:most]
    ]


def _bind_later_metric(record: Record, session: Session, most: int) -> Bindings:
    return [{"metric": item} for item in metrics_by_rank(record)[1:most]]


def _bind_other_driver(record: Record, session: Session, most: int) -> Bindings:
    first = decider(record, _meeting(record, session))
    others = [person for person in record.items("people") if person != first][: most - 1]
    return [{"person": person, "driver": linked(record, "drivers", {"person": person})} for person in others]


def _bind_seller(record: Record, session: Session, most: int) -> Bindings:
    return [{"seller": session.person}]


def _bind_sent_note(record: Record, session: Session, most: int) -> Bindings:
    """The latest note of an earlier session: one that they may have answered by now, and had not before this talk."""
    sent = [item for item in record.items("notes") if not _mine(record, session, f"notes/{item}")]
    waiting = [item for item in sent[-1:] if not _answered_before(record, session, f"notes/{item}/answer")]
    return [{"note": item} for item in waiting]


def _answered_before(record: Record, session: Session, path: str) -> bool:
    return record.known(path) and not _mine(record, session, path)


def _mine(record: Record, session: Session, path: str) -> bool:
    fact = record.held.get(path)
    return fact is not None and fact.session == session.id


def _bind_new(variable: str) -> Callable[[Record, Session, int], Bindings]:
    def bind(record: Record, session: Session, most: int) -> Bindings:
        return [{variable: NEW}]

    return bind


def _bind_latest(variable: str, collection: str) -> Callable[[Record, Session, int], Bindings]:
    def bind(record: Record, session: Session, most: int) -> Bindings:
        mine = [item for item in record.items(collection) if _mine(record, session, f"{collection}/{item}")]
        return [{variable: mine[-1] if mine else NEW}]

    return bind


BINDERS: dict[str, Callable[[Record, Session, int], Bindings]] = {
    "meeting": _bind_meeting,
    "person": _bind_person,
    "driver": _bind_driver,
    "group_driver": _bind_group_driver,
    "metric": _bind_metric,
    "offering": _bind_offering,
    "effect": _bind_effect,
    "new_metric": _bind_new("metric"),
    "new_offering": _bind_new("offering"),
    "give": _bind_latest("give", "gives"),
    "outcome": _bind_latest("outcome", "outcomes"),
    "proposition": _bind_latest("proposition", "propositions"),
    "review": _bind_latest("review", "reviews"),
    "note": _bind_latest("note", "notes"),
    "sent_note": _bind_sent_note,
    "later_metric": _bind_later_metric,
    "other_driver": _bind_other_driver,
    "seller": _bind_seller,
}
"""Every binder a flow may name, in `bind:`. Each gives the variable sets that a question is asked for."""

VARIABLES: dict[str, tuple[str, ...]] = {
    "meeting": ("meeting",),
    "person": ("person",),
    "driver": ("person", "driver"),
    "group_driver": ("person", "driver"),
    "metric": ("metric",),
    "offering": ("offering",),
    "effect": ("metric", "offering", "effect"),
    "new_metric": ("metric",),
    "new_offering": ("offering",),
    "give": ("give",),
    "outcome": ("outcome",),
    "proposition": ("proposition",),
    "review": ("review",),
    "note": ("note",),
    "sent_note": ("note",),
    "later_metric": ("metric",),
    "other_driver": ("person", "driver"),
    "seller": ("seller",),
}
"""The variables each binder supplies, for the linter."""

LINKS: dict[str, tuple[tuple[str, str], ...]] = {
    "driver": (("person", "person"),),
    "effect": (("metric", "metric"), ("offering", "offering")),
}
"""For a variable that stands for a new item: the leaves that tie it to other variables (leaf, variable)."""

COLLECTION_OF: dict[str, str] = {
    "meeting": "meetings",
    "driver": "drivers",
    "metric": "metrics",
    "offering": "offerings",
    "effect": "effects",
    "give": "gives",
    "outcome": "outcomes",
    "proposition": "propositions",
    "review": "reviews",
    "note": "notes",
}
"""The collection a variable's new item is added to."""


def bindings(names: tuple[str, ...], record: Record, session: Session, most: int) -> Bindings:
    """Every set of variables a question is asked for, given the binders it names. One empty set where it names none."""
    meeting = session.bind.get("meeting", NEW)
    if len(names) == 1:  # as nearly all of them
        return [{"meeting": meeting, **more} for more in BINDERS[names[0]](record, session, most)]
    found: Bindings = [{"meeting": meeting}]
    for name in names:
        found = [{**have, **more} for have in found for more in BINDERS[name](record, session, most)]
    return found

"""Taking items out of the record and putting two into one: facts like all others, so that "back" undoes them.

Knows people and metrics by their names; asks nothing and reads no other commands.
"""

from __future__ import annotations

import re

from flows.answers.reading import Evidence
from flows.effects import Tell
from flows.places import COLLECTIONS, Holds, place_of
from flows.record import MERGED, REMOVED, Fact, Level, State
from flows.session import MOST_STEPS, Step
from flows.work import Work

NAMED = ("people", "metrics")
LONGEST_ORDER = 160
_POLITE = r"(?:(?:please|ok|oh|sorry),? )*"
_REMOVE = re.compile(rf"{_POLITE}(?:remove|delete|forget|drop|take out) (?P<one>.+)", re.IGNORECASE)
_MERGE = re.compile(rf"{_POLITE}merge (?P<one>.+?) (?:into|with|and) (?P<other>.+)", re.IGNORECASE)
_SAME = re.compile(
    rf"{_POLITE}(?P<one>.+?) (?:is|are) the same (?:as|person as|number as) (?P<other>.+)", re.IGNORECASE
)
_IN_EVERY_ORDER = ("merge ", " the same ", "remove ", "delete ", "forget ", "drop ", "take out ")
_ARTICLE = re.compile(
    r"^(?:the |that |our |their )?(?:(?:metric|number|person|value metric) )?", re.IGNORECASE
)


def find(work: Work, name: str) -> tuple[str, str] | None:
    """The one person or metric of this name (collection, item); None where there is none, or more than one."""
    wanted = _ARTICLE.sub("", " ".join(name.split()).strip("\"'“”.?!")).casefold()
    found = [
        (collection, item)
        for collection in NAMED
        for item in work.record.items(collection)
        for leaf in ("name", "role")
        if wanted and work.record.text(f"{collection}/{item}/{leaf}").casefold() == wanted
    ]
    return found[0] if len(set(found)) == 1 else None


def obey(work: Work, text: str) -> bool:
    """Carries out "remove …" or "merge … into …" where it names what is there; False where the text is none of that."""
    line = " ".join(text.split())
    low = line.casefold()
    if len(line) > LONGEST_ORDER or not any(word in low for word in _IN_EVERY_ORDER):
        return False
    merging = _MERGE.fullmatch(line) or _SAME.fullmatch(line)
    if merging is not None:
        one, other = find(work, merging["one"]), find(work, merging["other"])
        if one is None or other is None or one == other or one[0] != other[0]:
            return False
        merge(work, one[0], one[1], other[1])
        _done(work, "merged", one=name_of(work, *one), other=name_of(work, *other))
        return True
    removing = _REMOVE.fullmatch(line)
    found = find(work, removing["one"]) if removing is not None else None
    if found is None:
        return False
    name = name_of(work, *found)
    remove(work, *found)
    _done(work, "removed", name=name)
    return True


def name_of(work: Work, collection: str, item: str) -> str:
    """What an item is called, also after it was taken out."""
    return work.record.text(f"{collection}/{item}/name") or work.record.text(f"{collection}/{item}/role")


def remove(work: Work, collection: str, item: str) -> None:
    """Takes an item out, with the items that hang on it; what pointed at it is not known any more."""
    work.put(f"{collection}/{item}", REMOVED)
    for fact in _pointing_at(work, collection, item):
        owner, _, leaf = fact.path.rpartition("/")
        if owner.count("/") == 1 and leaf in ("metric", "person"):
            if work.record.value(owner) != REMOVED:
                work.put(owner, REMOVED)
        else:
            work.mark(fact.path, State.UNKNOWN)


def merge(work: Work, collection: str, item: str, into: str) -> None:
    """Puts an item into another: what the other lacks is taken over, what pointed at the one points at the other."""
    for fact in list(work.record.under(f"{collection}/{item}")):
        target = f"{collection}/{into}/{fact.path.rsplit('/', 1)[1]}"
        if fact.state is State.KNOWN and not work.record.known(target):
            evidence = Evidence(fact.level or Level.ASSUMED, fact.said_by, fact.said_at, fact.quote)
            work.put(target, fact.value, evidence)
    for fact in _pointing_at(work, collection, item):
        evidence = Evidence(fact.level or Level.ASSUMED, fact.said_by, fact.said_at, fact.quote)
        work.put(fact.path, into, evidence)
    work.put(f"{collection}/{item}", f"{MERGED}{into}")


def _pointing_at(work: Work, collection: str, item: str) -> list[Fact]:
    """The facts whose value is this item."""
    holds = Holds.PERSON if collection == "people" else Holds.ITEM
    return [
        fact
        for path, fact in work.record.held.items()
        if fact.value == item
        and fact.state is State.KNOWN
        and place_of(path).holds is holds
        and _is_leaf(path)
    ]


def _is_leaf(path: str) -> bool:
    return path.count("/") == 2 or path.split("/")[0] not in COLLECTIONS


def _done(work: Work, key: str, **data: str) -> None:
    """Says so, and lets "back" undo it: the step comes back to whatever was being asked."""
    if work.session.asking is not None:
        step = Step(work.session.turn, work.session.asking, cost=0, settled=len(work.session.settled))
        work.update(steps=(*work.session.steps, step)[-MOST_STEPS:])
    work.say(Tell(key, data))

"""Erasing a person at a customer: their items, what pointed at them, and their name wherever it was written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from flows.forgetting import forget, names_of
from flows.record import Fact
from storage.erasing.facts import write_facts
from storage.erasing.names import Names
from storage.erasing.plan import Erasure
from storage.erasing.sought import Sought, Space
from storage.erasing.texts import Texts
from storage.line import Line


def plan(line: Line, space: Space, sought: Sought, instead: str) -> Erasure:
    """What erasing this person comes to, inside a transaction."""
    done = Erasure()
    by_name = {account: Names((space.accounts[account],)).finder() for account in sought.items}
    texts = Texts(
        line, space, lambda account: sought.finder(space, account), instead, done, sought.items, by_name
    )
    for account, items in sought.items.items():
        before, finder = space.facts[account], texts.finder(account)
        after = forget(before, items, lambda text, account=account: texts.put("facts", account, text))  # type: ignore[misc]
        jobs = _only_theirs(before, items)
        after = tuple(replace(fact, said_by=instead) if _said_by(fact, jobs) else fact for fact in after)
        for old, new in _pairs(before, after):
            if old.value != new.value and not finder.spans(str(old.value)):
                done.excerpts.append(("facts", f"{old.path}: [{old.value}]"))
        write_facts(done, space.workspace, account, before, after)
    texts.run()
    return done


def _only_theirs(facts: Sequence[Fact], items: frozenset[str]) -> frozenset[str]:
    """Jobs that nobody else on the account has: what somebody said may be noted under the job alone."""
    found = names_of(facts, "role")
    theirs, others = (
        {role.casefold() for item, roles in found.items() if (item in items) is mine for role in roles}
        for mine in (True, False)
    )
    return frozenset(theirs - others)


def _said_by(fact: Fact, jobs: frozenset[str]) -> bool:
    return fact.said_by is not None and fact.said_by.casefold() in jobs


def _pairs(before: Sequence[Fact], after: Sequence[Fact]) -> list[tuple[Fact, Fact]]:
    left = {fact.id: fact for fact in after}
    return [(fact, left[fact.id]) for fact in before if fact.id in left]

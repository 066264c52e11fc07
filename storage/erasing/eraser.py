"""Erasing as an operator asks for it: finds who is meant, says what it comes to, does it, leaves no bytes behind."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from flows.forgetting import names_of, same_as
from storage.base import NoSuchAccount, NoSuchPerson
from storage.erasing import account as of_account
from storage.erasing import at_customer, colleague
from storage.erasing.alone import alone, current, lock, scrub
from storage.erasing.names import folded
from storage.erasing.plan import Erasure
from storage.erasing.sought import Sought, Space, read_space
from storage.letters import read_text
from storage.line import Line
from storage.open import file_of, open_line

Kind = Literal["account", "customer", "colleague"]


@dataclass(frozen=True, slots=True)
class Found:
    """Somebody or something that could be meant. `id` names it and nothing else; `account` is the customer's name."""

    kind: Kind
    id: str
    name: str
    account: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be erased. `instead` stands in the texts then; `to` owns the accounts of one of our people.

    `also` are further forms of a name, `never` words of it that are not taken for it alone.
    """

    found: Found
    instead: str
    to: str | None = None
    also: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()


@dataclass(slots=True)
class Eraser:
    """A store that is open for erasing, by `looking` (while it is in use) or `erasing` (alone)."""

    line: Line
    workspace: str

    def accounts(self, name: str) -> Sequence[Found]:
        """The accounts of this name or id."""
        with self.line.read():
            space = read_space(self.line, self.workspace)
        if name in space.accounts:
            return (Found("account", name, space.accounts[name]),)
        return tuple(
            Found("account", known, called) for known, called in space.accounts.items() if _same(called, name)
        )

    def people(self, name: str) -> Sequence[Found]:
        """Everybody of this name or id, at customers and of ours."""
        with self.line.read():
            space = read_space(self.line, self.workspace)
            former = colleague.former_selves(self.line, self.workspace)
        ours = (Found("colleague", *each) for each in space.persons.items() if each[0] not in former)
        found = [*_at_customers(space), *ours]
        return [each for each in found if each.id == name] or _distinct(
            each for each in found if _same(each.name, name)
        )

    def owned(self, person: str) -> Sequence[str]:
        """The names of the accounts that one of our people owns."""
        with self.line.read():
            query = "SELECT name FROM accounts WHERE workspace_id = :workspace AND owner_id = :person ORDER BY name"
            owners = colleague.selves(self.line, self.workspace, person)
            rows = [
                row
                for each in owners
                for row in self.line.rows(query, {"workspace": self.workspace, "person": each})
            ]
        return [read_text(row[0]) for row in rows]

    def plan(self, wanted: Wanted) -> Erasure:
        """What it comes to. Raises NoSuchAccount or NoSuchPerson where it is gone by now."""
        with self.line.read():
            return self._plan(wanted)

    def erase(self, wanted: Wanted) -> Erasure:
        """Does it, and leaves no bytes behind. Only where the store was opened by `erasing`."""
        with self.line.write():
            lock(self.line)
            done = self._plan(wanted)
            done.does(
                "UPDATE accounts SET version = version + 1 WHERE workspace_id = :workspace",
                {"workspace": self.workspace},
            )
            done.carry_out(self.line)
        scrub(self.line)
        return done

    def _plan(self, wanted: Wanted) -> Erasure:
        space, found = read_space(self.line, self.workspace), wanted.found
        if found.kind == "account":
            if found.id not in space.accounts:
                raise NoSuchAccount(account=found.id)
            return of_account.plan(self.line, space, found.id, wanted.instead)
        if found.kind == "colleague":
            if found.id not in space.persons:
                raise NoSuchPerson(person=found.id)
            selves = colleague.selves(self.line, self.workspace, found.id)
            names = frozenset(space.persons[each] for each in selves)
            sought = Sought(names, wanted.also, wanted.never)
            return colleague.plan(self.line, space, found.id, wanted.to, sought, wanted.instead)
        account, _, item = found.id.partition("/")
        facts = space.facts.get(account, ())
        items = same_as(facts, item)
        called = names_of(facts)
        if item not in called:
            raise NoSuchPerson(person=found.id)
        names = frozenset(name for each in items for name in called.get(each, ()))
        sought = Sought(names, wanted.also, wanted.never, {account: items})
        return at_customer.plan(self.line, space, sought, wanted.instead)


def _same(one: str, other: str) -> bool:
    return " ".join(folded(one)[0].split()) == " ".join(folded(other)[0].split()) != ""


def _at_customers(space: Space) -> list[Found]:
    return [
        Found("customer", f"{account}/{item}", name, space.accounts[account])
        for account, facts in space.facts.items()
        for item, names in names_of(facts).items()
        for name in sorted(names) or [""]
    ]


def _distinct(found: Iterable[Found]) -> list[Found]:
    """Each once, whatever they were called over time."""
    return list({each.id: each for each in found}.values())


@contextmanager
def looking(url: str, workspace: str) -> Iterator[Eraser]:
    """To see what erasing would come to, also while the store is in use."""
    current(url)
    with closing(open_line(url)) as line:
        yield Eraser(line, workspace)


@contextmanager
def erasing(url: str, workspace: str) -> Iterator[Eraser]:
    """To erase: nobody else has the store meanwhile. Raises StoreBusy where somebody has."""
    with alone(url) as line:
        yield Eraser(line, workspace)


def copies(url: str, folder: Path | None = None) -> Sequence[Path]:
    """Copies of a SQLite file that this program may have made: beside it, and in `folder`."""
    place = file_of(url)
    if place is None:
        return ()
    ours = re.compile(rf"{re.escape(place.name)}\.(replaced|restored)-.*|{re.escape(place.stem)}-\d{{4}}-.*")
    found = {
        each
        for where in {place.parent.resolve(), (folder or place.parent).resolve()}
        for each in where.iterdir()
        if each.is_file() and (ours.fullmatch(each.name) or _is_copy(each, place))
    }
    return sorted(found)


def _is_copy(each: Path, place: Path) -> bool:
    """Is this another database file beside ours? A backup may have any name, but it begins like one."""
    if each.name in (place.name, f"{place.name}-wal", f"{place.name}-shm"):
        return False
    try:
        with each.open("rb") as file:
            return file.read(16) == b"SQLite format 3\0"
    except OSError:
        return False


__all__ = ["Eraser", "Erasure", "Found", "Wanted", "copies", "erasing", "looking"]

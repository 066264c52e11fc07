"""Our offerings and what they cost us: a log of entries, of which the newest of each offering holds."""

# ruff: noqa: S608  statements are put together from constants only; values are always bound

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from flows.terms import Listed, same_name
from flows.values import Money
from storage.access import mine
from storage.base import Entered, Listing, NoSuchOffering, NoSuchPerson, StaleOfferings, Who
from storage.letters import read_moment, read_text, read_value, write_moment, write_text, write_value
from storage.line import Line, Row
from storage.statements import insert

_SOMEBODY = (
    "EXISTS (SELECT 1 FROM persons p WHERE p.workspace_id = o.workspace_id"
    " AND p.workspace_id = :workspace AND p.id = :person)"
)
_HOLDING = (
    "SELECT o.n, o.id, o.name, o.cost, o.floor, o.margin, o.removed, o.person_id, o.at FROM offerings o"
    " WHERE o.workspace_id = :workspace AND o.n IN"
    " (SELECT max(l.n) FROM offerings l WHERE l.workspace_id = :workspace GROUP BY l.id)"
    f" AND {_SOMEBODY}"
)
_PERSON = "SELECT 1 FROM persons WHERE workspace_id = :workspace AND id = :person"
_ENTER = insert("offerings") + " ON CONFLICT DO NOTHING"
_REMEMBERED = 1000
"""Persons whose listing is kept; it is read again soon enough where all are forgotten."""


@dataclass(frozen=True, slots=True)
class _Lately:
    """A listing as it was read, and the mark of the store at that moment."""

    mark: object
    listing: Listing


class Offerings:
    """The calls about our offerings."""

    line: Line
    _lately: dict[Who, _Lately]

    def offerings(self, who: Who, *, lately: bool = False) -> Listing:
        """Our offerings with what they cost us; an empty listing for who is nobody here."""
        with self.line.lock:
            mark = self.line.mark() if lately else None
            known = self._lately.get(who)
            if mark is not None and known is not None and known.mark == mark:
                return known.listing
            with self.line.glance():
                found = self._read(who)
            if mark is not None:
                if len(self._lately) >= _REMEMBERED:
                    self._lately.clear()
                self._lately[who] = _Lately(mark, found)
            return found

    def _read(self, who: Who) -> Listing:
        rows = self.line.rows(_HOLDING, mine(who))
        entries = sorted(
            map(_entered, rows), key=lambda each: (same_name(each.offering.name), each.offering.id)
        )
        return Listing(max((row[0] for row in rows), default=0), tuple(entries))

    def put_offerings(self, who: Who, version: int, offerings: Sequence[Listed], at: datetime) -> int:
        """Enters offerings, new and changed ones, all or none; what they replace is kept. Gives the new version."""
        with self.line.write():
            self._refuse_stranger(who)
            return self._enter(who, version, [Entered(each, who.person, at) for each in offerings])

    def remove_offering(self, who: Who, version: int, offering: str, at: datetime) -> int:
        """Takes one off the list; what was entered of it is kept."""
        with self.line.write():
            self._refuse_stranger(who)
            for held in self._read(who).entries:
                if held.offering.id == offering and not held.removed:
                    return self._enter(who, version, [Entered(held.offering, who.person, at, removed=True)])
        raise NoSuchOffering(offering=offering)

    def _refuse_stranger(self, who: Who) -> None:
        if self.line.row(_PERSON, mine(who)) is None:
            raise NoSuchPerson(person=who.person)

    def _enter(self, who: Who, version: int, entries: Sequence[Entered]) -> int:
        """Writes the next entries. Where there is one of that number already, somebody was first."""
        self._lately.clear()  # the mark tells of others' commits only
        if self._read(who).version != version:
            raise StaleOfferings(version=version)
        for row in _rows(who, version, entries):
            if self.line.run(_ENTER, row) != 1:
                raise StaleOfferings(version=version)
        return version + len(entries)


def _rows(who: Who, version: int, entries: Sequence[Entered]) -> Iterator[dict[str, Any]]:
    for n, each in enumerate(entries, start=version + 1):
        listed = each.offering
        yield {
            "workspace_id": who.workspace,
            "n": n,
            "id": listed.id,
            "name": write_text(listed.name),
            "cost": None if listed.cost is None else write_value(listed.cost),
            "floor": None if listed.floor is None else write_value(listed.floor),
            "margin": None if listed.margin is None else str(listed.margin),
            "removed": each.removed,
            "person_id": each.by,
            "at": write_moment(each.at),
        }


def _entered(row: Row) -> Entered:
    _, ident, name, cost, floor, margin, removed, person, at = row
    listed = Listed(
        ident,
        read_text(name),
        _money(cost),
        _money(floor),
        None if margin is None else Decimal(margin),
    )
    return Entered(listed, person, read_moment(at), bool(removed))


def _money(kept: str | None) -> Money | None:
    value = None if kept is None else read_value(kept)
    return value if isinstance(value, Money) else None

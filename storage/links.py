"""One person on any channel: one-time codes, the identities they join, and taking one off again."""

from __future__ import annotations

import json
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from storage import codes
from storage.access import mine
from storage.arrivals import place_key, read_place
from storage.base import Identity, Person, Who
from storage.letters import maybe_text, read_maybe, read_text, write_moment, write_text
from storage.line import Line, Row
from storage.link_shapes import Known, NewCode, Redeemed, Somebody
from storage.memory import Memory
from storage.merging import NO_CALENDAR, merge, part, shut
from storage.people import DEFAULT_LOCALE, WORKSPACE, identity_key
from storage.statements import insert

_KEPT_AFTER = timedelta(days=1)
_NO_SALT = "00" * 16
_NEW = insert("codes") + " ON CONFLICT DO NOTHING"
_OLD = "DELETE FROM codes WHERE workspace_id = :workspace AND expires_at < :before"
_FORMER_ONES = "DELETE FROM codes WHERE workspace_id = :workspace AND person_id = :person AND used_by IS NULL"
_CODE = (
    "SELECT salt, digest, kind, person_id, name, channel, tenant, chat, expires_at, tries, used_by FROM codes"
    " WHERE workspace_id = :workspace AND selector = :selector"
)
_WRONG = "UPDATE codes SET tries = tries + 1 WHERE workspace_id = :workspace AND selector = :selector"
_HOLD = (
    "UPDATE codes SET tries = tries WHERE workspace_id = :workspace AND selector = :selector"
    " AND digest = :digest AND used_by IS NULL"
)
_USED = "UPDATE codes SET used_by = :me WHERE workspace_id = :workspace AND selector = :selector"
_WHOSE = (
    "SELECT person_id FROM identities"
    " WHERE workspace_id = :workspace AND channel = :channel AND tenant = :tenant AND external = :external"
)
_PERSON = "SELECT id, name, locale FROM persons WHERE workspace_id = :workspace AND id = :person"
_NEW_PERSON = (
    "INSERT INTO persons (workspace_id, id, name, locale, created_at)"
    " VALUES (:workspace, :person, :name, :locale, :at)"
)
_KNOWN_AS = (
    "INSERT INTO identities (workspace_id, channel, tenant, external, person_id)"
    " VALUES (:workspace, :channel, :tenant, :external, :person)"
    " ON CONFLICT (workspace_id, channel, tenant, external) DO UPDATE SET person_id = excluded.person_id"
)
_NO_MORE = (
    "DELETE FROM identities"
    " WHERE workspace_id = :workspace AND channel = :channel AND tenant = :tenant AND external = :external"
)
_LINKED = (
    "SELECT l.id, l.former_id, l.moved, l.at FROM links l WHERE l.workspace_id = :workspace"
    " AND l.person_id = :person AND l.channel = :channel AND l.tenant = :tenant AND l.external = :external"
    " AND l.undone_at IS NULL"
)
_LINK = insert("links")
_UNDONE = "UPDATE links SET undone_at = :at WHERE workspace_id = :workspace AND id = :link"
_ALL_UNDONE = (
    "UPDATE links SET undone_at = :at WHERE workspace_id = :workspace AND person_id = :person"
    " AND undone_at IS NULL"
)
_IDENTITIES = (
    "SELECT i.person_id, i.channel, i.tenant, i.external, (SELECT count(*) FROM links l"
    " WHERE l.workspace_id = i.workspace_id AND l.person_id = i.person_id AND l.channel = i.channel"
    " AND l.tenant = i.tenant AND l.external = i.external AND l.undone_at IS NULL)"
    " FROM identities i WHERE i.workspace_id = :workspace"
)
_ACCOUNTS = (
    "SELECT a.name FROM memberships m JOIN accounts a ON a.workspace_id = m.workspace_id AND a.id = m.account_id"
    " WHERE m.workspace_id = :workspace AND m.person_id = :person ORDER BY a.name"
)
_PERSONS = "SELECT id, name, locale FROM persons WHERE workspace_id = :workspace ORDER BY created_at, id"


class Links:
    """The calls about codes and links."""

    line: Line
    _memory: Memory

    # codes --------------------------------------------------------------------------
    def keep_code(self, workspace: str, code: NewCode, at: datetime) -> bool:
        """Keeps a new code, in the place of this person's former one. False where another begins the same."""
        letters = codes.read(code.text)
        assert letters is not None, "a code of ours"
        salt = secrets.token_hex(16)
        nowhere = {"channel": None, "tenant": None, "chat": None}
        row = {
            "workspace_id": workspace,
            "selector": letters[: codes.SELECTOR],
            "salt": salt,
            "digest": codes.digest(letters, salt),
            "kind": "invite" if code.person is None else "link",
            "person_id": code.person,
            "name": maybe_text(code.name or None),
            **(nowhere if code.shown_at is None else place_key(code.shown_at)),
            "expires_at": write_moment(code.expires_at),
            "tries": 0,
        }
        with self.line.write():
            self.line.run(_OLD, {"workspace": workspace, "before": write_moment(at - _KEPT_AFTER)})
            self.line.run(_FORMER_ONES, {"workspace": workspace, "person": code.person})
            return self.line.run(_NEW, row) == 1

    def is_code(self, workspace: str, text: str, at: datetime) -> bool:
        """Would this code lead somebody unknown to something now? A wrong one counts as tried."""
        found = self._verified(workspace, codes.read(text), at)
        return found is not None and found[10] is None

    def _verified(self, workspace: str, letters: str | None, at: datetime) -> Row | None:
        if letters is None:
            return None
        key = {"workspace": workspace, "selector": letters[: codes.SELECTOR]}
        with self.line.glance():
            row = self.line.row(_CODE, key)
        found = codes.digest(letters, _NO_SALT if row is None else row[0])
        if row is None:
            return None
        if not codes.same(found, row[1]):
            with self.line.write():
                self.line.run(_WRONG, key)
            return None
        return row if row[9] < codes.MOST_TRIES and row[8] > write_moment(at) else None

    def redeem(
        self, workspace: str, text: str, identity: Identity, name: str, at: datetime, *, sure: bool
    ) -> Redeemed | None:
        """Uses a code for an identity; None for one that is wrong, used, tried too often or too old.

        The same one once more by who used it gives the same again. `sure`: they know that
        what is theirs becomes another's.
        """
        letters = codes.read(text)
        row = self._verified(workspace, letters, at)
        if row is None or letters is None:
            return None
        key = identity_key(workspace, identity)
        me = json.dumps([key["channel"], key["tenant"], key["external"]])
        code = {"workspace": workspace, "selector": letters[: codes.SELECTOR], "digest": row[1], "me": me}
        with self.line.write():
            if row[10] is not None:
                return self._again(row, key) if row[10] == me else None
            if not self.line.run(_HOLD, code):
                return None
            led = (self._invited if row[2] == "invite" else self._joined)(row, key, name, at, sure)
            if led.how in ("joined", "merged", "invited"):
                self.line.run(_USED, code)
        self._memory.clear()
        return led

    def _again(self, row: Row, key: dict[str, str]) -> Redeemed | None:
        now = self._person_of(key)
        if now is None or row[3] not in (None, now.id):
            return None
        return Redeemed("invited" if row[2] == "invite" else "joined", now)

    def _invited(self, row: Row, key: dict[str, str], name: str, at: datetime, sure: bool) -> Redeemed:  # noqa: FBT001
        known = self._person_of(key)
        if known is not None:
            return Redeemed("mine", known)
        person = Person(secrets.token_hex(8), read_maybe(row[4]) or name, DEFAULT_LOCALE)
        new = {"person": person.id, "name": write_text(person.name), "locale": person.locale}
        new |= {**key, "at": write_moment(at)}
        for statement in (WORKSPACE, _NEW_PERSON, _KNOWN_AS):
            self.line.run(statement, new)
        return Redeemed("invited", person)

    def _joined(self, row: Row, key: dict[str, str], name: str, at: datetime, sure: bool) -> Redeemed:  # noqa: FBT001
        workspace, target = key["workspace"], row[3]
        person = self._person(workspace, target)
        former = self._person_of(key)
        if former is not None and former.id == target:
            return Redeemed("mine", person)
        theirs = self._identities(workspace, target)
        if any((one.channel, one.tenant) == (key["channel"], read_text(key["tenant"])) for one, _ in theirs):
            return Redeemed("here", person)
        moved = "{}"
        if former is not None:
            if len(self._identities(workspace, former.id)) > 1:
                return Redeemed("linked", person)
            found = self.line.rows(_ACCOUNTS, {"workspace": workspace, "person": former.id})
            if found and not sure:
                return Redeemed("sure", person, tuple(read_text(one[0]) for one in found))
            moved = merge(self.line, workspace, former.id, target, at)
        self.line.run(_KNOWN_AS, {**key, "person": target})
        self._keep_link(key, target, former, moved, at)
        tell = None if row[5] is None else read_place(row[5], row[6], row[7])
        return Redeemed("joined" if former is None else "merged", person, tell=tell)

    def _keep_link(
        self, key: dict[str, str], person: str, former: Person | None, moved: str, at: datetime
    ) -> None:
        link = {
            "workspace_id": key["workspace"],
            "id": secrets.token_hex(8),
            "person_id": person,
            "former_id": None if former is None else former.id,
            **{name: key[name] for name in ("channel", "tenant", "external")},
            "moved": moved,
            "at": write_moment(at),
        }
        self.line.run(_LINK, link)

    # identities ---------------------------------------------------------------------
    def known_as(self, who: Who) -> Sequence[Known]:
        """This person's identities."""
        with self.line.read():
            found = self._identities(who.workspace, mine(who)["person"])
        return tuple(Known(identity, linked) for identity, linked in found)

    def everybody(self, workspace: str) -> Sequence[Somebody]:
        """Everybody who has a way in, with how they are known (for an operator)."""
        with self.line.read():
            persons = [_person(row) for row in self.line.rows(_PERSONS, {"workspace": workspace})]
            rows = self.line.rows(_IDENTITIES, {"workspace": workspace})
        known: dict[str, list[Known]] = {}
        for person, *named, linked in rows:
            known.setdefault(person, []).append(Known(_read_identity(named), bool(linked)))
        return tuple(Somebody(one, tuple(known[one.id])) for one in persons if one.id in known)

    def unlink(self, who: Who, identity: Identity, at: datetime) -> bool:
        """Takes an identity off that a code joined. Whoever it was before is that again. False for any other."""
        key = {**identity_key(who.workspace, identity), **mine(who)}
        with self.line.write():
            found = self.line.row(_LINKED, key)
            if found is None:
                return False
            link, former, moved, since = found
            shut(self.line, who.workspace, who.person, identity, former)
            if former is None:
                self.line.run(_NO_MORE, key)
            else:
                part(self.line, who.workspace, who.person, former, moved, datetime.fromisoformat(since))
                self.line.run(_KNOWN_AS, {**key, "person": former})
            self.line.run(_UNDONE, {"workspace": who.workspace, "link": link, "at": write_moment(at)})
        self._memory.clear()
        return True

    def shut_out(self, workspace: str, person: str, at: datetime) -> bool:
        """Takes every way in from somebody; what they kept stays for its other members. False for who has none."""
        key: dict[str, Any] = {"workspace": workspace, "person": person, "at": write_moment(at)}
        with self.line.write():
            found = self._identities(workspace, person)
            for identity, _ in found:
                shut(self.line, workspace, person, identity, None)
                self.line.run(_NO_MORE, identity_key(workspace, identity))
            for statement in (_ALL_UNDONE, _FORMER_ONES, *NO_CALENDAR):
                self.line.run(statement, key)
        self._memory.clear()
        return bool(found)

    # inside a transaction -------------------------------------------------------------
    def _person(self, workspace: str, person: str) -> Person:
        row = self.line.row(_PERSON, {"workspace": workspace, "person": person})
        assert row is not None, "held by a foreign key"
        return _person(row)

    def _person_of(self, key: dict[str, str]) -> Person | None:
        row = self.line.row(_WHOSE, key)
        return None if row is None else self._person(key["workspace"], row[0])

    def _identities(self, workspace: str, person: str) -> list[tuple[Identity, bool]]:
        key = {"workspace": workspace, "person": person}
        rows = self.line.rows(f"{_IDENTITIES} AND i.person_id = :person ORDER BY i.channel, i.tenant", key)
        return [(_read_identity(row[1:4]), bool(row[4])) for row in rows]


def _person(row: Row) -> Person:
    return Person(row[0], read_text(row[1]), row[2])


def _read_identity(columns: Sequence[str]) -> Identity:
    channel, tenant, external = columns
    return Identity(channel, read_text(tenant), read_text(external))

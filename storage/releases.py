"""What sellers let out, as it was then, and what its readers noted on it. Sees nothing else of an account."""

# ruff: noqa: S608  statements are put together from constants only; values are always bound

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from storage.access import MEMBER, is_plain, limited, mine, seen
from storage.base import NoSuchNote, NoSuchPerson, NoSuchRelease, Who
from storage.chat_shapes import Place
from storage.letters import (
    read_list,
    read_maybe,
    read_moment,
    read_text,
    write_list,
    write_moment,
    write_text,
)
from storage.line import Line, Row
from storage.release_shapes import Addressee, NewNote, NewRelease, Note, Release, channel_reader
from storage.statements import insert

_PERSON = "SELECT name FROM persons WHERE workspace_id = :workspace AND id = :other"
_NEW = insert("releases") + " ON CONFLICT DO NOTHING"
_HEAD = (
    "r.id, r.account_id, r.account_name, r.person_id, p.name, r.at, r.kind, r.addressee, r.reader, r.scope,"
    " r.upto, r.held_back"
)
_FROM = (
    " FROM releases r JOIN persons p ON p.workspace_id = r.workspace_id AND p.id = r.person_id"
    " WHERE r.workspace_id = :workspace"
)
_TO_ME = "r.kind = 'person' AND r.reader = :person"
_NEWEST = " ORDER BY r.at DESC, r.id"
_MINE = f"SELECT {_HEAD}{_FROM} AND r.account_id = :account AND r.person_id = :person{_NEWEST}"
_FORMER = (
    f"SELECT {_HEAD}{_FROM} AND r.account_id = :account AND r.kind = :kind AND r.reader = :reader{_NEWEST}"
    " LIMIT 1"
)
_RECEIVED = f"SELECT {_HEAD}{_FROM} AND {_TO_ME}{_NEWEST}"
_ANY = f"SELECT {_HEAD}{_FROM} AND r.id = :release"
_REPLIED_TO = (
    "SELECT r.id FROM releases r JOIN outbox o ON o.workspace_id = r.workspace_id AND o.session_id = r.id"
    f" WHERE r.workspace_id = :workspace AND {_TO_ME} AND o.channel = :channel AND o.tenant = :tenant AND o.ref = :ref"
)
_TAKE_BACK = "DELETE FROM releases WHERE workspace_id = :workspace AND id = :release"
_BY_ME = "r.person_id = :person AND " + MEMBER.replace(":account", "r.account_id")
_CONTENT = f"SELECT {_HEAD}, r.content{_FROM} AND r.id = :release AND ({_TO_ME} OR ({_BY_ME}))"
_IN_CHANNEL = f"SELECT {_HEAD}, r.content{_FROM} AND r.kind = 'channel' AND r.reader = :reader{_NEWEST}"
_NOTED_ON = (
    f"SELECT r.account_id{_FROM} AND r.id = :release"
    f" AND ({_TO_ME} OR (r.kind = 'channel' AND r.reader = :through))"
)
_NEW_NOTE = insert("notes") + " ON CONFLICT DO NOTHING"
_NOTE = (
    "SELECT n.id, n.release_id, n.account_id, n.place, n.text, n.person_id, w.name, n.at, n.answer,"
    " n.answered_at, n.done_at FROM notes n"
    " JOIN releases r ON r.workspace_id = n.workspace_id AND r.id = n.release_id"
    " JOIN persons w ON w.workspace_id = n.workspace_id AND w.id = n.person_id"
    " WHERE n.workspace_id = :workspace"
)
_OLDEST = " ORDER BY n.at, n.id"
_ON_MINE = f"{_NOTE} AND n.account_id = :account AND r.person_id = :person{_OLDEST}"
_BY_READER = f"{_NOTE} AND n.release_id = :release AND n.person_id = :person{_OLDEST}"
_ONE_OF_MINE = f"{_NOTE} AND n.id = :note AND {_BY_ME}"
_ONE_BY_ME = f"{_NOTE} AND n.id = :note AND n.person_id = :person"
_ANSWER = (
    "UPDATE notes SET answer = :answer, answered_at = :at WHERE workspace_id = :workspace AND id = :note"
)
_DONE = "UPDATE notes SET done_at = :at WHERE workspace_id = :workspace AND id = :note"


class Releases:
    """The calls about releases and notes."""

    line: Line

    def release(self, who: Who, new: NewRelease, at: datetime) -> None:
        """Keeps what a member lets out. Nothing changes it later. One of that id that is there stays as it is."""
        with self.line.write():
            seen(self.line, who, new.account)
            if new.to.kind == "person":
                self._somebody(who, new.to.reader)
            self.line.run(_NEW, _row(who, new, at))

    def _somebody(self, who: Who, person: str) -> None:
        key = {**mine(who), "other": person}
        if not is_plain(person) or self.line.row(_PERSON, key) is None:
            raise NoSuchPerson(person=person)

    def released(self, who: Who, account: str) -> Sequence[Release]:
        """What this person let out of an account, the newest first."""
        with self.line.read():
            seen(self.line, who, account)
            return tuple(map(_head, self.line.rows(_MINE, limited(who, account))))

    def former_release(self, who: Who, account: str, to: Addressee) -> Release | None:
        """What that reader was given last of an account, by whichever member."""
        key = {**limited(who, account), "kind": to.kind, "reader": to.reader}
        with self.line.read():
            seen(self.line, who, account)
            row = self.line.row(_FORMER, key)
        return None if row is None else _head(row)

    def received(self, who: Who) -> Sequence[Release]:
        """What was let out to this person, the newest first; they need be no member of anything."""
        with self.line.glance():
            return tuple(map(_head, self.line.rows(_RECEIVED, mine(who))))

    def released_by(self, workspace: str, release: str) -> Release | None:
        """A release without its content, whoever let it out."""
        with self.line.glance():
            row = self.line.row(_ANY, {"workspace": workspace, "release": release})
        return None if row is None else _head(row)

    def posted_release(self, who: Who, channel: str, tenant: str, ref: str) -> str | None:
        """The release of which this person was posted what the platform calls `ref`, if it is of one."""
        key = {**mine(who), "channel": channel, "tenant": write_text(tenant), "ref": write_text(ref)}
        with self.line.glance():
            row = self.line.row(_REPLIED_TO, key)
        return None if row is None else str(row[0])

    def take_back(self, workspace: str, release: str) -> None:
        """Forgets a release that never got to where it was to be posted: nobody has read it."""
        with self.line.write():
            self.line.run(_TAKE_BACK, {"workspace": workspace, "release": release})

    def posted_in(self, workspace: str, place: Place) -> Sequence[tuple[Release, Mapping[str, Any]]]:
        """What was let out to a channel, with its content, the newest first. For the service, which posts there."""
        key = {"workspace": workspace, "reader": channel_reader(place)}
        with self.line.glance():
            rows = self.line.rows(_IN_CHANNEL, key)
        return tuple((_head(row), json.loads(row[-1])) for row in rows)

    def content(self, who: Who, release: str) -> tuple[Release, Mapping[str, Any]]:
        """A release with its content, for its reader and for who let it out."""
        row = None
        if is_plain(release):
            with self.line.glance():
                row = self.line.row(_CONTENT, {**mine(who), "release": release})
        if row is None:
            raise NoSuchRelease(release=release)
        return _head(row), json.loads(row[-1])

    def note(self, who: Who, new: NewNote, at: datetime) -> Note:
        """Keeps what a reader says on a release."""
        through = None if new.through is None else channel_reader(new.through)
        key = {**mine(who), "release": new.release, "through": through, "note": new.id}
        if not is_plain(new.release):
            raise NoSuchRelease(release=new.release)
        with self.line.write():
            row = self.line.row(_NOTED_ON, key)
            if row is None:
                raise NoSuchRelease(release=new.release)
            self._somebody(who, who.person)
            self.line.run(_NEW_NOTE, _note_row(who, new, row[0], at))
            kept = self.line.row(_ONE_BY_ME, key)
        if kept is None:
            raise NoSuchNote(note=new.id)  # the id is somebody else's
        return _read_note(kept)

    def notes(self, who: Who, account: str) -> Sequence[Note]:
        """What was noted on what this person let out of an account, the oldest first."""
        with self.line.read():
            seen(self.line, who, account)
            return tuple(map(_read_note, self.line.rows(_ON_MINE, limited(who, account))))

    def my_notes(self, who: Who, release: str) -> Sequence[Note]:
        """What this person noted on a release, with the seller's answers, the oldest first."""
        if not is_plain(release):
            return ()
        with self.line.glance():
            return tuple(map(_read_note, self.line.rows(_BY_READER, {**mine(who), "release": release})))

    def answer_note(self, who: Who, note: str, answer: str | None, at: datetime) -> Note:
        """Answers a note on one's own release, or (None) marks it done."""
        if not is_plain(note):
            raise NoSuchNote(note=note)
        key = {**mine(who), "note": note, "at": write_moment(at)}
        with self.line.write():
            if self.line.row(_ONE_OF_MINE, key) is None:
                raise NoSuchNote(note=note)
            if answer is None:
                self.line.run(_DONE, key)
            else:
                self.line.run(_ANSWER, {**key, "answer": write_text(answer)})
            row = self.line.row(_ONE_OF_MINE, key)
        assert row is not None, "it was there a moment ago"
        return _read_note(row)


def _row(who: Who, new: NewRelease, at: datetime) -> dict[str, Any]:
    return {
        "workspace_id": who.workspace,
        "id": new.id,
        "account_id": new.account,
        "person_id": who.person,
        "upto": new.upto,
        "held_back": write_list(new.held_back),
        "addressee": write_text(new.to.name),
        "at": write_moment(at),
        "kind": new.to.kind,
        "reader": new.to.reader or None,
        "scope": new.scope,
        "account_name": write_text(new.account_name),
        "content": json.dumps(new.content, separators=(",", ":")),
    }


def _head(row: Row) -> Release:
    ident, account, called, by, by_name, at, kind, addressee, reader, scope, upto, held_back = row[:12]
    return Release(
        ident,
        account,
        read_text(called),
        by,
        read_text(by_name),
        read_moment(at),
        Addressee(kind, read_text(addressee), reader or ""),
        scope,
        upto,
        read_list(held_back),
    )


def _note_row(who: Who, new: NewNote, account: str, at: datetime) -> dict[str, Any]:
    return {
        "workspace_id": who.workspace,
        "id": new.id,
        "account_id": account,
        "release_id": new.release,
        "person_id": who.person,
        "place": new.place,
        "text": write_text(new.text),
        "at": write_moment(at),
    }


def _read_note(row: Row) -> Note:
    ident, release, account, place, text, by, by_name, at, answer, answered_at, done_at = row
    return Note(
        ident,
        release,
        account,
        place,
        read_text(text),
        by,
        read_text(by_name),
        read_moment(at),
        read_maybe(answer),
        None if answered_at is None else read_moment(answered_at),
        None if done_at is None else read_moment(done_at),
    )

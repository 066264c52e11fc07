"""The one interface to what is kept. Names no database; every call takes the workspace and the person.

Implementations: `storage.sql` (SQLite, PostgreSQL). All errors a caller may meet are
below `StorageError`; each carries a key and data, never a sentence (words are in `prompts`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from flows.record import Fact, Record
from flows.session import Session


class StorageError(Exception):
    """Something about the store stopped a call. `key` names what, `data` holds the particulars."""

    key = "storage"

    def __init__(self, **data: Any) -> None:
        super().__init__(self.key, data)
        self.data = data


class StaleAccount(StorageError):
    """Somebody else's turn on this account was committed first: load again and advance again."""

    key = "stale"


class NoSuchAccount(StorageError):
    """There is no such account for this person."""

    key = "no_such_account"


class NoSuchSession(StorageError):
    """There is no such session for this person."""

    key = "no_such_session"


class NotOwner(StorageError):
    """This person may see the account, but only its owner may do this."""

    key = "not_owner"


class NoSuchPerson(StorageError):
    """There is no such person in the workspace."""

    key = "no_such_person"


class OwnerStays(StorageError):
    """The owner of an account cannot be taken out of it: assign it to someone else first."""

    key = "owner_stays"


class NameTaken(StorageError):
    """This person already has an account of that name."""

    key = "name_taken"


class StoreBusy(StorageError):
    """The database stayed locked for longer than the busy timeout."""

    key = "busy"


class StoreReadOnly(StorageError):
    """The database or its folder cannot be written."""

    key = "read_only"


class StoreFull(StorageError):
    """No room left on the disk."""

    key = "full"


class StoreCorrupt(StorageError):
    """The file is not a sound database."""

    key = "corrupt"


class StoreNewer(StorageError):
    """The database was written by a newer version of Equipoise."""

    key = "newer"


class StoreUnreachable(StorageError):
    """The database server cannot be reached, or the folder does not exist and cannot be made."""

    key = "unreachable"


class BackupExists(StorageError):
    """There is a file of that name already; a backup never replaces one."""

    key = "backup_exists"


class UseServerTools(StorageError):
    """A database server is backed up and restored by its own tools (pg_dump, pg_restore)."""

    key = "use_server_tools"


@dataclass(frozen=True, slots=True)
class Who:
    """On whose behalf a call is made. Every query is limited to what this person may see."""

    workspace: str
    person: str


@dataclass(frozen=True, slots=True)
class Identity:
    """A person as one channel knows them: channel ("terminal", "slack", ...), tenant, external id."""

    channel: str
    tenant: str
    external: str


@dataclass(frozen=True, slots=True)
class Person:
    """One of our people."""

    id: str
    name: str
    locale: str


@dataclass(frozen=True, slots=True)
class Account:
    """An account as its members see it. `version` counts its committed turns and changes."""

    id: str
    name: str
    owner: str
    version: int
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Inbound:
    """One message as it came in, letter for letter. `text` is what was typed; `chosen` the ids that were tapped.

    `answers` is the reference of the asking it answers, where the channel said so.
    """

    channel: str
    tenant: str
    chat: str
    event: str
    at: datetime
    text: str | None = None
    chosen: tuple[str, ...] = ()
    answers: str | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """One outgoing message of a turn: `kind` is "message", "question" or "document", `body` its JSON data.

    What is read back is JSON data too: a tuple in `body` comes back as a list.
    """

    kind: str
    body: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class AskingRow:
    """An asking as kept for its buttons: who was asked, where, and what each choice means."""

    ref: str
    session: str
    person: str
    chat: str
    turn: int
    question: str
    text: str
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Loaded:
    """All that a turn starts from: the account at a version, its record, and the session."""

    account: Account
    record: Record
    session: Session


@dataclass(frozen=True, slots=True)
class TurnWrite:
    """All that one turn writes, in one transaction.

    `version` is the account version the turn was computed from. `new_session` tells an
    insert from an update. `question` is the question this turn's input answered, as it
    had been put (for the transcript). `deliver`: the replies wait in the outbox for a
    channel to post them; without it the commit is their delivery (the terminal).
    """

    who: Who
    account: str
    version: int
    session: Session
    new_session: bool
    inbound: Inbound | None
    facts: Sequence[Fact]
    replies: Sequence[Reply]
    at: datetime
    asking: AskingRow | None = None
    question: str | None = None
    private: bool = False
    deliver: bool = False


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn as it went, for the transcript and for repeating its replies."""

    session: str
    turn: int
    person: str
    at: datetime
    channel: str
    event: str
    question: str | None
    text: str | None
    chosen: tuple[str, ...]
    replies: tuple[Reply, ...]
    flow_version: str
    private: bool = False


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """A session without its innards, for lists and exports."""

    id: str
    account: str
    person: str
    person_name: str
    flow: str
    minutes: int
    status: str
    started_at: datetime
    updated_at: datetime
    turns: int


@dataclass(frozen=True, slots=True)
class AccountSummary:
    """An account with what a list shows."""

    account: Account
    owner_name: str
    members: tuple[str, ...] = field(default=())


class Storage(Protocol):
    """What the shell asks of a store. All calls are synchronous; each is one transaction."""

    # people -------------------------------------------------------------------------
    def person_for(self, workspace: str, identity: Identity, name: str, at: datetime) -> Person:
        """The person behind an identity, made with `name` the first time it is seen."""

    def people(self, workspace: str) -> Sequence[Person]:
        """Everybody in the workspace (for an operator at the terminal)."""

    # accounts -----------------------------------------------------------------------
    def create_account(self, who: Who, account: str, name: str, at: datetime) -> Account:
        """A new account, owned by `who`. Raises NameTaken where they have one of exactly that name."""

    def accounts(self, who: Who) -> Sequence[AccountSummary]:
        """The accounts `who` is a member of, the most recently touched first."""

    def rename_account(self, who: Who, account: str, name: str, at: datetime) -> None:
        """Gives an account another name; its owner and members may."""

    def assign_account(self, who: Who, account: str, to: str, at: datetime) -> None:
        """Makes another person the owner (and member); the owner may (NotOwner). The former owner stays a member."""

    def set_member(self, who: Who, account: str, person: str, member: bool, at: datetime) -> None:  # noqa: FBT001
        """Adds a member to an account, or removes one. The owner may; an owner cannot be removed."""

    def delete_account(self, who: Who, account: str) -> None:
        """Deletes an account with everything that hangs on it. The owner may (NotOwner)."""

    # turns --------------------------------------------------------------------------
    def load(self, who: Who, account: str, session: str, *, unchecked: bool = False) -> Loaded:
        """What a turn starts from. Raises NoSuchAccount for who is no member, NoSuchSession where it is not theirs.

        `unchecked` takes what this process last knew, without looking whether somebody has
        committed since: good only for a turn, whose `commit` says so (StaleAccount).
        """

    def record(self, who: Who, account: str) -> tuple[Account, Record]:
        """The account and its record as they stand."""

    def open_session(self, who: Who, account: str, flow: str | None = None) -> Session | None:
        """This person's newest session on the account that is open or paused, if any."""

    def commit(self, write: TurnWrite) -> int:
        """Commits a turn durably and gives the account's new version.

        Raises StaleAccount where `write.version` is no longer the account's. Nothing is
        written then. A repeated event writes nothing and raises nothing, and gives the
        version as it stands: callers look with `answered`.
        """

    def answered(self, who: Who, channel: str, tenant: str, event: str) -> Turn | None:
        """The turn that an event already led to, if it did."""

    def facts_of(
        self, who: Who, account: str, session: str, turn: int
    ) -> tuple[Sequence[Fact], Mapping[int, Fact]]:
        """The facts one turn recorded, and by id the older facts that each of them superseded."""

    # reading ------------------------------------------------------------------------
    def facts(self, who: Who, account: str) -> Sequence[Fact]:
        """Every fact of an account in the order of their ids (others' private ones left out)."""

    def sessions(self, who: Who, account: str) -> Sequence[SessionSummary]:
        """This person's own sessions on the account, oldest first."""

    def turns(self, who: Who, session: str) -> Sequence[Turn]:
        """The turns of one of this person's own sessions, in order."""

    def asking(self, who: Who, ref: str) -> AskingRow | None:
        """The asking a button refers to, if it was put to this person."""

    # releases -----------------------------------------------------------------------
    def release(
        self, who: Who, account: str, release: str, upto: int, held_back: Iterable[str], to: str, at: datetime
    ) -> None:
        """Keeps what a seller lets out: the last fact in it, paths held back, whom it goes to."""

    # upkeep -------------------------------------------------------------------------
    def close(self) -> None:
        """Lets go of the connection."""

"""The one interface to what is kept. Names no database; every call takes the workspace and the person.

Implementations: `storage.sql` (SQLite, PostgreSQL). What goes in and out is declared in
`storage.shapes` and its neighbours, the errors a caller may meet in `storage.trouble`; both are had from here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from flows.record import Fact, Record
from flows.session import Session
from flows.terms import Listed
from storage.chat_shapes import ChatState, Job, Place, Timer
from storage.codes import looks_like as looks_like_code
from storage.codes import new_code
from storage.link_shapes import Known, NewCode, Redeemed, Somebody
from storage.release_shapes import (
    PAGE,
    WITH_TALK,
    Addressee,
    NewNote,
    NewRelease,
    Note,
    Release,
    Releasing,
    channel_reader,
)
from storage.shapes import (
    Account,
    AccountSummary,
    AskingRow,
    Entered,
    Identity,
    Inbound,
    Listing,
    Loaded,
    Moved,
    Person,
    Queues,
    Reply,
    SessionSummary,
    Turn,
    TurnWrite,
    Who,
)
from storage.trouble import (
    BackupExists,
    CopyDiffers,
    NameTaken,
    NoSuchAccount,
    NoSuchNote,
    NoSuchOffering,
    NoSuchPerson,
    NoSuchRelease,
    NoSuchSession,
    NotOwner,
    OwnerStays,
    StaleAccount,
    StaleOfferings,
    StorageError,
    StoreBusy,
    StoreCorrupt,
    StoreFull,
    StoreNewer,
    StoreReadOnly,
    StoreUnreachable,
    TargetNotEmpty,
    UseServerTools,
)


class Storage(Releasing, Protocol):
    """What the shell asks of a store. All calls are synchronous; each is one transaction."""

    # people -------------------------------------------------------------------------
    def person_for(self, workspace: str, identity: Identity, name: str, at: datetime) -> Person:
        """The person behind an identity, made with `name` the first time it is seen."""

    def find_person(self, workspace: str, identity: Identity) -> Person | None:
        """The person behind an identity, if anybody is."""

    def tenants(self, workspace: str, channel: str) -> Sequence[str]:
        """The teams (bots, installations) of a channel through which people are known."""

    def people(self, workspace: str) -> Sequence[Person]:
        """Everybody in the workspace (for an operator at the terminal)."""

    def everybody(self, workspace: str) -> Sequence[Somebody]:
        """Everybody who has a way in, with how they are known (for an operator)."""

    def shut_out(self, workspace: str, person: str, at: datetime) -> bool:
        """Takes every way in from somebody; what they kept stays for its other members. False for who has none."""

    # one person on any channel ------------------------------------------------------
    def keep_code(self, workspace: str, code: NewCode, at: datetime) -> bool:
        """Keeps a new code, in the place of this person's former one. False where another begins the same."""

    def is_code(self, workspace: str, text: str, at: datetime) -> bool:
        """Would this code lead somebody unknown to something now? A wrong one counts as tried."""

    def redeem(
        self, workspace: str, text: str, identity: Identity, name: str, at: datetime, *, sure: bool
    ) -> Redeemed | None:
        """Uses a code for an identity; None for one that is wrong, used, tried too often or too old.

        The same one once more by who used it gives the same again. `sure`: they know that
        what is theirs becomes another's.
        """

    def known_as(self, who: Who) -> Sequence[Known]:
        """This person's identities."""

    def unlink(self, who: Who, identity: Identity, at: datetime) -> bool:
        """Takes an identity off that a code joined. Whoever it was before is that again. False for any other."""

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

    # our offerings --------------------------------------------------------------------
    def offerings(self, who: Who, *, lately: bool = False) -> Listing:
        """Our offerings with what they cost us; an empty listing for who is nobody here.

        `lately` may give what this process read before, where nothing says that it has
        changed: good for a turn, which must not pay for reading it again.
        """

    def put_offerings(self, who: Who, version: int, offerings: Sequence[Listed], at: datetime) -> int:
        """Enters offerings, new and changed ones, all or none; what they replace is kept. Gives the new version.

        Raises StaleOfferings where `version` is no longer the list's, NoSuchPerson for who is nobody here.
        """

    def remove_offering(self, who: Who, version: int, offering: str, at: datetime) -> int:
        """Takes one off the list; what was entered of it is kept. Raises NoSuchOffering, and as `put_offerings`."""

    # models ---------------------------------------------------------------------------
    def model_consent(self, who: Who, server: str) -> bool | None:
        """Does this person let a model server read their texts? None where they were never asked."""

    def give_model_consent(self, who: Who, server: str, yes: bool, at: datetime) -> None:  # noqa: FBT001
        """Keeps whether they do; the newest answer holds. Raises NoSuchPerson for who is nobody here."""

    def count_model_call(self, who: Who, day: date) -> int:
        """Counts one more question to a model on a day, and gives how many it were with this one.

        Raises NoSuchPerson for who is nobody here.
        """

    # upkeep -------------------------------------------------------------------------
    def close(self) -> None:
        """Lets go of the connection."""


__all__ = [
    "PAGE",
    "WITH_TALK",
    "Account",
    "AccountSummary",
    "Addressee",
    "AskingRow",
    "BackupExists",
    "ChatState",
    "CopyDiffers",
    "Entered",
    "Identity",
    "Inbound",
    "Job",
    "Known",
    "Listing",
    "Loaded",
    "Moved",
    "NameTaken",
    "NewCode",
    "NewNote",
    "NewRelease",
    "NoSuchAccount",
    "NoSuchNote",
    "NoSuchOffering",
    "NoSuchPerson",
    "NoSuchRelease",
    "NoSuchSession",
    "NotOwner",
    "Note",
    "OwnerStays",
    "Person",
    "Place",
    "Queues",
    "Redeemed",
    "Release",
    "Reply",
    "SessionSummary",
    "Somebody",
    "StaleAccount",
    "StaleOfferings",
    "Storage",
    "StorageError",
    "StoreBusy",
    "StoreCorrupt",
    "StoreFull",
    "StoreNewer",
    "StoreReadOnly",
    "StoreUnreachable",
    "TargetNotEmpty",
    "Timer",
    "Turn",
    "TurnWrite",
    "UseServerTools",
    "Who",
    "channel_reader",
    "looks_like_code",
    "new_code",
]

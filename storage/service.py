"""What a service asks of a store beyond `storage.base`: queues in and out, chats, timers, jobs. Names no database.

All calls are synchronous and each is one transaction, but for what `together` joins.
These calls are the service's own and not a person's: they see every chat of the workspace.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from storage.base import Release, Storage, Who
from storage.chat_shapes import ChatState, Job, Place, Timer
from storage.service_shapes import Arrival, Consented, Pending, Settled


class ServiceStorage(Storage, Protocol):
    """The whole of a store, as a service uses it."""

    def together(self, calls: Sequence[Callable[[], Any]]) -> list[Any]:
        """Runs calls of this store in one transaction, each able to fail alone; for each its result or its error.

        Raises StorageError where the whole could not be kept; nothing is kept then.
        """

    def mark(self) -> object:
        """Something that is another once anybody else has changed the store."""

    # what came in -------------------------------------------------------------------
    def receive(self, workspace: str, arrival: Arrival) -> bool:
        """Keeps a message. False where it was received before, whether it waits, was set aside or is done."""

    def waiting(self, workspace: str, after: int = 0, most: int = 1000) -> Sequence[Arrival]:
        """What waits for its turn, in the order of arrival, past number `after`."""

    def failed(self, workspace: str, most: int = 1000) -> Sequence[Arrival]:
        """What was set aside because no turn could be made of it."""

    def take_up(self, workspace: str, arrival: Arrival) -> bool:
        """Lets a message that was set aside wait for a turn again."""

    # chats --------------------------------------------------------------------------
    def chat(self, workspace: str, place: Place) -> ChatState | None:
        """Where a chat stands, if anything was ever said there."""

    def settle(self, write: Settled, also: Callable[[], None] | None = None) -> bool:
        """Commits what a message led to outside any session. False, and nothing written, where it was done before.

        `also` calls this store for what is kept with it, or not at all.
        """

    def posted_release(self, who: Who, channel: str, tenant: str, ref: str) -> str | None:
        """The release of which this person was posted what the platform calls `ref`, if it is of one."""

    def released_by(self, workspace: str, release: str) -> Release | None:
        """A release without its content, whoever let it out."""

    def take_back(self, workspace: str, release: str) -> None:
        """Forgets a release that never got to where it was to be posted: nobody has read it."""

    # what goes out ------------------------------------------------------------------
    def pending(self, workspace: str, place: Place, most: int = 100) -> Sequence[Pending]:
        """What waits to be posted in a chat, in order."""

    def places_pending(self, workspace: str) -> Sequence[tuple[Place, int]]:
        """The chats where something waits to be posted, and how much."""

    def is_pending(self, workspace: str, post: Pending) -> bool:
        """Does it still wait? Whoever it was for may have been taken off since it was read."""

    def posted(self, workspace: str, post: Pending, ref: str | None) -> None:
        """Marks a reply as posted; `ref` is what the platform calls it."""

    def put_off(self, workspace: str, post: Pending, reason: str) -> None:
        """Counts a post that failed and will be tried again."""

    def give_up(self, workspace: str, post: Pending, reason: str) -> None:
        """Makes a reply a dead letter."""

    def dead_letters(self, workspace: str, most: int = 1000) -> Sequence[Pending]:
        """Replies that were given up, the oldest first."""

    def revive(self, workspace: str, post: Pending, at: datetime) -> bool:
        """Lets a dead letter be posted after all, after what its chat waits for."""

    # later and beside -----------------------------------------------------------------
    def set_timer(self, workspace: str, timer: Timer, at: datetime) -> None:
        """Sets a timer; one of that id that is there already, fired or cancelled too, stays as it is."""

    def cancel_timer(self, workspace: str, timer: str) -> bool:
        """Calls a timer off. False where it is not waiting any more."""

    def due_timers(self, workspace: str, now: datetime, most: int = 100) -> Sequence[Timer]:
        """The timers that are due and have not fired."""

    def next_timer(self, workspace: str) -> datetime | None:
        """When the next timer is due."""

    def fire(self, workspace: str, timer: Timer, now: datetime) -> bool:
        """Lets a timer arrive in its chat like a message. False where it has fired, or was called off."""

    def jobs(self, workspace: str) -> Sequence[Job]:
        """The work that is not done, the oldest first."""

    def begin_job(self, workspace: str, job: Job) -> bool:
        """Counts that a job is begun: one that kills the process must not do so for ever. False where it is done."""

    def add_job(self, workspace: str, job: Job, at: datetime) -> None:
        """Keeps work to be done."""

    def posted_in(self, workspace: str, place: Place) -> Sequence[tuple[Release, Mapping[str, Any]]]:
        """What was let out to a channel, with its content, the newest first. For the service, which posts there."""

    # kept for a time --------------------------------------------------------------------
    def expire(self, workspace: str, before: datetime, most: int = 20) -> Mapping[str, int]:
        """Takes away what was last touched before a moment, so many talks at most. Gives the rows that went, by table.

        Nothing given: all of it is gone. What is known of accounts stays.
        """

    def would_expire(self, workspace: str, before: datetime) -> Mapping[str, int]:
        """The rows that would go, by table. Changes nothing."""

    def idle(self, workspace: str, before: datetime) -> Sequence[tuple[str, datetime]]:
        """The accounts that nobody touched since a moment, by name, and when somebody last did."""


__all__ = [
    "Arrival",
    "ChatState",
    "Consented",
    "Job",
    "Pending",
    "Place",
    "ServiceStorage",
    "Settled",
    "Timer",
]

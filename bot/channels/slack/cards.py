"""What the home page and a form show of somebody's accounts, read from the store. Changes nothing and words nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.channels.slack.home import MOST, MOST_SHARED, Card, Cards, Shared, SharedWith
from bot.channels.slack.quoting import Accounts
from bot.channels.slack.threads import CHANNEL
from flows.record import Record
from prompts.figures import day_text
from storage.base import Identity, Who
from storage.service import ServiceStorage

UTC_ZONE = ZoneInfo("UTC")


def _now() -> datetime:
    return datetime.now(UTC)


def cards_of(
    storage: ServiceStorage, workspace: str, zone: ZoneInfo = UTC_ZONE, clock: Callable[[], datetime] = _now
) -> Cards:
    """Gives the accounts of a person, those touched last first; `zone` is where people are who said nothing else."""

    def cards(team: str, user: str) -> Sequence[Card]:
        person = storage.find_person(workspace, Identity(CHANNEL, team, user))
        if person is None:
            return ()
        who = Who(workspace, person.id)
        listed = storage.accounts(who)
        coming = _coming(storage, who, zone, clock())
        shown = [
            replace(
                card_of(storage, who, one.account.id, one.account.name), meeting=coming.get(one.account.id)
            )
            for one in listed[:MOST]
        ]
        return [*shown, *(Card(one.account.name) for one in listed[MOST:])]

    return cards


def _coming(
    storage: ServiceStorage, who: Who, zone: ZoneInfo, now: datetime
) -> dict[str, tuple[datetime, datetime]]:
    """When the next meeting with each account begins, and what time it is, by the person's clock."""
    found = [each for each in storage.meetings(who, now) if each.account is not None and each.state == "on"]
    if not found:
        return {}
    diary = storage.diary(who)
    there = diary.zone or diary.found_zone or zone
    return {
        each.account or "": (each.starts_at.astimezone(there), now.astimezone(there))
        for each in reversed(found)
    }


def accounts_of(storage: ServiceStorage, workspace: str) -> Accounts:
    """Gives the ids and names of a person's accounts, those touched last first."""

    def accounts(team: str, user: str) -> Sequence[tuple[str, str]]:
        person = storage.find_person(workspace, Identity(CHANNEL, team, user))
        if person is None:
            return ()
        return [(one.account.id, one.account.name) for one in storage.accounts(Who(workspace, person.id))]

    return accounts


def received_of(storage: ServiceStorage, workspace: str, locale: str) -> SharedWith:
    """Gives what was shared with a person, the newest first."""

    def received(team: str, user: str) -> Sequence[Shared]:
        person = storage.find_person(workspace, Identity(CHANNEL, team, user))
        if person is None:
            return ()
        found = storage.received(Who(workspace, person.id))[:MOST_SHARED]
        return [Shared(each.id, each.account_name, each.by_name, day_text(each.at, locale)) for each in found]

    return received


def card_of(storage: ServiceStorage, who: Who, account: str, name: str) -> Card:
    """One account as it stands for somebody."""
    _, record = storage.record(who, account)
    session = storage.open_session(who, account)
    return Card(name, _next_step(record), session.flow if session is not None else "")


def _next_step(record: Record) -> str:
    """What they should agree to at the newest meeting that has an aim."""
    aims = (record.text(f"meetings/{meeting}/aim") for meeting in reversed(record.items("meetings")))
    return next((aim for aim in aims if aim), "")


__all__ = ["accounts_of", "card_of", "cards_of", "received_of"]

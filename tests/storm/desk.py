"""One seller at one terminal in this process, with a talk well under way, and all that can be seen of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from typing import Any

from bot.app import App, build
from bot.channels.base import Address, Incoming, Start
from bot.settings import Settings
from tests.storm.talking import ACCOUNT, MINUTES, OPENING

AT = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def settings(url: str) -> Settings:
    return Settings.model_validate({"database_url": url})


def numbers() -> Iterator[str]:
    return (f"ref{number}" for number in range(10**6))


class Desk:
    """One seller at one terminal, with a talk well under way."""

    def __init__(self, url: str) -> None:
        names = numbers()
        self.url = url
        self.app: App = build(settings(url), clock=lambda: AT, fresh=lambda: next(names))
        self.chat = self.app.conversation(Address("terminal", "local", "ada"), "Ada", "ada")
        self.chat.open(Start(ACCOUNT, "prep", MINUTES, None))
        for number, line in enumerate(OPENING):
            chosen = (line["choose"],) if "choose" in line else ()
            self.chat.take(Incoming(f"opening {number}", AT, line.get("say"), chosen))

    def seen(self) -> tuple[Any, ...]:
        """All that can be seen of the account, through a connection of its own."""
        with closing(build(settings(self.url))) as app:
            person = app.who(app.person("ada", "Ada"))
            account, record = app.storage.record(person, app.account(person, ACCOUNT).id)
            (session,) = app.storage.sessions(person, account.id)
            loaded = app.storage.load(person, account.id, session.id).session
            turns = app.storage.turns(person, session.id)
            return account.version, dict(record.held), loaded, turns, app.storage.facts(person, account.id)

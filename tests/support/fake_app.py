"""An application over a real SQLite file whose conversations are `FakeConversation`s: for tests of the commands."""

from __future__ import annotations

import types
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from bot.channels.base import Address
from bot.settings import Settings
from bot.transcripts.means import Printed
from storage.backup import backup, restore
from storage.base import Identity, NoSuchAccount, Person, Storage, Who
from storage.health import Health, check
from storage.open import open_storage
from tests.support.fake_conversation import FakeConversation

AT = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@dataclass
class FakeApp:
    """What `bot.app.build` gives, for tests."""

    settings: Settings
    storage: Storage
    talk: FakeConversation
    conversations: list[tuple[Address, str, str]] = field(default_factory=list)
    closed: int = 0
    missing: tuple[str, ...] = ()

    def conversation(self, address: Address, name: str, external: str) -> FakeConversation:
        self.conversations.append((address, name, external))
        return self.talk

    def person(self, external: str, name: str) -> Person:
        return self.storage.person_for("main", Identity("terminal", "local", external), name, AT)

    def who(self, person: Person) -> Who:
        return Who("main", person.id)

    def add(self, name: str, owner: str) -> None:
        who = self.who(self.person(f"as:{owner.casefold()}", owner))
        self.storage.create_account(who, f"id-{name}", name, AT)

    def brief(self, who: Who, name: str) -> str:
        return f"**{self._found(who, name)}**\n\n1. Ask *Marta*"

    def export(self, who: Who, name: str, form: str) -> str:
        return f"{form}: {self._found(who, name)}, 81 % → 95 %\n"

    def paper(self, who: Who, name: str, form: str, word: bytes | None = None) -> Printed:
        return Printed(self.export(who, name, form).encode(), self.missing)

    def close(self) -> None:
        self.closed += 1
        self.storage.close()

    def _found(self, who: Who, name: str) -> str:
        for one in self.storage.accounts(who):
            if one.account.name == name:
                return name
        raise NoSuchAccount


class FakeRoot(types.ModuleType):
    """Stands in for the module `bot.app`. `apps` are those built, newest last; `talk` is what they converse with."""

    def __init__(self) -> None:
        super().__init__("bot.app")
        self.apps: list[FakeApp] = []
        self.talk = FakeConversation()
        self.failure: Exception | None = None
        self.missing: tuple[str, ...] = ()

    def build(self, settings: Settings) -> FakeApp:
        if self.failure is not None:
            raise self.failure
        self.apps.append(FakeApp(settings, open_storage(settings.database), self.talk, missing=self.missing))
        return self.apps[-1]

    def check(self, settings: Settings) -> Health:
        return check(settings.database)

    def backup(self, settings: Settings, target: Path) -> Path:
        return backup(settings.database, target)

    def restore(self, settings: Settings, source: Path) -> Path | None:
        return restore(settings.database, source)

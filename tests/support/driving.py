"""Drives the real turns with real words and a real SQLite store, the clock and all references fixed. Checks nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from pydantic import SecretStr

from bot.app import App, build
from bot.channels.base import (
    Address,
    Conversation,
    Document,
    Incoming,
    Message,
    Outgoing,
    Picture,
    Question,
    Start,
    TurnResult,
)
from bot.channels.markup import plain
from bot.settings import Settings
from flows.record import Fact, Record, fold
from flows.session import Session
from storage.base import Account, NoSuchAccount, Who
from tests.storage.support import with_tables

START = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
PACE = timedelta(seconds=7)


@dataclass
class Office:
    """One installation: a store in `folder`, a clock that ticks seven seconds a look, references that count up.

    `address` names a store elsewhere instead.
    """

    folder: Path
    now: datetime = START
    refs: count[int] = field(default_factory=lambda: count(1))
    address: str = ""

    def __post_init__(self) -> None:
        self.app: App = self._build()

    def _build(self) -> App:
        self.address = self.address or with_tables(self.folder / "office.sqlite3")
        return build(Settings(database_url=SecretStr(self.address)), clock=self._clock, fresh=self._fresh)

    def move(self, address: str) -> None:
        """The process ends, and another one begins on a store elsewhere."""
        self.address = address
        self.restart()

    def _clock(self) -> datetime:
        self.now += PACE
        return self.now

    def _fresh(self) -> str:
        return f"r{next(self.refs)}"

    def pass_time(self, span: timedelta) -> None:
        """Lets time go by."""
        self.now += span

    def restart(self) -> None:
        """The process ends and another one begins on the same file."""
        self.app.close()
        self.app = self._build()

    def seller(self, name: str) -> Seller:
        """A person at a terminal of their own."""
        return Seller(self, name)

    def close(self) -> None:
        """Lets go of the store."""
        self.app.close()


@dataclass
class Seller:
    """One person talking to the bot. `last` is the latest turn, `turns` are all of them."""

    office: Office
    name: str
    turns: list[TurnResult] = field(default_factory=list)
    typed: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._chat: Conversation | None = None

    @property
    def who(self) -> Who:
        """On whose behalf the store is asked."""
        app = self.office.app
        return app.who(app.person(self.name.casefold(), self.name))

    @property
    def last(self) -> TurnResult:
        """The latest turn."""
        return self.turns[-1]

    @property
    def question(self) -> Question | None:
        """What is being asked just now."""
        asked = [each for each in self.last.outgoing if isinstance(each, Question)]
        return asked[-1] if asked else None

    @property
    def text(self) -> str:
        """The latest messages as a reader without styles gets them."""
        return "\n".join(shown(self.last.outgoing))

    def opens(self, account: str | None = None, **known: object) -> TurnResult:
        """Comes in, by a new conversation."""
        address = Address("terminal", "local", self.name.casefold())
        self._chat = self.office.app.conversation(address, self.name, self.name.casefold())
        return self._noted(self._chat.open(Start(account, **known)))  # type: ignore[arg-type]

    def says(self, text: str, event: str | None = None) -> TurnResult:
        """Types something."""
        self.typed.append(text)
        return self._take(Incoming(event or self.office._fresh(), self.office._clock(), text=text))

    def taps(self, *labels: str) -> TurnResult:
        """Taps choices of the latest question, by their labels."""
        now = self.question
        assert now is not None, "nothing is being asked"
        ids = {choice.label: choice.id for choice in now.choices}
        missing = [label for label in labels if label not in ids]
        assert not missing, f"no choice {missing}; there are {list(ids)}"
        return self.chooses(tuple(ids[label] for label in labels), now.ask)

    def chooses(self, ids: tuple[str, ...], ask: str | None = None) -> TurnResult:
        """Sends choice ids, right or wrong, as the answer to an asking."""
        return self._take(Incoming(self.office._fresh(), self.office._clock(), chosen=ids, answers=ask))

    def leaves(self) -> None:
        """Closes the terminal."""
        assert self._chat is not None
        self._chat.close()

    def _take(self, incoming: Incoming) -> TurnResult:
        assert self._chat is not None, "opens() comes first"
        return self._noted(self._chat.take(incoming))

    def _noted(self, led: TurnResult) -> TurnResult:
        self.turns.append(led)
        return led

    # what is kept --------------------------------------------------------------------------
    def account(self) -> Account:
        """The account talked about."""
        found = next((turn.account for turn in reversed(self.turns) if turn.account), None)
        if found is None:
            raise NoSuchAccount(name="")
        return self.office.app.storage.record(self.who, found[0])[0]

    def record(self) -> Record:
        """The record as stored."""
        return self.office.app.storage.record(self.who, self.account().id)[1]

    def facts(self) -> Sequence[Fact]:
        """Every fact of the account."""
        return self.office.app.storage.facts(self.who, self.account().id)

    def folded(self) -> Record:
        """The record that the facts amount to."""
        return fold(self.facts())

    def session(self) -> Session:
        """The session as stored."""
        session = next(turn.session for turn in reversed(self.turns) if turn.session)
        return self.office.app.storage.load(self.who, self.account().id, session).session

    def brief(self) -> str:
        """The brief as it stands."""
        return self.office.app.brief(self.who, self.account().name)

    def export(self, form: str) -> str:
        """The account in one of the formats."""
        return self.office.app.export(self.who, self.account().name, form)


def shown(outgoing: Sequence[Outgoing]) -> list[str]:
    """Outgoing messages as plain text: choices in brackets, progress in parentheses, documents by their name."""
    found = []
    for each in outgoing:
        if isinstance(each, Document | Picture):
            found.append(f"<{each.name}>")
        elif isinstance(each, Question):
            found.append(_asked(each))
        elif isinstance(each, Message):
            found.append(plain(each.text))
        else:
            found.append(f"({each.code}) {plain(each.text)}")
    return found


def _asked(question: Question) -> str:
    choices = " ".join(f"[{choice.label}]" for choice in question.choices)
    progress = f"({question.progress.words})" if question.progress else ""
    last = " ".join(part for part in (choices, progress) if part)
    return "\n".join(part for part in (plain(question.text), last) if part)

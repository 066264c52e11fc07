"""Slack as the service runs it: takes payloads in, posts what waits, and shows what is nice to see besides."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from time import monotonic
from typing import Literal
from zoneinfo import ZoneInfo

from bot.channels.base import Address, Outgoing, Question
from bot.channels.platform import Pace, PostLater, PostRefused, Receipt, Received, Reception
from bot.channels.slack.calls import Calls
from bot.channels.slack.cards import accounts_of, cards_of, received_of
from bot.channels.slack.connections import PATH, Requests, Sockets
from bot.channels.slack.home import Cards, SharedWith
from bot.channels.slack.incoming import Reader
from bot.channels.slack.listening import Listening, Shown
from bot.channels.slack.manifest import SCOPES
from bot.channels.slack.people import People
from bot.channels.slack.posting import Posting
from bot.channels.slack.quoting import Accounts
from bot.channels.slack.showing import Reading, Showing
from bot.channels.slack.threads import CHANNEL, begun, opening_for, opens, place_of
from prompts.render import Words
from storage.base import StorageError
from storage.service import ServiceStorage

_REMEMBERED = 2_000
SIGN_OF_LIFE = 20.0
"""Seconds between two looks whether Slack still knows us, where it is Slack that connects."""
SOON = 1.0
"""Seconds after which somebody's home page shows what was said."""
TOO_MANY_PAUSE = 10.0


@dataclass(frozen=True, slots=True)
class Access:
    """What lets us into a workspace, and how it reaches us."""

    bot_token: str
    base_url: str
    app_token: str | None = None
    signing_secret: str | None = None
    mode: Literal["socket", "http"] = "socket"
    host: str = "127.0.0.1"
    port: int = 3000
    sockets: int = 1


@dataclass
class Slack:
    """A `bot.channels.platform.Platform`. `team` is known once `faults` or `run` has asked Slack."""

    access: Access
    words: Words
    cards: Cards | None = None
    accounts: Accounts | None = None
    received: SharedWith | None = None
    pace: Pace = field(default_factory=lambda: Pace(chat=1.0, burst=3))
    name: str = CHANNEL
    open_door: bool = True
    ping_every: float = 5.0
    timeout: float = 20.0
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("UTC"))
    """Where people are who did not say."""
    team: str | None = field(default=None, init=False)
    known_teams: Sequence[str] = field(default=(), init=False)
    """Teams whose people are in the store: their data is never another team's."""
    logger: logging.Logger = field(default_factory=lambda: logging.getLogger(__name__), init=False)
    requests: Requests | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        self._calls = Calls(self.access.bot_token, self.access.base_url, self.timeout)
        self._bot = ""
        self._listening: Listening | None = None
        self._sockets: Sockets | None = None
        self._heard: float | None = None
        self._posting = Posting(self._calls, self.words, self.logger)
        self._roots: OrderedDict[str, tuple[str, str]] = OrderedDict()
        self._people: People | None = None
        self._due: set[str] = set()

    # starting ---------------------------------------------------------------------------
    async def faults(self) -> Sequence[str]:
        """See Platform."""
        found = []
        try:
            scopes = await self._greet()
        except (PostLater, PostRefused) as error:
            return [self._fault("bot_token", error)]
        if self._is_anothers:
            bound = ", ".join(self.known_teams)
            found.append(self._said("other_team", team=self.team, bound=bound))
        lacking = [] if scopes is None else sorted(set(SCOPES) - scopes)
        if lacking:
            found.append(self._said("scopes", scopes=", ".join(lacking)))
        return [*found, *(await self._connection_faults())]

    def read_from(self, storage: ServiceStorage, workspace: str) -> None:
        """See `bot.channels.platform.Reading`: what the home page shows, and whose the store is."""
        self.cards, self.accounts = cards_of(storage, workspace, self.zone), accounts_of(storage, workspace)
        self.received = received_of(storage, workspace, self.words.locale)
        self.known_teams = storage.tenants(workspace, CHANNEL)

    @property
    def _is_anothers(self) -> bool:
        """Is the store another team's?"""
        return bool(self.known_teams) and self.team not in self.known_teams

    async def _connection_faults(self) -> list[str]:
        access = self.access
        if access.mode == "http":
            return [] if access.signing_secret else [self._said("signing_secret")]
        if not access.app_token:
            return [self._said("app_token_missing")]
        try:
            await self._calls.call("apps.connections.open", {}, token=access.app_token)
        except (PostLater, PostRefused) as error:
            return [self._fault("app_token", error)]
        return []

    def _fault(self, key: str, error: PostLater | PostRefused) -> str:
        """A refusal by Slack is about the token; anything else about the way there."""
        refused = isinstance(error, PostRefused) or error.everywhere
        return self._said(key if refused else "unreachable", reason=error.reason, where=self.access.base_url)

    def _said(self, key: str, **data: object) -> str:
        return str(self.words.text(f"slack.faults.{key}", **data))

    async def _greet(self) -> set[str] | None:
        """Asks Slack who we are; gives what we may do, where it says so. Raises PostLater, PostRefused."""
        answer = await self._calls.call("auth.test", {})
        self.team, self._bot = str(answer["team_id"]), str(answer.get("user_id") or "")
        self._heard = monotonic()
        scopes = answer["headers"].get("x-oauth-scopes")
        return None if scopes is None else {each.strip() for each in scopes.split(",")}

    # the way in ---------------------------------------------------------------------------
    async def run(self, reception: Reception) -> None:
        """See Platform."""
        await self._greet()
        assert self.team is not None
        if self._is_anothers:
            raise PostRefused("the token belongs to another team")
        people = self._people = self._people or People(self._calls, self.team, monotonic)
        reader = Reader(self.team, self._bot, self.words)
        listening = Listening(reader, self.words, people, reception, self.logger, monotonic, self._show)
        self._listening = listening
        try:
            if self.access.mode == "http":
                await self._serve(listening)
            else:
                await self._connect(listening)
        finally:
            await listening.close()
            self._sockets = self.requests = None

    async def _connect(self, listening: Listening) -> None:
        app = listening.app(self._calls, None)
        token = self.access.app_token or ""
        self._sockets = Sockets(app, token, self.access.sockets, self.logger, monotonic, self.ping_every)
        await self._sockets.run()

    async def _serve(self, listening: Listening) -> None:
        assert self.access.signing_secret, "faults() tells"
        app = listening.app(self._calls, self.access.signing_secret)
        self.requests = Requests(app, self.access.host, self.access.port)
        async with asyncio.TaskGroup() as group:
            group.create_task(self.requests.run())
            group.create_task(self._stay_known())

    async def _stay_known(self) -> None:
        """Asks Slack now and then: a bot that nobody writes to is not dead."""
        while True:
            await asyncio.sleep(SIGN_OF_LIFE)
            try:
                await self._greet()
            except PostLater as error:
                if error.everywhere:
                    raise

    async def vouches(self, tenant: str, sender: str) -> bool:
        """See `bot.channels.platform.Vouching`."""
        if self._people is None or tenant != self.team:
            return True
        return (await self._people.find(sender)).lets_in

    def heard(self) -> float | None:
        """See Platform."""
        return self._heard if self._sockets is None else self._sockets.heard()

    async def close(self) -> None:
        """See Platform."""
        if self._people is not None:
            await self._people.close()
        await self._calls.close()

    # the way out ----------------------------------------------------------------------------
    async def post(self, address: Address, outgoing: Outgoing, key: str) -> str | None:
        """See Platform."""
        opening = opens(outgoing)
        if opening is not None:
            return await self._begin(opening, address, key)
        ref = await self._posting.post(address, outgoing, key)
        self._turned(address)
        return ref

    def opening_of(self, received: Received) -> Outgoing | None:
        """See `bot.channels.platform.Threading`."""
        return opening_for(received, self.words)

    async def _begin(self, opening: Question, address: Address, key: str) -> str:
        """Posts the first message of a thread, and hands in there what it was opened for."""
        if self._listening is None:
            raise PostLater("not connected yet")
        root = self._roots.get(key)
        is_new = root is None
        if root is None:
            root = self._roots[key] = await self._posting.root(address.chat, opening)
            if len(self._roots) > _REMEMBERED:
                self._roots.popitem(last=False)
        try:
            receipt = await self._listening.reception.receive(begun(opening, *root))
        except StorageError as error:
            raise PostLater("not kept") from error
        if receipt is Receipt.TOO_MANY:
            raise PostLater(receipt.value, TOO_MANY_PAUSE)
        if is_new and receipt is Receipt.REPEATED:
            # A process before this one began it, and ended before it could say so: this thread is one too many.
            self._listening.afterwards(self._take_back(*root))
        return root[1]

    async def _take_back(self, channel: str, ts: str) -> None:
        await self._calls.call("chat.delete", {"channel": channel, "ts": ts})

    # what is nice to see ----------------------------------------------------------------------
    def _showing(self) -> Showing:
        assert self._people is not None
        reading = Reading(self.cards, self.accounts, self.received)
        return Showing(self._calls, self.words, self._posting, self._people, self.team or "", reading)

    async def _show(self, what: Shown) -> None:
        await self._showing().show(what)

    async def _publish_soon(self, user: str) -> None:
        """Once for all that is said together."""
        await asyncio.sleep(SOON)
        self._due.discard(user)
        await self._showing().publish(user)

    def _turned(self, address: Address) -> None:
        """Something was said in a chat: its person's home page may look another way now."""
        listening = self._listening
        user = None if listening is None else listening.seen_in(place_of(address.chat)[0])
        if listening is not None and user is not None and self.cards is not None and user not in self._due:
            self._due.add(user)
            listening.afterwards(self._publish_soon(user))


__all__ = ["PATH", "Access", "Slack"]

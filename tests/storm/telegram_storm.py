"""A storm through Telegram, polled or brought by webhook: sellers who type and tap, refusals, kills. The store and
what stands in the chats are the judges, and a Bot API that counts all that Telegram would object to.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import signal
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Any

from bot.channels.base import from_data
from bot.channels.markup import escape
from bot.channels.telegram.buttons import OWN, read_data
from bot.channels.telegram.outgoing import payloads
from bot.channels.telegram.webhook import secret_of
from prompts.render import Words
from storage.letters import read_list, read_text
from tests.storage.support import query
from tests.storm.serve_child import POINTS
from tests.storm.serving import quiet
from tests.storm.strict_api import StrictApi
from tests.storm.talking import inputs
from tests.support.forked import Forked
from tests.support.ports import free_port
from tests.support.telegram_server import TOKEN, Wrong, refusal
from tests.support.waiting import until

CHILD = Path(__file__).with_name("telegram_child.py")
WORDS = Words("en_GB", escape)
MOST_UNMARKED = 10
"""Replies of one chat that may have been posted and not marked yet when the process died."""
Row = list[tuple[str, str]]
"""The posts that one reply makes: method, and the text or the name of the file."""


@dataclass(frozen=True)
class Weather:
    """How bad it gets. `kills`: half at random moments, half at named points."""

    way: str = "polling"
    messages: int = 600
    sellers: int = 12
    kills: int = 20
    refused: float = 0.05
    seed: int = 1


@dataclass
class Toll:
    """What the storm cost; all of `faults` has to be empty."""

    taken: int = 0
    kills: list[float] = field(default_factory=list)
    faults: dict[str, Any] = field(default_factory=dict)
    twice: int = 0
    unclear: int = 0
    tolerated: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0

    def __str__(self) -> str:
        return (
            f"{self.taken} updates, {len(self.kills)} kills, {self.seconds:.0f} s: faults {self.faults or 'none'};"
            f" posts twice {self.twice} of up to {self.unclear}; tolerated {dict(self.tolerated) or 'nothing'}"
        )


class Child:
    """The service as a process (`tests.storm.serving.quiet` looks at it as well)."""

    def __init__(self, environment: Mapping[str, str], log: Path) -> None:
        self.environment, self.log = environment, log
        self.process: Forked | None = None

    def start(self, wish: str = "") -> None:
        """Starts it, with a death wish or without."""
        with self.log.open("ab") as log:
            environment = {**os.environ, **self.environment, "STORM_KILL": wish}
            self.process = Forked([str(CHILD)], environment, stdout=log, stderr=log)

    async def end(self, number: int) -> int:
        """Sends a signal, waits for the end and gives its code."""
        assert self.process is not None
        self.process.send_signal(number)
        return await asyncio.to_thread(self.process.wait, 60)

    @property
    def alive(self) -> bool:
        return self.process is not None and self.process.poll() is None


@dataclass
class TelegramStorm:
    """One run."""

    url: str
    weather: Weather
    folder: Path
    sent: dict[str, list[tuple[str, Any]]] = field(default_factory=lambda: defaultdict(list))
    toll: Toll = field(default_factory=Toll)

    async def run(self) -> Toll:
        """Lets it pass and counts."""
        began = monotonic()
        self.dice = random.Random(self.weather.seed)
        async with StrictApi().open() as self.api:
            self.child = Child(self._environment(), self.folder / "child.log")
            bringing = asyncio.create_task(self._bring())
            try:
                killing = asyncio.create_task(self._kill())
                await asyncio.gather(*(self._seller(1000 + n) for n in range(self.weather.sellers)))
                await killing
                await self.api.until(lambda: not self.api.waiting, 120)
                await asyncio.sleep(0.5)  # what was just brought is being taken
                await quiet(self.url, self.child)  # type: ignore[arg-type]
                await self.api.until(lambda: not self.api.tapped or self._over_since(), 30)
            finally:
                bringing.cancel()
                await asyncio.gather(bringing, return_exceptions=True)
                await self.child.end(signal.SIGTERM)
            self._judge()
        self.toll.seconds = monotonic() - began
        return self.toll

    def _environment(self) -> Mapping[str, str]:
        people = ",".join(str(1000 + n) for n in range(self.weather.sellers))
        set_up = {
            "EQUIPOISE_DATABASE_URL": self.url,
            "EQUIPOISE_HEALTH_PORT": "0",
            "EQUIPOISE_TELEGRAM_PEOPLE": people,
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_BASE_URL": self.api.url,
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        self.hook = f"http://127.0.0.1:{free_port()}/telegram"
        if self.weather.way == "webhook":
            listen = self.hook.removeprefix("http://").removesuffix("/telegram")
            set_up |= {"TELEGRAM_WEBHOOK_URL": self.hook, "TELEGRAM_WEBHOOK_LISTEN": listen}
        return set_up

    async def _bring(self) -> None:
        if self.weather.way == "webhook":
            await self.api.bring_all(self.hook, secret_of(TOKEN))

    # what happens -----------------------------------------------------------------------
    async def _seller(self, person: int) -> None:
        dice = random.Random(f"{self.weather.seed}/{person}")
        talk = inputs(person)
        for n in range(self.weather.messages // self.weather.sellers):
            said = next(talk) if n else {"say": f"/prep Customer {person} 15"}
            if ("say" in said and said["say"].isascii()) or not self._tap(person, dice):
                self._say(person, said.get("say", "why"))
            if dice.random() < self.weather.refused:
                flood = refusal(429, "Too Many Requests: retry after 1", retry_after=1)
                self.api.wrong.append(
                    dice.choice((Wrong("sendMessage", 429, flood), Wrong("sendMessage", 502)))
                )
            await asyncio.sleep(dice.random() * 0.1)

    def _say(self, person: int, text: str) -> None:
        text = text.encode("utf-8", "replace").decode().replace("\x00", "")  # nobody can send these there
        update = self.api.says(person, text)
        self.sent[str(person)].append((f"m{person}.{update['message']['message_id']}", text))

    def _tap(self, person: int, dice: random.Random) -> bool:
        """Taps a button of the last message that has some. False where there is none yet."""
        posts = [each for each in self.api.posts if each["chat_id"] == str(person) and self.api.buttons(each)]
        if not posts:
            return False
        data = dice.choice(list(self.api.buttons(posts[-1]).values()))
        query = self.api.taps(person, data, posts[-1])["callback_query"]["id"]
        ref, choice = read_data(data) or ("", "")
        if ref and not choice.startswith(OWN):
            self.sent[str(person)].append((f"c{query}", [choice]))
        return True

    async def _kill(self) -> None:
        dice = random.Random(f"{self.weather.seed}/kills")
        for n in range(self.weather.kills):
            point = dice.choice(POINTS) if n % 2 else ""
            before = self._ups()
            self.child.start(f"{point}:{dice.randint(1, 12)}" if point else "")
            await until(partial(self._up_or_dead, before), 60)
            if point:
                for _ in range(100):
                    if self.child.alive:
                        await asyncio.sleep(0.05)
            else:
                await asyncio.sleep(dice.random())
            await self.child.end(signal.SIGKILL)
            self.toll.kills.append(monotonic())
        self.child.start()

    def _up_or_dead(self, before: int) -> bool:
        return self._ups() > before or not self.child.alive

    def _ups(self) -> int:
        """How often it has come up; one that dies on its way does not."""
        return self.child.log.read_text().split().count("up") if self.child.log.exists() else 0

    def _over_since(self) -> bool:
        """Are all taps that wait older than the last kill?"""
        return all(since < self.toll.kills[-1] for since in self.api.tapped.values())

    # what it cost -----------------------------------------------------------------------
    def _judge(self) -> None:
        faults: dict[str, list[str]] = defaultdict(list)
        columns = "event, text, chosen, status, session_id, turn"
        rows = query(self.url, f"SELECT {columns} FROM inbox WHERE channel = 'telegram'")
        by_event = {read_text(row[0]): row for row in rows}
        for chat, sent in self.sent.items():
            before = -1
            for event, said in sent:
                row = by_event.get(event)
                if row is None or row[3] != "done":
                    faults["lost"].append(event)
                    continue
                kept = read_text(row[1]) if row[1] is not None else list(read_list(row[2]))
                if kept != said and not str(said).startswith("/prep"):
                    faults["changed"].append(f"{event}: {said!r} {kept!r}")
                if row[5] is not None and row[5] <= before:
                    faults["out of order"].append(event)
                before = row[5] if row[5] is not None else before
            faults["posts"] += self._posts_of(chat)
        self.toll.taken = sum(map(len, self.sent.values()))
        more = set(by_event) - {event for sent in self.sent.values() for event, _ in sent}
        faults["unheard of"] += sorted(more)
        said = Counter((self.folder / "child.log").read_text().split())
        self.toll.unclear = said["resumed"] + said["unclear"]
        if self.toll.twice > self.toll.unclear:
            faults["posts twice, not counted"] = [str(self.toll.twice)]
        faults["violations"] += self._violations()
        self.toll.faults = {name: each for name, each in faults.items() if each}

    def _violations(self) -> Iterator[str]:
        """What Telegram would object to, but for what a kill in the middle of it explains, once each."""
        unanswered = [("callback_unanswered", since) for since in self.api.tapped.values()]
        for kind, when in (*self.api.violations, *unanswered):
            near = any(when - 30 <= kill <= when + 10 for kill in self.toll.kills)
            if kind in ("not_modified", "callback_unanswered") and near:
                self.toll.tolerated[kind] += 1
            else:
                yield kind
        if self.toll.tolerated["not_modified"] > len(self.toll.kills):
            yield f"not_modified {self.toll.tolerated['not_modified']} times"
        if self.toll.tolerated["callback_unanswered"] > len(self.toll.kills) * self.weather.sellers:
            yield f"callback_unanswered {self.toll.tolerated['callback_unanswered']} times"

    def _posts_of(self, chat: str) -> Iterator[str]:
        """Walks through what stands in a chat: each reply in its order, a post begun again only from its beginning."""
        columns = "SELECT body, status FROM outbox WHERE channel = 'telegram'"
        found = query(self.url, f"{columns} AND chat = '\"{chat}\"' ORDER BY turn, n")
        rows = [_row(json.loads(body)) for body, _ in found]
        yield from (f"{chat}: {status}" for _, status in found if status != "sent")
        posts = [each for each in self.api.posts if each["chat_id"] == chat]
        self.toll.twice += max(0, len(posts) - sum(map(len, rows)))
        at, part = 0, 0
        for post in posts:
            shown = _shown(post)
            row = rows[at] if at < len(rows) else []
            if row and shown == row[part]:
                part += 1
            elif (again := self._again(rows, at, part, shown)) is not None:
                at, part = again, 1
            else:
                yield f"{chat}: unexpected {shown}"
            if at < len(rows) and part == len(rows[at]):
                at, part = at + 1, 0
        if at < len(rows):
            yield f"{chat}: {len(rows) - at} never posted"

    @staticmethod
    def _again(rows: Sequence[Row], at: int, part: int, shown: tuple[str, str]) -> int | None:
        """The reply that this begins once more: the one under way, or one of the last, whose mark was lost."""
        last = at if part else at - 1
        return next(
            (one for one in range(last, max(-1, at - MOST_UNMARKED - 1), -1) if rows[one][0] == shown), None
        )


def _row(body: Mapping[str, Any]) -> Row:
    calls = payloads(from_data(body), lambda key, **data: WORDS.text(f"telegram.{key}", **data))
    return [
        (each.method, each.file[0] if each.file is not None else str(each.parameters["text"]))
        for each in calls
    ]


def _shown(post: Mapping[str, Any]) -> tuple[str, str]:
    document = post.get("document")
    return post["method"], document[0] if document else post.get("text", "")

"""A storm over the loopback platform: many sellers, redelivery, refusals, kills. The platform's ledger is the judge.

What is counted: messages acknowledged and not answered by exactly one turn, turns out of
their chat's order, replies out of order or missing, posts that came twice.
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Mapping
from contextlib import closing, suppress
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import aiohttp

from bot.app import WORKSPACE
from bot.channels.base import Start
from storage.base import Identity, Who
from storage.letters import read_text
from storage.open import open_sql
from tests.storage.support import query
from tests.storm.serve_child import POINTS
from tests.storm.talking import MINUTES, inputs
from tests.storm.weather import Toll, Weather
from tests.support.forked import Forked
from tests.support.loopback import CHANNEL, TENANT
from tests.support.ports import free_port
from tests.support.serving import World
from tests.support.waiting import until

CHILD = Path(__file__).with_name("serve_child.py")
DEPLOYED = {"GLIBC_TUNABLES": "glibc.malloc.tcache_count=0"}
"""What the image and the unit of systemd set that only memory depends on."""
A_STOP = 10
"""Seconds within which a service that is told to stop has ended."""


class Child:
    """The service as a process; `afresh` in an interpreter of its own, where memory counts: a fork begins with more."""

    def __init__(
        self, url: str, there: str, port: int, log: Path, script: Path = CHILD, *, afresh: bool = False
    ) -> None:
        self.url, self.there, self.port, self.log, self.script = url, there, port, log, script
        self.afresh = afresh
        self.process: Forked | subprocess.Popen[bytes] | None = None

    def start(self, wish: str = "", model: str = "") -> None:
        """Starts it, with a death wish or without, and with the address of a model or without."""
        more = {"STORM_KILL": wish, "STORM_MODEL": model, "PYTHONDONTWRITEBYTECODE": "1"}
        environment = {**os.environ, **DEPLOYED, **more}
        with self.log.open("ab") as log:
            words = [str(self.script), self.url, self.there, str(self.port)]
            if self.afresh:
                self.process = subprocess.Popen(
                    [sys.executable, *words], env=environment, stdout=log, stderr=log
                )
            else:
                self.process = Forked(words, environment, stdout=log, stderr=log)

    async def up(self) -> None:
        """Waits until it listens."""
        async with asyncio.timeout(30):
            while not await self._listens():
                assert self.alive, self.log.read_text()[-3000:]
                await asyncio.sleep(0.05)

    async def _listens(self) -> bool:
        with suppress(ConnectionRefusedError):
            _, writer = await asyncio.open_connection("127.0.0.1", self.port)
            writer.close()
            return True
        return False

    async def end(self, number: int, patience: float = A_STOP) -> int:
        """Sends a signal, waits for the end and gives its code. Raises subprocess.TimeoutExpired."""
        assert self.process is not None
        self.process.send_signal(number)
        return await asyncio.to_thread(self.process.wait, patience)

    @property
    def alive(self) -> bool:
        return self.process is not None and self.process.poll() is None


async def quiet(url: str, child: Child, seconds: float = 120) -> None:
    """Waits until everything is answered and posted."""
    async with asyncio.timeout(seconds):
        while True:
            assert child.alive, child.log.read_text()[-3000:]
            left = query(url, "SELECT count(*) FROM arrivals")[0][0]
            left += query(url, "SELECT count(*) FROM outbox WHERE status = 'pending'")[0][0]
            if not left:
                return
            await asyncio.sleep(0.2)


def prepare(url: str, weather: Weather) -> None:
    """Accounts and their members: seller i works on account i, modulo the accounts there are."""
    now = datetime.now(UTC)
    with closing(open_sql(url)) as store:
        people = [
            store.person_for(WORKSPACE, Identity(CHANNEL, TENANT, f"s{n}"), f"Seller {n}", now)
            for n in range(weather.sellers)
        ]
        for n, person in enumerate(people):
            account, owner = f"a{n % weather.accounts}", people[n % weather.accounts]
            if n < weather.accounts:
                store.create_account(Who(WORKSPACE, person.id), account, f"Customer {n}", now)
            else:
                store.set_member(Who(WORKSPACE, owner.id), account, person.id, True, now)


@dataclass
class Storm:
    """One run."""

    url: str
    weather: Weather
    folder: Path
    sent: dict[str, list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))
    toll: Toll = field(default_factory=Toll)

    async def run(self) -> Toll:
        """Lets it pass and counts."""
        began = asyncio.get_running_loop().time()
        self.dice = random.Random(self.weather.seed)
        prepare(self.url, self.weather)
        self.world = World(answer=self._answer)
        async with self.world.open():
            port = free_port()
            self.world.bot = f"http://127.0.0.1:{port}"
            self.child = Child(self.url, self.world.url, port, self.folder / "child.log")
            try:
                await asyncio.gather(self._kill(), *(self._seller(n) for n in range(self.weather.sellers)))
                await quiet(self.url, self.child)
            finally:
                await self.child.end(signal.SIGTERM)
        self._judge()
        said = Counter((self.folder / "child.log").read_text().split())
        self.toll.unclear = said["resumed"] + said["unclear"]
        self.toll.seconds = asyncio.get_running_loop().time() - began
        return self.toll

    # what happens -----------------------------------------------------------------------
    def _answer(self, post: dict[str, Any]) -> tuple[int, Mapping[str, str]]:
        if self.dice.random() >= self.weather.refused:
            return 200, {}
        return self.dice.choice(((429, {"Retry-After": "0.1"}), (500, {}), (503, {})))

    async def _seller(self, number: int) -> None:
        dice = random.Random(f"{self.weather.seed}/{number}")
        chat = f"s{number}"
        own = self.weather.messages // self.weather.sellers
        account = f"Customer {number % self.weather.accounts}"
        first = {"text": f"/prep {account}", "start": asdict(Start(account=account, minutes=MINUTES))}
        talk = inputs(number)
        for n in range(own):
            # Each life of the service has its share of the talk.
            await until(partial(self._is_time_for, n / own), seconds=600)
            said = next(talk) if n else {}
            event = (
                first if not n else {"text": said["say"]} if "say" in said else {"chosen": [said["choose"]]}
            )
            event = {"id": f"{chat}-{n}", "from": chat, "chat": chat, **event}
            self.sent[chat].append(event)
            await self._deliver(event)
            if dice.random() < self.weather.redelivered:
                await self._deliver(event)
            await asyncio.sleep(dice.random() * 0.02)

    def _is_time_for(self, share: float) -> bool:
        return self.toll.starts >= share * self.weather.kills

    async def _deliver(self, event: dict[str, Any]) -> None:
        """As a platform does: again and again until it is acknowledged."""
        assert self.world.client is not None
        while True:
            # Where nobody is there just now it is sent again: that is what a platform does, too.
            with suppress(aiohttp.ClientError, TimeoutError):
                async with self.world.client.post(f"{self.world.bot}/events", json=event) as answer:
                    if answer.status == 200:
                        return
            await asyncio.sleep(0.05)

    async def _kill(self) -> None:
        """Kills the service again and again, then leaves it alone."""
        dice = random.Random(f"{self.weather.seed}/kills")
        for n in range(self.weather.kills):
            named = n % 2 == 1 and self.weather.signal == signal.SIGKILL
            point = dice.choice(POINTS) if named else "any moment"
            self.child.start(f"{point}:{dice.randint(1, 25)}" if named else "")
            self.toll.starts += 1
            if named:
                await self._death(dice)
            elif self.weather.signal == signal.SIGTERM:
                await self.child.up()  # before that it knows of no orderly end
                await asyncio.sleep(dice.random() * 0.4)
            else:
                await asyncio.sleep(0.9 + dice.random())
            await self._end()
            self.toll.kills += 1
            self.toll.points[point] += 1
        self.child.start()
        self.toll.starts += 1

    async def _end(self) -> None:
        """Sends the signal; notes how much was not answered then, and how long the end took."""
        self.toll.open.append(sum(map(len, self.sent.values())) - self.world.answered)
        began = asyncio.get_running_loop().time()
        code = await self.child.end(self.weather.signal)
        self.toll.endings.append(asyncio.get_running_loop().time() - began)
        if self.weather.signal == signal.SIGTERM:
            assert code == 0, self.child.log.read_text()[-3000:]

    async def _death(self, dice: random.Random) -> None:
        """Waits for the process to kill itself; where nothing is left to do it is killed after a while."""
        for _ in range(100):
            if not self.child.alive:
                return
            await asyncio.sleep(0.05)

    # what it cost -----------------------------------------------------------------------
    def _judge(self) -> None:
        toll = self.toll
        rows = query(
            self.url,
            "SELECT chat, event, text, chosen, session_id, turn, status FROM inbox WHERE channel = 'loopback'",
        )
        by_event = {read_text(row[1]): row for row in rows}
        toll.acknowledged = sum(len(each) for each in self.sent.values())
        toll.left_over = query(self.url, "SELECT count(*) FROM arrivals")[0][0]
        counted = Counter(read_text(row[1]) for row in rows)
        toll.twice += [event for event, many in counted.items() if many > 1]
        for chat, events in self.sent.items():
            before = -1
            for event in events:
                row = by_event.get(event["id"])
                if row is None or row[4] is None:
                    toll.lost.append(event["id"])
                    continue
                if (None if row[2] is None else read_text(row[2])) != event.get("text"):
                    toll.changed.append(event["id"])
                if row[5] <= before:
                    toll.turns_out_of_order.append(event["id"])
                before = row[5]
            self._judge_replies(chat)
        keys = Counter(post["key"] for post in self.world.posts)
        toll.duplicates = sum(many - 1 for many in keys.values())

    def _judge_replies(self, chat: str) -> None:
        wanted = query(
            self.url,
            "SELECT session_id, turn, n, status FROM outbox WHERE channel = 'loopback'"
            f" AND chat = '\"{chat}\"' ORDER BY session_id, turn, n",
        )
        seen = list(dict.fromkeys(post["key"] for post in self.world.posts if post["chat"] == chat))
        keys = [f"{session}.{turn}.{n}" for session, turn, n, _ in wanted]
        self.toll.replies_missing += [key for key in keys if key not in set(seen)]
        self.toll.replies_missing += [
            f"{row[0]}.{row[1]}.{row[2]} is {row[3]}" for row in wanted if row[3] != "sent"
        ]
        if [key for key in seen if key in set(keys)] != keys:
            self.toll.replies_out_of_order.append(chat)


def main() -> None:
    """`python -m tests.storm.serving URL SEED`."""
    import tempfile

    weather = Weather(seed=int(sys.argv[2])) if len(sys.argv) > 2 else Weather()
    print(asyncio.run(Storm(sys.argv[1], weather, Path(tempfile.mkdtemp())).run()))


if __name__ == "__main__":
    main()

"""A storm over Slack, by sockets or requests: redelivery, refusals, answers that get lost, kills at any moment.

Each seller begins a talk by command, goes on in the thread that it got, taps, and adds
words from other messages. What Slack acknowledged and what it was posted are the judges.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import random
import signal
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp

from bot.app import WORKSPACE
from bot.channels.base import from_data
from bot.channels.markup import escape
from bot.channels.slack.escaping import escape as entities
from bot.channels.slack.outgoing import File, Post, parts
from bot.channels.slack.threads import opens
from prompts.render import Words
from storage.base import Identity, Who
from storage.letters import read_text
from storage.open import open_sql
from tests.channels.slack.fake import LOST, Answer, FakeSlack, refused, request
from tests.channels.slack.reading import TEAM, message
from tests.storage.support import query
from tests.storm.serve_child import POINTS
from tests.storm.serving import Child, quiet
from tests.storm.talking import ODD, inputs
from tests.storm.weather import Toll, Weather
from tests.support.ports import free_port

CHILD = Path(__file__).with_name("slack_child.py")
WORDS = Words("en_GB", escape)
UNHEARD = 0.02
"""The share of posts that are made while the answer gets lost."""
PATIENCE = 900
"""Seconds that a seller waits for the first message, while the service is killed again and again."""
QUOTED_ON = "2026-11-20"
PLACES = ("problem/said", "drivers/*/worry", "decision/how", "decision/why_now")


@dataclass
class StormySlack(FakeSlack):
    """Refuses some posts, and loses some answers. `done` are the posts that were made, by channel and thread."""

    dice: random.Random = field(default_factory=random.Random)
    refused: float = 0.0
    done: dict[str, list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))

    def answer_to(self, method: str, body: Mapping[str, Any]) -> Answer | None:
        """Bad weather for posts alone."""
        if method != "chat.postMessage":
            return None
        if self.dice.random() < self.refused:
            return self.dice.choice(
                (refused("ratelimited", 429, Retry_After="0.1"), refused("x", 500), refused("", 503))
            )
        self.done[_place(str(body["channel"]), body.get("thread_ts"))].append(dict(body))
        return LOST if self.dice.random() < UNHEARD else None

    def thread_of(self, channel: str) -> str:
        """The thread that a talk goes on in; "" before its first message."""
        return next((place.partition(":")[2] for place in self.done if place.startswith(f"{channel}:")), "")


def _place(channel: str, thread: str | None) -> str:
    return f"{channel}:{thread}" if thread else channel


@dataclass
class Sender:
    """One seller in Slack, and all that they sent: (name of the event, its text)."""

    number: int
    sent: list[tuple[str, str | None]] = field(default_factory=list)
    quotes: list[tuple[str, str]] = field(default_factory=list)
    thread: str = ""

    @property
    def user(self) -> str:
        return f"U{self.number}"

    @property
    def channel(self) -> str:
        return f"D{self.number}"

    def command(self, account: str) -> dict[str, Any]:
        """`/equipoise prep` in a channel of theirs."""
        body = {"command": "/equipoise", "text": f"prep {account} 15", "team_id": TEAM, "user_id": self.user}
        return {**body, "channel_id": self.channel, "trigger_id": f"t{self.number}"}

    def says(self, text: str, at: int) -> dict[str, Any]:
        """Something typed in the thread."""
        ts = f"1790{self.number:06}.{at:06}"
        self.sent.append((f"msg:{self.channel}:{ts}", text))
        return message(entities(text), ts, user=self.user, channel=self.channel, thread_ts=self.thread)

    def taps(self, order: str, at: int) -> dict[str, Any]:
        """An order of the menu under a message."""
        ts, when = f"1791{self.number:06}.{at:06}", f"1792000000.{at:06}"
        self.sent.append((f"tap:{self.channel}:{ts}:{self.user}:any:{order}:{when}", None))
        picked = {"text": {"type": "plain_text", "text": order}, "value": f"any:{order}"}
        place = {"channel_id": self.channel, "message_ts": ts, "thread_ts": self.thread}
        return {
            "type": "block_actions",
            "team": {"id": TEAM},
            "user": {"id": self.user, "team_id": TEAM},
            "container": {"type": "message", **place},
            "message": {"ts": ts, "blocks": []},
            "actions": [{"action_id": "more", "selected_option": picked, "action_ts": when}],
        }

    def quotes_some(self, account: str, place: str, words: str, at: int) -> dict[str, Any]:
        """The form of the shortcut, sent."""
        view = f"V{self.number}-{at}"
        self.quotes.append((f"form:{view}", words))
        chosen = {
            name: {name: {"selected_option": {"value": value}}}
            for name, value in (("account", account), ("place", place))
        }
        typed = {"who": {"who": {"value": "Marta Ruiz"}}, "words": {"words": {"value": words}}}
        day = {"day": {"day": {"selected_date": "2026-11-20"}}}
        state = {"values": {**chosen, **typed, **day}}
        return {
            "type": "view_submission",
            "team": {"id": TEAM},
            "user": {"id": self.user, "team_id": TEAM},
            "view": {"id": view, "type": "modal", "callback_id": "quote", "state": state},
        }


@dataclass
class SlackStorm:
    """One run."""

    url: str
    weather: Weather
    folder: Path
    mode: str = "socket"
    senders: list[Sender] = field(default_factory=list)
    toll: Toll = field(default_factory=Toll)

    async def run(self) -> Toll:
        """Lets it pass and counts."""
        began = asyncio.get_running_loop().time()
        self.senders = [Sender(n) for n in range(self.weather.sellers)]
        self._accounts()
        dice = random.Random(self.weather.seed)
        self.slack = StormySlack(dice=dice, refused=self.weather.refused)
        async with self.slack.open():
            port = free_port() if self.mode == "http" else 0
            self.address = f"http://127.0.0.1:{port}/slack/events"
            self.child = Child(self.url, self.slack.url, port, self.folder / "child.log", CHILD)
            killer = asyncio.create_task(self._kill())
            try:
                await asyncio.gather(*map(self._seller, self.senders))
                await killer
                await quiet(self.url, self.child, PATIENCE)
            finally:
                killer.cancel()
                await self.child.end(signal.SIGTERM)
        self._judge()
        said = Counter((self.folder / "child.log").read_text().split())
        self.toll.unclear = said["resumed"] + said["unclear"]
        self.toll.seconds = asyncio.get_running_loop().time() - began
        return self.toll

    def _accounts(self) -> None:
        """Accounts and their members: seller i works on account i, modulo the accounts there are."""
        now, many = datetime.now(UTC), self.weather.accounts
        with closing(open_sql(self.url)) as store:
            people = [
                store.person_for(WORKSPACE, Identity("slack", TEAM, each.user), each.user, now)
                for each in self.senders
            ]
            for n, person in enumerate(people):
                if n < many:
                    store.create_account(Who(WORKSPACE, person.id), f"a{n}", f"Customer {n}", now)
                else:
                    store.set_member(
                        Who(WORKSPACE, people[n % many].id), f"a{n % many}", person.id, True, now
                    )

    # what happens -----------------------------------------------------------------------
    async def _seller(self, sender: Sender) -> None:
        dice = random.Random(f"{self.weather.seed}/{sender.number}")
        own = self.weather.messages // self.weather.sellers
        account = sender.number % self.weather.accounts
        await self._deliver(sender.command(f"Customer {account}"), "slash_commands", dice)
        await self.slack.until(lambda: self.slack.thread_of(sender.channel), PATIENCE)
        sender.thread = self.slack.thread_of(sender.channel)
        for at, (kind, what) in enumerate(itertools.islice(self._talk(sender.number, dice), own - 1)):
            if kind == "say":
                await self._deliver(sender.says(what, at), "events_api", dice)
            elif kind == "tap":
                await self._deliver(sender.taps(what, at), "interactive", dice)
            else:
                words = f"{what} {sender.number}-{at}"
                sent = sender.quotes_some(f"a{account}", dice.choice(PLACES), words, at)
                await self._deliver(sent, "interactive", dice)
            await asyncio.sleep(dice.random() * 0.02)

    def _talk(self, number: int, dice: random.Random) -> Iterator[tuple[str, str]]:
        for at, said in enumerate(inputs(number)):
            if at % 8 == 7:
                yield "quote", dice.choice(ODD)
            if "say" in said:
                yield "say", said["say"]
            elif said["choose"] == "open_deal":
                yield "say", "open deal"
            else:
                yield "tap", said["choose"]

    async def _deliver(self, payload: Mapping[str, Any], kind: str, dice: random.Random) -> None:
        """As Slack does: again and again until it is acknowledged; sometimes once more after that."""
        self.toll.acknowledged += 1
        for _ in range(2 if dice.random() < self.weather.redelivered else 1):
            while True:
                if await self._taken(payload, kind):
                    break
                await asyncio.sleep(0.05)

    async def _taken(self, payload: Mapping[str, Any], kind: str) -> bool:
        # Where nobody is there just now it is sent again: that is what Slack does, too.
        with suppress(aiohttp.ClientError, TimeoutError, OSError):
            if self.mode == "http":
                return (await request(self.address, payload))[0] == 200
            return await self.slack.send(payload, kind, patience=2) is not None
        return False

    async def _kill(self) -> None:
        """Kills the service again and again, then leaves it alone."""
        dice = random.Random(f"{self.weather.seed}/kills")
        for n in range(self.weather.kills):
            point = dice.choice(POINTS) if n % 2 else "any moment"
            self.child.start(f"{point}:{dice.randint(1, 25)}" if n % 2 else "")
            self.toll.starts += 1
            await self._up()
            for _ in range(100 if n % 2 else dice.randint(1, 40)):
                if not self.child.alive:
                    break
                await asyncio.sleep(0.05)
            await self.child.end(signal.SIGKILL)
            self.toll.kills += 1
            self.toll.points[point] += 1
        self.child.start()
        self.toll.starts += 1

    async def _up(self) -> None:
        """Waits until it has asked Slack who it is, or has died of its wish before."""
        before = len(self.slack.bodies("auth.test"))
        with suppress(TimeoutError):
            await self.slack.until(
                lambda: len(self.slack.bodies("auth.test")) > before + 1 or not self.child.alive, 30
            )

    # what it cost -----------------------------------------------------------------------
    def _judge(self) -> None:
        toll = self.toll
        found = query(
            self.url,
            "SELECT event, text, session_id, turn FROM inbox WHERE channel = 'slack' ORDER BY turn_at",
        )
        rows = [
            (read_text(row[0]), row[1] if row[1] is None else read_text(row[1]), *row[2:]) for row in found
        ]
        counted = Counter(row[0] for row in rows)
        toll.twice += [event for event, many in counted.items() if many > 1]
        toll.left_over = query(self.url, "SELECT count(*) FROM arrivals")[0][0]
        by_event = {row[0]: row for row in rows}
        waited = defaultdict(list)  # asked for in one go: the name of a thread reads like a placeholder
        order = "ORDER BY at, turn, n"
        for chat, *row in query(
            self.url, f"SELECT chat, body, status FROM outbox WHERE channel = 'slack' {order}"
        ):
            waited[read_text(chat)].append(tuple(row))
        for sender in self.senders:
            begun = (f"cmd:t{sender.number}#thread", None)
            self._judge_turns([begun, *sender.sent], by_event)
            for event, words in sender.quotes:
                self._judge_turns([(event, words)], by_event)
            for chat in (f"{sender.channel}:{sender.thread}", sender.user):
                self._judge_posts(chat, waited[chat])
        self._judge_quotes()

    def _judge_turns(
        self, sent: Sequence[tuple[str, str | None]], by_event: Mapping[str, tuple[Any, ...]]
    ) -> None:
        before = -1
        for event, text in sent:
            row = by_event.get(event)
            if row is None or row[2] is None:
                self.toll.lost.append(event)
                continue
            if row[1] != text:
                self.toll.changed.append(event)
            if row[3] <= before:
                self.toll.turns_out_of_order.append(event)
            before = row[3]

    def _judge_quotes(self) -> None:
        """Each quote is one fact, to the letter; there are no others like it."""
        held = query(self.url, f"SELECT quote FROM facts WHERE said_at = '{QUOTED_ON}' AND level = 2")
        kept = Counter(read_text(row[0]) for row in held)
        for sender in self.senders:
            for event, words in sender.quotes:
                if kept[words] != 1:
                    (self.toll.twice if kept[words] else self.toll.lost).append(event)

    def _judge_posts(self, chat: str, rows: Sequence[tuple[Any, ...]]) -> None:
        """What was posted in a chat is what waited for it, in order; some of it twice."""
        self.toll.replies_missing += [f"{chat} {row[1]}" for row in rows if row[1] != "sent"]
        wanted: list[tuple[str, str]] = []
        firsts: set[int] = set()
        for row in rows:
            firsts.add(len(wanted))
            wanted += _posts(json.loads(row[0]))
        at = furthest = 0
        for body in self.slack.done[chat]:
            post = _bare(body["text"], body.get("blocks") or ())
            begins_anew = at == len(wanted) or post != wanted[at]
            if (
                begins_anew
            ):  # a process after this one posts again what was not yet marked, and goes on from there
                before = [each for each in range(at) if wanted[each] == post]
                if not before:
                    self.toll.replies_out_of_order.append(
                        f"{chat} at {at} of {len(wanted)}: {post[0][:60]!r}"
                    )
                    return
                at = before[-1]
            self.toll.duplicates += at < furthest and (begins_anew or at in firsts)
            at += 1
            furthest = max(at, furthest)
        if at < len(wanted):
            self.toll.replies_missing.append(f"{chat} from {at} of {len(wanted)} on")


def _posts(body: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The messages that a reply becomes."""
    outgoing = from_data(body)
    opening = opens(outgoing)
    made = parts(outgoing, WORDS)[: 1 if opening is not None else None]
    return [
        _bare(each.text, each.blocks)
        for each in made
        if isinstance(each, Post) and not isinstance(each, File)
    ]


def _bare(text: str, blocks: Sequence[Mapping[str, Any]]) -> tuple[str, str]:
    """A message without what can be pressed, which the first of a thread leaves out."""
    return text, json.dumps([each for each in blocks if each["type"] != "actions"])

"""What is shown beside the talk: choices taken, the home page, forms. Nothing that is kept depends on any of it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.channels.base import Address, Message
from bot.channels.markup import plain
from bot.channels.platform import PostRefused
from bot.channels.slack import limits
from bot.channels.slack.calls import Calls
from bot.channels.slack.cutting import shortened
from bot.channels.slack.escaping import mentioned, typed, with_names
from bot.channels.slack.form import form
from bot.channels.slack.home import Cards, SharedWith, page, prompts
from bot.channels.slack.incoming import Called, Came, Kept, Looked, Tapped, Wanted
from bot.channels.slack.listening import Overfull, Shown
from bot.channels.slack.people import People
from bot.channels.slack.posting import Posting
from bot.channels.slack.quoting import Accounts, Found, quote_form
from bot.channels.slack.threads import CHANNEL, place_of
from prompts.render import Words

_DOOR_CLOSED = ("expired_trigger_id", "exchanged_trigger_id", "invalid_trigger_id", "trigger_expired")
"""What Slack says where a form comes too late, or a second time."""
MOST_NAMES = 10
"""People who are looked up for one message: a form has to open within three seconds."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What may be read of the store, where there is one."""

    cards: Cards | None
    accounts: Accounts | None
    received: SharedWith | None = None


@dataclass(frozen=True, slots=True)
class Showing:
    """Shows what is nice to see. `show` may fail with PostLater or PostRefused."""

    calls: Calls
    words: Words
    posting: Posting
    people: People
    team: str
    reading: Reading

    async def show(self, what: Shown) -> None:
        """Shows it, whatever it is."""
        match what:
            case Tapped():
                await self._choice(what)
            case Looked():
                await self.publish(what.user)
            case Came():
                await self._welcome(what)
            case Wanted():
                await self._open(form(what.chat, what.ask, self.words), what.trigger, what.chat)
            case Kept():
                await self._quote(what)
            case Overfull():
                await self._say(what.chat, "slack.too_many", what.event)
            case Called():
                at = {"thread_ts": what.thread} if what.thread else {}
                text = self.words.plain("slack.pointer")
                body = {"channel": what.channel, "user": what.user, "text": text, **at}
                await self.calls.call("chat.postEphemeral", body)

    async def publish(self, user: str) -> None:
        """Shows somebody's home page as things are."""
        if self.reading.cards is not None:
            cards = await asyncio.to_thread(self.reading.cards, self.team, user)
            ask = self.reading.received
            shared = () if ask is None else await asyncio.to_thread(ask, self.team, user)
            await self.calls.call("views.publish", {"user_id": user, "view": page(cards, self.words, shared)})

    async def _welcome(self, came: Came) -> None:
        """Says in a new thread of the assistant what it is for, and offers how to begin."""
        if not (await self.people.find(came.user)).lets_in:
            return
        await self._say(came.chat, "orders.welcome", came.event)
        cards = self.reading.cards
        known = () if cards is None else await asyncio.to_thread(cards, self.team, came.user)
        channel, thread = place_of(came.chat)
        body = {"channel_id": channel, "thread_ts": thread, "prompts": prompts(known, self.words)}
        await self.calls.call("assistant.threads.setSuggestedPrompts", body)

    async def _quote(self, kept: Kept) -> None:
        """Opens the form for the words of a message, for somebody who may come in."""
        seller = await self.people.find(kept.user)
        if self.reading.accounts is None or not seller.lets_in:
            return
        accounts = await asyncio.to_thread(self.reading.accounts, self.team, kept.user)
        writer = (await self.people.find(kept.writer)).name if kept.by_id else kept.writer
        words = await self._as_read(kept.words)
        found = Found(words, writer, kept.at.astimezone(seller.clock).date())
        await self._open(quote_form(found, accounts, self.words), kept.trigger, kept.user)

    async def _as_read(self, text: str) -> str:
        """The words of a message as people read them, with names where somebody is mentioned."""
        users = mentioned(text)[:MOST_NAMES]
        members = await asyncio.gather(*map(self.people.find, users))
        return typed(with_names(text, {user: each.name for user, each in zip(users, members, strict=True)}))

    async def _open(self, view: Mapping[str, Any], trigger: str, chat: str) -> None:
        """Opens a form, or says that it is too late for it."""
        try:
            await self.calls.call("views.open", {"trigger_id": trigger, "view": view})
        except PostRefused as error:
            if error.reason not in _DOOR_CLOSED:
                raise
            await self._say(chat, "slack.late", f"late:{trigger}")

    async def _say(self, chat: str, key: str, event: str) -> None:
        said = Message(self.words.text(key))
        await self.posting.post(Address(CHANNEL, self.team, chat), said, event)

    async def _choice(self, tapped: Tapped) -> None:
        """Puts what was chosen in the place of the buttons."""
        message = tapped.message
        kept = [
            block
            for block in message.get("blocks") or []
            if block.get("type") in ("rich_text", "header", "context")
        ]
        if not kept:
            return
        shown = plain(self.words.text("slack.tapped", label=shortened(tapped.shown, limits.FALLBACK // 2)))
        chosen = {"type": "plain_text", "text": shown, "emoji": False}
        channel, _ = place_of(tapped.received.address.chat)
        body = {
            "channel": channel,
            "ts": message["ts"],
            "text": message.get("text") or " ",
            "blocks": [*kept, {"type": "context", "elements": [chosen]}],
        }
        await self.calls.call("chat.update", body)


__all__ = ["Reading", "Showing"]

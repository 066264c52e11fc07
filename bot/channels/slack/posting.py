"""Posts neutral messages: one post or several, files in three steps, and what to try where Slack takes it another way.

What was posted of a message is remembered in memory until all of it is, so that trying again goes on where it failed.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Any

from bot.channels.base import Address, Outgoing, Question
from bot.channels.platform import PostRefused
from bot.channels.slack.calls import NO_SUCH_BLOCKS, TOO_LONG, Calls
from bot.channels.slack.outgoing import File, Post, Room, parts, without_blocks
from bot.channels.slack.threads import place_of
from prompts.render import Words

_REMEMBERED = 2_000
SMALLEST = 700
"""Characters below which a message that Slack calls too long is not cut up any further."""


@dataclass
class Posting:
    """The way out. All its methods raise PostLater, PostUnclear, PostRefused."""

    calls: Calls
    words: Words
    logger: logging.Logger
    _sent: OrderedDict[str, int] = field(default_factory=OrderedDict, init=False)
    _rooms: dict[str, Room] = field(default_factory=dict, init=False)

    async def post(self, address: Address, outgoing: Outgoing, key: str) -> str | None:
        """Posts one message and gives what Slack calls its last part. `key` is the same each time it is tried."""
        try:
            refs = await self._parts(address, outgoing, key)
        except PostRefused as error:
            if error.reason in TOO_LONG and self._narrow(key):
                self._sent.pop(key, None)  # cut another way now: better a part twice than one never
                return await self.post(address, outgoing, key)
            if error.reason not in NO_SUCH_BLOCKS:
                raise
            self.logger.warning("blocks refused by Slack: %s", error.reason)
            refs = [await self._one(address, without_blocks(outgoing))]
        self._sent.pop(key, None)
        self._rooms.pop(key, None)
        return refs[-1] if refs else None

    async def root(self, user: str, opening: Question) -> tuple[str, str]:
        """Posts the first message of a thread to a person; gives the channel and the thread it made."""
        first = parts(opening, self.words)[0]
        assert isinstance(first, Post)
        blocks = [block for block in first.blocks if block["type"] != "actions"]
        body = {"channel": user, "text": first.text, "blocks": blocks, "unfurl_links": False}
        answer = await self.calls.call("chat.postMessage", body)
        return str(answer["channel"]), str(answer["ts"])

    async def _parts(self, address: Address, outgoing: Outgoing, key: str) -> list[str]:
        refs = []
        done = self._sent.get(key, 0)
        for number, part in enumerate(parts(outgoing, self.words, self._rooms.get(key))):
            if number < done:
                continue
            refs.append(await self._one(address, part))
            self._sent[key] = number + 1
            if len(self._sent) > _REMEMBERED:
                self._sent.popitem(last=False)
        return refs

    def _narrow(self, key: str) -> bool:
        room = self._rooms.get(key, Room()).smaller()
        if room.text < SMALLEST:
            return False
        self._rooms[key] = room
        return True

    async def _one(self, address: Address, part: Post | File) -> str:
        channel, thread = place_of(address.chat)
        at = {"thread_ts": thread} if thread else {}
        if isinstance(part, File):
            return await self._file(channel, at, part)
        body: dict[str, Any] = {"channel": channel, **at, "text": part.text}
        body |= {"unfurl_links": False, "unfurl_media": False}
        if part.blocks:
            body["blocks"] = list(part.blocks)
        return str((await self.calls.call("chat.postMessage", body)).get("ts", ""))

    async def _file(self, channel: str, at: dict[str, str], file: File) -> str:
        content = file.content or b"\n"  # Slack takes no empty file
        wanted = {"filename": file.name, "length": len(content)}
        made = await self.calls.call("files.getUploadURLExternal", wanted)
        await self.calls.upload(str(made["upload_url"]), content)
        if channel.startswith(("U", "W")):
            channel = await self._messages_of(channel)
        shared = {"files": [{"id": made["file_id"], "title": file.title}], "channel_id": channel, **at}
        await self.calls.call("files.completeUploadExternal", shared)
        return str(made["file_id"])

    async def _messages_of(self, user: str) -> str:
        """The channel of somebody's messages with us: files are not shared with a person's id."""
        answer = await self.calls.call("conversations.open", {"users": user})
        return str(answer["channel"]["id"])


__all__ = ["Posting"]

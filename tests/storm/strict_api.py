"""The light Bot API as strict as Telegram where a storm could show: markup, edits that change nothing, taps unanswered.

What it would refuse or miss is in `violations`, by its name and when.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from time import monotonic
from typing import Any

import aiohttp

from tests.support.telegram_reader import read_html, utf16
from tests.support.telegram_server import POSTING, BotApi, Refused

ANSWER_WITHIN = 10.0
"""Seconds after which Telegram's clients give a tap up."""


@dataclass
class StrictApi(BotApi):
    """See above. `tapped` is when each query was first handed over; one that was answered is out of it."""

    violations: list[tuple[str, float]] = field(default_factory=list)
    tapped: dict[str, float] = field(default_factory=dict)
    known: set[str] = field(default_factory=set)

    async def _done(self, method: str, given: dict[str, Any]) -> Any:
        if method in POSTING:
            self._check(given)
        if method == "answerCallbackQuery":
            self._answered(str(given["callback_query_id"]))
        if method == "editMessageReplyMarkup":
            self._edit(given)
        return await super()._done(method, given)

    def _check(self, given: Mapping[str, Any]) -> None:
        text = given.get("text", given.get("caption", ""))
        try:
            seen = read_html(text)[0] if given.get("parse_mode") == "HTML" else text
            assert utf16(seen) <= (1024 if "caption" in given else 4096)
        except AssertionError:
            self._violate("markup")
            raise Refused(400, "Bad Request: can't parse entities") from None

    def _edit(self, given: Mapping[str, Any]) -> None:
        post = next((each for each in self.posts if str(each["message_id"]) == given["message_id"]), None)
        if post is None:
            self._violate("no_such_message")
            raise Refused(400, "Bad Request: message to edit not found")
        if _rows(post.get("reply_markup")) == _rows(given.get("reply_markup")):
            self._violate("not_modified")
            raise Refused(400, "Bad Request: message is not modified")

    def _answered(self, query: str) -> None:
        if query not in self.known:
            self._violate("no_such_query")
        since = self.tapped.pop(query, None)
        if since is not None and monotonic() - since > ANSWER_WITHIN:
            self._violate("callback_unanswered")

    def _violate(self, kind: str) -> None:
        self.violations.append((kind, monotonic()))

    def handed_over(self, updates: list[dict[str, Any]]) -> None:
        """Counts the time of taps from here."""
        for each in updates:
            query = each.get("callback_query", {}).get("id")
            if query is not None and query not in self.known:
                self.known.add(query)
                self.tapped[query] = monotonic()

    async def _updates(self, given: Mapping[str, Any]) -> list[dict[str, Any]]:
        found = await super()._updates(given)
        self.handed_over(found)
        return found

    async def bring_all(self, url: str, secret: str) -> None:
        """Telegram's side of a webhook, until it is cancelled: each chat's updates in order, again until taken."""
        lines: dict[int, asyncio.Task[None]] = {}
        async with asyncio.TaskGroup() as group:
            while True:
                for update in list(self.waiting):
                    chat = _chat(update)
                    if chat not in lines or lines[chat].done():
                        self.waiting.remove(update)
                        lines[chat] = group.create_task(self._bring(url, secret, update))
                await asyncio.sleep(0.01)

    async def _bring(self, url: str, secret: str, update: dict[str, Any]) -> None:
        self.handed_over([update])
        taken = False
        while not taken:
            taken = await self._status(url, secret, update) == 200
            await asyncio.sleep(0 if taken else 0.1)

    async def _status(self, url: str, secret: str, update: dict[str, Any]) -> int:
        try:
            return await self.brings(url, update, secret)
        except (aiohttp.ClientError, TimeoutError):
            return 0


def _chat(update: Mapping[str, Any]) -> int:
    inside = update.get("callback_query") or update
    return int(inside["message"]["chat"]["id"])


def _rows(markup: Any) -> Any:
    return (json.loads(markup) if isinstance(markup, str) else markup or {}).get("inline_keyboard") or []

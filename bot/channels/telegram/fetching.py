"""Gets what a message only points at: the words of a file, or of a voice note. Within a deadline, and never raising."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from telegram.error import TelegramError

from bot.channels.base import Choice, Message, Question
from bot.channels.markup import escape
from bot.channels.platform import Fetched
from bot.channels.telegram.api import Api
from bot.channels.telegram.buttons import Label
from bot.channels.telegram.files import Unreadable, is_calendar, words_of
from bot.channels.telegram.incoming import AGREE, HEARD
from bot.channels.telegram.styled import units

Transcribe = Callable[[str, bytes], Awaitable[str]]
"""The words in a sound file, by its name and content; "" where none could be had."""

DEADLINE = 10.0
VOICE_DEADLINE = 40.0
"""Seconds for a download, and for a download with its transcription."""
LONGEST_VOICE = 180
MOST_VOICE_BYTES = 5_000_000
LONGEST_HEARD = 3_500
"""Units: what is shown for correction has to stand in one message, whole."""


@dataclass(frozen=True, slots=True)
class Ear:
    """Who writes voice notes down: `server` as people are told it."""

    server: str
    transcribe: Transcribe


@dataclass(frozen=True)
class Getting:
    """See `bot.channels.platform.Fetching`. Without an ear, voice notes are kindly declined.

    `agreed`: who was told which server gets their voice, and agreed. After a restart it is asked anew.
    """

    api: Api
    label: Label
    ear: Ear | None = None
    agreed: set[str] = field(default_factory=set)

    async def fetch(self, wanted: Mapping[str, Any]) -> Fetched:
        """See Fetching."""
        try:
            if wanted["kind"] == "voice":
                return await self._voice(wanted)
            async with asyncio.timeout(DEADLINE):
                content = await self.api.download(wanted["file"])
            words = words_of(wanted["name"], content)
        except Unreadable as error:
            return self._said(error.key)
        except (TelegramError, TimeoutError):
            return self._said("file.not_got")
        if is_calendar(wanted["name"]):
            return Fetched(calendar=words)
        return Fetched("\n\n".join(part for part in (wanted["caption"], words) if part))

    async def _voice(self, wanted: Mapping[str, Any]) -> Fetched:
        if self.ear is None:
            return self._said("voice.none")
        if wanted["sender"] not in self.agreed:
            return self._asked(AGREE, self.label("voice.agree", server=self.ear.server), "voice.agreed")
        if wanted["seconds"] > LONGEST_VOICE or wanted["size"] > MOST_VOICE_BYTES:
            return self._said("voice.too_long")
        try:
            async with asyncio.timeout(VOICE_DEADLINE):
                text = (
                    await self.ear.transcribe("voice.ogg", await self.api.download(wanted["file"]))
                ).strip()
        except (TelegramError, TimeoutError):
            return self._said("voice.not_heard")
        if not text:
            return self._said("voice.not_heard")
        if units(text) > LONGEST_HEARD:
            return self._said("voice.too_long")
        quoted = "\n".join(f"> {escape(line)}" for line in text.splitlines() if line.strip())
        shown = f"{self.label('voice.heard')}\n{quoted}\n{self.label('voice.correct')}"
        return self._asked(HEARD, shown, "voice.ok")

    def _asked(self, ref: str, text: str, answer: str) -> Fetched:
        return Fetched(said=(Question("voice", ref, "choice", text, (Choice("ok", self.label(answer)),)),))

    def _said(self, key: str) -> Fetched:
        return Fetched(said=(Message(self.label(key)),))

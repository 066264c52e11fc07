"""One person on any channel: shows codes, takes them, and takes an identity off again. Knows no platform.

A code is never kept in what is sent or was received: it stands behind a veil there, and the
message that holds one is kept without it.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from time import monotonic

from bot.channels.base import Message, Outgoing, as_data
from bot.channels.orders import code_in
from bot.serving.limits import Limits, Rate
from bot.serving.veils import Veils
from bot.serving.writer import Writer
from prompts.render import Words
from storage.base import Identity, NewCode, Place, Redeemed, Reply, Who, new_code
from storage.service import ServiceStorage, Settled

NAMES = ("link", "unlink")
HOLDS = timedelta(minutes=10)
WRONG = Rate(burst=5, per_second=5 / 3600)
"""Codes that do not work, from one sender."""
SHOWN = Rate(burst=5, per_second=1 / 60)
"""Codes that one person may ask for."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Who asks, as what, and where."""

    who: Who
    identity: Identity
    name: str
    place: Place


@dataclass
class Linking:
    """Answers `link` and `unlink`. `address` gives a link that hands a code in, where a platform has one."""

    storage: ServiceStorage
    writer: Writer
    words: Words
    clock: Callable[[], datetime]
    veils: Veils
    address: Callable[[str], str | None]
    said_elsewhere: Callable[[], None]
    wrong: Limits = field(default_factory=lambda: Limits(monotonic, WRONG))
    shown: Limits = field(default_factory=lambda: Limits(monotonic, SHOWN))

    def answer(self, asked: Asked, name: str, about: str) -> Sequence[Outgoing]:
        """What an order leads to, done and kept by then."""
        if name == "unlink":
            return [self._off(asked, about)]
        return [self.take(asked, about) if about else self._show(asked)]

    # a code -----------------------------------------------------------------------------
    def _show(self, asked: Asked) -> Message:
        if not self.shown.allow(asked.who):
            return self._said("link.enough")
        now = self.clock()
        code = new_code(secrets.randbelow)
        kept = NewCode(code, now + HOLDS, asked.who.person, shown_at=asked.place)
        if not self.writer.do(partial(self.storage.keep_code, asked.who.workspace, kept, now)):
            return self._show(asked)
        veil = self.veils.hide(code, now + HOLDS)
        return self._said(
            "link.code", code=veil, address=self.address(veil) or "", here=asked.identity.channel
        )

    def take(self, asked: Asked, about: str) -> Message:
        """What a code that was sent leads to."""
        code, sure = code_in(about)
        sender = (asked.who.workspace, asked.identity)
        if not self.wrong.allow(sender):
            return self._said("link.too_many")
        led = self.writer.do(partial(redeem, self.storage, self.words, asked, code, self.clock(), sure=sure))
        if led is None:
            return self._said("link.wrong")
        self.wrong.take_back(sender)
        if led.tell is not None:
            self.said_elsewhere()
        name = "" if led.person is None else led.person.name
        return self._said(f"link.{led.how}", name=name, accounts=led.accounts)

    # taking one off -----------------------------------------------------------------------
    def _off(self, asked: Asked, about: str) -> Message:
        known = self.storage.known_as(asked.who)
        linked = [one.identity for one in known if one.linked]
        if not linked:
            return self._said("link.alone")
        found = [one for one in linked if one.channel == about.casefold()]
        if not found:
            return self._said(
                "link.list", known=[called(self.words, one.identity.channel) for one in known], linked=linked
            )
        call = partial(self.storage.unlink, asked.who, found[0], self.clock())
        self.writer.do(call)
        return self._said(
            "link.off", place=called(self.words, found[0].channel), here=found[0] == asked.identity
        )

    def _said(self, key: str, **data: object) -> Message:
        return Message(self.words.text(key, **data))


def redeem(
    storage: ServiceStorage, words: Words, asked: Asked, code: str, now: datetime, *, sure: bool
) -> Redeemed | None:
    """Uses a code, and tells the chat where it was shown: both or neither, inside one `together`."""
    led = storage.redeem(asked.who.workspace, code, asked.identity, asked.name, now, sure=sure)
    if led is not None and led.tell is not None:
        channel = asked.identity.channel
        told = words.text("link.told", channel=channel, place=called(words, channel), name=asked.name)
        reply = Reply("message", as_data(Message(told)))
        storage.settle(Settled(asked.who.workspace, led.tell, secrets.token_hex(8), 0, now, [reply]))
    return led


def called(words: Words, channel: str) -> str:
    """A channel as one calls it."""
    known = channel if channel in ("slack", "telegram", "terminal") else "other"
    return words.plain(f"link.place.{known}")

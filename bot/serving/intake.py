"""The way in: what a channel received is checked, kept on disk, and only then acknowledged. Makes no turn."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from functools import partial
from time import monotonic

from bot.channels.orders import code_in, read_order
from bot.channels.platform import Doorkeeper, Platform, Receipt, Received, Vouching
from bot.serving.happenings import Happenings
from bot.serving.limits import CODES, KNOWN, LONGEST_TEXT, UNKNOWN, Limits
from bot.serving.writer import Writer
from storage.base import Identity, Inbound, Who
from storage.service import Arrival, ServiceStorage


@dataclass
class Intake:
    """Takes in what the channels receive. `arrived` is told, in order, of each message that was kept."""

    storage: ServiceStorage
    workspace: str
    writer: Writer
    happenings: Happenings
    arrived: Callable[[Arrival], None]
    clock: Callable[[], datetime]
    vouching: Mapping[str, Vouching] = field(default_factory=dict)
    known: Limits = field(default_factory=lambda: Limits(monotonic, KNOWN))
    unknown: Limits = field(default_factory=lambda: Limits(monotonic, UNKNOWN))
    codes: Limits = field(default_factory=lambda: Limits(monotonic, CODES))

    def at(self, platform: Platform) -> Door:
        """Where one channel hands in."""
        return Door(self, platform)

    async def take(self, platform: Platform, received: Received) -> Receipt:
        """Keeps a message, or says why not. Raises StorageError where it could not be kept."""
        began = monotonic()
        receipt = await self._take(platform, received)
        self.happenings.received(platform.name, receipt.value)
        if receipt in (Receipt.KEPT, Receipt.REPEATED):
            self.happenings.acknowledged(platform.name, monotonic() - began)
        return receipt

    async def _take(self, platform: Platform, received: Received) -> Receipt:
        sender = (received.address.channel, received.address.tenant, received.sender)
        if not await self._may_come_in(platform, received):
            code = await self._code(received)
            if code is None:
                return Receipt.STRANGER if self.unknown.allow(sender) else Receipt.TOO_MANY
            received = replace(received, text=None, start=None, more={"stranger": code})
        if not self.known.allow(sender):
            return Receipt.TOO_MANY
        arrival = as_arrival(received)
        if received.text is not None and len(received.text) > LONGEST_TEXT:
            arrival = too_large(arrival, len(received.text))
        kept = self.writer.submit(partial(self.storage.receive, self.workspace, arrival))
        # In the writer's thread, and so in the order of the commits: tasks might wake in another.
        kept.add_done_callback(partial(self._tell, arrival))
        if await asyncio.wrap_future(kept):
            return Receipt.KEPT
        self.known.take_back(sender)
        return Receipt.REPEATED

    def _tell(self, arrival: Arrival, kept: Future[bool]) -> None:
        if not kept.cancelled() and kept.exception() is None and kept.result():
            self.arrived(arrival)

    async def _may_come_in(self, platform: Platform, received: Received) -> bool:
        if platform.open_door or (isinstance(platform, Doorkeeper) and platform.lets_in(received.sender)):
            return True
        return await self._is_known(received)

    async def _code(self, received: Received) -> str | None:
        """The code that somebody unknown sent, where it would let them in; they have a few tries."""
        found = read_order(received.text or "")
        order = received.more.get("order") or (found.data().get("order") if found is not None else None)
        if order is None or order["name"] != "link" or not order["about"]:
            return None
        sender = (received.address.channel, received.address.tenant, received.sender)
        if not self.codes.allow(sender):
            return None
        code, _ = code_in(order["about"])
        good = await asyncio.to_thread(self.storage.is_code, self.workspace, code, self.clock())
        return str(order["about"]) if good else None

    async def _is_known(self, received: Received) -> bool:
        address = received.address
        identity = Identity(address.channel, address.tenant, received.sender)
        found = await asyncio.to_thread(self.storage.find_person, self.workspace, identity)
        return found is not None and await self._is_vouched_for(Who(self.workspace, found.id))

    async def _is_vouched_for(self, who: Who) -> bool:
        """Whoever has left a workspace is out on the channels that were linked with it, too."""
        if not self.vouching:
            return True
        for one in await asyncio.to_thread(self.storage.known_as, who):
            platform = self.vouching.get(one.identity.channel)
            if platform is not None and not await platform.vouches(
                one.identity.tenant, one.identity.external
            ):
                return False
        return True


@dataclass(frozen=True)
class Door:
    """A `Reception` for one channel."""

    intake: Intake
    platform: Platform

    async def receive(self, received: Received) -> Receipt:
        """See `bot.channels.platform.Reception`."""
        return await self.intake.take(self.platform, received)


def as_arrival(received: Received) -> Arrival:
    """A message as it is kept."""
    address = received.address
    inbound = Inbound(
        address.channel,
        address.tenant,
        address.chat,
        received.event,
        received.at,
        received.text,
        received.chosen,
        received.answers,
    )
    more = dict(received.more)
    if received.start is not None:
        more["start"] = asdict(received.start)
    return Arrival(inbound, received.sender, received.name, more)


def too_large(arrival: Arrival, length: int) -> Arrival:
    """A message without its text, which is said to have been too long: half of it would be worse than nothing."""
    return replace(
        arrival, inbound=replace(arrival.inbound, text=None), more={**arrival.more, "too_large": length}
    )

"""Who somebody in the workspace is: a name, a time zone, and whether they are still in it. Kept in memory for a day."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from bot.channels.platform import PostLater, PostRefused
from bot.channels.slack.calls import Calls

A_DAY = 24 * 3600.0
PATIENCE = 0.25
"""Seconds that an acknowledgement waits for a name; it may come later."""
_REMEMBERED = 10_000


@dataclass(frozen=True, slots=True)
class Member:
    """A person of the workspace. `lets_in`: neither deactivated nor a bot nor of another team."""

    name: str = ""
    zone: str = ""
    lets_in: bool = True

    @property
    def clock(self) -> tzinfo:
        """The time zone they are in; ours, where Slack names none that is known here."""
        try:
            return ZoneInfo(self.zone)
        except (KeyError, ValueError, OSError):
            return UTC


@dataclass
class People:
    """Looks people up once a day."""

    calls: Calls
    team: str
    monotonic: Callable[[], float]
    _known: OrderedDict[str, tuple[float, Member]] = field(default_factory=OrderedDict, init=False)
    _asking: dict[str, asyncio.Task[Member]] = field(default_factory=dict, init=False)

    async def find(self, user: str) -> Member:
        """Who it is; somebody without a name, while Slack does not say in time."""
        known = self._known.get(user)
        if known is not None and self.monotonic() - known[0] < A_DAY:
            return known[1]
        if user not in self._asking:  # else somebody has waited for it already, in vain
            task = self._asking[user] = asyncio.create_task(self._ask(user))
            task.add_done_callback(lambda _: self._asking.pop(user, None))
            done, _ = await asyncio.wait([task], timeout=PATIENCE)
            if done:
                return task.result()
        return known[1] if known is not None else Member()

    async def close(self) -> None:
        """Stops asking."""
        for task in list(self._asking.values()):
            task.cancel()

    async def _ask(self, user: str) -> Member:
        try:
            answer = await self.calls.call("users.info", {"user": user})
        except PostRefused as error:
            found = Member(lets_in=error.reason != "user_not_found")
        except PostLater:
            return Member()  # not kept: asked again with the next message
        else:
            found = self._member(answer.get("user") or {})
        self._known[user] = (self.monotonic(), found)
        self._known.move_to_end(user)
        if len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)
        return found

    def _member(self, user: Mapping[str, Any]) -> Member:
        profile = user.get("profile") or {}
        name = (
            profile.get("real_name")
            or user.get("real_name")
            or profile.get("display_name")
            or user.get("name")
        )
        inside = user.get("team_id") in (None, "", self.team)
        gone = bool(user.get("deleted") or user.get("is_bot"))
        return Member(str(name or ""), str(user.get("tz") or ""), inside and not gone)


__all__ = ["A_DAY", "Member", "People"]

"""Where a chat stands between two turns, as data that another process can go on from. Knows no channel's platform."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from bot.channels.base import Start
from storage.base import ChatState, Place


@dataclass(frozen=True, slots=True)
class Standing:
    """The talk that was wanted, the account and session it led to, what was asked before there was one.

    `seen` is the session's turn after which this chat last spoke, `asked` the reference of what was asked then.
    """

    start: Start = field(default_factory=Start)
    account: str | None = None
    session: str | None = None
    lobby: Mapping[str, Any] = field(default_factory=dict)
    seen: int | None = None
    asked: str = ""


def kept(standing: Standing, place: Place, key: str, person: str, turn: int) -> ChatState:
    """How a store keeps it; `key` and `turn` as in ChatState."""
    usual, start = asdict(Start()), asdict(standing.start)
    state: dict[str, Any] = {"start": {name: value for name, value in start.items() if value != usual[name]}}
    if standing.lobby and standing.session is None:
        state["lobby"] = dict(standing.lobby)
    if standing.seen is not None:
        state |= {"seen": standing.seen, "asked": standing.asked}
    return ChatState(place, key, person, standing.account, standing.session, state, turn)


def taken_up(chat: ChatState | None) -> Standing:
    """What `kept` kept; a chat where nothing was said yet stands at the beginning."""
    if chat is None:
        return Standing()
    start = Start(**chat.state.get("start", {}))
    seen, asked = chat.state.get("seen"), chat.state.get("asked", "")
    return Standing(start, chat.account, chat.session, chat.state.get("lobby", {}), seen, asked)

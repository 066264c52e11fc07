"""The home page: somebody's accounts, what comes next in each, and buttons. Pure: publishes nothing, reads no store."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.channels.markup import plain
from bot.channels.slack import limits
from bot.channels.slack.cutting import shortened
from bot.channels.slack.rich import Block
from bot.channels.slack.values import HOME
from bot.channels.visible import visible_line
from prompts.render import Words

MOST = 20
MOST_SHARED = 10
_TALKS = ("prep", "debrief", "brief", "export", "share")


@dataclass(frozen=True, slots=True)
class Card:
    """One account as its seller sees it: what comes next, and the flow of the talk that is open about it."""

    account: str
    next_step: str = ""
    open_flow: str = ""
    meeting: tuple[datetime, datetime] | None = None
    """When their next meeting begins, and what time it is, by their clock."""


@dataclass(frozen=True, slots=True)
class Shared:
    """What somebody let this person read: the release, the account as it was called, by whom, and the day in words."""

    release: str
    account: str
    by: str
    day: str


SharedWith = Callable[[str, str], Sequence[Shared]]
"""What was shared with a person, by team and id there, the newest first. Synchronous; asked in a thread."""
Cards = Callable[[str, str], Sequence[Card]]
"""The accounts of a person, by team and id there. Synchronous; asked in a thread."""


def page(cards: Sequence[Card], words: Words, shared: Sequence[Shared] = ()) -> dict[str, Any]:
    """The home page for some accounts."""
    blocks: list[Block] = [{"type": "header", "text": _plain(words.plain("slack.home.title"))}]
    if not cards:
        blocks.append({"type": "section", "text": _plain(plain(words.plain("slack.home.none")))})
        blocks.append(
            {
                "type": "actions",
                "elements": [_button(f"{HOME}:begin", words.plain("slack.home.begin"), "prep")],
            }
        )
    for number, card in enumerate(cards[:MOST]):
        blocks += _card(number, card, words)
    if len(cards) > MOST:
        more = plain(words.text("slack.home.more", more=len(cards) - MOST))
        blocks.append({"type": "context", "elements": [_plain(more)]})
    blocks += _shared(shared[:MOST_SHARED], words)
    return {"type": "home", "blocks": blocks[: limits.HOME_BLOCKS]}


def _shared(shared: Sequence[Shared], words: Words) -> list[Block]:
    """What others let this person read, each with a button that shows it."""
    if not shared:
        return []
    blocks: list[Block] = [{"type": "header", "text": _plain(words.plain("slack.home.shared"))}]
    for number, each in enumerate(shared):
        name = {"type": "text", "text": visible_line(each.account) or " ", "style": {"bold": True}}
        line = plain(words.text("slack.home.shared_by", by=each.by, day=each.day))
        rest = {"type": "text", "text": "\n" + shortened(visible_line(line), 300)}
        blocks.append(
            {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [name, rest]}]}
        )
        button = _button(f"{HOME}:shared:{number}", words.plain("slack.home.read"), f"shared {each.release}")
        blocks.append({"type": "actions", "elements": [button]})
    return blocks


def prompts(cards: Sequence[Card], words: Words) -> list[dict[str, str]]:
    """How a talk may begin, offered in a new thread of the assistant: what is open first."""
    offered = [
        (f"slack.assistant.{'resume' if card.open_flow else 'prep'}", card)
        for card in sorted(cards[: limits.PROMPTS - 1], key=lambda card: not card.open_flow)
    ]
    found = [
        {
            "title": shortened(visible_line(plain(words.text(key, account=card.account))), limits.LABEL),
            "message": f"{key.rpartition('.')[2]} {card.account}",
        }
        for key, card in offered
    ]
    return [*found, {"title": words.plain("slack.home.begin"), "message": "prep"}]


def _when(words: Words, starts: datetime, now: datetime) -> str:
    days = (starts.date() - now.date()).days
    key = {0: "today", 1: "tomorrow"}.get(days, "other")
    return words.text(f"meetings.when.{key}", at=starts)


def _card(number: int, card: Card, words: Words) -> list[Block]:
    lines = []
    if card.open_flow:
        lines.append(words.text(f"slack.home.open.{card.open_flow}"))
    if card.meeting is not None:
        lines.append(words.text("slack.home.meeting", when=_when(words, *card.meeting)))
    if card.next_step:
        lines.append(words.text("slack.home.next", step=card.next_step))
    account = visible_line(card.account)
    name = {"type": "text", "text": account or " ", "style": {"bold": True}}
    rest = [{"type": "text", "text": "\n" + shortened(visible_line(plain(line)), 300)} for line in lines]
    buttons = [
        _button(f"{HOME}:{number}:{talk}", words.plain(f"slack.home.{talk}"), f"{talk} {card.account}")
        for talk in ((("resume",) if card.open_flow else ()) + _TALKS)
    ]
    text = {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [name, *rest]}]}
    return [{"type": "divider"}, text, {"type": "actions", "elements": buttons}]


def _button(name: str, label: str, carried: str) -> Block:
    return {"type": "button", "action_id": name, "text": _plain(label), "value": carried}


def _plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text, "emoji": False}


__all__ = ["Card", "Cards", "Shared", "SharedWith", "page", "prompts"]

"""Reads Block Kit as a person sees it, and makes the payloads that a tap or a word leads to. For tests only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from bot.channels.slack.outgoing import File, Post

TEAM, BOT, USER, CHANNEL = "T1", "UBOT", "U1", "D1"


def rows(blocks: Sequence[dict[str, Any]]) -> list[str]:
    """The lines of text in some blocks, without the empty ones; items of lists have their marks."""
    found: list[str] = []
    for block in blocks:
        if block["type"] == "header":
            found += block["text"]["text"].split("\n")
        elif block["type"] == "rich_text":
            for element in block["elements"]:
                found += _element(element)
    return [row for row in found if row.strip()]


def _element(element: dict[str, Any]) -> Iterator[str]:
    if element["type"] != "rich_text_list":
        yield from "".join(each["text"] for each in element["elements"]).split("\n")
        return
    number = element.get("offset", 0)
    for item in element["elements"]:
        number += 1
        mark = f"{number}." if element["style"] == "ordered" else "-"
        yield f"{mark} " + "".join(each["text"] for each in item["elements"])


def elements(blocks: Sequence[dict[str, Any]]) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """What can be pressed or picked, with its block."""
    for block in blocks:
        if block["type"] == "actions":
            for element in block["elements"]:
                yield block, element
        if "accessory" in block:
            yield block, block["accessory"]


def press(
    post: Post, block: dict[str, Any], element: dict[str, Any], label: str, ticked: Sequence[str] = ()
) -> dict[str, Any]:
    """What Slack sends when somebody presses a button, or picks the option that reads `label`."""
    action: dict[str, Any] = {
        key: element[key] for key in ("type", "action_id", "value", "text") if key in element
    }
    action |= {"block_id": block["block_id"], "action_ts": "1780000009.000100"}
    options = element.get("options", [])
    if element["type"] == "static_select":
        action["selected_option"] = next(each for each in options if each["text"]["text"] == label)
    return {
        "type": "block_actions",
        "team": {"id": TEAM},
        "user": {"id": USER, "team_id": TEAM},
        "container": {
            "type": "message",
            "channel_id": CHANNEL,
            "message_ts": "1780000002.000200",
            "thread_ts": "1780000001.000100",
        },
        "message": {
            "ts": "1780000002.000200",
            "thread_ts": "1780000001.000100",
            "text": post.text,
            "blocks": list(post.blocks),
        },
        "state": {"values": _state(post, ticked)},
        "actions": [action],
    }


def _state(post: Post, ticked: Sequence[str]) -> dict[str, Any]:
    for block, element in elements(post.blocks):
        if element["type"] in ("checkboxes", "multi_static_select"):
            chosen = [each for each in element["options"] if each["text"]["text"] in ticked]
            state = {"type": element["type"], "selected_options": chosen}
            return {block["block_id"]: {element["action_id"]: state}}
    return {}


def message(text: str, ts: str = "1780000003.000300", **more: Any) -> dict[str, Any]:
    """What Slack sends when somebody writes to us."""
    event = {
        "type": "message",
        "channel": CHANNEL,
        "channel_type": "im",
        "user": USER,
        "text": text,
        "ts": ts,
        "event_ts": ts,
        "team": TEAM,
        **more,
    }
    return {"type": "event_callback", "team_id": TEAM, "event_id": f"Ev{ts}", "event": event}


def posts(parts: Sequence[Post | File]) -> list[Post]:
    """The messages among what is sent; there must be no file."""
    assert all(isinstance(each, Post) for each in parts)
    return [each for each in parts if isinstance(each, Post)]

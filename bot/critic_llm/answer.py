"""The words of the model in the body of an answer, whatever the body is. Judges no word of them."""

from __future__ import annotations

import json
from typing import Any

from bot.critic_llm.trouble import Trouble


def words_of(body: bytes) -> str:
    """What the model wrote. Raises Trouble where it wrote nothing, or would not."""
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        raise Trouble("no JSON in the answer") from None
    choice = _first(_part(data, "choices"))
    message = _part(choice, "message")
    if _part(choice, "finish_reason") == "content_filter" or _part(message, "refusal"):
        raise Trouble("declined", declined=True)
    words = _text(_part(message, "content"))
    if not words.strip():
        raise Trouble("no words in the answer")
    return words


def heard_in(body: bytes) -> str:
    """The words of a recording. Raises Trouble where the answer holds none."""
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        raise Trouble("no JSON in the answer") from None
    words = _text(_part(data, "text")).strip()
    if not words:
        raise Trouble("no words in the answer")
    return words


def _part(data: Any, name: str) -> Any:
    return data.get(name) if isinstance(data, dict) else None


def _first(data: Any) -> Any:
    return data[0] if isinstance(data, list) and data else None


def _text(content: Any) -> str:
    """A text, or the texts of a list of parts."""
    if isinstance(content, list):
        return "".join(text for part in content if isinstance(text := _part(part, "text"), str))
    return content if isinstance(content, str) else ""

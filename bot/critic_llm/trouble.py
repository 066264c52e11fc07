"""What can go wrong between us and a model server, and what may be tried then. Holds no word of a question or reply."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

_SHORT_WAIT = 0.3
_LONGEST_WAIT = 5.0
_TIMED_OUT = 408
_TOO_MANY = 429
_SERVER_ERROR = 500
_ASKED_WRONG = (400, 415, 422)
_DECLINED = ("content_filter", "content_policy_violation", "ResponsibleAIPolicyViolation")
_HOPELESS = ("context_length_exceeded", "context length", "insufficient_quota", "invalid_api_key")
_TOKENS = ("max_tokens", "max_completion_tokens")
_FORM = ("response_format", "json_schema", "grammar")


class Form(IntEnum):
    """How an answer in JSON is asked for; servers differ in what they know."""

    PLAIN = 0
    OBJECT = 1
    SCHEMA = 2


@dataclass(frozen=True, slots=True)
class Manner:
    """How a server wants to be asked."""

    form: Form = Form.SCHEMA
    tokens: str = "max_tokens"


class Trouble(Exception):
    """A request that gave nothing. `reason` is for the log. `wait`: seconds until one more try; None: no more.

    `manner`: how to ask next time, where the server refused this way. `declined`: the model would not.
    """

    def __init__(
        self, reason: str, *, wait: float | None = None, manner: Manner | None = None, declined: bool = False
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.wait = wait
        self.manner = manner
        self.declined = declined


def trouble_of(status: int, body: Any, headers: Mapping[str, str], manner: Manner) -> Trouble:
    """What an answer with an error status means for a question put in this manner."""
    told = str(body)[:2_000]
    reason = f"status {status}"
    if any(word in told for word in _DECLINED):
        return Trouble(reason, declined=True)
    if any(word in told for word in _HOPELESS):
        return Trouble(reason)
    if status in _ASKED_WRONG or (status >= _SERVER_ERROR and any(word in told for word in _FORM)):
        return _asked_otherwise(reason, told, manner)
    if status in (_TIMED_OUT, _TOO_MANY) or status >= _SERVER_ERROR:
        return Trouble(reason, wait=_wait(headers))
    return Trouble(reason)


def _asked_otherwise(reason: str, told: str, manner: Manner) -> Trouble:
    """The next manner to try. One more request is all there is: so the first fallback has to be the right one."""
    if any(word in told for word in _TOKENS) and not any(word in told for word in _FORM):
        other = _TOKENS[manner.tokens == _TOKENS[0]]
        return Trouble(reason, wait=0, manner=replace(manner, tokens=other))
    if manner.form is Form.PLAIN:
        return Trouble(reason)
    knows_objects = manner.form is Form.SCHEMA and "json_object" in told
    return Trouble(reason, wait=0, manner=replace(manner, form=Form.OBJECT if knows_objects else Form.PLAIN))


def _wait(headers: Mapping[str, str]) -> float | None:
    """How long the server wants to be left alone, if that is short enough to be waited for."""
    asked = headers.get("retry-after", "")
    try:
        seconds = max(float(asked), _SHORT_WAIT) if asked else _SHORT_WAIT
    except ValueError:
        return None
    return seconds if seconds <= _LONGEST_WAIT else None

"""Asks Slack, Telegram and the model server whether they take our tokens. No text of anybody's goes out."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

from bot.channels.visible import visible_line
from bot.checkup.seen import Notes, Seen
from bot.settings import Settings

DEADLINE = 8.0
"""Seconds for one answer in all."""

_REFUSED = (401, 403)
_OK, _NOT_FOUND, _TOO_MANY = 200, 404, 429
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said. `date` is its Date header; `body` is cut off where it is too long to be one of theirs."""

    status: int
    date: str | None
    body: bytes


@dataclass(frozen=True, slots=True)
class Question:
    """One request, and how its answer is judged. Its address and headers hold a token: they are shown nowhere."""

    about: str
    method: str
    url: str
    headers: Mapping[str, str]
    judge: Callable[[Notes, int, Mapping[str, Any]], Seen]


Ask = Callable[[Question], Awaitable[Answer]]
"""Sends a question. Raises OSError or TimeoutError where no answer comes (`bot.checkup.asking.over_http`)."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What all of them said, and by how much our clock is ahead of theirs."""

    seen: tuple[Seen, ...]
    drifts: tuple[timedelta, ...]


def questions(settings: Settings) -> list[Question]:
    """Who is to be asked: whoever there is a token for."""
    found = []
    if settings.slack_bot_token:
        bearer = {"Authorization": f"Bearer {settings.slack_bot_token.get_secret_value()}"}
        found.append(
            Question("slack_online", "POST", f"{settings.slack_api_base_url}auth.test", bearer, _slack)
        )
    if settings.telegram_bot_token:
        token = settings.telegram_bot_token.get_secret_value()
        url = f"{settings.telegram_api_base_url}/bot{token}/getMe"
        found.append(Question("telegram_online", "GET", url, {}, _telegram))
    if settings.openai_api_key:
        bearer = {"Authorization": f"Bearer {settings.openai_api_key.get_secret_value()}"}
        model = settings.critic_model
        found.append(
            Question(
                "model_online",
                "GET",
                f"{settings.openai_base_url}/models",
                bearer,
                lambda notes, status, said: _models(notes, status, said, model),
            )
        )
    return found


async def asked(
    notes: Notes,
    wanted: Sequence[Question],
    ask: Ask,
    now: Callable[[], datetime],
    deadline: float = DEADLINE,
) -> Asked:
    """Asks all at once."""
    answers = await asyncio.gather(*(_one(notes, each, ask, now, deadline) for each in wanted))
    return Asked(
        tuple(seen for seen, _ in answers), tuple(drift for _, drift in answers if drift is not None)
    )


async def _one(
    notes: Notes, wanted: Question, ask: Ask, now: Callable[[], datetime], deadline: float
) -> tuple[Seen, timedelta | None]:
    host = urlsplit(wanted.url).netloc
    try:
        async with asyncio.timeout(deadline):
            answer = await ask(wanted)
    except TimeoutError:
        return notes.wrong(wanted.about, "unreachable", host=host, error="TimeoutError"), None
    except OSError as error:  # its message may hold the address, and that the token
        return notes.wrong(wanted.about, "unreachable", host=host, error=type(error).__name__), None
    said = _object(answer.body)
    if answer.status == _TOO_MANY:
        seen = notes.look(wanted.about, "busy", host=host)
    elif said is None:
        seen = notes.wrong(wanted.about, "odd", host=host, status=answer.status)
    else:
        seen = wanted.judge(notes, answer.status, {**said, "host": host})
    return seen, _drift(answer.date, now())


def _object(body: bytes) -> Mapping[str, Any] | None:
    try:
        said = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return said if isinstance(said, dict) else None


def _drift(date: str | None, now: datetime) -> timedelta | None:
    try:
        theirs = parsedate_to_datetime(date or "")
    except ValueError:
        return None
    return now - (theirs if theirs.tzinfo else theirs.replace(tzinfo=UTC))


def _slack(notes: Notes, status: int, said: Mapping[str, Any]) -> Seen:
    if said.get("ok") is True:
        return notes.ok("slack_online", "taken", team=_shown(said.get("team")), bot=_shown(said.get("user")))
    if status in (_OK, *_REFUSED) and "error" in said:
        return notes.wrong("slack_online", "refused", code=_code(said["error"]))
    return notes.wrong("slack_online", "odd", host=said["host"], status=status)


def _telegram(notes: Notes, status: int, said: Mapping[str, Any]) -> Seen:
    result = said.get("result")
    if said.get("ok") is True and isinstance(result, dict):
        return notes.ok("telegram_online", "taken", bot=_shown(result.get("username")))
    if status in (*_REFUSED, _NOT_FOUND) and said.get("ok") is False:  # 404 is what a mistyped token gets
        return notes.wrong("telegram_online", "refused", code=str(status))
    return notes.wrong("telegram_online", "odd", host=said["host"], status=status)


def _models(notes: Notes, status: int, said: Mapping[str, Any], model: str) -> Seen:
    host, data = said["host"], said.get("data")
    if status in _REFUSED:
        return notes.wrong("model_online", "refused", host=host, code=str(status))
    if status != _OK or not isinstance(data, list):
        return notes.wrong("model_online", "odd", host=host, status=status)
    names = [each.get("id") for each in data if isinstance(each, dict)]
    if model in names:
        return notes.ok("model_online", "taken", host=host, model=model)
    return notes.look("model_online", "unknown_model", host=host, model=model)


def _shown(given: Any) -> str:
    return visible_line(str(given))[:_SHOWN]


def _code(given: Any) -> str:
    return given if isinstance(given, str) and re.fullmatch(r"[a-z_]{1,40}", given) else "?"

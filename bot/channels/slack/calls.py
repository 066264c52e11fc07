"""Slack's Web API: one call at a time, and what its refusals mean for a post. Knows no message of ours."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.channels.platform import PostLater, PostRefused, PostUnclear

TIMEOUT = 20.0
"""Seconds for one call."""
NO_ACCESS = frozenset(
    {
        "invalid_auth",
        "not_authed",
        "token_revoked",
        "token_expired",
        "account_inactive",
        "missing_scope",
        "not_allowed_token_type",
        "no_permission",
        "ekm_access_denied",
        "org_login_required",
        "access_denied",
        "team_access_not_granted",
    }
)
"""Refusals that hold for every chat until whoever runs us does something."""
CHAT_GONE = frozenset(
    {
        "channel_not_found",
        "is_archived",
        "user_disabled",
        "user_not_found",
        "not_in_channel",
        "cannot_dm_bot",
        "thread_not_found",
        "messages_tab_disabled",
        "restricted_action",
        "restricted_action_read_only_channel",
        "team_not_found",
    }
)
TOO_LONG = frozenset({"msg_blocks_too_long", "msg_too_long"})
NO_SUCH_BLOCKS = frozenset({"invalid_blocks", "invalid_blocks_format", "invalid_attachments"})
_LATER = frozenset(
    {
        "ratelimited",
        "rate_limited",
        "message_limit_exceeded",
        "internal_error",
        "service_unavailable",
        "request_timeout",
        "team_added_to_org",
        "accesslimited",
        "external_channel_migrating",
    }
)
_UNCLEAR = frozenset({"fatal_error"})
"""Slack says of this one that some of it may have been done."""
ACCESS_PAUSE = 60.0
"""Seconds between tries while Slack does not let us in at all."""


@dataclass
class Calls:
    """Calls by name with JSON. Everything that can go wrong becomes one of the exceptions of a post."""

    token: str
    base_url: str
    timeout: float = TIMEOUT
    _session: aiohttp.ClientSession | None = field(default=None, init=False)
    _client: AsyncWebClient | None = field(default=None, init=False)

    @property
    def client(self) -> AsyncWebClient:
        """Slack's own client. It does not try again by itself: a post would then be there twice, uncounted."""
        if self._client is None:
            limits = aiohttp.ClientTimeout(total=self.timeout)
            self._session = aiohttp.ClientSession(timeout=limits)
            self._client = AsyncWebClient(
                token=self.token, base_url=self.base_url, session=self._session, retry_handlers=[]
            )
        return self._client

    async def call(
        self, method: str, body: Mapping[str, Any], *, token: str | None = None
    ) -> Mapping[str, Any]:
        """The answer of a method. Raises PostLater, PostUnclear, PostRefused."""
        headers = {"Authorization": f"Bearer {token}"} if token else None
        try:
            answer = await self.client.api_call(method, json=dict(body), headers=headers)
        except SlackApiError as error:
            raise _meaning(error) from error
        except aiohttp.ClientConnectorError as error:
            raise PostLater(type(error).__name__) from error
        except (TimeoutError, aiohttp.ClientError) as error:
            raise _unanswered(error) from error
        except AttributeError as error:
            # The client expects JSON; a page of some proxy's in plain text trips it.
            raise PostUnclear("unreadable answer") from error
        return {**_data(answer.data), "headers": answer.headers}

    async def upload(self, url: str, content: bytes) -> None:
        """Sends a file's bytes where Slack asked for them. Raises PostLater: nothing is shared by this alone."""
        await asyncio.sleep(0)
        assert self.client is not None
        assert self._session is not None
        try:
            async with self._session.post(url, data=content) as answer:
                status = answer.status
        except (TimeoutError, aiohttp.ClientError) as error:
            raise PostLater(type(error).__name__) from error
        if status != 200:
            raise PostLater(f"upload answered {status}")

    async def close(self) -> None:
        """Lets go of connections."""
        if self._session is not None:
            await self._session.close()
        self._session = self._client = None


def _data(data: object) -> Mapping[str, Any]:
    return data if isinstance(data, Mapping) else {}


def _unanswered(error: Exception) -> PostLater:
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        return PostLater(type(error).__name__)
    return PostUnclear(type(error).__name__)


def _meaning(error: SlackApiError) -> Exception:
    """What a refusal means. Without a code of Slack's it is a broken answer, not a refusal."""
    answer = error.response
    status = int(getattr(answer, "status_code", 0) or getattr(answer, "status", 0))
    code = str(_data(getattr(answer, "data", None)).get("error") or "")
    headers = getattr(answer, "headers", None) or {}
    if status == 429 or code == "ratelimited":
        return PostLater("ratelimited", _seconds(headers.get("Retry-After")))
    if code in NO_ACCESS:
        return PostLater(code, ACCESS_PAUSE, everywhere=True)
    if code in CHAT_GONE:
        return PostRefused(code, chat_gone=True)
    if code in _LATER or status >= 500:
        return PostLater(code or f"status {status}")
    if code in _UNCLEAR or not code:
        return PostUnclear(code or f"status {status}")
    return PostRefused(code)


def _seconds(said: str | None) -> float:
    try:
        return max(0.0, float(said or 1))
    except ValueError:
        return 1.0


__all__ = ["CHAT_GONE", "NO_ACCESS", "NO_SUCH_BLOCKS", "TOO_LONG", "Calls"]

"""What the channel logs while all goes wrong: no text, no name, no token, no id. The whole run is searched as well."""

from __future__ import annotations

import asyncio
import io
import logging
from typing import Any

from bot.channels.base import Message
from bot.channels.slack.platform import Access
from bot.logs import set_up_logs
from storage.base import Place
from tests.channels.slack.conftest import running
from tests.channels.slack.fake import refused, request
from tests.channels.slack.reading import TEAM, message
from tests.channels.slack.test_loop import command, tap
from tests.channels.slack.test_quoting import shortcut, submitted
from tests.guard.leaks import found_in
from tests.support.canaries import NAME, SLACK_APP_TOKEN, SLACK_BOT_TOKEN, SLACK_CHAT, SLACK_SENDER, TEXT


def payloads() -> list[tuple[str, dict[str, Any]]]:
    """One of each kind, with somebody's name, text and ids in it; some malformed, some of no kind that we know."""
    typed = {"user": SLACK_SENDER, "channel": SLACK_CHAT}
    unknown = {"type": "event_callback", "team_id": TEAM, "event_id": "E9", "event": {"type": TEXT, **typed}}
    odd = {**message(TEXT, "1.9", **typed), "event": {"type": "message", "channel_type": "im", "text": TEXT}}
    formless = {
        **submitted(words=TEXT, who=NAME),
        "view": {"id": "V3", "type": "modal", "callback_id": "quote"},
    }
    return [
        ("events_api", message(TEXT, "1.1", **typed)),
        ("events_api", unknown),
        ("events_api", odd),
        ("slash_commands", {**command(f"prep {NAME}"), "user_id": SLACK_SENDER}),
        ("interactive", {**tap("They pay"), "user": {"id": SLACK_SENDER, "team_id": TEAM}}),
        ("interactive", shortcut(TEXT, writer=SLACK_SENDER)),
        ("interactive", submitted(words=TEXT, who=NAME)),
        ("interactive", formless),
    ]


async def everything(mode: str) -> None:
    """Sends them all, while nothing can be kept and then while it can; and posts that Slack refuses."""
    async with running(mode, cards=lambda team, user: [], accounts=lambda team, user: [("a1", NAME)]) as now:
        now.slack.members[SLACK_SENDER] = {"real_name": NAME}
        access = now.platform.access
        assert (access.bot_token, access.app_token) == (SLACK_BOT_TOKEN, SLACK_APP_TOKEN)
        for kind, payload in payloads():
            for now.kept.fails in (1, 0):
                if mode == "http":
                    await request(now.address, payload)
                else:
                    await now.slack.send(payload, kind, patience=0.3)
        place, said = Place("slack", TEAM, f"{SLACK_CHAT}:1.1"), Message(TEXT)
        for answer in (refused("invalid_blocks"), refused(TEXT), refused("internal_error", 500)):
            now.slack.answers["chat.postMessage"].append(answer)
            try:
                await now.platform.post(place, said, "k")
            except Exception as error:
                logging.getLogger("bot.serving").error("post: %s", error, exc_info=error)
        now.slack.answers["views.open"].append(refused(TEXT))
        if mode == "socket":
            await now.slack.send(shortcut(TEXT), "interactive")
        await asyncio.sleep(0)


def test_nothing_of_anybodys_is_logged(monkeypatch) -> None:
    usual = Access.__init__

    def canaries(self: Access, token: str, url: str, app: str, *more: Any, **options: Any) -> None:
        usual(self, SLACK_BOT_TOKEN, url, SLACK_APP_TOKEN, *more, **options)

    monkeypatch.setattr(Access, "__init__", canaries)
    for mode in ("socket", "http"):
        for level in ("info", "debug"):
            out = io.StringIO()
            logs = set_up_logs(out, level, True)
            try:
                asyncio.run(everything(mode))
            finally:
                logs.close()
            assert out.getvalue()
            assert found_in(out.getvalue()) == []

"""The manifest asks for what is used and for nothing else."""

from __future__ import annotations

import json
import re

from bot.channels.slack.manifest import (
    ASSISTANT_EVENTS,
    COMMAND,
    EVENTS,
    SCOPES,
    assistant_manifest,
    manifest,
)
from bot.channels.slack.threads import Command, ordered
from tests.conftest import ROOT

NEEDS = {
    "auth.test": None,
    "apps.connections.open": None,  # the app-level token's, not the bot's
    "chat.postMessage": "chat:write",
    "chat.update": "chat:write",
    "chat.delete": "chat:write",
    "chat.postEphemeral": "chat:write",
    "conversations.open": "im:write",
    "files.getUploadURLExternal": "files:write",
    "files.completeUploadExternal": "files:write",
    "users.info": "users:read",
    "views.open": None,
    "views.publish": None,
}
"""What each method of Slack's needs, by its documentation."""
ASSISTANT_NEEDS = {"assistant.threads.setSuggestedPrompts": "assistant:write"}
EVENT_NEEDS = {"app_mention": "app_mentions:read", "message.im": "im:history", "app_home_opened": None}
NEEDS_ALL = {**NEEDS, **ASSISTANT_NEEDS}


def test_the_file_is_the_one_in_the_code() -> None:
    assert json.loads((ROOT / "manifest.json").read_text("utf-8")) == manifest()


def test_scopes_are_exactly_those_of_what_is_called_and_subscribed() -> None:
    source = "".join(path.read_text("utf-8") for path in sorted((ROOT / "bot/channels/slack").glob("*.py")))
    called = set(re.findall(r'"([a-z]+\.[a-zA-Z.]+)"', source)) & set(NEEDS_ALL) | set(
        re.findall(r'\.call\(\s*"([a-zA-Z.]+)"', source)
    )
    assert called == set(NEEDS_ALL)
    needed = (
        {NEEDS[each] for each in called if each in NEEDS}
        | {EVENT_NEEDS[each] for each in EVENTS}
        | {"commands"}
    )
    assert set(SCOPES) == needed - {None}


def test_the_assistant_asks_for_what_offers_need_besides() -> None:
    made, usual = assistant_manifest(), manifest()
    assert json.loads((ROOT / "manifest.assistant.json").read_text("utf-8")) == made
    scopes, events = (
        made["oauth_config"]["scopes"]["bot"],
        made["settings"]["event_subscriptions"]["bot_events"],
    )
    assert set(scopes) - set(usual["oauth_config"]["scopes"]["bot"]) == set(ASSISTANT_NEEDS.values())
    assert set(events) - set(usual["settings"]["event_subscriptions"]["bot_events"]) == set(ASSISTANT_EVENTS)
    assert set(made["features"]) - set(usual["features"]) == {"assistant_view"}
    for part in ("app_home", "bot_user", "slash_commands", "shortcuts"):
        assert made["features"][part] == usual["features"][part]


def test_the_bot_can_be_written_to() -> None:
    home = manifest()["features"]["app_home"]
    assert home["messages_tab_enabled"]
    assert not home["messages_tab_read_only_enabled"]
    (command,) = manifest()["features"]["slash_commands"]
    assert command["command"] == COMMAND


def test_each_command_of_the_hint_is_one() -> None:
    (command,) = manifest()["features"]["slash_commands"]
    from datetime import UTC, datetime

    for usage in command["usage_hint"].split(" | "):
        found = ordered(Command("T1", "U1", usage, "e", datetime.now(UTC)))
        assert found.name == usage.split()[0]

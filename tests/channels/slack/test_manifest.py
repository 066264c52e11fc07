"""The manifest asks for what is used and for nothing else."""

from __future__ import annotations

import json
import re

from bot.channels.slack.manifest import COMMAND, EVENTS, SCOPES, manifest
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
EVENT_NEEDS = {"app_mention": "app_mentions:read", "message.im": "im:history", "app_home_opened": None}


def test_the_file_is_the_one_in_the_code() -> None:
    assert json.loads((ROOT / "manifest.json").read_text("utf-8")) == manifest()


def test_scopes_are_exactly_those_of_what_is_called_and_subscribed() -> None:
    source = "".join(path.read_text("utf-8") for path in sorted((ROOT / "bot/channels/slack").glob("*.py")))
    called = set(re.findall(r'"([a-z]+\.[a-zA-Z.]+)"', source)) & set(NEEDS) | set(
        re.findall(r'\.call\(\s*"([a-zA-Z.]+)"', source)
    )
    assert called == set(NEEDS)
    needed = {NEEDS[each] for each in called} | {EVENT_NEEDS[each] for each in EVENTS} | {"commands"}
    assert set(SCOPES) == needed - {None}


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

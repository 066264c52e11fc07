"""What the app asks of a workspace: each permission and event with what it is for, and the manifest made of them."""

from __future__ import annotations

from typing import Any

from bot.channels.slack.values import QUOTE

SCOPES = {
    "app_mentions:read": "to point whoever mentions it in a channel to their private messages",
    "chat:write": "to answer",
    "commands": "/equipoise, and the shortcut on messages",
    "files:write": "to hand over briefs and transcripts",
    "im:history": "to read what is written to it in private messages",
    "im:write": "to share a file in somebody's messages before they wrote there",
    "users:read": "to call people by their names, and to know who left",
}
EVENTS = ("app_home_opened", "app_mention", "message.im")
ASSISTANT_SCOPES = {
    "assistant:write": "to offer how a talk may begin, where the app stands beside everything else"
}
ASSISTANT_EVENTS = ("assistant_thread_started",)
"""What is asked for besides, where the app is an assistant."""
COMMAND = "/equipoise"


def manifest() -> dict[str, Any]:
    """The app as Slack's App Manifest page takes it. For HTTP mode two addresses are added there by hand."""
    return {
        "display_information": {
            "name": "Equipoise",
            "description": "Thinks a customer meeting through with you before you have it.",
            "background_color": "#1f3a4d",
        },
        "features": {
            "app_home": {
                "home_tab_enabled": True,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            "bot_user": {"display_name": "equipoise", "always_online": True},
            "shortcuts": [
                {
                    "name": "Add to account",
                    "type": "message",
                    "callback_id": QUOTE,
                    "description": "Keep a customer's words: whose, when, and what about",
                }
            ],
            "slash_commands": [
                {
                    "command": COMMAND,
                    "description": "Prepare a meeting, debrief, or get a brief",
                    "usage_hint": "prep Customer 15 | debrief Customer | brief Customer | share Customer | help",
                    "should_escape": False,
                }
            ],
        },
        "oauth_config": {"scopes": {"bot": sorted(SCOPES)}},
        "settings": {
            "event_subscriptions": {"bot_events": sorted(EVENTS)},
            "interactivity": {"is_enabled": True},
            "org_deploy_enabled": False,
            "socket_mode_enabled": True,
            "token_rotation_enabled": False,
        },
    }


def assistant_manifest() -> dict[str, Any]:
    """The same app in the container for agents and assistants: opened from anywhere, a thread for each talk."""
    made = manifest()
    made["features"]["assistant_view"] = {
        "assistant_description": made["display_information"]["description"],
        "suggested_prompts": [],
    }
    made["oauth_config"]["scopes"]["bot"] = sorted({**SCOPES, **ASSISTANT_SCOPES})
    made["settings"]["event_subscriptions"]["bot_events"] = sorted((*EVENTS, *ASSISTANT_EVENTS))
    return made


__all__ = [
    "ASSISTANT_EVENTS",
    "ASSISTANT_SCOPES",
    "COMMAND",
    "EVENTS",
    "SCOPES",
    "assistant_manifest",
    "manifest",
]

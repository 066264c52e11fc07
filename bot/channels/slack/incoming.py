"""What Slack sends, read: something received, a command, a wish of the moment, or nothing of ours. Pure.

Whoever sends something malformed gets nothing; whether a team is ours is asked by `team_of` first.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from bot.channels.base import RELEASED, Address, Message
from bot.channels.platform import Received
from bot.channels.slack.escaping import typed
from bot.channels.slack.form import faults, filled_in, sentence
from bot.channels.slack.quoting import filled_quote, quote_faults
from bot.channels.slack.spoken import in_words
from bot.channels.slack.tapping import carried_by
from bot.channels.slack.threads import CHANNEL, Command, chat_of, put
from bot.channels.slack.values import CHOOSE, DONE, FORM, HOME, MORE, PICK, QUOTE, asked_and_chosen
from prompts.render import Words

Payload = Mapping[str, Any]
_TAKEN = (None, "", "file_share", "thread_broadcast", "me_message")
"""Kinds of messages that a person writes."""


@dataclass(frozen=True, slots=True)
class Tapped:
    """A tap on a message: what it hands in, and what is shown in place of the buttons (nothing: they stay)."""

    received: Received
    message: Payload
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Looked:
    """Somebody opened our home page."""

    user: str


@dataclass(frozen=True, slots=True)
class Called:
    """Somebody called us where others read along: they are told where we talk."""

    user: str
    channel: str
    thread: str | None


@dataclass(frozen=True, slots=True)
class Came:
    """Somebody opened a new thread with the assistant."""

    user: str
    chat: str
    event: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """Somebody wants a form. `trigger` lets us open it, for three seconds."""

    chat: str
    ask: str
    trigger: str


@dataclass(frozen=True, slots=True)
class Wrong:
    """A form that was filled in so that it cannot be taken: what is wrong, by field."""

    faults: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Kept:
    """Somebody wants to add a message to an account. `words` are as Slack has them; `writer` is an id, or a name."""

    user: str
    words: str
    writer: str
    by_id: bool
    at: datetime
    trigger: str


Read = Received | Command | Tapped | Looked | Called | Came | Wanted | Kept | Wrong | None


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads payloads for one team."""

    team: str
    bot: str
    words: Words

    def ours(self, payload: Payload) -> bool:
        """Does it come from our team, and from somebody in it?"""
        event = _part(payload, "event")
        user = _part(payload, "user")
        names = [payload.get("team_id") or _part(payload, "team").get("id"), user.get("team_id")]
        names += [event.get("user_team"), event.get("source_team")]
        known = [name for name in names if name]
        return bool(known) and all(name == self.team for name in known)

    def read(self, payload: Payload, now: datetime) -> Read:
        """What a payload means. Never raises on one that is malformed."""
        try:
            return self._read(payload, now)
        except (KeyError, TypeError, ValueError, AttributeError, IndexError):
            return None

    def _read(self, payload: Payload, now: datetime) -> Read:
        if "command" in payload:
            return self._command(payload, now)
        match payload.get("type"):
            case "event_callback":
                return self._event(payload)
            case "block_actions":
                return self._actions(payload)
            case "view_submission" if payload["view"]["callback_id"] == QUOTE:
                return self._quote(payload, now)
            case "view_submission":
                return self._form(payload, now)
            case "message_action" if payload["callback_id"] == QUOTE:
                return self._shortcut(payload)
        return None

    def _command(self, payload: Payload, now: datetime) -> Command:
        return Command(
            team=self.team,
            user=payload["user_id"],
            words=typed(payload.get("text", "")).strip(),
            event=f"cmd:{payload['trigger_id']}",
            at=now,
            private=str(payload.get("channel_id", "")).startswith("D"),
        )

    def _event(self, payload: Payload) -> Read:
        event = payload["event"]
        match event["type"]:
            case "message":
                return self._message(payload, event)
            case "app_mention" if not event.get("bot_id") and event["user"] != self.bot:
                return Called(event["user"], event["channel"], event.get("thread_ts"))
            case "assistant_thread_started":
                opened = event["assistant_thread"]
                chat = chat_of(opened["channel_id"], opened["thread_ts"])
                return Came(opened["user_id"], chat, str(payload["event_id"]))
            case "app_home_opened" if event.get("tab") == "home":
                return Looked(event["user"])
        return None

    # what people write ------------------------------------------------------------------
    def _message(self, payload: Payload, event: Payload) -> Received | None:
        if event.get("channel_type") != "im":
            return None
        match event.get("subtype"):
            case "message_changed":
                return self._changed(payload, event)
            case "message_deleted":
                return self._deleted(payload, event)
        if event.get("subtype") not in _TAKEN or event.get("bot_id") or event["user"] == self.bot:
            return None
        text = typed(event.get("text") or "")
        chat = chat_of(event["channel"], event.get("thread_ts") or event["ts"])
        name = _message_name(event["channel"], event["ts"])
        if not text.strip():
            return self._said("slack.not_text", event["user"], chat, name, event["ts"])
        received = self._received(event["user"], chat, name, event["ts"], text=text)
        return in_words(received, text, inside=_is_inside(event))

    def _changed(self, payload: Payload, event: Payload) -> Received | None:
        """A message that its writer changed. Slack also "changes" one to show a preview; its words stay the same."""
        now, before = event["message"], _part(event, "previous_message")
        if now.get("bot_id") or now.get("user") in (None, self.bot) or not now.get("edited"):
            return None
        if now.get("text") == before.get("text"):
            return None
        chat = chat_of(event["channel"], now.get("thread_ts") or now["ts"])
        name, text = str(payload["event_id"]), typed(now.get("text") or "")
        if not text.strip():
            return self._said("slack.emptied", now["user"], chat, name, event["ts"])
        more = {"edit_of": _message_name(event["channel"], now["ts"])}
        return self._received(now["user"], chat, name, event["ts"], text=text, more=more)

    def _deleted(self, payload: Payload, event: Payload) -> Received | None:
        before = event["previous_message"]
        if (
            before.get("bot_id")
            or before.get("user") in (None, self.bot)
            or before.get("subtype") not in _TAKEN
        ):
            return None
        chat = chat_of(event["channel"], before.get("thread_ts") or before["ts"])
        return self._said("slack.deleted", before["user"], chat, str(payload["event_id"]), event["ts"])

    # what people tap --------------------------------------------------------------------
    def _actions(self, payload: Payload) -> Read:
        action = payload["actions"][0]
        user, name = payload["user"]["id"], str(action["action_id"]).partition(":")[0]
        when = str(action["action_ts"])
        container = payload["container"]
        if container["type"] == "view":
            if name != HOME:
                return None
            event = f"home:{user}:{action['value']}:{when}"
            return Command(self.team, user, action["value"], event, _moment(when))
        channel, message = container["channel_id"], _part(payload, "message")
        thread = container.get("thread_ts") or message.get("thread_ts")
        chat = chat_of(channel, thread) if thread else user
        if name == FORM:
            return Wanted(chat, asked_and_chosen(action["value"])[0], payload["trigger_id"])
        carried = carried_by(name, action, payload)
        if carried is None:
            return None
        ask, chosen, shown = carried
        if ask.startswith(RELEASED) and chosen == ("note",) and not thread:
            about = ask.removeprefix(RELEASED) + ("" if channel.startswith("D") else f" in {channel}")
            return Command(self.team, user, f"note {about}", f"note:{user}:{ask}:{when}", _moment(when))
        event = f"tap:{channel}:{container['message_ts']}:{user}:{ask}:{','.join(chosen)}:{when}"
        if name == DONE and not chosen:
            return Tapped(self._said("slack.none_ticked", user, chat, event, when), message)
        received = self._received(user, chat, event, when, chosen=chosen, answers=ask)
        return Tapped(received, message, "" if name == MORE else shown)

    def _form(self, payload: Payload, now: datetime) -> Received | Wrong | None:
        view = payload["view"]
        if view["callback_id"] != FORM:
            return None
        filled = filled_in(view["state"]["values"])
        wrong = faults(filled, self.words)
        if wrong:
            return Wrong(wrong)
        about = json.loads(view["private_metadata"])
        address = Address(CHANNEL, self.team, about["chat"])
        user, event = payload["user"]["id"], f"form:{view['id']}"
        return Received(address, event, now, user, text=sentence(filled), answers=about["ask"])

    def _shortcut(self, payload: Payload) -> Kept:
        """The shortcut on a message: its words, or those of the message that it passes on."""
        user, message = payload["user"]["id"], payload["message"]
        ours = message.get("bot_id") or message.get("user") in (None, self.bot, user)
        words, writer, when = message.get("text") or "", "" if ours else message["user"], message["ts"]
        shared: Payload = next(iter(message.get("attachments") or ()), {})
        passed_on = not words.strip() and bool(shared.get("text"))
        if passed_on:
            words, writer = shared["text"], str(shared.get("author_name") or "")
            when = str(shared.get("ts") or when)
        by_id = bool(writer) and not passed_on
        return Kept(user, words, writer, by_id, _moment(when), payload["trigger_id"])

    def _quote(self, payload: Payload, now: datetime) -> Received | Wrong:
        view, user = payload["view"], payload["user"]["id"]
        filled = filled_quote(view["state"]["values"])
        wrong = quote_faults(filled, now, self.words)
        if wrong:
            return Wrong(wrong)
        about = {"account": filled.account, "place": filled.place}
        quote = {**about, "said_by": filled.who, "said_at": filled.day}
        address = Address(CHANNEL, self.team, user)
        return Received(address, f"form:{view['id']}", now, user, text=filled.words, more={"quote": quote})

    # -------------------------------------------------------------------------------------
    def _received(self, user: str, chat: str, event: str, ts: str, **what: Any) -> Received:
        return Received(Address(CHANNEL, self.team, chat), event, _moment(ts), user, **what)

    def _said(self, key: str, user: str, chat: str, event: str, ts: str) -> Received:
        """What is answered by a sentence, whatever the talk is about."""
        return self._received(user, chat, event, ts, more=put(Message(self.words.text(key))))


def _part(payload: Payload, name: str) -> Payload:
    found = payload.get(name)
    return found if isinstance(found, Mapping) else {}


def _message_name(channel: str, ts: str) -> str:
    """Not the id of the event: an edit names its message only by this."""
    return f"msg:{channel}:{ts}"


def _is_inside(event: Payload) -> bool:
    return bool(event.get("thread_ts")) and event["thread_ts"] != event["ts"]


def _moment(ts: str) -> datetime:
    return datetime.fromtimestamp(float(ts), UTC)


__all__ = ["CHOOSE", "PICK", "Called", "Looked", "Payload", "Read", "Reader", "Tapped"]

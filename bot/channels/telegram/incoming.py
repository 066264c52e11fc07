"""An update of the Bot API as something that came in, as a change of buttons, or as nothing. Pure and total.

Whatever JSON comes, it leads to one of these and never to an exception: an update that
could not be read would come again for ever. The chat and the person are those Telegram
names; whether a button is theirs is checked by whoever asked.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from bot.channels.base import Address, Message, as_data
from bot.channels.orders import read_order
from bot.channels.platform import Received
from bot.channels.telegram import buttons
from bot.channels.telegram.buttons import Board, Label
from bot.channels.telegram.files import refused
from bot.channels.telegram.links import name_in
from flows.answers.commands import command_in

CHANNEL = "telegram"
UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
HEARD = "~voice"
"""The reference under which a voice note is shown for correction: its button takes the text that stands there."""
AGREE = "~agree"
"""The reference under which somebody is asked whether their voice may go to a server."""
_SILENT = (
    "new_chat_members", "left_chat_member", "new_chat_title", "new_chat_photo", "delete_chat_photo",
    "group_chat_created", "supergroup_chat_created", "channel_chat_created", "migrate_to_chat_id",
    "migrate_from_chat_id", "pinned_message", "message_auto_delete_timer_changed", "write_access_allowed",
    "boost_added", "chat_background_set",
)  # fmt: skip
_UNREAD = (
    "sticker", "poll", "location", "venue", "video_note", "photo", "video", "animation", "audio", "contact", "dice",
    "game", "story", "paid_media", "checklist",
)  # fmt: skip
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@(\w{1,64}))?(?:\s+(.*))?", re.DOTALL)
_ISOLATES = re.compile("[\u2066-\u2069]")
Data = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Tap:
    """A tap on a button: the query to be answered, and the message it is under as Telegram shows it."""

    query: str
    chat: int
    message: int | None
    data: str
    board: Board


@dataclass(frozen=True, slots=True)
class Turned:
    """The buttons of the tapped message are to become these; nobody is told."""

    board: Board


@dataclass(frozen=True, slots=True)
class Hint:
    """A few words for whoever tapped, over the chat for a moment; by their key."""

    key: str


@dataclass(frozen=True, slots=True)
class Agreed:
    """Somebody's voice may be written down."""

    sender: str


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Something in a chat that is not private."""

    chat: int


Read = Received | Turned | Hint | Agreed | Elsewhere | None


def read(update: Any, tenant: str, label: Label, now: datetime, board: Board | None = None) -> Read:
    """What an update is. `now` is when it came, for what has no time of its own.

    `board`: the buttons of the message as they are by now, where that is known better than the update says.
    """
    if not isinstance(update, Mapping):
        return None
    if (query := _data(update, "callback_query")) is not None:
        return _tapped(query, _Letter({"message_id": 0}, 0, {}, tenant, now), label, board)
    if (member := _data(update, "my_chat_member")) is not None:
        return _brought_in(member)
    edited = _data(update, "edited_message")
    message = edited or _data(update, "message")
    if message is None:
        return None
    chat, sender = _data(message, "chat") or {}, _data(message, "from") or {}
    if _int(chat, "id") is None or _int(message, "message_id") is None:
        return None
    if chat.get("type") != "private":
        return None if any(key in message for key in _SILENT) else Elsewhere(chat["id"])
    if _int(sender, "id") is None or sender.get("is_bot") is True:
        return None
    return _message(_Letter(message, chat["id"], sender, tenant, now), update if edited else None, label)


def tap_of(update: Any) -> Tap | None:
    """The tap that an update is, if it is one: it is answered whatever becomes of it."""
    query = _data(update, "callback_query") if isinstance(update, Mapping) else None
    ident = _text(query, "id") if query is not None else None
    if query is None or not ident:
        return None
    message = _data(query, "message") or {}
    chat = _int(_data(message, "chat") or {}, "id")
    known = chat if chat is not None else _int(_data(query, "from") or {}, "id")
    if known is None:
        return None
    rows = buttons.from_markup(message.get("reply_markup"))
    return Tap(ident, known, _int(message, "message_id"), _text(query, "data") or "", rows)


def chat_of(update: Any) -> int:
    """The chat an update belongs to, for keeping those of one in order; 0 for none."""
    for key in ("message", "edited_message", "callback_query", "my_chat_member"):
        inside = _data(update, key) if isinstance(update, Mapping) else None
        if inside is not None:
            holder = (_data(inside, "message") or {}) if key == "callback_query" else inside
            return _int(_data(holder, "chat") or {}, "id") or _int(_data(inside, "from") or {}, "id") or 0
    return 0


def number_of(update: Any) -> int:
    """The number of an update, by which those of a chat are in order; 0 for what has none."""
    return (_int(update, "update_id") or 0) if isinstance(update, Mapping) else 0


@dataclass(frozen=True, slots=True)
class _Letter:
    """A private message."""

    message: Data
    chat: int
    sender: Data
    tenant: str
    now: datetime

    @property
    def event(self) -> str:
        return event_of(self.chat, self.message["message_id"])

    def received(self, event: str | None = None, **more: Any) -> Received:
        at = self.message.get("edit_date") or self.message.get("date")
        return Received(
            address=Address(CHANNEL, self.tenant, str(self.chat)),
            event=event or self.event,
            at=_moment(at, self.now),
            sender=str(self.sender["id"]),
            name=_name(self.sender),
            **more,
        )


def event_of(chat: int, message: int) -> str:
    """What a message is called for ever: its number in its chat, by which its edits name it too."""
    return f"m{chat}.{message}"


def _message(letter: _Letter, edit: Data | None, label: Label) -> Received | None:
    text = _text(letter.message, "text")
    if edit is not None:
        if text is None:
            return None  # a caption, a live location: nothing that was taken in
        if _COMMAND.fullmatch(text.strip()):
            return letter.received(_edit_event(letter, edit), more=_said(label("edited_command")))
        return letter.received(_edit_event(letter, edit), text=text, more={"edit_of": letter.event})
    if text is not None:
        return _typed(letter, text, label)
    if any(key in letter.message for key in _SILENT):
        return None
    voice, document = _data(letter.message, "voice"), _data(letter.message, "document")
    if voice is not None:
        return _voice(letter, voice, label)
    if document is not None and "animation" not in letter.message:
        return _document(letter, document, label)
    kind = next((key for key in _UNREAD if key in letter.message), "other")
    return letter.received(more=_said(label(f"unread.{kind}")))


def _edit_event(letter: _Letter, update: Data) -> str:
    return f"e{letter.chat}.{letter.message['message_id']}.{_int(update, 'update_id') or 0}"


def _said(text: str) -> Mapping[str, Any]:
    """What answers it without any turn, as JSON data."""
    return {"said": [dict(as_data(Message(text)))]}


def _typed(letter: _Letter, text: str, label: Label) -> Received:
    command = _COMMAND.fullmatch(text.strip())
    replied = _int(_data(letter.message, "reply_to_message") or {}, "message_id")
    if command is None and replied is not None:
        return letter.received(text=text, more={"under": str(replied)})
    if command is None:
        return letter.received(text=text)
    name, about = command[1].casefold(), (command[3] or "").strip()
    words = f"/{name} {name_in(about) if name == 'start' else about}".strip()
    order = read_order(words)
    if order is not None and order.name in ("help", "start") and not order.about:
        return letter.received(more=_said(label("help" if order.name == "help" else "welcome")))
    if order is not None:
        return letter.received(text=text, start=order.start, more=order.data())
    if command_in(words) is None and not about and "/" not in text.strip()[1:]:
        return letter.received(more=_said(label("unknown_command")))
    return letter.received(text=words if command[2] else text)


def _voice(letter: _Letter, voice: Data, label: Label) -> Received:
    ident, seconds = _text(voice, "file_id"), _int(voice, "duration") or 0
    size = _int(voice, "file_size") or 0
    if ident is None:
        return letter.received(more=_said(label("unread.other")))
    wanted = {
        "kind": "voice",
        "file": ident,
        "seconds": seconds,
        "size": size,
        "sender": str(letter.sender["id"]),
    }
    return letter.received(more={"fetch": wanted})


def _document(letter: _Letter, document: Data, label: Label) -> Received:
    ident, name = _text(document, "file_id"), _text(document, "file_name") or ""
    size = _int(document, "file_size") or 0
    why = "file.other" if ident is None else refused(name, size)
    if why is not None:
        return letter.received(more=_said(label(why)))
    caption = _text(letter.message, "caption") or ""
    fetch = {"kind": "document", "file": ident, "name": name, "size": size, "caption": caption}
    return letter.received(more={"fetch": fetch})


def _tapped(query: Data, empty: _Letter, label: Label, board: Board | None) -> Read:
    sender, message = _data(query, "from") or {}, _data(query, "message") or {}
    person, ident = _int(sender, "id"), _text(query, "id")
    chat = _data(message, "chat") or {"id": person, "type": "private"}
    if person is None or not ident or _int(chat, "id") is None:
        return None
    if chat.get("type") != "private":
        return Elsewhere(chat["id"])
    led = buttons.read_data(_text(query, "data") or "")
    if led is None:
        return Hint("no_such_button")
    ref, choice = led
    shown = board if board is not None else buttons.from_markup(message.get("reply_markup"))
    turned = _turned(shown, ref, choice, label)
    if turned is not None:
        return turned
    received = replace(empty, chat=chat["id"], sender=sender).received
    if ref == AGREE:
        return Agreed(str(person))
    if ref == HEARD:
        words = _quoted(message)
        return Hint("too_old") if words is None else received(f"c{ident}", text=words)
    chosen = buttons.taken(shown, ref) if choice == buttons.DONE else (choice,)
    if not chosen:
        return Hint("pick_one")
    return received(f"c{ident}", chosen=chosen, answers=ref)


def _turned(shown: Board, ref: str, choice: str, label: Label) -> Turned | Hint | None:
    """What a tap that is this channel's own does to the buttons; None for one that is for the bot."""
    if not choice.startswith(buttons.OWN) or choice == buttons.DONE:
        return None
    if not shown:
        return Hint("too_old")
    if choice.startswith((buttons.ADD, buttons.DROP)):
        return Turned(buttons.toggled(shown, ref, choice))
    if choice.startswith(buttons.MORE):
        return Turned(buttons.opened(shown, ref, choice.removeprefix(buttons.MORE), label))
    if choice.startswith(buttons.LESS):
        return Turned(buttons.closed(shown, ref, choice.removeprefix(buttons.LESS), label))
    return Hint("no_such_button")


def _quoted(message: Data) -> str | None:
    """The quotation in one of the bot's own messages, as Telegram hands it back; None where it is not to be had."""
    text, entities = _text(message, "text"), message.get("entities")
    if text is None or not isinstance(entities, list):
        return None
    for entity in entities:
        if isinstance(entity, Mapping) and entity.get("type") in ("blockquote", "expandable_blockquote"):
            start, length = _int(entity, "offset") or 0, _int(entity, "length") or 0
            raw = text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * (start + length)]
            return _ISOLATES.sub("", raw.decode("utf-16-le", "replace")).strip() or None
    return None


def _brought_in(member: Data) -> Elsewhere | None:
    """A group or a channel that the bot was just added to."""
    chat, new = _data(member, "chat") or {}, _data(member, "new_chat_member") or {}
    old = _data(member, "old_chat_member") or {}
    if _int(chat, "id") is None or chat.get("type") == "private":
        return None
    came = new.get("status") in ("member", "administrator") and old.get("status") in ("left", "kicked", None)
    return Elsewhere(chat["id"]) if came else None


def _name(sender: Data) -> str:
    parts = (_text(sender, "first_name"), _text(sender, "last_name"))
    return " ".join(part for part in parts if part) or str(sender["id"])


def _moment(seconds: Any, now: datetime) -> datetime:
    """When something was said by Telegram's clock; `now` for what says nothing usable."""
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (TypeError, ValueError, OverflowError, OSError):
        return now


def _data(holder: Any, key: str) -> Data | None:
    found = holder.get(key)
    return found if isinstance(found, Mapping) else None


def _text(holder: Data, key: str) -> str | None:
    found = holder.get(key)
    return found if isinstance(found, str) else None


def _int(holder: Data, key: str) -> int | None:
    found = holder.get(key)
    return found if isinstance(found, int) and not isinstance(found, bool) else None

"""Neutral messages as what Slack is sent: blocks with buttons, or a file. Pure: posts nothing.

A text goes into as many messages as it needs; where that would be more than three it becomes a file.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.channels.base import BESIDE, CHANNEL, Choice, Document, Outgoing, Picture, Question
from bot.channels.markup import plain
from bot.channels.slack import limits
from bot.channels.slack.cutting import cut, shortened, units
from bot.channels.slack.escaping import escape
from bot.channels.slack.rich import Block, blocks_of, size_of
from bot.channels.slack.values import CHANNEL as CHANNELS
from bot.channels.slack.values import CHOOSE, CONTROLS, DONE, FORM, MORE, PICK, TICKS, value
from bot.channels.visible import visible, visible_line
from prompts.render import Words

_READ_HERE = ("brief.name", "balance.name", "review_page.name")
"""Papers that are read in the chat, where they fit; others are for keeping."""


@dataclass(frozen=True, slots=True)
class Post:
    """One message: blocks, and the text beside them for notifications and screen readers."""

    text: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class File:
    """One file."""

    name: str
    title: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Room:
    """How much goes into a message; less, where Slack found one too long."""

    text: int = limits.MESSAGE_TEXT
    block: int = limits.BLOCK_TEXT

    def smaller(self) -> Room:
        """Half of it."""
        return Room(self.text // 2, self.block // 2)


def parts(outgoing: Outgoing, words: Words, room: Room | None = None) -> list[Post | File]:
    """What is sent for one neutral message, in order."""
    room = room or Room()
    if isinstance(outgoing, Document):
        return _document(outgoing, words, room)
    if isinstance(outgoing, Picture):
        return [File(outgoing.name, visible(plain(outgoing.text)), outgoing.data)]
    if isinstance(outgoing, Question):
        posts = _posts(outgoing.text, room, _under(outgoing, words))
        return posts or [
            *_as_file(words, outgoing.text),
            *_posts(words.text("slack.see_file"), room, _under(outgoing, words)),
        ]
    return list(_posts(outgoing.text, room, ())) or _as_file(words, outgoing.text)


def without_blocks(outgoing: Outgoing) -> Post:
    """The same as bare text, where Slack takes no blocks of ours: choices can be typed then."""
    lines = [outgoing.text]
    if isinstance(outgoing, Question):
        lines += [f"- {choice.label}" for choice in outgoing.choices]
    return Post(_fallback("\n".join(lines), limits.BARE_TEXT), ())


def _document(document: Document, words: Words, room: Room) -> list[Post | File]:
    title = document.name.rpartition(".")[0] or document.name
    file = File(document.name, title, document.text.encode("utf-8", "replace"))
    if title not in [words.plain(key) for key in _READ_HERE]:
        return [file]
    return list(_posts(document.text, room, ())) or [file]


def _as_file(words: Words, text: str) -> list[Post | File]:
    name = words.plain("slack.long_text")
    return [File(f"{name}.txt", name, visible(plain(text)).encode("utf-8", "replace"))]


def _posts(text: str, room: Room, under: Sequence[Block]) -> list[Post | File]:
    """A text as messages, the last with what stands under it; none where it takes too many."""
    if units(text) > 4 * limits.MESSAGES * room.text:
        return []  # not worth cutting up
    messages: list[list[Block]] = [[]]
    size = 0
    most = limits.BLOCKS - len(under)
    for block in blocks_of(text, min(room.block, room.text)):
        size += size_of(block)
        if messages[-1] and (size > room.text or len(messages[-1]) >= most):
            messages.append([])
            size = size_of(block)
        messages[-1].append(block)
    if under and size + sum(map(size_of, under)) > room.text:
        messages.append([])
    messages[-1] += under
    if len(messages) > limits.MESSAGES:
        return []
    if len(messages) == 1:
        return [Post(_fallback(text), tuple(messages[0]))]
    return [Post(_fallback(_words_in(blocks)), tuple(blocks)) for blocks in messages]


def _fallback(text: str, most: int = limits.FALLBACK) -> str:
    """What stands beside the blocks. Cut before it is escaped, so that no entity is torn."""
    return escape(cut(visible(plain(text)), most)[0].rstrip()) or " "


def _words_in(blocks: Sequence[Block]) -> str:
    """The text of some blocks, one line each, as literal text."""
    from bot.channels.markup import escape as literal
    from bot.channels.slack.rich import texts_of

    return literal("\n".join("".join(texts_of(block)) for block in blocks if block["type"] != "actions"))


# what stands under a question ---------------------------------------------------------
def _under(question: Question, words: Words) -> tuple[Block, ...]:
    """Progress, choices and the menu of what can be said at any time."""
    found: list[Block] = []
    if question.progress is not None:
        shown = shortened(visible_line(plain(question.progress.words)), limits.BLOCK_TEXT)
        found.append({"type": "context", "elements": [_plain(shown)]})
    more = _select(MORE, words.plain("slack.more"), [_control(question, each, words) for each in CONTROLS])
    if question.kind == "choices" and question.choices:
        return (*found, *_ticks(question, words, more))
    elements = _answers(question, words) + ([] if question.kind in (BESIDE, CHANNEL) else [more])
    if question.kind == CHANNEL:
        elements.insert(0, _channels(words))
    return (*found, {"type": "actions", "block_id": f"ask:{question.ask}", "elements": elements})


def _answers(question: Question, words: Words) -> list[Block]:
    """One answer of several: as buttons, or as a menu where they are many."""
    if len(question.choices) > limits.BUTTONS:
        offered = question.choices[: limits.OPTIONS]
        return [_select(PICK, words.plain("slack.choose"), [_option(question, each) for each in offered])]
    buttons = [
        _button(f"{CHOOSE}:{number}", _label(choice), value(question.ask, choice.id))
        for number, choice in enumerate(question.choices)
    ]
    if question.kind == "metric":
        buttons.append(_button(FORM, words.plain("slack.form.open"), value(question.ask, "")))
    return buttons


def _ticks(question: Question, words: Words, more: Block) -> list[Block]:
    """Several answers: boxes to tick, or a menu of them where they are many, and what says that this is all."""
    options = [_option(question, each) for each in question.choices[: limits.OPTIONS]]
    done = _button(DONE, words.plain("slack.done"), value(question.ask, ""))
    actions = {"type": "actions", "block_id": f"ask:{question.ask}"}
    if len(options) <= limits.CHECKBOXES:
        boxes = {"type": "checkboxes", "action_id": TICKS, "options": options}
        return [{**actions, "elements": [boxes, done, more]}]
    menu = {**_select(TICKS, words.plain("slack.choose_some"), options), "type": "multi_static_select"}
    text = _plain(words.plain("slack.tick"))
    return [
        {"type": "section", "block_id": f"some:{question.ask}", "text": text, "accessory": menu},
        {**actions, "elements": [done, more]},
    ]


def _control(question: Question, name: str, words: Words) -> Block:
    return {"text": _plain(words.plain(f"slack.controls.{name}")), "value": value(question.ask, name)}


def _option(question: Question, choice: Choice) -> Block:
    return {"text": _plain(_label(choice)), "value": value(question.ask, choice.id)}


def _label(choice: Choice) -> str:
    return shortened(visible_line(plain(choice.label)), limits.LABEL) or choice.id


def _select(name: str, placeholder: str, options: list[Block]) -> Block:
    return {
        "type": "static_select",
        "action_id": name,
        "placeholder": _plain(placeholder),
        "options": options,
    }


def _channels(words: Words) -> Block:
    """A menu of the channels inside: none that people of another company read, too."""
    found = {
        "include": ["public", "private"],
        "exclude_external_shared_channels": True,
        "exclude_bot_users": True,
    }
    placeholder = _plain(words.plain("slack.choose"))
    return {
        "type": "conversations_select",
        "action_id": CHANNELS,
        "placeholder": placeholder,
        "filter": found,
    }


def _button(name: str, label: str, carried: str) -> Block:
    return {"type": "button", "action_id": name, "text": _plain(label), "value": carried}


def _plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text, "emoji": False}


__all__ = ["File", "Post", "Room", "parts", "without_blocks"]

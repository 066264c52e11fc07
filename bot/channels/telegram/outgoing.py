"""What is to be said, as calls of the Bot API: messages in HTML that fit, buttons, files. Pure; sends nothing.

Each message stands alone. What would take more than three becomes a file.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.channels.base import Document, Outgoing, Picture, Question
from bot.channels.markup import plain
from bot.channels.telegram import buttons
from bot.channels.telegram.buttons import Label
from bot.channels.telegram.html import html
from bot.channels.telegram.styled import LONGEST, Run, between, cut, shown, styled, units
from bot.channels.visible import visible_line

MOST_MESSAGES = 3
LONGEST_CAPTION = 200
"""Characters: Telegram takes 1,024 units, a phone shows a few lines."""
_NOTHING = "…"


@dataclass(frozen=True, slots=True)
class Payload:
    """One call: `method`, its parameters without the chat, and a file to go along (its name, its content)."""

    method: str
    parameters: Mapping[str, Any] = field(default_factory=dict)
    file: tuple[str, bytes] | None = None


def payloads(outgoing: Outgoing, label: Label) -> list[Payload]:
    """The calls that say it, in order. `label` gives the words of this channel's own by their key."""
    if isinstance(outgoing, Document):
        return _document(outgoing)
    if isinstance(outgoing, Picture):
        caption = _beginning(plain(outgoing.text))
        return [Payload("sendPhoto", {"caption": caption}, (outgoing.name, outgoing.data))]
    if isinstance(outgoing, Question):
        return _question(outgoing, label)
    return _texts(styled(outgoing.text), label) or [_message([Run(_NOTHING)])]


def _question(question: Question, label: Label) -> list[Payload]:
    runs = styled(question.text)
    if buttons.cut_off(question):
        runs += [Run(f"\n{number}. {text}") for number, text in enumerate(buttons.labels(question), 1)]
    if question.progress is not None:
        runs += [Run("\n\n"), *(Run(run.text, italic=True) for run in styled(question.progress.words))]
    board = buttons.board(question, label)
    *before, last = _texts(runs, label, ask=question.text) or [_message([Run(_NOTHING)])]
    if board:
        last = Payload(last.method, {**last.parameters, "reply_markup": buttons.as_markup(board)}, last.file)
    return [*before, last]


def _texts(runs: Sequence[Run], label: Label, ask: str = "") -> list[Payload]:
    """The messages, or a file where they would be too many; with what is asked below it."""
    parts = [part for part in cut(runs) if shown(part).strip()]
    if len(parts) <= MOST_MESSAGES:
        return [_message(part) for part in parts]
    name = f"{visible_line(label('long'))}.txt"
    text = shown(runs)
    found = [_file(name, text, _beginning(text))]
    if ask:
        found.append(_message(cut(styled(ask.rstrip().rpartition("\n")[2]))[-1] or [Run(_NOTHING)]))
    return found


def _document(document: Document) -> list[Payload]:
    """A paper as one message a part, where each fits into one; else as a file."""
    parts = [part for part in map(styled, _parts(document.text)) if shown(part).strip()]
    if 0 < len(parts) <= MOST_MESSAGES and all(units(shown(part)) <= LONGEST for part in parts):
        return [_message(part) for part in parts]
    name = visible_line(document.name).replace("/", "-") or "file.txt"
    return [_file(name, document.text, _beginning(plain(document.text)))]


def _parts(text: str) -> list[str]:
    """A document in the parts under its headings of the second level; its title stands over the first."""
    parts: list[list[str]] = [[]]
    for line in text.strip().split("\n"):
        if line.startswith("## ") and any(each.startswith("## ") for each in parts[-1]):
            parts.append([])
        parts[-1].append(line)
    return ["\n".join(part).strip() for part in parts]


def _message(runs: Sequence[Run]) -> Payload:
    return Payload(
        "sendMessage",
        {
            "text": html(_trimmed(runs)),
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
        },
    )


def _trimmed(runs: Sequence[Run]) -> list[Run]:
    """Without space around: Telegram takes it away, and would count what it is wrapped in for an empty tag."""
    text = shown(runs)
    start = len(text) - len(text.lstrip())
    found = between(runs, start, len(text.rstrip()))
    return found or [Run(_NOTHING)]


def _file(name: str, text: str, caption: str) -> Payload:
    return Payload("sendDocument", {"caption": caption}, (name, text.encode(errors="replace")))


def _beginning(text: str) -> str:
    line = visible_line(text.strip().partition("\n")[0])
    return line if len(line) <= LONGEST_CAPTION else line[: LONGEST_CAPTION - 1].rstrip() + "…"

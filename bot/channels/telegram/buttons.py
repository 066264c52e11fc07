"""The buttons under a message: what each one sends, how they stand on a phone, and reading both back. Pure.

What a tap sends is `REF:CHOICE`, the reference of the asking and a choice, or its number
after "#" where its id would be too long. Signs after "~" are this channel's own: they
change the buttons and say nothing to the bot. Whether a choice was on offer decides
whoever asked; here it is only read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from wcwidth import iter_graphemes, wcswidth

from bot.channels.base import BESIDE, Choice, Question
from bot.channels.markup import plain
from bot.channels.visible import visible_line

MOST_BYTES = 64
"""What a tap may send (core.telegram.org/bots/api#inlinekeyboardbutton)."""
MOST_BUTTONS = 90
"""Of the hundred that a message may have; the rest are for the controls."""
SHORT, LONG = 15, 38
"""Columns: two labels this short stand side by side on a phone; one longer than that would be cut off by it."""
CONTROLS = ("back", "why", "so_far", "skip", "dont_know", "pause")
TAKEN = "✓ "
OWN = "~"
MORE, LESS, DONE, ADD, DROP = "~more", "~less", "~done", "~+", "~-"
_OWN_IDS = re.compile(r"[~#]")

Label = Callable[..., str]
"""The words of this channel's own by their key."""


@dataclass(frozen=True, slots=True)
class Button:
    """A button: what it says, and what a tap on it sends."""

    text: str
    data: str


Board = tuple[tuple[Button, ...], ...]
"""Rows of buttons."""


def board(question: Question, label: Label) -> Board:
    """The buttons of a question. `label` gives the words of this channel's own by their key."""
    many = question.kind == "choices"
    buttons = [
        _button(question, number, many=many) for number in range(min(len(question.choices), MOST_BUTTONS))
    ]
    rows = _rows(buttons)
    if many and buttons:
        rows.append((Button(label("done"), data_of(question.ask, DONE)),))
    if has_controls(question):
        offered = {choice.id for choice in question.choices}
        left = "".join(str(number) for number, name in enumerate(CONTROLS) if name not in offered)
        rows.append((Button(label("more"), data_of(question.ask, MORE + left)),))
    return tuple(rows)


def has_controls(question: Question) -> bool:
    """Is it a question of a talk? Of the way into one, and of this channel's own, nothing can be skipped."""
    return question.id != "account" and question.kind != BESIDE and not question.ask.startswith(OWN)


def opened(shown: Board, ref: str, left: str, label: Label) -> Board:
    """The buttons with the controls in place of the small one that stands for them."""
    names = [CONTROLS[int(number)] for number in left if number in "012345"]
    controls = [Button(label(name), data_of(ref, name)) for name in names]
    rows = [tuple(controls[at : at + 3]) for at in range(0, len(controls), 3)]
    return (*_without(shown, (MORE, LESS)), *rows, (Button(label("less"), data_of(ref, LESS + left)),))


def closed(shown: Board, ref: str, left: str, label: Label) -> Board:
    """The buttons without the controls."""
    names = {data_of(ref, CONTROLS[int(number)]) for number in left if number in "012345"}
    rows = [row for row in _without(shown, (MORE, LESS)) if not {button.data for button in row} <= names]
    return (*rows, (Button(label("more"), data_of(ref, MORE + left)),))


def toggled(shown: Board, ref: str, sign: str) -> Board:
    """The buttons with one choice taken or let go, as the tapped one said: the same tap twice changes nothing more."""
    taken = sign.startswith(ADD)
    wanted = data_of(ref, (DROP if taken else ADD) + sign[2:])
    tapped = data_of(ref, sign)

    def turned(button: Button) -> Button:
        if button.data != tapped:
            return button
        return Button(TAKEN + button.text if taken else button.text.removeprefix(TAKEN), wanted)

    return tuple(tuple(turned(button) for button in row) for row in shown)


def taken(shown: Board, ref: str) -> tuple[str, ...]:
    """The choices that are ticked, in their order."""
    start = data_of(ref, DROP)
    return tuple(
        button.data.removeprefix(start) for row in shown for button in row if button.data.startswith(start)
    )


def marked(shown: Board, data: str) -> Board:
    """What is left of the buttons once one was tapped: that one, with a tick, or several."""
    kept = [
        replace(button, text=TAKEN + button.text.removeprefix(TAKEN))
        for row in shown
        for button in row
        if button.data == data
    ]
    return tuple((button,) for button in kept[:1])


def data_of(ref: str, choice: str) -> str:
    """What a tap sends."""
    return f"{ref}:{choice}"


def read_data(data: str) -> tuple[str, str] | None:
    """The reference and the choice of a tap; None for what no button of ours sends."""
    ref, colon, choice = data.partition(":")
    return (ref, choice) if colon and ref and choice else None


def as_markup(rows: Board) -> Mapping[str, Any]:
    """The buttons as Telegram takes them."""
    return {
        "inline_keyboard": [
            [{"text": button.text, "callback_data": button.data} for button in row] for row in rows
        ]
    }


def from_markup(markup: Any) -> Board:
    """The buttons of a message that came back; whatever is none is left out."""
    rows = markup.get("inline_keyboard") if isinstance(markup, Mapping) else None
    if not isinstance(rows, list):
        return ()
    found = [tuple(filter(None, map(_from_markup, row))) for row in rows if isinstance(row, list)]
    return tuple(row for row in found if row)


def _from_markup(button: Any) -> Button | None:
    if not isinstance(button, Mapping):
        return None
    text, data = button.get("text"), button.get("callback_data")
    return Button(text, data) if isinstance(text, str) and isinstance(data, str) else None


def cut_off(question: Question) -> bool:
    """Are there labels that no button can show whole? Then the message lists them."""
    return len(question.choices) > MOST_BUTTONS or any(
        _columns(_label(choice)) > LONG for choice in question.choices
    )


def labels(question: Question) -> list[str]:
    """The labels in full, each in one line."""
    return [_label(choice) for choice in question.choices]


def _button(question: Question, number: int, *, many: bool) -> Button:
    choice = question.choices[number]
    several = many and choice.id not in CONTROLS
    text = _short(f"{number + 1}. {_label(choice)}" if cut_off(question) else _label(choice))
    return Button(text, _data(question.ask, choice.id, number, sign=ADD if several else ""))


def _data(ref: str, ident: str, number: int, *, sign: str) -> str:
    whole = data_of(ref, sign + ident)
    if _OWN_IDS.match(ident) or not ident or len(whole.encode(errors="replace")) > MOST_BYTES:
        return data_of(ref, f"{sign}#{number}")
    return whole


def _label(choice: Choice) -> str:
    return visible_line(plain(choice.label)) or "…"


def _columns(text: str) -> int:
    return max(wcswidth(text), 0) or len(text)


def _short(label: str) -> str:
    if _columns(label) <= LONG:
        return label
    kept = ""
    for letter in iter_graphemes(label):
        if _columns(kept + letter) >= LONG:
            break
        kept += letter
    return kept.rstrip() + "…"


def _rows(buttons: Sequence[Button]) -> list[tuple[Button, ...]]:
    """Two short ones side by side, where both are; else one a row."""
    rows: list[tuple[Button, ...]] = []
    for button in buttons:
        last = rows[-1] if rows else ()
        if len(last) == 1 and max(_columns(last[0].text), _columns(button.text)) <= SHORT:
            rows[-1] = (*last, button)
        else:
            rows.append((button,))
    return rows


def _without(shown: Board, signs: tuple[str, ...]) -> list[tuple[Button, ...]]:
    """The rows without those that hold a button with such a sign."""
    return [
        row for row in shown if not any(button.data.partition(":")[2].startswith(signs) for button in row)
    ]

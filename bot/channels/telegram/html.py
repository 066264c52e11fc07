"""Runs of text in the HTML that Telegram reads (core.telegram.org/bots/api#html-style). Pure; escapes last."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from itertools import groupby

from bot.channels.telegram.styled import Run, joined


def html(runs: Sequence[Run]) -> str:
    """The HTML of some runs. Whatever they hold, it is text there and no markup."""
    written = []
    for quote, group in groupby(joined(runs), key=lambda run: run.quote):
        inner = "".join(_run(run) for run in group)
        written.append(f"<blockquote>{inner}</blockquote>" if quote else inner)
    return "".join(written)


def _run(run: Run) -> str:
    text = escape(run.text, quote=False)
    if run.text.isspace():
        return text
    if run.code:
        return f"<code>{text}</code>"  # Telegram allows no other style together with it
    if run.bold:
        text = f"<b>{text}</b>"
    return f"<i>{text}</i>" if run.italic else text

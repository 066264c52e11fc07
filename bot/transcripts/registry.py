"""The formats an account can be exported in, as one table. A format is one line here and one pure function."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.transcripts.as_html import account_html
from bot.transcripts.as_json import account_json
from bot.transcripts.as_markdown import account_markdown
from bot.transcripts.sources import AccountStory
from prompts.render import Words


@dataclass(frozen=True, slots=True)
class Format:
    """One format: the ending of its files and the function that writes it."""

    suffix: str
    write: Callable[[Words, AccountStory], str]


FORMATS: dict[str, Format] = {
    "md": Format(".md", account_markdown),
    "html": Format(".html", account_html),
    "json": Format(".json", lambda words, story: account_json(story)),
}

"""The formats an account can be exported in, as one table. A format is one line here and one pure function."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.transcripts.as_csv import account_csv
from bot.transcripts.as_html import account_html
from bot.transcripts.as_json import account_json
from bot.transcripts.as_markdown import account_markdown
from bot.transcripts.as_pdf import account_pdf
from bot.transcripts.as_png import account_png
from bot.transcripts.as_word import account_docx
from bot.transcripts.means import Means, Printed
from bot.transcripts.sources import AccountStory
from prompts.render import Words


@dataclass(frozen=True, slots=True)
class Format:
    """One format: the ending of its files, and the function that writes it, a text or a file as it is."""

    suffix: str
    write: Callable[[Words, AccountStory, Means], str | Printed]


FORMATS: dict[str, Format] = {
    "md": Format(".md", lambda words, story, _: account_markdown(words, story)),
    "html": Format(".html", lambda words, story, _: account_html(words, story)),
    "pdf": Format(".pdf", account_pdf),
    "docx": Format(".docx", account_docx),
    "json": Format(".json", lambda _, story, __: account_json(story)),
    "csv": Format(".csv", lambda words, story, _: account_csv(words, story)),
    "png": Format(".png", lambda words, story, means: Printed(account_png(words, story, means))),
}
TEXTS = ("md", "html", "json", "csv")
"""Those that are text."""

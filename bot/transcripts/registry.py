"""The formats an account can be exported in, as one table. A format is a line there and one pure function.

Each is imported when it is asked for: who wants Markdown does not wait for pictures.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.transcripts.means import Means, Printed
from bot.transcripts.paper import Source, paper_of
from prompts.render import Words


@dataclass(frozen=True, slots=True)
class Format:
    """One format: the ending of its files, and the function that writes it, a text or a file as it is."""

    suffix: str
    write: Callable[[Words, Source, Means], str | Printed]


def _md(words: Words, of: Source, means: Means) -> str:
    from bot.transcripts.as_markdown import account_markdown

    return account_markdown(words, of)


def _html(words: Words, of: Source, means: Means) -> str:
    from bot.transcripts.as_html import account_html

    return account_html(words, of)


def _pdf(words: Words, of: Source, means: Means) -> Printed:
    from bot.transcripts.as_pdf import account_pdf

    return account_pdf(words, of, means)


def _docx(words: Words, of: Source, means: Means) -> Printed:
    from bot.transcripts.as_word import account_docx

    return account_docx(words, of, means)


def _json(words: Words, of: Source, means: Means) -> str:
    from bot.transcripts.as_json import account_json

    return account_json(paper_of(words, of).data)


def _csv(words: Words, of: Source, means: Means) -> str:
    from bot.transcripts.as_csv import account_csv

    return account_csv(paper_of(words, of).table)


def _png(words: Words, of: Source, means: Means) -> Printed:
    from bot.transcripts.as_png import account_png

    return Printed(account_png(words, of, means))


FORMATS: dict[str, Format] = {
    "md": Format(".md", _md),
    "html": Format(".html", _html),
    "pdf": Format(".pdf", _pdf),
    "docx": Format(".docx", _docx),
    "json": Format(".json", _json),
    "csv": Format(".csv", _csv),
    "png": Format(".png", _png),
}
TEXTS = ("md", "html", "json", "csv")
"""Those that are text."""

"""The discovery transcript as one HTML file: without a script or anything from elsewhere. Pure."""

from __future__ import annotations

from html import escape

from bot.transcripts.paper import Source, paper_of
from bot.transcripts.pictures.balance import balance_picture
from bot.transcripts.pictures.drawing import Picture
from bot.transcripts.pictures.matrix import matrix_picture
from bot.transcripts.styled import Line, fit, is_bare, lines_of
from prompts.pages import Markup, html_page, source
from prompts.render import Safe, Words

PAGE, STYLE = "transcript/page.html.j2", "transcript/page.css"


def account_html(words: Words, of: Source) -> str:
    """The transcript as a page."""
    t = paper_of(words, of).t
    return html_page(
        PAGE,
        t=t,
        lang=words.locale.partition("_")[0],
        style=Markup(source(STYLE)),
        balance=_drawn(balance_picture(words, t.sides)),
        matrix=_drawn(matrix_picture(words, t.matrix)),
        say=words.plain,
        rich=rich,
        typed=typed,
        count=lambda number: words.text("transcript.titles.turns", count=number),
    )


def _drawn(picture: Picture | None) -> Markup:
    return Markup("" if picture is None else picture.svg)


def rich(text: str) -> Markup:
    """A text with its styles as HTML; what was typed stands in it letter for letter."""
    if not isinstance(text, Safe) or is_bare(text):
        return Markup(escape(fit(text)))
    return Markup("\n".join(map(_line, lines_of(text))))


def typed(text: str) -> Markup:
    """A text as a piece of its own, whose direction and blanks are kept."""
    return Markup(f'<bdi class="said" dir="auto">{rich(text)}</bdi>')


def _line(line: Line) -> str:
    shown = f"{' ' * line.indent}{'•' if line.mark == '-' else escape(line.mark)} " if line.mark else ""
    for span in line.spans:
        piece = escape(span.text)
        piece = f"<code>{piece}</code>" if span.code else piece
        piece = f"<em>{piece}</em>" if span.italic else piece
        shown += f"<strong>{piece}</strong>" if span.bold or line.level else piece
    return shown

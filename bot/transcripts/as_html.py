"""The discovery transcript as one HTML file: without a script or anything from elsewhere. Pure."""

from __future__ import annotations

from bot.transcripts.pictures.balance import balance_picture
from bot.transcripts.pictures.drawing import Picture
from bot.transcripts.pictures.matrix import matrix_picture
from bot.transcripts.sources import AccountStory
from bot.transcripts.styled import Line, fit, lines_of
from bot.transcripts.telling import transcript_of
from prompts.pages import Markup, html_page, source
from prompts.render import Safe, Words

PAGE, STYLE = "transcript/page.html.j2", "transcript/page.css"


def account_html(words: Words, story: AccountStory) -> str:
    """The transcript as a page."""
    t = transcript_of(words, story)
    return html_page(
        PAGE,
        t=t,
        lang=words.locale.partition("_")[0],
        style=Markup(source(STYLE)),
        balance=_drawn(balance_picture(words, t.sides)),
        matrix=_drawn(matrix_picture(words, t.matrix)),
        say=words.plain,
        rich=rich,
        count=lambda number: words.text("transcript.titles.turns", count=number),
    )


def _drawn(picture: Picture | None) -> Markup:
    return Markup("" if picture is None else picture.svg)


def rich(text: str) -> Markup:
    """A text with its styles as HTML; what was typed stands in it letter for letter."""
    if not isinstance(text, Safe):
        return Markup("{}").format(fit(text))
    return Markup("\n").join(_line(each) for each in lines_of(text))


def _line(line: Line) -> Markup:
    lead = f"{' ' * line.indent}{'•' if line.mark == '-' else line.mark} " if line.mark else ""
    shown = Markup("{}").format(lead)
    for span in line.spans:
        piece = Markup("{}").format(span.text)
        for on, tag in ((span.code, "code"), (span.italic, "em"), (span.bold or line.level > 0, "strong")):
            if on:
                piece = Markup("<{0}>{1}</{0}>").format(Markup(tag), piece)
        shown += piece
    return shown

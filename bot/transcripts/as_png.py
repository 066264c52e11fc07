"""The pictures of a transcript as a PNG: both sides and the matrix, or the balance alone. Pure but for fonts."""

from __future__ import annotations

from bot.transcripts.means import Means
from bot.transcripts.page import Page
from bot.transcripts.paper import Source, paper_of
from bot.transcripts.pictures.balance import balance_picture
from bot.transcripts.pictures.matrix import matrix_picture
from bot.transcripts.printing import png
from bot.transcripts.sides import sides_of
from prompts.pages import source
from prompts.render import Words

SHEET = ("transcript/picture.typ", "transcript/pictures.typ")


def account_png(words: Words, of: Source, means: Means) -> bytes:
    """Both sides and the matrix, one below the other; a nearly empty sheet where neither can be drawn."""
    t = paper_of(words, of).t
    found = (balance_picture(words, t.sides), matrix_picture(words, t.matrix))
    return png([each for each in found if each is not None], _sheet(), means)


def balance_png(words: Words, page: Page, means: Means) -> bytes | None:
    """Both sides as a picture to post; None where nothing can be drawn, as in a first talk."""
    picture = balance_picture(words, sides_of(words, page))
    return None if picture is None else png([picture], _sheet(), means)


def _sheet() -> str:
    return "\n".join(map(source, SHEET))

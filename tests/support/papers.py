"""Reads papers back as a reader of each format gets them, and drives a talk in many scripts. Compares nothing."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from bot.channels.markup import plain
from bot.transcripts.means import Means, Printed
from bot.transcripts.registry import FORMATS
from bot.transcripts.sources import AccountStory
from flows.places import is_private
from prompts.render import Words
from tests.support.driving import Office, Seller

FONTS = Path(__file__).parent / "fonts"
BARE = Means(fonts=(FONTS,), system_fonts=False)
"""What every machine has: our own fonts, and a few letters of two other scripts."""

LATIN = "Umrüsten kostet 2 h am Tag, sagt Łukasz"
CYRILLIC = "перенастройка съедает два часа в день, срочные заказы срываются"
CHINESE = "换型每天花两个小时，急单总是延误"
ARABIC = "الطلبات المستعجلة تتأخر كل أسبوع"
EMOJI = "👩‍🏭 it slips 🙃 every week"
MARKUP = (
    "# **no** _x_ [x](http://y) `code` <b>bold</b> & | {{ account }} {% if %} #strong[x] $x^2$ @ref <!-- -->"
    " &amp; \\ //c /*d*/ = h"
)
SCRIPTS = (LATIN, CYRILLIC, CHINESE, ARABIC, EMOJI, MARKUP)


def talk(office: Office, texts: Sequence[str] = SCRIPTS, minutes: int = 30) -> tuple[Seller, list[str]]:
    """A whole prep in which the texts are typed by turns; with what was typed that others may read."""
    seller = office.seller("Ana")
    seller.opens("Łódź 株式会社 & <Söhne>", minutes=minutes, kind="open_deal")
    typed = []
    for count in range(80):
        now = seller.question
        if now is None:
            break
        if is_private(now.id):
            seller.says("skip")
            continue
        text = texts[count % len(texts)]
        typed.append(text)
        seller.says(text)
    return seller, typed


def story_of(seller: Seller) -> AccountStory:
    """Everything that a paper of the seller's account is made from."""
    return seller.office.app.story(seller.who, seller.account().name)


def written(seller: Seller, form: str, means: Means = BARE) -> bytes:
    """A paper of the seller's account as a file."""
    return file_of(seller.office.app.words, story_of(seller), form, means)


def file_of(words: Words, story: AccountStory, form: str, means: Means = BARE) -> bytes:
    """A paper as a file."""
    made = FORMATS[form].write(words, story, means)
    return made.data if isinstance(made, Printed) else made.encode("utf-8", "replace")


# reading back ---------------------------------------------------------------------------
class _Page(HTMLParser):
    """The texts of a page: all of it, and each block quotation by itself."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.all: list[str] = []
        self.quoted: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self._inside = 0
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._hidden += tag in ("style", "title")
        if tag == "blockquote":
            self._inside += 1
            self.quoted.append("")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in ("style", "title")
        self._inside -= tag == "blockquote"

    def handle_data(self, data: str) -> None:
        if self._hidden:
            return
        self.all.append(data)
        if self._inside:
            self.quoted[-1] += data


def page(data: bytes) -> _Page:
    """An HTML file, read."""
    found = _Page()
    found.feed(data.decode("utf-8"))
    found.close()
    return found


def word_paragraphs(data: bytes) -> list[tuple[str, str]]:
    """The paragraphs of a Word file outside its tables: their style and text."""
    from docx import Document

    document = Document(io.BytesIO(data))
    return [(each.style.name if each.style else "", each.text) for each in document.paragraphs]


def word_text(data: bytes) -> str:
    """All that stands in a Word file."""
    from docx import Document

    document = Document(io.BytesIO(data))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(each.text for each in document.paragraphs), *cells])


def pdf_text(data: bytes) -> str:
    """What a reader copies out of a PDF."""
    from pypdf import PdfReader

    return "\n".join(each.extract_text() for each in PdfReader(io.BytesIO(data)).pages)


def pdf_attached(data: bytes) -> dict[str, Any]:
    """The data inside a PDF."""
    from pypdf import PdfReader

    (content,) = PdfReader(io.BytesIO(data)).attachments["transcript.json"]
    found = json.loads(content)
    assert isinstance(found, dict)
    return found


def answers(data: dict[str, Any]) -> list[str]:
    """What was typed, in the JSON of an account."""
    return [str(turn["answer"]) for each in data["sessions"] for turn in each["turns"]]


def csv_rows(data: bytes) -> list[dict[str, str]]:
    """The rows of a CSV file as a spreadsheet shows them: without the apostrophe before what is no formula."""
    text = data.decode("utf-8-sig")
    return [
        {name: value.removeprefix("'") for name, value in row.items()}
        for row in csv.DictReader(io.StringIO(text, newline=""))
    ]


def markdown_quoted(markdown: str) -> Iterator[str]:
    """The block quotations of a document, read back as plain text."""
    found: list[list[str]] = [[]]
    for line in markdown.split("\n"):
        if line.startswith(">"):
            found[-1].append(line[1:].removeprefix(" "))
        elif found[-1]:
            found.append([])
    yield from (plain("\n".join(lines)) for lines in found)


def text_of(form: str, data: bytes) -> str:
    """All that a reader of any format can get at, but for pictures."""
    if form == "pdf":
        return pdf_text(data) + json.dumps(pdf_attached(data), ensure_ascii=False)
    if form == "docx":
        return word_text(data)
    return "" if form == "png" else data.decode("utf-8")


def same(suffix: str, one: bytes, other: bytes) -> bool:
    """Do two files of one format say the same? Those that tools write are compared by what a reader gets."""
    if suffix == ".png":
        return one[16:24] == other[16:24]  # width and height
    if suffix == ".docx":
        return word_text(one) == word_text(other)
    if suffix == ".pdf":
        return pdf_text(one) == pdf_text(other) and pdf_attached(one) == pdf_attached(other)
    return one == other

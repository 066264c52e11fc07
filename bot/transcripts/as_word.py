"""The discovery transcript as a Word file, filled into a template that may be restyled. Pure but for fonts."""

from __future__ import annotations

from datetime import datetime
from importlib import resources
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile

from bot.transcripts.means import BrokenTemplate, Means, Printed
from bot.transcripts.paper import Source, paper_of
from bot.transcripts.pictures.balance import balance_picture
from bot.transcripts.pictures.drawing import Picture
from bot.transcripts.pictures.matrix import matrix_picture
from bot.transcripts.printing import png
from bot.transcripts.styled import plain_of
from bot.transcripts.transcript import Transcript
from prompts.pages import source
from prompts.render import Words

if TYPE_CHECKING:
    from docxtpl import DocxTemplate

TEMPLATE = "transcript/page.docx"
SHEET = ("transcript/picture.typ", "transcript/pictures.typ")
PICTURE_WIDTH = 120  # millimetres


def account_docx(words: Words, of: Source, means: Means) -> Printed:
    """The transcript as a file. Raises BrokenTemplate, which names the placeholder."""
    paper = paper_of(words, of)
    t = paper.t
    template = _opened(word_template() if means.word is None else means.word)
    pictures = [balance_picture(words, t.sides), matrix_picture(words, t.matrix)]
    drawn = [_drawn(template, each, means) for each in pictures]
    _fill(template, {**_words(words, t), "balance": drawn[0], "matrix_picture": drawn[1]})
    _describe(template, t, paper.now, [each.title for each in pictures if each is not None])
    out = BytesIO()
    template.save(out)
    return Printed(out.getvalue())


def word_template() -> bytes:
    """Our template, to begin one of one's own with."""
    return resources.files("prompts").joinpath(TEMPLATE).read_bytes()


def _opened(data: bytes) -> DocxTemplate:
    from docx.opc.exceptions import PackageNotFoundError
    from docxtpl import DocxTemplate

    try:
        template = DocxTemplate(BytesIO(data))
        template.init_docx()
    except (BadZipFile, KeyError, ValueError, PackageNotFoundError):
        raise BrokenTemplate("", "file") from None
    return template


def _words(words: Words, t: Transcript) -> dict[str, Any]:
    """What a placeholder may name: the parts of the transcript, its fixed words, and whether there is a picture."""
    return {
        "t": t,
        "title": t.titles,
        "absent": {
            "metric": words.plain("transcript.matrix.none"),
            "driver": words.plain("transcript.drivers_none"),
            "version": words.plain("transcript.versions.none"),
        },
        "findings": words.plain("transcript.versions.findings"),
        "aside": words.plain("transcript.versions.aside"),
    }


def _drawn(template: DocxTemplate, picture: Picture | None, means: Means) -> Any:
    from docx.shared import Mm
    from docxtpl import InlineImage

    if picture is None:
        return ""
    page = "\n".join(map(source, SHEET))
    width = PICTURE_WIDTH * min(1.35, picture.width / 360)
    return InlineImage(template, BytesIO(png([picture], page, means, 3)), width=Mm(width))


def _fill(template: DocxTemplate, context: dict[str, Any]) -> None:
    from jinja2 import StrictUndefined, TemplateError
    from jinja2.sandbox import SandboxedEnvironment

    from bot.transcripts.word_faults import fault_of

    environment = SandboxedEnvironment(
        undefined=StrictUndefined,
        autoescape=True,
        finalize=lambda value: plain_of(value) if isinstance(value, str) else value,
    )
    try:
        template.render(context, environment)
    except (TemplateError, TypeError) as error:
        raise fault_of(template, environment, error) from None


def _describe(template: DocxTemplate, t: Transcript, now: datetime, alt: list[str]) -> None:
    """Title and date of the file, and what the pictures show for who cannot see them."""
    about = template.docx.core_properties
    about.title, about.author = plain_of(t.titles["page"]), "Equipoise"
    about.created = about.modified = now.replace(tzinfo=None, microsecond=0)
    for shape, told in zip(template.docx.inline_shapes, alt, strict=False):
        shape._inline.docPr.set("descr", " ".join(plain_of(told).split()))

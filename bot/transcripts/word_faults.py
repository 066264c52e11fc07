"""What is wrong with a Word template, by the placeholder that it is wrong in. Changes nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

from jinja2 import Environment, TemplateSyntaxError, UndefinedError

from bot.transcripts.means import BrokenTemplate

if TYPE_CHECKING:
    from docxtpl import DocxTemplate

_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}")
_KIND = re.compile(r"^\{[{%](?:p|tr|tc|r)?\s+|^\{[{%]\s*")
_PARTS = re.compile(r"word/(?:document|header\d*|footer\d*)\.xml")
_NAMED = re.compile(r"'([^']+)' is undefined|has no attribute '([^']+)'")
_ENDS = {"endfor": "for", "endif": "if"}


def fault_of(template: DocxTemplate, environment: Environment, error: Exception) -> BrokenTemplate:
    """The fault, with the placeholder as it stands in the file where it can be told."""
    tags = list(_tags(template))
    if isinstance(error, UndefinedError):
        found = _NAMED.search(str(error))
        name = (found[1] or found[2]) if found else ""
        tag = next((each for each in tags if re.search(rf"\b{re.escape(name)}\b", each)), name)
        return BrokenTemplate(tag, "undefined", name or str(error))
    if isinstance(error, TemplateSyntaxError):
        return _ill_formed(tags, environment) or BrokenTemplate("", "syntax", str(error.message))
    return BrokenTemplate("", "syntax", str(error))


def _ill_formed(tags: list[str], environment: Environment) -> BrokenTemplate | None:
    """The first placeholder that does not read, or has no partner."""
    opened: list[str] = []
    for tag in tags:
        inner = _KIND.sub("", tag)[:-2].strip()
        first = inner.split(" ")[0] if inner else ""
        if tag.startswith("{{"):
            try:
                environment.compile_expression(inner)
            except TemplateSyntaxError as error:
                return BrokenTemplate(tag, "syntax", str(error.message))
        elif first in ("for", "if"):
            opened.append(tag)
        elif first in _ENDS:
            if not opened or _KIND.sub("", opened.pop()).split(" ")[0] != _ENDS[first]:
                return BrokenTemplate(tag, "unopened", _ENDS[first])
        elif first not in ("else", "elif", "set"):
            return BrokenTemplate(tag, "unknown", first)
    return BrokenTemplate(opened[-1], "unclosed") if opened else None


def _tags(template: DocxTemplate) -> Iterator[str]:
    """All placeholders of the file, in the order in which they stand, whatever Word put between their letters."""
    stored = BytesIO()
    template.docx.save(stored)
    with ZipFile(stored) as parts:
        for name in sorted(parts.namelist()):
            if _PARTS.fullmatch(name):
                text = re.sub(r"<[^>]+>", "", parts.read(name).decode("utf-8"))
                yield from (unescape(each) for each in _TAG.findall(text))

"""Pages of HTML from the templates of this folder. What is filled in is escaped; what the caller made itself passes."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources
from typing import Any

from jinja2 import Environment, StrictUndefined, Template
from markupsafe import Markup


@lru_cache(maxsize=8)
def _template(name: str) -> Template:
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.from_string(source(name))


def html_page(name: str, **data: Any) -> str:
    """A page from a template file of this folder ("transcript/page.html.j2")."""
    return _template(name).render(data)


def source(name: str) -> str:
    """A file of this folder as it stands: a style, a template of another language."""
    return resources.files("prompts").joinpath(name).read_text("utf-8")


__all__ = ["Markup", "html_page", "source"]

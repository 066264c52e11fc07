"""Words by key. Every sentence the product says comes from a catalogue beside this file; nothing else words anything.

A catalogue is a YAML file of nested keys; `prep.yaml` with `payer: {ask: …}` gives the
key `prep.payer.ask`. Each text is a Jinja2 template with StrictUndefined. What is
filled in is escaped for the neutral Markdown subset, so a seller's text is never
markup; what the product itself rendered before passes as `Safe`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from importlib import resources
from typing import Any

from jinja2 import Environment, StrictUndefined, Template

from prompts.figures import day_text, value_text

SHORT = 140


class MissingWords(KeyError):
    """No catalogue has the key."""


class Safe(str):
    """Text the product rendered itself: its markup is meant."""


Escape = Callable[[str], str]


def _leaves(prefix: str, data: Any) -> Iterator[tuple[str, str]]:
    if isinstance(data, Mapping):
        for key, value in data.items():
            yield from _leaves(f"{prefix}.{key}", value)
    else:
        yield prefix, str(data).rstrip("\n")


@lru_cache(maxsize=1)
def catalogue() -> Mapping[str, str]:
    """All words by key, read once. Raises ValueError where two files give the same key."""
    from ruamel.yaml import YAML

    words: dict[str, str] = {}
    for path in sorted(resources.files("prompts").iterdir(), key=lambda each: each.name):
        if path.name.endswith(".yaml"):
            data = YAML(typ="safe", pure=True).load(path.read_text("utf-8"))
            words.update(_leaves(path.name.removesuffix(".yaml"), data or {}))
    return words


def short(text: str, most: int = SHORT) -> str:
    """The beginning of a long text, cut at a word, in one line."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    cut = line[:most].rsplit(" ", 1)[0] if " " in line[: most // 2] else line[:most]
    return cut.rstrip(" ,.;:") + " …"


def _quoted(text: str) -> str:
    """A block quotation of already escaped text, line by line."""
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


class Words:
    """The catalogue for one locale and one way of escaping what is filled in."""

    def __init__(self, locale: str, escape: Escape) -> None:
        self.locale = locale
        self._environment = Environment(
            undefined=StrictUndefined,
            autoescape=False,
            trim_blocks=True,
            lstrip_blocks=True,
            finalize=self._finalize,
        )
        self._escape = escape
        self._environment.filters["short"] = short
        self._environment.filters["meant"] = Safe
        self._environment.filters["quoted"] = lambda text: Safe(_quoted(str(self._finalize(text))))
        self._environment.filters["day"] = lambda value: day_text(value, locale)
        self._environment.filters["shown"] = lambda value: value_text(value, locale)
        self._templates: dict[str, Template] = {}

    def _finalize(self, value: Any) -> Any:
        if isinstance(value, Safe):
            return value
        if isinstance(value, str):
            return self._escape(value)
        return self._escape(value_text(value, self.locale))

    def has(self, key: str) -> bool:
        """Is there a text of this key?"""
        return key in catalogue()

    def text(self, key: str, **data: Any) -> Safe:
        """The text of `key`, filled in. Raises MissingWords, or jinja2.UndefinedError naming what was not given."""
        template = self._templates.get(key)
        if template is None:
            try:
                source = catalogue()[key]
            except KeyError:
                raise MissingWords(key) from None
            template = self._templates[key] = self._environment.from_string(source)
        return Safe(template.render(data))

    def plain(self, key: str) -> str:
        """A text that has nothing to fill in, as it stands: a label."""
        try:
            return catalogue()[key]
        except KeyError:
            raise MissingWords(key) from None

    def escaped(self, text: str) -> Safe:
        """Any text, made literal."""
        return text if isinstance(text, Safe) else Safe(self._escape(text))

    def document(self, name: str, **data: Any) -> Safe:
        """A whole document from a template file of this folder (`brief.md.j2`)."""
        template = self._templates.get(name)
        if template is None:
            source = resources.files("prompts").joinpath(name).read_text("utf-8")
            template = self._templates[name] = self._environment.from_string(source)
        return Safe(template.render(data))

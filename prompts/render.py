"""Words by key. Every sentence the product says comes from a catalogue beside this file; nothing else words anything.

A catalogue is a YAML file of nested keys; `prep.yaml` with `payer: {ask: …}` gives the
key `prep.payer.ask`. Each text is a Jinja2 template with StrictUndefined. What is
filled in is escaped for the neutral Markdown subset, so a seller's text is never
markup; what the product itself rendered before passes as `Safe`.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from importlib import resources
from typing import Any

from jinja2 import Environment, StrictUndefined, Template

from prompts.figures import clock_text, day_text, value_text, weekday_text

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


COMPILED = "compiled.json"
"""All catalogues as one JSON file, with the digest of what it was made of: read in a hundredth of the time."""


@lru_cache(maxsize=1)
def catalogue() -> Mapping[str, str]:
    """All words by key, read once. A compiled file that is not of these very texts is passed over."""
    texts = _texts()
    made = resources.files("prompts").joinpath(COMPILED)
    if made.is_file():
        found = json.loads(made.read_text("utf-8"))
        if found["of"] == _digest(texts):
            return dict(found["words"])
    return _parsed(texts)


def compile_catalogue() -> str:
    """What the compiled file should hold."""
    texts = _texts()
    return json.dumps({"of": _digest(texts), "words": _parsed(texts)}, ensure_ascii=False, indent=0) + "\n"


def _texts() -> dict[str, str]:
    folder = sorted(resources.files("prompts").iterdir(), key=lambda each: each.name)
    return {path.name: path.read_text("utf-8") for path in folder if path.name.endswith(".yaml")}


def _digest(texts: Mapping[str, str]) -> str:
    return hashlib.sha256(json.dumps(texts).encode()).hexdigest()


def _parsed(texts: Mapping[str, str]) -> dict[str, str]:
    from ruamel.yaml import YAML

    words: dict[str, str] = {}
    for name, text in texts.items():
        data = YAML(typ="safe", pure=True).load(text)
        words.update(_leaves(name.removesuffix(".yaml"), data or {}))
    return words


def short(text: str, most: int = SHORT) -> str:
    """The beginning of a long text, cut at a word, in one line."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    cut = line[:most].rsplit(" ", 1)[0] if " " in line[: most // 2] else line[:most]
    return cut.rstrip(" ,.;:") + " …"


def quote(text: str) -> str:
    """Somebody's words in quotation marks; curled ones where straight ones stand inside."""
    return f"“{text}”" if '"' in text else f'"{text}"'


def _quoted(text: str) -> str:
    """A block quotation of already escaped text, line by line."""
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def is_literal(text: str) -> bool:
    """Is it nothing but letters, figures and blanks, which no way of escaping touches: as most labels and names are?"""
    return text.replace(" ", "").isalnum()


_NAME = re.compile(r"\{\{ *(\w+) *\}\}")
_CODE = re.compile(r"\{[{%].*?[%}]\}", re.DOTALL)
_WORD = re.compile(r"\w+")


@lru_cache(maxsize=4096)
def _mentioned(source: str) -> frozenset[str]:
    """Every word that stands in the code of a template: all the names it uses, and a few words of Jinja's own."""
    return frozenset(word for code in _CODE.findall(source) for word in _WORD.findall(code))


@lru_cache(maxsize=4096)
def _by_turns(source: str) -> tuple[str, ...]:
    """Text and names by turns, of a template that only fills names in; nothing of one that does more."""
    pieces = tuple(_NAME.split(source))
    return () if any("{" in text for text in pieces[::2]) else pieces


@lru_cache(maxsize=16)
def _workshop(locale: str, escape: Escape) -> tuple[Environment, dict[str, Template], Callable[[Any], str]]:
    """Where templates are compiled, those that were, and how a value is shown.

    Shared by all `Words` of a locale, since compiling is dear.
    """

    def finalize(value: Any) -> str:
        if isinstance(value, Safe):
            return value
        text = value if isinstance(value, str) else value_text(value, locale)
        return text if is_literal(text) else escape(text)

    environment = Environment(
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=finalize,
    )
    environment.filters["short"] = short
    environment.filters["meant"] = Safe
    environment.filters["quote"] = quote
    environment.filters["without_if"] = lambda text: text[3:] if text[:3].casefold() == "if " else text
    environment.filters["quoted"] = lambda text: Safe(_quoted(str(finalize(text))))
    environment.filters["begun"] = lambda value: type(value)(value[:1].upper() + value[1:])
    environment.filters["clock"] = lambda value: clock_text(value, locale)
    environment.filters["weekday"] = lambda value: weekday_text(value, locale)
    environment.filters["day"] = lambda value: day_text(value, locale)
    environment.filters["shown"] = lambda value: value_text(value, locale)
    return environment, {}, finalize


class Words:
    """The catalogue for one locale and one way of escaping what is filled in."""

    def __init__(self, locale: str, escape: Escape) -> None:
        self.locale = locale
        self._escape = escape
        self._environment, self._templates, self._show = _workshop(locale, escape)

    def has(self, key: str) -> bool:
        """Is there a text of this key?"""
        return key in catalogue()

    def text(self, key: str, **data: Any) -> Safe:
        """The text of `key`, filled in. Raises MissingWords, or jinja2.UndefinedError naming what was not given."""
        source = self.plain(key)
        if "{" not in source:
            return Safe(source)  # nothing to fill in: as most questions are
        pieces = _by_turns(source)
        if pieces and all(name in data for name in pieces[1::2]):
            return self._filled(pieces, data)
        template = self._templates.get(key)
        if template is None:
            template = self._templates[key] = self._environment.from_string(source)
        # `render` would first copy in Jinja's globals, which no sentence uses: that is half of its time
        return Safe("".join(template.root_render_func(template.new_context(data, shared=True))))

    def _filled(self, pieces: Sequence[str], data: Mapping[str, Any]) -> Safe:
        """What Jinja makes of such a template, at a third of the price."""
        shown = list(pieces)
        shown[1::2] = [self._show(data[name]) for name in pieces[1::2]]
        return Safe("".join(shown))

    def literal(self, key: str, **data: Any) -> str:
        """The text of `key`, filled in and not escaped: to be filled into another text, which does that."""
        return str(Words(self.locale, str).text(key, **data))

    def mentioned(self, key: str) -> frozenset[str]:
        """The names that the text of `key` may fill in, so that nothing else need be found out. Raises MissingWords."""
        return _mentioned(self.plain(key))

    def plain(self, key: str) -> str:
        """A text that has nothing to fill in, as it stands: a label."""
        try:
            return catalogue()[key]
        except KeyError:
            raise MissingWords(key) from None

    def escaped(self, text: str) -> Safe:
        """Any text, made literal."""
        if isinstance(text, Safe):
            return text
        return Safe(text if is_literal(text) else self._escape(text))

    def document(self, name: str, **data: Any) -> Safe:
        """A whole document from a template file of this folder (`brief.md.j2`)."""
        template = self._templates.get(name)
        if template is None:
            source = resources.files("prompts").joinpath(name).read_text("utf-8")
            template = self._templates[name] = self._environment.from_string(source)
        return Safe(template.render(data))

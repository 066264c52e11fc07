"""Writes the parts of docs/ that come from the code, so that they cannot say anything else than it does.

Beside them it writes the compiled words and definitions, which must not go stale either.

`python docs/generate.py` writes what changed; with `--check` it changes nothing, names
what is stale and exits 1. Each page is a function in PAGES.
"""

from __future__ import annotations

import inspect
import json
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import typer
from ruamel.yaml import YAML

from bot.cli import app
from bot.flowfiles import compile_definitions, load_definitions
from bot.settings import PREFIX, Settings
from flows.critic.codes import SEVERITIES
from flows.critic.rule import example
from flows.diagram import mermaid
from flows.places import COLLECTIONS, PLACES, Whose, is_private
from flows.schema import record_schema
from flows.svg import svg
from prompts.render import catalogue, compile_catalogue

ROOT = Path(__file__).resolve().parent.parent
WIDTH = 96
MADE = "<!-- Made by docs/generate.py; change what it is made of, then run `make docs`. -->\n\n"
DRAWINGS = "flows"

RECORD_INTRO = """\
Everything held true of an account stands at a place. An item of a collection is written `*` here; its id is a letter
and a number, and is never used twice. The exported shape is in [record-schema.json](record-schema.json).
"""
SETTINGS_INTRO = """\
# Settings

Read from the environment and from `.env`, the environment first. Everything has a default; `.env.example` is the list
to copy from.
"""
RULES_INTRO = """\
Each rule is a file in `flows/critic/rules/` with examples of what it fires on and of what it passes over; the tests
try every one. Severity 3 is an error, 2 a warning, 1 a note. Beside the turns of phrase stand the words: a table tells
how far each speaks for what (`flows/critic/wordings.py`). They raise what no turn of phrase tells, and where they
speak plainly against a rule's finding, it is not made.
"""
_WHOSE = {
    Whose.THEIRS: "their business: carries a level of evidence; an unknown becomes a question to them",
    Whose.DRIVER: "what moves a person: carries a level of evidence; an unknown becomes something to listen for",
    Whose.OURS: "ours to say: carries no level; an unknown becomes a question to a colleague",
    Whose.SELLER: "about the seller: for the seller alone, in no export at any setting",
}


def label(key: str) -> str:
    """The words of a key, as they stand. Raises KeyError where there are none."""
    return catalogue()[key]


def record_page() -> str:
    """The places of the record as tables."""
    meanings = [(str(whose), text) for whose, text in _WHOSE.items()]
    parts = [MADE + "# The record\n", RECORD_INTRO, _table(("whose", "what that means"), meanings)]
    for group in dict.fromkeys(place.pattern.split("/")[0] for place in PLACES):
        letter = COLLECTIONS.get(group)
        items = f" (items `{letter}1`, `{letter}2`, …)" if letter else ""
        private = " (in no export)" if is_private(f"{group}/") else ""
        rows = [
            (f"`{place.pattern}`", _holds(place.holds, place.choices), str(place.whose))
            for place in PLACES
            if place.pattern.split("/")[0] == group
        ]
        parts.append(f"## {group}{items}{private}\n\n{_table(('place', 'holds', 'whose'), rows)}")
    return "\n".join(parts)


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [heads, tuple("---" for _ in heads), *rows]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


def _holds(kind: str, choices: tuple[str, ...]) -> str:
    return kind.replace("_", " ") + (": " + ", ".join(f"`{choice}`" for choice in choices) if choices else "")


def schema_page() -> str:
    """The JSON Schema of the exported record."""
    return json.dumps(record_schema(), indent=1, ensure_ascii=False) + "\n"


def settings_page() -> str:
    """Every setting, with what .env.example says of it. Raises LookupError where that says nothing of one."""
    said = dict(_example((ROOT / ".env.example").read_text(encoding="utf-8")))
    missing = [name for name in _setting_names() if name not in said]
    if missing:
        raise LookupError(f".env.example says nothing of {', '.join(missing)}")
    rows = [(f"`{name}`", text, f"`{value}`") for name, (text, value) in said.items()]
    return f"{MADE}{SETTINGS_INTRO}\n{_table(('setting', 'what it does', 'for instance'), rows)}"


def _setting_names() -> Iterator[str]:
    for name, field in Settings.model_fields.items():
        alias = field.validation_alias
        yield alias if isinstance(alias, str) else PREFIX + name.upper()


def _example(text: str) -> Iterator[tuple[str, tuple[str, str]]]:
    """Each setting of .env.example with the comment above it and its example."""
    for block in re.split(r"\n\s*\n", text):
        lines = block.strip().splitlines()
        settings = [match for line in lines if (match := re.fullmatch(r"#? ?([A-Z][A-Z0-9_]+)=(.*)", line))]
        comment = " ".join(
            line.removeprefix("#").strip()
            for line in lines
            if not re.fullmatch(r"#? ?[A-Z][A-Z0-9_]+=.*", line)
        )
        for match in settings:
            yield match[1], (comment.replace("|", "\\|"), match[2])


def cli_page() -> str:
    """The help of every command."""
    command = typer.main.get_command(app)
    parts = [f"{MADE}# Commands\n"]
    for path, text in _helps(command, ("equipoise",), None):
        parts.append(f"{'#' * min(len(path) + 1, 4)} {' '.join(path)}\n\n```\n{text.rstrip()}\n```\n")
    return "\n".join(parts)


def _helps(command, path, parent) -> Iterator[tuple[tuple[str, ...], str]]:
    context = command.make_context(
        path[-1], [], parent=parent, resilient_parsing=True, terminal_width=WIDTH, max_content_width=WIDTH
    )
    text = command.get_help(context)
    yield path, "\n".join(line.rstrip() for line in text.splitlines())
    for name, inner in getattr(command, "commands", {}).items():
        if not inner.hidden:
            yield from _helps(inner, (*path, name), context)


def rules_page() -> str:
    """The rules of the critic with their examples."""
    parts = [
        f"{MADE}# Rules of the critic\n",
        RULES_INTRO,
    ]
    for module in _rule_modules():
        about = (inspect.getdoc(module) or "").splitlines()[0].partition(": ")[2]
        codes = dict.fromkeys(rule.code for rule in module.RULES)
        titles = ", ".join(f"{code} (severity {SEVERITIES[code]})" for code in codes)
        parts.append(f"## {titles}\n\n{about[:1].upper()}{about[1:]}\n")
        for title, group in (("Fires on", "fires_on"), ("Passes over", "silent_on")):
            texts = dict.fromkeys(_shown(each) for rule in module.RULES for each in getattr(rule, group))
            parts.append(f"{title}:\n\n" + "".join(f"- {text}\n" for text in texts))
    return "\n".join(parts)


def _shown(given) -> str:
    held = example(given)
    return f"{held.text} *(against a record)*" if held.record is not None else held.text


def _rule_modules() -> Iterator:
    from flows.critic import rules

    yield from (
        module
        for module in vars(rules).values()
        if hasattr(module, "RULES") and module.__name__ != rules.__name__
    )


def flows_page() -> str:
    """The plans of every flow with their drawings."""
    parts = [
        f"{MADE}# Flows\n",
        "Drawn from `flows/definitions/`. The `.mmd` files are the same as Mermaid text.\n",
    ]
    for flow in load_definitions().values():
        for kind in flow.plans:
            title = label(f"diagram.plans.{kind}")
            parts.append(f"## {flow.id}: {title}\n\n![{title}]({DRAWINGS}/{flow.id}-{kind}.svg)\n")
    return "\n".join(parts)


def drawings() -> Iterator[tuple[str, str]]:
    """Each plan of each flow as a drawing and as Mermaid text."""
    for flow in load_definitions().values():
        for kind in flow.plans:
            yield f"{DRAWINGS}/{flow.id}-{kind}.svg", svg(flow, kind, label)
            yield f"{DRAWINGS}/{flow.id}-{kind}.mmd", mermaid(flow, kind, label)


PAGES: dict[str, Callable[[], str]] = {
    "record.md": record_page,
    "record-schema.json": schema_page,
    "settings.md": settings_page,
    "cli.md": cli_page,
    "critic-rules.md": rules_page,
    "flows.md": flows_page,
}
"""Every page, with the function that makes it; the drawings come beside them."""


EXCERPT_OF = "open_deal"
EXCERPT_TURNS = slice(2, 6)


def readme() -> str:
    """The README with its excerpts put in anew from the checked-in dialogue they are of."""
    folder = ROOT / "tests" / "conversations"
    dialogue = YAML(typ="safe", pure=True).load((folder / f"{EXCERPT_OF}.yaml").read_text(encoding="utf-8"))
    brief = (folder / f"{EXCERPT_OF}.brief.md").read_text(encoding="utf-8")
    table = brief.split("## To have on the table")[1].split("## For you only")[0].strip()
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    text = _between(text, "conversation", "\n".join(_told(dialogue["turns"][EXCERPT_TURNS])))
    return _between(text, "brief", "\n".join(f"> {line}".rstrip() for line in table.splitlines()))


def _told(turns: Iterable[dict[str, str]]) -> Iterator[str]:
    for turn in turns:
        (said,) = [str(value) for key, value in turn.items() if key != "bot"]
        yield f"{said}\n"
        lines = [line for line in turn["bot"].splitlines() if not line.startswith("(")]
        shown = [
            re.sub(r" ?\(\d+ of at most \d+\)", "", line).replace("[", "`").replace("]", "`")
            for line in lines
        ]
        yield "> " + "  \n> ".join(shown) + "\n"


def _between(text: str, name: str, body: str) -> str:
    start, end = f"<!-- excerpt: {name} -->", "<!-- end -->"
    before, _, after = text.partition(start)
    return f"{before}{start}\n\n{body.strip()}\n\n{end}{after.partition(end)[2]}"


def made() -> dict[str, str]:
    """Everything that is generated, by its path: pages, drawings, and what is compiled for a quick start."""
    return {
        **{f"docs/{name}": page() for name, page in PAGES.items()},
        **{f"docs/{name}": text for name, text in drawings()},
        **{f"flows/definitions/{name}": text for name, text in compile_definitions().items()},
        "prompts/compiled.json": compile_catalogue(),
        "README.md": readme(),
    }


def stale(pages: dict[str, str], root: Path) -> list[str]:
    """The paths that do not hold what they should, drawings of plans that are gone among them."""
    changed = [name for name, text in pages.items() if _text(root / name) != text]
    folder = root / "docs" / DRAWINGS
    there = {f"docs/{DRAWINGS}/{path.name}" for path in folder.glob("*") if path.suffix in (".svg", ".mmd")}
    return [*changed, *sorted(there - set(pages))]


def _text(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.is_file() else None


def main(arguments: list[str], root: Path = ROOT) -> int:
    """Writes what is stale, or with `--check` only names it. Gives the exit code."""
    pages = made()
    names = stale(pages, root)
    if "--check" in arguments:
        for name in names:
            print(f"{name} is stale; run `make docs`", file=sys.stderr)
        return 1 if names else 0
    for name in names:
        path = root / name
        if name not in pages:
            path.unlink()
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_name(f"{path.name}.{os.getpid()}")
        beside.write_text(pages[name], encoding="utf-8")
        beside.replace(path)  # whole or not at all: what is running reads the compiled ones
        print(name)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

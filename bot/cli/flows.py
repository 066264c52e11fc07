"""`equipoise flows`: are the definitions sound, and what do they look like? Opens no database."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from bot.cli.papers import write
from bot.cli.shell import fail, say, sentences, words

if TYPE_CHECKING:
    from flows.model import Flow

Kind = Literal["first-talk", "open-deal", "renewal", "tender"]
app = typer.Typer(help="Check and draw the flows.", no_args_is_help=True, rich_markup_mode=None)


@app.command()
@sentences
def check(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[PATH]...", help="Files or folders; the product's own if left out."),
    ] = None,
    against: Annotated[
        Path | None, typer.Option("--against", metavar="OLD", help="The version before, a file or a folder.")
    ] = None,
) -> None:
    """Prove that each flow asks all it can, has its words, and ends."""
    from flows.lint import check as lint
    from prompts.render import catalogue

    flows = _read(paths) if paths else _own()
    before = _former(against) if against else {}
    count = 0
    for flow in flows:
        for problem in lint(flow, catalogue().keys(), before.get(flow.id)):
            count += 1
            print(words(f"lint.{problem.code}", where=problem.where, detail=problem.detail), file=sys.stderr)
    if count:
        raise typer.Exit(1)
    say("terminal.flows.fine", count=len(flows))


@app.command()
@sentences
def graph(
    flow: Annotated[str, typer.Option("--flow", help="Which flow.")] = "prep",
    kind: Annotated[
        Kind | None,
        typer.Option("--kind", help="For one kind of meeting, in its order; all questions if left out."),
    ] = None,
    form: Annotated[
        Literal["mermaid", "svg"], typer.Option("--format", help="Text or a picture.")
    ] = "mermaid",
    output: Annotated[
        str | None, typer.Option("-o", "--output", metavar="FILE", help="Where to write it.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace a file that is there.")] = False,
) -> None:
    """Draw a flow from its definition."""
    found = {one.id: one for one in _own()}
    if flow not in found:
        raise typer.BadParameter(
            words("terminal.no_such_flow", name=flow, known=sorted(found)), param_hint="--flow"
        )
    text = _drawn(found[flow], kind.replace("-", "_") if kind else None, form)
    if output in (None, "-"):
        print(text, end="")
        return
    write(Path(output or ""), text, force=force)
    say("terminal.written", name=output)


def _drawn(flow: Flow, kind: str | None, form: str) -> str:
    if form == "svg":
        from flows.svg import svg

        return svg(flow, kind, words)
    from flows.diagram import mermaid

    return mermaid(flow, kind, words)


def _own() -> list[Flow]:
    from bot.cataloguefiles import with_own
    from bot.flowfiles import load_definitions
    from bot.settings import read_settings

    settings = read_settings()
    return list(with_own(load_definitions(), settings.yardsticks, settings.drivers).values())


def _read(paths: list[Path]) -> list[Flow]:
    from bot.flowfiles import Definition, load_all, load_definitions

    definitions = [Definition(text, source) for path in paths for source, text in _texts(path)]
    if not definitions:
        fail(words("terminal.flows.none", name=", ".join(map(str, paths))))
    return list(load_all(definitions, load_definitions()).values())


def _former(path: Path) -> dict[str, Flow]:
    from flows.loader import load_former

    flows = [load_former(text, source) for source, text in _texts(path)]
    return {flow.id: flow for flow in flows}


def _texts(path: Path) -> Iterator[tuple[str, str]]:
    for file in sorted(path.glob("*.yaml")) if path.is_dir() else [path]:
        try:
            yield str(file), file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            why = getattr(error, "strerror", None) or words("terminal.not_text")
            fail(words("terminal.cannot_read", name=str(file), why=why))

"""`equipoise offerings`: what we offer and what it costs us, entered by whoever may know it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from bot.cli.offering_views import as_data, names_of, print_json, report, say_lines
from bot.cli.shell import As, about, cleaned, fail, me, opened, say, sentences, words

if TYPE_CHECKING:
    from bot.app import App
    from bot.cli.entering import Fault, Reader, Typed
    from flows.terms import Listed
    from storage.base import Listing, Who

app = typer.Typer(help="What we offer, and what it costs us.", rich_markup_mode=None)
Name = Annotated[str, typer.Argument(help="The offering's name.", show_default=False)]
Json = Annotated[bool, typer.Option("--json", help="For programs: one JSON object.")]
MOST_TRIES = 20
MOST_FAULTS = 50
Made = TypeVar("Made")


@app.callback(invoke_without_command=True)
def offerings(context: typer.Context, as_json: Json = False, person: As = None) -> None:
    """See and keep the list of what we offer, with cost, floor price and target margin."""
    if context.invoked_subcommand is None:
        list_(as_json=as_json, person=person)
    elif as_json or person is not None:
        raise typer.BadParameter(words("offerings.json_first"))


@app.command("list")
@sentences
def list_(as_json: Json = False, person: As = None) -> None:
    """List our offerings. The same as `equipoise offerings` alone."""
    with opened() as shell:
        who = me(shell, person)
        entries = [each for each in shell.storage.offerings(who).entries if not each.removed]
        if as_json:
            print_json(offerings=[as_data(each, names_of(shell, who)) for each in entries])
            return
        if not entries:
            say("offerings.empty")
        say_lines(shell, who, entries)


@app.command("set")
@sentences
def set_(
    name: Name,
    cost: Annotated[
        str | None,
        typer.Option("--cost", metavar="AMOUNT", help='To make, sell and serve it: "€38,000 a year".'),
    ] = None,
    floor: Annotated[
        str | None,
        typer.Option("--floor", metavar="AMOUNT", help='The lowest price it may go for: "€52k a year".'),
    ] = None,
    margin: Annotated[
        str | None,
        typer.Option("--margin", metavar="PERCENT", help='The target, as a share of the price: "35 %".'),
    ] = None,
    as_json: Json = False,
    person: As = None,
) -> None:
    """List an offering, or change what is given of it. "none" takes a figure away."""
    from bot.cli.entering import Typed

    typed = Typed(*(None if each is None else cleaned(each) for each in (name, cost, floor, margin)))  # type: ignore[arg-type]
    with opened() as shell:
        who = me(shell, person)
        reader = _reader(shell)

        def change(listing: Listing) -> list[Listed]:
            listed, faults = reader.entry(typed, _known(listing))
            if faults:
                fail("\n".join(_refusal(reader, each) for each in faults), code=2)
            _put(shell, who, listing, [listed])
            return [listed]

        report(shell, who, _changed(shell, who, change), as_json=as_json)


@app.command()
@sentences
def remove(name: Name, as_json: Json = False, person: As = None) -> None:
    """Take an offering off the list. What was entered of it is kept."""
    from flows.terms import same_name
    from storage.base import NoSuchOffering

    with opened() as shell, about(cleaned(name)):
        who = me(shell, person)

        def change(listing: Listing) -> Listed:
            for each in listing.offerings:
                if same_name(each.name) == same_name(cleaned(name)):
                    shell.storage.remove_offering(who, listing.version, each.id, _now())
                    return each
            raise NoSuchOffering

        gone = _changed(shell, who, change)
    if as_json:
        print_json(removed={"id": gone.id, "name": gone.name})
    else:
        say("offerings.removed", name=gone.name)


@app.command("import")
@sentences
def import_(
    file: Annotated[Path, typer.Argument(help="CSV with the columns name, cost, floor, margin.")],
    as_json: Json = False,
    person: As = None,
) -> None:
    """Enter many at once from a CSV file. Nothing is entered where anything in it is wrong."""
    rows = _rows_of(file)
    with opened() as shell:
        who = me(shell, person)
        reader = _reader(shell)

        def change(listing: Listing) -> list[Listed]:
            entries, faults = _entries(reader, rows, _known(listing))
            _fail_for(file, faults)
            _put(shell, who, listing, entries)
            return entries

        report(shell, who, _changed(shell, who, change), as_json=as_json, many=True)


# entering ---------------------------------------------------------------------------
def _now() -> datetime:
    return datetime.now(UTC)


def _reader(shell: App) -> Reader:
    from bot.cli.entering import Reader

    return Reader(datetime.now().astimezone().date(), shell.settings.locale, shell.fresh)


def _known(listing: Listing) -> list[Listed]:
    """Those on the list, and the names of those that were: who comes back is the same as before, with new figures."""
    from flows.terms import Listed

    return [
        Listed(each.offering.id, each.offering.name) if each.removed else each.offering
        for each in listing.entries
    ]


def _changed(shell: App, who: Who, change: Callable[[Listing], Made]) -> Made:
    """Changes the list as it stands, and again where somebody else was first."""
    from storage.base import StaleOfferings

    for _ in range(MOST_TRIES - 1):
        try:
            return change(shell.storage.offerings(who))
        except StaleOfferings:
            continue
    return change(shell.storage.offerings(who))


def _put(shell: App, who: Who, listing: Listing, entries: Sequence[Listed]) -> None:
    new = [each for each in entries if each not in listing.offerings]
    if new:
        shell.storage.put_offerings(who, listing.version, new, _now())


def _refusal(reader: Reader, fault: Fault) -> str:
    from prompts.figures import value_text

    data = dict(fault.data)
    if "readings" in data:
        data["readings"] = [value_text(each, reader.locale) for each in data["readings"]]
    return words(f"offerings.refused.{fault.key}", **data)


# files ------------------------------------------------------------------------------
def _rows_of(file: Path) -> list[tuple[int, Typed]]:
    from bot.cli.offering_files import taken_apart

    try:
        text = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        fail(words("terminal.cannot_read", name=str(file), why=words("terminal.not_text")))
    rows, faults = taken_apart(text)
    _fail_for(file, [(each.line, words(f"offerings.file.{each.key}", **each.data)) for each in faults])
    if not rows:
        fail(words("offerings.file.nothing", name=str(file)))
    return rows


def _entries(
    reader: Reader, rows: Sequence[tuple[int, Typed]], known: Sequence[Listed]
) -> tuple[list[Listed], list[tuple[int, str]]]:
    from flows.terms import same_name

    entries: list[Listed] = []
    faults: list[tuple[int, str]] = []
    lines: dict[str, int] = {}
    for line, typed in rows:
        listed, wrong = reader.entry(typed, known)
        faults += [(line, _refusal(reader, each)) for each in wrong]
        before = lines.setdefault(same_name(listed.name), line)
        if before != line and listed.name:
            faults.append((line, words("offerings.file.twice", other=listed.name, before=before)))
        entries.append(listed)
    return entries, faults


def _fail_for(file: Path, faults: Sequence[tuple[int, str]]) -> None:
    if not faults:
        return
    lines = [words("offerings.file.at", line=line, what=what) for line, what in faults[:MOST_FAULTS]]
    if len(faults) > MOST_FAULTS:
        lines.append(words("offerings.file.more", count=len(faults) - MOST_FAULTS))
    fail("\n".join([words("offerings.file.faults", name=str(file)), *lines]))

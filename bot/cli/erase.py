"""`equipoise erase`: taking an account or a person out of the database for good. For whoever looks after it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.shell import at_a_terminal, cleaned, fail, say, sentences, words

if TYPE_CHECKING:
    from bot.settings import Settings
    from storage.erasing.eraser import Eraser, Erasure, Found, Wanted

app = typer.Typer(
    help="Take an account or a person out of the database for good.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
FEW = 12
"""Excerpts that are shown before somebody is asked."""
DryRun = Annotated[bool, typer.Option("--dry-run", help="Say what would be done, also while it is in use.")]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask.")]


@app.command()
@sentences
def account(
    name: Annotated[str, typer.Argument(metavar="NAME|ID", help="The account.", show_default=False)],
    dry_run: DryRun = False,
    yes: Yes = False,
) -> None:
    """Erase an account with everything that is kept of it. `equipoise serve` and other programs have to be stopped."""
    settings, meant = _begin(dry_run, yes), " ".join(cleaned(name).split())
    with _opened(settings, dry_run) as eraser:
        found = _the_one(eraser.accounts(meant), meant, "erase.no_account")
        _erase(eraser, settings, _wanted(found), dry_run, yes)


@app.command()
@sentences
def person(
    name: Annotated[str, typer.Argument(metavar="NAME|ID", help="Who it is.", show_default=False)],
    to: Annotated[
        str | None, typer.Option("--to", metavar="PERSON", help="Who has the accounts of one of ours then.")
    ] = None,
    also: Annotated[
        list[str] | None, typer.Option("--also", metavar="NAME", help="Another form of the name.")
    ] = None,
    not_alone: Annotated[
        list[str] | None,
        typer.Option("--not-alone", metavar="WORD", help="A word of it that is none of theirs by itself."),
    ] = None,
    dry_run: DryRun = False,
    yes: Yes = False,
) -> None:
    """Erase a person: at a customer, or one of ours. `equipoise serve` and other programs have to be stopped."""
    settings, meant = _begin(dry_run, yes), " ".join(cleaned(name).split())
    with _opened(settings, dry_run) as eraser:
        found = _the_one(eraser.people(meant), meant, "erase.no_person")
        owner = _owner(eraser, found, to, ask=not (dry_run or yes))
        forms = [" ".join(cleaned(each).split()) for each in also or ()]
        _erase(
            eraser, settings, _wanted(found, owner, forms, list(map(cleaned, not_alone or ()))), dry_run, yes
        )


def _begin(dry_run: bool, yes: bool) -> Settings:
    from bot.settings import read_settings

    settings = read_settings()
    if not (dry_run or yes or at_a_terminal()):
        fail(words("erase.needs_yes"))
    return settings


def _opened(settings: Settings, dry_run: bool):  # type: ignore[no-untyped-def]  # noqa: ANN202
    from bot.app import WORKSPACE
    from storage.erasing.eraser import erasing, looking

    return (looking if dry_run else erasing)(settings.database, WORKSPACE)


def _the_one(found: Sequence[Found], name: str, none: str) -> Found:
    if not found:
        fail(words(none, name=name))
    if len(found) > 1:
        fail(words("erase.ambiguous", name=name, found=found), code=2)
    return found[0]


def _wanted(
    found: Found, to: str | None = None, also: Sequence[str] = (), never: Sequence[str] = ()
) -> Wanted:
    from storage.erasing.eraser import Wanted

    instead = words(f"erase.instead_{'colleague' if found.kind == 'colleague' else 'customer'}")
    return Wanted(found, instead, to, frozenset(filter(None, also)), frozenset(never))


def _owner(eraser: Eraser, found: Found, to: str | None, *, ask: bool) -> str | None:
    """Who has the accounts of one of ours from now on; None where they own none."""
    accounts = eraser.owned(found.id) if found.kind == "colleague" else ()
    if to is None and accounts and ask:
        print(words("erase.whose", accounts=accounts) + " ", end="", flush=True)
        to = input()
    if to is None:
        if accounts:
            fail(words("erase.needs_owner", name=found.name, accounts=accounts), code=2)
        return None
    if found.kind != "colleague":
        fail(words("erase.only_ours", name=found.name), code=2)
    named = " ".join(cleaned(to).split())
    others = [each for each in eraser.people(named) if each.kind == "colleague" and each.id != found.id]
    if len(others) != 1:
        fail(words("erase.bad_owner", name=named), code=2)
    return others[0].id


def _erase(eraser: Eraser, settings: Settings, wanted: Wanted, dry_run: bool, yes: bool) -> None:
    found = wanted.found
    _tell(found, eraser.plan(wanted), most=None if dry_run else FEW)
    if found.kind != "account":
        say("erase.hint_forms")
    if dry_run:
        _out_of_reach(settings)
        say("erase.dry")
        return
    if not yes:
        print(words("erase.sure") + " ", end="", flush=True)
        if " ".join(input().split()).casefold() not in {found.name.casefold(), found.id.casefold()}:
            fail(words("erase.not_erased"))
    eraser.erase(wanted)
    say("erase.done", where=settings.database_shown)
    _out_of_reach(settings)


def _tell(found: Found, comes_to: Erasure, most: int | None) -> None:
    say(f"erase.of_{found.kind}", name=found.name, account=found.account)
    for key, counts in (("going", comes_to.going), ("changed", comes_to.changed)):
        for table, rows in counts.items():
            say(f"erase.{key}", rows=rows, label=words(f"erase.table.{table}"))
    if not comes_to.going and not comes_to.changed:
        say("erase.nothing")
    if not comes_to.excerpts:
        return
    say("erase.found")
    found_in = Counter(comes_to.excerpts)
    for (table, text), times in list(found_in.items())[:most]:
        say("erase.excerpt", label=words(f"erase.table.{table}"), text=text, times=times)
    if most is not None and len(found_in) > most:
        say("erase.more", count=len(found_in) - most)


def _out_of_reach(settings: Settings) -> None:
    from storage.erasing.eraser import copies

    say("erase.out_of_reach")
    for each in copies(settings.database):
        say("erase.copy", name=str(each))
    server = settings.database.partition(":")[0].startswith("postgres")
    say("erase.reach_server" if server else "erase.reach_file")
    say("erase.reach")

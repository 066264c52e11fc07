"""`equipoise accounts`: who has which account. Everything is limited to what the person asking may see."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

import typer

from bot.cli.shell import (
    AccountName,
    As,
    about,
    account_of,
    at_a_terminal,
    cleaned,
    fail,
    me,
    opened,
    person_of,
    say,
    sentences,
    words,
)

app = typer.Typer(help="See, share, rename and delete accounts.", no_args_is_help=True, rich_markup_mode=None)


def _now() -> datetime:
    return datetime.now(UTC)


@app.command("list")
@sentences
def list_(person: As = None) -> None:
    """List your accounts, the last touched first."""
    with opened() as shell:
        found = shell.storage.accounts(me(shell, person))
    if not found:
        say("terminal.accounts.none")
    for one in found:
        say("terminal.accounts.line", name=one.account.name, owner=one.owner_name, members=one.members)


@app.command()
@sentences
def show(account: AccountName, person: As = None) -> None:
    """Show who is on an account, and your own conversations about it."""
    with opened() as shell, about(cleaned(account)):
        who = me(shell, person)
        one = account_of(shell, who, account)
        sessions = shell.storage.sessions(who, one.account.id)
    say(
        "terminal.accounts.show",
        name=one.account.name,
        owner=one.owner_name,
        members=list(one.members),
        since=one.account.created_at.date(),
    )
    for session in sessions:
        say(
            "terminal.accounts.session",
            flow=session.flow,
            minutes=session.minutes,
            status=session.status,
            turns=session.turns,
            last=session.updated_at.date(),
        )


@app.command()
@sentences
def rename(
    account: AccountName,
    new: Annotated[str, typer.Argument(metavar="NEW", help="Its new name.")],
    person: As = None,
) -> None:
    """Give an account another name."""
    from flows.lobby import LONGEST_NAME, tidy

    name = tidy(cleaned(new))
    if not name or len(name) > LONGEST_NAME:
        fail(words("terminal.accounts.bad_name", most=LONGEST_NAME), code=2)
    with opened() as shell, about(cleaned(account)):
        who = me(shell, person)
        one = account_of(shell, who, account)
        shell.storage.rename_account(who, one.account.id, name, _now())
    say("terminal.accounts.renamed", name=one.account.name, new=name)


@app.command()
@sentences
def assign(
    account: AccountName,
    to: Annotated[str, typer.Argument(metavar="PERSON", help="Its new owner.")],
    person: As = None,
) -> None:
    """Make somebody else the owner of an account. You stay a member."""
    with opened() as shell, about(cleaned(account)):
        who = me(shell, person)
        one = account_of(shell, who, account)
        owner = person_of(shell, who, to)
        shell.storage.assign_account(who, one.account.id, owner.id, _now())
    say("terminal.accounts.assigned", name=one.account.name, person=owner.name)


@app.command()
@sentences
def members(
    account: AccountName,
    add: Annotated[str | None, typer.Option("--add", metavar="P", help="Let somebody see it.")] = None,
    remove: Annotated[
        str | None, typer.Option("--remove", metavar="P", help="Let somebody no longer see it.")
    ] = None,
    person: As = None,
) -> None:
    """List the members of an account, or change them."""
    with opened() as shell, about(cleaned(account)):
        who = me(shell, person)
        one = account_of(shell, who, account)
        for name, member, key in ((add, True, "member_added"), (remove, False, "member_removed")):
            if name is not None:
                other = person_of(shell, who, name)
                shell.storage.set_member(who, one.account.id, other.id, member, _now())
                say(f"terminal.accounts.{key}", name=one.account.name, person=other.name)
    if add is None and remove is None:
        for name in one.members:
            say("terminal.accounts.member", person=name, owner=name == one.owner_name)


@app.command()
@sentences
def delete(
    account: AccountName,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    person: As = None,
) -> None:
    """Delete an account with everything known of it."""
    with opened() as shell, about(cleaned(account)):
        who = me(shell, person)
        one = account_of(shell, who, account)
        if not yes:
            _ask(one.account.name)
        shell.storage.delete_account(who, one.account.id)
    say("terminal.accounts.deleted", name=one.account.name)


def _ask(name: str) -> None:
    if not at_a_terminal():
        fail(words("terminal.accounts.needs_yes"))
    print(words("terminal.accounts.sure", name=name) + " ", end="", flush=True)
    if input().strip().casefold() != name.casefold():
        fail(words("terminal.accounts.not_deleted"))

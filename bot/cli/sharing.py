"""`equipoise share`, `releases`, `note` and `notes`: letting an account out, reading what was let out, answering."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, get_args

import typer

from bot.cli.papers import BINARY, Form, show, write
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

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.app import App
    from bot.sharing.letting import Look, Plan
    from bot.sharing.steps import Led
    from storage.base import Addressee, Note, Release, Who

Held = Annotated[
    list[str] | None,
    typer.Option("--hold-back", metavar="WORDS", help="What stays, by words of it.", show_default=False),
]


@sentences
def share(
    account: AccountName,
    to: Annotated[
        str | None, typer.Option("--with", metavar="PERSON", help="With whom.", show_default=False)
    ] = None,
    channel: Annotated[
        str | None, typer.Option(metavar="ID", help="In which Slack channel.", show_default=False)
    ] = None,
    file: Annotated[
        str | None, typer.Option(metavar="FILE", help="Into which file.", show_default=False)
    ] = None,
    conversation: Annotated[bool, typer.Option("--conversation", help="Your talks as well.")] = False,
    hold_back: Held = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would leave, and no more.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    person: As = None,
) -> None:
    """Let a colleague, a channel or a file have an account as it stands now. Shows first what leaves."""
    chosen = [each for each in (to, channel, file) if each is not None]
    if len(chosen) > 1:
        raise typer.BadParameter(words("share.command.one_of"))
    with opened() as shell, about(cleaned(account)):
        who = me(shell, person)
        known = account_of(shell, who, account).account
        if not chosen and not dry_run:
            if not at_a_terminal():
                fail(words("share.command.needs_one"), code=2)
            _talk(shell, who, known.id)
            return
        from bot.sharing.letting import Plan
        from storage.base import PAGE, WITH_TALK, Addressee

        addressee = _addressee(shell, who, to, channel, file) if chosen else Addressee("file", "")
        plan = Plan(known.id, addressee, WITH_TALK if conversation else PAGE)
        look = _held(shell, who, plan, hold_back or [])
        _show(look)
        if not dry_run and (yes or _sure()):
            _let_out(shell, who, look, file)


def _addressee(shell: App, who: Who, to: str | None, channel: str | None, file: str | None) -> Addressee:
    from bot.sharing.letting import as_person
    from storage.base import Addressee, Place, channel_reader

    if to is not None:
        return as_person(person_of(shell, who, to))
    if file is not None:
        return Addressee("file", Path(file).name)
    teams = shell.storage.tenants(who.workspace, "slack")
    if not teams:
        fail(words("share.command.no_slack"))
    ident = cleaned(channel or "").strip()
    name = words("share.command.channel", channel=ident)
    return Addressee("channel", name, channel_reader(Place("slack", teams[0], ident)))


def _held(shell: App, who: Who, plan: Plan, typed: Sequence[str]) -> Look:
    from bot.transcripts.releasing import matching

    letting = shell.letting()
    look = letting.look(who, plan)
    paths: list[str] = []
    for each in typed:
        found = matching(look.parts, cleaned(each))
        if not found:
            fail(words("share.command.no_part", typed=cleaned(each)))
        paths += [part.path for part in found]
    return letting.look(who, replace(plan, held=tuple(dict.fromkeys(paths)))) if paths else look


def _show(look: Look) -> None:
    show(look.page)
    print()
    say("share.command.behind", counts=look.counts)
    if look.kept_back:
        say("share.command.held", held=look.kept_back)
    say("share.command.parts")
    for each in look.parts:
        if each.path not in look.plan.held:
            say("share.command.part", label=each.label, says=each.says)


def _sure() -> bool:
    if not at_a_terminal():
        fail(words("share.command.needs_yes"), code=2)
    print(words("share.command.sure") + " ", end="", flush=True)
    if input().strip().casefold() in ("y", "yes"):
        return True
    say("share.left")
    return False


def _let_out(shell: App, who: Who, look: Look, file: str | None) -> None:
    if file is not None:
        _file(shell, look, file)
    _keep(shell, shell.desk().share.let_out(who, look, shell.fresh()))


def _file(shell: App, look: Look, file: str) -> None:
    from bot.transcripts.paper import Kept

    place = Path(file)
    ending = place.suffix.removeprefix(".").casefold()
    form = ending if ending in get_args(Form) else "md"
    write(place, shell.kept_paper(Kept(look.content), form).data, force=False)


def _keep(shell: App, led: Led) -> None:
    """What came of it is kept whole, then said."""
    from bot.channels.base import Document

    if led.act is not None:
        (outcome,) = shell.storage.together([led.act])
        if isinstance(outcome, BaseException):
            raise outcome
    for each in led.said:
        if not isinstance(each, Document):
            show(each.text)


def _talk(shell: App, who: Who, account: str) -> None:
    """The short talk, as in the chats."""
    from bot.channels.base import Document, Question
    from bot.cli.chat import screen_for
    from bot.sharing.steps import Came

    screen = screen_for(plain=False)
    talk = shell.desk().share
    led = talk.begin(who, shell.storage.record(who, account)[0])
    while led.state:
        for each in led.said:
            screen.show(each)
        asked = led.said[-1]
        assert isinstance(asked, Question)
        try:
            answer = screen.ask(asked, "", may_leave=True)
        except (EOFError, KeyboardInterrupt):
            say("share.left")
            return
        led = talk.take(who, led.state, Came(answer.text or "", answer.chosen))
    for each in led.said:
        if isinstance(each, Document):
            write(Path(each.name.replace("/", "-")), each.text, force=False)
            say("terminal.written", name=each.name.replace("/", "-"))
    _keep(shell, led)


@sentences
def releases(
    account: Annotated[str | None, typer.Argument(help="Which one to read.", show_default=False)] = None,
    form: Annotated[
        Form | None, typer.Option("-f", "--format", help="The whole of it, as in export.", show_default=False)
    ] = None,
    output: Annotated[
        str | None,
        typer.Option("-o", "--output", metavar="FILE", help="Where to write it.", show_default=False),
    ] = None,
    person: As = None,
) -> None:
    """Read what colleagues shared with you: the list, or one as it was then."""
    with opened() as shell:
        who = me(shell, person)
        reader = shell.desk().read
        if account is None:
            _list(shell.storage.received(who))
            return
        with about(cleaned(account)):
            found = reader.found(who, cleaned(account))
        release, content = shell.storage.content(who, found.id)
        if form is None and output is None:
            show(reader.page(who, release, content))
            return
        chosen = form or _form_of(output or "")
        data = shell.released_paper(who, found.id, chosen).data
    if output is not None:
        write(Path(output), data, force=False)
        say("terminal.written", name=output)
    elif chosen in BINARY:
        fail(words("terminal.needs_file", form=chosen))
    else:
        print(data.decode("utf-8"))


def _form_of(file: str) -> Form:
    ending = Path(file).suffix.removeprefix(".").casefold()
    return next((each for each in get_args(Form) if each == ending), "md")


def _list(found: Sequence[Release]) -> None:
    if not found:
        say("share.none_received")
    for each in found:
        say("share.command.release", name=each.account_name, by=each.by_name, day=each.at.date())


@sentences
def note(
    account: AccountName,
    text: Annotated[str, typer.Argument(help="What you ask or say.", show_default=False)],
    on: Annotated[
        str | None,
        typer.Option("--on", metavar="PLACE", help="What it is about, by words.", show_default=False),
    ] = None,
    person: As = None,
) -> None:
    """Ask whoever shared an account with you, or tell them something. Only they see it."""
    from bot.transcripts.releasing import places_of
    from storage.base import NewNote

    with opened() as shell, about(cleaned(account)):
        who = me(shell, person)
        found = shell.desk().read.found(who, cleaned(account))
        places = places_of(shell.words, shell.storage.content(who, found.id)[1])
        place = "" if on is None else _place(places, cleaned(on))
        new = NewNote(shell.fresh(), found.id, cleaned(text).strip(), place)
        shell.storage.note(who, new, shell.clock())
    say("share.noted", by=found.by_name)


def _place(places: Sequence[tuple[str, str]], typed: str) -> str:
    wanted = typed.casefold()
    found = [path for path, label in places if wanted in (path, label.casefold())]
    found = found or [path for path, label in places if wanted in label.casefold()]
    if len(found) != 1:
        fail(words("share.command.no_place", typed=typed, places=[label for _, label in places]))
    return found[0]


@sentences
def notes(
    account: Annotated[str | None, typer.Argument(help="Whose account.", show_default=False)] = None,
    answer: Annotated[
        str | None, typer.Option(metavar="TEXT", help="Answers the first of them.", show_default=False)
    ] = None,
    done: Annotated[bool, typer.Option("--done", help="Marks the first of them done.")] = False,
    person: As = None,
) -> None:
    """See what readers asked about what you shared, and answer."""
    with opened() as shell, about(cleaned(account or "")):
        who = me(shell, person)
        listed = [one.account for one in shell.storage.accounts(who)]
        wanted = [account_of(shell, who, account).account] if account is not None else listed
        desk = shell.desk().notes
        waiting = [(each.name, note) for each in wanted for note in desk.waiting(who, each.id)]
        if not waiting:
            say("share.command.no_note")
        elif answer is not None or done:
            first = waiting[0][1]
            _keep(shell, desk.settled(who, first.id, cleaned(answer).strip() if answer else None))
        else:
            _waiting(shell, who, waiting)


def _waiting(shell: App, who: Who, waiting: Sequence[tuple[str, Note]]) -> None:
    from bot.naming import place_label

    for name, each in waiting:
        record = shell.storage.record(who, each.account)[1]
        place = place_label(shell.words, each.place, record) if each.place else ""
        say("share.command.note", account=name, by=each.by_name, place=place, text=each.text)
    say("share.command.how", account=waiting[0][0])

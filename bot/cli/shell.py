"""What all commands share: who is asking, words, and errors as one clear sentence. Imports nothing heavy by itself."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Annotated, NoReturn, ParamSpec

import typer

if TYPE_CHECKING:
    from bot.app import App
    from bot.settings import Settings
    from storage.base import AccountSummary, Person, StorageError, Who

As = Annotated[
    str | None,
    typer.Option(
        "--as", metavar="PERSON", help="Somebody else on this machine, by name.", show_default=False
    ),
]
AccountName = Annotated[str, typer.Argument(help="The account's name.", show_default=False)]
Params = ParamSpec("Params")
_tracebacks = False


def show_tracebacks(wanted: bool) -> None:
    """Whether errors show where they came from (--debug)."""
    global _tracebacks  # noqa: PLW0603  one command is one process
    _tracebacks = wanted


def words(key: str, **data: object) -> str:
    """A sentence of the product's, plain and safe to print."""
    from bot.channels.markup import escape, plain
    from bot.channels.visible import visible
    from prompts.render import Words

    return visible(plain(Words("en_GB", escape).text(key, **data)))


def say(key: str, **data: object) -> None:
    """Prints a sentence."""
    print(words(key, **data))


def fail(text: str, code: int = 1) -> NoReturn:
    """Ends the command with a sentence on stderr."""
    sys.stdout.flush()
    print(text, file=sys.stderr)
    raise typer.Exit(code)


def sentences(run: Callable[Params, None]) -> Callable[Params, None]:
    """Lets no error out of a command but as a sentence and an exit code."""

    @functools.wraps(run)
    def inner(*args: Params.args, **kwargs: Params.kwargs) -> None:
        try:
            for stream in (sys.stdout, sys.stderr):
                with suppress(AttributeError):
                    stream.reconfigure(errors="replace")  # type: ignore[union-attr]  # a sign the terminal lacks
            run(*args, **kwargs)
            sys.stdout.flush()
        except BrokenPipeError:
            _hush()
        except (typer.Exit, typer.Abort, typer.BadParameter):
            raise
        except Exception as error:  # noqa: BLE001  the last door: whatever it is becomes a sentence
            if _tracebacks:
                import traceback

                traceback.print_exc()
            fail(sentence(error))

    return inner


def _hush() -> None:
    """Whoever read us has left: what is still buffered has nowhere to go, and Python would complain at exit."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def sentence(error: Exception) -> str:
    """What went wrong, as one says it to a person; of what nobody foresaw its kind."""
    from bot.channels.visible import visible
    from bot.settings import SettingsError
    from flows.faults import FlowError
    from storage.base import StorageError

    if isinstance(error, SettingsError):
        lines = [f"  {name}: {text}" for name, text in error.problems]
        return "\n".join([words("terminal.settings"), *map(visible, lines)])
    if isinstance(error, StorageError):
        return _store(error)
    if isinstance(error, FlowError):
        return visible(str(error))
    if isinstance(error, OSError) and error.strerror:
        return words("terminal.system", name=str(error.filename or ""), why=error.strerror)
    return words(
        "terminal.unexpected", what=f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    )


def _store(error: StorageError) -> str:
    from bot.channels.trouble import sentence
    from bot.settings import SettingsError, read_settings

    try:
        where = read_settings().database_shown
    except SettingsError:
        where = ""
    return sentence(error, words, where, name=getattr(error, "meant", ""))


@contextmanager
def about(name: str) -> Iterator[None]:
    """Lets an error of the store say which account or person was meant; it knows only ids."""
    from storage.base import StorageError

    try:
        yield
    except StorageError as error:
        if not hasattr(error, "meant"):
            error.meant = name  # type: ignore[attr-defined]
        raise


def cleaned(text: str) -> str:
    """An argument without the bytes that are no text, which no database would take."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


# who --------------------------------------------------------------------------------
def who_asks(name: str | None) -> tuple[str, str]:
    """The person at the terminal as (external id, display name): the one named with --as, else the OS user."""
    if name is None:
        return _os_user()
    shown = " ".join(cleaned(name).split())
    if not shown:
        raise typer.BadParameter(words("terminal.accounts.empty_name"), param_hint="--as")
    return f"as:{shown.casefold()}", shown


def _os_user() -> tuple[str, str]:
    try:
        import pwd

        entry = pwd.getpwuid(os.getuid())
    except (ImportError, KeyError):
        import getpass

        with suppress(OSError, KeyError, ImportError):
            return (login := getpass.getuser()), login
        return "somebody", "Somebody"
    full = entry.pw_gecos.partition(",")[0].replace("&", entry.pw_name.capitalize()).strip()
    return cleaned(entry.pw_name), cleaned(full) or cleaned(entry.pw_name)


@contextmanager
def opened(settings: Settings | None = None) -> Iterator[App]:
    """The application, built from the settings, and closed again."""
    from bot.app import build
    from bot.settings import read_settings

    app = build(settings or read_settings())
    try:
        yield app
    finally:
        app.close()


def me(app: App, name: str | None) -> Who:
    """On whose behalf this command acts."""
    external, shown = who_asks(name)
    return app.who(app.person(external, shown))


def account_of(app: App, who: Who, name: str) -> AccountSummary:
    """The account of that name. Raises NoSuchAccount."""
    from flows.lobby import meant
    from storage.base import NoSuchAccount

    summaries = {one.account.id: one for one in app.storage.accounts(who)}
    found = meant(cleaned(name), {ident: one.account.name for ident, one in summaries.items()}).account
    if found is None:
        raise NoSuchAccount
    return summaries[found]


def person_of(app: App, who: Who, name: str) -> Person:
    """The colleague of that name or id. Raises NoSuchPerson; fails where the name is not clear."""
    from storage.base import NoSuchPerson

    wanted = " ".join(cleaned(name).split())
    people = [one.person for one in app.storage.everybody(who.workspace)]
    found = [one for one in people if one.id == wanted] or [
        one for one in people if one.name.casefold() == wanted.casefold()
    ]
    if len(found) > 1:
        ids = ", ".join(f"{one.name} ({one.id})" for one in found)
        fail(words("terminal.accounts.ambiguous_person", name=wanted, people=ids))
    if not found:
        with about(wanted):
            raise NoSuchPerson
    return found[0]


def at_a_terminal() -> bool:
    """Whether a person sits at both ends, and can be asked."""
    return sys.stdin.isatty() and sys.stdout.isatty()

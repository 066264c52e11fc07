"""Notices a test that leaves the house: the real data directory, the checkout's .env, any address but this machine's.

Standard library only, and little of it: every child process of a test imports this, also those that measure start-up.
It sees what Python itself does (audit events), also in children that inherit the environment; not what C libraries
do by themselves (libpq, a started PostgreSQL) nor a child started with `-I`, `-S` or an environment of its own.

A trespass raises, so that it does not happen, and is written to a log, so that swallowing the exception does not
hide it: tests/conftest.py fails the run over any line there.
"""

import os
import sys

LOG = "TEST_GUARD_LOG"
FORBIDDEN = "TEST_GUARD_FORBIDDEN"

_FILES = frozenset(
    ("open", "sqlite3.connect", "os.chdir", "os.link", "os.listdir", "os.mkdir", "os.remove", "os.rename", "os.rmdir",
     "os.scandir", "os.symlink", "os.truncate", "shutil.copyfile", "shutil.move", "shutil.rmtree")
)  # fmt: skip
_ADDRESSES = frozenset(("socket.connect", "socket.sendto", "socket.sendmsg"))
_NAMES = frozenset(("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"))
_HERE = frozenset(("", "localhost", "::", "::1", "0.0.0.0"))  # connecting to "any" reaches this machine


class Trespass(RuntimeError):
    """A test reached for something outside: the message names the event and the place."""


def is_here(host: object) -> bool:
    """Whether a host is this machine. What is not text (None, a netlink number) names no other machine."""
    if isinstance(host, (bytes, bytearray)):
        host = host.decode("ascii", "replace")
    if not isinstance(host, str):
        return True
    host = host.lower().partition("%")[0].removeprefix("::ffff:")
    return host in _HERE or (host.startswith("127.") and host.replace(".", "").isdigit())


def within(place: object, forbidden: tuple[str, ...]) -> bool:
    """Whether a path (text, bytes, PathLike or an SQLite URI) is one of the forbidden ones or lies inside one."""
    if not isinstance(place, (str, bytes, os.PathLike)):
        return False
    text = os.fsdecode(place)
    if text.startswith("file:"):
        from urllib.parse import unquote  # 6 ms, which most children need not pay

        text = "/" + unquote(text[5:].partition("?")[0]).lstrip("/")
    path = os.path.abspath(text)
    return any(path == one or path.startswith(one + os.sep) for one in forbidden)


def _watch(log: str, forbidden: tuple[str, ...]):
    def trespass(event: str, what: object) -> None:
        line = f"{event}: {what!r} (process {os.getpid()})"
        with open(log, "a", encoding="utf-8") as out:
            out.write(line + "\n")
        raise Trespass(line)

    def hook(event: str, args: tuple[object, ...]) -> None:
        if event in _FILES:
            for place in args[:2]:
                if within(place, forbidden):
                    trespass(event, place)
        elif event in _ADDRESSES:
            address = args[-1]
            if isinstance(address, tuple) and not is_here(address[0]):
                trespass(event, address)
        elif event in _NAMES and not is_here(args[0]):
            trespass(event, args[0])

    return hook


def begin(log: str, forbidden: tuple[str, ...]) -> None:
    """Watches this process until it ends (no audit hook can be taken off) and, by the environment, its children."""
    os.environ[LOG] = log
    os.environ[FORBIDDEN] = os.pathsep.join(forbidden)
    os.environ["PYTHONPATH"] = os.path.dirname(os.path.abspath(__file__))
    sys.addaudithook(_watch(log, forbidden))


def begin_from_environment() -> None:
    """In a child process: watches if the parent did."""
    if LOG in os.environ:
        sys.addaudithook(
            _watch(os.environ[LOG], tuple(filter(None, os.environ[FORBIDDEN].split(os.pathsep))))
        )

"""Reads a golden dialogue, plays it, and writes it anew. Compares nothing.

A dialogue is a YAML file: a header (account, minutes, kind, people, starts, offerings) and turns.
A turn is one thing that happens and, under `bot`, what the bot says to it:

    - Ana opens: {}              somebody comes in (options as of bot.channels.base.Start)
    - Ana: the plant team        somebody types
    - Ana taps: They pay         somebody taps a choice of the latest question, by its label
    - later: 95 days             time goes by
    - restart: true              the process ends, another begins
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.scalarstring import LiteralScalarString

from bot.cli.entering import Reader, Typed
from flows.places import is_private
from flows.record import Fact
from flows.session import Asking, Session
from tests.support.driving import Office, Seller, shown

FOLDER = Path(__file__).parent
_UNITS = {
    "minutes": "minutes",
    "minute": "minutes",
    "hours": "hours",
    "hour": "hours",
    "days": "days",
    "day": "days",
}


def names() -> list[str]:
    """The dialogues there are."""
    return sorted(path.stem for path in FOLDER.glob("*.yaml"))


def read(name: str) -> Any:
    """A dialogue as data that keeps its comments."""
    yaml = _yaml()
    return yaml.load((FOLDER / f"{name}.yaml").read_text("utf-8"))


def write(name: str, data: Any) -> None:
    """Writes a dialogue back."""
    out = StringIO()
    _yaml().dump(data, out)
    (FOLDER / f"{name}.yaml").write_text(out.getvalue(), "utf-8")


def brief_file(name: str) -> Path:
    """Where the final brief of a dialogue is kept."""
    return FOLDER / f"{name}.brief.md"


def _yaml() -> YAML:
    yaml = YAML()
    yaml.width = 110
    yaml.indent(mapping=2, sequence=2, offset=0)
    return yaml


@dataclass
class Asked:
    """One asking as put: by whom, in which session, and after which words of the seller's."""

    person: str
    asking: Asking
    stage: str
    text: str


@dataclass
class Played:
    """What came of a dialogue. `said` is one text a turn, None where nobody spoke."""

    office: Office
    sellers: dict[str, Seller]
    last: Seller
    said: list[str | None] = field(default_factory=list)
    asked: dict[str, list[Asked]] = field(default_factory=dict)
    spoken: list[tuple[str, str]] = field(default_factory=list)
    private: list[tuple[str, str]] = field(default_factory=list)

    def sessions(self) -> Iterator[tuple[Seller, Session]]:
        """Every session with its seller."""
        for seller in self.sellers.values():
            if seller.turns:
                for each in self.office.app.storage.sessions(seller.who, seller.account().id):
                    yield seller, self.office.app.storage.load(seller.who, each.account, each.id).session

    def facts(self) -> list[Fact]:
        """Every fact of the account."""
        return list(self.last.facts())


def play(data: Any, folder: Path, made: Callable[[Office, str], Seller] = Seller) -> Played:
    """Plays a dialogue through the real turns. `made` makes a seller, at a terminal where nothing else is said."""
    starts = datetime.fromisoformat(str(data["starts"])).replace(tzinfo=UTC)
    return play_in(Office(folder, starts), data, made)


def play_in(office: Office, data: Any, made: Callable[[Office, str], Seller] = Seller) -> Played:
    """Plays a dialogue in an office that is there."""
    sellers = {name: made(office, name) for name in data["people"]}
    played = Played(office, sellers, next(iter(sellers.values())))
    if "offerings" in data:
        _list_offerings(office, played.last, data["offerings"])
    for turn in data["turns"]:
        key = next(key for key in turn if key != "bot")
        played.said.append(_happens(played, data, str(key), turn[key]))
    return played


def _list_offerings(office: Office, seller: Seller, listed: Any) -> None:
    """Enters our offerings, typed as for `equipoise offerings set`."""
    reader = Reader(office.now.date(), "en_GB", office._fresh)
    entries = []
    for name, typed in listed.items():
        entry, faults = reader.entry(Typed(str(name), **typed), ())
        assert not faults, faults
        entries.append(entry)
    office.app.storage.put_offerings(seller.who, 0, entries, office.now)


def _happens(played: Played, data: Any, key: str, value: Any) -> str | None:
    if key == "later":
        number, unit = str(value).split()
        played.office.pass_time(timedelta(**{_UNITS[unit]: int(number)}))
        return None
    if key == "restart":
        played.office.restart()
        return None
    name, _, verb = key.partition(" ")
    seller = played.last = played.sellers[name]
    if verb == "opens":
        known = {"minutes": data.get("minutes"), "kind": data.get("kind"), **(value or {})}
        seller.opens(data["account"], **known)
        _let_in(played, seller)
    elif verb == "taps":
        seller.taps(*([value] if isinstance(value, str) else value))
    else:
        assert not verb, f"nobody {verb}: people open, tap or say something"
        assert isinstance(value, str), f"{value!r} is not a text; quote it"
        if (question := seller.question) is not None and is_private(question.id):
            played.private.append((name, value))
        seller.says(value)
        played.spoken.append((name, value))
    _note(played, seller, value if verb == "" else "")
    return "\n".join(shown(seller.last.outgoing))


def _let_in(played: Played, owner: Seller) -> None:
    """All people of the dialogue are members of its account from the start."""
    storage = played.office.app.storage
    for other in played.sellers.values():
        if other is not owner and owner.account().owner == owner.who.person:
            storage.set_member(owner.who, owner.account().id, other.who.person, True, played.office.now)


def _note(played: Played, seller: Seller, typed: str) -> None:
    """Keeps what is being asked now, once for each asking; going back takes its askings along."""
    from bot.flowfiles import load_definitions

    session = seller.session()
    now, shown_now = session.asking, seller.question
    if now is None or shown_now is None:
        return
    asked = played.asked.setdefault(session.id, [])
    same = [at for at, each in enumerate(asked) if _key(each.asking) == _key(now)]
    if typed.casefold().strip(" .") in ("back", "go back", "undo") and same:
        del asked[same[-1] :]
    elif any(each.asking.ref == now.ref for each in asked):
        return
    answered = {step.asking.ref for step in session.steps}
    for at in reversed(same):
        if at < len(asked) and asked[at].asking.ref not in answered:
            del asked[at]  # a change broke into it, and it is only put again
    question = load_definitions()[session.flow].question(now.question)
    asked.append(Asked(seller.name, now, question.stage, shown_now.text))


def _key(asking: Asking) -> tuple[str, str, str]:
    return asking.question, asking.purpose.value, "" if asking.question == "draft" else asking.path


def updated(data: Any, played: Played) -> Any:
    """The dialogue with what the bot said in this play."""
    for turn, said in zip(data["turns"], played.said, strict=True):
        if said is not None:
            turn["bot"] = LiteralScalarString(said + "\n")
    return data

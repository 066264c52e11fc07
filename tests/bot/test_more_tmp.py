"""Whatever is let out, nothing that stays is in any format of it or in any log: markers in everything, looked for."""

import logging
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.app import App
from bot.sharing.letting import Plan, as_person
from bot.transcripts.paper import Kept
from bot.transcripts.registry import FORMATS
from flows.session import Session
from prompts.render import short
from storage.base import PAGE, WITH_TALK, Identity, Reply, TurnWrite, Who
from tests.storage.support import NOW, Talk
from tests.support.driving import Office
from tests.support.papers import BARE, text_of

TEXTS = (
    "problem/said", "problem/hypothesis", "decision/how", "decision/why_now", "exchange/we_give",
    "exchange/already_spent", "metrics/m1/name", "metrics/m1/measured_how", "metrics/m2/name", "people/p1/name",
    "people/p1/role", "people/p2/name", "drivers/d1/worry", "meetings/v1/aim", "meetings/v1/help_wanted",
    "offerings/o1/description", "offerings/o1/difference", "outcomes/r1/our_part", "propositions/t1/text",
    "notes/n1/text",
)  # fmt: skip
ITEMS = ("metrics", "people", "drivers", "meetings", "offerings", "outcomes", "propositions", "notes")


@dataclass
class World:
    """An account with a marker in every text of it, and which of them belongs to what."""

    office: Office
    talk: Talk
    seller: Who
    markers: dict[str, str] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)
    secret: set[str] = field(default_factory=set)
    """What is never let out, whatever is chosen."""
    count: int = 0

    def mark(self) -> str:
        """A text like no other, with a marker in the middle of it."""
        self.count += 1
        n = self.count
        return f"late{n} orders{n} zq{n}x cost{n} us{n}"

    def says(self, talk: Talk, paths: list[str], *, private: bool = False) -> None:
        """A turn that holds something at each of these places; what was typed and read back says it too."""
        texts = {path: self.mark() for path in paths}
        facts = []
        for path, text in texts.items():
            collection, _, item = path.partition("/")
            stem = f"{collection}/{item.partition('/')[0]}"
            if collection in ITEMS and stem not in self.markers and talk is self.talk:
                self.markers[stem] = ""
                facts.append(talk.fact(stem, "added", level=None))
            quote = None if path.startswith("seller/") else self.mark()
            self.said += [text] if quote is None else [text, quote]
            facts.append(talk.fact(path, text, quote=quote, said_by="Ines"))
            if talk is self.talk and not private:
                self.markers[path] = " ".join([text, quote or ""])
            else:
                self.secret |= _marks(text)
                self.secret |= _marks(quote or "") if private else set()
        typed = " and ".join(texts.values())
        replies = [Reply("message", {"type": "message", "text": f"Noted: {short(typed, 60)}."})]
        talk.say(*facts, text=typed, replies=replies, private=private, question="what")

    def repeats(self, text: str) -> None:
        """A later turn comes back to something."""
        asked = {
            "type": "question",
            "id": "x",
            "ask": "r",
            "kind": "text",
            "text": f"Still so: {short(text, 30)}?",
        }
        self.talk.say(
            text="yes indeed", replies=[Reply("question", {**asked, "choices": [], "progress": None})]
        )


def _marks(text: str) -> set[str]:
    return {word for word in text.split() if word.startswith("zq") and word.endswith("x")}


def world_of(folder: Path, told: list[list[str]]) -> World:
    office = Office(folder)
    app = office.app
    ana, ben = (app.who(app.person(name, name.title())) for name in ("ana", "ben"))
    app.storage.create_account(ana, "a1", "Kilroy Works", office.now)
    world = World(office, _talk(app, ana, "s1"), ana)
    for paths in told:
        world.says(world.talk, paths)
    world.says(world.talk, [f"seller/{ana.person}/fear"], private=True)
    for text in list(world.said):
        world.repeats(text)
    before = dict(world.markers)
    app.storage.set_member(ana, "a1", ben.person, True, office.now)
    other = _talk(app, ben, "s2")
    world.says(other, [f"seller/{ben.person}/fear"], private=True)
    typed = world.mark()
    world.secret |= _marks(typed)
    other.say(text=typed, replies=[Reply("message", {"type": "message", "text": typed})])
    elsewhere = Who("elsewhere", app.storage.person_for("elsewhere", _known("cy"), "Cy", office.now).id)
    app.storage.create_account(elsewhere, "a1", "Kilroy Works", office.now)
    world.says(_talk(app, elsewhere, "s1"), ["problem/said", "people/p1/name"])
    world.markers = before
    return world


def _talk(app: App, who: Who, session: str) -> Talk:
    """A session just greeted on the account a1."""
    account, record = app.storage.record(who, "a1")
    opened = Session(session, "a1", who.person, "prep", "1")
    hello = [Reply("message", {"type": "message", "text": "Hello"})]
    greeting = TurnWrite(who, "a1", account.version, opened, True, None, (), hello, NOW)
    return Talk(app.storage, who, "a1", opened, app.storage.commit(greeting), record.last_id)


def _known(name: str) -> Identity:
    return Identity("terminal", "local", name)


turns = st.lists(st.sampled_from(TEXTS), min_size=8, max_size=len(TEXTS), unique=True).flatmap(
    lambda paths: st.integers(1, 3).map(
        lambda size: [paths[at : at + size] for at in range(0, len(paths), size)]
    )
)


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(told=turns, data=st.data())
def test_nothing_that_stays_is_in_any_format_or_in_a_log(
    caplog: pytest.LogCaptureFixture, told: list[list[str]], data: st.DataObject
):
    caplog.clear()
    caplog.set_level(logging.DEBUG)
    with TemporaryDirectory() as folder:
        world = world_of(Path(folder), told)
        app, who = world.office.app, world.seller
        dana = app.person("dana", "Dana")
        letting = app.letting()
        first = Plan("a1", as_person(dana))
        parts = letting.look(who, first).parts
        held = data.draw(st.lists(st.sampled_from(parts), unique=True, max_size=4)) if parts else []
        scope = data.draw(st.sampled_from([PAGE, WITH_TALK]))
        plan = Plan("a1", as_person(dana), scope, tuple(part.path for part in held))
        look = letting.look(who, plan)
        letting.let_out(who, look, "r1")
        after = Talk(app.storage, who, "a1", app.storage.load(who, "a1", "s1").session)
        account, record = app.storage.record(who, "a1")
        after.version, after.last = account.version, record.last_id
        later = world.mark()
        after.say(after.fact("decision/why_now", later), text=later)

        chosen = [part.path for part in held]
        stays = world.secret | _marks(later)
        for path, text in world.markers.items():
            if any(path == each or path.startswith(f"{each}/") for each in chosen):
                stays |= _marks(text)
        leaves = {m for text in world.markers.values() for m in _marks(text)} - stays
        _, content = app.storage.content(app.who(dana), "r1")
        for form in FORMATS:
            found = text_of(form, _bytes(FORMATS[form].write(app.words, Kept(content), BARE)))
            assert {m for m in stays if m in found} == set(), (form, chosen, scope)
            if form == "json":
                shown = {m for m in leaves if m in found}
                assert shown or not leaves
        assert {m for m in stays if m in str(content)} == set()
        assert "zq" not in caplog.text
        world.office.close()


def _bytes(made: Any) -> bytes:
    return made.encode() if isinstance(made, str) else made.data


def test_the_markers_would_be_found():
    with TemporaryDirectory() as folder:
        world = world_of(Path(folder), [["problem/said"], ["metrics/m1/name", "decision/how"]])
        app = world.office.app
        plan = Plan("a1", as_person(app.person("dana", "Dana")), WITH_TALK)
        content = str(app.letting().look(world.seller, plan).content)
        for path in ("problem/said", "metrics/m1/name", "decision/how"):
            assert _marks(world.markers[path]) <= {m for m in _marks(world.markers[path]) if m in content}, (
                path
            )
        world.office.close()

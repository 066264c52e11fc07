"""What somebody reads of many accounts: as they stand for a member, as let out and no later for anybody else."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.channels.markup import plain
from bot.cli.portfolio import write_all
from bot.digesting import Nobody, weekly
from bot.overview import posted, readable
from bot.settings import Settings
from bot.sharing.letting import Plan
from bot.transcripts.digest import digest_of, digest_text
from bot.transcripts.portfolio import INDEX
from prompts.figures import day_text
from storage.base import Addressee, Identity, Place, Who, channel_reader
from storage.erasing.eraser import Wanted, erasing
from storage.health import check
from tests.bot.test_digest import by_ana
from tests.conversations import dialogue
from tests.storage.erasing import files_of
from tests.support.driving import Office
from tests.support.papers import page

CHANNEL = Place("slack", "T1", "C01234567")
DAY = timedelta(days=1)


class World:
    """An account of Ana's in the middle of its life: let out to Mo and to a channel, and worked on since."""

    def __init__(self, folder: Path) -> None:
        self.office = Office(folder, datetime(2026, 11, 24, 9, tzinfo=UTC))
        data = by_ana(dialogue.read("whole_life"))
        turns = list(data["turns"])
        data["turns"] = turns[:13]
        self.ana = dialogue.play_in(self.office, data).last
        app = self.office.app
        self.mo = app.who(
            app.storage.person_for("main", Identity("slack", "T1", "U9"), "Mo", self.office.now)
        )
        account = self.ana.account().id
        for number, to in enumerate((Addressee("person", "Mo", self.mo.person), self.channel)):
            letting = app.letting()
            look = letting.look(self.ana.who, Plan(account, to, held=("drivers/d1/worry",)))
            letting.let_out(self.ana.who, look, f"rel{number}")
        self.let_out_at = self.office.now
        self.office.pass_time(30 * DAY)
        self.ana.opens("Northwind Castings", minutes=5, kind="open_deal", new=True)
        self.ana.says("change who pays")
        self.ana.says("Zoe Quint, the CFO, she said it")
        self.ana.opens("Secret Foods", minutes=5, kind="first_talk")

    channel = Addressee("channel", "#deals", channel_reader(CHANNEL))

    def digest(self, who: Who, since: datetime) -> str:
        """What somebody's digest says."""
        found = [each.summary for each in readable(self.office.app, who, since)]
        return plain(digest_text(self.office.app.words, digest_of(found, since, self.office.now)))


def day(world: World) -> str:
    """The day that it was shared on."""
    return day_text(world.let_out_at, "en_GB")


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """It."""
    made = World(tmp_path)
    yield made
    made.office.close()


def test_a_reader_gets_what_was_let_out_as_it_was_and_nothing_else(world: World):
    told = world.digest(world.mo, world.let_out_at - DAY)
    assert f"Northwind Castings (Ana), as shared on {day(world)}" in told
    assert "Marta Ruiz" in told
    for hidden in ("Zoe", "Quint", "Secret", "board"):
        assert hidden not in told
    assert "Changed: nothing" in world.digest(world.mo, world.let_out_at + DAY)
    own = world.digest(world.ana.who, world.let_out_at + DAY)
    assert "Secret Foods (Ana)" in own
    assert "as shared" not in own


def test_a_readers_portfolio_holds_the_release_letter_for_letter(world: World, tmp_path: Path):
    assert write_all(world.office.app, world.mo, "Mo", "html", tmp_path / "out") == 1
    (made,) = [each for each in os.listdir(tmp_path / "out") if each.startswith("northwind")]  # noqa: PTH208
    for name in (made, INDEX):
        text = "".join(page((tmp_path / "out" / name).read_bytes()).all)
        assert "Marta Ruiz" in text
        for hidden in ("Zoe", "Quint", "Secret", "grilled"):
            assert hidden not in text
    assert f"as shared on {day(world)}" in "".join(page((tmp_path / "out" / INDEX).read_bytes()).all)


def test_nothing_was_let_out_to_somebody_else(world: World):
    other = world.office.seller("Bo").who
    assert list(readable(world.office.app, other)) == []
    assert "No accounts yet." in world.digest(other, world.let_out_at)


def test_a_channel_gets_what_was_let_out_to_it(world: World):
    app = world.office.app
    assert [each.summary.account for each in posted(app, CHANNEL)] == ["Northwind Castings"]
    assert list(posted(app, Place("slack", "T1", "C99999999"))) == []
    settings = Settings(database_url=SecretStr(world.office.address), digest_to=CHANNEL.chat)
    part = weekly(replaced(app, settings), ["slack"], lambda *_: None)
    assert part is not None
    found = part.saying(world.let_out_at - DAY)
    assert found is not None
    assert found[0] == CHANNEL
    assert "Northwind Castings" in found[1][0].text
    assert "Zoe" not in found[1][0].text
    away = weekly(replaced(app, settings), ["telegram"], lambda *_: None)
    assert away is not None
    with pytest.raises(Nobody):
        away.saying(world.let_out_at)


def replaced(app, settings):
    """The application with other settings."""
    from dataclasses import replace

    return replace(app, settings=settings)


def test_who_is_erased_is_in_no_release_and_it_can_still_be_read(world: World):
    office = world.office
    office.app.close()
    with erasing(office.address, "main") as eraser:
        (found,) = eraser.people("Marta Ruiz")
        eraser.erase(Wanted(found, "[erased]"))
    for each in files_of(office.address):
        assert b"Marta" not in each.read_bytes()
    office.restart()
    assert check(office.address).problems == ()
    told = world.digest(world.mo, world.let_out_at - DAY)
    assert "How do we know that [erased] pays?" in told
    for form in ("html", "md", "json", "csv", "pdf", "docx"):
        made = office.app.released_paper(world.mo, "rel0", form).data
        assert b"Marta" not in made, form

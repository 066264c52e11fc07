"""The team digest: the lines of method.md for each account, in four forms; no score, nothing about the seller."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import typer

from bot.channels.markup import plain
from bot.cli.digest import moment_of
from bot.overview import readable
from bot.transcripts.digest import digest_html, digest_json, digest_of, digest_text
from tests.bot.test_cli import run
from tests.conversations import dialogue
from tests.support.driving import Office, Seller
from tests.support.papers import MARKUP, page

DAY = timedelta(days=1)


def by_ana(data: Any) -> Any:
    """A dialogue of one person's, with Ana for them."""
    (name,) = data["people"]
    data["people"] = ["Ana"]
    data["turns"] = [
        {re.sub(rf"^{name}\b", "Ana", key): value for key, value in turn.items()} for turn in data["turns"]
    ]
    return data


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory):
    """A whole life of one account, one that was given things, and one of a markup's name that was only begun."""
    folder = tmp_path_factory.mktemp("digest")
    office = Office(folder, datetime(2026, 11, 24, 9, tzinfo=UTC))
    seller = office.seller("Ana")
    for name in ("whole_life", "giveaway_deal"):
        data = by_ana(dialogue.read(name))
        if name == "giveaway_deal":
            data["account"] = "Zenit Foods"
        seller = dialogue.play_in(office, data).last
    office.app.storage.create_account(seller.who, "acc9", MARKUP, office.now)
    yield office, seller
    office.close()


def told(office: Office, seller: Seller, since: datetime):
    """The digest as it stands."""
    found = [each.summary for each in readable(office.app, seller.who, since)]
    return digest_of(found, since, office.app.clock())


def test_each_account_is_told_by_name_in_the_same_lines(played):
    office, seller = played
    digest = told(office, seller, office.now - 800 * DAY)
    text = plain(digest_text(office.app.words, digest))
    heads = re.findall(r"^(\S.*) \(Ana\)$", text, re.MULTILINE)
    assert heads == sorted([MARKUP, "Northwind Castings", "Zenit Foods"], key=lambda name: name.casefold())
    part = text.split("Northwind Castings (Ana)\n")[1].split("\n\n")[0]
    keys = [line.partition(":")[0].strip("- ") for line in part.splitlines() if not line.startswith("  ")]
    assert keys == ["Open question", "Changed", "Their next step", "Next meeting", "Next review"]
    given = text.split("Zenit Foods (Ana)\n")[1]
    assert "Given without return: " in given
    assert not re.search(r"score|rank|\d ?%", part)


def test_what_changed_is_told_since_the_day(played):
    office, seller = played
    late = told(office, seller, office.now + DAY)
    assert all(not each.has_changed for each in late.summaries)
    assert "Changed: nothing" in plain(digest_text(office.app.words, late))
    early = told(office, seller, office.now - 3000 * DAY)
    assert {each.changed[0] for each in early.summaries} == {"It is new: nothing was written down before."}
    between = told(office, seller, datetime(2026, 11, 25, tzinfo=UTC))
    northwind = next(each for each in between.summaries if each.account == "Northwind Castings")
    assert northwind.has_changed
    assert len(northwind.changed) > 1


def test_data_says_the_same_and_a_page_holds_it_letter_for_letter(played):
    office, seller = played
    digest = told(office, seller, office.now - 800 * DAY)
    data = json.loads(digest_json(digest))
    assert (data["schema"], len(data["accounts"])) == (1, 3)
    assert set(data["accounts"][0]) == {
        "id", "account", "owner", "released", "question", "changed", "next", "overdue", "meeting", "review",
        "review_due", "given",
    }  # fmt: skip
    read = page(digest_html(office.app.words, digest).encode())
    assert MARKUP in "".join(read.all)
    for each in data["accounts"]:
        assert each["question"] in "".join(read.all)
    assert [tag for tag, _ in read.tags if tag in ("script", "img", "link")] == []


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("7d", datetime(2026, 11, 17, 9, tzinfo=UTC)),
        ("2 W", datetime(2026, 11, 10, 9, tzinfo=UTC)),
        (" 2026-11-01 ", datetime(2026, 11, 1, tzinfo=UTC)),
    ],
)
def test_since_when(typed: str, moment: datetime):
    assert moment_of(typed, datetime(2026, 11, 24, 9, tzinfo=UTC)) == moment


@pytest.mark.parametrize("typed", ["", "yesterday", "0d", "7", "7 weeks", "2026-13-01", "٧d"])
def test_since_what_cannot_be_read(typed: str):
    with pytest.raises(typer.BadParameter, match="a day as in 2026-11-24"):
        moment_of(typed, datetime(2026, 11, 24, tzinfo=UTC))


def test_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("EQUIPOISE_DATA_DIR", str(tmp_path / "data"))
    assert "No accounts yet." in run("digest")[1]
    run("chat", "Acme", "--minutes", "5", "--kind", "first-talk", "--as", "Ann", input="marta\n")
    code, out, err = run("digest", "--as", "Ann")
    assert (code, err) == (0, "")
    assert "Acme (Ann)\n- Open question: " in out
    assert "**Acme**" in run("digest", "--as", "Ann", "-f", "md")[1]
    assert json.loads(run("digest", "--as", "Ann", "-f", "json")[1])["accounts"][0]["account"] == "Acme"
    assert run("digest", "--as", "Ann", "-f", "html")[1].startswith("<!doctype html>")
    assert "Acme" not in run("digest", "--as", "Bob")[1]
    assert run("digest", "--since", "soon")[0] == 2

"""What docs/slack shows is what the code makes of the dialogue now, and shows all of it."""

from __future__ import annotations

import html
from pathlib import Path

import pytest

from bot.channels.slack.rich import texts_of
from tests.channels.slack.pictures import FOLDER, Picture, pictures
from tests.channels.slack.seen import WIDTH

AGAIN = "run `python -m tests.channels.slack.pictures` and look at the pictures"
LARGEST = 100_000


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Picture]:
    return pictures(tmp_path_factory.mktemp("office"))


def test_the_data_is_fresh(made: dict[str, Picture]) -> None:
    kept = {path.stem: path.read_text("utf-8") for path in FOLDER.glob("*.json")}
    assert kept == {name: each.data for name, each in made.items()}, AGAIN


def test_the_pages_are_fresh(made: dict[str, Picture]) -> None:
    kept = {path.stem: path.read_text("utf-8") for path in FOLDER.glob("*.html")}
    assert kept == {name: each.html for name, each in made.items()}, AGAIN


def test_each_has_a_picture_of_a_phones_width(made: dict[str, Picture]) -> None:
    for name in made:
        content = (FOLDER / f"{name}.png").read_bytes()
        assert int.from_bytes(content[16:20], "big") == WIDTH
        assert len(content) < LARGEST
        assert f"{name}.png" in (FOLDER / "README.md").read_text("utf-8")


def test_a_page_shows_every_text(made: dict[str, Picture]) -> None:
    for each in made.values():
        for shown in each.shown:
            for text in texts_of(_shown_of(shown)):
                assert html.escape(text) in each.html


def _shown_of(shown: object) -> object:
    """Without the text beside the blocks, and what opens only at a tap."""
    if isinstance(shown, dict):
        menu = shown.get("type") == "static_select"
        left_out = ("options",) if menu else ("text",) if "blocks" in shown else ()
        return {name: _shown_of(value) for name, value in shown.items() if name not in left_out}
    if isinstance(shown, list | tuple):
        return [_shown_of(each) for each in shown]
    return shown


def test_no_path_of_a_machine(made: dict[str, Picture]) -> None:
    assert not [name for name, each in made.items() if str(Path.home()) in each.html]

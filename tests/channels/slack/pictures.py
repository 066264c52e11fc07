"""Writes docs/slack: real messages of a golden dialogue as Block Kit, as HTML, and as pictures where Chromium is there.

    python -m tests.channels.slack.pictures

The test beside this holds the JSON and the HTML to what the code makes of the dialogue now; a
picture is of whatever machine it was made on.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from bot.channels.base import Document, Outgoing, Question
from bot.channels.markup import escape
from bot.channels.slack.cards import card_of
from bot.channels.slack.form import form
from bot.channels.slack.home import Card, Shared
from bot.channels.slack.home import page as home
from bot.channels.slack.outgoing import Post, parts
from bot.channels.slack.quoting import Found, quote_form
from prompts.render import Words
from tests.channels.slack import seen
from tests.channels.slack.png import shrink
from tests.conversations import dialogue
from tests.support.driving import Seller

FOLDER = Path(__file__).resolve().parents[3] / "docs" / "slack"
DIALOGUE = "fifteen_open_deal"
WORDS = Words("en_GB", escape)


@dataclass(frozen=True)
class Picture:
    """What is shown, and where: in messages, on the home page, or in a form."""

    surface: str
    shown: tuple[Mapping[str, Any], ...]

    @property
    def data(self) -> str:
        """As JSON, a line for each thing that can be looked at by itself."""
        return json.dumps({"surface": self.surface, "shown": self.shown}, indent=1, ensure_ascii=False) + "\n"

    @property
    def html(self) -> str:
        return seen.page(self.surface, self.shown)


def pictures(folder: Path) -> dict[str, Picture]:
    """All of them, by name. `folder` is for the store of the dialogue."""
    data = dialogue.read(DIALOGUE)
    played = dialogue.play(data, folder)
    seller = played.last
    questions = [each for turn in seller.turns for each in turn.outgoing if isinstance(each, Question)]
    briefs = [each for turn in seller.turns for each in turn.outgoing if isinstance(each, Document)]
    number = next(each for each in questions if each.kind == "metric")
    who = next(each for each in questions if each.kind == "evidence")
    found = {
        "question": _said(who),
        "number": _said(number),
        "number_form": Picture("modal", (form("D1:1.1", number.ask, WORDS),)),
        "brief": _said(briefs[-1]),
        "quote_form": Picture("modal", (_quote(seller),)),
        "home": Picture(
            "home",
            (home(_cards(seller), WORDS, [Shared("r1", "Ashdown Optics", "Ben Okoro", "20 Nov 2026")]),),
        ),
    }
    played.office.close()
    return found


def _said(outgoing: Outgoing) -> Picture:
    made = parts(outgoing, WORDS)
    return Picture(
        "message",
        tuple({"text": each.text, "blocks": each.blocks} for each in made if isinstance(each, Post)),
    )


def _quote(seller: Seller) -> dict[str, Any]:
    words = "we sort the same parcel twice every night & nobody wants to hear it"
    account = seller.account()
    return quote_form(Found(words, "Dan Okafor", date(2026, 11, 24)), [(account.id, account.name)], WORDS)


def _cards(seller: Seller) -> list[Card]:
    account = seller.account()
    storage = seller.office.app.storage
    own = card_of(storage, seller.who, account.id, account.name)
    return [own, Card("Northwind Castings", open_flow="debrief")]


def paint(html: str, to: Path, chromium: str) -> None:
    """A picture of a page, as high as it is."""
    measured = html.replace("</body>", "<script>document.title=document.body.scrollHeight</script></body>")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "page.html"
        run = [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
        run += ["--disable-lcd-text"]  # coloured edges of letters are colours too many for a palette
        run += [f"--user-data-dir={folder}/profile", f"--window-size={seen.WIDTH},100"]
        source.write_text(measured, "utf-8")
        dumped = subprocess.run(
            [*run, "--dump-dom", source.as_uri()], capture_output=True, text=True, check=True
        )
        height = re.search(r"<title>(\d+)</title>", dumped.stdout)
        assert height is not None, "Chromium measured nothing"
        source.write_text(html, "utf-8")
        size = f"--window-size={seen.WIDTH},{height[1]}"
        subprocess.run([*run, size, f"--screenshot={to}", source.as_uri()], capture_output=True, check=True)
    shrink(to)


def main() -> None:
    """Writes them all."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    with tempfile.TemporaryDirectory() as folder:
        made = pictures(Path(folder))
    for name, picture in made.items():
        (FOLDER / f"{name}.json").write_text(picture.data, "utf-8")
        (FOLDER / f"{name}.html").write_text(picture.html, "utf-8")
        if chromium is not None:
            paint(picture.html, FOLDER / f"{name}.png", chromium)


if __name__ == "__main__":
    main()

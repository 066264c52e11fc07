"""The index of a portfolio in a real browser, from a file: it fits, is dark where wanted, finds, and asks nobody.

Runs where there is a Chromium; elsewhere this file holds no test.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from bot.cli.portfolio import write_all
from bot.transcripts.portfolio import INDEX
from tests.bot.test_page_in_browser import BROWSER, BROWSERS_OWN, browse, looked_at
from tests.support.driving import Office

FINDS = """<!doctype html><body><iframe src="page.html" style="width:800px;height:900px"></iframe><script>
document.querySelector("iframe").onload = event => {
  const page = event.target.contentDocument, find = page.getElementById("find"), found = {};
  for (const typed of ["", "lodz", "ACME ruiz", "nowhere"]) {
    find.value = typed;
    find.dispatchEvent(new Event("input"));
    found[typed] = [
      [...page.querySelectorAll("article:not([hidden]) h2")].map(each => each.textContent),
      page.getElementById("shown").textContent,
      [...page.querySelectorAll("nav a:not([hidden])")].length,
    ];
  }
  document.body.textContent = JSON.stringify(found);
};
</script>"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the index is, as page.html."""
    place = tmp_path_factory.mktemp("browser")
    office = Office(place)
    seller = office.seller("Ana")
    for count, name in enumerate(("Acme", "Łódź Sp. z o.o.", "شركة النور", "W" * 120)):
        office.app.storage.create_account(seller.who, f"acc{count}", name, office.now)
        seller.opens(name, minutes=5, kind="open_deal")
        seller.says("Marta Ruiz, the COO" if not count else "Bo Lind")
    write_all(office.app, seller.who, "Ana", "html", place / "out")
    (place / "page.html").write_bytes((place / "out" / INDEX).read_bytes())
    office.close()
    return place


if BROWSER is not None:

    @pytest.mark.parametrize("width", [390, 1280])
    def test_the_index_is_no_wider_than_the_window(folder: Path, width: int):
        found = looked_at(folder, width)
        assert (found["width"], found["scroll"], found["wide"], found["taps"]) == (width, width, [], 0)

    def test_it_is_dark_where_that_is_wanted(folder: Path):
        light = looked_at(folder, 390, "--blink-settings=preferredColorScheme=1")
        dark = looked_at(folder, 390, "--blink-settings=preferredColorScheme=0")
        assert (light["paper"], dark["paper"]) == ("rgb(255, 255, 255)", "rgb(20, 24, 28)")

    def test_it_finds_words_in_any_case_and_without_accents(folder: Path):
        (folder / "finds.html").write_text(FINDS)
        shown = browse(folder, "--virtual-time-budget=5000", "--dump-dom", (folder / "finds.html").as_uri())
        found = json.loads(re.search(r"<body>(\{.*\})</body>", shown, re.DOTALL)[1])  # type: ignore[index]
        assert [len(found[""][0]), *found[""][1:]] == [4, "", 4]
        assert found["lodz"] == [["Łódź Sp. z o.o."], "1 / 4", 1]
        assert found["ACME ruiz"] == [["Acme"], "1 / 4", 1]
        assert found["nowhere"] == [[], "Nothing found.", 0]

    def test_it_asks_nobody_for_anything(folder: Path):
        log = folder / "net.json"
        browse(folder, f"--log-net-log={log}", "--dump-dom", (folder / "page.html").as_uri())
        hosts = set(re.findall(r'"url":"https?://([^/"]+)', log.read_text(errors="replace")))
        assert [host for host in hosts if not host.endswith(BROWSERS_OWN)] == []

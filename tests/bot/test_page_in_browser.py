"""The HTML page in a real browser: no wider than a phone, dark where that is wanted, whole on paper, and silent.

Runs where there is a Chromium; elsewhere this file holds no test.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.support.driving import Office
from tests.support.papers import CYRILLIC, MARKUP, pdf_text, talk, written

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
QUIET = (
    "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-sync"
    " --disable-component-update --disable-default-apps --allow-file-access-from-files --hide-scrollbars"
)
BROWSERS_OWN = ("google.com", "googleapis.com", "gstatic.com", "gvt1.com")
"""Where Chromium looks for its own news, whatever page it shows."""
LOOKS = """<!doctype html><body style="margin:0"><iframe src="page.html" style="width:{width}px;height:900px;border:0">
</iframe><script>
document.querySelector("iframe").onload = event => {{
  const page = event.target.contentDocument, root = page.documentElement, style = event.target.contentWindow;
  const wide = [...page.querySelectorAll("body *")].filter(each =>
    each.getBoundingClientRect().right > root.clientWidth + 1 && !each.closest("figure"));
  document.body.textContent = JSON.stringify({{
    width: root.clientWidth, scroll: root.scrollWidth, wide: wide.map(each => each.outerHTML.slice(0, 80)),
    paper: style.getComputedStyle(page.body).backgroundColor,
    small: [...page.querySelectorAll("svg text")].filter(each => each.getBoundingClientRect().height < 8).length,
    closed: [...page.querySelectorAll("details")].filter(each => !each.open).length,
    taps: [...page.querySelectorAll("a, summary")].filter(each => each.getBoundingClientRect().height < 24).length,
  }});
}};
</script>"""


def browse(folder: Path, *options: str) -> str:
    """What the browser prints."""
    profile = f"--user-data-dir={folder / 'profile'}"
    done = subprocess.run(
        [str(BROWSER), *QUIET.split(), profile, *options], capture_output=True, timeout=55, check=True
    )
    return done.stdout.decode("utf-8", "replace")


def looked_at(folder: Path, width: int, *options: str) -> dict[str, object]:
    """Measurements of the page in a window of this width."""
    frame = folder / "frame.html"
    frame.write_text(LOOKS.format(width=width))
    shown = browse(folder, "--virtual-time-budget=5000", *options, "--dump-dom", frame.as_uri())
    found = re.search(r"<body[^>]*>(\{.*\})", shown, re.DOTALL)
    assert found is not None, shown[-500:]
    data = json.loads(
        found[1].replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").split("</body>")[0]
    )
    assert isinstance(data, dict)
    return data


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the page is."""
    place = tmp_path_factory.mktemp("browser")
    office = Office(place)
    seller, _ = talk(office)
    (place / "page.html").write_bytes(written(seller, "html"))
    office.close()
    return place


if BROWSER is not None:

    @pytest.mark.parametrize("width", [390, 1280])
    def test_the_page_is_no_wider_than_the_window(folder: Path, width: int):
        found = looked_at(folder, width)
        assert (found["width"], found["scroll"], found["wide"]) == (width, width, [])
        assert (found["small"], found["taps"]) == (0, 0), "large enough to read and to tap"
        assert found["closed"] == 1

    def test_it_is_dark_where_that_is_wanted(folder: Path):
        light = looked_at(folder, 390, "--blink-settings=preferredColorScheme=1")
        dark = looked_at(folder, 390, "--blink-settings=preferredColorScheme=0")
        assert (light["paper"], dark["paper"]) == ("rgb(255, 255, 255)", "rgb(20, 24, 28)")

    def test_on_paper_it_is_whole(folder: Path):
        paper = folder / "paper.pdf"
        browse(folder, "--no-pdf-header-footer", f"--print-to-pdf={paper}", (folder / "page.html").as_uri())
        text = re.sub(r"\s+", "", pdf_text(paper.read_bytes()))
        for each in (CYRILLIC, MARKUP):
            assert re.sub(r"\s+", "", each) in text

    def test_it_asks_nobody_for_anything(folder: Path):
        log = folder / "net.json"
        browse(folder, f"--log-net-log={log}", "--dump-dom", (folder / "page.html").as_uri())
        hosts = set(re.findall(r'"url":"https?://([^/"]+)', log.read_text(errors="replace")))
        assert [host for host in hosts if not host.endswith(BROWSERS_OWN)] == []

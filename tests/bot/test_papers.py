"""Papers in every format: what was typed comes back letter for letter, nothing of it is markup, twice the same file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise

import pytest
from pypdf import PdfReader

from bot.transcripts.as_csv import safe
from bot.transcripts.as_pdf import account_pdf
from bot.transcripts.means import Means
from bot.transcripts.printing import script_of
from bot.transcripts.registry import FORMATS
from tests.conversations import dialogue
from tests.support import papers
from tests.support.driving import Office, Seller
from tests.support.papers import BARE, CHINESE, CYRILLIC, LATIN, MARKUP, SCRIPTS, story_of, written


@pytest.fixture(scope="module")
def talk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Seller, list[str]]]:
    office = Office(tmp_path_factory.mktemp("papers"))
    yield papers.talk(office)
    office.close()


@pytest.fixture
def ana(talk: tuple[Seller, list[str]]) -> Seller:
    return talk[0]


@pytest.fixture
def typed(talk: tuple[Seller, list[str]]) -> list[str]:
    assert set(talk[1]) == set(SCRIPTS), "each script was typed"
    return talk[1]


def test_html_has_it_letter_for_letter(ana: Seller, typed: list[str]):
    quoted = papers.page(written(ana, "html")).quoted
    assert [each for each in typed if each not in quoted] == []


def test_markdown_has_it_letter_for_letter(ana: Seller, typed: list[str]):
    quoted = list(papers.markdown_quoted(written(ana, "md").decode()))
    assert [each for each in typed if each not in quoted] == []


def test_word_has_it_letter_for_letter(ana: Seller, typed: list[str]):
    said = [text for style, text in papers.word_paragraphs(written(ana, "docx")) if style == "Typed"]
    assert [each for each in said if each in SCRIPTS] == typed


def test_the_json_and_the_one_inside_the_pdf_have_it_letter_for_letter(ana: Seller, typed: list[str]):
    alone = json.loads(written(ana, "json"))
    inside = papers.pdf_attached(written(ana, "pdf"))
    assert [each for each in papers.answers(alone) if each in SCRIPTS] == typed
    assert papers.answers(inside) == papers.answers(alone)
    assert inside["facts"] == alone["facts"]


def test_csv_has_every_text_of_numbers_and_effects_letter_for_letter(ana: Seller):
    rows = papers.csv_rows(written(ana, "csv"))
    held = {
        path: fact.value
        for path, fact in ana.record().held.items()
        if path.startswith(("metrics/", "effects/")) and fact.value in SCRIPTS
    }
    assert held
    assert {row["place"]: row["value"] for row in rows if row["place"] in held} == held


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize(
    "text", [LATIN, CYRILLIC, CHINESE, MARKUP], ids=["latin", "cyrillic", "chinese", "markup"]
)
def test_the_pdf_gives_its_text_when_copied(ana: Seller, text: str):
    copied = squeezed(papers.pdf_text(written(ana, "pdf")))
    assert squeezed(text) in copied


def test_the_pdf_names_the_scripts_it_has_no_letters_of(ana: Seller):
    made = account_pdf(ana.office.app.words, story_of(ana), BARE)
    assert made.missing == ("emoji",)
    told = papers.pdf_text(made.data)
    assert "No font here has letters of emoji" in " ".join(told.split())
    without = account_pdf(ana.office.app.words, story_of(ana), Means(system_fonts=False))
    assert without.missing == ("Chinese", "emoji")


@pytest.mark.parametrize(
    "letter, script",
    [
        ("ж", "Cyrillic"),
        ("中", "Chinese"),
        ("か", "Japanese"),
        ("한", "Korean"),
        ("ع", "Arabic"),
        ("👩", "emoji"),
        ("₿", "signs"),
    ],
)
def test_a_script_is_called_as_readers_call_it(letter: str, script: str):
    assert script_of(letter) == script


def test_the_pdf_is_tagged_and_says_what_it_is(tmp_path):
    office = Office(tmp_path)
    seller = office.seller("Ana")
    seller.opens("Acme", minutes=5, kind="open_deal")
    seller.says("marta ruiz, COO")
    made = account_pdf(office.app.words, story_of(seller), BARE)
    assert made.missing == ()
    reader = PdfReader(BytesIO(made.data))
    catalog = reader.trailer["/Root"]
    assert str(catalog["/MarkInfo"]["/Marked"]) == "True"  # type: ignore[index]
    assert str(catalog["/Lang"]) == "en"  # type: ignore[index]
    assert reader.metadata is not None
    assert reader.metadata.title == "Acme: discovery transcript"
    assert "pdfuaid:part" in str(reader.xmp_metadata.stream.get_data()) if reader.xmp_metadata else False
    assert f"Page 1 of {len(reader.pages)}" in papers.pdf_text(made.data)
    office.close()


@pytest.mark.parametrize("form", [form for form in FORMATS if form != "docx"])
def test_the_same_account_gives_the_same_file(ana: Seller, form: str):
    story = story_of(ana)
    first, second = (FORMATS[form].write(ana.office.app.words, story, BARE) for _ in range(2))
    assert first == second


def test_the_page_asks_nothing_of_anybody(ana: Seller):
    page = papers.page(written(ana, "html"))
    names = {tag for tag, _ in page.tags}
    assert not names & {"script", "link", "iframe", "img", "object", "form", "input", "b2", "audio", "video"}
    policy = next(attrs["content"] or "" for tag, attrs in page.tags if attrs.get("http-equiv"))
    assert policy.startswith("default-src 'none'")
    for tag, attrs in page.tags:
        assert not [name for name in attrs if name.startswith("on") or name == "src"], tag
        assert (attrs.get("href") or "#").startswith("#")
    style = written(ana, "html").decode().split("<style>")[1].split("</style>")[0]
    assert "url(" not in style
    assert "@import" not in style


def test_no_typed_text_is_markup_of_the_page(ana: Seller):
    text = written(ana, "html").decode()
    assert "<b>bold</b>" not in text
    assert "&lt;b&gt;bold&lt;/b&gt;" in text
    assert "{{ account }}" in text


def test_the_page_can_be_found_ones_way_in(ana: Seller):
    page = papers.page(written(ana, "html"))
    ids = [attrs["id"] for _, attrs in page.tags if attrs.get("id")]
    assert len(ids) == len(set(ids))
    targets = [str(attrs["href"])[1:] for tag, attrs in page.tags if tag == "a"]
    assert targets
    assert set(targets) <= set(ids)
    assert [attrs["lang"] for tag, attrs in page.tags if tag == "html"] == ["en"]
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch(r"h\d", tag)]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    pictures = [attrs for tag, attrs in page.tags if tag == "svg"]
    assert pictures
    assert all(attrs["role"] == "img" and attrs["aria-label"] for attrs in pictures)
    assert any(tag == "details" for tag, _ in page.tags)


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+1", "-cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "  =1", "'quoted", "＝1", "\r=1", "\n=1"],
)
def test_no_cell_is_a_formula(text: str):
    cell = safe(text)
    assert cell[0] == "'"
    assert cell[1:] == text.replace("\r", "\n")


@pytest.mark.parametrize("text", ["-5", "12.50", "1 - 2", "a=b", "", "−5", "5 %"])
def test_a_figure_stays_a_figure(text: str):
    assert safe(text) == text


@pytest.mark.parametrize("form", ["html", "docx", "pdf"])
def test_what_no_file_can_hold_shows_as_a_sign(tmp_path, form: str):
    office = Office(tmp_path)
    seller = office.seller("Ana")
    seller.opens("Acme", minutes=5, kind="open_deal")
    seller.says("marta ruiz, COO")
    seller.says("before\x00after\x07 half \ud83d a \u202esmile\ufeff\ue000\x85\u2028 end")
    text = papers.text_of(form, written(seller, form))
    assert "before�after� half � a" in " ".join(text.split())
    office.close()


def test_a_picture_of_the_balance_can_be_posted(tmp_path):
    played = dialogue.play(dialogue.read("giveaway_deal"), tmp_path)
    app, who, name = played.office.app, played.last.who, played.last.account().name
    posted = app.balance_in_chat(who, name)[1]
    assert posted is not None
    assert posted.startswith(b"\x89PNG")
    played.last.opens("Other", minutes=5, kind="first_talk")
    assert app.balance_in_chat(who, "Other")[1] is None
    played.office.close()


def test_a_word_longer_than_a_line_is_broken_and_still_whole(tmp_path):
    office = Office(tmp_path)
    seller = office.seller("Ana")
    seller.opens("Acme", minutes=5, kind="open_deal")
    seller.says("marta ruiz, COO")
    address = "https://docs.example/" + "path/" * 60
    seller.says(address)
    made = account_pdf(office.app.words, story_of(seller), BARE)
    assert made.missing == ()
    assert squeezed(address) in squeezed(papers.pdf_text(made.data)).replace("\u200b", "")
    assert max(len(line) for line in papers.pdf_text(made.data).splitlines()) < 160
    office.close()


def test_page_one_stays_short_whatever_was_typed(tmp_path):
    office = Office(tmp_path)
    seller = office.seller("Ana")
    seller.opens("Acme", minutes=5, kind="open_deal")
    seller.says("marta ruiz, COO")
    seller.says("rush orders slip every week and nobody knows why. " * 80)
    reader = PdfReader(BytesIO(account_pdf(office.app.words, story_of(seller), BARE).data))
    first = reader.pages[0].extract_text()
    assert "A question to ask" in first
    office.close()

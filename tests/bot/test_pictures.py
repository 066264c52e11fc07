"""The pictures: sound SVG, everything inside the frame, nothing typed in it is markup, sure and possible told apart."""

from __future__ import annotations

import re
from decimal import Decimal
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.markup import escape
from bot.transcripts.means import Means
from bot.transcripts.pictures.balance import balance_picture
from bot.transcripts.pictures.drawing import Picture, cut, ring, width_of, wrapped
from bot.transcripts.pictures.matrix import matrix_picture
from bot.transcripts.printing import png
from bot.transcripts.transcript import Bar, Cell, Matrix, Sides
from flows.ranges import INF, Range
from prompts.pages import source
from prompts.render import Words

WORDS = Words("en_GB", escape)
SVG = "{http://www.w3.org/2000/svg}"
NASTY = "<b>&\"'\u202e العربية 👩‍🏭 {{ x }}\x00 换型每天花两个小时急单总是延误"


def amounts(low: str, high: str) -> Range:
    return Range(Decimal(low), Decimal(high))


def drawn(picture: Picture | None) -> ElementTree.Element:
    assert picture is not None
    return ElementTree.fromstring(picture.svg)


def boxes(root: ElementTree.Element) -> list[tuple[str, float, float]]:
    return [
        (each.attrib["class"], float(each.attrib["x"]), float(each.attrib["width"]))
        for each in root.iter(f"{SVG}rect")
    ]


def side(gains: Range, evidenced: Range | None = None) -> Sides:
    return Sides("", (Bar("They", "€1", gains, evidenced, "€1"), Bar("We", "€2", amounts("5", "5"))))


def test_what_is_sure_is_filled_and_what_is_possible_is_not():
    shown = [kind for kind, _, _ in boxes(drawn(balance_picture(WORDS, side(amounts("10", "30")))))]
    assert shown == ["good", "good open", "good", "good", "good open"]  # both sides, then the legend


@pytest.mark.parametrize(
    "gains, kinds",
    [
        (amounts("-30", "-10"), ["bad", "bad open"]),
        (amounts("-10", "10"), ["bad open", "good open"]),
        (amounts("0", "0"), ["ink"]),
        (Range(Decimal(10), INF), ["good", "good open"]),
    ],
)
def test_losing_crossing_nothing_and_open(gains: Range, kinds: list[str]):
    assert [kind for kind, _, _ in boxes(drawn(balance_picture(WORDS, side(gains))))][: len(kinds)] == kinds


def test_what_was_shown_to_them_stands_below_what_we_claim():
    root = drawn(balance_picture(WORDS, side(amounts("10", "30"), amounts("2", "4"))))
    heights = [float(each.attrib["height"]) for each in root.iter(f"{SVG}rect")]
    assert heights[:4] == [16, 16, 8, 8]


def test_nothing_to_draw_is_no_picture():
    assert balance_picture(WORDS, Sides("Nothing")) is None
    assert matrix_picture(WORDS, Matrix((), ("ours",), ())) is None


ENDS = st.decimals(min_value=-(10**12), max_value=10**12, places=2)


@given(st.lists(st.tuples(ENDS, ENDS), min_size=1, max_size=3))
def test_every_bar_stands_inside_the_frame(pairs: list[tuple[Decimal, Decimal]]):
    bars = tuple(Bar(NASTY, "€1", Range(min(pair), max(pair)), None, "shown") for pair in pairs)
    picture = balance_picture(WORDS, Sides("", bars))
    root = drawn(picture)
    for _, x, width in boxes(root):
        assert width >= 0
        assert x >= 0
        assert x + width <= 360


@given(st.text(max_size=200), st.integers(20, 400))
def test_a_text_that_is_cut_fits(text: str, room: int):
    assert width_of(cut(text, room, 12), 12) <= room
    lines = wrapped(text, room, 12, 3)
    assert len(lines) <= 3
    assert all(width_of(line, 12) <= room for line in lines)


CELLS = [
    Cell("strongly", "moves it a lot", 3, "their own data"),
    Cell("somewhat", "moves it some", 2, "a trial"),
    Cell("moved", "moves it", 1, "a comparable customer"),
    Cell("not_at_all", "does not move it"),
    Cell("worse", "makes it worse"),
    Cell("unknown", "not known"),
    Cell("open", "not asked yet"),
]


def test_each_way_of_moving_a_number_looks_different():
    matrix = Matrix(tuple(f"m{at}" for at in range(len(CELLS))), ("ours",), tuple((each,) for each in CELLS))
    picture = matrix_picture(WORDS, matrix)
    assert picture is not None
    texts = [each.text for each in picture.labels]
    assert [each.says for each in CELLS if each.says not in texts] == []
    signs = set()
    for cell in CELLS:
        one = matrix_picture(WORDS, Matrix(("m",), ("ours",), ((cell,),)))
        assert one is not None
        signs.add(re.sub(r"<text.*?</text>", "", one.svg.split("aria-label")[1].split(">", 1)[1]))
    assert len(signs) == len(CELLS)
    assert len({ring(5, 5, filled) for filled in range(4)}) == 4


def test_more_offerings_make_it_wider_and_each_has_its_column():
    offerings = tuple(f"offering {at}" for at in range(5))
    picture = matrix_picture(WORDS, Matrix(("m",), offerings, (tuple(CELLS[:5]),)))
    assert picture is not None
    assert picture.width > 700
    starts = [each.x for each in picture.labels if each.text.startswith("offering")]
    assert len(set(starts)) == 5


def test_a_name_of_anything_is_only_a_name():
    picture = matrix_picture(WORDS, Matrix((NASTY,), (NASTY,), ((CELLS[0],),)))
    root = drawn(picture)
    assert {each.tag.removeprefix(SVG) for each in root.iter()} <= {"svg", "text", "path", "rect", "circle"}
    assert root.attrib["role"] == "img"
    assert "moves it a lot" in root.attrib["aria-label"]


def test_pictures_become_one_sheet_of_pixels():
    found = [
        balance_picture(WORDS, side(amounts("10", "30"))),
        matrix_picture(WORDS, Matrix((NASTY,), ("o",), ((CELLS[0],),))),
    ]
    sheet = "\n".join(map(source, ("transcript/picture.typ", "transcript/pictures.typ")))
    means = Means(system_fonts=False)
    one, two = (png([each for each in found if each], sheet, means, scale) for scale in (1, 2))
    assert one.startswith(b"\x89PNG")
    width, wider = (int.from_bytes(data[16:20], "big") for data in (one, two))
    assert width == 384  # as drawn, and 12 points around it
    assert abs(wider - 2 * width) <= 1

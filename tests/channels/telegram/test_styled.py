"""How a text is cut and marked up: whole, within the limits, between letters, and nothing of a seller's is markup."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from wcwidth import iter_graphemes

from bot.channels.markup import escape
from bot.channels.telegram.html import html
from bot.channels.telegram.styled import Run, cut, shown, styled, units
from bot.channels.visible import visible
from tests.support.telegram_reader import read_html, utf16

LETTERS = st.sampled_from(
    ["a", "b ", "\n", "\n\n", ". ", "é", "e\u0301", "👨‍👩‍👧", "🇩🇪", "漢", " ", "<b>", "&amp;", "**"]
)
TEXTS = st.lists(LETTERS, max_size=400).map("".join) | st.text(max_size=300)


@given(TEXTS, st.integers(12, 200))
@example("\U0001f468" * 50, 13)
def test_the_parts_are_the_whole_and_each_fits(text, longest):
    runs = styled(text)
    parts = cut(runs, longest)
    assert "".join(map(shown, parts)) == shown(runs)
    assert all(0 < units(shown(part)) <= longest for part in parts)


@given(TEXTS, st.integers(12, 200))
def test_no_letter_is_cut_in_two(text, longest):
    whole = shown(styled(text))
    ends, at = set(), 0
    for letter in iter_graphemes(whole):
        at += len(letter)
        ends.add(at)
    at = 0
    for part in cut(styled(text), longest):
        at += len(shown(part))
        assert at in ends


@given(TEXTS)
def test_units_are_those_of_utf16(text):
    whole = shown(styled(text))
    assert units(whole) == utf16(whole)


@given(st.text() | st.text(alphabet="<>&b/i=\"'*_`\\ \n-+>#1."))
def test_what_a_seller_types_is_never_markup(text):
    words, marks = read_html(html(styled(escape(text))))
    assert words == visible(text)
    assert marks == ()


@given(st.text(alphabet="<>&b/*_` \n->#1.a"))
def test_all_that_is_meant_as_markup_is_well_formed(text):
    words, _ = read_html(html(styled(text)))
    assert words == shown(styled(text))


def test_styles():
    runs = styled("**Who *pays*?** `x < y`\n> said\n> **more**\n- one\n2. two\n## Head")
    words, marks = read_html(html(runs))
    assert words == "Who pays? x < y\nsaid\nmore\n• one\n2. two\nHead"
    assert marks == (
        ("b", "Who "),
        ("b", "pays"),
        ("i", "pays"),
        ("b", "?"),
        ("code", "x < y"),
        ("b", "more"),
        ("blockquote", "said\nmore"),
        ("b", "Head"),
    )


@pytest.mark.parametrize(
    "text, parts",
    [
        ("one two three\n\nfour five six", ["one two three\n\n", "four five six"]),
        ("one two three\nfour five six", ["one two three\n", "four five six"]),
        ("One two. Three. Four five", ["One two. Three. ", "Four five"]),
        ("one two three four five", ["one two three four ", "five"]),
        ("one two three \u0301four-and-more", ["one two ", "three \u0301four-and-more"]),
        ("x" * 25, ["x" * 20, "x" * 5]),
    ],
)
def test_where_a_text_is_cut(text, parts):
    assert list(map(shown, cut(styled(text), 20))) == parts


def test_a_style_goes_on_in_the_next_part():
    first, second = cut([Run("one two three four five", bold=True)], 20)
    assert html(first) == "<b>one two three four </b>"
    assert html(second) == "<b>five</b>"

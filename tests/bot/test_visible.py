"""What is printed is only what is seen."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.visible import visible, visible_line


@pytest.mark.parametrize(
    "text, shown",
    [
        ("\x1b[2J\x07\x00 \x7f", "␛[2J␇␀ ␡"),
        ("\x9b31m", "<U+009B>31m"),
        ("a\r\nb\rc\td", "a\nb␍c    d"),
        ("pay \u202e000,1\u202c now", "pay <U+202E>000,1<U+202C> now"),
        ("half \ud800", "half <U+D800>"),
        ("€1.2M 👩‍👩‍👧 你好", "€1.2M 👩‍👩‍👧 你好"),
        ("said שלום עולם 12 to 15", "said \u2067שלום עולם\u2069 12 to 15"),
        ("אב ab גד", "\u2067אב\u2069 ab \u2067גד\u2069"),
    ],
)
def test_shown(text, shown):
    assert visible(text) == shown


def test_a_name_stays_on_one_line():
    assert visible_line(" Acme\r\n\tLtd\x1b ") == "Acme Ltd␛"


@given(st.text())
def test_nothing_reaches_the_terminal_as_a_command(text):
    shown = visible(text)
    shown.encode()
    assert not any(unicodedata.category(char) == "Cc" for char in shown.replace("\n", ""))
    assert not any(char in "\u202a\u202b\u202c\u202d\u202e" for char in shown)
    for line in shown.split("\n"):
        assert line.count("\u2067") == line.count("\u2069")

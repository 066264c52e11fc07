"""Which files are read, and what of them; and names in deep links."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.files import MOST_BYTES, Unreadable, refused, words_of
from bot.channels.telegram.links import LONGEST, name_in, payload_of

MAIL = b"""From: Marta Ruiz <marta@northwind.example>\r
Subject: =?utf-8?q?Sp=C3=A4te_Auftr=C3=A4ge?=\r
Content-Type: multipart/alternative; boundary=x\r
\r
--x\r
Content-Type: text/plain; charset=utf-8\r
Content-Transfer-Encoding: quoted-printable\r
\r
We ship 81 % on time=2E\r
--x\r
Content-Type: text/html\r
\r
<p>We ship</p>\r
--x--\r
"""


@pytest.mark.parametrize(
    "name, size, key",
    [
        ("a.txt", 5, None),
        ("A.MD", 5, None),
        ("a.eml", MOST_BYTES, None),
        ("meeting.ics", 5, None),
        ("a.txt", MOST_BYTES + 1, "file.too_large"),
        ("a.pdf", 5, "file.other"),
        ("txt", 5, "file.other"),
        ("", 5, "file.other"),
    ],
)
def test_which_are_read(name, size, key):
    assert refused(name, size) == key


def test_their_words():
    assert words_of("a.txt", "\ufeffgrüß\r\nGott\n".encode()) == "grüß\nGott"
    assert words_of("a.txt", "grüß".encode("cp1252")) == "grüß"
    assert words_of("a.txt", "grüß".encode("utf-16")) == "grüß"
    assert words_of("a.EML", MAIL) == (
        "From: Marta Ruiz <marta@northwind.example>\nSubject: Späte Aufträge\n\nWe ship 81 % on time."
    )


@pytest.mark.parametrize(
    "name, content, key",
    [
        ("a.txt", b" \n", "file.empty"),
        ("a.txt", b"PK\x03\x04\x00\x00", "file.no_text"),
        ("a.txt", b"x" * (MOST_BYTES + 1), "file.too_large"),
        ("a.eml", b"Subject: x\nContent-Type: text/html\n\n<p>x</p>", "file.no_text"),
        ("a.eml", b"Content-Type: text/plain; charset=nonsense\n\nx", "file.broken_mail"),
    ],
)
def test_what_has_no_words(name, content, key):
    with pytest.raises(Unreadable) as caught:
        words_of(name, content)
    assert caught.value.key == key


@given(st.binary(max_size=300) | st.text(alphabet="FromSubject:-x= \n;/").map(str.encode))
def test_any_file_has_words_or_is_unreadable(content):
    for name in ("a.txt", "a.eml"):
        with suppress(Unreadable):
            assert words_of(name, content).strip()


@given(st.text(max_size=60))
def test_a_name_comes_back_out_of_a_link(name):
    try:
        payload = payload_of(name)
    except UnicodeEncodeError:
        return
    if payload is not None:
        assert len(payload) <= LONGEST
        assert name_in(payload) == name


@given(st.text())
def test_any_payload_is_a_name(payload):
    assert isinstance(name_in(payload), str)

"""How a text is taken apart: sentences where a reader would see them, and other people's words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.critic.draft import Draft

SPLITS = [
    ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
    ("About 1.5 days, e.g. on dock 3, i.e. late. Then Dr. Weiss came.", [
        "About 1.5 days, e.g. on dock 3, i.e. late.", "Then Dr. Weiss came."]),
    ("A line\nbroken by the mailer.\n\nA new one", ["A line\nbroken by the mailer.", "A new one"]),
    ("Three things:\n- one\n- two\n2. three", ["Three things:", "- one", "- two", "2. three"]),
    ('He said "stop." Then he left…', ['He said "stop."', "Then he left…"]),
    ("Really?! Yes...", ["Really?!", "Yes..."]),
    ("version 2.0.1 is out", ["version 2.0.1 is out"]),
    ("", []),
    ("  \n ", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "sentences"), SPLITS)
def test_sentences(text, sentences):
    assert [each.text for each in Draft(text).sentences] == sentences


@given(st.text(alphabet='ab .!?\n"“”-*1', max_size=80))
def test_sentences_cover_all_but_space_and_know_their_place(text):
    draft = Draft(text)
    covered = 0
    for sentence in draft.sentences:
        assert text[sentence.start : sentence.end] == sentence.text
        assert text[covered : sentence.start].strip() == ""
        covered = sentence.end
    assert text[covered:].strip() == ""


QUOTES = [
    ('They said "it slips" to us', "it slips", True),
    ("Sie sagten „es klemmt“ dazu", "es klemmt", True),
    ("Ils disent « ça cale » souvent", "ça cale", True),
    ("they’re late, it’s known, isn’t it", "late", False),
    ("She wrote ‘late again’ twice", "late again", True),
    ("> quoted line\nnot quoted", "quoted line", True),
    ("> quoted line\nnot quoted", "not quoted", False),
    ('an open " mark and nothing else', "nothing", False),
    ('"All of it is the seller\'s own."', "seller", False),
]


@pytest.mark.parametrize(("text", "piece", "quoted"), QUOTES)
def test_quotations(text, piece, quoted):
    start = text.index(piece)
    assert Draft(text).quoted(start, start + len(piece)) is quoted


@pytest.mark.parametrize(
    ("text", "asks"), [("Why?", True), ('"Why?"', True), ("Why.", False), ("Why? No.", False)]
)
def test_questions(text, asks):
    assert Draft(text).sentences[-1].asks is asks

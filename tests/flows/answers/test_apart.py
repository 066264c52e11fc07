"""A long answer taken apart: lines of many trades, pasted mails, and what holds of any text."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answers.apart import is_mail, take_apart
from flows.answers.apart_look import plain
from flows.answers.apart_mail import layout
from flows.model import SLOTS
from flows.record import Level
from flows.values import Money, Number
from tests.flows.answers.apart_shown import CONTEXT, shown
from tests.support.stuck import unstuck

HERE = Path(__file__).parent
MAILS = sorted((HERE / "mails").glob("*.txt"))


def rows() -> list[tuple[str, list[str]]]:
    """Each line of the table with what comes out of it."""
    blocks = (HERE / "apart.txt").read_text("utf-8").split("\n> ")[1:]
    return [
        (lines[0], [each for each in lines[1:] if each]) for lines in (block.split("\n") for block in blocks)
    ]


ROWS = rows()


def test_the_table_is_long_enough():
    assert sum(1 for _, pieces in ROWS if pieces) >= 60
    assert sum(1 for _, pieces in ROWS if not pieces) >= 25


@pytest.mark.parametrize(("text", "pieces"), ROWS, ids=[text[:50] for text, _ in ROWS])
def test_a_line_is_taken_apart(text, pieces):
    found = [f"{shown(each)} | {text[each.start : each.end]}" for each in take_apart(text, CONTEXT)]
    assert found == pieces


@pytest.mark.parametrize("mail", MAILS, ids=[each.stem for each in MAILS])
def test_a_mail_is_taken_apart(mail):
    text = mail.read_text("utf-8")
    assert is_mail(text, CONTEXT)
    found = [shown(each) for each in take_apart(text, CONTEXT)]
    assert found == mail.with_suffix(".pieces").read_text("utf-8").splitlines()


def test_what_an_older_mail_or_one_of_ours_says_is_not_theirs():
    for mail in MAILS:
        said = " ".join(shown(each) for each in take_apart(mail.read_text("utf-8"), CONTEXT))
        for never in ("60000", "85000", "Scrap", "12000", "2300", "0.62", "4.2"):
            assert never not in said, (mail.stem, never)


def test_an_unknown_sender_is_only_heard():
    text = (HERE / "mails" / "unknown.txt").read_text("utf-8")
    assert {each.evidence and each.evidence.level for each in take_apart(text, CONTEXT)} == {Level.HEARD}


@pytest.mark.parametrize(
    "typed, sender",
    [
        ("Marta Ruiz <m@acme.com>", "Marta Ruiz"),
        ("Ruiz, Marta", "Marta Ruiz"),
        ("12345", ""),
        ("Support 24", ""),
        ("Maria " * 10, "Maria " * 9 + "Maria"),
        ("Maria " * 11, ""),
    ],
)
def test_a_sender_is_somebody_with_a_name(typed, sender):
    mail = f"From: {typed}\nDate: 24 Nov 2026\nSubject: figures\n\nHello,\n\nlate orders are the problem."
    assert layout(mail, CONTEXT).sender == sender


@pytest.mark.parametrize("passed_over", ["https://acme.com/a", "+49 30 1234567", "ana@acme.com"])
def test_a_link_or_a_number_to_call_leaves_no_gap_in_what_they_said(passed_over):
    (problem,) = take_apart(f"they told me orders slip, see {passed_over} and the returns pile up", CONTEXT)
    assert problem.parts["value"] == "orders slip, see and the returns pile up"


TEXTS = st.one_of(
    st.text(max_size=400),
    st.lists(st.sampled_from([text for text, _ in ROWS]), max_size=6).map(" ".join),
    st.lists(
        st.sampled_from(
            [*(word for text, _ in ROWS for word in text.split()), "\n", "> ", "From:", "\x00", "€"]
        ),
        max_size=60,
    ).map(" ".join),
    st.builds(
        lambda mail, start, size: mail.read_text("utf-8")[start : start + size],
        st.sampled_from(MAILS),
        st.integers(0, 3000),
        st.integers(0, 3000),
    ),
)
_WORDED = ("problem", "tried", "decide", "why_now", "went_wrong", "do_nothing", "effort", "next_step", "aim")


@given(TEXTS)
def test_any_text_is_taken_apart_and_its_words_come_back(text):
    for piece in take_apart(text, CONTEXT):
        assert piece.slot in SLOTS
        assert 0 <= piece.start < piece.end <= len(text)
        words = layout(text, CONTEXT).text[piece.start : piece.end].replace("\x00", " ")
        if piece.slot in _WORDED:
            assert (
                plain(str(piece.parts["value"])).split()
                == words.split()[: len(str(piece.parts["value"]).split())]
            )
        for part in piece.parts.values():
            if isinstance(part, Money | Number) and piece.slot != "term":
                assert any(char.isdigit() for char in words) or part.low is None or part.low <= 100


@given(TEXTS)
def test_money_goes_to_no_count_and_a_share_to_no_amount(text):
    for piece in take_apart(text, CONTEXT):
        value = piece.parts.get("value")
        if piece.slot in ("amount", "price", "worth", "whole_worth"):
            assert isinstance(value, Money)
        if piece.slot == "discount":
            percent = piece.parts["percent"]
            assert isinstance(percent, Number)
            assert percent.unit in ("%", "points")
        if piece.slot == "number" and "baseline" in piece.parts and "target" in piece.parts:
            assert type(piece.parts["baseline"]) is type(piece.parts["target"])


@pytest.mark.untraced
@pytest.mark.parametrize(
    "unit",
    [
        "word ",
        "they said it is late, ",
        "late orders from 41 to 10 by June. ",
        "x",
        "(",
        "> a\n",
        "1,",
        "From: a\n",
        "Marta pays, ",
    ],
)
def test_a_long_paste_comes_to_an_end(unit):
    text = (unit * (20_000 // len(unit) + 1))[:20_000]
    with unstuck():
        assert all(0 <= each.start <= each.end <= len(text) for each in take_apart(text, CONTEXT))


@pytest.mark.bench
def test_an_ordinary_paste_of_twenty_thousand_characters_is_quick():
    text = "\n\n".join(mail.read_text("utf-8").partition("\n\n")[2] for mail in MAILS) * 2
    take_apart(text, CONTEXT)
    took = []
    for _ in range(5):
        start = time.process_time()
        take_apart(text[:20_000], CONTEXT)
        took.append(time.process_time() - start)
    assert min(took) < 0.1

"""Names in free text: found in the forms that people type them, and nothing else."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.erasing.holding import Kept
from storage.erasing.names import Names, folded, single
from storage.erasing.rewriting import rewritten
from storage.letters import write_text, write_value

RUIZ = ("Marta Ruiz",)
NAMES = ("Marta Elena Ruiz", "Seán O'Brien-Smith", "Марта Иванова", "王伟", "김민수", "José")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Marta Ruiz, the COO", "#, the COO"),
        ("MARTA's cut, and Marta’s", "#'s cut, and #’s"),
        ("Martas Zahl", "# Zahl"),
        ("Ruiz, Marta", "#"),
        ("marta.ruiz@example.com", "#@example.com"),
        ("M. Ruiz and m.ruiz", "# and #"),
        ("Marta\nRuiz", "#"),
        ("Ma\u0301rta; Ｍａｒｔａ; Mar\u200bta; **Marta**; marta_ruiz; Marta\\-Ruiz", "#; #; #; **#**; #; #"),
        ("Martin, martal, smarta, ruizo, 3ruiz", "Martin, martal, smarta, ruizo, 3ruiz"),
        ("", ""),
    ],
)
def test_every_form_and_no_other_word(text: str, left: str):
    assert Names(RUIZ, single(RUIZ)).finder().replaced(text, "#") == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("marta ruiz; marta elena ruiz; elena", "#; #; elena"),
        ("sean o’brien‑smith, O\\'Brien\\-Smith", "#, #"),
        ("МАРТА сказала, Ивановы", "# сказала, Ивановы"),
        ("王伟说，김민수는, 김민숙", "#说，#는, 김민숙"),
        ("jose, JOSE\u0301's", "#, #'s"),
    ],
)
def test_names_of_many_kinds(text: str, left: str):
    assert Names(NAMES, single(NAMES)).finder().replaced(text, "#") == left


def test_words_are_taken_alone_only_where_they_are_given():
    assert Names(RUIZ).finder().replaced("Marta and Ruiz: Marta Ruiz", "#") == "Marta and Ruiz: #"
    assert single(["Jo B Li", "X Y", "Marta"]) == {"jo", "li"}


@given(st.text(max_size=60), st.text(max_size=60), st.sampled_from(NAMES))
def test_whatever_stands_around_it_stays_letter_for_letter(before: str, after: str, name: str):
    finder = Names((name,)).finder()
    text = f"{before} {name} {after}"
    replaced = finder.replaced(text, "\x00")
    assert "\x00" in replaced
    spans = finder.spans(text)
    kept = [
        text[a:b]
        for a, b in zip([0, *(end for _, end in spans)], [*(start for start, _ in spans), None], strict=True)
    ]
    assert replaced == "\x00".join(kept)
    assert finder.spans(finder.replaced(text, "\x00")) == [] or "\x00" in text


@given(st.text(max_size=80))
def test_what_is_compared_points_back_into_the_text(text: str):
    letters, places = folded(text)
    assert len(letters) == len(places)
    assert list(places) == sorted(places)


def put(text: str) -> str:
    """Puts a sign for her name."""
    return Names(RUIZ, single(RUIZ)).finder().replaced(text, "#")


def test_only_what_somebody_wrote_is_changed_in_data():
    told = {
        "type": "Marta",
        "text": "Marta",
        "choices": [{"id": "ruiz", "label": "Ruiz"}],
        "data": "aMarta/Marta",
    }
    left: dict[str, object] = {
        "type": "Marta",
        "text": "#",
        "choices": [{"id": "ruiz", "label": "#"}],
        "data": "aMarta/Marta",
    }
    assert json.loads(rewritten(json.dumps(told), Kept.JSON, put) or "") == left
    kept = {
        "data": {"question": "Did Marta answer?", "by": "Marta"},
        "mark": "-Marta said it",
        "bind": ["Marta"],
    }
    left = {"data": {"question": "Did # answer?", "by": "#"}, "mark": "-# said it", "bind": ["Marta"]}
    assert json.loads(rewritten(json.dumps(kept), Kept.JSON, put) or "") == left
    same = json.dumps({"a": [1, None, True, "Martin"]})
    assert rewritten(same, Kept.JSON, put) is same
    assert rewritten(None, Kept.TEXT, put) is None
    assert rewritten(write_text("Marta \ud83d"), Kept.TEXT, put) == write_text("# \ud83d")
    assert rewritten(write_value("Marta"), Kept.VALUE, put, "problem/said") == write_value("#")
    assert rewritten(write_value("Marta"), Kept.VALUE, put, "offerings/o1/alternative_kind") == write_value(
        "Marta"
    )

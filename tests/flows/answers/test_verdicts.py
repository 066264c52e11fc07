"""What came of a fact, and whether a reply agrees to all of it, as sellers and customers type it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answers.verdicts import VERDICTS, no_reply, plainly_agreed, read_verdict

READ = {
    "confirmed": [
        "yes", "yep", "Yes!", "confirmed", "still true", "correct", "ja", "same", "she confirmed it", "marta confirmed",
        "they did", "it is", "as we thought", "exactly what she said", "no change", "she said so again", "holds",
        "yes but only on fridays", "👍 yes", "absolutely", "that's right",
    ],
    "changed": ["changed", "Changed: 500", "it has changed", "has changed to 12", "it changed", "was changed to may"],
    "refuted": [
        "no", "nope", "wrong", "not true", "that is wrong", "refuted", "it's not the case", "no, her boss signs",
        "not any more", "no longer", "she denied it", "isn't true", "false", "nein",
    ],
    "not_up": [
        "didn't come up", "did not come up", "not discussed", "we didn't talk about it", "no mention", "never came up",
        "dunno", "no idea", "not agreed yet", "not confirmed", "she's not sure", "forgot to ask", "we never got to it",
        "not yet", "wasn't mentioned", "n/a",
    ],
    "": ["it's 38 now", "38", "Anna Berg, CFO", "planning is the problem", "golf", "", "…", "€1,100 each"],
}  # fmt: skip
ROWS = [(typed, value) for value, texts in READ.items() for typed in texts]


@pytest.mark.parametrize("typed, value", ROWS, ids=[row[0] for row in ROWS])
def test_a_verdict_is_read(typed, value):
    assert read_verdict(typed).value == value


JOINTLY = {
    "yes, agreed in writing": True,
    "confirmed by mail": True,
    "she agreed": True,
    "yes, we both signed it off": True,
    "yes": False,
    "confirmed": False,
    "yes, but not in writing": False,
    "yes, she will agree in writing": False,
    "no, we agreed on something else": False,
}


@pytest.mark.parametrize("typed, jointly", JOINTLY.items(), ids=JOINTLY)
def test_agreed_is_only_what_was_agreed(typed, jointly):
    assert read_verdict(typed).jointly is jointly


AGREED = {
    "yes": True,
    "Agreed.": True,
    "Yes, all correct. Best, Marta": True,
    "Hi Ana, thanks, that's right. Nothing to add. Marta": True,
    "looks good to me, can't wait": True,
    "passt, danke": True,
    "yes, I wouldn't change a thing": False,
    "looks good, but it's 38 not 41": False,
    "yes, 38": False,
    "one thing: the budget is not mine": False,
    "not quite": False,
    "see you next week": False,
    "I have read it": False,
    "mostly right": False,
    "no": False,
    "": False,
}


@pytest.mark.parametrize("typed, agreed", AGREED.items(), ids=AGREED)
def test_a_reply_agrees_plainly_or_not(typed, agreed):
    assert plainly_agreed(typed) is agreed


NO_REPLY = {
    "not yet": "not_yet",
    "not so far, she's on holiday": "not_yet",
    "she hasn't answered": "not_yet",
    "Marta did not reply": "not_yet",
    "still waiting": "not_yet",
    "no reply": "not_yet",
    "she is on vacation": "not_yet",
    "didn't send it yet": "not_yet",
    "i never sent it": "not_sent",
    "did not send": "not_sent",
    "yes": "",
    "no, it's 38": "",
    "nothing to add": "",
    "all correct": "",
}


@pytest.mark.parametrize("typed, what", NO_REPLY.items(), ids=NO_REPLY)
def test_no_reply_is_no_answer_of_theirs(typed, what):
    assert no_reply(typed) == what


@given(st.text(max_size=80))
def test_any_text_has_an_answer(text):
    assert read_verdict(text).value in ("", *VERDICTS)
    assert not plainly_agreed(text + " but it is 12")

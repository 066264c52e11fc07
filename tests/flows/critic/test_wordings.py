"""How the words of a text lean: the table, what a short text comes to, and where a long one does so most."""

import pytest

from flows.critic.codes import SEVERITIES
from flows.critic.judging import judge
from flows.critic.reading import Reading
from flows.critic.verdict import Verdict
from flows.critic.wordings import NONE, TILT, Wordings, shares, table, words_of

EVEN = "You told me that 31 of your 40 pallets left late. I would look at the cut-off first, and I may be wrong. "
LOUD = "World-class innovative solutions from the leading provider, with unrivalled excellence and passion! "


def test_the_table_knows_the_codes_that_a_text_alone_can_have():
    named = {name for weighed in table().values() for name in weighed.leans}
    assert named == {code for code in SEVERITIES if not code.startswith("MIS")} | {TILT, NONE}


def test_any_figure_is_one_word_and_so_is_the_last_sign():
    told = list(words_of(Reading("Is 14 days right? No, 9!").lines))
    assert told == ["is", "0", "days", "right", "?", "no", "0", "!"]


def test_what_somebody_else_says_is_not_weighed():
    assert "world" not in list(words_of(Reading('"World-class!" he wrote.').lines))


def test_a_text_of_a_few_words_comes_to_less():
    rare = {f"word{number}": 3.0 for number in range(60)}
    few, many = shares(list(rare)[:4], rare), shares(rare, rare)
    assert sum(share * share for share in few.values()) < 0.2
    assert sum(share * share for share in many.values()) == pytest.approx(1)


def test_a_word_that_comes_again_has_little_more():
    rare = {"often": 3.0, "once": 3.0}
    told = shares(["often"] * 5 + ["once"], rare)
    assert told["once"] < told["often"] < 3 * told["once"]


def test_a_stretch_of_a_long_text_speaks_for_itself():
    wordings = Wordings(Reading(EVEN * 40 + LOUD * 12))
    assert wordings.whole["GENERIC"] < wordings.at_most("GENERIC")
    worst = wordings.worst("GENERIC")
    assert worst is not None
    assert worst.text == LOUD.strip()


def test_a_short_text_has_one_stretch():
    wordings = Wordings(Reading(EVEN))
    assert wordings.at_most(TILT) == wordings.whole[TILT] < 0


def test_words_alone_raise_nothing_in_a_text_of_a_few():
    assert judge("Excellence, passion, provider.").verdict.kind is not Verdict.CUSTOMER
    assert judge("").findings == ()


def test_what_stands_below_any_mail_is_not_weighed():
    below = "This mail is confidential. If you are not the intended recipient, notify the sender."
    told = list(words_of(Reading(EVEN + below).lines))
    assert told[-4:] == ["this", "mail", "is", "confidential"]
    assert "recipient" not in told
    assert "recipient" in list(words_of(Reading("Notify the sender if you are no recipient.").lines))

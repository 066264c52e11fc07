"""What a brief asks them: five at most, in an order a talk can bear, what was not known first, and every one of it."""

import re

import pytest

from flows.brief import DECIDES, brief_of, decides
from flows.model import PHASES
from flows.record import State
from tests.support.talking import START, Talk, longer

KINDS = ["first_talk", "open_deal", "renewal", "tender"]


def brief(talk: Talk):
    return brief_of(talk.flow, talk.shelf.record, talk.session, START)


def asked(talk: Talk) -> list[str]:
    return [each.question for each in brief(talk).ask]


def all_unknown(kind: str, minutes: int) -> Talk:
    talk = Talk(kind=kind, minutes=minutes)
    for _ in range(60):
        if talk.session.status == "finished":
            return talk
        talk.says("dunno")
    raise AssertionError(talk.asked)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("minutes", [5, 15, 30])
def test_at_most_five_questions_in_the_order_of_a_talk(kind, minutes):
    for talk in (Talk(kind=kind, minutes=minutes), all_unknown(kind, minutes)):
        found = brief(talk).ask
        assert 1 <= len(found) <= 5
        phases = [PHASES.index(each.phase) for each in found]
        assert phases == sorted(phases)
        assert len({each.path for each in found}) == len(found)


NOBODY_IS_ASKED = re.compile(r"seller/.*|drivers/\w+/kind|meetings/\w+/help_wanted")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("minutes", [5, 15, 30])
def test_every_dont_know_has_its_place_in_the_brief_once(kind, minutes):
    talk = all_unknown(kind, minutes)
    made = brief(talk)
    shown = [each.path for part in (made.ask, made.more, made.listen, made.colleague) for each in part]
    unknown = [path for path, fact in talk.shelf.record.held.items() if fact.state is State.UNKNOWN]
    assert unknown
    nobodys = {path for path in unknown if NOBODY_IS_ASKED.fullmatch(path)}
    assert sorted(path for path in shown if path in unknown) == sorted(set(unknown) - nobodys)


def test_what_was_asked_and_not_known_comes_before_what_was_not_asked():
    talk = Talk()
    talk.says("marta ruiz, COO", "she said it slips", "dunno")
    ranked = sorted(brief(talk).ask, key=lambda each: -each.weight)
    assert ranked[0].question == "number"


def test_what_they_said_is_not_asked_again():
    talk = Talk()
    talk.says("marta ruiz, COO", "dunno")
    assert "said" in asked(talk)
    talk.says("back", "marta said rush orders slip")
    assert "said" not in asked(talk)


def test_two_numbers_do_not_make_the_same_question_twice():
    talk = longer()
    talk.says("marta ruiz, COO", "she said it slips", "late orders 41", "marta", "scrap 4 %", "marta")
    made = brief(talk)
    names = [each.question for each in (*made.ask, *made.more)]
    assert len(names) == len(set(names))


def test_weak_answers_are_watched_with_their_check():
    talk = Talk()
    talk.says("their board", "keep", "they have no platform like ours", "skip")
    assert ("lacks_our_product", "said", "problem/said") in brief(talk).watch


@pytest.mark.parametrize("kind", KINDS)
def test_what_decides_is_the_first_thing_that_is_not_known(kind):
    assert decides(Talk(kind=kind).shelf.record, Talk(kind=kind).session) == DECIDES[kind][0]


def test_what_decides_moves_on_as_things_get_known():
    talk = longer()
    found = []
    for text in (
        "marta ruiz, COO",
        "she said it slips",
        "late orders 41",
        "marta",
        "that's all",
        "900 each",
        "marta",
    ):
        talk.says(text)
        found.append(decides(talk.shelf.record, talk.session))
    talk.says("a lot")
    found.append(decides(talk.shelf.record, talk.session))
    talk.says("no")
    found.append(decides(talk.shelf.record, talk.session))
    assert list(dict.fromkeys(found)) == ["problem", "metric", "moves", "alternative", "none"]


def test_without_a_kind_an_open_deal_is_meant():
    talk = Talk(kind="")
    assert decides(talk.shelf.record, talk.session) == "payer"
    assert brief(talk).ask == ()

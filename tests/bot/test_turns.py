"""One turn: stored before it is shown, once for each event, computed again after a colleague's, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from bot.channels.base import Document, Question
from bot.turns import MOST_TRIES
from flows.record import fold
from flows.session import Status
from storage.base import StaleAccount, StoreBusy, StoreFull, TurnWrite
from tests.support.driving import Office, Seller, shown


@pytest.fixture
def office(tmp_path) -> Iterator[Office]:
    office = Office(tmp_path)
    yield office
    office.close()


@pytest.fixture
def ana(office: Office) -> Seller:
    seller = office.seller("Ana")
    seller.opens("Acme", minutes=5, kind="open_deal")
    return seller


def interfering(
    office: Office, monkeypatch: pytest.MonkeyPatch, before: Callable[[], None], times: int
) -> list[int]:
    """Lets something happen just before the next commits. Gives a list that grows with each."""
    commit = type(office.app.storage).commit
    seen: list[int] = []

    def interfered(storage: Any, write: TurnWrite) -> int:
        if len(seen) < times:
            seen.append(write.version)
            before()
        return commit(storage, write)

    monkeypatch.setattr(type(office.app.storage), "commit", interfered)
    return seen


def test_an_event_that_came_twice_is_taken_once_and_answered_alike(ana):
    first = ana.says("marta ruiz, COO", event="e1")
    facts = list(ana.facts())
    again = ana.says("marta ruiz, COO", event="e1")
    assert again.repeated
    assert not first.repeated
    assert list(again.outgoing) == list(first.outgoing)
    assert list(ana.facts()) == facts


def test_what_was_answered_stays_answered_after_a_restart(office, ana):
    first = ana.says("marta ruiz, COO", event="e1")
    office.restart()
    ana.opens("Acme")
    again = ana.says("marta ruiz, COO", event="e1")
    assert again.repeated
    assert list(again.outgoing) == list(first.outgoing)


def test_a_turn_is_computed_again_after_a_colleagues(office, ana, monkeypatch):
    ben = office.seller("Ben")
    storage, account = office.app.storage, ana.account()
    storage.set_member(ana.who, account.id, ben.who.person, True, office.now)
    ben.opens("Acme", minutes=5, kind="open_deal")

    def ben_says() -> None:
        monkeypatch.undo()
        ben.says("jo park, CFO")

    interfering(office, monkeypatch, ben_says, 1)
    ana.says("marta ruiz, COO")
    assert "Meanwhile Ben noted" in ana.text
    assert ana.record() == fold(ana.facts())
    assert [fact.id for fact in ana.facts()] == list(range(1, len(ana.facts()) + 1))


def test_an_account_that_is_never_still_is_given_up_and_says_so(office, ana, monkeypatch):
    def stale() -> None:
        raise StaleAccount

    seen = interfering(office, monkeypatch, stale, 1000)
    facts = list(ana.facts())
    with pytest.raises(StoreBusy):
        ana.says("marta ruiz, COO")
    assert len(seen) == MOST_TRIES
    monkeypatch.undo()
    assert list(ana.facts()) == facts
    ana.says("marta ruiz, COO")
    assert ana.question is not None


@pytest.mark.parametrize("error", [StoreBusy, StoreFull])
def test_a_turn_that_could_not_be_kept_was_not(office, ana, monkeypatch, error):
    def fails() -> None:
        raise error

    interfering(office, monkeypatch, fails, 1)
    facts, session = list(ana.facts()), ana.session()
    with pytest.raises(error):
        ana.says("marta ruiz, COO", event="e1")
    assert list(ana.facts()) == facts
    assert ana.session() == session
    ana.says("marta ruiz, COO", event="e1")
    assert not ana.last.repeated
    assert ana.session().turn == session.turn + 1


def test_a_first_turn_that_could_not_be_kept_can_be_tried_again(office, monkeypatch):
    def fails() -> None:
        raise StoreBusy

    ana = office.seller("Ana")
    ana.opens()
    interfering(office, monkeypatch, fails, 1)
    with pytest.raises(StoreBusy):
        ana.says("Acme", event="e1")
    ana.says("Acme", event="e1")
    assert ana.last.account is not None
    assert ana.last.account[1] == "Acme"
    assert len(office.app.storage.accounts(ana.who)) == 1


def test_leaving_pauses_and_coming_back_goes_on(office, ana):
    ana.says("marta ruiz, COO")
    question = ana.question
    ana.leaves()
    assert ana.session().status is Status.PAUSED
    ana.leaves()
    office.restart()
    back = office.seller("Ana")
    back.opens("Acme")
    assert back.last.session == ana.last.session
    assert back.question is not None
    assert question is not None
    assert back.question.ask == question.ask
    assert "Back to Acme" in back.text


def test_leaving_while_a_colleague_writes_is_no_matter(office, ana, monkeypatch):
    def stale() -> None:
        raise StaleAccount

    interfering(office, monkeypatch, stale, 1)
    ana.leaves()
    assert ana.session().status is Status.OPEN


def test_leaving_before_an_account_is_named_leaves_nothing(office):
    ana = office.seller("Ana")
    ana.opens()
    ana.leaves()
    assert office.app.storage.accounts(ana.who) == ()


def test_new_begins_another_session_on_the_same_account(ana):
    first = ana.last.session
    ana.says("marta ruiz, COO")
    ana.opens("Acme", new=True, minutes=5, kind="renewal")
    assert ana.last.session != first
    assert len(ana.office.app.storage.sessions(ana.who, ana.account().id)) == 2


def test_an_asking_is_kept_with_its_choices_for_its_buttons(ana):
    ana.says("their board")
    question = ana.question
    assert question is not None
    row = ana.office.app.storage.asking(ana.who, question.ask)
    assert row is not None
    assert row.options == ("keep", "again")
    assert row.question == "payer"
    assert row.text == question.text


def test_every_question_has_a_path_and_a_reference_of_its_own(ana):
    refs = []
    for text in ("marta ruiz, COO", "she said it slips", "late orders 41", "marta", "a lot", "back", "some"):
        assert ana.question is not None
        refs.append(ana.question.ask)
        ana.says(text)
    assert len(set(refs)) == len(refs)


def test_a_brief_is_a_document_and_the_question_stays(ana):
    ana.says("brief")
    kinds = [type(each) for each in ana.last.outgoing]
    assert kinds == [Document, Question]


def test_the_words_of_a_seller_are_never_markup(ana):
    ana.says("marta *ruiz*, `COO`")
    ana.says("**it slips** <b>x</b> [y](z)")
    assert '"**it slips** <b>x</b> [y](z)"' in ana.text


def test_who_else_has_a_say_is_read_back_with_where_they_stand(office):
    seller = office.seller("ana")
    seller.opens("Northwind", minutes=30, kind="open_deal")
    while "has a say" not in (said := "\n".join(shown(seller.last.outgoing))):
        assert "Kept" not in said
        seller.says("marta ruiz, COO" if "Who pays" in said else "skip")
    seller.says("jens holm, plant manager, against it")
    assert shown(seller.last.outgoing)[0].startswith("Jens Holm, plant manager; against it.\n")


def test_coming_back_with_the_minutes_answers_how_long(office):
    seller = office.seller("Ana")
    assert "How long" in shown(seller.opens("Acme").outgoing)[-1]
    assert "What is it?" in shown(seller.opens("Acme", minutes=5).outgoing)[-1]
    assert seller.session().minutes == 5
    seller.opens("Acme", minutes=30)
    assert seller.session().minutes == 5

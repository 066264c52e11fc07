"""Throws events of every kind at the pure engine and holds it to its promises, whatever happens in between.

Every event is answered and shown; an open session asks; the record is the fold of the
facts and no fact is ever lost; "back" leads to the record of before; what cannot be
read changes nothing.
"""

from __future__ import annotations

import os
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from flows.agenda import limits_of
from flows.effects import (
    Ask,
    Heard,
    Meanwhile,
    ShowBalance,
    ShowBrief,
    ShowDraft,
    ShowMoved,
    ShowReview,
    ShowSoFar,
    Tell,
)
from flows.events import Chose, Opened, Said
from flows.record import Fact, fold
from flows.session import MOST_STEPS, Purpose, Status
from flows.standing import COMMANDS
from tests.support.talking import Shelf, Talk

SHOWS = (Ask, Heard, Meanwhile, ShowBalance, ShowBrief, ShowDraft, ShowMoved, ShowReview, ShowSoFar, Tell)

ANSWERS = st.sampled_from(
    [
        "marta ruiz, the COO",
        "the plant team",
        "their board i think",
        "she told me shes got 200k for this",
        "changeovers eat 2 hrs a day & rush orders slip",
        "Marta Ruiz the COO pays, 200k set aside; they told me changeovers eat 2 hours a day",
        "orders slip. Jonas Weber, the CFO, pays, he told me. late orders 14 a month, want 5. one costs 900 euros",
        "late orders 14 a month, want 4. scrap 6 % now, target 3. they have a quote from Brenner at 180k",
        "change who pays to Jonas Weber",
        "the new one",
        "not sure",
        "they need a platform like ours",
        "he said 'it slips every friday'",
        "otd 81 now, wants 95 by summer",
        "scrap 4 %",
        "9k a point",
        "some, a foundry went 78 to 90 in 5 months",
        "not really",
        "a lot",
        "shes big on golf",
        "the board meeting in september",
        "our relationship",
        "two planners for a day in may",
        "12 feb, 60 price 40 quality",
        "that's all",
        "keep",
        "my guess",
        "marta",
        "12-15",
        "3/4/2027",
        "yes",
        "no",
        "still",
        "1",
        "2",
        "$3k to €4k",
        "none",
        "confirmed",
        "she agreed in writing",
        "no, she said it is 12",
        "changed: 38 a month",
        "changed",
        "didn't come up",
        "refuted",
        "they send the data by 3 dec, we plan",
        "yes, all correct",
        "it is 38, not 41. the rest is right",
        "all of it",
        "another",
    ]
)
BEFORE = (
    *("marta ruiz, the COO", "she said 'rush orders slip'", "late orders, 41 a month now, 10 by june"),
    *("some", "we replan in minutes", "the board in september", "a day on the floor", "keep"),
)
ORDERS = st.sampled_from(
    [
        "back",
        "go back",
        "skip",
        "dunno",
        "why",
        "so far",
        "brief",
        "pause",
        "stop",
        "help",
        "edit",
        "change the baseline to 78",
        "change the number",
        "change who pays to Ann Lee, CFO",
        "change the problem",
        "change the deadline",
        "no, i meant 14",
        "actually make it 12 %",
    ]
)
NASTY = st.sampled_from(
    [
        "",
        " ",
        "\n\n",
        "\x00",
        "\ud800",
        "!!!",
        "{{ account }}",
        "<b>*_`[x](y)",
        "\u202eabc",
        "9" * 400,
        "x" * 5000,
        "٣٤ %",
        "-",
        "€",
        "1e999",
        "?" * 50,
        "İ change the ß to ß",
    ]
)
TEXTS = st.one_of(ANSWERS, ANSWERS, ORDERS, NASTY, st.text(max_size=30), st.integers().map(str))
FOREIGN = st.lists(st.sampled_from(["0", "9", "p1", "p7", "keep", "x", "done", "quote"]), max_size=2).map(
    tuple
)


class Conversation(RuleBasedStateMachine):
    """One account, one or two sellers, and all that can happen to them."""

    @initialize(
        flow=st.sampled_from(["prep", "debrief", "review", "critique"]),
        known=st.booleans(),
        kind=st.sampled_from(["first_talk", "open_deal", "renewal", "tender", None]),
        minutes=st.sampled_from([5, 15, 30, None]),
    )
    def begins(self, flow, known, kind, minutes):
        self.shelf = Shelf()
        self.other: Talk | None = None
        if known:  # somebody prepared the meeting before
            self.other = Talk(self.shelf, "ben", minutes=5, kind=kind or "open_deal", name="s2")
            self.other.says(*BEFORE)
        self.talk = Talk(self.shelf, "ana", minutes=minutes, kind=kind, flow_id=flow)
        self.refs: list[str] = []
        self.put: dict[str, int] = {}
        self.given: list[Fact] = []
        self._look()

    def _look(self) -> None:
        if self.talk.asking is not None:
            self.refs.append(self.talk.asking.ref)
            self.put.setdefault(self.talk.asking.ref, len(self.shelf.facts))

    # what the seller does ---------------------------------------------------------------
    @rule(text=TEXTS)
    def types(self, text):
        self._happens(Said(self.shelf.moment(), text))

    @rule(pick=st.integers(0, 8))
    def taps(self, pick):
        asking = self.talk.asking
        if asking is not None and asking.options:
            choice = asking.options[pick % len(asking.options)]
            self._happens(Chose(self.shelf.moment(), (choice,), asking.ref))

    @rule(order=st.sampled_from(COMMANDS))
    def taps_an_order(self, order):
        self._happens(Chose(self.shelf.moment(), (order,), None))

    @rule(ids=FOREIGN, pick=st.integers(0, 50))
    def taps_what_is_old_or_foreign(self, ids, pick):
        answers = self.refs[pick % len(self.refs)] if self.refs and pick else None
        self._happens(Chose(self.shelf.moment(), ids, answers))

    @rule()
    def types_to_an_old_question(self):
        record = self.shelf.record
        self._happens(Said(self.shelf.moment(), "marta", answers="r-none"))
        assert self.shelf.record == record

    @rule()
    def comes_back(self):
        self._happens(Opened(self.shelf.moment()))

    @rule(days=st.integers(1, 200))
    def lets_time_go_by(self, days):
        self.shelf.now += timedelta(days=days)

    @rule(text=st.one_of(ANSWERS, ORDERS))
    def a_colleague_adds_something(self, text):
        if self.other is None:
            self.other = Talk(self.shelf, "ben", minutes=5, kind="open_deal", name="s2")
        self.other.says(text)

    @rule(text=st.one_of(ANSWERS, st.just("dunno"), st.just("skip")))
    def answers_and_goes_back(self, text):
        before, steps = self.shelf.record, len(self.talk.session.steps)
        asked = self.talk.asking
        self._happens(Said(self.shelf.moment(), text))
        if asked is None or len(self.talk.session.steps) != steps + 1 or steps + 1 >= MOST_STEPS:
            return
        spent = self.talk.session.spent
        self._happens(Said(self.shelf.moment(), "back"))
        assert fold(self.shelf.facts) == before
        assert self.talk.session.spent <= spent
        if any(fact.session != self.talk.session.id for fact in self.shelf.facts[self.put[asked.ref] :]):
            return  # what a colleague said since it was asked may have answered it, or made it another question
        again = self.talk.asking
        assert again is not None
        assert (again.question, again.purpose, again.path) == (asked.question, asked.purpose, asked.path)

    @rule(text=st.sampled_from(["", " ", "\x00", "…", "??!"]))
    def types_what_cannot_be_read(self, text):
        before, asked = self.shelf.record, self.talk.asking
        self._happens(Said(self.shelf.moment(), text))
        if asked is not None and self.talk.session.status is Status.OPEN:
            assert self.shelf.record == before
            assert self.talk.asking == asked

    # what holds -------------------------------------------------------------------------
    def _happens(self, event: Said | Chose | Opened) -> None:
        led = self.talk.happens(event)
        self._look()
        assert any(isinstance(each, SHOWS) for each in led.effects), event
        if led.session.status is Status.OPEN:
            assert isinstance(led.effects[-1], Ask), [type(each).__name__ for each in led.effects]
            assert led.session.asking is not None
        if led.session.status is Status.FINISHED:
            now = led.session.asking
            assert now is None or now.hold.get("cost") == 0 or now.purpose is Purpose.EDIT_DRAFT

    @invariant()
    def the_record_is_the_fold_of_the_facts(self):
        assert fold(self.shelf.facts) == self.shelf.record

    @invariant()
    def no_fact_is_lost(self):
        assert self.shelf.facts[: len(self.given)] == self.given
        ids = [fact.id for fact in self.shelf.facts]
        assert ids == list(range(1, len(ids) + 1))
        for fact in self.shelf.facts[len(self.given) :]:
            if fact.supersedes is not None:
                older = self.shelf.facts[fact.supersedes - 1]
                assert (older.id, older.path) == (fact.supersedes, fact.path)
        self.given = list(self.shelf.facts)

    @invariant()
    def the_time_is_kept(self):
        session = self.talk.session
        limits = limits_of(self.talk.flow, session)
        assert 0 <= session.spent <= limits.messages or session.minutes == 0
        assert 0 <= session.pushed <= limits.push_backs or session.minutes == 0
        assert len(session.steps) <= MOST_STEPS


QUICK = settings(
    max_examples=60,
    stateful_step_count=60,
    derandomize="CI" in os.environ,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.untraced
def test_whatever_happens_is_answered():
    run_state_machine_as_test(Conversation, settings=QUICK)


@pytest.mark.storm
@pytest.mark.timeout(1800)
def test_whatever_happens_for_long_is_answered():
    run_state_machine_as_test(
        Conversation, settings=settings(QUICK, max_examples=100, stateful_step_count=200)
    )

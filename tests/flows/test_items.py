"""Items taken out of the record and put into one another: nothing lost, and "back" undoes it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.flowfiles import load_definitions
from flows import items
from flows.answers.reading import Evidence
from flows.events import Moment
from flows.record import Level, Record, fold
from flows.session import Session
from flows.work import Work

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture
def work() -> Work:
    session = Session("s1", "a1", "u1", "prep", "1", turn=3)
    made = Work(load_definitions()["prep"], Record(), session, Moment(NOW, date(2026, 11, 24), "ref"))
    for name, role in (("Marta Ruiz", "COO"), ("M. Ruiz", "")):
        person = made.item("people")
        made.put(f"people/{person}/name", name)
        if role:
            made.put(f"people/{person}/role", role)
    made.put("decision/whose", "p2", Evidence(Level.SAID, "Marta Ruiz"))
    metric = made.item("metrics")
    made.put(f"metrics/{metric}/name", "on-time delivery")
    effect = made.item("effects")
    made.put(f"effects/{effect}/metric", metric)
    made.put(f"effects/{effect}/moves", "somewhat")
    return made


def test_merging_takes_over_what_the_other_lacks_and_points_there(work: Work) -> None:
    assert items.obey(work, "merge Marta Ruiz into M. Ruiz")
    assert work.record.items("people") == ("p2",)
    assert work.record.text("people/p2/role") == "COO"
    assert work.record.text("people/p2/name") == "M. Ruiz"
    assert fold(work.facts) == work.record


def test_merging_the_one_who_pays_moves_the_purse(work: Work) -> None:
    assert items.obey(work, "m. ruiz is the same person as marta ruiz")
    assert work.record.items("people") == ("p1",)
    assert work.record.value("decision/whose") == "p1"
    held = work.record.fact("decision/whose")
    assert held is not None
    assert (held.level, held.said_by) == (Level.SAID, "Marta Ruiz")


def test_removing_a_metric_takes_its_effects_along_and_keeps_every_fact(work: Work) -> None:
    before = len(work.facts)
    assert items.obey(work, "please remove the metric on-time delivery")
    assert work.record.items("metrics") == ()
    assert work.record.items("effects") == ()
    assert [fact.path for fact in work.facts[before:]] == ["metrics/m1", "effects/e1"]
    assert work.record.text("metrics/m1/name") == "on-time delivery"
    assert work.record.next_item("metrics") == "m2"


def test_removing_the_one_who_pays_leaves_that_open(work: Work) -> None:
    assert items.obey(work, "forget M. Ruiz")
    assert not work.record.known("decision/whose")
    assert work.record.fact("decision/whose") is not None


def test_taking_it_back_restores_the_record(work: Work) -> None:
    before, count = work.record, len(work.facts)
    items.obey(work, "merge Marta Ruiz into M. Ruiz")
    past = {fact.id: fact for fact in work.facts}
    for fact in reversed(work.facts[count:]):
        work.take_back(fact, past)
    assert work.record == before


@pytest.mark.parametrize(
    "text",
    [
        "remove the bottleneck on line 3",
        "they forget the rush orders",
        "drop in orders",
        "merge",
        "merge Marta Ruiz into nobody we know",
        "the board is the same as last year",
        "remove " + "x" * 500,
        "remove \ud800",
        "merge on-time delivery into Marta Ruiz",
    ],
)
def test_what_names_nothing_that_is_there_is_an_answer(work: Work, text: str) -> None:
    before = len(work.facts)
    assert not items.obey(work, text)
    assert len(work.facts) == before

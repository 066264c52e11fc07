"""What was put aside stays so until what it rests on changes."""

from flows.critic.dismissals import mark_of
from flows.critic.draft import Draft
from flows.critic.judging import judge
from flows.record import ADDED, Level, fold
from tests.flows.made_facts import fact

FIRST = "Marta, we guarantee 95 % from the first month on. Setup is free of charge for all plants."


def put_aside(record, text, code):
    found = next(each for each in judge(text, record).findings if each.code == code)
    mark = mark_of(found, Draft(text), record)
    start = record.last_id
    return record.apply([
        fact(start + 1, "dismissals/x1", ADDED),
        fact(start + 2, "dismissals/x1/code", code),
        fact(start + 3, "dismissals/x1/reason", "in the frame contract"),
        fact(start + 4, "dismissals/x1/mark", mark),
    ])  # fmt: skip


def codes(text, record):
    return {each.code for each in judge(text, record).findings}


KNOWN = fold([fact(1, "people/p1", ADDED), fact(2, "people/p1/name", "Marta", level=Level.SAID)])


def test_a_finding_stays_aside_while_another_sentence_changes():
    record = put_aside(KNOWN, FIRST, "CERT")
    assert "CERT" not in codes(FIRST, record)
    assert [each.code for each in judge(FIRST, record).aside] == ["CERT"]
    assert "CERT" not in codes(FIRST.replace("for all plants", "for six plants"), record)
    assert "CERT" not in codes(FIRST.replace("from the first", "from  the\nfirst"), record)


def test_it_comes_back_with_its_own_sentence():
    record = put_aside(KNOWN, FIRST, "CERT")
    assert "CERT" in codes(FIRST.replace("95", "96"), record)


def test_what_was_put_aside_counts_for_nothing_in_the_verdict():
    both = put_aside(KNOWN, FIRST, "GIVE")
    assert judge(FIRST, KNOWN).verdict.kind.value == "one-sided-customer"
    assert judge(FIRST, both).verdict.kind.value == "one-sided-seller"


EFFORT = KNOWN.apply([fact(3, "exchange/their_effort", "two planners for three days", level=Level.SAID)])
PROMISE = "Marta, line stops would go from 31 to 12 a month by June, at Halden they did."


def test_something_left_out_stays_aside_until_figures_names_or_its_fact_change():
    record = put_aside(EFFORT, PROMISE, "EFFORT")
    assert "EFFORT" not in codes(PROMISE, record)
    assert "EFFORT" not in codes(PROMISE.replace("would go", "would perhaps go"), record)
    assert "EFFORT" in codes(PROMISE.replace("12", "14"), record)
    assert "EFFORT" in codes(PROMISE.replace("Halden", "Orbe"), record)
    changed = record.apply(
        [
            fact(
                record.last_id + 1,
                "exchange/their_effort",
                "four fitters for a week",
                level=Level.SAID,
                supersedes=3,
            )
        ]
    )
    assert "EFFORT" in codes(PROMISE, changed)

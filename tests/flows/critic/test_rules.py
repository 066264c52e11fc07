"""Each rule fires on each of its examples and on none of those it has to pass over."""

from collections import Counter

import pytest

from flows.critic.case import Case
from flows.critic.codes import SEVERITIES
from flows.critic.kinds import KINDS
from flows.critic.phrases import Phrases
from flows.critic.reading import phrases_of
from flows.critic.rule import Rule, example
from flows.critic.rules import RULES
from flows.recordtext import record_from

EXAMPLES = [
    (rule, example(given), fires)
    for rule in RULES
    for fires, group in ((True, rule.fires_on), (False, rule.silent_on))
    for given in group
]


def found(rule, given):
    record = None if given.record is None else record_from(given.record).record
    return list(KINDS[rule.kind](rule, Case(given.text, record)))


@pytest.mark.parametrize(("rule", "given"), [(rule, given) for rule, given, fires in EXAMPLES if fires])
def test_fires(rule, given):
    assert {finding.code for finding in found(rule, given)} == {rule.code}


@pytest.mark.parametrize(("rule", "given"), [(rule, given) for rule, given, fires in EXAMPLES if not fires])
def test_is_silent(rule, given):
    assert found(rule, given) == []


def test_every_code_has_a_rule_and_every_rule_a_kind_that_there_is():
    assert {rule.code for rule in RULES} == set(SEVERITIES)
    assert {rule.kind for rule in RULES} == set(KINDS)


def test_every_topic_that_a_rule_names_has_phrases_in_english():
    named = Counter(
        topic
        for rule in RULES
        for topic in (*rule.looks_for, *rule.unless, *rule.unless_beside, *rule.unless_anywhere)
    )
    assert set(named) <= phrases_of("en").topics


@pytest.mark.parametrize("lacking", [{"fires_on": ()}, {"silent_on": ()}])
def test_a_rule_without_examples_of_both_sorts_cannot_be_made(lacking):
    whole = {"code": "CERT", "kind": "phrase", "fires_on": ("a",), "silent_on": ("b",)}
    with pytest.raises(ValueError, match="rule CERT: give it examples"):
        Rule(**(whole | lacking))


def test_a_rule_of_an_unknown_code_cannot_be_made():
    with pytest.raises(ValueError, match="rule X: no such code"):
        Rule(code="X", kind="phrase", fires_on=("a",), silent_on=("b",))


@pytest.mark.parametrize("written", ["?a b", "~2 b", "ab* c"])
def test_a_phrase_begins_with_a_word_that_has_to_be_there(written):
    with pytest.raises(ValueError, match="topic"):
        Phrases({"topic": written})

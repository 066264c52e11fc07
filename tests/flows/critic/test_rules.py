"""Each rule fires on each of its examples and on none of those it has to pass over."""

import pytest

from flows.critic.check import check
from flows.critic.kinds import KINDS
from flows.critic.rule import Rule, any_of
from flows.critic.rules import RULES
from flows.record import Level, fold
from tests.flows.made_facts import fact

EFFORT = fold([fact(1, "exchange/their_effort", "two planners for three days", level=Level.SAID)])


def record_for(rule):
    return EFFORT if rule.needs else None


def codes(text, rule):
    return {finding.code for finding in check(text, record_for(rule))}


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule in RULES for text in rule.fires_on])
def test_fires(rule, text):
    assert rule.code in codes(text, rule)


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule in RULES for text in rule.silent_on])
def test_is_silent(rule, text):
    assert rule.code not in codes(text, rule)


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule in RULES for text in rule.silent_on])
def test_what_one_rule_passes_over_is_no_fault_to_another(rule, text):
    assert codes(text, rule) - {rule.code} <= ALLOWED.get(text, set())


ALLOWED: dict[str, set[str]] = {}


def test_every_rule_has_a_kind_and_a_code_of_its_own():
    assert {rule.kind for rule in RULES} == set(KINDS)
    assert len({rule.code for rule in RULES}) == len(RULES)


@pytest.mark.parametrize(
    "lacking",
    [{"fires_on": ()}, {"silent_on": ()}, {"severity": 4}, {"severity": 0}],
    ids=lambda each: next(iter(each)),
)
def test_a_rule_without_examples_of_both_sorts_cannot_be_made(lacking):
    whole = {
        "code": "X",
        "severity": 1,
        "kind": "phrase",
        "looks_for": ("a",),
        "fires_on": ("a",),
        "silent_on": ("b",),
    }
    with pytest.raises(ValueError, match="rule X"):
        Rule(**(whole | lacking))


def test_no_patterns_match_nothing():
    assert any_of(()).search("anything") is None

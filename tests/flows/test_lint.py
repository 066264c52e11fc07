"""Lint: for every code a flow broken in that way, a near miss that is sound, and silence on a sound flow."""

from dataclasses import replace

import pytest
from jinja2 import StrictUndefined, Template

from flows.answers.reading import Kind
from flows.lint import CODES, Problem, check
from flows.loader import load, load_former
from flows.offers import of_pattern, of_question
from prompts.render import catalogue
from tests.flows.small_flow import CHECKS, LABELS, TEXT, WORDS, changed, small

HERE = "place_not_asked"  # the small flow asks for few places; this code has its own tests


def problems(*changes, words=WORDS, against=None):
    found = check(small(*changes), words, against)
    return [problem for problem in found if problem.code != HERE]


def test_a_sound_flow_is_met_with_silence():
    assert problems() == []


NUMBER_WHEN = "    when: {known: problem/hypothesis}\n"


def waits(condition):
    """The change that makes the question `number` wait for a condition."""
    return (NUMBER_WHEN, f"    when: {condition}\n")


BROKEN = {
    "checks what is ours to say": (
        [("{ask: aim, weight: 10}", "{ask: aim, weight: 10, check: true}")],
        ("checks_nothing", "first_talk: aim", "meetings/{meeting}/aim"),
    ),
    "checks what is new each time": (
        [("{ask: number, weight: 9}", "{ask: number, weight: 9, check: true}")],
        ("checks_nothing", "first_talk: number", "metrics/{metric}/name"),
    ),
    "in no plan": ([("    - {ask: signal, weight: 6}\n", "")], ("never_asked", "signal", "")),
    "closing, and in no plan": ([("    - {ask: reason, weight: 2}\n", "")], ("never_asked", "reason", "closing")),
    "waits for a place that nothing fills": (
        [waits("{known: problem/why_1}")],
        ("no_source", "number", "when: problem/why_1"),
    ),
    "waits for a value that no choice offers": (
        [waits("{equals: {account/purchase: partly_defined}}")],
        ("no_value", "number", "when: account/purchase"),
    ),
    "waits for a level where there is none": (
        [waits('{at_least: {"meetings/{meeting}/aim": said}}')],
        ("no_value", "number", "when: meetings/{meeting}/aim"),
    ),
    "wants the known and the unknown": (
        [waits("{all: [{known: problem/said}, {unknown: problem/said}]}")],
        ("contradiction", "number", "when: problem/said"),
    ),
    "wants a value and not that value": (
        [waits("{all: [{in: {tender/bid: [bid]}}, {none: [{equals: {tender/bid: bid}}]}]}")],
        ("contradiction", "number", "when: tender/bid"),
    ),
    "wants two values at once": (
        [waits("{all: [{equals: {account/purchase: hard_to_define}}, {equals: {account/purchase: fully_specified}}]}")],
        ("contradiction", "number", "when: account/purchase"),
    ),
    "wants a level and less than it": (
        [waits("{all: [{at_least: {problem/said: agreed}}, {below: {problem/said: said}}]}")],
        ("contradiction", "number", "when: problem/said"),
    ),
    "wants more and fewer": (
        [waits("{all: [{fewer: {metrics: 2}}, {none: [{fewer: {metrics: 2}}]}]}")],
        ("contradiction", "number", "when: metrics"),
    ),
    "wants items that nothing adds": (
        [waits("{none: [{fewer: {gives: 1}}]}")],
        ("no_source", "number", "when: gives"),
    ),
    "wants fewer than none": ([waits("{fewer: {metrics: 0}}")], ("contradiction", "number", "when: metrics")),
    "all ways blocked": (
        [waits("{any: [{known: problem/why_1}, {known: problem/why_2}]}")],
        ("no_source", "number", "when: problem/why_1"),
    ),
    "every, of a value not offered": (
        [('{every: {"effects/*/moves": not_at_all}}', '{every: {"effects/*/moves": worse}}')],
        ("no_value", "fit", "when: effects/*/moves"),
    ),
    "two that wait for each other": (
        [waits("{known: account/purchase}"),
         ("    choices: [fully", "    when: {known: metrics/*/name}\n    choices: [fully")],
        ("no_source", "number", "when: account/purchase"),
    ),
    "an end that never comes": (
        [('ends_when: {equals: {"outcomes/*/kind": not_a_fit}}', "ends_when: {known: outcomes/*/when}")],
        ("no_source", "small", "ends_when: outcomes/*/when"),
    ),
    "evidence asked when it cannot be": (
        [("{at_least: {problem/said: said}}", "{known: tender/edge}")],
        ("no_source", "payer", "proof_when: tender/edge"),
    ),
    "an excuse that never holds": (
        [("unless: {equals: {account/purchase: hard_to_define}}", "unless: {known: tender/edge}")],
        ("no_source", "payer", "unless: tender/edge"),
    ),
    "adds without end": (
        [("[new_metric]\n    adds: metrics\n    most: 3", "[new_metric]\n    adds: metrics"),
         ("    bind: [outcome]\n  aim", "    bind: [outcome]\n    adds: outcomes\n  aim")],
        ("no_end", "reason", "outcomes"),
    ),
    "adds to what it does not make": (
        [("    adds: metrics\n    most: 3", "    adds: offerings\n    most: 3")],
        ("never_known", "number", "offerings"),
    ),
    "a metric that misses its name": (
        [("metrics/{metric}/name", "metrics/{metric}/unit"), ("kind: metric", "kind: metric")],
        ("never_known", "number", "metrics/{metric}/unit"),
    ),
    "an answer that goes elsewhere": (
        [("    when: {unknown: problem/said}\n", "")],
        ("never_known", "signal", "problem/said"),
    ),
    "new each time": (
        [("    adds: metrics\n    most: 3\n", "")],
        ("new_each_time", "number", "{metric}"),
    ),
    "two that make each other doubtful": (
        [("    each_time: true", "    depends: [problem/hypothesis]"),
         ("    seconds: 30", '    depends: ["meetings/{meeting}/aim"]')],
        ("reopens", "aim", "signal"),
    ),
    "one that makes itself doubtful": (
        [("    each_time: true", '    depends: ["meetings/{meeting}/aim"]')],
        ("reopens", "aim", "aim"),
    ),
    "a metric for each metric": (
        [("bind: [new_metric]", "bind: [metric, new_metric]")],
        ("reopens", "number", "metrics"),
    ),
    "no aim in a plan": ([("    - {ask: bid}\n", "")], ("no_aim", "tender", "")),
    "an aim that time runs out for": (
        [("{ask: aim, weight: 10}", "{ask: aim, weight: 1}"), ("{messages: 6,", "{messages: 3,")],
        ("aim_too_late", "first_talk", "5 > 2"),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("changes", "expected"), BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_flow_is_found(changes, expected):
    assert Problem(*expected) in problems(*changes)


SOUND = {
    "no limits": ("  5: {messages: 6, push_backs: 2, metrics: 1, still_true: 1}\n  15: {", "  15: {"),
    "one way is open": waits("{any: [{known: problem/why_1}, {known: problem/said}]}"),
    "unknown needs nothing": waits("{unknown: problem/why_1}"),
    "none of what never comes": waits("{none: [{known: problem/why_1}]}"),
    "a value from a fill": waits('{equals: {"effects/*/proof_kind": claim}}'),
    "two values of two items": waits(
        '{all: [{equals: {"effects/*/moves": strongly}}, {equals: {"effects/*/moves": not_at_all}}]}'
    ),
    "one value of two": waits("{in: {account/purchase: [partly_defined, hard_to_define]}}"),
    "a value barred, another left": waits(
        "{all: [{known: account/purchase}, {none: [{equals: {account/purchase: hard_to_define}}]}]}"
    ),
    "a level below another": waits(
        "{all: [{at_least: {problem/said: heard}}, {below: {problem/said: agreed}}]}"
    ),
    "what is filled elsewhere": waits("{equals: {people/*/met: true}}"),
    "a link": waits('{known: "effects/*/offering"}'),
    "the part of a person": waits('{equals: {"people/*/part": pays}}'),
    "a part of a metric": ("    when: {all: [{every", "    when: {all: [{known: metrics/*/baseline}, {every"),
    "fewer, and at least one": waits("{all: [{fewer: {metrics: 3}}, {none: [{fewer: {effects: 1}}]}]}"),
    "new, and ends by its condition": (
        NUMBER_WHEN.join(("    adds: metrics\n    most: 3\n", "")),
        "    when: {fewer: {metrics: 2}}\n",
    ),
    "new, and ends when one is known": (
        NUMBER_WHEN.join(("    adds: metrics\n    most: 3\n", "")),
        "    when: {all: [{unknown: metrics/*/name}]}\n",
    ),
    "an answer that goes elsewhere, among others": (
        "when: {unknown: problem/said}",
        "when: {all: [{unknown: problem/said}, {unknown: problem/why_1}]}",
    ),
    "doubt in one direction": ("    each_time: true", "    depends: [problem/hypothesis]"),
    "people, added by naming them": ("    part: pays", "    adds: people\n    most: 3\n    part: pays"),
}


@pytest.mark.parametrize("change", SOUND.values(), ids=SOUND.keys())
def test_a_near_miss_is_met_with_silence(change):
    assert problems(change) == []


def test_what_an_answer_can_put_into_the_record():
    asked = replace(small().questions["bid"], kind=Kind.YES_NO, place="account/core_customer", choices=())
    assert of_question(asked) == {"account/core_customer": frozenset({True, False})}
    metric = small(("[new_metric]", "[person, new_metric]")).questions["number"]
    assert {"metrics/*", "metrics/*/whose", "metrics/*/unit_worth"} <= of_question(metric).keys()
    money = replace(asked, kind=Kind.MONEY, place="exchange/price")
    assert of_question(money) == {"exchange/price": None, "account/currency": None}
    assert of_pattern("people/*/met") == frozenset({True, False})
    assert of_pattern("gone/*/away") is None


def test_what_a_push_back_fills_can_be_waited_for():
    fills = (
        "        unless: {equals: {account/purchase: hard_to_define}}\n",
        "      - {check: relationship, fills: tender/edge}\n",
    )
    words = WORDS | {"small.payer.push.relationship"}
    assert problems(fills, waits("{known: tender/edge}"), words=words) == []


def test_more_ways_than_can_be_looked_at_are_taken_to_be_open():
    either = "{any: [{known: problem/why_1}, {known: problem/why_2}]}"
    assert problems(waits(f"{{all: [{', '.join([either] * 10)}]}}")) == []


@pytest.mark.parametrize(
    "key",
    [
        "small.payer.ask",
        "small.aim.why",
        "small.minutes.label",
        "small.payer.to_ask",
        "small.payer.push.wrong_buyer",
    ],
)
def test_missing_words(key):
    assert problems(words=WORDS - {key}) == [Problem("missing_words", key.split(".")[1], key)]


def test_a_choice_needs_a_label_of_its_own_or_a_shared_one():
    assert problems(words=WORDS - {"choices.strongly"}) == [
        Problem("missing_words", "moves", "small.moves.choices.strongly")
    ]
    assert problems(words=(WORDS - {"choices.strongly"}) | {"small.moves.choices.strongly"}) == []
    assert Problem("missing_words", "payer", "small.payer.choices.again") in problems(
        words=WORDS - {"choices.again"}
    )


def test_words_that_nothing_needs():
    extra = {"small.payer.asks", "small.gone.ask", "small.payer.choices.x", "smaller.gone.ask", "lint.no_end"}
    found = problems(words=WORDS | extra | {"small.payer.hint", "small.payer.ask_tender"})
    assert found == [
        Problem("unused_words", key)
        for key in ("small.gone.ask", "small.payer.asks", "small.payer.choices.x")
    ]


def test_places_that_are_never_asked():
    not_asked = {problem.where for problem in check(small(), WORDS) if problem.code == HERE}
    assert "tender/award" in not_asked
    by_each_road = {
        "decision/whose", "decision/amount", "problem/said", "problem/hypothesis", "people/*/part", "people/*/name",
        "people/*/met", "people/*/last_talk", "metrics/*/by_when", "effects/*/metric", "effects/*/proof_kind",
        "meetings/*/kind",
    }  # fmt: skip
    assert not not_asked & by_each_road
    assert not any(where.endswith("/*") for where in not_asked)


def test_a_place_that_vanished():
    before = load_former(changed(("problem/hypothesis", "problem/hunch"), ("tender/bid", "tender/go")), "old")
    found = problems(against=before)
    assert found == [
        Problem("place_vanished", "problem/hunch", "signal"),
        Problem("place_vanished", "tender/go", "bid"),
    ]


def test_a_place_that_was_renamed():
    before = load_former(TEXT.replace("tender/bid", "tender/go"), "old")
    assert problems(("setup:", "was: {tender/bid: [tender/go]}\nsetup:"), against=before) == []


def test_a_place_that_others_fill_now_has_not_vanished():
    before = load_former(TEXT.replace("tender/bid", "people/{person}/met"), "old")
    assert problems(against=before) == []


def test_what_is_checked_needs_a_sentence_that_says_it_back():
    checked = [("{ask: payer, weight: 8}", "{ask: payer, weight: 8, check: true}")]
    assert problems(*checked) == [Problem("missing_words", "payer", "small.payer.state")]
    assert problems(*checked, words={*WORDS, "small.payer.state"}) == []


def test_a_plan_for_every_kind_asks_as_any_other_does():
    assert problems(("  tender:", "  any:")) == []


def test_a_borrowed_question_needs_its_words_where_it_lives():
    text = """\
flow: after
version: "1"
stages: [buyer]
borrows: {small: [payer]}
plans: {any: [{ask: payer}]}
questions: {}
filled_elsewhere: all
"""
    flow = load(text, "after.yaml", LABELS, checks=CHECKS, lenders={"small": small()})
    assert check(flow, WORDS) == ()
    found = check(flow, {each for each in WORDS if each != "small.payer.ask"})
    assert found == (Problem("missing_words", "payer", "small.payer.ask"),)
    assert check(flow, {*WORDS, "after.payer.ask"}) == (Problem("unused_words", "after.payer.ask"),)


def test_every_code_has_a_broken_flow():
    tested = {expected[0] for _, expected in BROKEN.values()}
    tested |= {"missing_words", "unused_words", "place_not_asked", "place_vanished"}
    assert tested == set(CODES)


@pytest.mark.parametrize("code", CODES)
def test_every_code_has_words(code):
    template = catalogue()[f"lint.{code}"]
    assert Template(template, undefined=StrictUndefined).render(where="W", detail="D").startswith("W: ")

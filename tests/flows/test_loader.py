"""The loader: a sound definition becomes a Flow; whatever is wrong is refused with its line and its remedy."""

import json
from itertools import pairwise

import pytest

from flows.answers.reading import Kind
from flows.conditions import AllOf, Among, AtLeast, Every, Fewer
from flows.loader import FlowError, lenders_of, load, load_former
from flows.model import Choice, Flow, Limits, Planned, Proof, ToAsk, Weak
from flows.places import place_of
from flows.record import Level
from flows.yamlsource import compiled, from_compiled, parse
from tests.flows.small_flow import CHECKS, LABELS, TEXT, changed, small


def test_everything_written_is_there():
    flow = small()
    assert (flow.id, flow.version, flow.stages[0], flow.closing) == ("small", "1", "buyer", ("reason",))
    assert flow.limits == {5: Limits(6, 2, 1, 1), 15: Limits(18, 4, 2, 1)}
    assert [question.id for question in flow.setup] == ["minutes", "kind"]
    assert flow.plans["tender"] == (Planned("payer", 8), Planned("bid", 5))
    assert flow.ends_when == Among("outcomes/*/kind", ("not_a_fit",))
    assert flow.filled_elsewhere == ("people/*/met",)
    payer = flow.questions["payer"]
    assert (payer.kind, payer.proof, payer.part, payer.weight) == (Kind.PERSON, Proof.ASK, "pays", 9)
    assert payer.proof_when == AtLeast("problem/said", Level.SAID)
    assert payer.also == (("amount", "decision/amount"), ("note", "people/{person}/last_talk"))
    assert payer.names == ("who pays", "payer")
    assert payer.to_ask == ToAsk("who_else", 8)
    keep, again = Choice("keep", "Keep"), Choice("again", "Again", ("someone else",))
    assert payer.weak == (
        Weak("wrong_buyer", (keep, again), "", Among("account/purchase", ("hard_to_define",))),
    )
    assert flow.questions["signal"].said_place == "problem/said"
    assert flow.questions["signal"].seconds == 30
    number = flow.questions["number"]
    assert (number.adds, number.most, number.bind) == ("metrics", 3, ("new_metric",))
    assert flow.questions["fit"].when == AllOf(
        (Every("effects/*/moves", ("not_at_all",)), Fewer("metrics", 3))
    )
    assert flow.questions["aim"].each_time


def test_what_is_left_out_has_a_default():
    flow = small()
    assert (flow.push_back_weight, flow.evidence_weight, flow.was) == (0, 0, {})
    signal = flow.questions["signal"]
    assert (signal.weight, signal.proof, signal.most, signal.when is None) == (5, Proof.NONE, 0, False)
    assert (flow.questions["aim"].when, flow.questions["aim"].to_ask, flow.questions["aim"].weak) == (
        None,
        None,
        (),
    )


def test_what_few_flows_need():
    flow = small(
        ("setup:", "weights: {push_back: 89, evidence: 87}\nsetup:"),
        ("phase: who_else, weight: 8", "phase: who_else, weight: 8, guess: false"),
        ("    each_time: true", "    depends: [problem/said, metrics/*/name, 'meetings/{meeting}/kind']"),
        ("    said_place: problem/said", "    said_place: problem/said\n    guess_place: problem/why_1"),
    )
    assert (flow.push_back_weight, flow.evidence_weight) == (89, 87)
    assert flow.questions["payer"].to_ask == ToAsk("who_else", 8, guess=False)
    assert flow.questions["aim"].depends == ("problem/said", "metrics/*/name", "meetings/{meeting}/kind")
    assert flow.questions["signal"].guess_place == "problem/why_1"


def test_the_checks_for_weak_answers_are_the_product_s_own_by_default():
    assert load(TEXT, "small.yaml", LABELS) == small()


def test_what_is_wrong_is_listed_once():
    with pytest.raises(FlowError) as caught:
        small(("setup:", "weights: {proof: 3}\nsetup:"))
    assert len(caught.value.faults) == 1


def test_labels_of_choices():
    moves = small().questions["moves"]
    assert [choice.label for choice in moves.choices] == ["Strongly", "Nowhere yet"]
    own = LABELS | {"small.moves.choices.strongly": "A lot"}
    flow = load(TEXT, "small.yaml", own, checks=CHECKS)
    assert flow.questions["moves"].choices[0].label == "A lot"
    assert load(TEXT, "s", {}, checks=CHECKS).questions["moves"].choices[0].label == "strongly"


def test_what_answers_a_long_text_and_where_choices_come_from():
    flow = small(
        ("    said_place: problem/said", "    said_place: problem/said\n    takes: problem\n    apart: true"),
        (
            "    place: account/purchase\n    choices: [fully_specified, hard_to_define]",
            "    place: drivers/{driver}/kind\n    bind: [driver]\n    offers: driver_kinds",
        ),
    )
    assert (flow.questions["signal"].takes, flow.questions["signal"].apart) == ("problem", True)
    offering = flow.questions["purchase"]
    assert offering.offers == "driver_kinds"
    assert [each.id for each in offering.choices] == list(place_of("drivers/*/kind").choices)
    assert (flow.questions["aim"].takes, flow.questions["aim"].offers, flow.questions["aim"].apart) == (
        "",
        "",
        False,
    )
    assert {question.home for question in (*flow.setup, *flow.questions.values())} == {"small"}


def test_which_meeting_a_flow_is_about_and_what_it_ends_with():
    assert (small().meeting, small().ends_with) == ("new", "brief")
    flow = small(("stages:", "meeting: latest\nends_with: moved\nstages:"))
    assert (flow.meeting, flow.ends_with) == ("latest", "moved")


def test_a_plan_for_every_kind_of_meeting_serves_those_without_their_own():
    flow = small(("  first_talk:", "  any:"), ("{ask: payer, weight: 8}", "{ask: payer, check: true}"))
    assert flow.plan("tender") == (Planned("payer", 9, check=True), Planned("bid", 5))
    assert flow.plan("renewal") == flow.plan("") == flow.plans["any"]
    assert small().plan("renewal") == ()


def test_every_place_can_be_left_to_others():
    assert "seller/*/fear" in small(("[people/*/met]", "all")).filled_elsewhere


BORROWER = """\
flow: after
version: "1"
stages: [buyer]
limits: {5: {messages: 5, push_backs: 1, metrics: 1, still_true: 1}}
borrows:
  small: [payer, purchase]
plans:
  any:
    - {ask: payer, check: true}
    - {ask: own}
questions:
  own: {stage: buyer, kind: text, place: decision/how}
"""


def borrowing(*changes: tuple[str, str]) -> Flow:
    text = BORROWER
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    return load(text, "after.yaml", LABELS, checks=CHECKS, lenders={"small": small()})


def test_a_borrowed_question_keeps_its_home():
    flow = borrowing()
    assert flow.questions["payer"] == small().questions["payer"]
    assert [(name, each.home) for name, each in flow.questions.items()] == [
        ("own", "after"),
        ("payer", "small"),
        ("purchase", "small"),
    ]
    assert flow.plan("tender") == (Planned("payer", 9, check=True), Planned("own", 5))
    assert lenders_of(BORROWER, "x") == lenders_of(BORROWER, "x", compiled(BORROWER, "x")) == ("small",)
    assert lenders_of(TEXT, "x") == lenders_of("- a", "x") == lenders_of("borrows: small", "x") == ()


WRONGLY_BORROWED = {
    "from nobody": (
        ("  small: [", "  smal: ["),
        "6:3: `smal` is no flow to borrow from; did you mean `small`?",
    ),
    "no question": (
        ("[payer, p", "[payee, p"),
        "6:11: `payee` is no question of small; did you mean `payer`?",
    ),
    "twice": (("[payer, p", "[payer, payer, p"), "6:18: `payer` is borrowed twice"),
    "of a stage that is not here": (
        ("[payer, p", "[number, p"),
        "6:11: `number` is of the stage `metrics`; add",
    ),
    "and there already": (("  own: {", "  payer: {"), "12:3: there are two questions `payer`"),
    "no list": (("[payer, purchase]", "payer"), "6:10: `payer` stands where a list is expected"),
    "no mapping": (("\n  small: [payer, purchase]", " [small]"), "5:10: a list stands where keys and values"),
}


@pytest.mark.parametrize(("change", "says"), WRONGLY_BORROWED.values(), ids=WRONGLY_BORROWED.keys())
def test_what_is_wrongly_borrowed_is_refused(change, says):
    with pytest.raises(FlowError) as caught:
        borrowing(change)
    assert f"after.yaml:{says}" in str(caught.value), str(caught.value)


def test_what_was_borrowed_is_not_lent_on():
    text = BORROWER.replace("flow: after", "flow: third").replace("small: [payer", "after: [payer")
    with pytest.raises(FlowError, match="`payer` is no question of after"):
        load(text, "third.yaml", LABELS, checks=CHECKS, lenders={"after": borrowing()})


def test_a_renamed_place():
    flow = small(("setup:", "was: {metrics/*/target: [metrics/*/goal, metrics/*/aim]}\nsetup:"))
    assert flow.was == {"metrics/*/goal": "metrics/*/target", "metrics/*/aim": "metrics/*/target"}


WRONG = {
    "an unknown key": (("    part: pays", "    prat: pays"), "40:5: `prat` is not known here; did you mean `part`?"),
    "a key twice": (("    part: pays", "    part: pays\n    part: signs"), "`part` is here twice (first in line 40)"),
    "an anchor": (("[who pays, payer]", "&n [who pays]"), "`&n` is an anchor"),
    "an alias": (("[who pays, payer]", "*n"), "`*n` is an alias; write the value out"),
    "a tag": (("[who pays, payer]", "!!set {a}"), "is a tag"),
    "an unknown tag": (("[who pays, payer]", "!x [a]"), "`!x` is a tag"),
    "no list": (("[who pays, payer]", "payer"), "`payer` stands where a list is expected"),
    "no text": (("[who pays, payer]", "[12]"), "`12` stands where a text is expected; put it in quotes"),
    "no number": (("weight: 9\n", "weight: high\n"), "`high` stands where a whole number is expected"),
    "a yes as a number": (("weight: 9\n", "weight: true\n"), "`true` stands where a whole number"),
    "too small": (("seconds: 30", "seconds: 0"), "0 is too small; write 1 or more"),
    "no flag": (("each_time: true", "each_time: sure"), "`sure` stands where true or false is expected"),
    "no mapping": (("{phase: who_else, weight: 8}", "soon"), "`soon` stands where keys and values are expected"),
    "a missing key": (("    kind: person\n", ""), "`kind` is missing; add `kind:`"),
    "a missing stage": (("    stage: problem\n", ""), "`stage` is missing"),
    "an unknown kind": (("kind: person", "kind: persona"), "`persona` is no kind of question; did you mean `person`?"),
    "an unknown binder": (("[new_metric]", "[new_metrics]"), "is no binder; did you mean `new_metric`?"),
    "an unknown check": (("check: wrong_buyer", "check: wrong_byer"), "did you mean `wrong_buyer`?"),
    "an unknown stage": (("stage: problem", "stage: problems"), "`problems` is no stage; did you mean `problem`?"),
    "an unknown proof": (("proof: ask", "proof: tell"), "is no way of asking for evidence"),
    "an unknown part": (("part: pays", "part: payer"), "is no part in the decision; did you mean `pays`?"),
    "an unknown collection": (("adds: metrics", "adds: metric"), "is no collection; did you mean `metrics`?"),
    "an unknown phase": (("phase: who_else", "phase: who"), "is no phase of a talk"),
    "an unknown place": (
        ("problem/hypothesis\n    said", "problem/hypotheses\n    said"),
        "did you mean `problem/hypothesis`",
    ),
    "an unknown place of an item": (("metrics/{metric}/name", "metrics/{metric}/nam"), "did you mean `metrics/*/name`"),
    "an unknown said_place": (("said_place: problem/said", "said_place: problem/sad"), "`problem/sad` is no place"),
    "an unknown also": (("decision/amount", "decision/sum"), "`decision/sum` is no place in the record"),
    "an unknown filled_elsewhere": (("[people/*/met]", "[people/*/seen]"), "`people/*/seen` is no place"),
    "an unbound variable": (("bind: [new_metric]", "bind: [offering]"), "nothing binds `{metric}`"),
    "a variable of something else": (("effects/{effect}/moves", "effects/{metric}/moves"), "is no item of effects"),
    "one item by name": (("metrics/{metric}/name", "metrics/m1/name"), "names one item by itself"),
    "the session outside setup": (("place: tender/bid", "place: session/minutes"), "`session/minutes` is no place"),
    "a kind that the place does not hold": (("kind: person", "kind: money"), "`decision/whose` holds person"),
    "nothing to choose": (("    choices: [bid, no_bid]\n", ""), "offers nothing; add `choices:`"),
    "a choice twice": (("[bid, no_bid]", "[bid, bid]"), "`bid` is offered twice"),
    "a choice the place has not": (("[bid, no_bid]", "[bid, maybe]"), "`maybe` is no choice of `tender/bid`"),
    "a figure as a choice": (('["5", "15"]', "[5, 15]"), "`5` stands where a text is expected; put it in quotes"),
    "a fill the place has not": (("proof_kind\": claim", "proof_kind\": hope"), "`hope` is no choice of"),
    "a key of a choice": (("id: not_at_all,", "id: not_at_all, als: [x],"), "`als` is not known here"),
    "a plan of an unknown question": (("ask: bid", "ask: bidd"), "`bidd` is no question of this flow; did you"),
    "a question planned twice": (("{ask: bid}", "{ask: payer}"), "`payer` is in this plan twice"),
    "a plan of an unknown kind": (("  tender:", "  tenders:"), "`tenders` is no kind of meeting"),
    "an unknown closing": (("closing: [reason]", "closing: [reasons]"), "did you mean `reason`?"),
    "an id twice": (("- id: kind", "- id: minutes"), "there are two questions `minutes`"),
    "an id in setup and outside": (("- id: kind", "- id: payer"), "there are two questions `payer`"),
    "no id in the setup": (("- id: kind\n    kind", "- kind"), "a question of the setup has no id"),
    "minutes in words": (("  5: {", "  five: {"), "`five` is no number of minutes"),
    "an unknown condition": (("{known: problem", "{knows: problem"), "did you mean `known`?"),
    "a condition with two forms": (
        ("{known: problem/hypothesis}", "{known: problem/said, unknown: problem/said}"),
        "a condition has one form",
    ),
    "a condition that is a text": (("{known: problem/hypothesis}", "always"), "stands where keys and values"),
    "a condition of an unknown place": (("{known: problem/hyp", "{known: problem/hip"), "`problem/hipothesis` is no"),
    "a level that is none": (("problem/said: said", "problem/said: sure"), "'sure' is no level of evidence"),
    "a collection that is none": (("{fewer: {metrics: 3}}", "{fewer: {metric: 3}}"), "`metric` is no collection"),
    "a value that the place has not": (("moves\": not_at_all", "moves\": no"), "`no` is no choice of"),
    "an unbound variable in a condition": (
        ("{known: problem/hypothesis}", '{known: "effects/{effect}/how"}'),
        "nothing binds `{effect}`",
    ),
    "a yes or no that is neither": (
        ("{known: problem/hypothesis}", "{equals: {account/core_customer: maybe}}"),
        "holds yes or no; write true or false",
    ),
    "an item in `unless`": (
        ("unless: {equals: {account/purchase: hard_to_define}}", 'unless: {known: "metrics/{metric}/name"}'),
        "nothing binds `{metric}`",
    ),
    "any item of what is no collection": (
        ("{known: problem/hypothesis}", '{known: "seller/*/fear"}'),
        "`seller/*/fear` stands for no items",
    ),
    "no value to equal": (("when: {known: problem/hypothesis}", "when: {in: {tender/bid: []}}"), "takes a text"),
    "nothing in a list of conditions": (("when: {known: problem/hypothesis}", "when: {all: []}"), "list of conditions"),
    "nothing where a value is expected": (("part: pays", "part:"), "nothing stands where a text is expected"),
    "an unknown weight": (("setup:", "weights: {push_back: 5, proof: 3}\nsetup:"), "`proof` is not known here"),
    "two new places for one": (
        ("setup:", "was: {problem/said: [a/b], problem/why_1: [a/b]}\nsetup:"),
        "`a/b` became two places",
    ),
    "no YAML": (("stages: [buyer,", "stages: [buyer}"), "this is no YAML"),
    "a second document": (("\nplans:", "\n---\nplans:"), "more than one document"),
    "a character that YAML forbids": (("who pays", "who\x07pays"), "this is no YAML"),
    "a mapping as a key": (("version:", "? {a: b}\n: c\nversion:"), "a key is a list or a mapping"),
    "an unknown slot": (("    part: pays", "    takes: payr"), "40:12: `payr` is no slot of a long answer; did you"),
    "an unknown source": (("    part: pays", "    offers: kinds"), "40:13: `kinds` is no source of choices"),
    "figures taken apart": (
        ("    choices: [bid, no_bid]", "    choices: [bid, no_bid]\n    apart: true"),
        "a question of kind `choice` has no long answer to take apart",
    ),
    "a check that is none": (("weight: 8}", "weight: 8, check: maybe}"), "`maybe` stands where true or false"),
    "an unknown meeting": (("stages:", "meeting: last\nstages:"), "6:10: `last` is no way of choosing the meeting"),
    "an unknown end": (("stages:", "ends_with: briefs\nstages:"), "did you mean `brief`?"),
    "no questions": (("\nquestions:", "\nquestion:"), "did you mean `questions`?"),
}  # fmt: skip


@pytest.mark.parametrize(("change", "says"), WRONG.values(), ids=WRONG.keys())
def test_what_is_wrong_is_refused(change, says):
    with pytest.raises(FlowError) as caught:
        small(change)
    assert says in str(caught.value), str(caught.value)
    assert all(str(fault).startswith("small.yaml:") and fault.remedy for fault in caught.value.faults)


def test_all_that_is_wrong_is_listed_in_the_order_of_the_text():
    with pytest.raises(FlowError) as caught:
        small(("stage: buyer", "stage: x"), ("part: pays", "part: y"), ("ask: bid", "ask: z"))
    lines = [fault.line for fault in caught.value.faults]
    assert len(lines) == 3
    assert lines == sorted(lines)


def test_an_alias_bomb_is_refused_before_it_is_walked():
    bomb = "a: &a [x]\n" + "\n".join(
        f"{c}: &{c} [{', '.join([f'*{p}'] * 9)}]" for p, c in pairwise("abcdefgh")
    )
    with pytest.raises(FlowError, match="is an alias"):
        load(bomb, "bomb.yaml", {}, checks=())


def test_a_deep_nest_is_refused():
    with pytest.raises(FlowError, match="nested more than"):
        load("a: " + "[" * 50 + "]" * 50, "deep.yaml", {}, checks=())


@pytest.mark.parametrize(
    "text", ["", "- a", "just words", "flow: small", "questions: 3\nplans: x", "setup: [a]"]
)
def test_a_text_that_is_no_flow_is_refused(text):
    with pytest.raises(FlowError):
        load(text, "x.yaml", {}, checks=())


def test_scalars_as_yaml_1_2_reads_them():
    text = "a: [no, yes, on, true, False, 010, 10, 0, -3, 1.5, ~, null, '7', 2026-01-02, 1e3]"
    expected = ["no", "yes", "on", True, False, "010", 10, 0, -3, 1.5, None, None, "7", "2026-01-02", "1e3"]
    assert parse(text, "x").plain() == {"a": expected}


def test_a_compiled_definition_is_the_same_flow():
    made = compiled(TEXT, "small.yaml")
    assert load(TEXT, "small.yaml", LABELS, checks=CHECKS, made=made) == small()


def test_a_compiled_definition_of_another_text_is_not_used():
    made = compiled(TEXT, "small.yaml")
    other = changed(('version: "1"', 'version: "2"'))
    assert from_compiled(other, made) is None
    assert from_compiled(TEXT, made[:-9]) is None
    assert load(other, "small.yaml", LABELS, checks=CHECKS, made=made).version == "2"


def test_faults_of_a_compiled_definition_have_their_lines():
    text = changed(("part: pays", "prat: pays"))
    with pytest.raises(FlowError, match=r"small\.yaml:40:5"):
        load(text, "small.yaml", LABELS, checks=CHECKS, made=compiled(text, "small.yaml"))


def test_a_compiled_definition_is_plain_json():
    assert json.loads(compiled(TEXT, "x"))["data"]["flow"] == "small"


def test_a_former_version_is_read_though_its_places_are_gone():
    old = load_former(
        changed(("place: problem/hypothesis", "place: problem/gone"), ("kind: person", "kind: x")), "o"
    )
    assert old.questions["signal"].place == "problem/gone"
    assert old.questions["signal"].said_place == "problem/said"
    assert old.questions["kind"].place == "meetings/{meeting}/kind"
    assert dict(old.questions["payer"].also)["amount"] == "decision/amount"

"""Pictures of a flow: everything of the plan is in them, they are well formed, and always the same."""

import re
from xml.etree import ElementTree

import pytest

from flows.conditions import read_condition
from flows.diagram import cards, mermaid
from flows.notation import written
from flows.svg import svg
from tests.flows.small_flow import small


def label(key):
    return f"<{key}>"


def test_the_questions_of_a_plan_in_its_order():
    drawn = cards(small(), "first_talk", label)
    assert [card.question.id for card in drawn][:3] == ["payer", "signal", "number"]
    number = drawn[2]
    assert (number.weight, number.when, number.sources) == (9, "problem/hypothesis known", (1,))
    assert drawn[0].push_backs == ("wrong buyer",)
    assert drawn[0].label == "<small.payer.label>"


def test_without_a_kind_all_questions_by_stage():
    drawn = cards(small(), None, label)
    assert len(drawn) == len(small().questions)
    stages = [card.question.stage for card in drawn]
    assert stages == sorted(stages, key=small().stages.index)
    assert drawn[0].weight == 9


def test_what_is_asked_in_the_shortest_time():
    flow = small(("{messages: 6,", "{messages: 2,"))
    assert [card.question.id for card in cards(flow, "first_talk", label) if card.early] == ["payer", "aim"]


def test_an_unknown_kind_is_refused():
    with pytest.raises(KeyError):
        cards(small(), "renewal", label)


@pytest.mark.parametrize("kind", ["first_talk", "tender", None])
def test_the_drawing_is_well_formed_and_stands_alone(kind):
    drawing = svg(small(), kind, label)
    ElementTree.fromstring(drawing)
    assert drawing == svg(small(), kind, label)
    assert not re.search(r"<script|href|url\(|@import|<image", drawing)
    for card in cards(small(), kind, label):
        assert f"&lt;small.{card.question.id}.label&gt;" in drawing


def test_nothing_drawn_stands_outside_the_picture():
    root = ElementTree.fromstring(svg(small(), "first_talk", label))
    width, height = float(root.attrib["width"]), float(root.attrib["height"])
    for element in root.iter():
        if element.tag.endswith(("rect", "text")) and "x" in element.attrib:
            assert 0 <= float(element.attrib["x"]) <= width
            assert 0 <= float(element.attrib["y"]) <= height


def test_a_long_condition_takes_two_lines():
    paths = ", ".join(f"{{known: problem/why_{n}}}" for n in (1, 2, 3))
    flow = small(("when: {known: problem/hypothesis}", f"when: {{any: [{paths}, {{known: tender/edge}}]}}"))
    drawing = svg(flow, "first_talk", label)
    assert "problem/why_1 known or" in drawing
    assert "tender/edge known" in drawing
    assert "…" not in drawing.split("problem/why_1 known")[1].split("tender/edge known")[0]


def test_mermaid_has_each_question_arrow_condition_and_push_back():
    text = mermaid(small(), "first_talk", label)
    assert text.startswith("flowchart TD\n")
    assert 'q_payer["#lt;small.payer.label#gt;<br/>10"]:::s_buyer' in text
    assert 'q_signal -->|"problem/hypothesis known"| q_number' in text
    assert 'q_payer -.- q_payer_0(["wrong buyer"]):::push' in text
    assert "classDef s_effects" in text


def test_mermaid_quotes_what_would_end_a_label():
    assert "#quot;a#quot; #lt;b#gt;" in mermaid(small(), "tender", lambda key: '"a" <b>')


NOTATION = [
    ({"known": "problem/said"}, "problem/said known"),
    ({"unknown": "problem/said"}, "problem/said unknown"),
    ({"equals": {"people/*/met": True}}, "people/*/met = true"),
    ({"in": {"tender/bid": ["bid", "variant"]}}, "tender/bid = bid or variant"),
    ({"every": {"effects/*/moves": ["worse"]}}, "every effects/*/moves = worse"),
    ({"at_least": {"problem/said": "said"}}, "problem/said at least said"),
    ({"below": {"problem/said": "said"}}, "problem/said below said"),
    ({"fewer": {"metrics": 3}}, "fewer than 3 metrics"),
    ({"none": [{"fewer": {"metrics": 3}}]}, "at least 3 metrics"),
    ({"none": [{"equals": {"tender/bid": "bid"}}]}, "tender/bid not bid"),
    ({"none": [{"every": {"effects/*/moves": "worse"}}]}, "not (every effects/*/moves = worse)"),
    (
        {"all": [{"known": "a"}, {"any": [{"known": "b"}, {"known": "c"}]}]},
        "a known and (b known or c known)",
    ),
]


@pytest.mark.parametrize(("data", "text"), NOTATION)
def test_conditions_in_one_line(data, text):
    assert written(read_condition(data)) == text

"""What of a model's reply is used: findings with a known code and words that stand in the text, and nothing else."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.critic.codes import SEVERITIES
from flows.critic.findings import Finding
from flows.critic.model_reply import MOST_ASKED, MOST_FINDINGS, MOST_SAID, read_reply, schema
from flows.critic.quoting import find_quote
from flows.critic.verdict import rule_on

TEXT = "We’ll save you  80,000 €.\nIt is   “the best” tool, \u00a0always. We never part the partners, part by part."


def item(**other):
    return {
        "code": "CERT",
        "quote": "We’ll save you",
        "says": "It stands as a fact.",
        "ask": "Who says so?",
        **other,
    }


def answer(*items, rewrite=None):
    return json.dumps({"findings": list(items), "rewrite": rewrite})


GOOD = answer(item())


@pytest.mark.parametrize(
    "reply",
    [
        GOOD,
        f"Sure!\n```json\n{GOOD}\n```\nAnything else?",
        f"<think>{{'a': 1}} {answer()}</think>{GOOD}",
        f"[{GOOD}]",
        json.dumps([item()]),
        json.dumps(item()),
        f"{GOOD} {answer(item(code='GIVE'))}",
        GOOD[:-3],
        answer(item(), item(quote="always"))[:-40],
        answer(item(x=1), 7, None, "CERT", [], item(code=7), item(says=None), item(quote=["We’ll"])),
        answer(item(code=" cert ")),
        answer(item(), item(quote="save you")),
        answer(item(quote="We'll save\nyou")),
        answer(item(quote='"We’ll save you…"')),
        answer(item(quote="We’ll\u200b save you")),
        "\ufeff" + GOOD,
        GOOD + "{" * 70_000,
    ],
)
def test_one_finding_is_found_in(reply):
    reply = read_reply(reply, TEXT)
    assert reply.readable
    (finding,) = reply.findings
    assert (finding.code, finding.source, finding.severity) == ("CERT", "model", 2)
    assert finding.span is not None
    assert TEXT[finding.span[0] : finding.span[1]] in ("We’ll save you", "We’ll save")
    assert finding.data == {"words": "We’ll save you", "says": "It stands as a fact.", "ask": "Who says so?"}


@pytest.mark.parametrize(
    "reply",
    [
        "",
        "null",
        "7",
        "prose",
        "[]",
        "{}",
        '{"findings": {}}',
        '{"findings": "none"}',
        '{"weather": {"code": 1}}',
        "[" * 70_000,
        '{"findings":' * 9_000,
        '{"a":"' * 9_000,
        "9" * 9_000,
        '{"findings": [' + "9" * 9_000 + "]}",
        "\x00",
        "\ud800{",
        "[1] [2]",
    ],
)
def test_nothing_is_found_in(reply):
    assert read_reply(reply, TEXT).findings == ()


@pytest.mark.parametrize(
    "other",
    [
        {"code": "BEST"},
        {"code": "MIS"},
        {"code": "MIS-TOP"},
        {"quote": ""},
        {"quote": "w"},
        {"quote": "…"},
        {"quote": "We’ll save them"},
        {"quote": "we’ll save you"},
        {"says": ""},
        {"ask": " \x00\u200b "},
    ],
)
def test_a_finding_is_dropped_whose(other):
    reply = read_reply(answer(item(**other)), TEXT)
    assert (reply.findings, reply.readable, reply.dropped) == ((), True, 1)


def test_a_code_about_the_record_needs_one():
    assert read_reply(answer(item(code="MIS-TOP")), TEXT, with_record=True).findings
    assert (
        len(schema(with_record=True)["properties"]["findings"]["items"]["properties"]["code"]["enum"]) == 16
    )
    assert "MIS" not in json.dumps(schema(with_record=False))


@pytest.mark.parametrize(
    "quote, words",
    [
        ("“the best” tool, always", "“the best” tool, \u00a0always"),
        ('"the best" tool', "“the best” tool"),
        ("part", "part"),
        ("artner", "artner"),
        ("80,000 €", "80,000 €"),
        ("you 80,000", "you  80,000"),
    ],
)
def test_a_quotation_is_brought_to_where_it_stands(quote, words):
    span = find_quote(TEXT, quote)
    assert span is not None
    assert TEXT[span[0] : span[1]] == words
    if quote == "part":
        assert TEXT[span[0] - 1] == " "


def test_what_the_rules_said_is_not_said_again():
    here, all_of_it = find_quote(TEXT, "save you"), None
    for code, span, kept in (
        ("CERT", here, 1),
        ("CERT", all_of_it, 1),
        ("CERT", (90, 95), 2),
        ("GIVE", here, 2),
    ):
        rules = [Finding(code, span, "says", "ask")]
        assert len(read_reply(answer(item(), item(code="ZERO")), TEXT, rules).findings) == kept


def test_what_is_said_is_one_line_of_a_known_length():
    long = "Wörter und\r\n mehr\x1b[31m \u202eWorte https://evil.example/x www.evil.example " * 40
    reply = read_reply(answer(item(says=long, ask="x" * 999)), TEXT)
    says, ask = reply.findings[0].data["says"], reply.findings[0].data["ask"]
    assert len(says) <= MOST_SAID
    assert len(ask) == MOST_ASKED
    assert says.isprintable()
    assert "evil" not in says


def test_at_most_ten_are_kept():
    items = [item(code=code, quote=quote) for code in SEVERITIES for quote in ("always", "We never")]
    reply = read_reply(answer(*items), TEXT, with_record=True)
    assert (len(reply.findings), reply.dropped) == (MOST_FINDINGS, 22)


def test_a_rewrite_is_plain_text_with_its_lines():
    assert read_reply(answer(rewrite=" One\x07 \r\n\n\n\n two\u202e "), TEXT).rewrite == "One\n\ntwo"
    others: tuple[object, ...] = (None, 7, ["x"], {})
    for other in others:
        assert read_reply(answer(rewrite=other), TEXT).rewrite == ""


def test_the_verdict_does_not_hear_of_it():
    """Callers judge the rules' findings alone; this is what would happen otherwise."""
    found = read_reply(answer(item(code="GIVE")), TEXT).findings
    assert rule_on(found, with_record=False).kind != rule_on((), with_record=False).kind


anything = st.text(st.characters(codec=None, exclude_categories=()))
plain = st.none() | st.booleans() | st.floats() | st.integers() | anything
names = st.sampled_from(("findings", "code", "quote", "says", "ask", "rewrite", "x"))
values = st.recursive(
    plain | st.sampled_from(("CERT", "always", "We never")),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names, inner),
    max_leaves=20,
)


@given(
    reply=anything | values.map(json.dumps) | st.tuples(anything, values.map(json.dumps)).map("".join),
    text=anything,
)
def test_no_reply_and_no_text_raises(reply, text):
    for about in (text, TEXT):
        for finding in read_reply(reply, about, with_record=True).findings:
            assert finding.code in SEVERITIES
            assert finding.span is not None
            assert 0 <= finding.span[0] < finding.span[1] <= len(about)
            assert all(part.isprintable() for part in finding.data.values())


@given(text=anything, start=st.integers(0, 50), length=st.integers(2, 30))
def test_whatever_stands_in_a_text_is_found_there(text, start, length):
    quote = text[start : start + length]
    span = find_quote(text, quote)
    if sum(letter.isalnum() for letter in quote) >= 2:
        assert span is not None

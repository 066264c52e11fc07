"""Neutral messages as Slack is sent them: limits hold, nothing is lost, nothing is live, values read back."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.base import Choice, Document, Message, Progress, Question, Refusal
from bot.channels.markup import escape, plain
from bot.channels.slack import limits
from bot.channels.slack.cutting import cut, joins, shortened, units
from bot.channels.slack.home import MOST, Card, page
from bot.channels.slack.incoming import Reader, Tapped
from bot.channels.slack.outgoing import File, Post, Room, parts, without_blocks
from bot.channels.slack.rich import size_of, texts_of
from bot.channels.visible import visible
from prompts.render import Words
from tests.channels.slack.reading import BOT, TEAM, elements, posts, press, rows

WORDS = Words("en_GB", escape)
READER = Reader(TEAM, BOT, WORDS)
NASTY = "<!channel> <@U123> & <https://evil.example|click> *b* _i_ ~s~ `c` :smile: &lt; @here #general"
TEXTS = st.text(
    st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("a b.\n*_`<>&!é👩‍👩‍👧🇩🇪")),
    max_size=400,
)
IDS = st.from_regex(r"[a-z0-9_]{1,40}", fullmatch=True)


def asked(*labels: str, kind: str = "choice", text: str = "**Who pays?**") -> Question:
    choices = tuple(Choice(f"c{number}", escape(label)) for number, label in enumerate(labels))
    return Question("people/p1/pays", "ref234", kind, text, choices, Progress(3, 18, "3 of at most 18"))


def within_limits(post: Post) -> None:
    assert 0 < len(post.text) <= 5 * limits.FALLBACK
    assert len(post.blocks) <= limits.BLOCKS
    assert sum(map(size_of, post.blocks)) <= limits.MESSAGE_TEXT
    for block in post.blocks:
        assert size_of(block) <= limits.BLOCK_TEXT or block["type"] == "actions"
        assert block["type"] != "header" or units(block["text"]["text"]) <= limits.HEADER
    for _, element in elements(post.blocks):
        options = element.get("options", [])
        assert len(options) <= (limits.CHECKBOXES if element["type"] == "checkboxes" else limits.OPTIONS)
        for each in [element, *options]:
            assert units(each.get("text", {}).get("text", "x")) <= limits.LABEL
            assert len(each.get("value", "")) <= limits.VALUE


def nothing_live(post: Post) -> None:
    """No mark-up of Slack's anywhere: rich text and plain text carry none, and the text beside them is escaped."""
    assert "<" not in post.text
    assert ">" not in post.text
    for block in post.blocks:
        assert '"mrkdwn"' not in json.dumps(block)
        for element in block.get("elements", []) if block["type"] == "rich_text" else []:
            inner = element["elements"]
            leaves = [each for item in inner for each in item.get("elements", [item])]
            assert {each["type"] for each in leaves} <= {"text"}


def test_a_question_beside_the_talk_has_its_own_buttons_and_nothing_to_skip() -> None:
    (post,) = posts(parts(asked("Let it read", "Only the rules", kind="beside"), WORDS))
    assert [each["type"] for _, each in elements(post.blocks)] == ["button", "button"]


@given(TEXTS)
def test_a_text_comes_out_whole(text: str) -> None:
    sent = posts(parts(Message(escape(text)), WORDS))
    for post in sent:
        within_limits(post)
        nothing_live(post)
    whole = "".join(row for post in sent for row in rows(post.blocks))
    wanted = "".join(visible(text).split("\n"))
    assert "".join(whole.split()) == "".join(wanted.split())


@given(st.lists(TEXTS, min_size=1, max_size=60), st.integers(1, 12))
def test_a_long_text_is_cut_between_lines_or_becomes_a_file(pieces: list[str], times: int) -> None:
    text = "\n".join(pieces * times)
    sent = parts(Message(escape(text)), WORDS)
    if isinstance(sent[0], File):
        assert sent[0].content.decode() == visible(text)
        assert units(text) > limits.MESSAGE_TEXT
        return
    assert len(sent) <= limits.MESSAGES
    for post in posts(sent):
        within_limits(post)
    whole = "".join(row for post in posts(sent) for row in rows(post.blocks))
    assert "".join(whole.split()) == "".join(visible(text).split())


@given(TEXTS, st.integers(2, 60))
def test_cutting_loses_nothing_and_tears_no_character(text: str, most: int) -> None:
    pieces = []
    rest = text
    while rest:
        first, rest = cut(rest, most)
        assert first
        assert units(first) <= max(most, 2)
        pieces.append(first)
        if rest and units(first) > most // 2 + 20:
            assert not joins(first + rest, len(first))
    assert "".join(pieces) == text


@pytest.mark.parametrize(
    ("text", "most", "first"),
    [
        ("One. Two.", 6, "One. "),
        ("one\ntwo three", 6, "one\n"),
        ("one two three", 9, "one two "),
        ("ab👩‍👩‍👧cd", 6, "ab"),
        ("🇩🇪🇫🇷", 6, "🇩🇪"),
        ("eee\u0301", 3, "ee"),
        ("x" * 10, 4, "xxxx"),
    ],
)
def test_where_a_text_is_cut(text: str, most: int, first: str) -> None:
    assert cut(text, most) == (first, text[len(first) :])


def test_a_label_is_cut_with_a_sign() -> None:
    assert shortened("a" * 80, 75) == "a" * 74 + "…"
    assert shortened("two\n words", 75) == "two words"


def test_what_a_seller_typed_is_never_live_nor_changed() -> None:
    for outgoing in (Message(escape(NASTY)), Refusal("x", escape(NASTY)), asked(NASTY, text=escape(NASTY))):
        (post,) = posts(parts(outgoing, WORDS))
        nothing_live(post)
        assert rows(post.blocks) == [NASTY]
        assert "&lt;!channel&gt; &lt;@U123&gt; &amp; " in post.text
        assert "&amp;lt;" in post.text
        assert without_blocks(outgoing).text.startswith("&lt;!channel&gt;")


def test_styles_lists_and_quotations() -> None:
    text = "# A brief\n**Ask** *now* `x`\n1. one\n2. two\n- a\n  - b\n> said\n> so"
    (post,) = posts(parts(Message(text), WORDS))
    header, rich = post.blocks
    assert header["text"]["text"] == "A brief"
    assert [each["type"] for each in rich["elements"]] == [
        "rich_text_section",
        *["rich_text_list"] * 3,
        "rich_text_quote",
    ]
    styles = [each.get("style") for each in rich["elements"][0]["elements"]]
    assert styles == [{"bold": True}, None, {"italic": True}, None, {"code": True}]
    assert [each["style"] for each in rich["elements"][1:4]] == ["ordered", "bullet", "bullet"]
    assert rich["elements"][3]["indent"] == 1
    assert rows(post.blocks) == ["A brief", "Ask now x", "1. one", "2. two", "- a", "- b", "said", "so"]


@pytest.mark.parametrize(
    ("many", "kind", "types"),
    [
        (0, "text", ["static_select"]),
        (2, "choice", ["button", "button", "static_select"]),
        (5, "evidence", ["button"] * 5 + ["static_select"]),
        (6, "choice", ["static_select", "static_select"]),
        (3, "choices", ["checkboxes", "button", "static_select"]),
        (11, "choices", ["multi_static_select", "button", "static_select"]),
    ],
)
def test_choices_as_they_fit(many: int, kind: str, types: list[str]) -> None:
    (post,) = posts(parts(asked(*[f"choice {n}" for n in range(many)], kind=kind), WORDS))
    within_limits(post)
    assert [element["type"] for _, element in elements(post.blocks)] == types
    *_, (_, more) = elements(post.blocks)
    assert [each["text"]["text"] for each in more["options"]][-2:] == ["Pause", "Stop"]
    ids = [block["block_id"] for block in post.blocks if "block_id" in block]
    assert len(ids) == len(set(ids))


@given(st.lists(IDS, min_size=1, max_size=12, unique=True), st.data())
def test_a_tap_reads_back_as_the_choice(ids: list[str], data: st.DataObject) -> None:
    several = data.draw(st.booleans())
    choices = tuple(Choice(each, f"label {number}") for number, each in enumerate(ids))
    question = Question("x", "ref234", "choices" if several else "choice", "What?", choices)
    (post,) = posts(parts(question, WORDS))
    if several:
        wanted = data.draw(st.lists(st.sampled_from(choices), min_size=1, unique=True))
        at = next(each for each in elements(post.blocks) if each[1]["action_id"] == "done")
        read = READER.read(press(post, *at, "", [each.label for each in wanted]), datetime.now(UTC))
        chosen = tuple(each.id for each in choices if each in wanted)
    else:
        one = data.draw(st.sampled_from(choices))
        at = next(
            (block, element)
            for block, element in elements(post.blocks)
            if one.label in json.dumps(element)
            and element["action_id"] != "more"
            and (element["type"] != "button" or element["text"]["text"] == one.label)
        )
        read = READER.read(press(post, *at, one.label), datetime.now(UTC))
        chosen = (one.id,)
    assert isinstance(read, Tapped)
    assert (read.received.answers, read.received.chosen) == ("ref234", chosen)


def test_the_question_stays_with_its_buttons_when_its_text_is_a_file() -> None:
    file, post = parts(asked("yes", "no", text="word " * 20_000), WORDS)
    assert isinstance(file, File)
    assert isinstance(post, Post)
    assert [element["type"] for _, element in elements(post.blocks)][:2] == ["button", "button"]


def test_papers_to_read_are_messages_and_papers_to_keep_are_files() -> None:
    brief = Document(f"{WORDS.plain('brief.name')}.md", "# Acme\n**Ask** why")
    (post,) = posts(parts(brief, WORDS))
    assert rows(post.blocks) == ["Acme", "Ask why"]
    for document in (Document("Transcript Acme.md", "# Acme"), Document(brief.name, "line\n" * 20_000)):
        (file,) = parts(document, WORDS)
        assert isinstance(file, File)
        assert (file.name, file.content.decode()) == (document.name, document.text)


def test_less_room_gives_more_messages_with_the_same_words() -> None:
    text = "\n".join(f"{number} " + "word " * 20 for number in range(30))
    small = Room().smaller().smaller().smaller()
    sent = posts(parts(Message(text), WORDS, small))
    assert len(sent) == 3
    assert [row for post in sent for row in rows(post.blocks)] == [plain(each) for each in text.split("\n")]


@pytest.mark.parametrize("many", [0, 1, MOST, MOST + 5])
def test_the_home_page_holds_its_limits(many: int) -> None:
    cards = [Card(NASTY + str(number), NASTY * 9, "prep") for number in range(many)]
    view = page(cards, WORDS)
    assert len(view["blocks"]) <= limits.HOME_BLOCKS
    assert all(units(text) <= limits.BLOCK_TEXT for text in texts_of(view))
    assert '"mrkdwn"' not in json.dumps(view)
    labels = [element["text"]["text"] for _, element in elements(view["blocks"])]
    assert labels[:1] == (["Go on"] if many else ["Prepare a meeting"])

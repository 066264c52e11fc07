"""What every chat platform has to do: say all that is said, harmlessly, and bring back what people do there."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.base import Choice, Document, Incoming, Message, Outgoing, Question, TurnResult
from bot.channels.markup import escape, plain
from tests.conversations import dialogue
from tests.support.channel_ends import ENDS, End
from tests.support.driving import Office, Seller

NASTY = (
    "<b>bold</b> & <!channel> <@U1> @everyone",
    "*not* _this_ `either` [x](http://evil.example) ~no~",
    "tg://user?id=1 /stop #tag",
    "&lt;i&gt; &amp;amp; \\* \\\\",
    "=1+1 {{7*7}} ${x}",
    "שלום 12 % עולם",
    "👨‍👩‍👧🇩🇪 e\u0301",
    "\x00\x07\x1b[31m \u202egnp.exe",
    "> quoted\n- item\n1. one\n# head",
)


def words(text: str) -> list[str]:
    """The words of a text, whatever stands between them."""
    return re.findall(r"\w+", text)


class Distant(Seller):
    """A seller whose every word goes through a platform's translators, in and out."""

    def __init__(self, office: Office, name: str, end: End) -> None:
        super().__init__(office, name)
        self.end = end

    def says(self, text: str, event: str | None = None) -> TurnResult:
        self.typed.append(text)
        received = self.end.types(text)
        assert received.start is None, f"{text!r} was taken for a command"
        assert dict(received.more) == {}
        return self._take(Incoming(self.office._fresh(), self.office._clock(), text=received.text))

    def taps(self, *labels: str) -> TurnResult:
        question = self.question
        assert question is not None
        received = self.end.taps(*(plain(label) for label in labels))
        assert received.answers == question.ask
        by_number = {f"#{at}": choice.id for at, choice in enumerate(question.choices)}
        chosen = tuple(by_number.get(each, each) for each in received.chosen)
        assert set(chosen) <= {choice.id for choice in question.choices}
        return self.chooses(chosen, received.answers)

    def _noted(self, led: TurnResult) -> TurnResult:
        for outgoing in led.outgoing:
            whole(self.end, outgoing)
        return super()._noted(led)


def whole(end: End, outgoing: Outgoing) -> None:
    """Nothing of what is said may be lost on the way."""
    saw, said = words(end.sees(outgoing)), words(plain(outgoing.text))
    if isinstance(outgoing, Question):
        assert saw[: len(said)] == said
    elif isinstance(outgoing, Document):
        assert saw in (said, words(outgoing.text))
    else:
        assert saw == said


@pytest.fixture(params=ENDS)
def made(request: pytest.FixtureRequest) -> Callable[[], End]:
    return ENDS[request.param]


@pytest.mark.parametrize("name", dialogue.names())
def test_a_dialogue_goes_there_as_it_goes_at_a_terminal(
    name: str, made: Callable[[], End], tmp_path: Path
) -> None:
    data = dialogue.read(name)
    played = dialogue.play(data, tmp_path, lambda office, who: Distant(office, who, made()))
    played.office.close()
    written = [turn.get("bot") for turn in data["turns"]]
    assert [None if said is None else said + "\n" for said in played.said] == written


@pytest.mark.parametrize("text", NASTY)
def test_what_a_seller_typed_is_shown_as_text(text: str, made: Callable[[], End]) -> None:
    saw = made().sees(Message(f"**Noted:** {escape(text)}"))
    for sign in ("<b>", "<!channel>", "<@U1>", "*not*", "`either`", "&lt;i&gt;"):
        assert (sign in saw) == (sign in text)
    assert words(saw)[1:] == words(re.sub("[\x00-\x08\x1b]", "", text).replace("\u202e", " U 202E "))


@pytest.mark.parametrize("text", NASTY[:7])
def test_what_is_typed_arrives_letter_for_letter(text: str, made: Callable[[], End]) -> None:
    assert made().types(text).text == text


def test_the_same_payload_is_the_same_event_and_another_is_another(made: Callable[[], End]) -> None:
    end = made()
    first, again, other = end.types("a"), end.types("a", again=True), end.types("a")
    assert first.event == again.event != other.event
    assert first.address == other.address
    assert first.sender


@given(
    st.lists(st.text(min_size=1, max_size=80), min_size=1, max_size=20, unique=True),
    st.sampled_from(["choice", "choices", "money"]),
)
def test_every_choice_reads_back(ids: list[str], kind: str) -> None:
    for each in ENDS.values():
        end = each()
        end.sees(
            Question("x", "abc", kind, "?", tuple(Choice(one, f"Label {n}") for n, one in enumerate(ids)))
        )
        for number, (sent, ident) in enumerate(zip(end.offered(), ids, strict=True)):
            assert sent in (ident, f"#{number}")


def test_several_choices_are_sent_together(made: Callable[[], End]) -> None:
    end = made()
    ids = ("m1", "x" * 60, "m3", "dont_know")
    end.sees(
        Question("x", "abc", "choices", "?", tuple(Choice(one, f"Label {n}") for n, one in enumerate(ids)))
    )
    received = end.taps("Label 2", "Label 1")
    assert received.answers == "abc"
    assert received.chosen in (("x" * 60, "m3"), ("#1", "m3"))

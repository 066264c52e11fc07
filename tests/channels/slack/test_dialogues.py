"""Every golden dialogue through the Slack translators: each line typed, tapped and shown as there, to the same end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from bot.channels.base import Document, Incoming, Outgoing, Question, TurnResult
from bot.channels.markup import escape, parse
from bot.channels.platform import Received
from bot.channels.slack.escaping import escape as entities
from bot.channels.slack.incoming import Reader, Tapped
from bot.channels.slack.outgoing import File, Post, parts
from bot.channels.visible import visible
from prompts.render import Words
from tests.channels.slack.reading import BOT, TEAM, elements, message, press, rows
from tests.channels.slack.test_outgoing import nothing_live, within_limits
from tests.conversations import dialogue
from tests.support.driving import Seller

WORDS = Words("en_GB", escape)


@dataclass(frozen=True)
class ThroughSlack:
    """What a person does, as it comes through Slack; what is said, as they see it there."""

    reader: Reader = Reader(TEAM, BOT, WORDS)  # noqa: RUF009  a value

    def says(self, text: str) -> Incoming:
        """Something typed in a thread."""
        found = self.reader.read(message(entities(text), thread_ts="1.1"), datetime.now(UTC))
        assert isinstance(found, Received)
        assert "order" not in found.more
        assert found.start is None
        return Incoming(found.event, found.at, found.text)

    def taps(self, question: Question, labels: tuple[str, ...]) -> Incoming:
        """Choices tapped: a button, an option, or boxes and then Done."""
        post = parts(question, WORDS)[-1]
        assert isinstance(post, Post)
        found = list(elements(post.blocks))
        offers = [each for each in found if each[1]["action_id"] != "more"]
        if question.kind == "choices":
            at = next(each for each in offers if each[1]["action_id"] == "done")
        elif len(question.choices) > 5:
            (at,) = offers
        else:
            at = next(each for each in offers if each[1]["text"]["text"] == labels[0])
        read = self.reader.read(press(post, *at, labels[0], labels), datetime.now(UTC))
        assert isinstance(read, Tapped)
        return Incoming("", read.received.at, chosen=read.received.chosen, answers=read.received.answers)

    def shows(self, outgoing: Outgoing) -> None:
        """Checks what a person sees against what was said."""
        seen = []
        for part in parts(outgoing, WORDS):
            if isinstance(part, File):
                assert isinstance(outgoing, Document)
                assert part.content.decode() == outgoing.text
                return
            within_limits(part)
            nothing_live(part)
            seen += rows(part.blocks)
        said = [
            (line.mark, visible("".join(span.text for span in line.spans))) for line in parse(outgoing.text)
        ]
        marked = [f"{mark} {text}" if mark not in ("", ">") else text for mark, text in said]
        assert seen == [each for each in marked if each.strip()]


@pytest.mark.parametrize("name", dialogue.names())
def test_a_dialogue_goes_as_written(name: str, tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    through = ThroughSlack()

    def says(self: Seller, text: str, event: str | None = None) -> TurnResult:
        came = through.says(text)
        self.typed.append(text)
        return self._take(Incoming(self.office._fresh(), self.office._clock(), text=came.text))

    def taps(self: Seller, *labels: str) -> TurnResult:
        assert self.question is not None
        came = through.taps(self.question, labels)
        return self.chooses(came.chosen, came.answers)

    monkeypatch.setattr(Seller, "says", says)
    monkeypatch.setattr(Seller, "taps", taps)
    data = dialogue.read(name)
    played = dialogue.play(data, tmp_path)
    written = [turn.get("bot") for turn in data["turns"]]
    assert [None if said is None else said + "\n" for said in played.said] == written
    for seller in played.sellers.values():
        for turn in seller.turns:
            for each in turn.outgoing:
                through.shows(each)
    played.office.close()

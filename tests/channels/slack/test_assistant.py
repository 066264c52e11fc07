"""The app as an assistant: a new thread says what it is for and offers how to begin, and the talk goes on in it."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from bot.channels.markup import escape
from bot.channels.slack import limits
from bot.channels.slack.home import Card, prompts
from prompts.render import Words
from tests.channels.slack.fake import FakeSlack, refused
from tests.channels.slack.reading import CHANNEL, USER, message, rows
from tests.channels.slack.test_service import served

WORDS = Words("en_GB", escape)
OFFER = "assistant.threads.setSuggestedPrompts"


def started(thread: str = "5.5") -> dict[str, Any]:
    """What Slack sends when somebody opens a new thread with the assistant."""
    place = {"user_id": USER, "channel_id": CHANNEL, "thread_ts": thread, "context": {}}
    event = {"type": "assistant_thread_started", "assistant_thread": place, "event_ts": thread}
    return {**message("", thread), "event": event}


def test_what_is_open_is_offered_first_and_never_more_than_slack_takes() -> None:
    cards = [Card("Acme & *Co*"), Card("Contoso", open_flow="debrief"), Card("x" * 200), Card("Fourth")]
    offered = prompts(cards, WORDS)
    assert [each["message"] for each in offered] == [
        "resume Contoso",
        "prep Acme & *Co*",
        f"prep {'x' * 200}",
        "prep",
    ]
    assert offered[1]["title"] == "Prepare a meeting with Acme & *Co*"
    assert max(len(each["title"]) for each in offered) <= limits.LABEL
    assert len(prompts(cards * 9, WORDS)) == limits.PROMPTS
    assert prompts((), WORDS) == [{"title": "Prepare a meeting", "message": "prep"}]


def test_a_talk_goes_on_in_the_thread_that_the_assistant_was_opened_in(tmp_path: Path) -> None:
    async def run() -> None:
        async with FakeSlack().open() as slack, served(tmp_path, slack) as ana:
            assert await slack.send(started()) == {}
            assert (await ana.then(1))[0].startswith("I help you think a customer meeting through")
            assert ana.said()[-1]["thread_ts"] == "5.5"
            await slack.until(lambda: slack.bodies(OFFER))
            (offered,) = slack.bodies(OFFER)
            assert (offered["channel_id"], offered["thread_ts"]) == (CHANNEL, "5.5")
            ana.thread = "5.5"
            assert (await ana.says(offered["prompts"][-1]["message"]))[0].startswith(
                "Which customer is it about?"
            )
            assert (await ana.says("Acme"))[0] == "Acme, new account."
            assert ana.said()[-1]["thread_ts"] == "5.5"
            assert await slack.send(started("6.6")) == {}
            await slack.until(lambda: len(slack.bodies(OFFER)) == 2)
            assert [each["message"] for each in slack.bodies(OFFER)[-1]["prompts"]] == ["resume Acme", "prep"]
            many, ana.thread = len(ana.said()), "6.6"
            await ana.says("resume Acme")
            assert rows(ana.said()[many]["blocks"])[0].startswith("Back to Acme.")

    asyncio.run(run())


def test_where_slack_refuses_offers_the_thread_is_as_good_as_any(tmp_path: Path) -> None:
    async def run() -> None:
        async with FakeSlack().open() as slack, served(tmp_path, slack) as ana:
            slack.answers[OFFER].append(refused("missing_scope"))
            assert await slack.send(started()) == {}
            await ana.then(1)
            ana.thread = "5.5"
            assert (await ana.says("prep Acme 15"))[0] == "Acme, new account."

    asyncio.run(run())

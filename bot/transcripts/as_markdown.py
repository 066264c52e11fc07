"""The discovery transcript as Markdown. Pure: what was typed stands in it escaped, letter for letter."""

from __future__ import annotations

import re

from bot.transcripts.balance_page import picture_of
from bot.transcripts.sources import AccountStory
from bot.transcripts.telling import transcript_of
from prompts.render import Safe, Words

PAGE = "transcript/page.md.j2"


def account_markdown(words: Words, story: AccountStory) -> str:
    """The transcript as a text."""
    text = words.document(
        PAGE,
        t=transcript_of(words, story),
        picture=Safe(picture_of(words, story.page)),
        no_metric=words.text("transcript.matrix.none"),
        no_driver=words.text("transcript.drivers_none"),
        no_version=words.text("transcript.versions.none"),
        aside=words.text("transcript.versions.aside"),
    )
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"

"""The discovery transcript as Markdown. Pure: what was typed stands in it escaped, letter for letter."""

from __future__ import annotations

import re

from bot.transcripts.paper import Source, paper_of
from prompts.render import Safe, Words

PAGE = "transcript/page.md.j2"


def account_markdown(words: Words, of: Source) -> str:
    """The transcript as a text."""
    paper = paper_of(words, of)
    text = words.document(
        PAGE,
        t=paper.t,
        picture=Safe(paper.picture),
        no_metric=words.text("transcript.matrix.none"),
        no_driver=words.text("transcript.drivers_none"),
        no_version=words.text("transcript.versions.none"),
        aside=words.text("transcript.versions.aside"),
    )
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"

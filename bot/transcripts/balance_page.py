"""How both sides stand, as a page of its own for the seller: the picture and the sentences. Pure; sums nothing."""

from __future__ import annotations

import re

from bot.transcripts.balance_brief import balance_lines
from bot.transcripts.balance_picture import picture
from bot.transcripts.balance_words import weighed
from bot.transcripts.page import Page
from flows.agenda import kind_of
from prompts.render import Safe, Words


def picture_of(words: Words, page: Page) -> str:
    """The picture alone; "" for a first talk, which has no figures, and where nothing can be told."""
    if kind_of(page.record, page.session) == "first_talk":
        return ""
    return picture(weighed(words, page.flow, page.record, page.session, page.terms, page.now))


def balance_text(words: Words, page: Page, *, drawn: bool = False) -> str:
    """The page, in Markdown; it says so where nothing can be weighed yet. `drawn`: a picture goes with it."""
    first_talk = kind_of(page.record, page.session) == "first_talk"
    lines = balance_lines(words, page, "", Safe(""))
    shown = picture_of(words, page)
    nothing = not (shown or lines["both"] or lines["gain_from"] or lines["to_ask"])
    text = words.document(
        "balance.md.j2",
        account=page.account,
        first_talk=first_talk,
        picture=Safe("" if drawn else shown),
        nothing=nothing,
        remark=words.text("balance.first_talk" if first_talk else "balance.nothing_yet"),
        **lines,
    )
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"

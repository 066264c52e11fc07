"""What the brief says of the figures, each line in its place: for the seller alone. Pure; sums nothing itself."""

from __future__ import annotations

from typing import Any

from bot.transcripts.balance import (
    asked_for,
    both_sides,
    if_asked,
    not_in_figures,
    to_ask,
    what_breaks_even,
    what_is_open,
)
from bot.transcripts.balance_steps import to_the_year
from bot.transcripts.balance_words import weighed
from bot.transcripts.page import Page
from flows.agenda import kind_of
from prompts.render import Safe, Words

_MONEY = ("moves", "worth", "alternative")
"""What decides, where the sentence on the break-even belongs to it."""


def balance_lines(words: Words, page: Page, thing: str, decides: Safe) -> dict[str, Any]:
    """What decides, and the lines on the figures. A first talk has no figures, whatever is known."""
    found: dict[str, Any] = dict.fromkeys(("gain_from", "both", "beside", "steps", "to_ask"), "")
    found |= {"decides": decides, "off": ("", "")}
    kind = kind_of(page.record, page.session)
    if kind == "first_talk":
        return found
    on = weighed(words, page.flow, page.record, page.session, page.terms, page.now)
    found |= {"both": both_sides(on), "off": if_asked(on, asked_for(page.record)), "to_ask": to_ask(on)}
    gain_from = what_breaks_even(on)
    if found["both"] or gain_from:
        found |= {"beside": not_in_figures(on), "steps": to_the_year(on)}
    if thing in _MONEY and gain_from:
        return found | {"decides": Safe(f"{decides} {gain_from}")}
    if thing == "none" and kind == "open_deal" and found["both"] and (settling := what_is_open(on)):
        found["decides"] = Safe(f"{settling}.")
    return found | {"gain_from": gain_from}

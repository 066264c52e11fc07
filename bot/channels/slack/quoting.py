"""Words of a customer's in any message, added to an account: the form, and what it came to. Pure: opens nothing.

The message gives the words, who wrote them and when; the seller picks account and place, and
may cut the words or name somebody else. Nothing of the message is markup in the form.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from bot.channels.markup import plain
from bot.channels.slack import limits
from bot.channels.slack.cutting import cut, shortened
from bot.channels.slack.values import QUOTE
from bot.channels.visible import visible_line
from flows.quoting import PLACES
from prompts.render import Words

Accounts = Callable[[str, str], Sequence[tuple[str, str]]]
"""Ids and names of a person's accounts, by team and id there. Synchronous; asked in a thread."""
_EARLIEST_DAY = timedelta(hours=14)
"""How much further the day may be where the seller is than it is here."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a message gives: its words, who wrote it where that is somebody else, and when."""

    words: str
    writer: str
    day: date


@dataclass(frozen=True, slots=True)
class Filled:
    """A form as it was sent."""

    words: str
    account: str
    place: str
    who: str
    day: str


def quote_form(found: Found, accounts: Sequence[tuple[str, str]], words: Words) -> dict[str, Any]:
    """The form for the words of a message; without an account it says how one begins."""
    title = _plain(words.plain("slack.quote.title"))
    close = _plain(words.plain("slack.form.close"))
    if not accounts:
        text = {"type": "section", "text": _plain(plain(words.plain("slack.home.none")))}
        return {"type": "modal", "title": title, "close": close, "blocks": [text]}
    return {
        "type": "modal",
        "callback_id": QUOTE,
        "title": title,
        "submit": _plain(words.plain("slack.quote.submit")),
        "close": close,
        "blocks": _fields(found, accounts, words),
    }


def _fields(found: Found, accounts: Sequence[tuple[str, str]], words: Words) -> list[dict[str, Any]]:
    fits, rest = cut(found.words, limits.INPUT)
    places = [(place, _capital(words.plain(f"places.{place}"))) for place in PLACES]
    fields = {
        "account": _select("account", accounts[: limits.OPTIONS], words, only=len(accounts) == 1),
        "place": _select("place", places, words),
        "who": {
            "type": "plain_text_input",
            "max_length": limits.NAME,
            **_filled(found.writer[: limits.NAME]),
        },
        "day": {"type": "datepicker", "initial_date": found.day.isoformat()},
        "words": {"type": "plain_text_input", "multiline": True, "max_length": limits.INPUT, **_filled(fits)},
    }
    blocks = [_field(name, element, words) for name, element in fields.items()]
    if rest:
        blocks[-1]["hint"] = _plain(words.plain("slack.quote.cut"))
    return blocks


def _field(name: str, element: dict[str, Any], words: Words) -> dict[str, Any]:
    label = _plain(words.plain(f"slack.quote.{name}"))
    return {"type": "input", "block_id": name, "label": label, "element": {**element, "action_id": name}}


def _filled(text: str) -> dict[str, str]:
    return {"initial_value": text} if text else {}


def _select(
    name: str, options: Sequence[tuple[str, str]], words: Words, *, only: bool = False
) -> dict[str, Any]:
    offered = [
        {"text": _plain(shortened(visible_line(label), limits.LABEL) or value), "value": value}
        for value, label in options
    ]
    first = {"initial_option": offered[0]} if only else {}
    placeholder = _plain(words.plain("slack.choose"))
    return {"type": "static_select", "options": offered, "placeholder": placeholder, **first}


def filled_quote(values: Mapping[str, Any]) -> Filled:
    """The fields of a form that was sent; the words as they are, to the letter."""

    def state(name: str) -> Mapping[str, Any]:
        found = values.get(name, {}).get(name, {})
        return found if isinstance(found, Mapping) else {}

    def chosen(name: str) -> str:
        return str((state(name).get("selected_option") or {}).get("value") or "")

    return Filled(
        words=str(state("words").get("value") or ""),
        account=chosen("account"),
        place=chosen("place"),
        who=" ".join(str(state("who").get("value") or "").split()),
        day=str(state("day").get("selected_date") or ""),
    )


def quote_faults(filled: Filled, now: datetime, words: Words) -> dict[str, str]:
    """What is wrong, by field."""
    wrong = {
        "words": not filled.words.strip(),
        "account": not filled.account,
        "place": filled.place not in PLACES,
        "who": not filled.who,
    }
    found = {name: f"no_{name}" for name, is_wrong in wrong.items() if is_wrong}
    day = _day(filled.day)
    if day is None or day > (now + _EARLIEST_DAY).date():
        found["day"] = "no_day" if day is None else "day_to_come"
    return {name: words.plain(f"slack.quote.faults.{fault}") for name, fault in found.items()}


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text, "emoji": False}


__all__ = ["Accounts", "Filled", "Found", "filled_quote", "quote_faults", "quote_form"]

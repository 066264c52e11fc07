"""Their numbers, the effects and the balance as CSV for a spreadsheet: a row a fact, no formula. Pure."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from decimal import Decimal
from io import StringIO

from bot.naming import metric_name
from bot.transcripts.balance_words import weighed
from bot.transcripts.rows import shown
from bot.transcripts.sides import gains_of, is_open
from bot.transcripts.sources import AccountStory
from bot.transcripts.styled import fit
from flows.agenda import kind_of
from flows.asking import worth_telling
from flows.balance import Scales
from flows.binding import metrics_by_rank
from flows.places import pattern_of
from flows.ranges import Range
from flows.record import Fact, State
from flows.values import Money, Number
from prompts.render import Words

COLUMNS = (
    "part",  # metric, effect, balance, balance as evidenced
    "of",  # the number, or the side
    "with",  # what we offer, for an effect
    "what",
    "value",  # as people read it
    "low",
    "high",
    "unit",
    "per",
    "currency",
    "state",
    "level",  # 0 assumed, 1 heard, 2 said, 3 agreed
    "said_by",
    "quote",
    "noted",
    "place",
)
MARK = "\ufeff"
"""Tells a spreadsheet that the file is UTF-8."""
_FORMULA = re.compile(r"[=+\-@\t\r\n'＝＋－＠]")
_FIGURE = re.compile(r"-?\d+(?:\.\d+)?")


def account_csv(words: Words, story: AccountStory) -> str:
    """The rows. What a spreadsheet would take for a formula has an apostrophe before it."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in (*_facts(words, story), *_balance(words, story)):
        writer.writerow([safe(row.get(name, "")) for name in COLUMNS])
    return MARK + out.getvalue()


def safe(text: str) -> str:
    """A cell that is read as text: figures as they are, nothing that begins like a formula."""
    text = fit(text)
    if _FIGURE.fullmatch(text) or not _FORMULA.match(text.lstrip(" \u00a0") or " "):
        return text
    return f"'{text}"


def _facts(words: Words, story: AccountStory) -> Iterator[dict[str, str]]:
    record = story.record
    for metric in metrics_by_rank(record):
        for fact in record.under(f"metrics/{metric}"):
            yield _row(words, story, fact, "metric", metric)
    for effect in record.items("effects"):
        offering = record.fact(f"offerings/{record.text(f'effects/{effect}/offering')}/description")
        metric = record.text(f"effects/{effect}/metric")
        for fact in record.under(f"effects/{effect}"):
            if worth_telling(fact.path):
                row = _row(words, story, fact, "effect", metric)
                yield {**row, "with": "" if offering is None else shown(words, story, offering)}


def _row(words: Words, story: AccountStory, fact: Fact, part: str, metric: str) -> dict[str, str]:
    value = fact.value if fact.state is State.KNOWN else None
    row = {
        "part": part,
        "of": metric_name(story.record, {"metric": metric}),
        "what": words.plain(f"places.{pattern_of(fact.path)}"),
        "value": shown(words, story, fact),
        "state": fact.state.value,
        "level": "" if fact.level is None else str(int(fact.level)),
        "said_by": fact.said_by or "",
        "quote": fact.quote or "",
        "noted": fact.recorded_at.date().isoformat(),
        "place": fact.path,
    }
    if isinstance(value, Number | Money):
        row |= {"low": _plain(value.low), "high": _plain(value.high), "per": value.per}
    if isinstance(value, Number):
        row["unit"] = value.unit
    if isinstance(value, Money):
        row["currency"] = value.currency or story.record.text("account/currency")
    return row


def _plain(figure: Decimal | None) -> str:
    return "" if figure is None or figure.is_infinite() else f"{figure:f}"


def _balance(words: Words, story: AccountStory) -> Iterator[dict[str, str]]:
    page = story.page
    if kind_of(page.record, page.session) == "first_talk":
        return
    on = weighed(words, page.flow, page.record, page.session, page.terms, page.now)
    for part, scales in (("balance", on.balance.claimed), ("balance as evidenced", on.balance.evidenced)):
        if scales is not None:
            for name, gains in _sums(scales):
                yield {
                    "part": part,
                    "of": words.plain(f"transcript.sides.{name}"),
                    "low": _plain(gains.low),
                    "high": _plain(gains.high),
                    "per": "year",
                    "currency": on.currency,
                }


def _sums(scales: Scales) -> Iterator[tuple[str, Range]]:
    """What each side gains. What is open is left out: one end of it alone would only give our cost away."""
    for name, gains in gains_of(scales):
        if not is_open(gains):
            yield name, gains

"""Their numbers, the effects and the balance as rows, a fact each: what a spreadsheet is given. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from bot.naming import metric_name
from bot.transcripts.balance_words import weighed
from bot.transcripts.rows import shown
from bot.transcripts.sides import gains_of, is_open
from bot.transcripts.sources import AccountStory
from flows.agenda import kind_of
from flows.asking import worth_telling
from flows.balance import Scales
from flows.binding import metrics_by_rank
from flows.places import pattern_of
from flows.ranges import Range
from flows.record import Fact, State
from flows.values import Money, Number
from prompts.render import Words


def table_of(words: Words, story: AccountStory) -> tuple[dict[str, str], ...]:
    """The rows, by the names of their columns (`bot.transcripts.as_csv`)."""
    return (*_facts(words, story), *_balance(words, story))


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

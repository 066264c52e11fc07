"""The one question to coach with: about the first thing that the deal rests on and that is not known well. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from bot.naming import metric_name, person_short
from bot.transcripts.balance_words import weighed
from bot.transcripts.sources import AccountStory
from flows.agenda import kind_of
from flows.binding import decider, metrics_by_rank, payer
from flows.record import Level, Record
from flows.verdict import Verdict, verdict_of
from prompts.render import Words

_LITTLE = ("not_at_all", "worse")


def question_to_ask(words: Words, story: AccountStory) -> str:
    """The question a manager may put to the seller."""
    record = story.record
    pays = payer(record)
    who = decider(record, next(reversed(record.items("meetings")), ""))
    return words.text(
        f"transcript.coach.{next(_open(words, story))}",
        who=person_short(record, pays or who, whole=True),
        metric=metric_name(record, {}),
        account=story.account.name,
    )


def _open(words: Words, story: AccountStory) -> Iterator[str]:
    """Keys of what is weak, the weightiest first; the last one always fits."""
    record = story.record
    yield from _rests_on(record)
    metrics = metrics_by_rank(record)[:1]
    effects = [each for each in record.items("effects") if record.text(f"effects/{each}/metric") in metrics]
    moves = {record.text(f"effects/{each}/moves") for each in effects} - {""}
    if moves and moves <= set(_LITTLE):
        yield "no_move"
    if kind_of(record, story.page.session) != "first_talk":
        yield from _figures(words, story)
    if not any(_shown(record, each) for each in effects):
        yield "claim"
    if not any(record.known(f"outcomes/{each}/their_part") for each in record.items("outcomes")):
        yield "next"
    yield "confirm"


def _rests_on(record: Record) -> Iterator[str]:
    """Buyer, problem, first number: each has to be known, and from one of them."""
    if payer(record) is None:
        yield "payer_unknown"
    elif (record.level("decision/whose") or 0) < Level.SAID:
        yield "payer"
    levels = [record.level(f"problem/{leaf}") for leaf in ("said", "definition", "hypothesis")]
    known = [level for level in levels if level is not None]
    if not known:
        yield "problem_unknown"
    elif max(known) < Level.SAID:
        yield "problem"
    first = next(iter(metrics_by_rank(record)), "")
    if not record.known(f"metrics/{first}/name"):
        yield "metric_unknown"
    elif (record.level(f"metrics/{first}/name") or 0) < Level.SAID:
        yield "metric"


def _figures(words: Words, story: AccountStory) -> Iterator[str]:
    page = story.page
    on = weighed(words, page.flow, page.record, page.session, page.terms, page.now)
    verdict = verdict_of(on.balance.claimed) if on.balance.claimed is not None else Verdict.OPEN
    if verdict in (Verdict.THEY_LOSE, Verdict.NEITHER):
        yield "theirs"
    if verdict is Verdict.WE_LOSE:
        yield "ours"
    if any(each.what == "worth" for each in on.balance.missing):
        yield "worth"


def _shown(record: Record, effect: str) -> bool:
    proof = record.text(f"effects/{effect}/proof_kind")
    return record.value(f"effects/{effect}/accepted") is True or proof in ("their_data", "trial")

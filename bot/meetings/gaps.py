"""What is still thin about an account before a meeting, in the order that decides. Pure; words nothing.

Names gaps and not the past: whoever has five minutes needs what is missing, not what they said.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.naming import metric_name, person_short
from flows.binding import decider, metrics_by_rank, payer
from flows.record import Level, Record

MOST = 2


@dataclass(frozen=True, slots=True)
class Gap:
    """One of them: its key, whom and which number it is about, and whether it is known from hearsay at least."""

    key: str
    who: str = ""
    metric: str = ""
    heard: bool = False


def gaps(record: Record | None, kind: str | None) -> list[Gap]:
    """The weightiest of them; one with the key "nothing" where nothing is known at all."""
    if is_blank(record):
        return [Gap("nothing")]
    assert record is not None
    named = {gap.key.removesuffix("_unknown"): gap for gap in _found(record)}
    order = (
        ("problem", "metric", "payer", "claim")
        if kind == "first_talk"
        else (
            "payer",
            "problem",
            "metric",
            "claim",
        )
    )
    return [named[key] for key in order if key in named][:MOST]


def is_blank(record: Record | None) -> bool:
    """Is nothing known of what a deal rests on?"""
    places = ("decision/", "problem/", "metrics/")
    return record is None or not any(record.known(path) for path in record.held if path.startswith(places))


def _found(record: Record) -> Iterator[Gap]:
    pays = payer(record)
    who = person_short(record, pays or decider(record, next(reversed(record.items("meetings")), "")))
    yield from _level("payer", record.level("decision/whose") if pays else None, who)
    paths = [f"problem/{leaf}" for leaf in ("said", "definition", "hypothesis")]
    known = [record.level(path) for path in paths if record.known(path)]
    yield from _level("problem", max((each or Level.ASSUMED for each in known), default=None), who)
    first = next(iter(metrics_by_rank(record)), "")
    name = f"metrics/{first}/name"
    yield from _level("metric", (record.level(name) or Level.ASSUMED) if record.known(name) else None, who)
    if record.known(name) and not any(_shown(record, each, first) for each in record.items("effects")):
        yield Gap("claim", who, metric_name(record, {"metric": first}))


def _level(key: str, level: Level | None, who: str) -> Iterator[Gap]:
    if level is None:
        yield Gap(f"{key}_unknown", who)
    elif level < Level.SAID:
        yield Gap(key, who, heard=level is Level.HEARD)


def _shown(record: Record, effect: str, metric: str) -> bool:
    if record.text(f"effects/{effect}/metric") != metric:
        return False
    proof = record.text(f"effects/{effect}/proof_kind")
    return record.value(f"effects/{effect}/accepted") is True or proof in ("their_data", "trial")

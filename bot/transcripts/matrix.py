"""The effect matrix of a transcript: each of their numbers against what we offer. Pure.

That something does not move a number is a result; that nobody was asked is none.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.naming import mark_of, place_label, span_text
from bot.transcripts.rows import held, shown
from bot.transcripts.sources import AccountStory
from bot.transcripts.transcript import Cell, Driver, Matrix, Row
from flows.binding import metrics_by_rank
from flows.places import GROUP
from flows.record import Level, Record, State
from prompts.render import Words, short

_MOVES = ("strongly", "somewhat", "not_at_all", "worse")
_PARTICULARS = {
    "how": "how",
    "estimate": "estimate",
    "by_when": "by_when",
    "proof": "proof",
    "alternative_moves": "without",
}
_SHOWN = {"claim": 0, "comparable": 1, "trial": 2, "their_data": 3}
NAME = 80


def matrix_of(words: Words, story: AccountStory) -> Matrix:
    """All numbers of theirs, whether or not anybody asked if we move them."""
    record = story.record
    metrics = metrics_by_rank(record)
    offerings = _offerings(record)
    found = {_links(record, each, offerings): each for each in record.items("effects")}
    return Matrix(
        metrics=tuple(_metric(words, record, each) for each in metrics),
        offerings=tuple(_offering(words, story, each) for each in offerings),
        cells=tuple(
            tuple(_cell(words, story, metric, found.get((metric, offering))) for offering in offerings)
            for metric in metrics
        ),
    )


def _offerings(record: Record) -> tuple[str, ...]:
    """The offerings that effects are of; "" stands for what we offer where none is named."""
    named = {record.text(f"effects/{each}/offering") for each in record.items("effects")}
    items = [each for each in record.items("offerings") if each in named]
    unnamed = [""] if (named - set(items)) and len(items) != 1 else []
    return tuple(unnamed + items) or tuple(record.items("offerings")[:1]) or ("",)


def _links(record: Record, effect: str, offerings: tuple[str, ...]) -> tuple[str, str]:
    metric, offering = (record.text(f"effects/{effect}/{leaf}") for leaf in ("metric", "offering"))
    return metric, offering if offering in offerings else offerings[0]


def _metric(words: Words, record: Record, metric: str) -> str:
    return short(record.text(f"metrics/{metric}/name"), NAME) or words.plain("transcript.matrix.unnamed")


def _offering(words: Words, story: AccountStory, offering: str) -> str:
    for leaf in ("listed", "description"):
        fact = story.record.fact(f"offerings/{offering}/{leaf}")
        if fact is not None and fact.state is State.KNOWN:
            return short(shown(words, story, fact), NAME)
    return words.plain("transcript.matrix.ours")


def _delivered(words: Words, story: AccountStory, metric: str) -> Cell:
    """What became of a number since we are there, where nobody was asked what we do for it."""
    record = story.record
    now = record.fact(f"metrics/{metric}/now")
    if now is None or now.state is not State.KNOWN:
        return Cell("open", words.plain("transcript.matrix.open"))
    stem = f"metrics/{metric}"
    rows = {leaf: held(words, story, f"{stem}/{leaf}", "") for leaf in ("baseline", "promised", "now")}
    ends = [
        row.value if row is not None else "" for row in (rows["baseline"] or rows["promised"], rows["now"])
    ]
    says = words.text("transcript.matrix.since", span=span_text(ends))
    shown_by = 2 if (now.level or 0) >= Level.SAID else 0
    return Cell("moved", says, shown_by, mark_of(words, now))


def _cell(words: Words, story: AccountStory, metric: str, effect: str | None) -> Cell:
    record = story.record
    if effect is None:
        return _delivered(words, story, metric)
    fact = record.fact(f"effects/{effect}/moves")
    moves = "open"
    if fact is not None:
        moves = record.text(fact.path) if record.known(fact.path) else fact.state.value
    elif any(record.known(f"effects/{effect}/{leaf}") for leaf in ("how", "proof")):
        moves = "moved"  # told without being asked how far
    more = tuple(_particulars(words, story, effect))
    if moves not in (*_MOVES, "moved", "unknown"):
        return replace(_delivered(words, story, metric), more=more)
    proof, degree = _proof(words, record, effect) if moves in (*_MOVES, "moved") else ("", 0)
    return Cell(
        moves=moves,
        says=words.plain(f"transcript.matrix.{moves}"),
        shown=degree,
        proof=proof if moves in ("strongly", "somewhat", "moved") else "",
        more=more,
    )


def _proof(words: Words, record: Record, effect: str) -> tuple[str, int]:
    kind = record.text(f"effects/{effect}/proof_kind")
    accepted = record.value(f"effects/{effect}/accepted")
    says = words.plain(f"choices.{kind}") if kind else words.plain("transcript.matrix.unproven")
    if isinstance(accepted, bool):
        key = "accepted" if accepted else "not_accepted"
        says = f"{says}, {words.plain(f'transcript.matrix.{key}')}"
    return says, max(_SHOWN.get(kind, 0), 2 if accepted is True else 0)


def _particulars(words: Words, story: AccountStory, effect: str) -> Iterator[Row]:
    for leaf, key in _PARTICULARS.items():
        row = held(words, story, f"effects/{effect}/{leaf}", words.plain(f"transcript.matrix.{key}"))
        if row is not None:
            yield row


def drivers_of(words: Words, story: AccountStory) -> Iterator[Driver]:
    """What weighs on each person and on the team, with their words; what nobody answered is left out."""
    record = story.record
    by_person: dict[str, list[Row]] = {}
    for item in record.items("drivers"):
        rows = by_person.setdefault(record.text(f"drivers/{item}/person") or GROUP, [])
        for leaf in ("worry", "proud", "kind", "recommend"):
            label = (
                words.plain("transcript.kind") if leaf == "kind" else words.plain(f"places.drivers/*/{leaf}")
            )
            row = held(words, story, f"drivers/{item}/{leaf}", label)
            rows += [row] if row is not None else []
    for person, rows in by_person.items():
        if rows:
            yield Driver(_who(words, record, person), tuple(rows))


def _who(words: Words, record: Record, person: str) -> str:
    if person == GROUP:
        return words.plain("transcript.of_team")
    name, role = record.text(f"people/{person}/name"), record.text(f"people/{person}/role")
    return ", ".join(each for each in (name, role) if each) or place_label(words, f"people/{person}", record)

"""The looks that need a record: what it holds, and a text contradicts, leaves out or invents."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from difflib import SequenceMatcher
from itertools import pairwise

from flows.critic.case import Case, clause
from flows.critic.contradictions import wrong_figures
from flows.critic.figures import NUMBER_WORDS, Figure, figures_of
from flows.critic.findings import Finding, Span
from flows.critic.held import Held, HeldMetric
from flows.critic.left_out import addressed, driver_left_out, only_asks, part_left_out, top_left_out
from flows.critic.lexicon.cues import BEFORE_NAMES, DENIED
from flows.critic.reading import Line
from flows.critic.stems import stem
from flows.critic.uses import same
from flows.record import Level


def contradicted(case: Case, held: Held) -> Iterator[Finding]:
    """MIS-BASE: what the record has otherwise: a figure, a name, an effect."""
    yield from wrong_figures(case, held)
    yield from wrong_effect(case, held)
    yield from wrong_name(case, held)


_CLAIMS = ("benefit", "outcome", "certain", "moved", "compared", "you_gain")


def wrong_effect(case: Case, held: Held) -> Iterator[Finding]:
    """A gain in a number that, by what is noted, we do not move."""
    for metric in held.metrics:
        if metric.moves not in ("not_at_all", "worse"):
            continue
        for line in _told_of(case, metric):
            if (
                line.has(*_CLAIMS)
                and not line.has("candid", "not_moved", "hedge")
                and not _denies(line)
                and not line.asks
                and not line.quotes
            ):
                yield case.finding(
                    "MIS-BASE", _around(case, metric, line), "effect", metric=metric.name,
                    rests_on=f"metrics/{metric.id}/name",
                )  # fmt: skip
                break


def _denies(line: Line) -> bool:
    """Is it said that something is not so, rather than which figure is not meant ("two, not six")?"""
    return any(
        token.word in DENIED and not (following.figure or following.word in NUMBER_WORDS)
        for token, following in pairwise(line.words)
    )


def _told_of(case: Case, metric: HeldMetric) -> Iterator[Line]:
    """The sentences that name a metric, and one behind them that goes on to where they want it."""
    last = -_TELLING
    for line in case.reading.lines:
        if case.uses.names(metric, line):
            last = line.number
            yield line
        elif line.number == last + 1 and any(
            same(figure, value, metric.units["target"]) and figure.unit == metric.units["target"] != ""
            for figure in figures_of(line, case.reading.language)
            for value in metric.figures.get("target", ())
        ):
            yield line


_TELLING = 2


def _around(case: Case, metric: HeldMetric, line: Line) -> Span:
    """The part of a sentence that names a metric."""
    named = next((token for token in line.words if stem(token.word) in metric.stems), None)
    return (
        line.whole
        if named is None
        else clause(case.reading.draft.plain, line.whole, (named.start, named.end))
    )


def wrong_name(case: Case, held: Held) -> Iterator[Finding]:
    """A name in a greeting, or after a title, that is nearly one of theirs."""
    names = {name: person for person in held.people for name in person.name.lower().replace(".", " ").split()}
    for line in case.reading.lines[:_GREETED]:
        for at, token in enumerate(line.words[:_GREETED]):
            before = line.words[at - 1].word if at else ""
            if (
                token.word in names
                or len(token.word) < _NAME
                or before not in BEFORE_NAMES
                or not token.capital
            ):
                continue
            for name, person in names.items():
                if len(name) >= _NAME and _alike(name, token.word):
                    yield case.finding(
                        "MIS-BASE", (token.start, token.end), "name", held=person.name,
                        rests_on=f"people/{person.id}/name",
                    )  # fmt: skip
                    return


_GREETED = 3
_NAME = 4
_ALIKE = 0.6


def _alike(one: str, other: str) -> bool:
    """Do two names begin alike and differ by a letter or two?"""
    return (
        one[0] == other[0]
        and abs(len(one) - len(other)) <= 1
        and SequenceMatcher(None, one, other).ratio() >= _ALIKE
    )


def invented(case: Case, held: Held) -> Iterator[Finding]:
    """MIS-EXTRA: the benefit is measured in something that is not in the record."""
    if case.reading.language != "en":
        return  # other names of a measure are known too few in the other languages
    if not held.metrics or any(case.uses.used(metric) for metric in held.metrics):
        return
    for line in case.reading.touching("measure", "outcome"):
        if line.has("company_fact") or (line.has("seller") and not line.has("customer")):
            continue
        figures = [
            each for each in figures_of(line, case.reading.language) if each.unit in ("%", "times", "")
        ]
        if figures and line.has("benefit", "outcome", "moved", "compared") and not line.asks:
            yield case.finding("MIS-EXTRA", line.whole, metric=held.metrics[0].name)
            return


def wrong_reader(case: Case, held: Held) -> Iterator[Finding]:
    """BUYER: written to somebody who has no say in the money, where somebody else is known to have it."""
    person = addressed(case, held)
    payers = [each for each in held.people if {"pays", "signs"} & set(each.part) and each.level >= Level.SAID]
    if person is None or not payers or person in payers or person.level < Level.SAID or only_asks(case):
        return
    if set(person.part) <= {"uses"} and person.part:
        payer = payers[0]
        yield case.finding(
            "BUYER", None, "reader", person=person.name, payer=payer.name or payer.role,
            rests_on=f"people/{payer.id}/part",
        )  # fmt: skip


def unconfirmed(case: Case, held: Held) -> Iterator[Finding]:
    """CERT: an effect or a target that nobody there has confirmed, written as what will be, or as confirmed."""
    for metric in held.metrics:
        hoped = [
            (value, metric.units[leaf])
            for leaf in ("estimate", *(() if metric.agreed else ("target",)))
            for value in metric.figures.get(leaf, ())
        ]
        for line in case.reading.lines:
            if line.asks or line.quotes or line.has(*_TAKEN_BACK):
                continue
            promised = line.has(*_PROMISES) and not line.has("baseline")
            figure = next(
                (
                    each
                    for each in figures_of(line, case.reading.language)
                    if (promised or _will_be(each))
                    and any(same(each, value, unit) for value, unit in hoped)
                    and each.value not in held.prices
                ),
                None,
            )
            if figure is not None and not metric.confirmed and case.uses.names(metric, line):
                yield case.finding("CERT", clause(case.reading.draft.plain, line.whole, figure.span))
                return


_PROMISES = ("certain", "assured", "you_gain", "moved", "benefit", "outcome")
_TAKEN_BACK = (
    "hedge",
    "estimate",
    "theirs",
    "past",
    "your_target",
    "candid",
    "elsewhere",
    "terms",
)


def _will_be(figure: Figure) -> bool:
    """Is it said of a figure that it will be so?"""
    before = [token.word for token in figure.line.words[max(0, figure.at - _SOON) : figure.at]]
    return bool(_WILL & set(before))


_SOON = 5
_WILL = frozenset(
    ["will", "you'll", "it'll", "there'll", "they'll", "wird", "werden", "sera", "serez", "será", "serán"]
)


LOOKS: dict[str, Callable[[Case, Held], Iterator[Finding]]] = {
    "contradicted": contradicted,
    "unconfirmed": unconfirmed,
    "top_left_out": top_left_out,
    "invented": invented,
    "driver_left_out": driver_left_out,
    "part_left_out": part_left_out,
    "wrong_reader": wrong_reader,
}
"""The looks that need a record, by the name a rule calls them."""

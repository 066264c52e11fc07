"""The looks that need a record: what it holds, and a text contradicts, leaves out or invents."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from difflib import SequenceMatcher
from itertools import pairwise

from flows.critic.case import Case, clause
from flows.critic.contradictions import wrong_figures
from flows.critic.figures import NUMBER_WORDS, Figure, figures_of
from flows.critic.findings import Finding, Span
from flows.critic.held import Held, HeldMetric, HeldPerson
from flows.critic.lexicon.cues import BEFORE_NAMES, DENIED
from flows.critic.reading import Line
from flows.critic.stems import stem, stems
from flows.critic.uses import same
from flows.record import Level

_TALKS_OF_VALUE = ("benefit", "outcome", "gain", "compared", "moved", "money")


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


def top_left_out(case: Case, held: Held) -> Iterator[Finding]:
    """MIS-TOP: their first metric is not in it, and the text argues with something else."""
    top = held.top
    if _only_asks(case) or top is None or case.uses.used(top) or top.moves == "not_at_all":
        return
    foreign_words = case.reading.language != "en"
    others = [metric for metric in held.metrics if metric is not top and case.uses.used(metric)]
    person = addressed(case, held)
    own = [metric for metric in held.metrics if person is not None and _is_of(metric, person)]
    if own and own[0] in others:
        return
    if (
        (others and not foreign_words)
        or any(case.uses.goes_from_to(each) for each in others)
        or any(any(case.uses.lines_naming(each)) for each in others)
        or (not foreign_words and case.reading.has(*_TALKS_OF_VALUE))
    ):
        yield case.finding("MIS-TOP", None, metric=top.name, rests_on=f"metrics/{top.id}/name")


def _only_asks(case: Case) -> bool:
    """Is half of the text or more questions, and nothing priced or promised?"""
    lines = [line for line in case.reading.lines if len(line.words) > _FEW]
    asking = sum(1 for line in lines if line.asks)
    return asking * 2 >= len(lines) > 0 and not case.reading.has("price", "certain", "assured", "you_gain")


_FEW = 3


def _is_of(metric: HeldMetric, person: HeldPerson) -> bool:
    return metric.whose in (person.id, person.name)


def addressed(case: Case, held: Held) -> HeldPerson | None:
    """The one of their people that the text is written to, as far as its first lines tell."""
    head = case.reading.draft.plain[:_HEAD].lower()
    found = [
        (head.find(name), person)
        for person in held.people
        for name in person.name.lower().split()
        if len(name) > 2 and name in head
    ]
    return min(found, key=lambda each: each[0])[1] if found else None


_HEAD = 120


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


def driver_left_out(case: Case, held: Held) -> Iterator[Finding]:
    """ECON: a worry or a hope that a person there put into words, and the text is about money and logic only."""
    person = addressed(case, held)
    listed = [
        each for each in held.drivers() if person is None or each[1] in (person.id, person.name, "group", "")
    ]
    if not listed:
        return
    begun = {each[:_BEGIN] for each in frozenset().union(*case.uses.line_stems)}
    part = stems(held.effort).union(*(metric.stems for metric in held.metrics))
    met = max(len({each[:_BEGIN] for each in stems(words) - part - _SMALL} & begun) for _, _, words in listed)
    if met > 1 or (met and case.reading.has("stake")):
        return
    if case.reading.has("finance", "only_money") or (not met and _sums_only(case)):
        path, _, words = listed[0]
        yield case.finding("ECON", None, words=words, rests_on=path)


def _sums_only(case: Case) -> bool:
    """Is it a reckoning: sums of money, and a figure every few words?"""
    figures = [each for each in case.uses.figures if not each.spelled]
    sums = sum(1 for each in figures if each.unit == "money")
    return sums >= _SUMS and len(figures) * _EVERY >= case.reading.count


_SUMS = 2
_EVERY = 8
_SMALL = frozenset(
    stem(word)
    for words in (
        "they them she has that this it about who where which when your",
        "one two only every also again have over time times",
    )
    for word in words.split()
)
"""Words of a worry that stand in every text, and say nothing of the worry."""
_BEGIN = 5
"""Letters by which two words are taken for one: audit and auditor."""


def part_left_out(case: Case, held: Held) -> Iterator[Finding]:
    """EFFORT: their own part is known, and a text that promises a result leaves it out."""
    if not held.effort:
        return
    if tells_their_part(case, held) or _says_effort(case):
        return
    if _is_whole(case, held):
        yield case.finding("EFFORT", None, "part", words=held.effort, rests_on="exchange/their_effort")


def tells_their_part(case: Case, held: Held, but: Line | None = None) -> bool:
    """Is what they have to do, as it is known, in the text, but for a sentence that speaks of something else?"""
    part = stems(held.effort)
    there: frozenset[str] = frozenset()
    for number, told in enumerate(case.uses.line_stems):
        if but is None or number != but.number:
            there |= told
        elif part & told:
            return False
    shared = len(part & there)
    return bool(part) and (shared >= min(2, len(part)) or (shared > 0 and case.reading.has("effort")))


def _is_whole(case: Case, held: Held) -> bool:
    """Is it an offer that is complete otherwise: their metric, something promised, and a price or an order?"""
    reading = case.reading
    if not reading.has("certain", "outcome", "benefit", "compared", "gain", "moved", "you_gain", "assured"):
        return False
    if held.metrics and not any(case.uses.used(metric) for metric in held.metrics):
        return False
    promised = any(
        line.has("certain", "assured", "you_gain", "benefit", "outcome", "gain")
        and not line.has("past", "elsewhere", "hedge", "candid", "estimate")
        and not line.asks
        for line in reading.lines
    )
    if promised or (reading.has("compared") and not any(line.asks for line in reading.lines)):
        return True
    return any(figure.unit == "money" or figure.value in held.prices for figure in case.uses.figures)


def _says_effort(case: Case) -> bool:
    return sum(1 for _ in case.reading.touching("effort")) > 1


def wrong_reader(case: Case, held: Held) -> Iterator[Finding]:
    """BUYER: written to somebody who has no say in the money, where somebody else is known to have it."""
    person = addressed(case, held)
    payers = [each for each in held.people if {"pays", "signs"} & set(each.part) and each.level >= Level.SAID]
    if person is None or not payers or person in payers or person.level < Level.SAID or _only_asks(case):
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

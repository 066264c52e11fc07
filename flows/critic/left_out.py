"""What the record holds and a text leaves out: their first metric, a worry, their part. Looks for no contradiction."""

from __future__ import annotations

from collections.abc import Iterator

from flows.critic.case import Case
from flows.critic.findings import Finding
from flows.critic.held import Held, HeldMetric, HeldPerson
from flows.critic.reading import Line
from flows.critic.stems import stem, stems

_TALKS_OF_VALUE = ("benefit", "outcome", "gain", "compared", "moved", "money")


def top_left_out(case: Case, held: Held) -> Iterator[Finding]:
    """MIS-TOP: their first metric is not in it, and the text argues with something else."""
    top = held.top
    if only_asks(case) or top is None or case.uses.used(top) or top.moves == "not_at_all":
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


def only_asks(case: Case) -> bool:
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

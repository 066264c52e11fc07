"""The looks that need a record: what it holds, and a text contradicts, leaves out or invents."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from decimal import Decimal
from difflib import SequenceMatcher

from flows.critic.case import Case
from flows.critic.figures import TIMES, Figure, figures_of
from flows.critic.findings import Finding
from flows.critic.held import Held, HeldMetric, HeldPerson
from flows.critic.reading import Line
from flows.critic.stems import stem, stems
from flows.critic.uses import same
from flows.record import Level

_TALKS_OF_VALUE = ("benefit", "outcome", "gain", "compared", "moved", "money")


def wrong_figure(case: Case, held: Held) -> Iterator[Finding]:
    """MIS-BASE: what the record has otherwise: a baseline, a target, a date, a price, a name, an effect."""
    for metric in held.metrics:
        named = list(case.uses.lines_naming(metric))
        numbers = {line.number for line in named}
        following = [line for line in case.reading.lines if line.number - 1 in numbers and line.number not in numbers]
        lines = [*named, *following] if named else (case.reading.lines if metric is held.metrics[0] else ())
        for line in lines:
            found = _wrong(case, held, metric, line, named=line.number in numbers)
            if found is not None:
                figure, leaf = found
                yield case.finding(
                    "MIS-BASE", figure.span, leaf, metric=metric.name, held=_shown(metric, leaf),
                    rests_on=f"metrics/{metric.id}/{leaf}",
                )  # fmt: skip
                break
    yield from _wrong_date(case, held)
    yield from _wrong_price(case, held)
    yield from _wrong_worth(case, held)
    yield from _wrong_way(case, held)
    yield from _wrong_effect(case, held)
    yield from _wrong_name(case, held)


def _wrong_worth(case: Case, held: Held) -> Iterator[Finding]:
    """What one unit is worth to them, said otherwise than they said it."""
    worths = [metric for metric in held.metrics if "unit_worth" in metric.figures]
    if len(worths) != 1:
        return
    metric = worths[0]
    for line in case.reading.touching("theirs"):
        words = [token.word for token in line.words]
        for figure in figures_of(line, case.reading.language):
            each = set(words[figure.at + 1 : figure.at + 5]) & {"each", "per", "apiece"}
            if figure.unit == "money" and each and not known(figure, held) and not line.has("price"):
                yield case.finding(
                    "MIS-BASE", figure.span, "worth", metric=metric.name, held=_shown(metric, "unit_worth"),
                    rests_on=f"metrics/{metric.id}/unit_worth",
                )  # fmt: skip
                return


def _wrong_way(case: Case, held: Held) -> Iterator[Finding]:
    """From their own baseline into the direction that they do not want, told as a gain."""
    for metric in held.metrics:
        for line in case.uses.lines_naming(metric):
            figures = list(figures_of(line, case.reading.language))
            for one, other in zip(figures, figures[1:], strict=False):
                between = [token.word for token in line.words[one.at + 1 : other.at]]
                if not {"to", "→"} & set(between) or len(between) > _CLOSE or line.has("candid", "elsewhere"):
                    continue
                starts = any(same(one, value, metric.units["baseline"]) for value in metric.figures.get("baseline", ()))
                worse = other.value > one.value if metric.better == "down" else other.value < one.value
                if starts and metric.better and worse and not line.has("theirs"):
                    yield case.finding(
                        "MIS-BASE", other.span, "way", metric=metric.name, rests_on=f"metrics/{metric.id}/better"
                    )
                    return


def _wrong(case: Case, held: Held, metric: HeldMetric, line: Line, *, named: bool) -> tuple[Figure, str] | None:
    if line.asks:
        return None
    for figure in figures_of(line, case.reading.language):
        leaf = meant(figure)
        if figure.spelled and leaf != "target":
            continue
        if leaf not in metric.figures or _unlike(figure, metric, leaf):
            continue
        value, unit = metric.figures[leaf][0], metric.units[leaf]
        if figure.is_time and unit in TIMES and figure.unit != unit and figure.value == value:
            return figure, leaf
        if not named and leaf == "baseline" and figure.unit != unit:
            continue
        if not named and len(held.metrics) > 1 and (not figure.unit or figure.unit != unit):
            continue
        if known(figure, held) or _between(figure, metric, leaf):
            continue
        if foreign(figure, held) or not _beside(figure, metric):
            continue
        return figure, leaf
    return None


def foreign(figure: Figure, held: Held) -> bool:
    """Does a name that is none of theirs stand before it: somebody else's figure, most likely?"""
    ours = held.names
    before = figure.line.words[max(1, figure.at - _NAMED) : figure.at]
    return any(token.capital and token.word not in ours and token.word not in _MONTHS for token in before)


def _beside(figure: Figure, metric: HeldMetric) -> bool:
    """Does it stand beside a word of the metric's name, or is it counted in a unit that is the metric's own?"""
    if figure.unit and (figure.unit == metric.unit or figure.unit in metric.units.values()):
        return True
    around = figure.line.words[max(0, figure.at - _NAMED) : figure.at + _NAMED]
    names = metric.stems.union(*metric.others)
    return any(stem(token.word) in names for token in around if token.word[0].isalpha())


_NAMED = 7


def known(figure: Figure, held: Held) -> bool:
    """Is it any figure that the record holds, of whatever it is?"""
    return any(same(figure, value, unit) for value, unit in held.figures)


def meant(figure: Figure) -> str:
    """What a figure is said to be: where it stands today ("baseline"), where it is to go ("target"), or ""."""
    line, words = figure.line, [token.word for token in figure.line.words]
    before, after = words[max(0, figure.at - 7) : figure.at], words[figure.at + 1 : figure.at + 6]
    foreign = line.has("elsewhere")
    if "→" in before[-1:] and not foreign:
        return "target"
    if "→" in after[:3] and not foreign:
        return "baseline"
    for back, word in enumerate(reversed(before)):
        if word in _AIM:
            return "target"
        if (word in _TODAY and back < _CLOSE) or (word in _TAKES and back < _CLOSE and figure.unit):
            return "baseline"
        if word in _FROM and back == 0 and not foreign:
            return "baseline"
        if word[0] in "0123456789":
            break
    if set(after[:3]) & _TODAY or " ".join(after).find("at the moment") >= 0:
        return "baseline"
    if line.has("your_target") and after[-1:] and not foreign:
        return "target" if before[-1:] == ["to"] else ""
    return ""


_CLOSE = 4
_TODAY = frozenset(
    "today today's currently current now present presently started start began stands stand stood baseline heute "
    "derzeit aktuell momentan hoy actualmente aujourd'hui actuellement".split()
)
_TAKES = frozenset("takes loses lose need needs".split())
_FROM = frozenset("from von desde".split())
_AIM = frozenset("gewünschten angestrebten geforderten target goal aim wants want wanted asked towards ziel objetivo meta objectif cible quiere veut voulez".split())
_MONTHS = "january february march april may june july august september october november december".split()


def _wrong_date(case: Case, held: Held) -> Iterator[Finding]:
    for metric in held.metrics:
        wanted = {word for word in metric.by_when.lower().replace(",", " ").split() if word in _MONTHS}
        if len(wanted) != 1:
            continue
        for line in case.reading.lines:
            words = [token.word for token in line.words]
            for at, word in enumerate(words):
                if word in _MONTHS and word not in wanted and set(words[max(0, at - 4) : at]) & {"by", "until"}:
                    ends = [figure for figure in figures_of(line, case.reading.language) if figure.at < at]
                    if any(same(each, value, metric.units["target"]) for each in ends for value in metric.figures.get("target", ())):
                        span = (line.words[at].start, line.words[at].end)
                        yield case.finding(
                            "MIS-BASE", span, "by_when", metric=metric.name, held=metric.by_when,
                            rests_on=f"metrics/{metric.id}/by_when",
                        )  # fmt: skip
                        return


_PRICE_WORDS = frozenset("fee fees price licence license ask charge costs investment".split())


def _wrong_price(case: Case, held: Held) -> Iterator[Finding]:
    """Our own price, said otherwise than it is held; where a discount is talked about there may be two."""
    if not held.prices or held.record.items("gives") or held.record.value("exchange/discount_asked"):
        return
    for line in case.reading.lines:
        words = [token.word for token in line.words]
        for figure in figures_of(line, case.reading.language):
            before = words[max(0, figure.at - 4) : figure.at]
            if figure.unit != "money" or not _PRICE_WORDS & set(before) or {"your", "their"} & set(before):
                continue
            if known(figure, held) or any(same(figure, price * factor, "money") for price in held.prices for factor in (12, 3, 2, Decimal(1) / 12)):
                continue
            yield case.finding(
                "MIS-BASE", figure.span, "price", held=f"{held.prices[0].normalize():f}", rests_on="exchange/price"
            )
            return


def _unlike(figure: Figure, metric: HeldMetric, leaf: str) -> bool:
    """Are they counted in different things, so that they cannot be compared?"""
    unit = metric.units[leaf]
    if unit == "%" or figure.unit == "%":
        return unit != figure.unit and not (unit == "" and figure.unit == "%")
    if figure.unit in ("times", "money"):
        return figure.unit == "times" or len(unit) != _CODE
    if figure.is_time:
        return unit not in TIMES
    return bool(figure.spelled)


_CODE = 3
"""Letters of a currency: a metric that is counted in money has it as its unit."""


def _between(figure: Figure, metric: HeldMetric, leaf: str) -> bool:
    ends = metric.figures[leaf]
    return len(ends) == 2 and min(ends) <= figure.value <= max(ends)  # noqa: PLR2004


def _shown(metric: HeldMetric, leaf: str) -> str:
    ends = sorted(set(metric.figures.get(leaf, ())))
    text = "-".join(f"{end.normalize():f}" for end in ends)
    unit = metric.units.get(leaf, "")
    return f"{text} {unit}".strip() if unit != "money" else text


_CLAIMS = ("benefit", "outcome", "certain", "moved", "compared", "you_gain")


def _wrong_effect(case: Case, held: Held) -> Iterator[Finding]:
    for metric in held.metrics:
        if metric.moves not in ("not_at_all", "worse"):
            continue
        for line in case.uses.lines_naming(metric):
            if line.has(*_CLAIMS) and not line.has("candid", "not_moved", "hedge") and not line.asks and not line.quotes:
                yield case.finding(
                    "MIS-BASE", line.whole, "effect", metric=metric.name, rests_on=f"metrics/{metric.id}/name"
                )
                break


def _wrong_name(case: Case, held: Held) -> Iterator[Finding]:
    """A name in a greeting, or after a title, that is nearly one of theirs."""
    names = {name: person for person in held.people for name in person.name.lower().replace(".", " ").split()}
    for line in case.reading.lines[:_GREETED]:
        for at, token in enumerate(line.words[:_GREETED]):
            before = line.words[at - 1].word if at else ""
            if token.word in names or len(token.word) < _NAME or before not in _BEFORE_NAMES or not token.capital:
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
_BEFORE_NAMES = frozenset(
    "dear hi hello hey mr mrs ms dr prof herr herrn frau liebe lieber hallo señor señora sr sra estimado estimada hola "
    "monsieur madame mme m bonjour cher chère".split()
)


def _alike(one: str, other: str) -> bool:
    """Do two names begin alike and differ by a letter or two?"""
    return one[0] == other[0] and abs(len(one) - len(other)) <= 1 and SequenceMatcher(None, one, other).ratio() >= _ALIKE


def top_left_out(case: Case, held: Held) -> Iterator[Finding]:
    """MIS-TOP: their first metric is not in it, and the text argues with something else."""
    top = held.top
    if top is None or case.uses.used(top) or top.moves == "not_at_all":
        return
    others = [metric for metric in held.metrics if metric is not top and case.uses.used(metric)]
    person = addressed(case, held)
    own = [metric for metric in held.metrics if person is not None and _is_of(metric, person)]
    if own and own[0] in others:
        return
    if others or case.reading.has(*_TALKS_OF_VALUE):
        yield case.finding("MIS-TOP", None, metric=top.name, rests_on=f"metrics/{top.id}/name")


def _is_of(metric: HeldMetric, person: HeldPerson) -> bool:
    return metric.whose in (person.id, person.name)


def addressed(case: Case, held: Held) -> HeldPerson | None:
    """The one of their people that the text is written to, as far as its first lines tell."""
    head = case.reading.draft.plain[:_HEAD].lower()
    found = [
        (head.find(name), person)
        for person in held.people
        for name in person.name.lower().split()
        if len(name) > 2 and name in head  # noqa: PLR2004
    ]
    return min(found, key=lambda each: each[0])[1] if found else None


_HEAD = 120


def invented(case: Case, held: Held) -> Iterator[Finding]:
    """MIS-EXTRA: the benefit is measured in something that is not in the record."""
    if not held.metrics or any(case.uses.used(metric) for metric in held.metrics):
        return
    for line in case.reading.touching("measure", "outcome"):
        figures = [each for each in figures_of(line, case.reading.language) if each.unit in ("%", "times", "")]
        if figures and line.has("benefit", "outcome", "moved", "compared") and not line.asks:
            yield case.finding("MIS-EXTRA", line.whole, metric=held.metrics[0].name)
            return


def driver_left_out(case: Case, held: Held) -> Iterator[Finding]:
    """ECON: a worry or a hope that a person there put into words, and the text is about money and logic only."""
    person = addressed(case, held)
    listed = [each for each in held.drivers() if person is None or each[1] in (person.id, person.name, "group", "")]
    if not listed or case.reading.has("stake"):
        return
    there = frozenset().union(*case.uses.line_stems) if case.uses.line_stems else frozenset()
    if any(stems(words) & there for _, _, words in listed):
        return
    if case.reading.has("finance", "only_money"):
        path, _, words = listed[0]
        yield case.finding("ECON", None, words=words, rests_on=path)


def part_left_out(case: Case, held: Held) -> Iterator[Finding]:
    """EFFORT: their own part is known, and a text that promises a result leaves it out."""
    if not held.effort:
        return
    there = frozenset().union(*case.uses.line_stems) if case.uses.line_stems else frozenset()
    part = stems(held.effort)
    shared = len(part & there)
    if shared >= min(2, len(part)) or (shared and case.reading.has("effort")) or _says_effort(case):
        return
    if case.reading.has("price", "certain", "outcome", "benefit", "compared"):
        yield case.finding("EFFORT", None, "part", words=held.effort, rests_on="exchange/their_effort")


def _says_effort(case: Case) -> bool:
    return sum(1 for _ in case.reading.touching("effort")) > 1


def wrong_reader(case: Case, held: Held) -> Iterator[Finding]:
    """BUYER: written to somebody who has no say in the money, where somebody else is known to have it."""
    person = addressed(case, held)
    payers = [each for each in held.people if {"pays", "signs"} & set(each.part) and each.level >= Level.SAID]
    if person is None or not payers or person in payers or person.level < Level.SAID:
        return
    if set(person.part) <= {"uses"} and person.part:
        payer = payers[0]
        yield case.finding(
            "BUYER", None, "reader", person=person.name, payer=payer.name or payer.role,
            rests_on=f"people/{payer.id}/part",
        )  # fmt: skip


LOOKS: dict[str, Callable[[Case, Held], Iterator[Finding]]] = {
    "wrong_figure": wrong_figure,
    "top_left_out": top_left_out,
    "invented": invented,
    "driver_left_out": driver_left_out,
    "part_left_out": part_left_out,
    "wrong_reader": wrong_reader,
}
"""The looks that need a record, by the name a rule calls them."""


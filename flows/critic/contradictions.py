"""What a text says otherwise than the record: figures, units, dates, prices, directions. Looks for nothing left out."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from flows.critic.case import Case
from flows.critic.figures import Figure, figures_of
from flows.critic.findings import Finding
from flows.critic.held import Held, HeldMetric
from flows.critic.lexicon.cues import MONTHS, PERIODS, PRICE
from flows.critic.meanings import NAMED, period
from flows.critic.standings import has_its, known, stands_there, wrong_standing
from flows.critic.uses import same
from flows.critic.ways import wrong_proof, wrong_start


def wrong_figures(case: Case, held: Held) -> Iterator[Finding]:
    """A baseline, a target, a unit, a date, a price, a worth or a direction that the record has otherwise."""
    for metric in held.metrics:
        named = [
            line
            for line in case.reading.lines
            if case.uses.names(metric, line) or has_its(case, metric, line)
        ]
        numbers = {line.number for line in named}
        following = [
            line for line in case.reading.lines if line.number - 1 in numbers and line.number not in numbers
        ]
        lines = [*named, *following] if named else (case.reading.lines if metric is held.metrics[0] else ())
        for line in lines:
            found = wrong_standing(case, held, metric, line, named=line.number in numbers)
            if found is not None:
                figure, leaf = found
                yield case.finding(
                    "MIS-BASE", figure.span, leaf, metric=metric.name, held=_shown(metric, leaf),
                    rests_on=f"metrics/{metric.id}/{leaf}",
                )  # fmt: skip
                break
    yield from _wrong_ends(case, held)
    yield from _wrong_period(case, held)
    yield from _wrong_date(case, held)
    yield from _wrong_price(case, held)
    yield from _wrong_worth(case, held)
    yield from _wrong_way(case, held)


def _wrong_ends(case: Case, held: Held) -> Iterator[Finding]:
    """A way to their target from a figure that is none of theirs, or another's way with one end that is not held."""
    for line in case.reading.lines:
        started = wrong_start(held, line, case.reading.language)
        if started is not None and not stands_there(case, started[1]):
            figure, metric = started
            yield case.finding(
                "MIS-BASE", figure.span, "baseline", metric=metric.name, held=_shown(metric, "baseline"),
                rests_on=f"metrics/{metric.id}/baseline",
            )  # fmt: skip
        proved = wrong_proof(held, line, case.reading.language)
        if proved is not None:
            figure, proof = proved
            yield case.finding(
                "MIS-BASE", figure.span, "proof", held=proof.text, rests_on=f"effects/{proof.effect}/proof"
            )


def _wrong_worth(case: Case, held: Held) -> Iterator[Finding]:
    """What one unit is worth to them, said otherwise than they said it."""
    worths = [metric for metric in held.metrics if "unit_worth" in metric.figures]
    if len(worths) != 1:
        return
    metric = worths[0]
    for line in case.reading.touching("theirs", "customer"):
        words = [token.word for token in line.words]
        for figure in figures_of(line, case.reading.language):
            each = line.has("theirs") and set(words[figure.at + 1 : figure.at + 5]) & {
                "each",
                "per",
                "apiece",
            }
            each = each or set(words[max(0, figure.at - NAMED) : figure.at]) & {"value", "valued"}
            if figure.unit == "money" and each and not known(figure, held) and not line.has("price"):
                yield case.finding(
                    "MIS-BASE", figure.span, "worth", metric=metric.name, held=_shown(metric, "unit_worth"),
                    rests_on=f"metrics/{metric.id}/unit_worth",
                )  # fmt: skip
                return


def _wrong_period(case: Case, held: Held) -> Iterator[Finding]:
    """Their very figure, but of another stretch of time: 41 a month where they said 41 a quarter."""
    for metric in held.metrics:
        named = {line.number for line in case.uses.lines_naming(metric)}
        for line in case.reading.lines:
            for figure in figures_of(line, case.reading.language):
                last = period(figure)
                if last is None or line.asks:
                    continue
                word = line.words[last].word
                named_here = line.number in named
                if not named_here and word.endswith("ly"):
                    continue
                for leaf in _other_period(figure, metric, PERIODS[word], named=named_here):
                    yield case.finding(
                        "MIS-BASE", (figure.span[0], line.words[last].end), "baseline", metric=metric.name,
                        held=f"{_shown(metric, leaf)} a {metric.periods[leaf]}",
                        rests_on=f"metrics/{metric.id}/{leaf}",
                    )  # fmt: skip
                    return


def _other_period(figure: Figure, metric: HeldMetric, said: str, *, named: bool) -> Iterator[str]:
    """The leaves whose figure it is, held over another stretch of time than is said.

    Where the sentence does not name the metric, the figure has to be counted in its unit.
    """
    for leaf, ends in metric.figures.items():
        unit = metric.units.get(leaf, "")
        if metric.periods.get(leaf, "") not in PERIODS.values() or figure.value not in ends:
            continue
        counted = (
            ((bool(unit) and figure.unit == unit) or (not unit and not figure.unit and figure.value > _LARGE))
            and not figure.spelled
            and not figure.line.has("elsewhere")
        )
        if said not in (metric.periods[leaf], metric.unit) and (named or counted):
            yield leaf


_LARGE = 20
"""A count above this is hardly met by chance."""


def _wrong_way(case: Case, held: Held) -> Iterator[Finding]:
    """From their own baseline into the direction that they do not want, told as a gain."""
    for metric in held.metrics:
        for line in case.uses.lines_naming(metric):
            figures = list(figures_of(line, case.reading.language))
            for one, other in pairwise(figures):
                between = [token.word for token in line.words[one.at + 1 : other.at]]
                if not {"to", "→"} & set(between) or len(between) > _CLOSE or line.has("candid", "elsewhere"):
                    continue
                starts = any(
                    same(one, value, metric.units["baseline"]) for value in metric.figures.get("baseline", ())
                )
                worse = other.value > one.value if metric.better == "down" else other.value < one.value
                if starts and metric.better and worse:
                    yield case.finding(
                        "MIS-BASE",
                        other.span,
                        "way",
                        metric=metric.name,
                        rests_on=f"metrics/{metric.id}/better",
                    )
                    return


_CLOSE = 4


def _wrong_date(case: Case, held: Held) -> Iterator[Finding]:
    """Another month than theirs beside a target that is theirs."""
    for metric in held.metrics:
        wanted = {word for word in metric.by_when.lower().replace(",", " ").split() if word in MONTHS}
        if len(wanted) != 1:
            continue
        for line in case.reading.lines:
            words = [token.word for token in line.words]
            for at, word in enumerate(words):
                if (
                    word in MONTHS
                    and word not in wanted
                    and set(words[max(0, at - 4) : at]) & {"by", "until"}
                    and not set(words[max(0, at - NAMED) : at]) & _FINDING_OUT
                ):
                    ends = [figure for figure in figures_of(line, case.reading.language) if figure.at < at]
                    if any(
                        same(each, value, metric.units["target"])
                        for each in ends
                        for value in metric.figures.get("target", ())
                    ):
                        span = (line.words[at].start, line.words[at].end)
                        yield case.finding(
                            "MIS-BASE", span, "by_when", metric=metric.name, held=metric.by_when,
                            rests_on=f"metrics/{metric.id}/by_when",
                        )  # fmt: skip
                        return


_FINDING_OUT = frozenset(["know", "see", "measure", "tell", "test", "review", "decide", "report", "check"])
"""Before a month: what is known by then, not what is reached."""


def _wrong_price(case: Case, held: Held) -> Iterator[Finding]:
    """Our own price, said otherwise than it is held; where a discount is talked about there may be two."""
    if not held.prices or held.record.items("gives") or held.record.value("exchange/discount_asked"):
        return
    for line in case.reading.lines:
        words = [token.word for token in line.words]
        for figure in figures_of(line, case.reading.language):
            if _of_another_time(figure, held):
                yield case.finding(
                    "MIS-BASE", figure.span, "price", held=f"{held.prices[0].normalize():f} a {held.price_per}",
                    rests_on="exchange/price",
                )  # fmt: skip
                return
            before = words[max(0, figure.at - 4) : figure.at]
            priced = PRICE & set(before) or ("cost" in before and "is" in before)
            if figure.unit != "money" or not priced or {"your", "their"} & set(before):
                continue
            if known(figure, held) or any(
                same(figure, price * factor, "money")
                for price in held.prices
                for factor in (12, 3, 2, Decimal(1) / 12)
            ):
                continue
            yield case.finding(
                "MIS-BASE",
                figure.span,
                "price",
                held=f"{held.prices[0].normalize():f}",
                rests_on="exchange/price",
            )
            return


def _of_another_time(figure: Figure, held: Held) -> bool:
    """Is it our very price, but for another stretch of time: 92,000 a month where it is 92,000 a year?"""
    last = period(figure)
    if last is None or figure.unit != "money" or held.price_per not in PERIODS.values():
        return False
    near = last - figure.at <= _CLOSE
    return near and figure.value in held.prices and PERIODS[figure.line.words[last].word] != held.price_per


def _shown(metric: HeldMetric, leaf: str) -> str:
    ends = sorted(set(metric.figures.get(leaf, ())))
    text = "-".join(f"{end.normalize():f}" for end in ends)
    unit = metric.units.get(leaf, "")
    return f"{text} {unit}".strip() if unit != "money" else text

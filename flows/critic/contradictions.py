"""What a text says otherwise than the record: figures, units, dates, prices, directions. Looks for nothing left out."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from flows.critic.case import Case
from flows.critic.figures import TIMES, Figure, figures_of
from flows.critic.findings import Finding
from flows.critic.held import Held, HeldMetric
from flows.critic.lexicon.cues import AIM, FROM, MONTHS, PERIODS, PRICE, TODAY
from flows.critic.reading import Line
from flows.critic.stems import stem
from flows.critic.uses import same


def wrong_figures(case: Case, held: Held) -> Iterator[Finding]:
    """A baseline, a target, a unit, a date, a price, a worth or a direction that the record has otherwise."""
    for metric in held.metrics:
        named = list(case.uses.lines_naming(metric))
        numbers = {line.number for line in named}
        following = [
            line for line in case.reading.lines if line.number - 1 in numbers and line.number not in numbers
        ]
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
    yield from _wrong_period(case, held)
    yield from _wrong_date(case, held)
    yield from _wrong_price(case, held)
    yield from _wrong_worth(case, held)
    yield from _wrong_way(case, held)


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
            each = each or set(words[max(0, figure.at - _NAMED) : figure.at]) & {"value", "valued"}
            if figure.unit == "money" and each and not known(figure, held) and not line.has("price"):
                yield case.finding(
                    "MIS-BASE", figure.span, "worth", metric=metric.name, held=_shown(metric, "unit_worth"),
                    rests_on=f"metrics/{metric.id}/unit_worth",
                )  # fmt: skip
                return


def _wrong_period(case: Case, held: Held) -> Iterator[Finding]:
    """Their very figure, but of another stretch of time: 41 a month where they said 41 a quarter."""
    for metric in held.metrics:
        for line in case.uses.lines_naming(metric):
            for figure in figures_of(line, case.reading.language):
                last = period(figure)
                if last is None or line.asks:
                    continue
                for leaf, ends in metric.figures.items():
                    if metric.periods.get(leaf, "") not in PERIODS.values() or figure.value not in ends:
                        continue
                    if PERIODS[line.words[last].word] != metric.periods[leaf]:
                        span = (figure.span[0], line.words[last].end)
                        said = f"{_shown(metric, leaf)} a {metric.periods[leaf]}"
                        yield case.finding(
                            "MIS-BASE", span, "baseline", metric=metric.name, held=said,
                            rests_on=f"metrics/{metric.id}/{leaf}",
                        )  # fmt: skip
                        return


def period(figure: Figure) -> int | None:
    """Where the stretch of time stands that a figure is counted over ("41 panels a month"), as a word's number."""
    words = [token.word for token in figure.line.words]
    for at in range(figure.at + 1, min(figure.at + 6, len(words))):
        if words[at] in PERIODS and (words[at].endswith("ly") or words[at - 1] in _EACH):
            return at
        if words[at][0] in "0123456789":
            return None
    return None


_EACH = frozenset(["a", "per", "each", "every", "in", "je", "pro", "par", "al", "por"])


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


def _wrong(
    case: Case, held: Held, metric: HeldMetric, line: Line, *, named: bool
) -> tuple[Figure, str] | None:
    if line.asks:
        return None
    for figure in figures_of(line, case.reading.language):
        other = _other_unit(figure, metric)
        if other and (named or meant(figure)) and not foreign(figure, held) and not line.has("elsewhere"):
            return figure, other
        leaf = "" if _as_they_like(figure) else meant(figure)
        if figure.spelled and leaf != "target":
            continue
        if leaf not in metric.figures or _unlike(figure, metric, leaf):
            continue
        unit = metric.units[leaf]
        if not named and leaf == "baseline" and figure.unit != unit:
            continue
        if not named and len(held.metrics) > 1 and (not figure.unit or figure.unit != unit):
            continue
        if known(figure, held) or _between(figure, metric, leaf) or _step(figure, metric):
            continue
        pointed_at = not named and leaf == "target" and len(held.metrics) == 1
        if foreign(figure, held) or not (pointed_at or _beside(figure, metric)):
            continue
        return figure, leaf
    return None


def _other_unit(figure: Figure, metric: HeldMetric) -> str:
    """The leaf whose very figure it is, but counted in another unit of time: 14 hours for 14 days. "" for none."""
    for leaf in ("baseline", "target"):
        unit = metric.units.get(leaf, "")
        if figure.is_time and unit in TIMES and figure.unit != unit and figure.value in metric.figures[leaf]:
            return leaf
    return ""


def foreign(figure: Figure, held: Held) -> bool:
    """Does a name that is none of theirs stand before it: somebody else's figure, most likely?"""
    ours = held.names
    before = figure.line.words[max(1, figure.at - _NAMED) : figure.at]
    return any(token.capital and token.word not in ours and token.word not in MONTHS for token in before)


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
    before, after = words[max(0, figure.at - 7) : figure.at], words[figure.at + 1 : figure.at + 9]
    foreign = line.has("elsewhere")
    if "→" in before[-1:] and not foreign:
        return "target"
    if "→" in after[:3] and not foreign:
        return "baseline"
    for back, word in enumerate(reversed(before)):
        if word in AIM:
            return "target"
        if word in TODAY:
            return "baseline"
        if word in FROM and back == 0 and not foreign:
            return "baseline"
        if word[0] in "0123456789":
            break
    if _stands(before, after):
        return "baseline"
    if line.has("your_target") and after[-1:] and not foreign:
        return "target" if before[-1:] == ["to"] else ""
    return ""


def _stands(before: list[str], after: list[str]) -> bool:
    """Is it where something stands: "you're at 24", "24 today", "24 at the moment"?"""
    told_before = before[-1:] == ["at"] and bool(set(before[-3:-1]) & _STAND)
    return told_before or bool(set(after[:3]) & TODAY) or "at the moment" in " ".join(after)


def _as_they_like(figure: Figure) -> bool:
    """Does it stand behind "as long as you want", which is no target?"""
    before = {token.word for token in figure.line.words[max(0, figure.at - _NAMED) : figure.at]}
    return "as" in before and bool(before & {"long", "often", "many", "much"})


_STAND = frozenset(["you're", "are", "is", "stands", "stand", "sits", "sit"])
"""Before "at"."""
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
                    and not set(words[max(0, at - _NAMED) : at]) & _FINDING_OUT
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
            before = words[max(0, figure.at - 4) : figure.at]
            if figure.unit != "money" or not PRICE & set(before) or {"your", "their"} & set(before):
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
    return len(ends) == 2 and min(ends) <= figure.value <= max(ends)


def _step(figure: Figure, metric: HeldMetric) -> bool:
    """Is it how far they want to come: the target taken from the baseline?"""
    return any(
        same(figure, abs(before - after), metric.units["target"])
        for before in metric.figures.get("baseline", ())
        for after in metric.figures.get("target", ())
    )


def _shown(metric: HeldMetric, leaf: str) -> str:
    ends = sorted(set(metric.figures.get(leaf, ())))
    text = "-".join(f"{end.normalize():f}" for end in ends)
    unit = metric.units.get(leaf, "")
    return f"{text} {unit}".strip() if unit != "money" else text

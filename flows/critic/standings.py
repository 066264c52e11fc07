"""A figure said of a metric, against where the record has the metric stand and go. Looks at no other contradiction."""

from __future__ import annotations

from flows.critic.case import Case
from flows.critic.figures import TIMES, Figure, figures_of
from flows.critic.held import Held, HeldMetric
from flows.critic.lexicon.cues import MEASURES
from flows.critic.meanings import NAMED, foreign, meant, of_the_calendar
from flows.critic.reading import Line
from flows.critic.stems import stem
from flows.critic.uses import near, same


def has_its(case: Case, metric: HeldMetric, line: Line) -> bool:
    """Does a sentence have the figure at which a metric stands, in the metric's unit?"""
    unit = metric.units.get("baseline", "")
    return bool(unit) and any(
        figure.unit == unit and not figure.spelled and figure.value in metric.figures["baseline"]
        for figure in figures_of(line, case.reading.language)
    )


def wrong_standing(
    case: Case, held: Held, metric: HeldMetric, line: Line, *, named: bool
) -> tuple[Figure, str] | None:
    """The first figure of a sentence that is said of a metric and held otherwise, with the leaf that holds it."""
    if line.asks:
        return None
    for figure in figures_of(line, case.reading.language):
        if of_the_calendar(figure):
            continue
        other = _other_unit(figure, metric)
        if other and (named or meant(figure)) and not foreign(figure, held) and not line.has("elsewhere"):
            return figure, other
        leaf = "" if _as_they_like(figure) else meant(figure) or _named_at(figure, metric)
        if not _can_be(figure, held, metric, leaf, named=named):
            continue
        if leaf == "baseline" and stands_there(case, metric):
            continue
        if (
            _excuses(figure, held, metric, line, case)
            or _between(figure, metric, leaf)
            or _step(figure, metric)
        ):
            continue
        pointed_at = not named and leaf == "target" and len(held.metrics) == 1
        if not foreign(figure, held) and (pointed_at or _beside(figure, metric)):
            return figure, leaf
    return None


def _named_at(figure: Figure, metric: HeldMetric) -> str:
    """ "baseline" where the metric is named and "at" a figure at once: "scrap at 9.4 %"."""
    before = figure.line.words[max(0, figure.at - _AT) : figure.at]
    names = len(before) == _AT and before[-1].word == "at" and stem(before[0].word) in metric.stems
    return "baseline" if names and not figure.line.has("hedge", "estimate", "certain", "your_target") else ""


_AT = 2


def stands_there(case: Case, metric: HeldMetric) -> bool:
    """Does the text tell where the metric really stands? Then another figure is no other baseline."""
    unit = metric.units.get("baseline", "")
    return any(
        figure.value in metric.figures.get("baseline", ())
        and (figure.unit == unit != "" or (figure.value > _SMALL and figure.unit in ("", unit, "money")))
        and not figure.spelled
        for figure in case.uses.figures
    )


_SMALL = 9
"""A count up to this may stand in a text by chance."""


def _can_be(figure: Figure, held: Held, metric: HeldMetric, leaf: str, *, named: bool) -> bool:
    """Could a figure be what a leaf holds: counted in the same, and told so plainly where nothing names the metric?"""
    if leaf not in metric.figures or _unlike(figure, metric, leaf):
        return False
    if figure.spelled and leaf != "target":
        return False
    in_its_unit = figure.unit == metric.units[leaf]
    if named:
        return True
    return (
        in_its_unit if leaf == "baseline" else len(held.metrics) == 1 or (bool(figure.unit) and in_its_unit)
    )


def _other_unit(figure: Figure, metric: HeldMetric) -> str:
    """The leaf whose very figure it is, but counted in another unit of time: 14 hours for 14 days. "" for none."""
    for leaf in ("baseline", "target"):
        unit = metric.units.get(leaf, "")
        if leaf not in metric.figures or figure.value not in metric.figures[leaf]:
            continue
        if figure.is_time and unit in TIMES and figure.unit != unit:
            return leaf
        if _counted_otherwise(figure, unit):
            return leaf
    return ""


def _counted_otherwise(figure: Figure, unit: str) -> bool:
    """Is it counted in kilos what they count in grams, in metres what they count in kilometres?"""
    following = figure.line.words[figure.at + 1 : figure.at + 2]
    mine, theirs = MEASURES.get(following[0].word if following else "", ""), MEASURES.get(unit.lower(), "")
    return bool(mine and theirs) and mine != theirs and mine.split()[0] == theirs.split()[0]


def _beside(figure: Figure, metric: HeldMetric) -> bool:
    """Does it stand beside a word of the metric's name, or is it counted in a unit that is the metric's own?"""
    if figure.unit and (figure.unit == metric.unit or figure.unit in metric.units.values()):
        return True
    around = figure.line.words[max(0, figure.at - NAMED) : figure.at + NAMED]
    names = metric.stems.union(*metric.others)
    return any(stem(token.word) in names for token in around if token.word[0].isalpha())


def known(figure: Figure, held: Held) -> bool:
    """Is it any figure that the record holds, of whatever it is?"""
    return any(same(figure, value, unit) for value, unit in held.figures)


def _excuses(figure: Figure, held: Held, metric: HeldMetric, line: Line, case: Case) -> bool:
    """Is it held of whatever it is, but for what another metric that is not talked of here stands at?"""
    if not known(figure, held):
        return False
    if _of_a_proof(figure, held, line):
        return True
    if _proves(figure, held) and meant(figure) == "baseline" and not _is_of(figure, metric):
        return not _only(case, metric, line) or foreign(figure, held)
    others = [each for each in held.metrics if each is not metric]
    theirs = [each for each in others if _is_of(figure, each)]
    return _is_of(figure, metric) or len(theirs) != 1 or not _only(case, metric, line)


def _of_a_proof(figure: Figure, held: Held, line: Line) -> bool:
    """Is it another customer's, who is named in the sentence, before the figure or behind it?"""
    words = {token.word for token in line.words}
    return any(figure.value in proof.figures and (proof.names - held.names) & words for proof in held.proofs)


def _proves(figure: Figure, held: Held) -> bool:
    """Is it held only as what another customer had?"""
    bare = [proof for proof in held.proofs for value in proof.figures if figure.value == value]
    return bool(bare) and not any(figure.value == value and unit for value, unit in held.figures)


def _is_of(figure: Figure, metric: HeldMetric) -> bool:
    return any(
        same(figure, value, metric.units[leaf])
        for leaf in ("baseline", "target", "now")
        for value in metric.figures.get(leaf, ())
    )


def _only(case: Case, metric: HeldMetric, line: Line) -> bool:
    """Does a sentence name this metric and none of the others?"""
    assert case.held is not None
    return [each for each in case.held.metrics if case.uses.names(each, line)] == [metric]


def _as_they_like(figure: Figure) -> bool:
    """Does it stand behind "as long as you want", which is no target?"""
    before = {token.word for token in figure.line.words[max(0, figure.at - NAMED) : figure.at]}
    return "as" in before and bool(before & {"long", "often", "many", "much"})


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
        figure.unit in ("", metric.units["target"]) and near(figure.value, abs(before - after))
        for before in metric.figures.get("baseline", ())
        for after in metric.figures.get("target", ())
    )

"""What a text may lack as a whole: a reader, a measure, money, news for the customer. Names a lack, blames nothing."""

from __future__ import annotations

from collections.abc import Callable

from flows.critic.case import Case
from flows.critic.figures import figures_of
from flows.critic.merits import Merit, figures_in
from flows.critic.reading import Line
from flows.record import Level

_FEW = 1


def reader(case: Case) -> bool:
    """Nobody who could decide and pay is spoken to. With a record that is for the record to say."""
    return case.record is None and not case.addressee


def measure(case: Case) -> bool:
    """A benefit is promised, and no figure or measure of the customer's comes with it."""
    promised = [
        line
        for line in case.reading.touching("benefit", "certain")
        if not line.asks and not line.has("candid", "price")
    ]
    if not promised or case.merits.score > _FEW or case.reading.has("feeling_only"):
        return False
    if _in_figures(case) or any(
        figures_in(line)
        and line.has(
            "measure", "outcome", "compared", "moved", "money", "benefit", "gain", "you_gain", "denied_effort"
        )
        for line in case.reading.lines
    ):
        return False
    return case.held is None or any(metric.level >= Level.SAID for metric in case.held.metrics)


def _in_figures(case: Case) -> bool:
    """Is a benefit told in figures, if only in words ("double your output")?"""
    return case.reading.has("gain")


def money(case: Case) -> bool:
    """A gain is named in the customer's measure, and nothing says what it is worth in money."""
    if Merit.COMPARED not in case.merits.kinds:
        return False
    for line in case.reading.lines:
        ours = line.has("price") and case.held is not None
        if not ours and line.has("money_word"):
            return False
        for each in figures_of(line, case.reading.language):
            large = each.value >= _GRAND and line.has("price", "theirs", "estimate")
            if (each.unit == "money" or large) and not ours:
                return False
    if case.held is not None:
        asked = any(line.asks or line.has("price") for line in case.reading.lines) or any(
            figure.value in case.held.prices for figure in case.uses.figures
        )
        return (
            not asked
            and not case.merits.kinds & _BOTH_SIDES
            and any(
                metric.worth and case.uses.told(metric) and not case.uses.worth_told(metric)
                for metric in case.held.metrics
            )
        )
    return True


_GRAND = 1_000
_BOTH_SIDES = frozenset([Merit.EFFORT, Merit.CANDID, Merit.EXCHANGE])
"""What tells the customer's side as well; where it stands, a product that is not written out tilts nothing."""


def news(case: Case) -> bool:
    """All of it is about the seller; nothing says what becomes different for the customer.

    Counted in sentences: those that hold company facts, features or boasts, those that
    bring a change for the customer, and those that speak with this one customer.
    """
    lines = [line for line in case.reading.lines if _says_something(line)]
    theirs = [line for line in lines if not line.has("company_fact") or line.has("candid")]
    if any(_changes(line) for line in theirs):
        return False
    about_us = sum(1 for line in lines if _about_us(line))
    news = sum(
        1
        for line in theirs
        if line.has("benefit", "gain", "you_gain") or (line.has("measure") and not line.has("buzz"))
    )
    with_them = sum(1 for line in lines if _with_them(line))
    if _of_ourselves(case, lines):
        return True
    if len(lines) < _LONG and not any(line.has("company_fact", "feature", "buzz") for line in lines):
        return False
    enough = (
        about_us * 2 >= len(lines) + (len(lines) < _LONG) if case.addressee else about_us * 3 > len(lines)
    )
    return enough and news * _MOST_NEWS <= len(lines) and with_them * _MOST_NEWS <= len(lines)


_LONG = 5
"""Sentences from which half of them is enough in what is written to somebody; of fewer, more than half."""
_MOST_NEWS = 5
"""One sentence of so many may bring news for the customer in a text that is about the seller."""


def _says_something(line: Line) -> bool:
    """Is it more than a greeting, a name below, a courtesy?"""
    if line.has("courtesy") and not line.has("company_fact", "feature"):
        return False
    return len(line.words) > 1 and bool(line.hits or len(line.words) > _FEW_WORDS)


_FEW_WORDS = 4


def _of_ourselves(case: Case, lines: list[Line]) -> bool:
    """Do we tell of the firm or of the product, and nowhere of anything that a customer could use?"""
    reading = case.reading
    if reading.has(*_OF_THEM):
        return False
    told = sum(line.count("company_fact", "feature") for line in lines)
    if told and not reading.has("customer", "source", "elsewhere"):
        told += sum(line.count("digits") for line in lines)  # a sheet of data
    if case.addressee or reading.has("customer"):
        return told > _TOLD and not reading.has(*_BETWEEN_US)
    many = len(lines) > 1 or told > _TOLD * 2
    return many and any(line.has("company_fact") or line.count("feature") > 1 for line in lines)


_TOLD = 2
"""Facts of ours up to which a text to somebody is no list of them."""
_BETWEEN_US = (
    "effort_theirs", "give_strong", "give_plain", "relationship_strong", "zero", "money", "estimate",
)  # fmt: skip
"""What passes between them and us, and is no news of ourselves."""
_OF_THEM = (
    "price", "outcome", "compared", "moved", "measure", "benefit", "gain", "candid", "narrow", "theirs", "from_talk",
)  # fmt: skip
"""What has something of the customer's in it, or is another matter."""


def _changes(line: Line) -> bool:
    """Does a sentence tell what becomes different, or a figure that went from here to there?"""
    if line.has("outcome"):
        return True
    return (line.has("compared") or (line.has("moved") and figures_in(line) > 1)) and not _about_us(line)


def _about_us(line: Line) -> bool:
    """Does a sentence tell of the seller: a fact of the company, a boast, features in a row or as a point of a list?"""
    if line.has("company_fact", "buzz") or line.count("feature") > 1:
        return True
    if line.has("seller") and not line.asks and not line.has(*_NOT_OURS):
        return not any(token.word in _CONDITIONAL for token in line.words)
    if line.has("effort", "effort_theirs", "candid"):
        return False
    return line.has("feature") and (line.has("seller") or len(line.words) <= _POINT)


_NOT_OURS = (
    "customer", "benefit", "outcome", "gain", "you_gain", "compared", "moved", "measure", "price", "theirs", "effort",
    "effort_theirs", "candid", "from_talk", "narrow", "certain", "give", "give_strong", "give_plain", "estimate",
    "money", "limit",
)  # fmt: skip
"""What a sentence of ours may be about, other than ourselves."""

_CONDITIONAL = frozenset(["would", "could", "might", "i'd", "we'd"])
"""What we would do is a proposal, no news of ourselves."""

_POINT = 6
"""Words up to which a sentence with a feature in it is a point of a list."""


def _with_them(line: Line) -> bool:
    """Does a sentence speak with this customer: what they said, what it costs, what it takes, what we cannot?"""
    if line.has("theirs", "from_talk"):
        return True
    return not line.has("company_fact", "buzz", "feeling") and (
        line.asks
        or line.has("candid", "effort_theirs")
        or (line.has("price") and line.has("money", "money_word"))
    )


LACKS: dict[str, Callable[[Case], bool]] = {
    "reader": reader,
    "measure": measure,
    "money": money,
    "news": news,
}
"""Every lack, by the name a rule calls it."""

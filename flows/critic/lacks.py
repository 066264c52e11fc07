"""What a text may lack as a whole: a reader, a measure, money, any news for the customer. Names the lack, blames nothing."""

from __future__ import annotations

from collections.abc import Callable

from flows.critic.case import Case
from flows.critic.figures import figures_of
from flows.critic.merits import Merit, figures_in
from flows.record import Level

_FEW = 2


def reader(case: Case) -> bool:
    """Nobody who could decide and pay is spoken to. With a record that is for the record to say."""
    return case.record is None and not case.addressee


def measure(case: Case) -> bool:
    """A benefit is promised, and no figure or measure of the customer's comes with it."""
    promised = [line for line in case.reading.touching("benefit", "certain") if not line.asks]
    if not promised or case.merits.score > _FEW or case.reading.has("feeling_only"):
        return False
    if _in_figures(case) or any(figures_in(line) and line.has("measure", "outcome", "compared", "moved", "money", "benefit", "gain", "you_gain", "denied_effort") for line in case.reading.lines):
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
        return any(metric.worth and case.uses.used(metric) and not case.uses.worth_told(metric) for metric in case.held.metrics)
    return True


_GRAND = 1_000


def news(case: Case) -> bool:
    """All of it is about the seller; nothing says what becomes different for the customer.

    Counted in sentences: those that hold company facts, features or boasts, those that
    bring a change for the customer, and those that speak with this one customer.
    """
    reading = case.reading
    if reading.has("outcome", "compared", "moved") or Merit.COMPARED in case.merits.kinds:
        return False
    lines = [line for line in reading.lines if len(line.words) > 1]
    about_us = sum(1 for line in lines if line.has("company_fact", "feature", "buzz"))
    news = sum(1 for line in lines if line.has("benefit", "measure", "gain", "you_gain") and not line.has("company_fact"))
    with_them = sum(1 for line in lines if line.asks or line.has("theirs", "from_talk", "candid", "price", "effort_theirs"))
    if case.addressee == "person" and about_us * 2 < len(lines):
        return False
    return about_us > 0 and news * _MOST_NEWS <= len(lines) and with_them * _MOST_NEWS <= len(lines)


_MOST_NEWS = 5
"""One sentence of so many may bring news for the customer in a text that is about the seller."""


LACKS: dict[str, Callable[[Case], bool]] = {"reader": reader, "measure": measure, "money": money, "news": news}
"""Every lack, by the name a rule calls it."""

"""Whether a text is an offer at all, or nothing there is to judge (empty, code, a list, off topic). Judges nothing."""

from __future__ import annotations

import re

from flows.critic.case import Case

_OFFERS = (
    "company_fact", "feature", "buzz", "theirs", "price", "certain", "assured", "you_gain", "denied_effort", "zero",
    "relationship_strong", "only_money", "compared", "give_strong", "give_plain", "finance", "feeling", "candid",
)  # fmt: skip
"""What only somebody who offers something speaks of."""


_CODE = re.compile(
    r"[{};=<>\\|\[\]]|\(\)|^\s*(?:def|class|import|from|select|function|return|#include)\b|\w+\.\w+\(",
    re.IGNORECASE | re.MULTILINE,
)
_LETTERS = 12


def is_code(text: str) -> bool:
    """Is it a program, a query or data rather than prose? Markup of a page is not."""
    plain = re.sub(r"<[^<>]{0,300}>|\{\{.{0,80}?\}\}", " ", text[:20_000])
    return len(_CODE.findall(plain)) * _LETTERS > max(len(plain), 1)


def is_proposition(case: Case) -> bool:
    """Is there anything in it that speaks to a customer of an offer?"""
    reading = case.reading
    if reading.count < 3:
        return False
    if is_code(reading.text):
        return False
    if case.held is not None and any(case.uses.used(metric) for metric in case.held.metrics):
        return True
    if reading.has("not_offer") and not case.merits.kinds:
        return sum(1 for topic in _OFFERS if reading.has(topic)) > _OFFERED
    if reading.has(*_OFFERS) or case.addressee:
        return True
    to_them, of_us = reading.has("customer"), reading.has("seller")
    return (to_them and of_us) or (
        reading.has("benefit", "measure", "role") and (to_them or of_us or reading.count < _TAGLINE)
    )


_OFFERED = 2
_TAGLINE = 20
"""Words up to which a line with a benefit in it may be a tagline that names nobody."""

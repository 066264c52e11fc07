"""Every rule of the critic. A new code is a file here and a line below."""

from flows.critic.rule import Rule
from flows.critic.rules import (
    buyer,
    certain,
    claim,
    economics,
    effort,
    feelings,
    generic,
    giving,
    measure,
    mismatch,
    money,
    pressure,
    relationship,
    seller,
    wording,
)

RULES: tuple[Rule, ...] = (
    *mismatch.RULES,
    *giving.RULES,
    *pressure.RULES,
    *relationship.RULES,
    *feelings.RULES,
    *seller.RULES,
    *generic.RULES,
    *certain.RULES,
    *claim.RULES,
    *effort.RULES,
    *economics.RULES,
    *measure.RULES,
    *money.RULES,
    *buyer.RULES,
    *wording.RULES,
)
"""All rules, in the order in which findings at the same place are shown."""

"""Every rule of the critic. A new rule is a file here and a line below."""

from flows.critic.rule import Rule
from flows.critic.rules import certain, claim, effort, giving

RULES: tuple[Rule, ...] = (certain.RULE, claim.RULE, giving.RULE, effort.RULE)
"""All rules, in the order in which findings at the same place are shown."""

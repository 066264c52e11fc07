"""CLAIM: a benefit in figures with fewer than two of: what it was before, over which time, from which source."""

from flows.critic.rule import Rule

RULES = (
    Rule(
        code="CLAIM",
        kind="figure",
        looks_for=("benefit", "outcome", "gain"),
        unless=("theirs", "hedge_strong", "estimate", "candid"),
        unless_beside=("estimate",),
        most_merits=1,
        fires_on=(
            "Cuts picking errors by 73%.",
            "Our customers save up to 40% on energy.",
            "3x faster onboarding for every team.",
            "With our software you get 25 percent more output.",
            "Up to 60% less downtime.",
            "You can save 40% on freight, and you will see it in the first month.",
            "Save up to 11 hours a month on every desk.",
            "What if you could cut your freight by 40%?",
            "Our customers report 60% less time to shortlist.",
        ),
        silent_on=(
            "At Halden Foods picking errors went from 1.9% to 0.6% from January to June; their WMS report is attached.",
            "3% off in exchange for a two-year volume commitment and 14-day payment.",
            "We would test in week two whether 20% fewer stops is realistic.",
            "By your own count late orders cost 900 euros each, more than freight does.",
            "Founded in 1974, the group has 2,000 clients and more than 40% women in management.",
            '"They cut our errors by 73%," says the plant manager at Orbe.',
            "Energy use fell 18% at the Linz plant between 2024 and 2025, metered by the utility.",
            "Would 10% fewer returns be worth the change?",
        ),
    ),
)

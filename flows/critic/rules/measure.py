"""METRIC: something better is promised, in no measure the customer could check."""

from flows.critic.rule import Rule

RULES = (
    Rule(
        code="METRIC",
        kind="lack",
        look="measure",
        unless_anywhere=("relationship_strong",),
        fires_on=(
            "You will see noticeably smoother month-ends.",
            "Less admin for your managers, and more time for what matters.",
            "We help hospitals improve the quality of care.",
        ),
        silent_on=(
            "Month-end closes in 4 working days instead of 9 at two plants of your size.",
            "Founded in 1974, our group runs four plants.",
            "The price is better than last year's, and it holds until the 14th.",
            "Would fewer complaints be worth a talk?",
        ),
    ),
)

"""MONEY: a gain in the customer's own measure, and nothing says what it comes to in money."""

from flows.critic.rule import Example, Rule

_WORTH = {
    "metrics": [
        {
            "id": "m1",
            "name": {"value": "line stops", "level": 2},
            "baseline": {"value": "31", "level": 2},
            "unit_worth": {
                "value": {"kind": "money", "low": "900", "currency": "EUR", "per": "piece"},
                "level": 2,
            },
        }
    ]
}
_NO_WORTH = {
    "metrics": [
        {"id": "m1", "name": {"value": "line stops", "level": 2}, "baseline": {"value": "31", "level": 2}}
    ]
}

RULES = (
    Rule(
        code="MONEY",
        kind="lack",
        look="money",
        fires_on=(
            "The seal survives 12,000 cycles instead of 5,000.",
            "At Halden picking errors went from 1.9% to 0.6% between January and June.",
            Example(
                "Line stops went from 29 to 13 at a dairy with the same filler, between February and July.",
                _WORTH,
            ),
        ),
        silent_on=(
            "12,000 cycles instead of 5,000: two line stops a year fewer, about 9,400 EUR by your own stop cost.",
            "It saves your managers a lot of trouble.",
            Example(
                "Line stops went from 29 to 13 at a dairy with the same filler, between February and July.",
                _NO_WORTH,
            ),
            Example(
                "Line stops went from 29 to 13 at a dairy, from February to July. You need two fitters for a week.",
                _WORTH,
            ),
            Example("Line stops went from 29 to 13; at the 900 you named that is 14,400 a month.", _WORTH),
        ),
    ),
)

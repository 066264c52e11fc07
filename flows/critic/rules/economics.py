"""ECON: money and logic only, and no person's worry or hope is met."""

from flows.critic.rule import Example, Rule

_DRIVER = {
    "people": [{"id": "p1", "name": {"value": "Ines Duarte"}, "part": {"value": ["pays"], "level": 2}}],
    "drivers": [
        {"id": "d1", "person": {"value": "p1"}, "worry": {"value": "a third failed audit", "level": 2}}
    ],
}
_GUESSED = {
    "people": [{"id": "p1", "name": {"value": "Ines Duarte"}}],
    "drivers": [
        {"id": "d1", "person": {"value": "p1"}, "worry": {"value": "a third failed audit", "level": 0}}
    ],
}

RULES = (
    Rule(
        code="ECON",
        kind="phrase",
        looks_for=("only_money",),
        unless=("theirs",),
        fires_on=(
            "Let's skip the poetry: all that counts is the payback.",
            "Leave your feelings at the door. Numbers speak for themselves.",
        ),
        silent_on=(
            "Payback is 11 months, and Ines keeps one audit file instead of six.",
            "The numbers are yours; tell me where they are wrong.",
        ),
    ),
    Rule(
        code="ECON",
        kind="record",
        look="driver_left_out",
        fires_on=(Example("Ines, net present value 214,000 EUR, payback 11 months. Sign here.", _DRIVER),),
        silent_on=(
            Example("Ines, payback is 11 months, and the auditor finds one file instead of six.", _DRIVER),
            Example("Ines, net present value 214,000 EUR, payback 11 months. Sign here.", _GUESSED),
        ),
    ),
)

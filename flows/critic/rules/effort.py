"""EFFORT: change is free, instant or riskless, it says; or the customer's known part is left out."""

from flows.critic.rule import Example, Rule

_PART = {"exchange": {"their_effort": {"value": "two planners for three days", "level": 2}}}
_GUESS = {"exchange": {"their_effort": {"value": "two planners for three days", "level": 1}}}

RULES = (
    Rule(
        code="EFFORT",
        kind="phrase",
        looks_for=("denied_effort",),
        unless=("effort", "hedge_strong"),
        unless_beside=("effort",),
        settled=True,
        fires_on=(
            "Plug it in, nothing changes for your team.",
            "It is installed overnight, and in the morning everything simply works.",
            "No training needed, no disruption.",
            "You will save 30% of your energy cost, without any effort on your side.",
            "It takes no effort from you.",
            "Move your templates over in one click; your staff won't notice.",
        ),
        silent_on=(
            "It needs two of your planners for three days and a weekend of parallel running.",
            "Teachers do nothing differently, but your timetable officer needs two half-days for the import.",
            "Is it realistic to switch without downtime?",
            "It takes two days from you, and no effort on your side after that.",
        ),
    ),
    Rule(
        code="EFFORT",
        kind="record",
        look="part_left_out",
        fires_on=(Example("You save two line stops a year, about 9,400 EUR by your own stop cost.", _PART),),
        silent_on=(
            Example("You save two line stops a year. It needs two of your planners for three days.", _PART),
            Example("Could we talk about what happens when a rush order comes in?", _PART),
            Example("Which of the 31 stops came from the new line? I'd like to see the list first.", _PART),
            Example("You save two line stops a year, about 9,400 EUR by your own stop cost.", _GUESS),
        ),
    ),
)

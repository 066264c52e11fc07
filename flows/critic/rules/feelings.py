"""FLUFF: feelings, and no outcome behind them that anybody could point at."""

from flows.critic.rule import SUBSTANCE, Rule

_SUBSTANCE = (*SUBSTANCE, "assured", "relationship_strong")

RULES = (
    Rule(
        code="FLUFF",
        kind="tone",
        looks_for=("feeling",),
        at_least=3,
        unless_anywhere=("outcome", "compared", "moved", "zero"),
        most_merits=1,
        fires_on=(
            "Packaging that makes hearts beat faster. We love what we do, and you will feel the passion.",
            "Imagine a Monday on which every face smiles. We bring joy and inspiration back to work.",
        ),
        silent_on=(
            "No more Sunday-night calls: since go-live the duty manager at Orbe had two, down from eleven a month.",
            "We are proud of it, but what counts is that your desk had 3 calls instead of 11.",
            "Our pumps are made in Linz.",
        ),
    ),
    Rule(
        code="FLUFF",
        kind="tone",
        looks_for=("feeling", "feeling_strong"),
        at_least=2,
        unless_anywhere=(
            "outcome",
            "compared",
            "moved",
            "zero",
            "theirs",
            "price",
            "from_talk",
            "digits",
            "only_money",
            "relationship_strong",
            "certain",
            "assured",
        ),
        most_merits=1,
        fires_on=(
            "Packaging that makes hearts beat faster.",
            "Bread that is baked with love.",
            "We spread joy in your corridors.",
        ),
        silent_on=(
            "No more Sunday-night calls: since go-live the duty manager at Orbe had two, down from eleven a month.",
            "I would love to show you the pump on Tuesday.",
            "The heart valve is kept at four degrees, and the log is yours.",
        ),
    ),
    Rule(
        code="FLUFF",
        kind="tone",
        looks_for=("feeling_core",),
        unless_anywhere=_SUBSTANCE,
        most_merits=0,
        fires_on=(
            "Our lamps don't light rooms, they light hearts.",
            "A hotel that is a hug.",
            "A library is a dream that has a door.",
        ),
        silent_on=(
            "I would love to show you the pump on Tuesday at 9.",
            "The heart valve is kept at four degrees, and the log is yours.",
            "Our pumps are made in Linz.",
        ),
    ),
)

"""FLUFF: feelings, and no outcome behind them that anybody could point at."""

from flows.critic.rule import Rule

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
)

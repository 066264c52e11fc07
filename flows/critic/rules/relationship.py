"""REL: the relationship itself is offered as the value, and no risk that it removes is named."""

from flows.critic.rule import Rule

RULES = (
    Rule(
        code="REL",
        kind="tone",
        looks_for=("relationship_strong",),
        unless_anywhere=("risk_removed",),
        most_merits=2,
        fires_on=(
            "What you really buy from us is twenty years of friendship with your engineers.",
            "With us you don't get a policy, you get a family that stands by your side.",
            "We are more than a supplier: we are your partner at eye level.",
        ),
        silent_on=(
            (
                "The scope of the migration will move. The team that knows your interfaces from 2021 stays named in "
                "the contract, so a change costs days, not a new tender."
            ),
            "Our partner in Lyon installs it in two days.",
            "You said that your friends at Orbe had the same trouble.",
        ),
    ),
)

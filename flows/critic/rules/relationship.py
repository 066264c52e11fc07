"""REL: the relationship itself is offered as the value, and no risk that it removes is named."""

from flows.critic.rule import SUBSTANCE, Rule

_SUBSTANCE = (*SUBSTANCE, "risk_removed", "zero", "company_fact")

RULES = (
    Rule(
        code="REL",
        kind="tone",
        looks_for=("relationship_strong",),
        unless_anywhere=("risk_removed",),
        most_merits=1,
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
    Rule(
        code="REL",
        kind="tone",
        looks_for=("relationship",),
        at_least=2,
        unless_anywhere=("risk_removed", "outcome", "compared", "moved", "theirs", "price", "zero"),
        most_merits=0,
        fires_on=(
            "Trust, friendship and an open door: our partner of thirty years says it best.",
            "Our family and yours, side by side, and always there.",
            "A handshake, a dinner, a good friend: this is how we work.",
        ),
        silent_on=(
            "The scope of the migration will move, and the partner who knows you stays named in the contract.",
            "Our partner in Lyon installs it in two days.",
            "You said that your friends at Orbe had the same trouble.",
        ),
    ),
    Rule(
        code="REL",
        kind="tone",
        looks_for=("relationship",),
        unless_anywhere=_SUBSTANCE,
        most_merits=0,
        fires_on=(
            "Suppliers come and go, a friendship stays.",
            "In the end it is a handshake.",
            "Dear Ms Orr, the friendship of our two houses is older than we are.",
        ),
        silent_on=(
            "Our partner in Lyon installs it in two days.",
            "The scope of the migration will move, and the friend who knows you stays named in the contract.",
            "You said that your friends at Orbe had the same trouble.",
        ),
    ),
)

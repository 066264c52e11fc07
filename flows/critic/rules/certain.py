"""CERT: a future result for this customer stated as a fact, a guarantee without terms, always and never."""

from flows.critic.rule import Example, Rule

_HOPED = {
    "metrics": [
        {"id": "m1", "name": {"value": "late orders", "level": 2}, "target": {"value": "12", "level": 2}}
    ],
    "effects": [
        {"id": "e1", "metric": {"value": "m1"}, "estimate": {"value": "19"}, "proof_kind": {"value": "claim"}}
    ],
}
_ACCEPTED = {
    **_HOPED,
    "effects": [
        {"id": "e1", "metric": {"value": "m1"}, "estimate": {"value": "19"}, "accepted": {"value": True}}
    ],
}

RULES = (
    Rule(
        code="CERT",
        kind="phrase",
        looks_for=("certain",),
        unless=("hedge", "theirs"),
        unless_beside=("terms", "estimate"),
        settled=True,
        fires_on=(
            "You will save 80,000.",
            "With us you'll cut your scrap rate in half.",
            "Your changeover times will drop by a third.",
            "We guarantee a smoother ramp-up.",
            "You will never miss a delivery date again.",
            "Our pumps never fail.",
        ),
        silent_on=(
            "If the 6% scrap you estimated holds, 80,000 is the order of size; we would check it in week two.",
            '"You will save a fortune," he told us, and we did not believe it.',
            "We guarantee delivery in five days, or you get 5 % of the order as a credit.",
            "You will get the offer on Friday and reach me at the usual number.",
            "Will you reach 95 % by June?",
            "You will cut changeovers by a third. That is our estimate, and the trial in week two tests it.",
            "At Halden Foods picking errors went from 1.9% to 0.6% between January and June.",
        ),
    ),
    Rule(
        code="CERT",
        kind="phrase",
        looks_for=("assured", "you_gain"),
        unless=("hedge", "theirs", "past"),
        unless_beside=("terms", "estimate"),
        settled=True,
        fires_on=(
            "From June on you save 4,000 a month.",
            "Late pallets? Consider it solved.",
            "Next winter this puts 38,000 into your works account.",
            "Your queue drops to 4 minutes, whatever happens.",
        ),
        silent_on=(
            "You save 4,000 a month if the June bill is like the last one.",
            "At Orbe you can ask: the queue was gone within a month.",
            "You pay 4,000 a month today, by your own count.",
        ),
    ),
    Rule(
        code="CERT",
        kind="record",
        look="unconfirmed",
        fires_on=(Example("Marta, late orders drop by 19 a month with the planner.", _HOPED),),
        silent_on=(
            Example("Marta, late orders drop by 19 a month with the planner.", _ACCEPTED),
            Example("Marta, late orders might drop by 19 a month; nobody has confirmed it.", _HOPED),
            Example("Marta, you want late orders at 12.", _HOPED),
        ),
    ),
)

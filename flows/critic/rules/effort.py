"""EFFORT: the customer's own part is known to us, and a text that promises a result leaves it out."""

from flows.critic.rule import Rule
from flows.critic.words import RESULT_VERBS

_SPAN = r"(?:days?|weeks?|months?|hours?|weekends?|shifts?|mornings?|afternoons?)"

RULE = Rule(
    code="EFFORT",
    severity=1,
    kind="left_out",
    needs="exchange/their_effort",
    looks_for=(
        rf"\b(?:you|your|we|it|this|that)\b[^.!?]{{0,40}}\b{RESULT_VERBS}s?\b",
        r"\b(?:instead~of|down~from|up~from|fewer|less|faster|saves?|saving|gains?)\b",
        r"\b(?:will|would|could)~(?:\w+~){0,2}(?:reach|fall|drop|rise|improve)\b",
    ),
    excused_beside=(
        r"\b(?:of|from|for|with)~your~(?:\w+~){0,2}(?:people|planners|staff|team|engineers|operators|it|buyers|side|time)\b",
        rf"\b(?:needs?|takes?|costs?|requires?|asks?|involves?)~(?:you~|your~|of~you~|about~|only~)?(?:\w+~){{0,4}}{_SPAN}\b",
        r"\b(?:your|two|three|four|five|\d+)~(?:of~your~)?(?:\w+~)?(?:people|planners|staff|engineers|operators|clerks)\b",
        r"\b(?:effort|training|retrain\w*|train\w*|parallel~running|switch\w*|changeover~to~us|migrat\w+|cut-?over|disruption)\b",
        (r"\b(?:on~your~side|your~part|from~you~we~(?:would~)?need|we~(?:would~)?need~(?:from~)?you\w*|you~(?:provide|send|bring|"
        r"release|free~up))\b"),
    ),
    fires_on=("You save two line stops a year, about 9,400 EUR by your own stop cost.",),
    silent_on=(
        "You save two line stops a year. It needs two of your planners for three days.",
        "Could we talk about what happens when a rush order comes in?",
        "You save two line stops a year, after a week of training.",
    ),
)  # fmt: skip

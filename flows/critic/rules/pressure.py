"""ZERO: the deal as a fight or the customer as prey: fear, guilt, false scarcity, contempt, going behind backs."""

from flows.critic.rule import Rule

RULES = (
    Rule(
        code="ZERO",
        kind="phrase",
        looks_for=("zero",),
        unless=("own_cause",),
        options={"questions": True},
        fires_on=(
            "Decide by Friday or explain to your board why you let the competitor win.",
            "After all we did for you, we are disappointed that you compare.",
            "Between us, Marc need not know before it is signed.",
            "Anyone with half a brain would have ordered by now.",
            "Can you really sleep until then?",
        ),
        silent_on=(
            "The steel price is fixed until Friday because our mill quote ends then; after that we re-quote openly.",
            "Each late order costs you about 900, by your own count.",
            "I need a decision by 12 December, because the insurer's quote lapses on the 15th.",
            "Your auditor asked who signs for the tanks.",
        ),
    ),
    Rule(
        code="ZERO",
        kind="phrase",
        looks_for=("zero_time",),
        unless=("own_cause", "zero_cause"),
        options={"questions": True},
        fires_on=(
            "Only 2 slots left at this price. Act now.",
            "This offer expires at midnight, and two other buyers are waiting.",
        ),
        silent_on=(
            "The steel price is fixed until Friday because our mill quote ends then; after that we re-quote openly.",
            "We have two dates left in March, and April is open.",
            "Only 3 of the 40 lorries left before six.",
        ),
    ),
)

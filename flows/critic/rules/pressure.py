"""ZERO: the deal as a fight or the customer as prey: fear, guilt, false scarcity, contempt, going behind backs."""

from flows.critic.rule import Rule

RULES = (
    Rule(
        code="ZERO",
        kind="phrase",
        looks_for=("zero",),
        unless=("own_cause", "zero_fair"),
        options={"questions": True},
        fires_on=(
            "Only 2 slots left at this price. Act now.",
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
        looks_for=("zero_people",),
        unless=("zero_fair",),
        options={"questions": True},
        fires_on=(
            "No need to bother your lawyers with the annex, because the terms are the same for everybody.",
            "Should we learn that you asked a rival for a quote, we would have to move you to the walk-in list.",
            "Late on a Friday suppliers always cave.",
            "Decide by Friday or explain to your board why you let the competitor win.",
            "Time they bled a little.",
            "Your predecessor also thought she had time.",
        ),
        silent_on=(
            "Please show the annex to your lawyers before anybody signs.",
            "You called it a laughing stock yourself, and we saw the queue.",
            "If you ask other bidders, the price stays as it is.",
        ),
    ),
)

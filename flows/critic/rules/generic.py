"""GENERIC: superlatives and buzzwords; put a rival's name on it and nothing changes."""

from flows.critic.rule import Rule

RULES = (
    Rule(
        code="GENERIC",
        kind="tone",
        looks_for=("buzz",),
        at_least=2,
        most_merits=3,
        unless=("rival",),
        fires_on=(
            "The leading provider of innovative end-to-end solutions.",
            "World-class service, best-in-class technology, unrivalled commitment.",
            "We empower you with cutting-edge, seamless solutions for digital transformation.",
        ),
        silent_on=(
            "The only test house within 80 km with a 40 t shaker, so your trucks are back the same day.",
            '"They are world-class, best in class," the other bidder wrote of himself.',
            "The smart meter in hall 3 shows 31 starts a night.",
        ),
    ),
)

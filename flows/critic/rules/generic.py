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
    Rule(
        code="GENERIC",
        kind="tone",
        looks_for=("buzz_strong",),
        most_merits=1,
        unless=("rival",),
        unless_anywhere=("compared", "moved", "source"),
        fires_on=(
            "The modern way to do payroll.",
            "Where innovation meets tradition.",
            "Excellence in everything we do.",
        ),
        silent_on=(
            "The only test house within 80 km with a 40 t shaker, so your trucks are back the same day.",
            "For notaries: files are back on your desk the same day, and the courier signs for them.",
            "Our solution holds 12% salt; above 15 degrees it crystallises.",
        ),
    ),
    Rule(
        code="GENERIC",
        kind="tone",
        looks_for=("abstract",),
        at_least=2,
        most_merits=0,
        unless=("rival",),
        unless_anywhere=(
            "digits",
            "price",
            "outcome",
            "compared",
            "moved",
            "measure",
            "theirs",
            "from_talk",
            "candid",
            "narrow",
            "relationship",
            "relationship_strong",
            "feeling",
            "feeling_strong",
            "zero",
        ),
        fires_on=(
            "Your vision. Our expertise. Shared success.",
            "Agile. Reliable. Global.",
            "Your gateway to effortless compliance.",
        ),
        silent_on=(
            "For notaries: files are back on your desk the same day, and the courier signs for them.",
            "The rate stays at 118 an hour, and the vision test takes a minute.",
            "Insulated boxes that keep food warm until the evening.",
        ),
    ),
)

"""Words by which it is told what a figure or a name stands for, in the four languages. Data only."""

PERIODS = {
    "day": "day", "daily": "day", "week": "week", "weekly": "week", "month": "month", "monthly": "month",
    "quarter": "quarter", "quarterly": "quarter", "year": "year", "yearly": "year", "annum": "year",
    "tag": "day", "woche": "week", "monat": "month", "quartal": "quarter", "jahr": "year",
    "día": "day", "semana": "week", "mes": "month", "trimestre": "quarter", "año": "year",
    "jour": "day", "semaine": "week", "mois": "month", "an": "year",
}  # fmt: skip
"""Stretches of time by the words for them."""
TODAY = frozenset(
    "today today's running currently current now present presently stands stand stood baseline heute derzeit aktuell momentan "
    "hoy actualmente aujourd'hui actuellement".split()
)
"""Where something stands now."""
FROM = frozenset("from von desde".split())
INTO = frozenset("to → auf a à al au hasta jusqu'à".split())
"""What stands before the end of a way."""
AIM = frozenset(
    "target goal aim wants want wanted asked towards ziel gewünschten angestrebten geforderten objetivo meta quiere "
    "objectif cible veut voulez visez souhaitez quieren queréis quisiera".split()
)
"""Where they want it to go."""
GOAL = frozenset("target goal aim ziel objetivo meta objectif cible".split())
"""What comes behind "is" where a figure stood before."""
MONTHS = frozenset(
    "january february march april may june july august september october november december".split()
)
PRICE = frozenset("fee fees price licence license ask charge costs investment".split())
"""What is our own price."""
BEFORE_NAMES = frozenset(
    "dear hi hello hey mr mrs ms dr prof herr herrn frau liebe lieber hallo señor señora sr sra estimado estimada hola "
    "monsieur madame mme m bonjour cher chère".split()
)
"""Words behind which the name of a reader stands."""

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
BEFORE = frozenset("before beforehand previously earlier vorher zuvor davor antes avant auparavant".split())
AFTER = frozenset(
    "after afterwards now since nachher danach jetzt heute seitdem después ahora après maintenant".split()
)
"""What stands beside the two ends of a way that is told as then and now."""
INSTEAD = frozenset("instead rather statt anstatt lieu lugar vez plutôt".split())
"""What stands between the end of a way and its start."""
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
CALENDAR = MONTHS | frozenset(
    "monday tuesday wednesday thursday friday saturday sunday easter christmas lent ramadan diwali spring summer autumn "
    "winter montag dienstag mittwoch donnerstag freitag samstag sonntag ostern weihnachten pfingsten".split()
)
"""Names of days and feasts as well."""
MEASURES = {
    word: f"{kind} {unit}"
    for kind, units in {
        "weight": {"mg": "mg", "g": "g gram grams gramm gramo gramos gramme grammes", "kg": "kg kilo kilos kilogram kilograms",
                   "t": "t ton tons tonne tonnes tonnen toneladas", "lb": "lb lbs pounds"},
        "volume": {"ml": "ml", "l": "l litre litres liter liters litro litros", "hl": "hl", "m³": "m³ m3"},
        "length": {"mm": "mm", "cm": "cm", "m": "m metre metres meter meters metros mètres", "km": "km kilometre kilometres miles"},
        "energy": {"kwh": "kwh", "mwh": "mwh", "gwh": "gwh"},
    }.items()
    for unit, words in units.items()
    for word in words.split()
}  # fmt: skip
"""Units of weight, volume, length and energy by the words for them, each with its kind."""
PRICE = frozenset("fee fees price licence license ask charge costs investment".split())
"""What is our own price."""
BEFORE_NAMES = frozenset(
    "dear hi hello hey mr mrs ms dr prof herr herrn frau liebe lieber hallo señor señora sr sra estimado estimada hola "
    "monsieur madame mme m bonjour cher chère".split()
)
"""Words behind which the name of a reader stands."""
DENIED = frozenset(
    "no not nothing neither nor doesn't don't won't isn't aren't cannot can't nicht nichts kein keine nada ni pas rien "
    "aucun".split()
)
"""What makes a gain none, wherever in the sentence it stands."""
YOU = frozenset(
    "you your yours sie ihnen ihr ihre ihren ihrer dir dein deine deinen euch eure with mit".split()
)
"""What makes a gain that we speak of theirs: "we save you a day", "you save with us"."""
BELOW = frozenset(
    "confidential privileged attachments recipient recipients addressee disclosure unsubscribe disclaimer notify sender "
    "vertraulich empfänger anhänge absender abmelden confidencial destinatario adjuntos remitente confidentiel destinataire "
    "expéditeur désabonner".split()
)
"""Words of the notices that stand below a mail."""

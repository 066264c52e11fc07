"""BUYER: nobody who opens the wallet is spoken to, or the wrong one."""

from flows.critic.rule import Example, Rule

_HELD = {
    "people": [
        {
            "id": "p1",
            "name": {"value": "Gianni Bassi"},
            "role": {"value": "owner"},
            "part": {"value": ["pays"], "level": 2},
        },
        {
            "id": "p2",
            "name": {"value": "Luca Orsi"},
            "role": {"value": "programmer"},
            "part": {"value": ["uses"], "level": 2},
        },
    ]
}

RULES = (
    Rule(
        code="BUYER",
        kind="lack",
        look="reader",
        fires_on=(
            "Fresher rooms, suitable for offices, schools, practices, shops, gyms and homes.",
            "Helping organisations everywhere do more.",
            "Solutions for companies, organisations and enterprises worldwide.",
            "The smart choice for businesses of all sizes.",
            "Hello,\n\nWe make boxes, and boxes are what everybody needs.",
        ),
        silent_on=(
            "For plant managers with more than three filling lines: one changeover less a day.",
            "Dear Ms Lindgren, I looked at the list you sent.",
            "You told me on Tuesday that the night shift answers the alarms itself.",
        ),
    ),
    Rule(
        code="BUYER",
        kind="record",
        look="wrong_reader",
        fires_on=(
            Example("Hi Luca, you will like it: no more posting by hand. Ask for your licence.", _HELD),
        ),
        silent_on=(
            Example("Dear Mr Bassi, setting a new part takes 25 minutes at Mecaval instead of 70.", _HELD),
            Example("Gianni, Luca says that posting by hand takes him an hour a day.", _HELD),
        ),
    ),
)

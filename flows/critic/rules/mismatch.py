"""MIS-BASE, MIS-TOP, MIS-EXTRA: what the record holds, and the text contradicts, leaves out or invents."""

from flows.critic.rule import Example, Rule

_HELD = {
    "people": [{"id": "p1", "name": {"value": "Marta Ruiz"}, "part": {"value": ["pays"], "level": 2}}],
    "metrics": [
        {
            "id": "m1",
            "name": {"value": "stock-outs", "level": 2},
            "whose": {"value": "p1"},
            "baseline": {"value": {"low": "14", "unit": "day"}, "level": 3},
            "target": {"value": {"low": "5", "unit": "day"}, "level": 2},
            "rank": {"value": 1},
        },
        {"id": "m2", "name": {"value": "claims cost", "level": 2}, "rank": {"value": 2}},
    ],
}
_FUEL = {
    "metrics": [
        {
            "id": "m1",
            "name": {"value": "fuel per crossing", "level": 2},
            "baseline": {"value": {"low": "1940", "unit": "litre"}, "level": 3},
            "target": {"value": {"low": "1800", "unit": "litre"}, "level": 2},
            "by_when": {"value": {"kind": "when", "typed": "end of March"}, "level": 2},
            "rank": {"value": 1},
            "unit_worth": {
                "value": {"kind": "money", "low": "1.20", "currency": "EUR", "per": "piece"},
                "level": 2,
            },
        }
    ],
}
_SWABS = {
    "metrics": [
        {
            "id": "m1",
            "name": {"value": "morning tests that fail", "level": 2},
            "baseline": {"value": {"low": "7.5", "unit": "%"}, "level": 3},
            "target": {"value": {"low": "2", "unit": "%"}, "level": 2},
            "rank": {"value": 1},
        }
    ],
}
_PANELS = {
    "metrics": [
        {
            "id": "m1",
            "name": {"value": "panels turned away", "level": 2},
            "baseline": {"value": {"low": "41", "per": "quarter"}, "level": 3},
            "rank": {"value": 1},
        }
    ],
}
_CROWNS = {
    "metrics": [
        {
            "id": "m1",
            "name": {"value": "crowns remade", "level": 2},
            "better": {"value": "down"},
            "baseline": {"value": {"low": "46", "per": "month"}, "level": 3},
            "target": {"value": {"low": "15", "per": "month"}, "level": 2},
            "rank": {"value": 1},
        },
        {
            "id": "m2",
            "name": {"value": "days to fit", "level": 2},
            "unit": {"value": "day"},
            "better": {"value": "down"},
            "baseline": {"value": {"low": "29", "unit": "day"}, "level": 3},
            "target": {"value": {"low": "14", "unit": "day"}, "level": 2},
        },
    ],
    "effects": [
        {
            "id": "e1",
            "metric": {"value": "m1"},
            "proof": {"value": "Lab at Corran, 39 to 17 in eight months"},
        }
    ],
}
_WASTE = {
    "metrics": [
        {
            "id": "m1",
            "name": {"value": "plate waste per meal", "level": 2},
            "unit": {"value": "g"},
            "better": {"value": "down"},
            "baseline": {"value": {"low": "118", "unit": "g"}, "level": 3},
            "rank": {"value": 1},
        }
    ],
    "exchange": {
        "price": {"value": {"kind": "money", "low": "92000", "currency": "EUR", "per": "year"}, "level": 2}
    },
}
_NOT_MOVED = {
    "metrics": _HELD["metrics"],
    "effects": [{"id": "e1", "metric": {"value": "m1"}, "moves": {"value": "not_at_all"}}],
}

RULES = (
    Rule(
        code="MIS-BASE",
        kind="record",
        look="contradicted",
        fires_on=(
            Example("Marta, stock-outs last 21 days today, and you want 5.", _HELD),
            Example("Dear Marte, stock-outs last 14 days today.", _HELD),
            Example("You value a litre of fuel at 2.10 EUR, so there is a lot in each crossing.", _FUEL),
            Example("Panels turned away are at 41 a month, and you want 15.", _PANELS),
            Example("From fuel of 1,940 litres for a crossing to 1,800 by June.", _FUEL),
            Example("From 64 a month down to 15 would be a large step.", _CROWNS),
            Example("It is 64 a month now, and you'd like 15.", _CROWNS),
            Example("64 kamen im Monat zurück, 15 sollen es werden.", _CROWNS),
            Example("Corran went from 39 to 7 in eight months.", _CROWNS),
            Example("46 crowns remade in the last week alone, and 15 a month is your aim.", _CROWNS),
            Example("Crowns remade today: 29, by your list.", _CROWNS),
            Example("15 crowns remade instead of the 64 of today is what we would aim for.", _CROWNS),
            Example("Corran had 52 before and 17 after.", _CROWNS),
            Example("Plate waste of 118 kilos for a meal is a lot.", _WASTE),
            Example("All that for 92,000 EUR a month.", _WASTE),
            Example("You told us that you would like 9 crowns remade a month.", _CROWNS),
            Example(
                "Stock-outs will fall with our planner: shelves are fuller, with 20 % less claims cost.",
                _NOT_MOVED,
            ),
        ),
        silent_on=(
            Example("Marta, stock-outs last two weeks today, and you want 5 days.", _HELD),
            Example("At a chain of your size stock-outs went from 21 days to 9.", _HELD),
            Example("Stock-outs we do not change; claims cost we do.", _NOT_MOVED),
            Example("Panels turned away are at 41 a quarter, and you want 15.", _PANELS),
            Example("From 46 a month to 15; Corran went from 39 to 17 in eight months.", _CROWNS),
            Example("Another lab in Leeds came from 52 down to 15.", _CROWNS),
            Example("15 crowns remade instead of 46; Corran had 39 before and 17 after.", _CROWNS),
            Example("Plate waste of 118 grams for a meal; 92,000 EUR a year.", _WASTE),
            Example("We expect 17 to 20 crowns remade a month, and 15 is your aim.", _CROWNS),
            Example("Fifteen crowns remade by 30 June is your aim.", _CROWNS),
            Example("Your target is 140 litres of fuel less for a crossing.", _FUEL),
            Example(
                "You want fuel at 1,800 litres a crossing; whether it comes we would know by June.", _FUEL
            ),
        ),
    ),
    Rule(
        code="MIS-TOP",
        kind="record",
        look="top_left_out",
        fires_on=(Example("Claims cost would fall by a fifth, by our estimate.", _HELD),),
        silent_on=(
            Example("Empty shelves would be half as many, and claims cost a fifth lower.", _HELD),
            Example("Claims cost would fall by a fifth, by our estimate.", _NOT_MOVED),
            Example("One swab in thirteen is red at six; by May it should be one in fifty.", _SWABS),
            Example("Two months on the Tern: 82 litres less on a crossing than last year.", _FUEL),
        ),
    ),
    Rule(
        code="MIS-EXTRA",
        kind="record",
        look="invented",
        fires_on=(
            Example("Your website traffic goes up by 18 %, as it went from 200 to 236 at Orbe.", _HELD),
        ),
        silent_on=(
            Example("Stock-outs went from 21 days to 9 at Orbe.", _HELD),
            Example("Is website traffic something you look at?", _HELD),
        ),
    ),
)

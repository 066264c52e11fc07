"""Many codes: what the words of a text come to as a whole, where no turn of phrase of another rule tells it.

Their examples are short, and so speak more clearly than most texts do; see `flows/critic/wordings.py`.
"""

from flows.critic.rule import Example, Rule

_EVEN = (
    "You told me that 31 of your 40 late pallets left dock 3 after 16:00. I would look at the cut-off first.",
    "If your count holds, it is about 9,400 a year; your fitters would need two days, and I may be wrong.",
)

_DRIVEN = {
    "people": [{"id": "p1", "name": {"value": "Ines Duarte"}, "part": {"value": ["pays"], "level": 2}}],
    "drivers": [
        {"id": "d1", "person": {"value": "p1"}, "worry": {"value": "a third failed audit", "level": 2}}
    ],
}

_FIRES_ON: dict[str, tuple[str | Example, ...]] = {
    "SELF": (
        "Our company was established in 1968. Our products are manufactured in our modern plant by our qualified team.",
    ),
    "METRIC": (
        "Better planning, fewer errors and happier teams: our tool makes your work easier and faster.",
    ),
    "CLAIM": ("Our customers save up to 35% and grow 3x faster. Cut costs by 40%.",),
    "FLUFF": ("Feel the magic. Dream, smile and love every moment: passion and joy from the heart.",),
    "REL": (
        "We are family. Our friendship and trust are what you really get: friends for life, side by side.",
    ),
    "GENERIC": (
        "World-class innovative solutions from a leading provider, with excellence and cutting-edge technology.",
    ),
    "GIVE": (
        "Of course, all of it is free, whatever you want, as often as you like, and we ask nothing in return.",
    ),
    "ZERO": (
        "Your competitors will laugh while you lose. Only a fool would still hesitate. Sign now or regret it.",
    ),
    "CERT": ("We guarantee it: you will save 40,000 every year, without fail and without any doubt.",),
    "EFFORT": (
        "No training, no downtime, nothing to install: simply switch it on and nothing changes for your staff.",
    ),
    "ECON": (
        Example(
            "ROI 310 %, IRR 88 %, NPV 214,000 EUR, payback of five months. The return speaks for itself.",
            _DRIVEN,
        ),
    ),
}
_TOPICS = {
    "SELF": ("company_fact", "feature", "buzz", "seller"),
    "METRIC": ("benefit", "certain"),
    "CLAIM": ("gain", "benefit", "outcome"),
    "FLUFF": ("feeling", "feeling_strong", "feeling_core"),
    "REL": ("relationship", "relationship_strong"),
    "GENERIC": ("buzz", "buzz_strong", "abstract"),
    "GIVE": ("give", "give_plain", "give_strong"),
    "ZERO": ("zero", "zero_time"),
    "CERT": ("certain", "assured", "you_gain"),
    "EFFORT": ("denied_effort",),
    "ECON": ("finance", "only_money"),
}
_AGAINST_RECORD = ("CERT", "ECON")
"""With a record one of these is enough, however even the rest of the text is."""
_NOT_SHOWN = ("SELF", "METRIC", "ECON")
"""What is said of the text as a whole, and not of a sentence."""

_EXCUSED = {
    "EFFORT": ("effort", "terms"),
    "GIVE": ("terms", "return_plain", "return_close", "zero", "zero_time"),
    "SELF": ("gain", "you_gain"),
    "METRIC": ("gain",),
    "CERT": ("terms",),
}

RULES = tuple(
    Rule(
        code=code,
        kind="wording",
        fires_on=fires_on,
        silent_on=_EVEN,
        looks_for=_TOPICS[code],
        unless_anywhere=_EXCUSED.get(code, ()),
        most_merits=3 if code in _AGAINST_RECORD else 7,
        settled=True,
        options={
            "shown": code not in _NOT_SHOWN,
            "figures": code == "CLAIM",
            "told": code == "GIVE",
            "held": code in _AGAINST_RECORD,
            "drivers": code == "ECON",
        },
    )
    for code, fires_on in _FIRES_ON.items()
)

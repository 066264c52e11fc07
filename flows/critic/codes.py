"""The codes of the critic and how grave each is: 3 an error, 2 a warning, 1 a note. Finds nothing."""

SEVERITIES: dict[str, int] = {
    "MIS-BASE": 3,
    "MIS-TOP": 3,
    "MIS-EXTRA": 2,
    "SELF": 3,
    "BUYER": 1,
    "METRIC": 1,
    "CLAIM": 2,
    "ECON": 1,
    "FLUFF": 3,
    "REL": 3,
    "GENERIC": 2,
    "MONEY": 1,
    "GIVE": 3,
    "ZERO": 3,
    "CERT": 2,
    "EFFORT": 1,
}
"""Every code with its severity, in the order in which a list of rules names them."""

ERROR = 3
"""The severity that makes a program's exit code say so, and a text one-sided by itself."""

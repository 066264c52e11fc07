"""Shows a piece of a long answer as one line, for tables of examples. Tests nothing itself."""

from datetime import date

from flows.answers.apart_look import Piece
from flows.answers.reading import Context
from flows.values import Money, Number, Value, When

CONTEXT = Context(date(2026, 11, 24), currency="EUR", people=("Marta Ruiz",), last_person="Marta Ruiz")


def _figure(value: Number | Money, unit: str) -> str:
    ends = [str(value.low), str(value.high)]
    size = ends[0] if value.low == value.high else "-".join(ends)
    return " ".join(part for part in (size, unit) if part) + (f"/{value.per}" if value.per else "")


def value_shown(value: Value) -> str:
    """A value: "41/month", "900 EUR/piece", "by June", a text as it is."""
    if isinstance(value, When):
        return value.typed
    if isinstance(value, Money):
        return _figure(value, value.currency)
    return _figure(value, value.unit) if isinstance(value, Number) else str(value)


def shown(piece: Piece) -> str:
    """A piece: its slot, its parts, how it is known."""
    parts = "; ".join(f"{name}={value_shown(value)}" for name, value in sorted(piece.parts.items()))
    known = piece.evidence
    if known is None:
        return f"{piece.slot}: {parts}"
    by = "".join(f" {each}" for each in (known.said_by, known.said_at) if each)
    return f"{piece.slot}: {parts} @{known.level.name.lower()}{by}"

"""What of a record a language model is told: metrics with their figures, names of people. Nothing else ever.

Not who fears or hopes what, nothing of the seller's own, no price, cost or floor of
ours, no words of anybody beyond the names of things.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from flows.critic.held import Held, HeldMetric
from flows.record import Level, Record
from flows.values import Number

_LEAVES = ("baseline", "target", "now")
_MOST = 12


@dataclass(frozen=True, slots=True)
class SharedMetric:
    """One metric. `place` counts from 1, the one that counts most; 0: no rank. `moves`: do we move it, as noted."""

    name: str
    place: int
    unit: str
    better: str
    level: str
    baseline: Number | None
    target: Number | None
    now: Number | None
    by_when: str
    moves: str


@dataclass(frozen=True, slots=True)
class Shared:
    """All that leaves of a record."""

    metrics: tuple[SharedMetric, ...] = ()
    people: tuple[str, ...] = ()

    def figures(self) -> Iterator[tuple[Decimal, str]]:
        """Every figure in it with its unit."""
        for metric in self.metrics:
            for value in (metric.baseline, metric.target, metric.now):
                if value is not None:
                    yield from ((end, value.unit) for end in (value.low, value.high) if end is not None)

    def words(self) -> Iterator[str]:
        """Every text in it."""
        yield from self.people
        for metric in self.metrics:
            yield from (metric.name, metric.unit, metric.by_when)


def shared(record: Record | None) -> Shared:
    """What a model is told of a record; of none, nothing."""
    if record is None:
        return Shared()
    held = Held(record)
    metrics = tuple(_metric(record, each) for each in held.metrics[:_MOST])
    return Shared(metrics, tuple(each.name for each in held.people[:_MOST] if each.name))


def _metric(record: Record, held: HeldMetric) -> SharedMetric:
    values = {leaf: record.value(f"metrics/{held.id}/{leaf}") for leaf in _LEAVES}
    numbers = {leaf: value if isinstance(value, Number) else None for leaf, value in values.items()}
    return SharedMetric(
        name=held.name,
        place=int(held.rank) if held.rank is not None else 0,
        unit=held.unit,
        better=held.better,
        level=Level(held.level).name.lower(),
        by_when=held.by_when,
        moves=held.moves,
        **numbers,
    )

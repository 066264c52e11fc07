"""What a record holds, as the rules of the critic need it: metrics, people, drivers, efforts. Reads no text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from flows.critic.stems import same_names, stems
from flows.record import Level, Record
from flows.values import Money, Number, When

_HALF = 2
"""A name of a measure has to make up at least half of a metric's own for its other names to stand for it."""
_NAME = re.compile(r"\b[A-ZÀ-Þ][^\W\d_]{3,}")
_FIGURE = re.compile(r"\d{1,9}(?:[.,]\d{1,9})*")
_GROUPS = re.compile(r"[1-9]\d{0,2}(?:[.,]\d{3})+")


def numbers_in(text: str) -> Iterator[Decimal]:
    """The figures of a held text, whichever sign of the two it has for decimals; 1.250 and 1,250 are thousands."""
    for found in _FIGURE.findall(text):
        plain = re.sub("[.,]", "", found) if _GROUPS.fullmatch(found) else found.replace(",", ".")
        if plain.count(".") <= 1:
            yield Decimal(plain)


@dataclass(frozen=True)
class HeldMetric:
    """A metric as it is held. `figures` are the values held of it by leaf, with their unit."""

    id: str
    name: str
    level: Level
    whose: str
    rank: Decimal | None
    better: str
    unit: str
    figures: dict[str, tuple[Decimal, ...]]
    units: dict[str, str]
    periods: dict[str, str]
    by_when: str
    moves: str
    worth: bool
    agreed: tuple[tuple[Decimal, str], ...] = ()
    confirmed: bool = False

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of its name."""
        return stems(self.name)

    @cached_property
    def others(self) -> tuple[frozenset[str], ...]:
        """Other names of the same thing, each as the stems that have to be there."""
        return tuple(
            each
            for group in same_names()
            if any(one <= self.stems and len(one) * _HALF >= len(self.stems) for one in group)
            for each in group
        )


@dataclass(frozen=True, slots=True)
class HeldPerson:
    """A person as held."""

    id: str
    name: str
    role: str
    part: tuple[str, ...]
    level: Level


@dataclass(frozen=True, slots=True)
class Proof:
    """What is held of another customer's result: the names in it, and its figures."""

    effect: str
    text: str
    names: frozenset[str]
    figures: tuple[Decimal, ...]


class Held:
    """What one record holds."""

    def __init__(self, record: Record) -> None:
        self.record = record

    @cached_property
    def metrics(self) -> tuple[HeldMetric, ...]:
        """The metrics that have a name, the one that counts most first."""
        found = [metric for item in self.record.items("metrics") if (metric := self._metric(item)).name]
        return tuple(sorted(found, key=lambda each: (each.rank is None, each.rank or 0, int(each.id[1:]))))

    def _metric(self, item: str) -> HeldMetric:
        record, at = self.record, f"metrics/{item}"
        figures: dict[str, tuple[Decimal, ...]] = {}
        units: dict[str, str] = {}
        periods: dict[str, str] = {}
        for leaf in ("baseline", "target", "now", "promised", "volume", "unit_worth", "whole_worth"):
            value = record.value(f"{at}/{leaf}")
            if isinstance(value, (Number, Money)):
                figures[leaf] = tuple(end for end in (value.low, value.high) if end is not None)
                units[leaf] = value.unit if isinstance(value, Number) else "money"
                periods[leaf] = value.per
        by_when, rank = record.value(f"{at}/by_when"), record.value(f"{at}/rank")
        effect = next((each for each in self.effects if record.text(f"effects/{each}/metric") == item), "")
        estimate = record.value(f"effects/{effect}/estimate")
        if isinstance(estimate, Number):
            figures["estimate"] = tuple(end for end in (estimate.low, estimate.high) if end is not None)
            units["estimate"] = estimate.unit
        return HeldMetric(
            id=item,
            name=record.text(f"{at}/name"),
            level=record.level(f"{at}/name") or Level.ASSUMED,
            whose=record.text(f"{at}/whose"),
            rank=rank.low if isinstance(rank, Number) else None,
            better=record.text(f"{at}/better"),
            unit=record.text(f"{at}/unit"),
            figures=figures,
            units=units,
            periods=periods,
            by_when=by_when.typed if isinstance(by_when, When) else "",
            moves=record.text(f"effects/{effect}/moves"),
            confirmed=record.value(f"effects/{effect}/accepted") is True,
            agreed=tuple(
                (value, units["target"])
                for value in figures.get("target", ())
                if record.level(f"{at}/target") is Level.AGREED
            ),
            worth=any(
                (record.level(f"{at}/{leaf}") or 0) >= Level.SAID and leaf in figures
                for leaf in ("unit_worth", "whole_worth")
            ),
        )

    @cached_property
    def effects(self) -> tuple[str, ...]:
        """The effects on metrics, by id."""
        return self.record.items("effects")

    @cached_property
    def proofs(self) -> tuple[Proof, ...]:
        """The proofs of effects that tell from what to what."""
        return tuple(
            Proof(effect, text, frozenset(each.lower() for each in _NAME.findall(text)), figures)
            for effect in self.effects
            if (text := self.record.text(f"effects/{effect}/proof"))
            and len(figures := tuple(numbers_in(text))) > 1
        )

    @cached_property
    def people(self) -> tuple[HeldPerson, ...]:
        """The people with a name or a role."""
        return tuple(self._people())

    def _people(self) -> Iterator[HeldPerson]:
        for item in self.record.items("people"):
            at = f"people/{item}"
            name, role = self.record.text(f"{at}/name"), self.record.text(f"{at}/role")
            part = self.record.value(f"{at}/part")
            if name or role:
                yield HeldPerson(
                    item,
                    name,
                    role,
                    part if isinstance(part, tuple) else (),
                    self.record.level(f"{at}/part") or Level.ASSUMED,
                )

    @cached_property
    def names(self) -> frozenset[str]:
        """The words of every name and role that is theirs, and of what they measure."""
        texts = [self.record.text("account/name"), *(f"{each.name} {each.role}" for each in self.people)]
        texts += [metric.name for metric in self.metrics]
        return frozenset(re.findall(r"\w+", " ".join(texts).lower()))

    @cached_property
    def top(self) -> HeldMetric | None:
        """Their first metric, on the word of somebody there."""
        chosen = self.record.text("decision/first_metric")
        first = next((each for each in self.metrics if each.id == chosen), next(iter(self.metrics), None))
        if first is None or first.level < Level.SAID:
            return None
        return first if first.rank is not None or first.id == chosen or len(self.metrics) == 1 else None

    def drivers(self) -> Iterator[tuple[str, str, str]]:
        """What moves people, in words of their own: path of the fact, the person's id, the words."""
        for item in self.record.items("drivers"):
            for leaf in ("worry", "proud"):
                path = f"drivers/{item}/{leaf}"
                if (self.record.level(path) or 0) >= Level.SAID and self.record.text(path):
                    yield path, self.record.text(f"drivers/{item}/person"), self.record.text(path)

    @cached_property
    def effort(self) -> str:
        """Their part, where they told us of it."""
        path = "exchange/their_effort"
        return self.record.text(path) if (self.record.level(path) or 0) >= Level.SAID else ""

    @cached_property
    def prices(self) -> tuple[Decimal, ...]:
        """Our price, low and high."""
        price = self.record.value("exchange/price")
        return (
            tuple(end for end in (price.low, price.high) if end is not None)
            if isinstance(price, Money)
            else ()
        )

    @cached_property
    def price_per(self) -> str:
        """The stretch of time that our price is for; "" where it is for none."""
        price = self.record.value("exchange/price")
        return price.per if isinstance(price, Money) else ""

    @cached_property
    def figures(self) -> tuple[tuple[Decimal, str], ...]:
        """Every figure held anywhere, with its unit, those that stand in texts included."""
        found: list[tuple[Decimal, str]] = []
        for fact in self.record.held.values():
            if isinstance(fact.value, (Number, Money)):
                unit = fact.value.unit if isinstance(fact.value, Number) else "money"
                found += [(end, unit) for end in (fact.value.low, fact.value.high) if end is not None]
            elif isinstance(fact.value, str):
                found += [(each, "") for each in numbers_in(fact.value)]
        return tuple(found)

    @cached_property
    def returns(self) -> str:
        """What comes back for what we give, where it stands in the record."""
        record = self.record
        found = [record.text(f"gives/{item}/in_return") for item in record.items("gives")]
        if record.level("exchange/they_give") is Level.AGREED:
            found.append(record.text("exchange/they_give"))
        return "; ".join(each for each in found if each)

"""What is usual elsewhere, as data: yardsticks by role and industry, kinds of drivers by role. Reads no file.

A catalogue only ever suggests. Nothing of it comes into a record unless a seller taps it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True, slots=True)
class Yardstick:
    """A yardstick as customers say it. `better` is "up" or "down", `also` are other names of it."""

    id: str
    name: str
    better: str
    unit: str = ""
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Usual:
    """A role or an industry: the words it is called by, and the ids of what is usual there, the most usual first.

    `never`, of an industry: what nobody counts there.
    """

    called: tuple[str, ...] = ()
    usual: tuple[str, ...] = ()
    never: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Yardsticks:
    """The yardsticks there are, and where they are usual, all by id."""

    yardsticks: Mapping[str, Yardstick] = field(default_factory=dict)
    roles: Mapping[str, Usual] = field(default_factory=dict)
    industries: Mapping[str, Usual] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Drivers:
    """The kinds of drivers that fit a role first (`otherwise`: any role), and by kind the words that show it."""

    otherwise: tuple[str, ...] = ()
    roles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


class Catalogues:
    """Both catalogues, each made when it is first asked for: most turns ask for neither."""

    def __init__(
        self,
        yardsticks: Callable[[], Yardsticks] = Yardsticks,
        drivers: Callable[[], Drivers] = Drivers,
    ) -> None:
        self._make_yardsticks = yardsticks
        self._make_drivers = drivers

    @cached_property
    def yardsticks(self) -> Yardsticks:
        """The yardsticks usual for a role and an industry."""
        return self._make_yardsticks()

    @cached_property
    def drivers(self) -> Drivers:
        """The kinds of drivers that fit a role."""
        return self._make_drivers()


NONE = Catalogues()
"""Nothing is usual: nothing is suggested."""

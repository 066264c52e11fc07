"""What our side brings to the scales: the offerings we have and what they cost us, and where the two tests stand.

Plain data, put together outside (settings and the list of offerings) and passed in.
Nothing here is part of an account's record, so none of it leaves with one.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from flows.values import Money


@dataclass(frozen=True, slots=True)
class Listed:
    """One offering of ours.

    `cost` is what it costs us to make, sell and serve, `floor` the lowest price it may
    go for, both per period or once; None where nobody has entered it. `margin` is the
    target margin as a share of the price (0.35), None for the general one.
    """

    id: str
    name: str
    cost: Money | None = None
    floor: Money | None = None
    margin: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Terms:
    """Our offerings, and the thresholds of the two tests.

    `their_return`: by what share of what they put in they have to come out ahead of
    doing nothing. `share_low` and `share_high`: outside these a remark is made on how
    the surplus is shared. `margin`: the target margin where an offering has none.
    """

    offerings: tuple[Listed, ...] = ()
    their_return: Decimal = Decimal("0.20")
    share_low: Decimal = Decimal("0.15")
    share_high: Decimal = Decimal("0.60")
    margin: Decimal | None = None


USUAL = Terms()
"""No offerings listed, and the thresholds where nobody has set others."""

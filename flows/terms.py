"""What our side brings to the scales: the offerings we have and what they cost us, and where the two tests stand.

Plain data, put together outside (settings and the list of offerings) and passed in.
Nothing here is part of an account's record, so none of it leaves with one.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from flows.record import Record
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
    the surplus is shared. `about_zero`: within what share of what they put in there is
    nothing to choose between us and the alternative. `margin`: the target margin where
    an offering has none.
    """

    offerings: tuple[Listed, ...] = ()
    their_return: Decimal = Decimal("0.20")
    share_low: Decimal = Decimal("0.15")
    share_high: Decimal = Decimal("0.60")
    about_zero: Decimal = Decimal("0.05")
    margin: Decimal | None = None


USUAL = Terms()
"""No offerings listed, and the thresholds where nobody has set others."""


def same_name(name: str) -> str:
    """What two ways of writing one name have in common: neither case nor white space counts."""
    return " ".join(unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold()).split())


def meant_offering(terms: Terms, record: Record, item: str) -> Listed | None:
    """Which of our offerings the item of the record's `offerings` is; None where that cannot be told.

    What the record names goes first, and one it names that is listed no longer is none:
    another's cost would stand where it does not belong. Else the only one there is, else
    the one whose name stands in the description.
    """
    named = record.text(f"offerings/{item}/listed")
    if named:
        return next((each for each in terms.offerings if each.id == named), None)
    if len(terms.offerings) == 1:
        return terms.offerings[0]
    return _named_in(same_name(record.text(f"offerings/{item}/description")), terms.offerings)


def _named_in(text: str, offerings: tuple[Listed, ...]) -> Listed | None:
    """The one whose name stands in `text`: of "audit" and "audit plus" the longer one, of "audit" and "survey" none."""
    found = {_listed_name(each.name): each for each in offerings if _stands_in(_listed_name(each.name), text)}
    longest = max(found, key=len, default="")
    return found[longest] if longest and all(_stands_in(name, longest) for name in found) else None


@lru_cache(maxsize=256)
def _listed_name(name: str) -> str:
    """`same_name` of what is short and looked at again at every turn."""
    return same_name(name)


def _stands_in(name: str, text: str) -> bool:
    return bool(name) and name in text and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None

"""Every place of the account record, as one table. Holds no logic beyond looking a path up.

A path is `group/leaf`, or `collection/item/leaf` with item ids like `m2`; in this
table the item is written `*`. Adding a place is one line here; the schema, the
linter, the exports and the documentation follow from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class Holds(StrEnum):
    """What kind of value a place holds."""

    TEXT = "text"
    CHOICE = "choice"
    CHOICES = "choices"
    NUMBER = "number"
    MONEY = "money"
    WHEN = "when"
    YES_NO = "yes_no"
    ITEM = "item"
    PERSON = "person"


class Whose(StrEnum):
    """Whose business a place is about. It decides what an unknown turns into, and who may read it."""

    THEIRS = "theirs"  # an unknown becomes a question to them; carries a level of evidence
    DRIVER = "driver"  # an unknown becomes something to listen for; carries a level of evidence
    OURS = "ours"  # an unknown becomes a question to a colleague; ours to say, so no level
    SELLER = "seller"  # about the seller; for the seller alone, in no export at any setting


@dataclass(frozen=True, slots=True)
class Place:
    """One place: its pattern, what it holds, whose business it is, and the choices where it has some."""

    pattern: str
    holds: Holds
    whose: Whose
    choices: tuple[str, ...] = ()


def _rows(whose: Whose, *rows: str) -> tuple[Place, ...]:
    """Each row reads "pattern kind [choice|choice...]"."""
    places = []
    for row in rows:
        pattern, holds, *choices = row.split()
        places.append(Place(pattern, Holds(holds), whose, tuple(choices[0].split("|")) if choices else ()))
    return tuple(places)


COLLECTIONS: dict[str, str] = {
    "meetings": "v",
    "people": "p",
    "metrics": "m",
    "drivers": "d",
    "offerings": "o",
    "effects": "e",
    "gives": "g",
    "propositions": "t",
    "outcomes": "r",
    "notes": "n",
    "reviews": "w",
    "dismissals": "x",
}
"""Collections that hold items, each with the letter its item ids begin with."""

PLACES: tuple[Place, ...] = (
    *_rows(
        Whose.OURS,
        "account/name text",
        "account/relation choice new|existing",
        "account/revenue_share choice under_10|10_to_50|over_half",
        "account/core_customer yes_no",
        "account/currency text",
        "account/unsettled choices",
        "meetings/* item",
        "meetings/*/kind choice first_talk|open_deal|renewal|tender",
        "meetings/*/when when",
        "meetings/*/with person",
        "meetings/*/aim text",
        "meetings/*/not_sign text",
        "meetings/*/trigger text",
        "meetings/*/help_wanted text",
        "meetings/*/not_right_if text",
        "meetings/*/learned text",
        "meetings/*/surprise text",
        "offerings/* item",
        "offerings/*/description text",
        "offerings/*/listed text",
        "offerings/*/difference text",
        "offerings/*/relationship_test text",
        "offerings/*/seen_by_stranger text",
        "exchange/price money",
        "exchange/our_floor text",
        "exchange/term number",
        "exchange/starts when",
        "exchange/volume number",
        "exchange/we_give text",
        "exchange/we_get text",
        "exchange/margin_pays_for text",
        "exchange/already_spent text",
        "exchange/off_course text",
        "exchange/dependence text",
        "exchange/build_with_them text",
        "exchange/not_in_figures text",
        "gives/* item",
        "gives/*/asked text",
        "gives/*/left_out text",
        "gives/*/in_return text",
        "propositions/* item",
        "propositions/*/text text",
        "propositions/*/kind choice opening|proposition",
        "propositions/*/author choice drafted|written",
        "propositions/*/findings choices",
        "dismissals/* item",
        "dismissals/*/code text",
        "dismissals/*/about text",
        "dismissals/*/reason text",
        "dismissals/*/mark text",
        "dismissals/*/proposition item",
        "outcomes/* item",
        "outcomes/*/kind choice next_step|none_yet|not_a_fit|explore_metric|explore_offering",
        "outcomes/*/reason text",
        "outcomes/*/our_part text",
        "outcomes/*/when when",
        "notes/* item",
        "notes/*/text text",
        "notes/*/author choice drafted|written",
        "notes/*/covers choices",
        "reviews/* item",
        "reviews/*/gains_ours text",
        "reviews/*/cost_ours text",
        "reviews/*/holds_back text",
        "reviews/*/verdict choice continue|adjust|stop",
        "reviews/*/reason text",
        "reviews/*/next when",
        "tender/bid choice bid|variant|one_question|no_bid",
        "tender/bid_reason text",
        "tender/edge text",
    ),
    *_rows(
        Whose.THEIRS,
        "account/industry text",
        "account/purchase choice fully_specified|partly_defined|hard_to_define",
        "meetings/*/why_agreed text",
        "decision/amount money",
        "decision/whose person",
        "decision/available_until when",
        "decision/how text",
        "decision/by_when when",
        "decision/why_now text",
        "decision/who_else text",
        "decision/tried text",
        "decision/must_buy yes_no",
        "decision/also person",
        "decision/first_metric item",
        "decision/lives_with_it text",
        "people/* item",
        "people/*/name text",
        "people/*/role text",
        "people/*/part choices pays|signs|influences|uses|blocks",
        "people/*/met yes_no",
        "people/*/last_talk text",
        "people/*/stance text",
        "people/*/would_miss_us text",
        "problem/signal text",
        "problem/said text",
        "problem/hypothesis text",
        "problem/why_1 text",
        "problem/why_2 text",
        "problem/why_3 text",
        "problem/do_nothing text",
        "problem/cost_of_nothing money",
        "problem/definition text",
        "problem/definition_agreed yes_no",
        "problem/went_wrong_by_us text",
        "metrics/* item",
        "metrics/*/name text",
        "metrics/*/whose person",
        "metrics/*/measured_how text",
        "metrics/*/unit text",
        "metrics/*/better choice up|down",
        "metrics/*/baseline number",
        "metrics/*/target number",
        "metrics/*/now number",
        "metrics/*/by_when when",
        "metrics/*/rank number",
        "metrics/*/unit_worth money",
        "metrics/*/volume number",
        "metrics/*/whole_worth money",
        "metrics/*/worth_how text",
        "metrics/*/hours_become text",
        "metrics/*/part_of item",
        "metrics/*/promised number",
        "metrics/*/delivered text",
        "metrics/*/confirmed_by text",
        "offerings/*/alternative text",
        "offerings/*/alternative_kind choice quote|target_only|do_without|incumbent|themselves",
        "effects/* item",
        "effects/*/metric item",
        "effects/*/offering item",
        "effects/*/moves choice strongly|somewhat|not_at_all|worse",
        "effects/*/how text",
        "effects/*/estimate number",
        "effects/*/by_when when",
        "effects/*/proof text",
        "effects/*/proof_kind choice their_data|trial|comparable|claim",
        "effects/*/accepted yes_no",
        "effects/*/alternative_moves choice same|partly|no|more",
        "effects/*/alternative_estimate number",
        "exchange/alternative_price money",
        "exchange/alternative_effort text",
        "exchange/alternative_effort_cost money",
        "exchange/judged_over number",
        "exchange/purchasing_say text",
        "exchange/their_effort text",
        "exchange/their_effort_cost money",
        "exchange/their_risk text",
        "exchange/they_give text",
        "exchange/put_in_so_far text",
        "exchange/discount_asked text",
        "exchange/discount_size number",
        "tender/due when",
        "tender/award text",
        "tender/author choice with_us|near_a_rival|consultant",
        "tender/may_ask text",
        "tender/not_served_by_spec text",
        "outcomes/*/their_part text",
        "notes/*/answer text",
        "reviews/*/gains_theirs text",
        "reviews/*/advantage text",
        "reviews/*/cost_theirs text",
    ),
    *_rows(
        Whose.DRIVER,
        "drivers/* item",
        "drivers/*/person person",
        "drivers/*/worry text",
        "drivers/*/proud text",
        "drivers/*/kind choice rely|no_blame|fewer_surprises|time_back|understood|easy|competent"
        "|learns|team_growth|pride|control|fairness|belonging|earlier_choice|no_extra_work|peace_inside",
        "drivers/*/recommend text",
    ),
    *_rows(
        Whose.SELLER,
        "seller/*/fear text",
        "seller/*/advice_without_pay text",
    ),
)

_BY_PATTERN = {place.pattern: place for place in PLACES}
GROUP = "group"
"""The person a driver belongs to when it is the whole team's: an id that is no person's."""


@lru_cache(maxsize=1024)
def pattern_of(path: str) -> str:
    """`metrics/m2/baseline` -> `metrics/*/baseline`; `metrics/m2` -> `metrics/*`; others unchanged."""
    head, *rest = path.split("/")
    if rest and (head in COLLECTIONS or head == "seller"):
        return "/".join([head, "*", *rest[1:]])
    return path


def pattern_of_place(place: str) -> str:
    """`metrics/{metric}/baseline` -> `metrics/*/baseline`; a path without a variable in that position unchanged."""
    collection, *rest = place.split("/")
    return "/".join([collection, "*", *rest[1:]]) if rest and rest[0].startswith("{") else place


@lru_cache(maxsize=1024)
def place_of(path: str) -> Place:
    """The place a path names. Raises KeyError with the path where there is none."""
    try:
        return _BY_PATTERN[pattern_of(path)]
    except KeyError:
        raise KeyError(f"no place in the record is called {path!r} (flows/places.py lists them)") from None


def is_private(path: str) -> bool:
    """Is this about the seller, and therefore for nobody else's eyes?"""
    return path.startswith("seller/")

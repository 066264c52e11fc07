"""Choices made at run time: what is on offer, what a tap on one does, and what becomes of one that is gone."""

from dataclasses import dataclass, field, replace

import pytest

from flows.catalogues import Catalogues, Drivers, Usual, Yardsticks
from flows.effects import Heard, Tell
from flows.events import Moment
from flows.loader import FlowError
from flows.model import SOURCES
from flows.places import place_of
from flows.record import Level
from flows.session import Purpose
from flows.sources import Place, on_offer
from flows.terms import USUAL, Listed, Terms
from flows.values import Number
from tests.flows.small_flow import small
from tests.support.talking import Shelf, Talk

SAID = ("marta ruiz, COO", "she said rush orders slip")


@dataclass
class Stocked(Shelf):
    """A shelf with our offerings at hand, and an account of that name."""

    terms: Terms = field(default=USUAL)
    account: str = ""

    def moment(self) -> Moment:
        return replace(super().moment(), terms=self.terms, account=self.account)


def at_number(account: str = "Northwind Castings", payer: str = SAID[0]) -> Talk:
    talk = Talk(Stocked(account=account), minutes=15, only=("payer", "said", "number", "baseline"))
    talk.says(payer)
    if talk.asking is not None and talk.asking.purpose is Purpose.PUSH_BACK:
        talk.says("they pay")
    talk.says(SAID[1])
    if talk.asked == "said evidence":
        talk.says("my guess")
    assert talk.asked == "number"
    return talk


def until(talk: Talk, question: str, text: str, *, is_asked: bool = True) -> None:
    """Says something again and again until the question is asked, or asked no more."""
    for _ in range(8):
        if (talk.asked == question) is is_asked:
            return
        talk.says(text)
    raise AssertionError(f"still at {talk.asked!r}")


def options(talk: Talk) -> tuple[str, ...]:
    assert talk.asking is not None
    return talk.asking.options


def keys(talk: Talk) -> list[str]:
    return [each.key for each in talk.latest.effects if isinstance(each, Tell)]


def troubles(talk: Talk) -> list[str]:
    told = [each for each in talk.latest.effects if isinstance(each, Tell)]
    return [str(each.data["trouble"]) for each in told if each.key == "trouble"]


def test_the_yardsticks_of_the_role_are_on_offer_and_a_tap_fills_name_unit_and_direction():
    talk = at_number()
    assert options(talk) == ("on_time_delivery", "overtime", "changeover_hours")
    talk.taps("on_time_delivery")
    assert talk.value("metrics/m1/name") == "on-time delivery"
    assert talk.value("metrics/m1/unit") == "%"
    assert talk.value("metrics/m1/better") == "up"
    assert talk.value("metrics/m1/baseline") is None
    assert talk.value("metrics/m1/whose") == "p1"
    assert talk.shelf.record.level("metrics/m1/name") is Level.ASSUMED


def test_the_next_number_is_offered_without_the_one_they_have():
    talk = at_number()
    talk.says("otd 81 now")
    until(talk, "number", "my guess", is_asked=True)
    assert options(talk) == ("overtime", "changeover_hours", "cost_per_unit", "done")


@pytest.mark.parametrize(
    ("account", "payer", "found"),
    [
        ("St. Mary Hospital", "Jo Berg, COO", ("overtime", "length_of_stay", "theatre_use")),
        ("Northwind Castings", "Jo Berg", ()),
        ("Northwind Castings", "the plant team", ()),
        ("Northwind Castings", "Jo Berg, maintenance planner", ()),
        ("Acme", "Jo Berg, CFO", ("ebitda_margin", "cash_conversion", "days_sales_outstanding")),
    ],
)
def test_where_the_role_is_not_known_nothing_is_offered(account, payer, found):
    assert options(at_number(account, payer)) == found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("OTD", "on-time delivery"),
        ("Overtime.", "overtime"),
        ("changeover time", "changeover hours"),
    ],
)
def test_a_yardstick_on_offer_may_be_typed(text, name):
    talk = at_number()
    talk.says(text)
    assert talk.value("metrics/m1/name") == name
    assert talk.value("metrics/m1/better") in ("up", "down")


def test_a_line_about_a_number_is_read_as_ever():
    talk = at_number()
    talk.says("overtime 400 hours a month, wants 260")
    assert talk.value("metrics/m1/name") == "overtime"
    baseline = talk.value("metrics/m1/baseline")
    assert isinstance(baseline, Number)
    assert baseline.low == 400
    assert talk.value("metrics/m1/better") is None


def test_a_stale_choice_is_taken_politely():
    talk = at_number()
    talk.flow = replace(talk.flow, catalogues=Catalogues())
    talk.taps("overtime")
    assert keys(talk) == ["trouble"]
    assert troubles(talk) == ["gone"]
    assert (talk.asked, talk.session.spent) == ("number", 2)
    talk.taps("no_such_thing")
    assert "no_such_choice" in keys(talk)


def test_a_tapped_yardstick_is_taken_back():
    talk = at_number()
    before = dict(talk.shelf.record.held)
    talk.taps("overtime")
    until(talk, "number", "back", is_asked=True)
    held = {path: fact.value for path, fact in talk.shelf.record.held.items() if fact.state == "known"}
    assert held == {path: fact.value for path, fact in before.items() if fact.state == "known"}


# kinds of drivers ----------------------------------------------------------------------


def at_kind(worry: str = "got grilled by the board in september") -> Talk:
    talk = Talk(Stocked(), minutes=15, only=("payer", "worry", "driver_kind"))
    talk.says(SAID[0], worry)
    until(talk, "driver_kind", "my guess", is_asked=True)
    return talk


def test_the_four_kinds_that_fit_come_first_then_other_with_the_rest():
    talk = at_kind()
    first = options(talk)
    assert first == ("no_blame", "fewer_surprises", "rely", "time_back", "other")
    spent = talk.session.spent
    talk.taps("other")
    rest = options(talk)
    assert talk.asked == "driver_kind"
    assert talk.session.spent == spent
    assert sorted({*first, *rest} - {"other"}) == sorted(place_of("drivers/*/kind").choices)
    assert not {*rest} & {*first}
    talk.taps("earlier_choice")
    assert talk.value("drivers/d1/kind") == "earlier_choice"
    assert talk.shelf.record.level("drivers/d1/kind") is Level.ASSUMED


@pytest.mark.parametrize("text", ["other", "something else", "5"])
def test_other_may_be_typed(text):
    talk = at_kind()
    talk.says(text)
    assert talk.asked == "driver_kind"
    assert len(options(talk)) == 12


@pytest.mark.parametrize("text", ["pride in the work, purpose", "pride"])
def test_any_kind_may_be_typed_also_one_of_the_rest(text):
    talk = at_kind()
    talk.says(text)
    assert talk.value("drivers/d1/kind") == "pride"


def test_the_order_follows_the_catalogue_of_the_team():
    talk = at_kind("nothing much")
    usual = Yardsticks(roles={"boss": Usual(("coo",), ())})
    kinds = Drivers(roles={"boss": ("belonging", "learns", "easy", "pride")})
    talk.flow = replace(talk.flow, catalogues=Catalogues(lambda: usual, lambda: kinds))
    talk.says("back")
    until(talk, "driver_kind", "nothing much", is_asked=True)
    assert options(talk) == ("belonging", "learns", "easy", "pride", "other")


# earlier metrics and our offerings --------------------------------------------------------


def two_numbers(only: tuple[str, ...]) -> Talk:
    talk = Talk(Stocked(), minutes=15, only=("payer", "said", "number", *only))
    talk.says(*SAID)
    talk.says("otd 81 now", "my guess", "overtime 400 hours a month", "my guess")
    return talk


def test_a_later_number_is_asked_whether_it_is_part_of_an_earlier_one():
    talk = two_numbers(("part_of",))
    until(talk, "part_of", "that's all", is_asked=True)
    assert options(talk) == ("m1", "separate")
    talk.taps("m1")
    assert talk.value("metrics/m2/part_of") == "m1"


@pytest.mark.parametrize(
    ("text", "held"), [("on-time delivery", "m1"), ("separate", "separate"), ("2", "separate")]
)
def test_the_earlier_number_may_be_named(text, held):
    talk = two_numbers(("part_of",))
    until(talk, "part_of", "that's all", is_asked=True)
    talk.says(text)
    assert talk.value("metrics/m2/part_of") == held


def test_a_number_that_is_part_of_this_one_is_not_on_offer_for_it():
    talk = two_numbers(("part_of",))
    until(talk, "part_of", "that's all")
    question, record = talk.flow.question("part_of"), talk.shelf.record
    held = record.fact("metrics/m1/name")
    assert held is not None
    around = record.apply((replace(held, id=record.last_id + 1, path="metrics/m1/part_of", value="m2"),))
    for known, ids in ((record, ("m1", "separate")), (around, ("separate",))):
        assert on_offer(question, Place(talk.flow, known, USUAL, {"metric": "m2"})) == ids


LIST = Terms(offerings=(Listed("o3", "Audit"), Listed("o7", "Planner"), Listed("o9", "Training")))


def at_offering(terms: Terms) -> Talk:
    talk = Talk(Stocked(terms=terms), minutes=15, only=("payer", "offering", "aim"))
    talk.says(SAID[0])
    return talk


def test_our_offerings_are_on_offer_by_their_ids():
    talk = at_offering(LIST)
    until(talk, "aim", "a day on the floor", is_asked=False)
    assert talk.asked == "offering"
    assert options(talk) == ("o3", "o7", "o9")
    talk.says("planner")
    assert talk.value("offerings/o1/listed") == "o7"


@pytest.mark.parametrize("terms", [USUAL, Terms(offerings=LIST.offerings[:1])])
def test_with_nothing_to_choose_between_it_is_not_asked(terms):
    talk = at_offering(terms)
    seen = {talk.asked}
    for _ in range(6):
        talk.says("dunno")
        seen.add(talk.asked)
    assert "offering" not in seen


def test_an_offering_taken_off_the_list_meanwhile_is_said_to_be_gone():
    talk = at_offering(LIST)
    until(talk, "aim", "a day on the floor", is_asked=False)
    assert isinstance(talk.shelf, Stocked)
    talk.shelf.terms = Terms(offerings=LIST.offerings[1:])
    talk.taps("o3")
    assert troubles(talk) == ["gone"]
    assert talk.asked == "offering"


def test_a_long_list_shows_its_first_and_the_rest_behind_other():
    many = Terms(offerings=tuple(Listed(f"o{n}", f"Offering {n}") for n in range(1, 9)))
    talk = at_offering(many)
    until(talk, "aim", "a day on the floor", is_asked=False)
    assert options(talk) == ("o1", "o2", "o3", "o4", "other")
    talk.taps("other")
    assert options(talk) == ("o5", "o6", "o7", "o8")
    talk.says("offering 2")
    assert talk.value("offerings/o1/listed") == "o2"


# the language ----------------------------------------------------------------------------


def faults(*changes: tuple[str, str]) -> str:
    with pytest.raises(FlowError) as caught:
        small(*changes)
    return str(caught.value)


def test_an_unknown_source_and_one_that_does_not_fit_are_faults():
    found = faults(("    adds: metrics", "    adds: metrics\n    offers: yardstick"))
    assert "`yardstick` is no source of choices; did you mean `yardsticks`?" in found
    found = faults(("    adds: metrics", "    adds: metrics\n    offers: driver_kinds"))
    assert "use it for a choice at `drivers/{driver}/kind`" in found
    found = faults(("    choices: [bid, no_bid]", "    offers: yardsticks"))
    assert "use it for a question of kind metric" in found


def test_every_source_is_one_of_the_language():
    assert {"yardsticks", "driver_kinds", "earlier_metrics", "all_metrics", "listed_offerings"} <= {*SOURCES}


def test_a_choice_read_back_says_what_it_is_called():
    talk = at_kind()
    talk.taps("no_blame")
    heard = [each for each in talk.latest.effects if isinstance(each, Heard)]
    assert [fact.value for each in heard for fact in each.facts if fact.path.endswith("/kind")] == [
        "no_blame"
    ]

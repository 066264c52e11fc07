"""Forgetting a person: their items go, what pointed at them is open again, and what is left folds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from flows.forgetting import forget, forget_private, names_of, put_into, same_as
from flows.record import ADDED, REMOVED, Fact, State, fold
from flows.values import Money, Number, When
from tests.flows.made_facts import AT, histories


def say(text: str) -> str:
    """Puts a sign for her name."""
    return text.replace("Marta", "#")


def facts(*told: tuple[str, object]) -> list[Fact]:
    """Facts in this order, each superseding the last one at its path. `None` takes that back."""
    made: list[Fact] = []
    for number, (path, value) in enumerate(told, 1):
        before = next((each.id for each in reversed(made) if each.path == path), None)
        state = State.WITHDRAWN if value is None else State.KNOWN
        made.append(base(number, path, value, state, before))
    return made


def base(number: int, path: str, value: object, state: State, before: int | None) -> Fact:
    """One fact."""
    return Fact(number, "a", path, value, state, None, "us", AT, "s", 1, supersedes=before)  # type: ignore[arg-type]


HERS = facts(
    ("people/p1", ADDED),
    ("people/p1/name", "Marta"),
    ("people/p2", ADDED),
    ("people/p2/name", "Bo"),
    ("decision/whose", "p2"),
    ("decision/whose", "p1"),
    ("drivers/d1", ADDED),
    ("drivers/d1/person", "p1"),
    ("drivers/d1/worry", "the board"),
    ("drivers/d2", ADDED),
    ("drivers/d2/person", "p1"),
    ("drivers/d2/person", "p2"),
    ("problem/said", "Marta said so"),
    ("people/p3", ADDED),
    ("people/p3/name", "M. R."),
    ("people/p3", "merged:p1"),
    ("people/p1/role", "COO"),
)


def test_what_is_theirs_goes_and_what_pointed_at_them_is_open():
    left = forget(HERS, same_as(HERS, "p3"), say)
    record = fold(left)
    assert record.items("people") == ("p2",)
    assert record.items("drivers") == ("d2",)
    assert record.fact("decision/whose") is not None
    assert not record.known("decision/whose")
    assert record.text("problem/said") == "# said so"
    assert record.next_item("people") == "p4"
    assert record.last_id == fold(HERS).last_id
    assert record.held["people/p1"].value == REMOVED
    assert not [each for each in left if each.path.startswith("people/p1/") and each.value]
    assert {each.id for each in left} <= {each.id for each in HERS}


def test_names_and_who_is_the_same():
    assert names_of(HERS) == {"p1": {"Marta"}, "p2": {"Bo"}, "p3": {"M. R."}}
    assert names_of(HERS, "role")["p1"] == {"COO"}
    assert same_as(HERS, "p1") == same_as(HERS, "p3") == {"p1", "p3"}
    assert same_as(HERS, "p2") == {"p2"}


def test_only_what_was_typed_of_a_value_changes():
    unit = Number(low=None, high=None, unit="Marta hours")
    assert put_into("metrics/m1/baseline", unit, say) == unit.model_copy(update={"unit": "# hours"})
    day = When(typed="when Marta is back")
    assert put_into("exchange/starts", day, say) == When(typed="when # is back")
    for value in (
        Money(low=None, high=None),
        When(typed="June"),
        Number(low=None, high=None),
        True,
        ("Marta",),
        None,
    ):
        assert put_into("problem/said", value, say) is value
    assert put_into("people/p1/stance", "Marta", say) == "#"
    assert put_into("a place/of/old", "Marta", say) == "#"


def test_what_one_of_ours_noted_about_themselves_goes():
    told = facts(
        ("problem/said", "x"),
        ("seller/v1/fear", "mine"),
        ("seller/v1/fear", "theirs"),
        ("seller/v1/fear", None),
        ("seller/v1/fear", "mine again"),
    )
    by = ["us", "me", "us", "us", "me"]
    told = [
        Fact(**{**{n: getattr(f, n) for n in Fact.__slots__}, "recorded_by": b})
        for f, b in zip(told, by, strict=True)
    ]
    left = forget_private(told, "me")
    assert [each.value for each in left] == ["x", "theirs", None, None]
    assert fold(left).last_id == 5
    assert left[1].supersedes is None
    assert forget_private(told, "nobody") == tuple(told)
    assert forget_private((), "me") == ()


@given(histories(), st.sampled_from(["p1", "p2", "p3"]))
def test_whatever_the_history_it_folds_after(told: list[Fact], item: str):
    left = forget(told, same_as(told, item), say)
    record = fold(left)
    assert item not in record.items("people")
    assert record.last_id == fold(told).last_id
    assert record.next_item("people") == fold(told).next_item("people")
    assert not any(each.value == item and each.path.endswith(("/whose", "/person", "/with")) for each in left)
    by = told[0].recorded_by if told else ""
    assert fold(forget_private(told, by)).last_id == fold(told).last_id

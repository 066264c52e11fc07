"""The table of places: every path finds its place, and no two places are one."""

import pytest

from flows.places import COLLECTIONS, PLACES, Holds, Whose, is_private, pattern_of, place_of


def test_no_pattern_is_there_twice():
    patterns = [place.pattern for place in PLACES]
    assert len(patterns) == len(set(patterns))


def test_item_ids_of_collections_begin_with_letters_of_their_own():
    assert len(set(COLLECTIONS.values())) == len(COLLECTIONS)


def test_every_collection_has_its_items_as_a_place():
    assert {f"{name}/*" for name in COLLECTIONS} == {p.pattern for p in PLACES if p.pattern.endswith("/*")}


def test_only_choices_have_choices():
    for place in PLACES:
        if place.holds is Holds.CHOICE:
            assert len(place.choices) > 1
        elif place.holds is not Holds.CHOICES:
            assert place.choices == ()


@pytest.mark.parametrize(
    ("path", "pattern"),
    [
        ("metrics/m2/baseline", "metrics/*/baseline"),
        ("metrics/m2", "metrics/*"),
        ("problem/said", "problem/said"),
        ("seller/u7/fear", "seller/*/fear"),
        ("effects/{effect}/moves", "effects/*/moves"),
        ("people/*/met", "people/*/met"),
        ("problem", "problem"),
    ],
)
def test_the_pattern_of_a_path(path, pattern):
    assert pattern_of(path) == pattern


@pytest.mark.parametrize("path", ["problem/hunch", "metrics", "metrics/m1/name/x", "session/minutes", ""])
def test_a_path_without_a_place_is_refused_by_name(path):
    with pytest.raises(KeyError, match="no place in the record is called"):
        place_of(path)


def test_what_is_about_the_seller_is_private_and_nothing_else_is():
    for place in PLACES:
        assert is_private(place.pattern) is (place.whose is Whose.SELLER)


def test_drivers_are_their_own_kind_of_place():
    assert {p.pattern.split("/")[0] for p in PLACES if p.whose is Whose.DRIVER} == {"drivers"}

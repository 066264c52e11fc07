"""Which account a name means: the same, nearly the same, or another one altogether."""

import pytest

from flows.lobby import LONGEST_NAME, meant, tidy

KNOWN = {
    "a1": "Acme GmbH",
    "a2": "Acme Foods",
    "a3": "Bäckerei Höß KG",
    "a4": "Müller & Söhne",
    "a5": "Northwind Castings",
}


@pytest.mark.parametrize(
    "typed, account",
    [
        ("Acme GmbH", "a1"),
        ("acme gmbh", "a1"),
        ("  Acme   GmbH \n", "a1"),
        ("ACME FOODS", "a2"),
        ("bäckerei höss kg", "a3"),
        ("MÜLLER & SÖHNE", "a4"),
        ("northwind\u00a0castings", "a5"),
    ],
)
def test_the_same_name_written_otherwise_is_the_same_account(typed, account):
    assert meant(typed, KNOWN).account == account


@pytest.mark.parametrize(
    "typed, near",
    [
        ("ACME", "a1"),
        ("Acme AG", "a1"),
        ("Acme Inc.", "a1"),
        ("Backerei Hoß", "a3"),
        ("Mueller und Söhne", "a4"),
        ("Muller & Sohne", "a4"),
        ("Muller and Sohne GmbH", "a4"),
        ("Northwind", "a5"),
        ("Northwind Casting", "a5"),
        ("Nortwind Castings", "a5"),
    ],
)
def test_nearly_the_same_name_is_asked_about(typed, near):
    found = meant(typed, KNOWN)
    assert found.account is None
    assert near in found.near


@pytest.mark.parametrize(
    "typed",
    [
        "Acme Logistics",
        "Contoso",
        "Foods",
        "Castings",
        "Northern Castings Ltd",
        "Müller Transport",
        "GmbH",
        "Höß",
    ],
)
def test_another_company_is_a_new_one(typed):
    known = {key: name for key, name in KNOWN.items() if key != "a1"}
    assert meant(typed, known) == meant(typed, {})


def test_two_divisions_of_one_name_are_two_accounts():
    assert not meant("Acme Logistics", {"a2": "Acme Foods"}).near
    assert not meant("Acme Foods", {"a6": "Acme Logistics"}).near


@pytest.mark.parametrize("typed", ["", " ", "\x00", "…", "-", "\u202e", "()"])
def test_what_is_no_name_is_said_to_be_none(typed):
    assert meant(typed, KNOWN).trouble == "empty"


def test_a_whole_letter_is_no_name():
    assert meant("x" * (LONGEST_NAME + 1), KNOWN).trouble == "long"
    assert not meant("x" * LONGEST_NAME, KNOWN).trouble


@pytest.mark.parametrize(
    "typed, kept", [("  A\tB\n", "A B"), ("A\x00B", "A B"), ("\ud800X", "X"), ("中文公司", "中文公司")]
)
def test_a_name_is_kept_on_one_line(typed, kept):
    assert tidy(typed) == kept


def test_at_most_three_near_ones_are_offered_the_nearest_first():
    known = {f"a{at}": f"Contoso Plant {at}" for at in range(6)}
    found = meant("Contoso Plant 4", {**known, "b": "Contoso Plant Four"}).account
    assert found == "a4"
    assert len(meant("Contoso Plants", known).near) == 3

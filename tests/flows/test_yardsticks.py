"""What is usual for a role and an industry. The product's own catalogues are tried here, and files on top of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cataloguefiles import own, shipped
from flows.catalogues import NONE, Drivers, Yardsticks
from flows.cataloguetext import KINDS, read_drivers, read_yardsticks
from flows.faults import FlowError
from flows.yamlsource import compiled
from flows.yardsticks import industry_of, kinds_for, roles_of, usual, yardstick_typed

OURS = shipped().yardsticks

ROLES = (
    ("COO", "coo"),
    ("Chief Operating Officer", "coo"),
    ("VP Operations EMEA", "coo"),
    ("Vice President Operations", "coo"),
    ("CFO", "cfo"),
    ("group CFO", "cfo"),
    ("Finance Director", "cfo"),
    ("finance", "cfo"),
    ("managing director", "ceo"),
    ("Geschäftsführerin", "ceo"),
    ("owner", "ceo"),
    ("founder", "founder"),
    ("plant manager", "plant_manager"),
    ("Werksleiterin", "plant_manager"),
    ("directeur d'usine", "plant_manager"),
    ("Head of Maintenance", "maintenance"),
    ("maintenance manager", "maintenance"),
    ("Leiter Instandhaltung", "maintenance"),
    ("purchasing", "purchasing"),
    ("Head of Purchasing", "purchasing"),
    ("senior buyer", "purchasing"),
    ("Einkaufsleiter", "purchasing"),
    ("quality manager", "quality"),
    ("logistics manager", "supply_chain"),
    ("head of supply chain", "supply_chain"),
    ("Sales Director", "sales"),
    ("CMO", "marketing"),
    ("HR director", "hr"),
    ("CIO", "it"),
    ("IT manager", "it"),
    ("CISO", "security"),
    ("head of IT security", "security"),
    ("head of customer service", "customer_service"),
    ("head of R&D", "development"),
    ("finance controller", "controller"),
    ("clinic manager", "clinic"),
    ("ward manager", "clinic"),
    ("school principal", "public"),
    ("Schulleiterin", "public"),
    ("store manager", "store"),
    ("head of store ops", "store"),
    ("ops director", "coo"),
    ("energy manager", "energy"),
    ("facilities manager", "energy"),
    ("hotel general manager", "hotel"),
    ("construction manager", "project"),
)

NOBODY = (
    "",
    "she",
    "the plant team",
    "the planners",
    "purchasing team",
    "maintenance planner",
    "quality inspector",
    "sales rep",
    "nurse",
    "assistant to the COO",
    "CEO's assistant",
    "board member",
    "works council",
    "consultant for operations",
    "shift lead",
    "PhD student",
    "42",
    "💥",
)

INDUSTRIES = (
    ("Northwind Castings", "manufacturing"),
    ("automotive supplier", "manufacturing"),
    ("Weber Maschinenbau GmbH", "manufacturing"),
    ("Alpen Molkerei", "food"),
    ("Cobalt Freight", "logistics"),
    ("Harrow Grocers", "retail"),
    ("St. Mary Hospital", "hospital"),
    ("Klinikum Süd", "hospital"),
    ("Tessel Software", "software"),
    ("Sparkasse Köln", "banking"),
    ("Bauer Hochbau", "construction"),
    ("City of Leeds", "public_sector"),
    ("Stadtwerke Kiel", "energy_supply"),
    ("Orion Pharma", "pharma"),
    ("Grand Hotel Bellevue", "hospitality"),
    ("Universität Graz", "education"),
    ("Green Acre Farms", "agriculture"),
    ("Apple", ""),
    ("Acme", ""),
    ("City Bakery", ""),
    ("", ""),
)


@pytest.mark.parametrize(("role", "found"), ROLES)
def test_a_role_is_known_by_its_words(role: str, found: str):
    assert roles_of(OURS, role) == (found,)
    assert len(usual(OURS, role)) == 3


@pytest.mark.parametrize("role", NOBODY)
def test_where_the_role_is_not_known_nothing_is_offered(role: str):
    assert usual(OURS, role) == ()


@pytest.mark.parametrize(("text", "found"), INDUSTRIES)
def test_an_industry_is_known_by_its_words_and_never_where_two_are(text: str, found: str):
    assert industry_of(OURS, text) == found


def test_what_the_voice_has_for_a_coo():
    assert [each.name for each in usual(OURS, "COO", "Northwind Castings")] == [
        "on-time delivery",
        "overtime",
        "changeover hours",
    ]


def test_the_industry_decides_what_a_role_counts():
    assert "length of stay" in [each.name for each in usual(OURS, "COO", "a hospital")]
    assert "changeover hours" not in [each.name for each in usual(OURS, "COO", "a hospital")]
    assert "market share" not in [each.name for each in usual(OURS, "CEO", "ministry of labour")]


def test_two_roles_in_one_take_turns():
    first, second = roles_of(OURS, "plant maintenance manager")
    names = [each.id for each in usual(OURS, "plant maintenance manager")]
    assert names[:2] == [OURS.roles[first].usual[0], OURS.roles[second].usual[0]]


def test_the_catalogue_is_large_enough_and_whole():
    assert len(OURS.roles) >= 18
    assert len(OURS.industries) >= 12
    named = {each for entry in (*OURS.roles.values(), *OURS.industries.values()) for each in entry.usual}
    assert named == set(OURS.yardsticks)
    names = [name for each in OURS.yardsticks.values() for name in (each.name.casefold(), *each.also)]
    assert sorted(names) == sorted(set(names)), "a name leads to one yardstick"
    assert set(shipped().drivers.roles) == set(OURS.roles)
    assert set(shipped().drivers.words) == set(KINDS)


@pytest.mark.parametrize("industry", list(OURS.industries))
def test_the_usual_roles_find_something_in_every_industry(industry: str):
    text = OURS.industries[industry].called[0].rstrip("*")
    for role in ("COO", "CFO", "CEO", "HR director", "CIO", "head of purchasing", "quality manager"):
        found = usual(OURS, role, text)
        assert found, (role, industry)
        assert not {each.id for each in found} & {*OURS.industries[industry].never}


def test_a_short_name_is_the_yardstick_only_as_a_whole():
    ids = ["on_time_delivery", "overtime"]
    assert yardstick_typed(OURS, ids, "OTD") == "on_time_delivery"
    assert yardstick_typed(OURS, ids, "on-time delivery.") == "on_time_delivery"
    assert yardstick_typed(OURS, ids, "otd 81 now") == ""
    assert yardstick_typed(OURS, ["overtime"], "otd") == ""
    assert yardstick_typed(OURS, ids, "") == ""


def test_words_show_a_kind_of_driver_before_the_role_does():
    drivers = shipped().drivers
    said = "got grilled by the board in september about late orders"
    assert kinds_for(drivers, ("hr",), said, KINDS)[0] == "no_blame"
    assert kinds_for(drivers, ("hr",), "", KINDS)[:4] == drivers.roles["hr"]
    assert kinds_for(drivers, (), "", KINDS)[:4] == drivers.otherwise
    assert kinds_for(drivers, (), "her weekends", KINDS)[0] == "time_back"
    assert sorted(kinds_for(drivers, ("coo",), said, KINDS)) == sorted(KINDS)


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_text_is_matched_without_a_fault(role: str, industry: str):
    assert len(usual(OURS, role, industry)) <= 3
    assert sorted(kinds_for(shipped().drivers, roles_of(OURS, role), industry, KINDS)) == sorted(KINDS)


def test_nothing_is_usual_where_no_catalogue_is():
    assert usual(NONE.yardsticks, "COO") == ()
    assert kinds_for(NONE.drivers, (), "", KINDS) == KINDS


BASE = """\
yardsticks:
  otd: {name: on-time delivery, unit: "%", better: up, also: [otd]}
  scrap: {name: scrap, better: down}
roles:
  coo: {called: [coo], usual: [otd, scrap]}
industries:
  foundry: {called: [casting*], usual: [scrap]}
"""


def read(text: str, base: Yardsticks | None = None) -> Yardsticks:
    return read_yardsticks(text, "own.yaml", base)


def test_a_team_adds_and_replaces_key_by_key():
    more = """\
yardsticks:
  otd: {name: delivery to promise}
  melt: {name: melt loss, unit: "%", better: down}
roles:
  coo: {usual: [melt, otd]}
  melter: {called: [head of melting], usual: [melt]}
"""
    found = read(more, read(BASE))
    assert [each.name for each in usual(found, "coo")] == ["melt loss", "delivery to promise"]
    assert found.yardsticks["otd"].unit == "%"
    assert [each.id for each in usual(found, "melting manager")] == ["melt"]
    assert found.industries == read(BASE).industries


def test_a_compiled_catalogue_is_the_same():
    assert read_yardsticks(BASE, "own.yaml", made=compiled(BASE, "own.yaml")) == read(BASE)


def test_all_that_is_wrong_is_said_at_once_with_its_place():
    wrong = """\
yardsticks:
  otd: {name: on-time delivery, better: upwards}
  m1: {name: a, better: up}
  skip: {name: b, better: up}
  "Bad Id": {name: c, better: up}
  nameless: {better: up}
roles:
  coo: {called: [coo], usual: [odt]}
  cfo: {usual: [otd]}
industry: {}
"""
    with pytest.raises(FlowError) as caught:
        read(wrong)
    lines = [str(fault) for fault in caught.value.faults]
    assert [line.split(": ", 1)[0] for line in lines] == [
        "own.yaml:2:41",
        "own.yaml:3:3",
        "own.yaml:4:3",
        "own.yaml:5:3",
        "own.yaml:6:13",
        "own.yaml:8:32",
        "own.yaml:9:8",
        "own.yaml:10:1",
    ]
    assert "did you mean `otd`?" in lines[5]
    assert "did you mean `industries`?" in lines[7]


def test_a_file_of_drivers_may_order_kinds_and_not_make_them_up():
    roles = ("coo",)
    found = read_drivers("roles: {coo: [pride, rely]}\nwords: {pride: [craft*]}\n", "d.yaml", roles)
    assert found == Drivers((), {"coo": ("pride", "rely")}, {"pride": ("craft*",)})
    with pytest.raises(FlowError) as caught:
        read_drivers("roles: {ceo: [pride], coo: [proud]}\nwords: {fame: [x]}\n", "d.yaml", roles)
    assert [str(each).split(": ", 1)[0] for each in caught.value.faults] == [
        "d.yaml:1:9",
        "d.yaml:1:29",
        "d.yaml:2:9",
    ]


def test_own_files_lie_on_top_of_the_products(tmp_path):
    file = tmp_path / "mine.yaml"
    file.write_text("roles:\n  coo: {usual: [scrap]}\n", "utf-8")
    kinds = tmp_path / "kinds.yaml"
    kinds.write_text("roles: {coo: [pride]}\n", "utf-8")
    found = own(file, kinds)
    assert [each.id for each in usual(found.yardsticks, "COO")] == ["scrap"]
    assert found.yardsticks.roles["cfo"] == OURS.roles["cfo"]
    assert found.drivers.roles["coo"] == ("pride",)
    assert own(None, None) is shipped()


@pytest.mark.parametrize("bad", [b"\xff\xfe\x00", b"roles: [", b"", b"- 1\n", b"roles:\n  coo: 3\n"])
def test_a_file_that_cannot_be_used_is_a_fault_with_its_name(tmp_path, bad: bytes):
    file = tmp_path / "mine.yaml"
    file.write_bytes(bad)
    with pytest.raises(FlowError) as caught:
        own(file, None)
    assert str(caught.value).startswith(f"{file}:")

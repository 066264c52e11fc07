"""What of a typed answer stays whole, and what of it goes elsewhere."""

from datetime import UTC, datetime

import pytest

from bot.flowfiles import load_definitions
from flows.answers.apart import LONG
from flows.events import Moment
from flows.places import is_private
from flows.record import Record
from flows.session import Asking, Purpose, Session
from flows.splitting import Split, split
from flows.work import Work
from tests.flows.typed_whole import WHOLE
from tests.support.stuck import unstuck

FLOW = load_definitions()["prep"]
AT = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def parted(question: str, text: str) -> Split:
    asking = Asking("r1", question, Purpose.ANSWER, "")
    session = Session("s1", "a1", "ana", "prep", FLOW.version, minutes=15, asking=asking)
    work = Work(FLOW, Record(), session, Moment(AT, AT.date(), "r2"))
    return split(work, FLOW.question(question), text)


@pytest.mark.parametrize(("question", "text"), WHOLE)
def test_an_answer_that_is_one_thing_is_not_chopped(question, text):
    found = parted(question, text)
    assert (found.text, found.others) == (text, ())


PARTED: tuple[tuple[str, str, str, list[str]], ...] = (
    (
        "payer",
        "Marta Ruiz the COO pays, 200k set aside; they told me changeovers eat 2 hours a day",
        "Marta Ruiz the COO pays, 200k set aside",
        ["problem"],
    ),
    (
        "said",
        "they told me orders slip every week. Jonas Weber, the CFO, pays",
        "they told me orders slip every week",
        ["payer"],
    ),
    ("said", "orders slip. late orders 14 a month, want 5", "orders slip", ["number"]),
    ("said", "orders slip every week, Marta Ruiz pays", "orders slip every week", ["payer"]),
    ("said", "Jonas Weber pays", "", ["payer"]),
    ("number", "otd 81 now, wants 95. Marta Ruiz pays", "otd 81 now, wants 95", ["payer"]),
    ("number", "Jonas Weber holds the budget, 150k set aside", "", ["payer"]),
    ("worry", "afraid of the audit. Decision in April by the board", "afraid of the audit", ["decide"]),
    (
        "contact",
        "Tom Baker. Jonas Weber pays. late orders 14 a month, want 5",
        "Tom Baker",
        ["payer", "number"],
    ),
    ("price", "60k a year, three-year term", "60k a year", ["term"]),
    ("moves", "some. Procurement asks for 8 % off", "some", ["discount"]),
    ("moves", "a lot. Marta Ruiz pays", "a lot", ["payer"]),
    ("moves", "a lot, Marta Ruiz pays", "a lot, Marta Ruiz pays", []),
    ("moves", "some: Procurement asks for 8 % off", "some: Procurement asks for 8 % off", []),
    ("said", "Marta Ruiz pays, orders slip", "orders slip", ["payer"]),
    ("said", "orders slip: Marta Ruiz pays", "orders slip", ["payer"]),
    ("said", "orders slip and Marta Ruiz pays late", "orders slip and Marta Ruiz pays late", []),
    ("aim", "get a pilot; Marta Ruiz pays", "get a pilot", ["payer"]),
    ("aim", "decide in April by the board. get a pilot", "decide in April by the board. get a pilot", []),
    ("payer", "Marta told me rush orders slip. Ann Lee pays", "Ann Lee pays", ["problem"]),
    ("said", "orders slip (Marta Ruiz pays)", "orders slip", ["payer"]),
    ("said", "Marta Ruiz pays - orders slip", "orders slip", ["payer"]),
    ("worry", "afraid of the audit, 200k set aside", "afraid of the audit", ["amount"]),
    ("payer", "otd 81 now, wants 95", "", ["number"]),
    ("contact", "Marta Ruiz pays, 200k set aside", "Marta Ruiz pays, 200k set aside", ["payer"]),
    ("contact", "late orders 14 a month, want 5. Decision in April by the board", "", ["number", "decide"]),
    ("number", "otd 81 now, wants 95. late orders 14 a month, want 5", "otd 81 now, wants 95", ["number"]),
    ("payer", "Marta Ruiz, they told me changeovers eat 2 hours a day", "Marta Ruiz", ["problem"]),
    (
        "payer",
        "Marta Ruiz pays. Jonas Weber pays it all",
        "Marta Ruiz pays. Jonas Weber pays it all",
        [],
    ),
    ("payer", "200k set aside. Marta Ruiz", "Marta Ruiz", ["amount"]),
    ("said", "Marta Ruiz pays (orders slip every week)", "orders slip every week", ["payer"]),
)


@pytest.mark.parametrize(("question", "text", "own", "others"), PARTED)
def test_parts_that_stand_apart_go_elsewhere(question, text, own, others):
    found = parted(question, text)
    assert (found.text, [each.slot for each in found.others]) == (own, others)


def test_what_a_seller_says_about_themselves_goes_nowhere_else():
    text = "I fear the price. Marta Ruiz pays. late orders 14 a month, want 5. " * 8
    private = [name for name, each in FLOW.questions.items() if is_private(each.place)]
    assert private
    for name in private:
        assert parted(name, text) == Split(text)


@pytest.mark.untraced
@pytest.mark.parametrize("unit", ["\n", " ", ". ", "said ", "(", "From: x\n", "> ", "'", "!\n"])
@pytest.mark.parametrize("question", ["payer", "said", "number", "moves"])
def test_a_hundred_thousand_characters_come_to_an_end(question, unit):
    text = (unit * 100_000)[:100_000]
    with unstuck():
        assert isinstance(parted(question, text), Split)


WAITING = "The plant is full of people who wait for each other all day. "
MORE = (
    " They told me rush orders slip every week and nobody knows why. Late orders 14 a month, want 5 by June."
    " The board decides in April. We walked along the line for an hour and looked at all of it together,"
    " and then we sat down with coffee and went through the plan for the rest of the afternoon, page by page."
)
LONG_ANSWERS = (
    ("contact", f"Ann Lee came along.{MORE}", "Ann Lee came along", ["problem", "number", "decide"]),
    ("contact", f"Marta Ruiz pays.{MORE}", "", ["payer", "problem", "number", "decide"]),
    ("said", f"{WAITING * 5}Marta Ruiz pays.", f"{WAITING * 5}Marta Ruiz pays.", ["payer"]),  # one story
    ("said", f"{WAITING * 5}Marta Ruiz pays. Decision in April by the board.", "", ["payer", "decide"]),
    ("number", f"{WAITING * 5}Marta Ruiz pays.", "", ["payer"]),
    ("moves", f"{WAITING * 5}Marta Ruiz pays.", "", ["payer"]),
    (
        "said",
        f"{WAITING * 5}They told me rush orders slip every week. Marta Ruiz pays.",
        "rush orders slip every week",
        ["payer"],
    ),
)


@pytest.mark.parametrize(("question", "text", "own", "others"), LONG_ANSWERS)
def test_of_a_long_answer_the_question_gets_its_own_part(question, text, own, others):
    found = parted(question, text)
    assert len(text) > LONG
    assert (found.text, [each.slot for each in found.others], found.mail) == (own, others, False)
    assert (found.own is not None) is (question == "said" and "told" in text)

"""From an answer to facts, case by case: where each part goes, on what evidence, and what "back" leaves of it."""

from decimal import Decimal

import pytest

from bot.flowfiles import load_definitions
from flows.answering import file_answer, for_each_one, in_the_same_unit
from flows.answers.reading import Evidence
from flows.asking import people_on_offer
from flows.events import Moment
from flows.record import ADDED, Level, Record, State, fold
from flows.session import Asking, Purpose, Session
from flows.values import Money, Number, Value
from flows.witnesses import ask_evidence, take_evidence
from flows.work import Work
from tests.flows.made_facts import fact, number
from tests.support.talking import START, Talk, longer

SAID = ("marta ruiz, COO", "she said rush orders slip")
NUMBER = (*SAID, "otd 81 now, wants 95 by summer", "marta")


def level(talk: Talk, path: str) -> Level | None:
    return talk.shelf.record.level(path)


@pytest.mark.parametrize(
    "kind, before, text, filled",
    [
        (
            "open_deal",
            (),
            "marta ruiz the COO, she told me shes got 200k",
            {"decision/amount", "people/p1/role"},
        ),
        ("open_deal", SAID, "otd 81 now, wants 95 by summer", {"metrics/m1/target", "metrics/m1/by_when"}),
        (
            "open_deal",
            NUMBER,
            "some, a foundry like theirs went 78 to 90",
            {"effects/e1/estimate", "effects/e1/metric"},
        ),
        ("renewal", (), "bas wants 8% off", {"exchange/discount_asked", "exchange/discount_size"}),
        ("tender", (), "12 feb, 60 price 40 quality", {"tender/due", "tender/award"}),
    ],
)
def test_the_parts_of_an_answer_go_to_places_of_their_own(kind, before, text, filled):
    talk = Talk(kind=kind)
    talk.says(*before)
    talk.says(text)
    assert filled <= {fact.path for fact in talk.latest.facts}


@pytest.mark.parametrize(
    "text, path, expected, said_by",
    [
        ("marta said rush orders slip", "problem/said", Level.SAID, "Marta Ruiz"),
        ("rush orders slip", "problem/said", Level.ASSUMED, None),
    ],
)
def test_how_it_is_known_is_taken_from_the_words(text, path, expected, said_by):
    talk = Talk()
    talk.says("marta ruiz, COO", text)
    fact = talk.shelf.record.held[path]
    assert (fact.level, fact.said_by) == (expected, said_by)


@pytest.mark.parametrize(
    "answer, expected, who",
    [
        ("p1", Level.SAID, "Marta Ruiz"),
        ("someone", Level.HEARD, None),
    ],
)
def test_who_said_it_is_asked_and_kept_with_the_words(answer, expected, who):
    talk = Talk()
    talk.says("marta ruiz, COO", "rush orders slip")
    assert talk.asked == "said evidence"
    talk.taps(answer)
    fact = talk.shelf.record.held["problem/said"]
    assert (fact.level, fact.said_by) == (expected, who)
    assert (fact.quote == "rush orders slip") == (expected is Level.SAID)


def test_a_guess_goes_where_guesses_are_and_leaves_their_words_open():
    talk = Talk()
    talk.says("marta ruiz, COO", "rush orders slip")
    talk.taps("guess")
    assert talk.value("problem/hypothesis") == "rush orders slip"
    assert talk.shelf.record.held["problem/said"].state is State.UNKNOWN


def test_a_wrong_buyer_is_asked_about_once_and_kept_or_replaced():
    talk = Talk()
    talk.says("their board")
    assert talk.asked == "payer push_back"
    talk.taps("keep")
    assert talk.value("people/p1/part") == ("pays",)
    other = Talk()
    other.says("their board", "someone else", "Ann Lee, CFO")
    assert other.value("decision/whose") == "p2"
    assert other.value("people/p1/part") is None
    assert other.value("people/p2/part") == ("pays",)
    assert other.session.pushed == 1


@pytest.mark.parametrize("text", ["marta ruiz", "Marta Ruiz", "marta ruiz, COO"])
def test_the_same_person_is_one_person(text):
    talk = longer()
    talk.says("marta ruiz, COO", f"change who pays to {text}")
    assert talk.shelf.record.items("people") == ("p1",)


def test_a_tapped_person_is_that_person():
    talk = Talk(kind="first_talk")
    talk.says("marta ruiz, COO")
    while talk.asked != "payer":
        talk.says("it slips")
    talk.taps("p1")
    assert talk.value("decision/whose") == "p1"


def test_the_first_currency_is_the_accounts():
    talk = Talk()
    talk.says("marta ruiz, COO, has €200k")
    amount = talk.value("decision/amount")
    assert isinstance(amount, Money)
    assert talk.value("account/currency") == "EUR"


def test_a_change_of_a_percentage_is_in_points():
    talk = Talk()
    talk.says(*NUMBER, "some, a foundry like theirs went 78 to 90 in 5 months")
    estimate = talk.value("effects/e1/estimate")
    assert isinstance(estimate, Number)
    assert estimate.low == 12
    assert estimate.unit == "points"


def test_a_choice_fills_what_follows_from_it():
    talk = Talk(kind="first_talk")
    while talk.asked != "moved_before":
        talk.says("late orders 41" if talk.asked == "number" else "marta ruiz")
    talk.taps("nowhere_yet")
    assert talk.value("effects/e1/proof_kind") == "claim"
    assert talk.value("effects/e1/metric") == "m1"


def test_a_question_for_an_item_makes_none_for_a_dont_know():
    talk = Talk()
    talk.says(*SAID, "dunno")
    assert talk.shelf.record.items("metrics") == ()
    assert talk.shelf.record.held["metrics/m1/name"].state is State.UNKNOWN


def test_what_can_be_read_two_ways_is_asked_about_and_nothing_is_filed_yet():
    talk = longer()
    talk.says(*NUMBER, "that's all")
    assert talk.asked == "unit_worth"
    record = talk.shelf.record
    talk.says("1.200")
    assert talk.asked == "unit_worth unsure"
    assert talk.shelf.record == record
    talk.says("1")
    assert isinstance(talk.value("metrics/m1/unit_worth"), Money)


# "back" after an answer of each kind ----------------------------------------------------------
UNDO = [
    ("text", "open_deal", (*NUMBER, "a lot", "skip"), "the board meeting"),
    ("choice typed", "open_deal", NUMBER, "some, a foundry went 78 to 90"),
    ("person", "open_deal", (), "marta ruiz, the COO, has 200k"),
    ("metric", "open_deal", SAID, "otd 81 now, wants 95 by summer"),
    ("evidence", "open_deal", ("marta ruiz, COO", "rush orders slip"), "marta"),
    ("guess as evidence", "open_deal", ("marta ruiz, COO", "rush orders slip"), "my guess"),
    ("push-back kept", "open_deal", ("their board",), "they pay"),
    ("push-back answered", "open_deal", ("their board",), "Ann Lee, CFO"),
    ("skip", "open_deal", SAID, "skip"),
    ("don't know", "open_deal", SAID, "dunno"),
    ("don't know of a driver", "open_deal", (*NUMBER, "a lot", "skip"), "dunno"),
    ("date", "tender", (), "12 feb, 60 price 40 quality"),
    ("discount", "renewal", (), "bas wants 8% off"),
    ("choice", "tender", ("12 feb",), "a consultant"),
    ("no match", "open_deal", (*NUMBER, "not really"), "say so and part well"),
]


@pytest.mark.parametrize("kind, before, text", [row[1:] for row in UNDO], ids=[row[0] for row in UNDO])
def test_back_leaves_what_was_before(kind, before, text):
    talk = Talk(kind=kind)
    talk.says(*before)
    record, asked, spent, facts = talk.shelf.record, talk.asked, talk.session.spent, len(talk.shelf.facts)
    talk.says(text)
    assert len(talk.shelf.facts) > facts
    talk.says("back")
    assert fold(talk.shelf.facts) == record == talk.shelf.record
    assert talk.asked == asked
    assert talk.session.spent == spent


def test_back_after_an_amount_and_a_still_true():
    talk = longer()
    talk.says(
        *NUMBER,
        "that's all",
        "€900 each",
        "marta",
        "change the number to wasted sheets, 40k a month",
        "marta",
    )
    assert talk.asked == "unit_worth still_true"
    record = talk.shelf.record
    talk.says("yes", "back")
    assert fold(talk.shelf.facts) == record
    assert talk.asked == "unit_worth still_true"
    talk.says("no", "€500 each", "back")
    assert fold(talk.shelf.facts) == record
    assert talk.asked == "unit_worth"


def test_back_all_the_way_leaves_an_account_with_nothing_but_its_meeting():
    talk = longer()
    talk.says(*NUMBER, "that's all", "€900 each", "marta", "a lot", "no", "we see it first", "dunno")
    while talk.session.steps:
        talk.says("back")
    left = fold(talk.shelf.facts)
    assert left == talk.shelf.record
    assert {fact.path for fact in left.held.values() if fact.state is not State.WITHDRAWN} == {
        "meetings/v1",
        "meetings/v1/kind",
    }
    assert talk.session.spent == 0
    assert isinstance(left, Record)


def test_back_leaves_alone_what_a_colleague_has_changed_since():
    talk = Talk()
    talk.says("marta ruiz, COO")
    other = Talk(talk.shelf, "ben", name="s2", minutes=15)
    other.says("change who pays to Ann Lee, CFO")
    other.says("Ann Lee")  # which of the two holds
    talk.says("back")
    assert talk.value("decision/whose") == "p2"
    assert "kept_newer" in [getattr(each, "key", "") for each in talk.latest.effects]


@pytest.mark.parametrize(
    "text, low, high",
    [
        ("from 81 to 90", 9, 9),
        ("81 % → 90 %", 9, 9),
        ("81 to 90", 9, 9),
        ("from 6 to 12 points", 6, 12),
        ("6 to 12", 6, 12),
        ("8", 8, 8),
    ],
)
def test_by_how_much_is_a_change_and_not_where_it_stands(text, low, high):
    talk = Talk(minutes=15, only=("payer", "said", "number", "moves", "by_how_much"))
    talk.says(*NUMBER, "that's all", "some")
    assert talk.asked == "by_how_much"
    talk.says(text)
    found = talk.value("effects/e1/estimate")
    assert isinstance(found, Number)
    assert (found.low, found.high, found.unit) == (low, high, "points")


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_a_number_typed_means_the_choice_seen_there(number):
    talk = Talk(minutes=30, only=("payer", "worry", "driver_kind"))
    talk.says("marta ruiz, COO", "got grilled by the board")
    assert talk.asking is not None
    seen = talk.asking.options[number - 1]
    talk.says(str(number))
    assert talk.value("drivers/d1/kind") == seen


@pytest.mark.parametrize("text, first", [("otd", "m1"), ("On-time delivery", "m1"), ("2", "m2"), ("3", None)])
def test_a_number_of_theirs_is_chosen_by_the_name_it_was_given(text, first):
    talk = Talk(minutes=30, only=("payer", "said", "number", "first_metric"))
    talk.says(*SAID, "otd 81", "skip", "overtime 400 hours", "skip", "that's all")
    assert talk.asked == "first_metric"
    talk.says(text)
    assert talk.value("decision/first_metric") == first


@pytest.mark.parametrize(
    "text", ["no budget yet", "nobody but jens", "not jens", "whoever signs", "they pay per use"]
)
def test_nobody_by_that_name_comes_into_the_record(text):
    talk = Talk()
    talk.says(text)
    assert talk.asked == "payer"
    assert not talk.shelf.record.items("people")


@pytest.mark.parametrize(
    "number, typed, per",
    [
        ("turnaround, 11 days now, wants 7", "€60k a day", "year"),
        ("overtime, 260 hours a month", "€45 an hour", "piece"),
        ("late orders 41 a month", "€900 a day", "day"),
        ("turnaround, 11 days now", "€60k a month", "month"),
    ],
)
def test_money_per_what_the_number_is_counted_in_is_the_worth_of_one(number, typed, per):
    talk = longer()
    talk.says("marta ruiz, COO", "she said it slips", number, "marta", "that's all")
    assert talk.asked == "unit_worth"
    talk.says(typed)
    amount = talk.value("metrics/m1/unit_worth")
    assert isinstance(amount, Money)
    assert amount.per == per


@pytest.mark.parametrize("again", ["dr. brandt", "Brandt", "felix", "Dr. Felix Brandt"])
def test_a_person_is_found_by_part_of_the_name_and_keeps_the_whole(again):
    talk = Talk(minutes=15)
    talk.says("dr. felix brandt, CTO", again)
    assert talk.shelf.record.items("people") == ("p1",)
    assert talk.value("people/p1/name") == "Dr. Felix Brandt"


@pytest.mark.parametrize(
    "typed, value",
    [
        ('marta told me "rush orders slip, every week"', "rush orders slip, every week"),
        ('"rush orders slip" (marta)', "rush orders slip"),
        ("marta said rush orders slip", "rush orders slip"),
        (
            'marta told me "rush orders slip" and she wants it solved before the board meets again',
            'marta told me "rush orders slip" and she wants it solved before the board meets again',
        ),
    ],
)
def test_their_words_are_kept_without_who_said_them(typed, value):
    talk = longer()
    talk.says("marta ruiz, COO", typed)
    assert talk.value("problem/said") == value
    assert talk.shelf.record.held["problem/said"].said_by == "Marta Ruiz"


def written(talk: Talk) -> list[tuple[str, object]]:
    return [(fact.path, fact.value) for fact in talk.latest.facts]


def test_a_person_who_is_known_is_neither_made_nor_described_again():
    talk = longer()
    talk.says("marta ruiz, COO", "change who pays to marta ruiz")
    assert written(talk) == [("decision/whose", "p1")]
    talk.says("change who pays to June Bowen, CFO")
    assert written(talk) == [
        ("people/p2", "added"),
        ("people/p2/name", "June Bowen"),
        ("people/p2/role", "CFO"),
        ("decision/whose", "p2"),
        ("people/p1/part", ()),
        ("people/p2/part", ("pays",)),
    ]
    for same in ("the CFO", "Bowen"):
        talk.says(f"change who pays to {same}")
        assert written(talk) == [("decision/whose", "p2")]
    talk.says("change who pays to the coo")
    assert written(talk) == [
        ("decision/whose", "p1"),
        ("people/p2/part", ()),
        ("people/p1/part", ("pays",)),
    ]


def test_what_somebody_does_in_the_decision_is_known_as_the_answer_is():
    talk = longer()
    talk.says("Ben told me marta ruiz, the COO, pays")
    whose, part = (talk.shelf.record.held[path] for path in ("decision/whose", "people/p1/part"))
    assert part.value == ("pays",)
    assert (part.level, part.said_by) == (whose.level, whose.said_by)


def money(low, currency="", per="") -> Money:
    return Money(low=Decimal(low), high=Decimal(low), currency=currency, per=per)


@pytest.mark.parametrize(
    "value, before, meant",
    [
        (number(78), number(81, unit="%", per="month"), number(78, unit="%", per="month")),
        (number(78, unit="orders"), number(81, unit="%"), number(78, unit="orders")),
        (number(78, per="week"), number(81, unit="%", per="month"), number(78, per="week")),
        (number(78), money(81, "EUR"), number(78)),
        (number(78), None, number(78)),
        (money(5), money(9, "EUR", "month"), money(5, "EUR", "month")),
        (money(5, "USD"), money(9, "EUR", "month"), money(5, "USD", "month")),
        (money(5, per="week"), money(9, "EUR", "month"), money(5, "EUR", "week")),
        (money(5), number(9, unit="%"), money(5)),
        ("more", number(9, unit="%"), "more"),
    ],
)
def test_a_figure_in_the_place_of_another_is_in_its_unit(value, before, meant):
    assert in_the_same_unit(value, before) == meant


def test_facts_are_numbered_without_a_gap_also_after_going_back():
    talk = longer()
    talk.says(*NUMBER, "back", "back", "otd 80 now, wants 95", "dunno", "back")
    assert [fact.id for fact in talk.shelf.facts] == list(range(1, len(talk.shelf.facts) + 1))


def test_what_is_ours_to_say_is_known_on_nothing_and_quotes_nobody():
    flow = load_definitions()["prep"]
    session = Session("s1", "a1", "ana", "prep", flow.version)
    work = Work(flow, Record(), session, Moment(START, START.date(), "r1"))
    told = Evidence(Level.SAID, "Marta Ruiz", START.date(), "five")
    ours, theirs = (work.put(path, money(5), told) for path in ("exchange/price", "decision/amount"))
    assert (ours.level, ours.said_by, ours.said_at, ours.quote) == (None, None, None, None)
    assert (theirs.level, theirs.said_by, theirs.said_at, theirs.quote) == (*told_of(told), "five")
    plain = work.put("decision/amount", money(6))
    assert (plain.level, plain.said_by, plain.quote) == (Level.HEARD, None, None)
    gone = work.mark("decision/amount", State.UNKNOWN, told)
    assert (gone.level, gone.said_by, gone.quote) == (None, "Marta Ruiz", "five")
    passed = work.mark("decision/amount", State.SKIPPED)
    assert (passed.said_by, passed.said_at, passed.quote) == (None, None, None)


def told_of(known: Evidence) -> tuple[object, ...]:
    return known.level, known.said_by, known.said_at


@pytest.mark.parametrize(
    "typed, people",
    [
        (
            "dr. anand, clinical lead, and a ms. ferris, ops",
            [("Dr. Anand", "clinical lead"), ("Ms. Ferris", "ops")],
        ),
        ("anna berg (cfo) and tom lee (it)", [("Anna Berg", "CFO"), ("Tom Lee", "it")]),
        ("marta ruiz, she runs ops", [("Marta Ruiz", "")]),
        ("Mr Tanaka + 2 engineers", [("Mr Tanaka", "")]),
    ],
)
def test_two_people_met_are_two_people(typed, people):
    talk = Talk(kind="first_talk")
    talk.says(typed)
    record = talk.shelf.record
    assert [
        (record.text(f"people/{each}/name"), record.text(f"people/{each}/role"))
        for each in record.items("people")
    ] == people
    assert talk.value("meetings/v1/with") == "p1"


def working(*rows: tuple[str, Value]) -> Work:
    """A turn over an account in which this was heard."""
    held = [
        fact(at, path, value, level=Level.HEARD, session="s0") for at, (path, value) in enumerate(rows, 1)
    ]
    flow = load_definitions()["prep"]
    session = Session("s1", "a1", "ana", "prep", flow.version, turn=0, minutes=15)
    return Work(flow, fold(held), session, Moment(START, START.date(), "r1"))


BRANDT: tuple[tuple[str, Value], ...] = (("people/p1", ADDED), ("people/p1/name", "Felix Brandt"))


@pytest.mark.parametrize(
    "name, whole", [("Felix Brandt", True), ("Dr. Brandt", True), ("Felix", True), ("Anna", False)]
)
def test_a_person_named_by_a_part_of_the_name_is_that_person_and_keeps_the_whole(name, whole):
    work = working(*BRANDT)
    file_answer(work, work.flow.question("payer"), {}, {"name": name, "role": "COO"}, None, name)
    assert work.record.items("people") == (("p1",) if whole else ("p1", "p2"))
    assert work.record.text("people/p1/name") == "Felix Brandt"
    payer = work.record.text("decision/whose")
    assert payer == ("p1" if whole else "p2")
    assert work.record.text(f"people/{payer}/role") == "COO"


def test_a_number_told_by_its_figures_alone_keeps_its_name():
    work = working(
        ("metrics/m1", ADDED), ("metrics/m1/name", "late orders"), ("metrics/m1/target", number(10))
    )
    file_answer(work, work.flow.question("number"), {"metric": "m1"}, {"baseline": number(40)}, None, "40")
    assert work.record.text("metrics/m1/name") == "late orders"
    assert (work.record.value("metrics/m1/baseline"), work.record.value("metrics/m1/target")) == (
        number(40),
        number(10),
    )


def test_a_number_is_nobodys_where_nobody_is_known():
    talk = Talk(minutes=15, only=("number", "worry"))
    talk.says("late orders 41 now, want 20")
    assert talk.value("metrics/m1/whose") is None
    named = longer()
    named.says(*NUMBER)
    assert named.value("metrics/m1/whose") == "p1"


def test_the_same_number_said_again_keeps_what_else_is_known_of_it():
    talk = longer()
    talk.says(*NUMBER, "change the number to otd 80 now")
    held = [talk.value(f"metrics/m1/{leaf}") for leaf in ("baseline", "target")]
    assert [str(each.low) for each in held if isinstance(each, Number)] == ["80", "95"]


@pytest.mark.parametrize(
    "held, unit, per",
    [
        ({"target": number(200, unit="hour", per="month")}, "hour", "piece"),  # nobody said where it stands
        ({"baseline": number(260, unit="hour", per="month")}, "hour", "piece"),
        ({"baseline": number(11, unit="day")}, "day", "year"),
        ({"unit": "hour"}, "hour", "year"),
        ({"baseline": number(41, per="month")}, "hour", "hour"),
    ],
)
def test_an_amount_by_the_hour_of_what_is_counted_in_hours_is_the_worth_of_each(held, unit, per):
    work = working(*((f"metrics/m1/{leaf}", value) for leaf, value in held.items()))
    worth = for_each_one(work, "metrics/m1/unit_worth", money(45, "EUR", unit))
    assert worth == money(45, "EUR", per)


def test_who_said_it_is_put_to_what_was_said_and_quotes_the_words_alone():
    talk = longer()
    talk.says(*SAID, "late orders 41 now, each costs them €900", "marta")
    assert {fact.path for fact in talk.latest.facts if fact.said_by} >= {
        "metrics/m1/baseline",
        "metrics/m1/unit_worth",
    }
    assert all(fact.path.startswith("metrics/") for fact in talk.latest.facts)
    paths = ["problem/said", "decision/tried", "metrics/m1/baseline"]
    values: list[Value] = ["orders slip", "overtime", number(40)]
    work = working(*zip(paths, values, strict=True))
    asking = Asking("r1", "said", Purpose.EVIDENCE, "problem/said", {}, hold={"paths": paths})
    work.update(asking=asking)
    take_evidence(work, asking, "Tom Reed told me", ())
    assert [(fact.path, fact.quote) for fact in work.facts] == [
        ("problem/said", "orders slip"),
        ("decision/tried", None),
        ("metrics/m1/baseline", None),
    ]


def test_nobody_is_asked_who_said_what_was_not_taken():
    work = working()
    ask_evidence(work, work.flow.question("said"), {}, "problem/said", None, ())
    assert work.session.asking is None


def test_at_most_three_people_are_on_offer():
    people = [
        (f"people/p{each}{leaf}", value)
        for each in range(1, 6)
        for leaf, value in (("", ADDED), ("/name", f"N{each}"))
    ]
    work = working(*people)
    assert people_on_offer(work, work.flow.question("contact")) == ("p1", "p2", "p3")

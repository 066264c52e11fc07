"""One answer that fills several places: what is filed where, what is asked then, and what may not be overwritten."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from bot.flowfiles import load_definitions
from flows.agenda import limits_of
from flows.answers.apart_look import Piece
from flows.answers.reading import Evidence
from flows.brief import brief_of
from flows.contradictions import ask_which, take_which
from flows.effects import Ask, Heard, Noted, Tell
from flows.events import Moment
from flows.filing import Filing, at_place, plainly, unsettled
from flows.record import Fact, Level, Record, State
from flows.session import Asking, Purpose, Session
from flows.values import Money, Number, When, to_json
from flows.work import Work
from tests.flows.made_facts import fact, number
from tests.support.talking import START, Talk

LINE = "late deliveries, the plant manager's number, from 41 a month to 10 by June, each costs them about 900 euros"
BOTH = "Marta Ruiz the COO pays, 200k set aside; they told me changeovers eat 2 hours a day"


def noted(talk: Talk) -> list[str]:
    return [
        each.fact.path for effect in talk.told(Noted) if isinstance(effect, Noted) for each in effect.filed
    ]


def level(talk: Talk, path: str) -> Level | None:
    return talk.shelf.record.level(path)


def test_one_line_fills_a_metric_with_everything_in_it():
    talk = Talk(minutes=15, only=("number", "worry"))
    talk.says(LINE)
    baseline, target, worth = (
        talk.value(f"metrics/m1/{leaf}") for leaf in ("baseline", "target", "unit_worth")
    )
    assert isinstance(baseline, Number)
    assert isinstance(target, Number)
    assert isinstance(worth, Money)
    assert (baseline.low, target.low, worth.low) == (Decimal(41), Decimal(10), Decimal(900))
    assert (baseline.per, worth.per) == ("month", "piece")
    whose = talk.value("metrics/m1/whose")
    assert talk.value(f"people/{whose}/role") == "plant manager"
    assert talk.session.spent == 1


def test_two_answers_in_one_message_cost_one_message_and_are_taken_back_together():
    talk = Talk(minutes=15)
    before = talk.shelf.record
    talk.says(BOTH)
    assert talk.value("decision/whose") == "p1"
    assert talk.value("problem/said") == "changeovers eat 2 hours a day"
    assert (level(talk, "problem/said"), level(talk, "decision/whose")) == (Level.HEARD, Level.ASSUMED)
    assert talk.session.spent == 1
    assert noted(talk) == ["problem/said"]
    talk.says("back")
    assert talk.shelf.record == before
    assert talk.asked == "payer"
    assert talk.session.spent == 0


def test_what_answers_something_else_is_noted_and_the_question_asked_again():
    talk = Talk(minutes=15)
    talk.says(LINE + ". They tried a consultant last year")
    assert talk.asked == "payer"
    assert noted(talk) == ["metrics/m1/name", "decision/tried"]
    assert talk.session.spent == 1
    assert len(talk.told(Ask)) == 1


def test_a_text_that_is_held_already_is_not_replaced_by_a_part():
    talk = Talk(minutes=15)
    talk.says("Marta Ruiz pays. They tried a consultant last year", "back", "Marta Ruiz pays")
    talk.says("change who pays to Marta Ruiz")
    talk = Talk(minutes=15, only=("payer", "tried"))
    talk.says("dunno", "overtime")
    other = Talk(talk.shelf, "ben", name="s2", minutes=15)
    other.says("Sue Park, CFO. They tried a consultant last year")
    assert talk.value("decision/tried") == "overtime"


def test_a_second_metric_makes_a_second_item_and_the_worth_goes_to_the_one_it_names():
    talk = Talk(minutes=15)
    talk.says(
        "Sue Park, CFO. late orders 14 a month, want 5. scrap 6 % now, target 3. one late order costs them 900 euros"
    )
    assert talk.value("metrics/m1/name") == "late orders"
    assert talk.value("metrics/m2/name") == "scrap"
    assert isinstance(talk.value("metrics/m1/unit_worth"), Money)
    assert talk.value("metrics/m2/unit_worth") is None


def test_a_worth_of_something_that_no_metric_counts_is_not_filed():
    talk = Talk(minutes=15)
    talk.says("Sue Park, CFO. scrap 6 % now, target 3. one late order costs them 900 euros")
    assert talk.value("metrics/m1/unit_worth") is None


def test_never_more_than_five_metrics():
    talk = Talk(minutes=30)
    names = ("late orders", "scrap", "rework", "claims", "stock-outs", "complaints", "no-shows")
    talk.says("Sue Park, CFO. " + ". ".join(f"{name} from 40 to 10 a month" for name in names))
    assert len(talk.shelf.record.items("metrics")) == 5


def test_the_same_metric_said_again_is_no_second_one():
    talk = Talk(minutes=15, only=("number", "payer"))
    talk.says("Sue Park, CFO", "late orders 14 a month, want 5")
    other = Talk(talk.shelf, "ben", name="s2", minutes=15)
    other.says("late order 14 a month, want 5. Jonas is worried about the audit. they told me orders slip")
    assert talk.shelf.record.items("metrics") == ("m1",)


def two_sellers(said: str = "Marta Ruiz, COO, she told me", minutes: int = 15) -> tuple[Talk, Talk]:
    ana = Talk(minutes=minutes)
    ana.says(said)
    ben = Talk(ana.shelf, "ben", name="s2", minutes=minutes)
    return ana, ben


@pytest.mark.parametrize(
    "text", ["change who pays to Jonas Weber", "they told me orders slip. Jonas Weber, the CFO, pays"]
)
def test_who_pays_said_otherwise_by_a_colleague_is_asked_once(text):
    ana, ben = two_sellers()
    ben.says(text)
    assert ben.asked.endswith(" which_holds")
    assert ana.value("decision/whose") == "p1"
    ben.says("Jonas")
    payer = ana.value("decision/whose")
    assert ana.value(f"people/{payer}/name") == "Jonas Weber"
    assert not ben.asked.endswith("which_holds")


def test_the_one_held_stays_with_how_it_is_known():
    ana, ben = two_sellers()
    ben.says("change who pays to Jonas Weber", "held")
    assert ana.value("decision/whose") == "p1"
    assert level(ana, "decision/whose") is Level.SAID
    assert [each.how for each in ben.told(Heard) if isinstance(each, Heard)] == ["still"]


@pytest.mark.parametrize("text", ["not sure", "dunno", "3", "both unclear"])
def test_where_neither_is_sure_it_is_open_again_with_both_in_its_history(text):
    ana, ben = two_sellers()
    ben.says("change who pays to Jonas Weber", text)
    fact = ana.shelf.record.fact("decision/whose")
    assert fact is not None
    assert fact.state is State.UNKNOWN
    assert [each.value for each in ana.shelf.facts if each.path == "decision/whose"] == ["p1", "p2", None]


@pytest.mark.parametrize("text", ["hm", "what", "9"])
def test_what_names_neither_is_asked_again(text):
    _, ben = two_sellers()
    ben.says("change who pays to Jonas Weber")
    ben.says(text)
    assert ben.asked == "payer which_holds"


AMOUNT = "Marta Ruiz, COO, she told me, 90k euros set aside"


def test_an_amount_told_along_with_who_pays_overwrites_nothing_silently():
    ana, ben = two_sellers(AMOUNT)
    ben.says("change who pays to Marta Ruiz, 60k euros set aside")
    assert ben.asked == "payer which_holds"
    assert ben.asking is not None
    assert ben.asking.path == "decision/amount"
    assert ana.value("decision/amount") == euros(90000)
    ben.says("the new one")
    assert ana.value("decision/amount") == euros(60000)
    assert ana.value("decision/whose") == "p1"


def test_an_amount_told_along_with_somebody_else_who_pays_is_not_lost():
    ana, ben = two_sellers(AMOUNT)
    ben.says("change who pays to Jonas Weber, 60k euros set aside")
    assert ben.asking is not None
    assert ben.asking.path == "decision/whose"
    assert ana.value("decision/amount") == euros(90000)
    assert "held_stays" in [each.key for each in ben.told(Tell) if isinstance(each, Tell)]
    assert list(unsettled(ana.shelf.record)) == [("decision/amount", euros(60000))]


def test_where_a_number_stands_at_the_next_review_does_not_contradict_where_it_stood():
    talk = Talk(minutes=15)
    talk.says("Marta Ruiz, COO, she told me. on-time delivery 81 %, she wants 95", "stop")
    Talk(talk.shelf, name="r1", flow_id="review").says("95", "90 %, Marta told me", "stop")
    talk.shelf.now += timedelta(days=90)
    later = Talk(talk.shelf, "ben", name="r2", flow_id="review")
    assert later.asked == "stands_at"
    later.says("85 %")
    assert later.asked == "stands_at evidence"
    now = talk.value("metrics/m1/now")
    assert isinstance(now, Number)
    assert now.low == 85


def test_back_from_the_question_which_holds_and_back_again():
    ana, ben = two_sellers()
    before = ana.value("decision/whose")
    ben.says("change who pays to Jonas Weber", "Jonas", "back")
    assert ben.asked == "payer which_holds"
    assert ana.shelf.record.value("decision/whose") == before


def test_ones_own_answer_of_the_same_session_is_corrected_without_a_question():
    talk = Talk(minutes=15)
    talk.says("Marta Ruiz, COO, she told me", "change who pays to Jonas Weber")
    assert talk.value("decision/whose") == "p2"
    assert not talk.asked.endswith("which_holds")


def test_ones_own_earlier_answer_that_was_better_known_is_asked_about():
    talk = Talk(minutes=15)
    talk.says("Marta Ruiz, COO, she told me", "stop")
    talk.shelf.now += timedelta(days=3)
    later = Talk(talk.shelf, name="s2", minutes=15)
    later.says("change who pays to Jonas Weber")
    assert later.asked == "payer which_holds"


@pytest.mark.parametrize("text", ["Marta", "marta ruiz", "MARTA RUIZ"])
def test_the_same_said_again_is_no_contradiction_and_weakens_nothing(text):
    ana, ben = two_sellers()
    ben.says(f"change who pays to {text}")
    assert not ben.asked.endswith("which_holds")
    assert level(ana, "decision/whose") is Level.SAID


def test_the_same_said_by_somebody_raises_a_guess():
    ana, ben = two_sellers("Marta Ruiz, COO")
    assert level(ana, "decision/whose") is Level.ASSUMED
    ben.says("orders slip every week. Marta Ruiz pays, she told me")
    assert level(ana, "decision/whose") is Level.SAID


def test_without_a_message_left_the_held_one_stays_and_it_is_told():
    ana, ben = two_sellers(minutes=5)
    ben.session = replace(ben.session, spent=8)
    assert ben.asked == "said"
    ben.says("they told me a third of the trucks come home empty. Jonas Weber, the CFO, pays")
    assert ana.value("decision/whose") == "p1"
    assert "held_stays" in [each.key for each in ben.told(Tell) if isinstance(each, Tell)]
    assert list(unsettled(ana.shelf.record)) == [("decision/whose", "p2")]
    brief = brief_of(ben.flow, ana.shelf.record, ben.session, ana.shelf.now)
    assert ("unsettled", "", "decision/whose") in brief.watch
    ana.says("change who pays to Jonas Weber")
    ana.taps("new")
    assert list(unsettled(ana.shelf.record)) == []


def test_a_mail_without_an_answer_is_not_the_answer():
    talk = Talk(minutes=15, only=("said", "worry"))
    spent = talk.session.spent
    talk.says(
        "Dear Ben,\n\nplease find attached the brochure of our hotel, with 40 rooms.\n\n"
        "Best regards\nTom Reed\ntom@example.org"
    )
    assert talk.asked == "said"
    assert talk.value("problem/said") is None
    assert talk.session.spent == spent


def test_a_pasted_mail_gives_the_question_only_its_own_part():
    from tests.flows.answers.test_apart import MAILS

    mail = next(each for each in MAILS if each.stem == "foundry").read_text("utf-8")
    talk = Talk(minutes=15, only=("said", "payer", "number", "worry"))
    talk.says("dunno", mail)
    said = talk.shelf.record.fact("problem/said")
    assert said is not None
    assert str(said.value).startswith("We lose about two hours")
    assert (said.level, said.said_by, str(said.said_at)) == (Level.SAID, "Marta Ruiz", "2026-11-19")
    assert len(str(said.value)) < 200
    assert talk.value("metrics/m1/name") == "On-time delivery"
    assert "60000" not in str([fact.value for fact in talk.shelf.facts])


def test_whoever_paid_before_pays_no_longer():
    ana, ben = two_sellers()
    assert ana.value("people/p1/part") == ("pays",)
    ben.says("change who pays to Jonas Weber", "Jonas")
    assert (ben.value("people/p1/part"), ben.value("people/p2/part")) == ((), ("pays",))
    ben.says("back", "not sure")
    assert ben.value("people/p1/part") == ()


@pytest.mark.parametrize("how", ["Sue Park, CFO. {}", "{}"])
def test_one_late_order_is_no_point_of_a_percentage(how):
    line = "on-time delivery 81 % now, wants 95 by June, each late order costs them 900 euros"
    talk = Talk(minutes=15, only=("payer", "number") if "Sue" in how else ("number", "worry"))
    talk.says(how.format(line))
    assert isinstance(talk.value("metrics/m1/baseline"), Number)
    assert talk.value("metrics/m1/unit_worth") is None
    other = Talk(talk.shelf, "ben", name="s2", minutes=15)
    other.says("Marta Ruiz. each late order costs them 900 euros. One point is worth 20k a year to them")
    worth = talk.value("metrics/m1/unit_worth")
    assert isinstance(worth, Money)
    assert worth.low == 20_000


@pytest.mark.parametrize("question", ["said", "payer", "number"])
def test_a_mail_of_our_own_answers_nothing(question):
    from tests.flows.answers.test_apart import MAILS

    mail = next(each for each in MAILS if each.stem == "ours").read_text("utf-8")
    talk = Talk(minutes=15, only=(question, "worry"))
    before = talk.shelf.record
    talk.says(mail)
    assert talk.asked == question
    assert talk.shelf.record == before
    assert [each.key for each in talk.told(Tell) if isinstance(each, Tell)] == ["nothing_fits"]


def test_what_was_shown_and_is_said_to_have_changed_is_not_asked_about_again():
    ana, _ = two_sellers(minutes=5)
    ana.shelf.now += timedelta(days=100)
    later = Talk(ana.shelf, "ben", name="s3")
    assert later.asked == "payer still_true"
    later.says("no, Jonas Weber pays now")
    assert not later.asked.endswith("which_holds")
    payer = later.value("decision/whose")
    assert later.value(f"people/{payer}/name") == "Jonas Weber"


def work_on(*facts: Fact) -> Work:
    flow = load_definitions()["prep"]
    session = Session("s1", "a1", "ana", "prep", flow.version, turn=0)
    return Work(flow, Record().apply(facts), session, Moment(START, START.date(), "r1"))


def put(
    held: Level | None, new: Level, value: str, *, raises: bool, lead: bool = True
) -> tuple[Filing, bool]:
    """One text put where a colleague's "orders slip" is held."""
    before = fact(1, "problem/said", "orders slip", level=held, recorded_by="ben", session="s0")
    filing = Filing(work_on(before), raises)
    known = Evidence(new, "Marta Ruiz")
    return filing, filing.put(filing.work.flow.question("said"), {}, "problem/said", value, known, lead=lead)


@pytest.mark.parametrize(
    "held, new, raises, replaced",
    [
        (Level.ASSUMED, Level.SAID, True, True),
        (Level.HEARD, Level.SAID, True, True),
        (Level.HEARD, Level.AGREED, True, True),
        (Level.SAID, Level.AGREED, True, False),  # their words do not replace their words
        (Level.HEARD, Level.HEARD, True, False),
        (Level.ASSUMED, Level.HEARD, True, False),
        (Level.HEARD, Level.SAID, False, False),
    ],
)
def test_their_words_replace_a_guess_where_they_may(held, new, raises, replaced):
    filing, holds = put(held, new, "rush orders are late", raises=raises)
    assert holds is replaced
    now = filing.work.record.held["problem/said"]
    assert now.value == ("rush orders are late" if replaced else "orders slip")
    assert len(filing.filed) == replaced
    assert not filing.against
    if replaced:
        assert (now.said_by, now.quote) == ("Marta Ruiz", "rush orders are late")
        assert filing.filed[0].before is not None


@pytest.mark.parametrize(
    "held, new, better",
    [(Level.HEARD, Level.SAID, True), (Level.SAID, Level.SAID, False), (Level.SAID, Level.HEARD, False)],
)
@pytest.mark.parametrize("lead", [True, False])
def test_the_same_in_other_letters_is_known_better_or_left(held, new, better, lead):
    filing, holds = put(held, new, "Orders slip.", raises=False, lead=lead)
    assert holds
    now = filing.work.record.held["problem/said"]
    assert (now.value, now.level) == ("orders slip", max(held, new))
    assert bool(filing.work.facts) is better
    assert len(filing.filed) == (better and lead)


def test_what_speaks_against_what_is_held_waits_with_how_it_is_known():
    before = fact(1, "decision/amount", euros(9), level=Level.SAID, recorded_by="ben", session="s0")
    filing = Filing(work_on(before))
    question = filing.work.flow.question("payer")
    day = START.date()
    for known in (Evidence(Level.SAID, "Marta Ruiz", day, "seven"), Evidence(Level.SAID)):
        assert not filing.put(question, {"person": "p1"}, "decision/amount", euros(7), known)
    assert filing.work.facts == []
    told, bare = filing.against
    assert (told.question, told.bind, told.path) == ("payer", {"person": "p1"}, "decision/amount")
    assert told.hold() == {
        "new": to_json(euros(7)),
        "level": 2,
        "said_by": "Marta Ruiz",
        "said_at": day.isoformat(),
        "quote": "seven",
    }
    assert bare.hold()["said_at"] is None


def euros(low: int) -> Money:
    return Money(low=Decimal(low), high=Decimal(low), currency="EUR")


def test_several_contradictions_are_asked_one_and_told_the_rest():
    facts = (
        fact(1, "decision/amount", euros(9), level=Level.SAID, recorded_by="ben", session="s0"),
        fact(2, "problem/cost_of_nothing", euros(9), level=Level.SAID, recorded_by="ben", session="s0"),
    )
    work = work_on(*facts)
    filing = Filing(work)
    for path in ("decision/amount", "problem/cost_of_nothing"):
        filing.put(work.flow.question("payer"), {}, path, euros(7), Evidence(Level.SAID))
    work.update(minutes=15)
    most = limits_of(work.flow, work.session).messages
    work.update(spent=most - 1)
    assert ask_which(work, filing.against)
    assert work.session.asking is not None
    assert work.session.asking.path == "decision/amount"
    assert [path for path, _ in unsettled(work.record)] == ["problem/cost_of_nothing"]
    late = work_on(*facts)
    late.update(minutes=15, spent=most)
    assert not ask_which(late, filing.against)
    assert late.session.asking is None
    assert [path for path, _ in unsettled(late.record)] == ["decision/amount", "problem/cost_of_nothing"]


@pytest.mark.parametrize(
    "text, choice", [("1", "new"), ("2", "held"), ("3", "unclear"), ("june", "new"), ("by may", "held")]
)
def test_which_of_two_days_holds_is_typed_as_the_day_itself(text, choice):
    may, june = (When(typed=f"by {month}") for month in ("may", "june"))
    work = work_on(fact(1, "decision/by_when", may, level=Level.SAID, recorded_by="ben", session="s0"))
    hold = {"new": to_json(june), "level": 2, "said_by": "Marta Ruiz", "said_at": "2026-11-20", "quote": None}
    question = next(each for each in work.flow.questions.values() if each.takes == "decide")
    now = Asking("r1", question.id, Purpose.WHICH_HOLDS, "decision/by_when", {}, hold=hold)
    work.update(asking=now)
    take_which(work, now, text, ())
    held = work.record.fact("decision/by_when")
    assert held is not None
    expected = {"new": june, "held": may, "unclear": None}[choice]
    assert held.value == expected
    if choice == "new":
        assert (held.said_by, str(held.said_at)) == ("Marta Ruiz", "2026-11-20")


@pytest.mark.parametrize("text, how", [("skip", "still"), ("dunno", "unclear")])
def test_which_holds_passed_over_leaves_the_one_held_and_not_known_opens_it(text, how):
    ana, ben = two_sellers()
    ben.says("change who pays to Jonas Weber", text)
    assert [each.how for each in ben.told(Heard) if isinstance(each, Heard)] == [how]
    assert ana.value("decision/whose") == ("p1" if how == "still" else None)


def test_an_answer_that_names_neither_is_quoted_and_asked_again():
    _, ben = two_sellers()
    ben.says("change who pays to Jonas Weber", "hm")
    (told,) = (each for each in ben.latest.effects if isinstance(each, Tell) and each.key == "trouble")
    assert told.data == {"trouble": "no_choice", "text": "hm", "kind": "choice"}
    assert [each.again for each in ben.latest.effects if isinstance(each, Ask)] == [True]


def test_what_was_filed_first_has_nothing_before_it_and_what_replaces_has():
    filing = Filing(work_on())
    question = filing.work.flow.question("payer")
    for low in (7, 9):
        assert filing.put(question, {}, "decision/amount", euros(low), Evidence(Level.SAID))
    assert [each.before.value if each.before else None for each in filing.filed] == [None, euros(7)]


def test_a_place_is_unsettled_once_however_often_it_is_said_otherwise():
    work = work_on(fact(1, "decision/amount", euros(9), level=Level.AGREED, recorded_by="ben", session="s0"))
    work.update(minutes=5, spent=99)
    filing = Filing(work)
    for low in (7, 8):
        filing.put(work.flow.question("payer"), {}, "decision/amount", euros(low), Evidence(Level.SAID))
    assert not ask_which(work, filing.against)
    assert list(unsettled(work.record)) == [("decision/amount", euros(8))]


def test_a_mail_without_an_answer_puts_the_question_again():
    talk = Talk(minutes=15)
    talk.says(
        "From: Ben Ode <ben@x.example>\nTo: Ana\nSubject: lunch\n\nHi Ana,\nsee you at noon in the hall.\nBen"
    )
    assert [each.again for each in talk.latest.effects if isinstance(each, Ask)] == [True]


@pytest.mark.parametrize(
    "path, held, new, text, holds",
    [
        ("decision/amount", euros(90_000), euros(60_000), "60k", "new"),
        ("decision/amount", euros(90_000), euros(60_000), "the €60,000", "new"),
        ("decision/amount", euros(90_000), euros(60_000), "90000 euros", "held"),
        ("decision/amount", euros(90_000), euros(60_000), "75k", ""),
        ("metrics/m1/baseline", number(81, unit="%"), number(78, unit="%"), "78 %", "new"),
        ("metrics/m1/baseline", number(81, unit="%"), number(78, unit="%"), "81", "held"),
        ("decision/by_when", When(typed="by may"), When(typed="by june"), "june", "new"),
        ("decision/must_buy", True, False, "no", "new"),
        ("decision/must_buy", True, False, "yes", "held"),
        ("decision/how", "the board decides", "Marta signs", "marta signs", "new"),
        ("decision/how", "the board decides", "Marta signs", "the board decides", "held"),
    ],
)
def test_which_of_two_holds_is_typed_as_the_answer_itself(path, held, new, text, holds):
    work = work_on(fact(1, path, held, level=Level.SAID, recorded_by="ben", session="s0"))
    hold = {"new": to_json(new), "level": 2, "said_by": None, "said_at": None, "quote": None}
    now = Asking("r1", "payer", Purpose.WHICH_HOLDS, path, {}, hold=hold)
    work.update(asking=now)
    take_which(work, now, text, ())
    assert work.record.value(path) == (new if holds == "new" else held)
    assert [each.how for each in work.effects if isinstance(each, Heard)] == (
        [] if not holds else ["changed" if holds == "new" else "still"]
    )


@pytest.mark.parametrize(
    "text, open_again", [("held", True), ("not sure", True), ("skip", True), ("new", False)]
)
def test_what_was_taken_back_while_it_was_asked_about_does_not_make_the_other_one_hold(text, open_again):
    ana, ben = two_sellers()
    ben.says("change who pays to Jonas Weber")
    ana.says("back")
    ben.says(text)
    fact = ana.shelf.record.fact("decision/whose")
    assert fact is not None
    assert (fact.state is State.UNKNOWN) is open_again
    assert ana.value("decision/whose") == (None if open_again else "p2")


def test_only_their_own_words_are_quoted():
    filing = Filing(work_on())
    said, payer = (filing.work.flow.question(each) for each in ("said", "payer"))
    assert filing.put(said, {}, "problem/said", "orders slip", Evidence(Level.HEARD))
    assert filing.put(payer, {}, "decision/amount", euros(7), Evidence(Level.SAID, "Marta Ruiz"))
    assert [each.fact.quote for each in filing.filed] == [None, None]
    assert filing.put(said, {}, "problem/said", "rush orders slip", Evidence(Level.SAID)) is False
    filing.raises = True
    assert filing.put(said, {}, "problem/said", "rush orders slip", Evidence(Level.SAID))
    assert filing.filed[-1].fact.quote == "rush orders slip"


def test_nothing_stood_where_it_was_only_known_that_nobody_knows():
    filing = Filing(work_on(fact(1, "decision/amount", None, State.UNKNOWN, session="s0")))
    filing.put(filing.work.flow.question("payer"), {}, "decision/amount", euros(7), Evidence(Level.SAID))
    assert [(each.fact.value, each.before) for each in filing.filed] == [(euros(7), None)]


def test_a_choice_that_this_flow_does_not_offer_is_not_filed_and_what_goes_with_it_is():
    filing = Filing(work_on())
    piece = Piece("alternative", {"value": "barter", "note": "Brenner"}, Evidence(Level.SAID), 0, 7)
    plainly(filing, piece)
    held = {path: each.value for path, each in filing.work.record.held.items()}
    assert not any(path.endswith("/alternative_kind") for path in held)
    assert held["offerings/o1/alternative"] == "Brenner"


def test_a_figure_told_in_passing_contradicts_the_one_held_and_a_text_leaves_it():
    before = (
        fact(1, "decision/amount", euros(9), level=Level.SAID, recorded_by="ben", session="s0"),
        fact(2, "decision/tried", "overtime", level=Level.SAID, recorded_by="ben", session="s0"),
    )
    filing = Filing(work_on(*before))
    question = filing.work.flow.question("payer")
    known = Evidence(Level.SAID)
    assert not at_place(filing, question, {}, "decision/amount", euros(7), known)
    assert not at_place(filing, question, {}, "decision/tried", "an agency", known)
    assert not at_place(filing, question, {}, "people/{person}/role", "COO", known)  # whose, nobody said
    assert [each.path for each in filing.against] == ["decision/amount"]
    assert filing.work.facts == []

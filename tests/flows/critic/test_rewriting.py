"""A rewrite may be shown only with every figure and name of the text, and with none that nobody gave."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.critic.rewriting import lapse
from flows.critic.shared import Shared, SharedMetric, shared
from flows.recordtext import record_from
from flows.values import Number

TEXT = """Dear Ines,
your late orders at Halden fell from 41 to 10 a month (audit of 12.5.2026). That is 80k EUR.
"We lost 3 clients," says Tom.
Founded in 1974, our group has ISO9001. It takes two weeks. See https://ours.example/x or write to jo@ours.example."""
KEPT = """Dear Ines,
at Halden late orders went from 41 a month to 10 (audit of 12.5.2026), about €80,000.
"We lost three clients", as Tom says.
It takes 14 days. ISO9001, since 1974: https://ours.example/x, jo@ours.example."""
METRIC = SharedMetric(
    "OTD of Werk Nord",
    1,
    "%",
    "up",
    "said",
    Number(low=Decimal(88), high=Decimal(88), unit="%"),
    None,
    None,
    "Q3",
    "",
)
TOLD = Shared((METRIC,), ("Ines Holm", "Pat O’Neill"))


def test_one_that_keeps_everything_is_faithful():
    assert lapse(TEXT, KEPT, TOLD) == ""


@pytest.mark.parametrize(
    "old, new, why",
    [
        ("41 a", "forty a", "figure_lost"),
        ("€80,000", "€81,000", "figure_lost"),
        ("€80,000", "$80,000", "figure_lost"),
        ("14 days", "14 weeks", "figure_lost"),
        ("12.5.2026", "13.5.2026", "figure_lost"),
        ("three clients", "four clients", "figure_lost"),
        ("since 1974", "for long", "figure_lost"),
        ("ISO9001", "ISO9002", "figure_lost"),
        ("10 (", "10 (minus 12 %, ", "figure_new"),
        ("14 days", "14 days, or Q4", "figure_new"),
        ("14 days", "14 days by 3/6/2027", "figure_new"),
        ("Halden", "the site", "name_lost"),
        ("as Tom says", "as Tim says", "name_lost"),
        ("Dear Ines", "Hello", "name_lost"),
        ("Dear Ines", "Dear Ines Weber", "name_new"),
        ("It takes", "Siemens takes", "name_new"),
        ("It takes", "At SAP it takes", "name_new"),
        ("14 days", "14 days; www.evil.example", "link"),
        ("jo@ours", "jo@evil", "link"),
        ("as Tom says", "as Tom and @channel say", "link"),
    ],
)
def test_one_is_not_that_changes(old, new, why):
    assert KEPT.count(old) == 1
    assert lapse(TEXT, KEPT.replace(old, new), TOLD) == why


@pytest.mark.parametrize(
    "new",
    [
        "Dear Ines Holm,",
        "Dear Ines, dear Pat O'Neill,",
        "Dear Ines, OTD of Werk Nord,",
        "Dear Ines, 88 % by Q3,",
    ],
)
def test_what_the_record_holds_may_come_in(new):
    assert lapse(TEXT, KEPT.replace("Dear Ines,", new), TOLD) == ""
    assert lapse(TEXT, KEPT.replace("Dear Ines,", new), Shared()) in ("name_new", "figure_new")


@pytest.mark.parametrize("new", ["", "  ", TEXT, TEXT.replace("\n", "  "), KEPT * 3])
def test_one_is_not_that_is_nothing_the_same_or_far_longer(new):
    assert lapse(TEXT, new.strip(), TOLD) == "length"


def test_german_nouns_are_no_names_and_a_new_one_might_be():
    text = "Sehr geehrte Frau Weber, die Lieferzeit bei ACME sinkt von 14 auf 9 Tage, das sagt der Bericht von Mai."
    assert lapse(text, text.replace("das sagt der Bericht", "so der Bericht"), Shared()) == ""
    assert lapse(text, text.replace("ACME", "Ihnen"), Shared()) == "name_lost"
    assert lapse(text, text.replace("Weber", "Maier"), Shared()) == "name_new"
    assert lapse(text, text.replace("Weber", "Kundin"), Shared(people=("Eva Weber",))) == "name_lost"


def test_of_a_record_only_metrics_and_names_are_shared():
    record = record_from(
        {
            "people": [{"name": "Ines", "role": "COO"}, {"role": "buyer"}],
            "metrics": [{"name": "late orders", "baseline": "41", "unit_worth": 900, "moves": 1}],
            "effects": [{"metric": "m1", "moves": "not_at_all", "how": "secret sauce"}],
            "drivers": [{"person": "p1", "worry": "being blamed"}],
            "exchange": {"price": 91234},
        }
    ).record
    told = shared(record)
    assert told.people == ("Ines",)
    assert list(told.figures()) == [(Decimal(41), "")] * 2
    assert told.metrics[0].moves == "not_at_all"
    assert not any(word in repr(told) for word in ("900", "91234", "blamed", "sauce", "COO"))
    assert shared(None) == Shared()


@given(st.text(), st.text())
def test_no_text_raises(text, rewrite):
    assert isinstance(lapse(text, rewrite, TOLD), str)


@pytest.mark.parametrize("piece", ["a", "a@", "1 ", "A.", "1.", '"A ', "http://", "x:"])
@pytest.mark.timeout(20)
@pytest.mark.untraced
def test_a_text_made_to_be_slow_is_not(piece):
    """No time is asserted; what takes more than linear time would run into the limit of this test."""
    text = piece * (20_000 // len(piece))
    assert lapse(text, text, TOLD) == "length"
    assert lapse(text, text + " Zuleika", TOLD) == "name_new"

"""How a text is read: whose words, which language, whom it speaks to, whether it is an offer at all."""

import pytest

from flows.critic.addressee import addresses
from flows.critic.judging import judge
from flows.critic.reading import Reading
from flows.critic.verdict import Verdict

SWEDISH = """Vi minskar kostnaderna för era stopp och gör det enklare att planera produktionen nästa vecka, så att alla
vet vad som händer och ingen behöver ringa runt innan skiftet börjar på morgonen i fabriken"""
LANGUAGES = [
    ("We cut what the stops cost you.", "en"),
    ("Wir senken, was Ihnen die Stillstände kosten.", "de"),
    ("Reducimos lo que le cuestan las paradas.", "es"),
    ("Nous réduisons ce que vous coûtent les arrêts.", "fr"),
    ("Fast. Simple. Secure.", "en"),
    (SWEDISH, ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "language"), LANGUAGES)
def test_the_language_is_told(text, language):
    assert Reading(text).language == language


READERS = [
    ("Dear Ms Ruiz,\nhello", "person"),
    ("hi paolo its dani from the compressor place", "person"),
    ("Claudia, you asked me", "person"),
    ("Sehr geehrte Frau Nagel, anbei", "person"),
    ("Estimada Laura: gracias", "person"),
    ("Bonjour Hélène, merci", "person"),
    ("For plant managers with three lines.", "role"),
    ("Under the guidance of our managing director we grow.", ""),
    ("For bakeries that bake at night.", "group"),
    ("You told me that the line stops.", "someone"),
    ("Dear Sir or Madam, we offer pumps.", ""),
    ("Dear customers, we offer pumps.", ""),
    ("Simple, fast, secure.", ""),
    ("For businesses of all sizes.", ""),
]


@pytest.mark.parametrize(("text", "reader"), READERS)
def test_whom_it_speaks_to(text, reader):
    assert addresses(Reading(text)) == reader


NOTHING = [
    "", "  \n\t ", "👍 👍 🎉", "asdf asdf", "\ud800", "x" * 5000, "." * 300,
    "def f(x):\n    return {x: [1, 2]}\n",
    "SELECT a, MAX(b) FROM t WHERE c <> 'x' GROUP BY a;",
    "Lorem ipsum dolor sit amet, consectetur adipiscing elit.",
    "Minutes, site meeting 4 June. Parking: please leave the bay free. No fish on Wednesdays any more.",
    "Friendly reminder: invoice 20871 was due on 3 July. Bank details as on the invoice. Accounts receivable",
]  # fmt: skip


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_offer_is_told_from_one(text):
    judged = judge(text)
    assert judged.verdict.kind is Verdict.NOTHING
    assert judged.findings == ()


def test_the_words_of_others_are_not_the_sellers():
    text = 'Marta, the other bidder writes "you will save 30 %, guaranteed" on his page. We cannot say that.'
    assert [each.code for each in judge(text).findings] == []
    ours = text.replace("the other bidder writes", "our promise is").replace(
        " on his page. We cannot say that", ""
    )
    assert "CERT" in [each.code for each in judge(ours).findings]


@pytest.mark.timeout(30)
@pytest.mark.untraced
def test_a_long_text_costs_what_it_is_long():
    """No time is asserted; a text read in more than linear time would run into the limit of this test."""
    text = (
        'Dear Ms Ruiz, you said late orders cost 900 each. We match any price (see "list"), and it\'s easy. '
        * 5000
    )
    assert judge(text).verdict.kind is Verdict.CUSTOMER


def test_minutes_are_told_from_what_only_begins_with_the_word():
    assert judge("Minutes matter in your ward: 9 instead of 14.").verdict.kind is not Verdict.NOTHING

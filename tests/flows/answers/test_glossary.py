"""A seller's own question in mid-flow, told from an answer. What the answer to it says is tested with the words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answers.commands import command_in
from flows.answers.glossary import LONGEST, Query, asked
from flows.answers.glossary_words import EVERYDAY, TERMS
from prompts.render import catalogue

TERM_ROWS = (
    ("what do you mean by metric?", "metric"),
    ("What do you mean by “metric”?", "metric"),
    ("what do u mean by metric", "metric"),
    ("what you mean by yardstick", "metric"),
    ("what counts as a metric?", "metric"),
    ("what would count as a metric", "metric"),
    ("sorry, what is a metric again?", "metric"),
    ("whats a kpi", "metric"),
    ("what are metrics?", "metric"),
    ("what do you mean by number exactly?", "metric"),
    ("what's a next best alternative?", "alternative"),
    ("what is a next-best alternative", "alternative"),
    ("what do you mean by next-best alternatives?", "alternative"),
    ("what's a BATNA?", "alternative"),
    ("define baseline", "baseline"),
    ("please define baseline", "baseline"),
    ("what is the baseline", "baseline"),
    ("i don't know what a baseline is", "baseline"),
    ("not sure what baseline means", "baseline"),
    ("never heard of a baseline", "baseline"),
    ("wtf is a driver", "driver"),
    ("wtf is a driver?", "driver"),
    ("what are drivers?", "driver"),
    ("what is an emotional driver", "driver"),
    ("what does break-even mean?", "break_even"),
    ("what is breakeven?", "break_even"),
    ('what\'s meant by "give-get"?', "give_get"),
    ("what does one-sided mean here?", "one_sided"),
    ("what's a value proposition?", "proposition"),
    ("explain what evidence is", "evidence"),
    ("can you explain the term horizon?", "horizon"),
    ("how do you define effort?", "effort"),
    ("what is the definition of margin", "margin"),
    ("what is a debrief?", "debrief"),
    ("what does heard mean?", "heard"),
    ("what do you mean by doing nothing?", "doing_nothing"),
    ("what's a signal", "signal"),
    ("hm, what do you mean by who pays?", "payer"),
    ("what does no-bid mean?", "bid"),
    ("was heißt baseline?", "baseline"),
    ("Was bedeutet Ausgangswert?", "baseline"),
    ("Was ist eine Kennzahl?", "metric"),
    ("was meinst du mit Treiber?", "driver"),
    ("Was verstehen Sie unter Aufwand?", "effort"),
    ("was ist mit Marge gemeint", "margin"),
    ("c'est quoi un indicateur ?", "metric"),
    ("qu'est-ce qu'un indicateur ?", "metric"),
    ("que veut dire baseline ?", "baseline"),
    ("que signifie marge ?", "margin"),
    ("qu'entends-tu par objectif ?", "target"),
    ("¿Qué significa baseline?", "baseline"),
    ("qué es una métrica?", "metric"),
    ("¿a qué te refieres con esfuerzo?", "effort"),
    ("¿qué quieres decir con margen?", "margin"),
)

THIS_ROWS = (
    "what do you mean?",
    "what do u mean",
    "what do you mean by that?",
    "what do you mean by the question",
    "how do you mean?",
    "what does that mean?",
    "not sure what you mean",
    "i'm not sure what you mean",
    "i don't understand",
    "I don't get it",
    "don't understand the question",
    "not sure what to write here",
    "what are you asking?",
    "can you explain?",
    "can you rephrase that please",
    "which number do you mean?",
    "sorry, what do you mean?",
    "huh?",
    "what?",
    "Was meinst du?",
    "wie meinen Sie das?",
    "was heißt das?",
    "das verstehe ich nicht",
    "ça veut dire quoi ?",
    "je ne comprends pas",
    "¿a qué te refieres?",
    "no entiendo",
)

EXAMPLE_ROWS = (
    "example?",
    "an example please",
    "for example?",
    "e.g.?",
    "give me an example",
    "can you give me an example?",
    "do you have an example",
    "like what?",
    "such as?",
    "what would a good answer look like?",
    "Beispiel?",
    "zum Beispiel?",
    "hast du ein Beispiel?",
    "par exemple ?",
    "un exemple s'il vous plaît",
    "¿por ejemplo?",
    "dame un ejemplo",
)

UNKNOWN_ROWS = (
    ("what do you mean by flumox?", "flumox"),
    ("what do you mean by sleep better?", "sleep better"),
    ("was meinst du mit Flumox", "flumox"),
)

ANSWERS = (
    "why are our trucks always late?",
    "what's our price worth if they don't use it",
    "what is the price?",
    "what's the price",
    "what is your price?",
    "what is the number?",
    "what is the target?",
    "what's the alternative?",
    "what is our margin on this",
    "what are the drivers doing all day?",
    "what's a driver worth",
    "what's a late order worth to them?",
    "what do they mean by metric?",
    "what does she mean by soon?",
    "what does late mean?",
    "what does on time mean to them",
    "they don't understand the price",
    "she asked what do you mean by soon",
    "they asked what counts as late",
    '"what is a metric?"',
    "“What do you mean?”",
    "'what does that mean for us?'",
    "don't know what the baseline is",
    "don't know the baseline",
    "no idea what their baseline is",
    "not sure about the target",
    "I don't know what they pay",
    "i dont understand why they wait so long",
    "they don't get it",
    "baseline",
    "baseline 81, target 95",
    "baseline?",
    "the driver is fear of the board",
    "metric: on-time delivery",
    "what matters is the margin",
    "how many trucks do they run?",
    "who pays if it breaks?",
    "what if we do nothing?",
    "what happens if they do nothing?",
    "what would it cost them?",
    "example: late orders cost 900 each",
    "for example the September board meeting",
    "like what happened in September",
    "such as overtime and freight",
    "for instance late orders",
    "define the scope with them first",
    "define a pilot with two planners",
    "explain it to the board in May",
    "explain the price to purchasing",
    "whatever it takes",
    "what they said: changeovers eat two hours",
    "what is wrong is the planning",
    "what is a normal week for the planners?",
    "what is the reason for rush orders?",
    "what do you do when a machine stops?",
    "what do you mean you are full?",
    "what do you mean by late, he asked me on the phone last week, and I had no answer",
    "Was passiert, wenn sie nichts tun?",
    "was ist der Preis?",
    "was kostet ein Stillstand?",
    "warum sind die LKW immer zu spät?",
    "combien coûte un retard ?",
    "c'est le directeur qui paie",
    "¿cuánto cuesta un retraso?",
    "el precio es alto",
    "what the board wants",
    "what",
    "sorry",
    "meaning less overtime",
    "a day on the floor with two planners",
    "the number is overtime",
    "yes",
    "2",
    "…",
    "",
)
"""Answers that are questions, or that hold a term: none of them asks us."""


@pytest.mark.parametrize(("text", "term"), TERM_ROWS)
def test_a_question_about_a_term_is_known(text: str, term: str):
    assert asked(text) == Query("term", term)
    assert command_in(text) is None, "a command would be carried out first"


@pytest.mark.parametrize("text", THIS_ROWS)
def test_a_question_about_the_open_question_is_known(text: str):
    assert asked(text) == Query("this")
    assert command_in(text) is None


@pytest.mark.parametrize("text", EXAMPLE_ROWS)
def test_asking_for_an_example_is_known(text: str):
    assert asked(text) == Query("example")
    assert command_in(text) is None


@pytest.mark.parametrize(("text", "term"), UNKNOWN_ROWS)
def test_a_clear_question_about_a_term_that_is_none_is_known(text: str, term: str):
    assert asked(text) == Query("unknown", term)


@pytest.mark.parametrize("text", ANSWERS)
def test_an_answer_stays_an_answer(text: str):
    assert asked(text) is None


def test_every_term_has_its_words_and_every_entry_its_names():
    said = {key.removeprefix("glossary.") for key in catalogue() if key.startswith("glossary.")}
    assert said - {"example_of", "unknown_term", "no_example", "lobby"} == set(TERMS)


def test_a_name_belongs_to_one_term():
    names = [name for names in TERMS.values() for name in names]
    assert sorted(names) == sorted(set(names))
    assert all(name == " ".join(name.split()) and name.isascii() for name in names)
    assert set(names) >= EVERYDAY, "an everyday name is the name of something"


def test_an_entry_is_short():
    for term in TERMS:
        words = catalogue()[f"glossary.{term}"]
        assert len(words.split()) <= 45, term
        assert words.endswith((".", "?", '."')), term


@pytest.mark.parametrize("term", TERMS)
def test_every_name_of_a_term_leads_to_it(term: str):
    for name in TERMS[term]:
        assert asked(f"what do you mean by {name}?") == Query("term", term)


@given(st.text(max_size=LONGEST + 20))
def test_any_text_is_read_without_a_fault(text: str):
    found = asked(text)
    assert found is None or found.kind in ("term", "this", "example", "unknown")


@given(st.sampled_from([row[0] for row in TERM_ROWS] + list(THIS_ROWS) + list(EXAMPLE_ROWS)), st.data())
def test_a_question_with_more_behind_it_is_an_answer(text: str, data: st.DataObject):
    more = data.draw(st.sampled_from([", 81 now", " said Marta in the meeting", " 40 a month by June"]))
    assert asked(text.rstrip("?. ") + more) is None

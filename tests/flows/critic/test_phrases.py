"""How turns of phrase are written, and what they find."""

import pytest

from flows.critic.phrases import Phrases, tokens

FOUND = [
    ("cut costs", "We cut costs.", "cut costs"),
    ("cut* ~2 cost*", "It cutting all your costings down", "cutting all your costings"),
    ("cut* ~2 cost*", "cut a b c costs", None),
    ("you|they ?will save", "they save", "they save"),
    ("you|they ?will save", "You will save", "you will save"),
    ("save # %", "save 40 % now", "save 40 %"),
    ("save # %", "save forty % now", None),
    ("end to end", "an end-to-end offer", "end to end"),
    ("don't", "We don’t know", "don't"),
    ("<verb> it", "we drop it", "drop it"),
    ("co2", "less CO2 per pallet", "co2"),
    ("one; two three", "two three", "two three"),
]


@pytest.mark.parametrize(("written", "text", "words"), FOUND)
def test_a_phrase_is_found_or_not(written, text, words):
    read = tokens(text, 0, len(text))
    hits = list(Phrases({"t": written}, {"verb": "take drop"}).hits(read))
    assert [" ".join(token.word for token in read[hit.first : hit.last]) for hit in hits] == (
        [words] if words is not None else []
    )


def test_a_topic_is_told_once_at_a_place_and_every_topic_is_told():
    read = tokens("cut costs", 0, 9)
    hits = list(Phrases({"one": "cut costs; cut; cut*", "two": "cut"}).hits(read))
    assert [(hit.topic, hit.first) for hit in hits] == [("one", 0), ("two", 0)]


def test_words_know_their_place():
    text = "Ünïcode 👋 12,5 % – d’accord"
    assert [text[token.start : token.end] for token in tokens(text, 0, len(text))] == [
        "Ünïcode", "12,5", "%", "d’accord"
    ]  # fmt: skip

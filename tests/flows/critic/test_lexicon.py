"""The tables of words: nothing in them twice, nothing that no rule looks for."""

import re
from collections import Counter
from pathlib import Path

import pytest

import flows.critic
from flows.critic.language import LANGUAGES
from flows.critic.phrases import written_phrases

SOURCES = [
    *Path(flows.critic.__path__[0]).glob("*.py"),
    *(Path(flows.critic.__path__[0]) / "rules").glob("*.py"),
]
NAMED = frozenset(
    name for source in SOURCES for name in re.findall(r'"([a-z_]+)"', source.read_text(encoding="utf-8"))
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_is_written_twice_in_one_topic(language):
    topics = LANGUAGES[language].TOPICS
    twice = {
        topic: [phrase for phrase, times in Counter(written_phrases(topics[topic])).items() if times > 1]
        for topic in topics
    }
    assert {topic: phrases for topic, phrases in twice.items() if phrases} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_is_looked_for_somewhere(language):
    assert set(LANGUAGES[language].TOPICS) - NAMED == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_class_of_words_is_used_by_a_phrase(language):
    tables = LANGUAGES[language]
    written = " ".join(tables.TOPICS.values())
    assert [name for name in tables.CLASSES if f"<{name}>" not in written] == []

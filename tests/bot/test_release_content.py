"""What is kept of an account that is let out makes the very papers that the account made then."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.transcripts.keeping import from_data, to_data
from bot.transcripts.means import Printed
from bot.transcripts.paper import Kept, content_of
from bot.transcripts.registry import FORMATS
from bot.transcripts.releasing import content_for, digest_of, matching, parts_of
from bot.transcripts.sources import AccountStory
from bot.transcripts.transcript import Row, Transcript
from prompts.render import Safe, Words
from storage.base import Note
from tests.storage.support import NOW
from tests.support.driving import Office
from tests.support.papers import BARE, same, story_of, talk

OLD = Path(__file__).with_name("release-schema-1.json")


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Words, AccountStory]]:
    """A whole prep with many scripts and markup in the answers."""
    office = Office(tmp_path_factory.mktemp("office"))
    seller, _ = talk(office)
    yield office.app.words, story_of(seller)
    office.close()


def made(words: Words, of: Any, form: str) -> bytes:
    found = FORMATS[form].write(words, of, BARE)
    return found.data if isinstance(found, Printed) else found.encode("utf-8", "replace")


@pytest.mark.parametrize("form", FORMATS)
def test_every_paper_of_what_was_kept_is_the_one_of_then(told: tuple[Words, AccountStory], form: str):
    words, story = told
    kept = Kept(json.loads(json.dumps(content_of(words, story))))
    assert same(FORMATS[form].suffix, made(words, kept, form), made(words, story, form))


def test_what_an_earlier_version_kept_is_still_read():
    kept = Kept(json.loads(OLD.read_text("utf-8")))
    words = Words("en_GB", str)
    for form in FORMATS:
        assert made(words, kept, form)
    text = made(words, kept, "md").decode()
    for said in ("Kilroy Works", "Who pays", "Marta Ruiz", "the line stops twice a day"):
        assert said in text


def test_a_text_that_was_typed_stays_one_and_markup_of_ours_too():
    rows = (Row("=a", "-b"), Row(Safe("**x**"), "*y*", level=None, history=(Safe("h"),)))
    back = [from_data(Row, json.loads(json.dumps(to_data(each)))) for each in rows]
    assert back == list(rows)
    assert [isinstance(each.label, Safe) for each in back] == [False, True]
    assert isinstance(back[1].history[0], Safe)


def test_what_a_later_version_adds_is_as_where_it_is_not_given(told: tuple[Words, AccountStory]):
    words, story = told
    data = content_of(words, story)["transcript"]
    data["new"] = "-what nobody knows here"
    del data["sides"]["bars"]
    found = from_data(Transcript, data)
    assert found.sides.bars == ()


def test_the_moment_of_a_look_does_not_make_it_another(told: tuple[Words, AccountStory]):
    words, story = told
    first, _ = content_for(words, story, (), talks=True)
    again, _ = content_for(words, replace(story, now=story.now.replace(microsecond=5)), (), talks=True)
    other, _ = content_for(words, story, ("problem/said",), talks=True)
    assert digest_of(first) == digest_of(again) != digest_of(other)


def test_a_note_on_what_is_held_back_is_left_out_as_well(told: tuple[Words, AccountStory]):
    words, story = told
    notes = [
        Note("n1", "r1", story.account.id, "problem/said", "kept from them", "p", "Dana", NOW),
        Note("n2", "r1", story.account.id, "", "goes along", "p", "Dana", NOW),
    ]
    content, _ = content_for(words, replace(story, notes=notes), ("problem/said",), talks=False)
    assert "goes along" in str(content["transcript"])
    assert "kept from them" not in str(content)


def test_parts_are_found_by_words_of_theirs_in_any_order(told: tuple[Words, AccountStory]):
    words, story = told
    parts = parts_of(words, story)
    assert matching(parts, "   ") == ()
    assert matching(parts, "no such thing at all") == ()
    one = parts[0]
    assert one in matching(parts, " ".join(reversed(f"{one.label} {one.says}".split())))

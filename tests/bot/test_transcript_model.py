"""What a transcript says: page one in its order, what changed, the question to coach with, the matrix, the versions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.channels.markup import plain
from bot.transcripts.conversation import talks_of
from bot.transcripts.sources import AccountStory
from bot.transcripts.telling import transcript_of
from bot.transcripts.transcript import Point, Transcript
from flows.record import fold
from prompts.render import Words
from storage.base import Reply
from tests.conversations import dialogue
from tests.support.driving import Office, Seller
from tests.support.papers import story_of

Told = Callable[[str], tuple[Words, AccountStory]]


@pytest.fixture
def played(tmp_path: Path) -> Iterator[Told]:
    offices: list[Office] = []

    def play(name: str) -> tuple[Words, AccountStory]:
        found = dialogue.play(dialogue.read(name), tmp_path)
        offices.append(found.office)
        return found.office.app.words, story_of(found.last)

    yield play
    for office in offices:
        office.close()


@pytest.fixture
def ana(tmp_path: Path) -> Iterator[Seller]:
    office = Office(tmp_path)
    yield office.seller("Ana")
    office.close()


def told(found: tuple[Words, AccountStory]) -> Transcript:
    return transcript_of(*found)


def of(seller: Seller) -> Transcript:
    return transcript_of(seller.office.app.words, story_of(seller))


def point(t: Transcript, key: str) -> Point:
    return next(each for each in t.front if each.key == key)


def says(t: Transcript, key: str) -> list[str]:
    return [plain(each) for each in point(t, key).says]


def test_page_one_is_in_a_managers_order(played: Told):
    t = told(played("giveaway_deal"))
    assert [each.key for each in t.front] == ["help", "changed", "next", "known", "both", "given", "coach"]
    assert says(t, "help") == ["is this price ok?"]
    assert says(t, "next") == ["None yet.", "We want: start in january"]
    assert [(row.label, plain(row.value), row.level) for row in point(t, "known").rows] == [
        ("Who pays", "Dr. Felix Brandt", 0),
        ("The problem", "every new lens takes three trials before it sits", 2),
        ("Their first number", "trials per lens", 2),
    ]
    assert says(t, "both")[0].startswith("One-sided, for them: they gain €10,000 to €30,000 a year.")
    assert says(t, "given") == ["They have put in nothing."]
    assert says(t, "coach") == ["How do we know that Dr. Felix Brandt pays?"]


def test_nothing_known_is_said_so(ana: Seller):
    ana.opens("Acme", minutes=5, kind="open_deal")
    t = of(ana)
    assert says(t, "help") == ["none asked for"]
    assert says(t, "changed") == ["Everything is new; nothing was written down before."]
    assert says(t, "next") == ["None yet."]
    assert {row.value for row in point(t, "known").rows} == {"not known"}
    assert says(t, "coach") == ["Who signs for the money, and how would we find out?"]
    assert (t.matrix.metrics, t.drivers, t.versions, t.sides.bars) == ((), (), (), ())


def test_what_changed_is_told_since_the_last_talk_or_since_the_reader_last_saw_it(played: Told):
    words, story = played("whole_life")
    t = transcript_of(words, story)
    assert plain(point(t, "changed").label) == "What changed since 25 Dec 2026"
    assert "late orders, now: 9 a month (Marta Ruiz said it), new" in says(t, "changed")
    early = next(fact for fact in story.facts if fact.path == "metrics/m1/name").id
    seen = transcript_of(words, replace(story, seen=early))
    assert plain(point(seen, "changed").label) == "What changed since 24 Nov 2026"
    assert len(says(seen, "changed")) > len(says(t, "changed"))
    all_seen = transcript_of(words, replace(story, seen=story.facts[-1].id))
    assert says(all_seen, "changed") == ["Nothing changed."]


def test_a_first_talk_has_no_sums(played: Told):
    t = told(played("fifteen_first_talk"))
    assert (t.sides.bars, t.sides.says) == ((), ())
    assert says(t, "both") == ["A first talk has no sums."]


def test_not_moving_a_number_is_a_result_and_not_asked_is_none(played: Told):
    t = told(played("another_offering"))
    (row,) = t.matrix.cells
    assert [(cell.moves, cell.says) for cell in row] == [
        ("not_at_all", "does not move it"),
        ("somewhat", "moves it some"),
    ]


def test_a_number_that_nobody_was_asked_about_is_open(played: Told):
    t = told(played("one_line_metric"))
    assert [cell.moves for row in t.matrix.cells for cell in row] == ["open"]


def test_what_was_delivered_stands_where_nobody_was_asked_what_we_do(played: Told):
    t = told(played("thirty_renewal"))
    cells = [cell for row in t.matrix.cells for cell in row]
    assert [cell.moves for cell in cells] == ["moved"]
    assert plain(cells[0].says).startswith("since we are there ")


def test_a_deal_that_ended_says_so(played: Told):
    t = told(played("parting_well"))
    assert says(t, "next")[0].startswith("Not a fit")


def test_versions_stand_newest_first_with_what_is_found_in_them(played: Told):
    words, story = played("critique_dismissal")
    t = transcript_of(words, story)
    assert [plain(each.title) for each in t.versions] == ["Proposition 3", "Proposition 2", "Proposition 1"]
    assert [plain(each.says).split(".")[0].split(" “")[0] for each in t.versions[0].remarks] == [
        "Assumed as certain",
        "A figure on its own",
    ]
    assert [row.label for row in t.put_aside] == ["Assumed as certain"]


def test_a_finding_that_was_put_aside_shows_so_while_its_sentence_stands(played: Told):
    words, story = played("critique_dismissal")
    third = next(fact for fact in story.facts if fact.path == "propositions/t3").id
    before = [fact for fact in story.facts if fact.id < third]
    t = transcript_of(words, replace(story, facts=before, record=fold(before)))
    aside = [plain(each.says).split(" “")[0] for each in t.versions[0].remarks if each.aside]
    assert aside == ["Assumed as certain"]


def test_an_older_version_keeps_what_was_found_then(played: Told):
    t = told(played("critique_three_rounds"))
    first = t.versions[-1]
    assert [each.name for each in first.remarks]
    assert all("“" in each.says or each.says == "" for each in first.remarks)


def test_a_models_words_are_marked_wherever_they_stand(played: Told):
    words, story = played("open_deal")
    finding = words.text("critic.of_model", says="nobody said so", words="will reach")
    turn = story.turns[story.sessions[0].id][1]
    marked = replace(
        turn,
        replies=(
            Reply("message", {"type": "message", "text": str(finding), "by": "model"}),
            Reply("message", {"type": "message", "text": str(words.escaped("**The model says** so"))}),
        ),
    )
    (talk,) = talks_of(words, replace(story, turns={story.sessions[0].id: [marked]}))
    assert [each.of_model for each in talk.turns[0].replies] == [True, False]


def test_a_story_without_turns_has_no_conversation(played: Told):
    words, story = played("open_deal")
    assert transcript_of(words, story).talks
    assert transcript_of(words, replace(story, turns={})).talks == ()
    assert transcript_of(words, replace(story, sessions=())).talks == ()


def test_a_talk_taken_up_on_another_day_says_which(played: Told):
    words, story = played("pause_and_resume")
    times = [turn.at for talk in transcript_of(words, story).talks for turn in talk.turns]
    dated = [each for each in times if "," in each]
    days = {turn.at.date() for turns in story.turns.values() for turn in turns}
    assert len(dated) == len(days) - len(story.sessions)
    assert dated

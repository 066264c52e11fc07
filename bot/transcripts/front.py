"""Page one of a transcript, in the order in which a manager needs it. Pure; the words come from `prompts`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.naming import label_of, place_label
from bot.transcripts.coaching import question_to_ask
from bot.transcripts.moved import moved_lines
from bot.transcripts.rows import held, row_of
from bot.transcripts.sources import AccountStory
from bot.transcripts.transcript import Point, Row, Sides
from flows.binding import metrics_by_rank
from flows.moved import moved
from flows.places import is_private
from flows.record import Fact, State, fold
from prompts.figures import day_text
from prompts.render import Safe, Words, short
from storage.base import Note

NOTHING = ("none", "no", "nothing", "nothing yet", "nothing so far", "nothing just now", "none yet", "-")
"""Answers that say there is none, typed; a tapped one is told by its id."""


def front_of(words: Words, story: AccountStory, sides: Sides) -> tuple[Point, ...]:
    """Help wanted, changes, their next step, what is known and how, both sides, what was given, one question."""
    said = {
        "help": tuple(_help(words, story)),
        "changed": tuple(_changes(words, story)),
        "next": tuple(_next(words, story)),
        "known": (),
        "both": (sides.verdict,),
        "given": tuple(_given(words, story)),
        "coach": (question_to_ask(words, story),),
    }
    if story.notes:
        said["notes"] = tuple(_noted(words, story, each) for each in story.notes)
    rows = {"known": tuple(_known(words, story))}
    return tuple(Point(key, _label(words, story, key), says, rows.get(key, ())) for key, says in said.items())


def _label(words: Words, story: AccountStory, key: str) -> str:
    last = _last_before(story)
    if key == "changed" and last is not None:
        day = day_text(story.seen_at or last.recorded_at, words.locale)
        return words.text("transcript.front.changed_since", day=day)
    return words.plain(f"transcript.front.{key}")


def _help(words: Words, story: AccountStory) -> Iterator[str]:
    for item in reversed(story.record.items("meetings")):
        path = f"meetings/{item}/help_wanted"
        fact = story.record.fact(path)
        if fact is not None and fact.state is State.KNOWN:
            value = label_of(words, story.flow, fact, story.record)
            yield words.plain("transcript.no_help") if is_nothing(value) else short(value, MOST)
            return
    yield words.plain("transcript.no_help")


def is_nothing(value: str) -> bool:
    """Does an answer say that there is none?"""
    return value.casefold().strip(" .") in NOTHING or value.casefold().startswith("nothing ")


def _last_before(story: AccountStory) -> Fact | None:
    """The last fact that the reader may know already: as was told them, else of an earlier talk than the latest."""
    facts = [fact for fact in story.facts if not is_private(fact.path)]
    if story.seen is not None:
        return next((fact for fact in reversed(facts) if fact.id <= (story.seen or 0)), None)
    first = next((fact.id for fact in facts if fact.session == facts[-1].session), 0)
    return next((fact for fact in reversed(facts) if fact.id < first), None)


def _changes(words: Words, story: AccountStory) -> Iterator[str]:
    last = _last_before(story)
    if last is None:
        yield words.plain("transcript.first_time" if story.seen is None else "transcript.first_read")
        return

    def is_new(fact: Fact) -> bool:
        return fact.id > last.id or fact.path in story.unseen

    before = fold(fact for fact in story.facts if not is_new(fact))
    moves = moved(before, story.record, is_new)
    lines = moved_lines(words, story.flow, story.record, moves)
    yield from (Safe(each.removeprefix("- ")) for each in lines)
    if not lines:
        yield words.text("transcript.no_change")


def _next(words: Words, story: AccountStory) -> Iterator[str]:
    record = story.record
    kinds = [(each, record.text(f"outcomes/{each}/kind")) for each in record.items("outcomes")]
    item, kind = next((each for each in reversed(kinds) if each[1]), ("", ""))
    stem = f"outcomes/{item}"
    parts = {leaf: held(words, story, f"{stem}/{leaf}", "") for leaf in ("their_part", "our_part", "when")}
    reason = record.text(f"{stem}/reason")
    if kind not in ("", "next_step", "none_yet"):
        key = "not_a_fit" if kind == "not_a_fit" else "other"
        yield words.text(f"transcript.next.{key}", reason=reason, kind=words.plain(f"choices.{kind}"))
        return
    theirs, ours, when = parts["their_part"], parts["our_part"], parts["when"]
    if theirs is None or is_nothing(theirs.value):
        yield words.plain("transcript.next.none")
    else:
        yield words.text("transcript.next.theirs", what=short(theirs.value, MOST))
    if ours is not None and not is_nothing(ours.value):
        yield words.text("transcript.next.ours", what=short(ours.value, MOST))
    if when is not None:
        yield words.text("transcript.next.when", when=when.value)
    meeting = next(reversed(record.items("meetings")), "")
    aim = held(words, story, f"meetings/{meeting}/aim", "")
    if theirs is None and aim is not None:
        yield words.text("transcript.next.aim", what=short(aim.value, MOST))


def _noted(words: Words, story: AccountStory, note: Note) -> Safe:
    """What a reader had to say, and what became of it."""
    place = place_label(words, note.place, story.record) if note.place else ""
    return words.text(
        "transcript.note",
        by=note.by_name,
        place=place,
        text=short(note.text, MOST),
        answer=short(note.answer or "", MOST),
        done=note.done_at is not None,
    )


def _known(words: Words, story: AccountStory) -> Iterator[Row]:
    """What is held of the three things the deal rests on, and how it is known."""
    record = story.record
    problem = next((path for path in _PROBLEM if record.known(path)), _PROBLEM[1])
    first = next(iter(metrics_by_rank(record)), "")
    paths = {"buyer": "decision/whose", "problem": problem, "metric": f"metrics/{first}/name"}
    for key, path in paths.items():
        label, fact = words.plain(f"transcript.known.{key}"), record.fact(path)
        if fact is None:
            kept_back = any(each.startswith(_RESTS_ON[key]) for each in story.withheld)
            says = words.plain("transcript.not_shared" if kept_back else "transcript.not_known")
            yield Row(label, says, state="unknown")
        else:
            row = row_of(words, story, fact, label=label)
            yield replace(row, value=short(row.value, MOST), quote="")


MOST = 300
"""Characters of one answer on page one; the record has it whole."""
_RESTS_ON = {"buyer": "decision/whose", "problem": "problem/", "metric": "metrics/"}
_PROBLEM = ("problem/definition", "problem/said", "problem/hypothesis")


def _given(words: Words, story: AccountStory) -> Iterator[str]:
    """What we have spent and given, where it is not known that anything came back."""
    record = story.record
    spent = held(words, story, "exchange/already_spent", "")
    put_in = held(words, story, "exchange/put_in_so_far", "")
    lines: list[str] = []
    if spent is not None and not is_nothing(spent.value):
        lines.append(words.text("transcript.given.spent", what=short(spent.value, MOST)))
    for item in record.items("gives"):
        back, out = (record.text(f"gives/{item}/{leaf}") for leaf in ("in_return", "left_out"))
        if (back or out) and all(not each or is_nothing(each) for each in (back, out)):
            lines.append(
                words.text("transcript.given.gave", what=record.text(f"gives/{item}/asked") or back or out)
            )
    if put_in is None:
        lines += [words.plain("transcript.given.put_in_unknown")] if lines else []
    elif is_nothing(put_in.value):
        lines.append(words.plain("transcript.given.put_in_nothing"))
    elif lines:
        lines.append(words.text("transcript.given.put_in", what=short(put_in.value, MOST)))
    yield from lines or [words.plain("transcript.given.none")]

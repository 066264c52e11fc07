"""Writes docs/examples/: one transcript in every format, made from a checked-in dialogue.

`python docs/examples.py` (part of `make docs`) writes what no longer says the same.
"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bot.transcripts.means import Means  # noqa: E402
from bot.transcripts.registry import FORMATS  # noqa: E402
from bot.transcripts.sources import AccountStory  # noqa: E402
from flows.record import fold  # noqa: E402
from tests.conversations import dialogue  # noqa: E402
from tests.support.papers import file_of, same, story_of  # noqa: E402

DIALOGUE = "giveaway_deal"
NAME = "marlow-optics"
FOLDER = ROOT / "docs" / "examples"


def made() -> dict[str, bytes]:
    """Every example by its file's name. Only our own fonts are used, so that each machine makes the same."""
    with tempfile.TemporaryDirectory() as folder:
        played = dialogue.play(dialogue.read(DIALOGUE), Path(folder))
        played.office.now = played.office.now.replace(hour=18, minute=0, second=0)
        story, words = _without_chance(story_of(played.last)), played.office.app.words
        files = {
            f"{NAME}{form.suffix}": file_of(words, story, name, Means(system_fonts=False))
            for name, form in FORMATS.items()
        }
        played.office.close()
    return files


def _without_chance(story: AccountStory) -> AccountStory:
    """The same with the ids that are drawn by chance counted up instead."""
    ids = dict.fromkeys(fact.recorded_by for fact in story.facts)
    people = {each: f"person{number}" for number, each in enumerate(ids, start=1)}
    facts = [replace(fact, recorded_by=people[fact.recorded_by]) for fact in story.facts]
    turns = {
        key: [replace(turn, person=people.get(turn.person, "person")) for turn in each]
        for key, each in story.turns.items()
    }
    names = {known: story.names[each] for each, known in people.items()}
    record = fold(facts)
    page = replace(story.page, record=record)
    return replace(story, facts=facts, record=record, turns=turns, names=names, page=page)


def stale() -> list[str]:
    """The examples that are missing, or say something else than what would be made now."""
    return [
        name
        for name, data in made().items()
        if not (FOLDER / name).is_file() or not same(Path(name).suffix, (FOLDER / name).read_bytes(), data)
    ]


def main(arguments: list[str]) -> int:
    """Writes what is stale, or with `--check` only names it. Gives the exit code."""
    if "--check" in arguments:
        names = stale()
        print("".join(f"docs/examples/{name} is stale; run `make docs`\n" for name in names), end="")
        return 1 if names else 0
    files = made()
    FOLDER.mkdir(exist_ok=True)
    for name, data in files.items():
        place = FOLDER / name
        if not place.is_file() or not same(place.suffix, place.read_bytes(), data):
            place.write_bytes(data)
            print(f"docs/examples/{name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

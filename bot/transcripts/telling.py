"""A transcript put together from an account. Pure: reads nothing, and says nothing that is about the seller."""

from __future__ import annotations

from bot.transcripts.conversation import talks_of
from bot.transcripts.front import front_of
from bot.transcripts.matrix import drivers_of, matrix_of
from bot.transcripts.rows import groups_of, put_aside
from bot.transcripts.sides import sides_of
from bot.transcripts.sources import AccountStory
from bot.transcripts.transcript import Transcript
from bot.transcripts.versions import versions_of
from prompts.figures import day_text
from prompts.render import Words, catalogue

_TITLES = "transcript.titles."


def transcript_of(words: Words, story: AccountStory) -> Transcript:
    """Everything that a transcript says, in its order."""
    titles = {key.removeprefix(_TITLES): key for key in catalogue() if key.startswith(_TITLES)}
    account = story.account.name
    sides = sides_of(words, story.page)
    return Transcript(
        account=account,
        day=day_text(story.now, words.locale),
        locale=words.locale,
        titles={
            **{name: words.plain(key) for name, key in titles.items()},
            "page": words.text(f"{_TITLES}page", account=account),
        },
        front=front_of(words, story, sides),
        sides=sides,
        matrix=matrix_of(words, story),
        drivers=tuple(drivers_of(words, story)),
        versions=versions_of(words, story),
        put_aside=tuple(put_aside(words, story)),
        groups=tuple(groups_of(words, story)),
        talks=talks_of(words, story),
    )

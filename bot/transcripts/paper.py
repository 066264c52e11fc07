"""What every format is written from: an account as it stands, or what was kept of one when it was let out. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any, Protocol

from bot.transcripts.as_json import account_data
from bot.transcripts.balance_page import picture_of
from bot.transcripts.keeping import from_data, to_data
from bot.transcripts.sources import AccountStory
from bot.transcripts.table import table_of
from bot.transcripts.telling import transcript_of
from bot.transcripts.transcript import Transcript
from prompts.render import Words

SCHEMA = 1


class Paper(Protocol):
    """All that a format may show: the transcript, the same as data and as rows, the balance drawn in letters."""

    @property
    def t(self) -> Transcript: ...

    @property
    def data(self) -> Mapping[str, Any]: ...

    @property
    def table(self) -> Sequence[Mapping[str, str]]: ...

    @property
    def picture(self) -> str: ...

    @property
    def now(self) -> datetime: ...


@dataclass(frozen=True)
class Told:
    """An account as it stands. Each part is made when it is asked for."""

    words: Words
    story: AccountStory

    @cached_property
    def t(self) -> Transcript:
        """The transcript."""
        return transcript_of(self.words, self.story)

    @cached_property
    def data(self) -> Mapping[str, Any]:
        """The account for programs."""
        return account_data(self.story)

    @cached_property
    def table(self) -> Sequence[Mapping[str, str]]:
        """The rows for a spreadsheet."""
        return table_of(self.words, self.story)

    @cached_property
    def picture(self) -> str:
        """The balance, drawn in letters."""
        return picture_of(self.words, self.story.page)

    @property
    def now(self) -> datetime:
        """When it was so."""
        return self.story.now


@dataclass(frozen=True)
class Kept:
    """What was let out, as it was then: nothing of it is worked out anew, whatever the product says by now."""

    content: Mapping[str, Any]

    @cached_property
    def t(self) -> Transcript:
        """The transcript."""
        found = from_data(Transcript, self.content["transcript"])
        assert isinstance(found, Transcript)
        return found

    @property
    def data(self) -> Mapping[str, Any]:
        """The account for programs."""
        found: Mapping[str, Any] = self.content["data"]
        return found

    @property
    def table(self) -> Sequence[Mapping[str, str]]:
        """The rows for a spreadsheet."""
        found: Sequence[Mapping[str, str]] = self.content["table"]
        return found

    @property
    def picture(self) -> str:
        """The balance, drawn in letters."""
        return str(self.content["picture"])

    @property
    def now(self) -> datetime:
        """When it was so."""
        return datetime.fromisoformat(self.content["at"])


Source = AccountStory | Kept


def paper_of(words: Words, source: Source) -> Paper:
    """What a format is written from."""
    return source if isinstance(source, Kept) else Told(words, source)


def content_of(words: Words, story: AccountStory) -> dict[str, Any]:
    """All of a paper as JSON data, for `Kept` to read in any later version."""
    told = Told(words, story)
    return {
        "schema": SCHEMA,
        "at": told.now.isoformat(),
        "transcript": to_data(told.t),
        "data": dict(told.data),
        "table": [dict(row) for row in told.table],
        "picture": told.picture,
    }

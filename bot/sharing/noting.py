"""What readers noted on a seller's releases: shown where the account is opened, answered, or marked done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from bot.channels.base import Message, Outgoing
from bot.naming import place_label
from bot.sharing.steps import Came, Led, State, asked, choice
from prompts.render import Words
from storage.base import Account, NoSuchAccount, Note, Storage, Who

NOTE = "note-"
"""What the reference of the buttons under a note begins with; the rest is its id."""
SHOWN = 3
HIDDEN = "seller/notes"
"""The id of what is said of notes: like all that is for the seller alone it is in no transcript."""


@dataclass(frozen=True)
class NoteTalk:
    """Takes a seller through it."""

    storage: Storage
    words: Words
    clock: Callable[[], datetime]
    tell: Callable[[Who, Note], None] = lambda who, note: None
    """Has its writer told what was answered, in the same transaction."""

    def waiting(self, who: Who, account: str) -> Sequence[Note]:
        """The notes that wait for this seller."""
        return [each for each in self.storage.notes(who, account) if each.is_open]

    def shown(self, who: Who, account: str, *, buttons: bool) -> list[Outgoing]:
        """What is said where an account is opened. Without buttons: how to answer by command."""
        found = self.waiting(who, account)
        if not found:
            return []
        held, record = self.storage.record(who, account)
        said: list[Outgoing] = []
        for note in found[:SHOWN]:
            place = place_label(self.words, note.place, record) if note.place else ""
            text = self.words.text("share.note", by=note.by_name, place=place, text=note.text)
            if buttons:
                names = [choice(self.words, each) for each in ("answer", "done")]
                said.append(asked(f"{NOTE}{note.id}", text, names, name=HIDDEN))
            else:
                said.append(Message(text, by="reader"))
        if not buttons:
            said.append(Message(self.words.text("share.notes_command", name=held.name), by="reader"))
        elif len(found) > SHOWN:
            said.append(Message(self.words.text("share.more_notes", more=len(found) - SHOWN), by="reader"))
        return said

    def all_of(self, who: Who, accounts: Sequence[Account]) -> Led:
        """The notes that wait, of some accounts."""
        said = [each for account in accounts for each in self.shown(who, account.id, buttons=True)]
        return Led(said or [Message(self.words.text("share.no_notes"))])

    def tapped(self, who: Who, note: str, came: Came) -> Led:
        """Answers it, or is done with it."""
        if came.chosen == ("done",):
            return self.settled(who, note, None)
        state = {"kind": "answer", "note": note, "ref": f"{NOTE}{note}"}
        return Led([Message(self.words.text("share.answer"))], state)

    def take(self, who: Who, state: State, came: Came) -> Led:
        """The answer itself."""
        if came.leaves or not came.text.strip():
            return Led([Message(self.words.text("share.left"))])
        return self.settled(who, state["note"], came.text.strip())

    def settled(self, who: Who, note: str, answer: str | None) -> Led:
        """A note with an answer, or (None) done with."""
        key = "share.note_done" if answer is None else "share.answered"
        return Led([Message(self.words.text(key))], act=partial(self._answer, who, note, answer))

    def _answer(self, who: Who, note: str, answer: str | None) -> None:
        kept = self.storage.answer_note(who, note, answer, self.clock())
        if answer is not None:
            self.tell(who, kept)

    def on_opening(self, who: Who, account: str, buttons: bool) -> list[Outgoing]:  # noqa: FBT001
        """As `shown`; nothing of an account that is gone."""
        try:
            return self.shown(who, account, buttons=buttons)
        except NoSuchAccount:
            return []


__all__ = ["HIDDEN", "NOTE", "NoteTalk"]

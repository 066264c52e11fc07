"""What was shared with somebody: the list, one of them as it was then, and a note to whoever shared it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from bot.channels.base import RELEASED, Choice, Message
from bot.sharing.steps import LEAVE, Came, Led, State, asked, choice, thread_of
from bot.sharing.talk import paper_of
from bot.transcripts.paper import Kept
from bot.transcripts.releasing import page_one, places_of
from flows.lobby import meant
from prompts.figures import day_text
from prompts.render import Words
from storage.base import NewNote, NoSuchRelease, Note, Place, Release, Who, channel_reader
from storage.service import ServiceStorage

LIST = f"{RELEASED}list"
SHOWN = 10
WHOLE = "whole"


@dataclass(frozen=True)
class ReleaseTalk:
    """Takes a reader through it."""

    storage: ServiceStorage
    words: Words
    clock: Callable[[], datetime]
    fresh: Callable[[], str]

    def received(self, who: Who, about: str, here: Place) -> Led:
        """What was shared with them; one of it where that is meant."""
        found = self.storage.received(who)
        if about:
            return self.read(who, self.found(who, about).id, here)
        if not found:
            return Led([Message(self.words.text("share.none_received"))])
        choices = [Choice(f"r.{each.id}", self._called(each)) for each in found[:SHOWN]]
        return Led([asked(LIST, self.words.text("share.received", count=len(found)), choices)])

    def _called(self, each: Release) -> str:
        day = day_text(each.at, self.words.locale)
        return self.words.text("share.received_line", name=each.account_name, by=each.by_name, day=day)

    def found(self, who: Who, about: str) -> Release:
        """The one that is meant: by its id, else the newest of an account called so. Raises NoSuchRelease."""
        received = self.storage.received(who)
        for each in received:
            if each.id == about:
                return each
        names = {each.id: each.account_name for each in reversed(received)}
        newest = {name.casefold(): ident for ident, name in names.items()}
        ident = meant(about, {ident: names[ident] for ident in newest.values()}).account
        if ident is None:
            parts = [each for name, each in newest.items() if about.casefold() in name]
            ident = parts[0] if len(parts) == 1 and about.strip() else None
        if ident is None:
            raise NoSuchRelease(name=about)
        return next(each for each in received if each.id == ident)

    def read(self, who: Who, ident: str, here: Place, *, again: bool = True) -> Led:
        """One of them, as it was then; without page one again where that is what they look at.

        What is said after it in a thread of its own is a note on it.
        """
        release, content = self.storage.content(who, ident)
        by = release.by_name
        page = page_one(self.words, content) if again else ""
        lines = [page, *self._noted(who, release), self.words.text("share.read", by=by)]
        note = asked(
            f"{RELEASED}{ident}", "\n".join(filter(None, lines)), [choice(self.words, "note", by=by)]
        )
        goes_on = {"kind": "thread", "release": ident, "by": by, "step": "text"} if thread_of(here) else {}
        return Led([paper_of(self.words, release.account_name, Kept(content)), note], goes_on)

    def page(self, who: Who, release: Release, content: Mapping[str, Any]) -> str:
        """Its page one, with what its reader said to it and what came back."""
        return "\n".join([page_one(self.words, content), *self._noted(who, release)])

    def _noted(self, who: Who, release: Release) -> Sequence[str]:
        return [self.answered(note, release.by_name) for note in self.storage.my_notes(who, release.id)]

    def answered(self, note: Note, by: str) -> str:
        """A note of the reader's own, and what became of it."""
        return self.words.text(
            "share.my_note", text=note.text, answer=note.answer or "", done=note.done_at is not None, by=by
        )

    # a note -------------------------------------------------------------------------------
    def note(self, who: Who, about: str, here: Place) -> Led:
        """Asks what a note is about. `about` names the release, and the channel it was posted in, where it was."""
        ident, _, channel = about.partition(" in ")
        state: dict[str, Any] = {
            "kind": "note",
            "ref": f"noting-{self.fresh()}",
            "step": "place",
            "through": channel,
        }
        if channel:  # they read it where it was posted; what is in it is not theirs to ask for here
            by = self._posted_by(who, ident, Place(here.channel, here.tenant, channel))
            return self._ask_text({**state, "release": ident, "by": by, "place": ""})
        release, content = self.storage.content(who, self.found(who, ident).id)
        places = [{"path": path, "label": label} for path, label in places_of(self.words, content)]
        state |= {"release": release.id, "by": release.by_name, "places": places}
        choices = [choice(self.words, WHOLE)]
        choices += [Choice(f"l{n}", self.words.escaped(each["label"])) for n, each in enumerate(places)]
        text = self.words.text("share.note_place", by=release.by_name, name=release.account_name)
        return Led([asked(str(state["ref"]), text, [*choices, choice(self.words, LEAVE)])], state)

    def _posted_by(self, who: Who, ident: str, there: Place) -> str:
        release = self.storage.released_by(who.workspace, ident)
        if release is None or (release.to.kind, release.to.reader) != ("channel", channel_reader(there)):
            raise NoSuchRelease(name="")
        return release.by_name

    def take(self, who: Who, state: State, came: Came, here: Place) -> Led:
        """The next answer."""
        if came.leaves and (came.chosen or state["step"] == "place"):
            return Led([Message(self.words.text("share.left"))])
        if state["step"] == "place":
            return self._place(who, state, came, here)
        if not came.text.strip():
            return self._ask_text(state)
        return self.keep(who, state, came.text, here)

    def _place(self, who: Who, state: State, came: Came, here: Place) -> Led:
        if not came.chosen:  # they say it at once
            return self.keep(who, {**state, "place": ""}, came.text, here)
        offered = {f"l{n}": each["path"] for n, each in enumerate(state["places"])}
        return self._ask_text({**state, "place": offered.get(came.chosen[0], "")})

    def _ask_text(self, state: State) -> Led:
        text = self.words.text("share.note_text", by=state["by"])
        return Led([Message(text)], {**state, "step": "text"})

    def keep(self, who: Who, state: State, text: str, here: Place) -> Led:
        """Keeps a note, and goes on taking more where it is said in the release's own thread."""
        through = Place(here.channel, here.tenant, state["through"]) if state.get("through") else None
        new = NewNote(self.fresh(), state["release"], text.strip(), state.get("place", ""), through)
        said = self.words.text("share.noted", by=state["by"])
        of_it = {"kind": "thread", "release": state["release"], "by": state["by"], "step": "text"}
        goes_on = {**of_it, "through": state.get("through", "")} if thread_of(here) else {}
        return Led([Message(said)], goes_on, partial(self._keep, who, new))

    def _keep(self, who: Who, new: NewNote) -> None:
        self.storage.note(who, new, self.clock())

    def under(self, who: Who, ident: str, text: str, here: Place) -> Led | None:
        """A reply to what was posted of a release; None where it is none that this person was given."""
        release = next((each for each in self.storage.received(who) if each.id == ident), None)
        if release is None:
            return None
        state = {"kind": "thread", "release": ident, "by": release.by_name, "place": "", "step": "text"}
        return self.keep(who, state, text, here)


__all__ = ["LIST", "ReleaseTalk"]

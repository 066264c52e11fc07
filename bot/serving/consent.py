"""Whether a model server may read somebody's texts: asked once by buttons beside a talk, changed at any time.

Sends nothing anywhere; who may be asked what, and what came of it, stands in the store.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from bot.channels.base import BESIDE, Choice, Question
from flows.session import Session
from prompts.render import Words
from storage.base import AskingRow, ChatState, Inbound, NoSuchAccount, NoSuchSession, Place, Storage, Who
from storage.service import Arrival

ORDER = "model"
LET, NOT = "let_read", "not_read"
_START = "model-"
"""What the reference of such a question begins with; the rest tells the person and the server."""
_WORDS = {"on": True, "yes": True, "off": False, "no": False}
_ORDERED = {f"{ORDER} {word}": given for word, given in _WORDS.items()}
_TYPED = {"yes": True, "y": True, "no": False, "n": False}


@dataclass(frozen=True)
class Consent:
    """Asks for consent to one server, and reads answers."""

    storage: Storage
    words: Words
    server: str

    def given(self, who: Who) -> bool | None:
        """Does this person let the server read their texts? None where they never answered."""
        return self.storage.model_consent(who, self.server)

    def question(self, who: Who, session: Session, place: Place) -> tuple[Question, AskingRow] | None:
        """The question and how it is kept; None where this person was asked before."""
        ref = self._ref(who)
        if self.storage.asking(who, ref) is not None:
            return None
        words = self.words
        text = "\n".join([self.what(), words.text("critic_model.chat.ask")])
        labels = {
            LET: words.text("critic_model.chat.let_read"),
            NOT: words.text("critic_model.chat.not_read"),
        }
        choices = tuple(Choice(name, label) for name, label in labels.items())
        row = AskingRow(ref, session.id, who.person, place.chat, session.turn, ORDER, text, tuple(labels))
        return Question(ORDER, ref, BESIDE, text, choices), row

    def what(self) -> str:
        """Which server would read what."""
        what = self.words.plain("critic_model.what.record")
        return self.words.text("critic_model.consent", server=self.server, what=what)

    def wish(self, who: Who, arrival: Arrival, chat: ChatState | None) -> bool | str | None:
        """What a message says of it: yes or no, "asks" for what holds now; None where it is about something else."""
        inbound = arrival.inbound
        order = arrival.more.get("order")
        if order is not None:
            return _WORDS.get(order["about"].casefold(), "asks") if order["name"] == ORDER else None
        if inbound.answers is not None and inbound.answers.startswith(_START):
            return self._tapped(who, inbound)
        if inbound.text is None or {"edit_of", "quote"} & arrival.more.keys():
            return None
        said = " ".join(inbound.text.split()).casefold().lstrip("/").rstrip(".!")
        if said in _ORDERED:
            return _ORDERED[said]
        given = self._labels().get(said, _TYPED.get(said))
        return given if given is not None and self._is_asked_last(who, chat) else None

    def _labels(self) -> dict[str, bool]:
        return {self.words.plain(f"critic_model.chat.{name}").casefold(): name == LET for name in (LET, NOT)}

    def _tapped(self, who: Who, inbound: Inbound) -> bool | str:
        """A tap: by the choice, or by its number where a channel had room for no more."""
        row = self.storage.asking(who, inbound.answers or "")
        if row is None or row.ref != self._ref(who):
            return "asks"
        by_number = {f"#{at}": one for at, one in enumerate(row.options)}
        chosen = [by_number.get(one, one) for one in inbound.chosen]
        return chosen == [LET] if chosen in ([LET], [NOT]) else "asks"

    def _is_asked_last(self, who: Who, chat: ChatState | None) -> bool:
        """Was it asked in this chat with what was said last, and not answered since? Then a "yes" is meant for it."""
        if chat is None or chat.account is None or chat.session is None or self.given(who) is not None:
            return False
        row = self.storage.asking(who, self._ref(who))
        if row is None or (row.session, row.chat) != (chat.session, chat.place.chat):
            return False
        try:
            return self.storage.load(who, chat.account, chat.session).session.turn == row.turn
        except (NoSuchAccount, NoSuchSession):
            return False

    def _ref(self, who: Who) -> str:
        """One question a person and server: that it was asked is found again by it."""
        named = "\n".join([who.workspace, who.person, self.server])
        return _START + sha256(named.encode()).hexdigest()[:20]


__all__ = ["LET", "NOT", "ORDER", "Consent"]

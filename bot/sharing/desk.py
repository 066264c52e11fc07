"""Everything about sharing that is said in a chat, at one door: orders, buttons, and the answers to what was asked."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from bot.channels.base import RELEASED, Message
from bot.sharing.noting import NOTE, NoteTalk
from bot.sharing.reading import LIST, ReleaseTalk
from bot.sharing.steps import Came, Led, State
from bot.sharing.talk import BEGIN, Post, ShareTalk
from flows.lobby import meant
from prompts.render import Words
from storage.base import Account, Addressee, NoSuchAccount, NoSuchNote, NoSuchRelease, Place, Who
from storage.service import ServiceStorage

ORDERS = ("share", "shared", "note", "notes")
_NOTHING = Came()
_WITH = re.compile(r"^(?P<account>.+?)\s+with\s+(?P<whom>.+)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Asked:
    """What came in: an order, or choices under the reference of what was asked, or words."""

    order: str = ""
    about: str = ""
    ref: str = ""
    came: Came = _NOTHING
    under: str = ""
    """The release that it replies to."""


@dataclass(frozen=True)
class Desk:
    """Answers what is about sharing; None for all else."""

    storage: ServiceStorage
    words: Words
    share: ShareTalk
    read: ReleaseTalk
    notes: NoteTalk
    post: Post

    def take(self, who: Who, asked: Asked, state: State, here: Place) -> Led | None:
        """What something leads to. `state` is where this chat stands."""
        answer = self._answer(who, asked, state, here)
        if answer is None:
            return None
        try:
            return answer()
        except NoSuchRelease as error:
            return self._said("share.no_release", name=str(error.data.get("name") or ""))
        except NoSuchNote:
            return self._said("share.no_note")
        except NoSuchAccount as error:
            if asked.order:
                return self._said("orders.no_such_account", name=str(error.data.get("name") or ""))
            return self._said("serve.account_gone")

    def not_posted(self, workspace: str, source: str) -> bool:
        """Tells whoever shared something that it did not get there. False where it was nothing that was shared."""
        release = self.storage.released_by(workspace, source)
        if release is None:
            return False
        if release.to.kind == "channel":
            self.storage.take_back(workspace, source)
        who = Who(workspace, release.by)
        chat = self.share.letting.chat_of(who, Addressee("person", release.by_name, release.by))
        if chat is None:
            return False
        kind = release.to.kind
        said = self.words.text("share.not_posted", name=release.account_name, to=release.to.name, kind=kind)
        self.post(who, f"{source}-back", chat, [Message(said)])
        return True

    def _answer(self, who: Who, asked: Asked, state: State, here: Place) -> Callable[[], Led] | None:
        if asked.order in ORDERS:
            return lambda: self._ordered(who, asked.order, asked.about, here)
        if asked.under and asked.came.text.strip():
            led = self.read.under(who, asked.under, asked.came.text, here)
            return None if led is None else lambda: led
        if asked.ref:
            return self._tapped(who, asked.ref, asked.came, state, here)
        if state and asked.came.text:
            return lambda: self._go_on(who, state, asked.came, here)
        return None

    def _ordered(self, who: Who, order: str, about: str, here: Place) -> Led:
        if order == "shared":
            return self.read.received(who, about, here)
        if order == "note":
            return self.read.note(who, about, here) if about else self.read.received(who, "", here)
        if order == "notes":
            accounts = [one.account for one in self.storage.accounts(who)]
            return self.notes.all_of(who, [self._account(who, about)] if about else accounts)
        account, whom = self._meant(who, about)
        return self.share.begin(who, account, whom, channel=here.channel)

    def _meant(self, who: Who, about: str) -> tuple[Account, str]:
        """The account, and with whom, where that was said: a customer's name may have "with" in it."""
        found = _WITH.match(about)
        if found is not None and not self._is_called(who, about):
            return self._account(who, found["account"]), found["whom"]
        return self._account(who, about), ""

    def _is_called(self, who: Who, about: str) -> bool:
        """Is an account of theirs called exactly so?"""
        names = {one.account.id: one.account.name for one in self.storage.accounts(who)}
        return meant(about, names).account is not None

    def _account(self, who: Who, about: str) -> Account:
        accounts = {one.account.id: one.account for one in self.storage.accounts(who)}
        if not about and accounts:
            return next(iter(accounts.values()))
        found = meant(about, {known: account.name for known, account in accounts.items()})
        near = found.account or (found.near[0] if len(found.near) == 1 else None)
        if near is None:
            raise NoSuchAccount(name=about)
        return accounts[near]

    def _tapped(self, who: Who, ref: str, came: Came, state: State, here: Place) -> Callable[[], Led] | None:
        if state and ref == state.get("ref") and not ref.startswith(NOTE):
            return lambda: self._go_on(who, state, came, here)
        if ref == LIST:
            ident = came.chosen[0].removeprefix("r.") if came.chosen else ""
            return lambda: self.read.read(who, ident, here)
        if ref.startswith(RELEASED):
            ident = ref.removeprefix(RELEASED)
            if came.chosen == ("note",):
                return lambda: self.read.note(who, ident, here)
            return lambda: self.read.read(who, ident, here, again=False)
        if ref.startswith(NOTE):
            return lambda: self.notes.tapped(who, ref.removeprefix(NOTE), came)
        if ref.startswith((BEGIN, "noting-")):
            return lambda: self._said("share.late")
        return None

    def _go_on(self, who: Who, state: State, came: Came, here: Place) -> Led:
        match state.get("kind"):
            case "note" | "thread":
                return self.read.take(who, state, came, here)
            case "answer":
                return self.notes.take(who, state, came)
        return self.share.take(who, state, came)

    def _said(self, key: str, **data: object) -> Led:
        return Led([Message(self.words.text(key, **data))])


def takes_words(state: State) -> bool:
    """Are any words now what was asked for, and no command?"""
    return state.get("kind") in ("answer", "thread") or state.get("step") in ("hold", "text")


__all__ = ["ORDERS", "Asked", "Desk", "takes_words"]

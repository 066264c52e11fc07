"""What the service answers by itself: lists, papers and help, asked for by command. Changes nothing that is kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from bot.channels.base import Document, Message, Outgoing, Start
from bot.channels.markup import plain
from bot.speech import both_sides
from flows.lobby import meant
from prompts.render import Words
from storage.base import Account, NoSuchAccount, Storage, Who

SHOWN = 12


@dataclass(frozen=True)
class Papers:
    """How papers are made: the Markdown of an account by its name, for one person; of both sides a PNG as well."""

    brief: Callable[[Who, str], str]
    balance: Callable[[Who, str], tuple[str, bytes | None]]
    export: Callable[[Who, str, str], str]


@dataclass(frozen=True)
class Orders:
    """Answers orders. Gives what is said, or the talk that is to go on."""

    storage: Storage
    words: Words
    papers: Papers
    more: Mapping[str, Callable[[Who, str], Sequence[Outgoing]]] = field(default_factory=dict)
    """Orders that others answer, by name."""
    next_meetings: Callable[[Who], Mapping[str, str]] = lambda who: {}
    """When somebody's next meeting with each account is, in words."""

    def answer(self, who: Who, name: str, about: str) -> Sequence[Outgoing] | Start:
        """What an order leads to. Raises NoSuchAccount for a name that is none of theirs."""
        if name in self.more:
            return self.more[name](who, about)
        answer = {
            "accounts": self._accounts,
            "resume": self._resume,
            "now": self._now,
            "start": self._start,
            "brief": self._brief,
            "balance": self._balance,
            "export": self._export,
            "members": self._members,
            "model": self._model,
        }.get(name)
        return [self._said("orders.help")] if answer is None else answer(who, about)

    def knows(self, who: Who, about: str) -> bool:
        """Is this the name of an account of theirs?"""
        accounts = {one.account.id: one.account.name for one in self.storage.accounts(who)}
        return bool(about) and meant(about, accounts).account is not None

    def _accounts(self, who: Who, about: str) -> Sequence[Outgoing]:
        found = self.storage.accounts(who)
        if not found:
            return [self._said("orders.no_accounts")]
        coming = self.next_meetings(who)
        lines = [
            self.words.text(
                "orders.account",
                name=one.account.name,
                owner=one.owner_name,
                members=one.members,
                next=coming.get(one.account.id, ""),
            )
            for one in found[:SHOWN]
        ]
        more = len(found) - len(lines)
        if more:
            lines.append(self.words.text("orders.more_accounts", more=more))
        return [Message("\n".join(map(str, lines)))]

    def _resume(self, who: Who, about: str) -> Sequence[Outgoing] | Start:
        if about:
            account = self._account(who, about)
            found = self.storage.open_session(who, account.id)
            return Start(account.name, found.flow if found is not None else "prep")
        for one in self.storage.accounts(who)[:SHOWN]:
            found = self.storage.open_session(who, one.account.id)
            if found is not None:
                return Start(one.account.name, found.flow)
        return [self._said("orders.nothing_open")]

    def _now(self, who: Who, about: str) -> Sequence[Outgoing] | Start:
        """What a busy person wants who says nothing: to go on, or to be told how to begin."""
        found = self._resume(who, about)
        return found if isinstance(found, Start) else [self._said("orders.welcome")]

    def _start(self, who: Who, about: str) -> Sequence[Outgoing] | Start:
        return self._resume(who, about) if about else [self._said("orders.welcome")]

    def _brief(self, who: Who, about: str) -> Sequence[Outgoing]:
        account = self._account(who, about)
        return [Document(f"{self.words.plain('brief.name')}.md", self.papers.brief(who, account.name))]

    def _balance(self, who: Who, about: str) -> Sequence[Outgoing]:
        account = self._account(who, about)
        text, picture = self.papers.balance(who, account.name)
        return both_sides(self.words, account.name, (f"{self.words.plain('balance.name')}.md", text), picture)

    def _export(self, who: Who, about: str) -> Sequence[Outgoing]:
        account = self._account(who, about)
        name = plain(self.words.text("orders.transcript", name=account.name))
        return [Document(f"{name}.md", self.papers.export(who, account.name, "md"))]

    def _members(self, who: Who, about: str) -> Sequence[Outgoing]:
        account = self._account(who, about)
        found = next(one for one in self.storage.accounts(who) if one.account.id == account.id)
        return [
            self._said("orders.members", name=account.name, owner=found.owner_name, members=found.members)
        ]

    def _model(self, who: Who, about: str) -> Sequence[Outgoing]:
        """Where one is set up, this is answered before it comes here."""
        return [self._said("critic_model.chat.none")]

    def _account(self, who: Who, about: str) -> Account:
        """The account that is meant: the named one, or without a name the one touched last."""
        accounts = {one.account.id: one.account for one in self.storage.accounts(who)}
        if not about:
            if not accounts:
                raise NoSuchAccount(name="")
            return next(iter(accounts.values()))
        found = meant(about, {known: account.name for known, account in accounts.items()})
        near = found.account or (found.near[0] if len(found.near) == 1 else None)
        if near is None:
            raise NoSuchAccount(name=about)
        return accounts[near]

    def _said(self, key: str, **data: object) -> Message:
        return Message(self.words.text(key, **data))

"""Before an account is chosen: asks for one, and about names that are nearly the same. Starts no session."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from bot.channels.base import Choice, Incoming, Outgoing, Question, Start
from bot.channels.orders import read_order
from flows.answers.choices import picked
from flows.answers.commands import command_in
from flows.answers.glossary import asked
from flows.lobby import Meant, meant
from flows.standing import COMMANDS
from prompts.render import Words
from storage.base import Storage, Who

NEW = "new"
NEW_WORDS = ("new", "a new one", "new one")
SHOWN = 4


class Lobby:
    """Leads to an account: `ask`, `named` and `take` give messages to show, or the account's id."""

    def __init__(
        self,
        storage: Storage,
        who: Who,
        words: Words,
        fresh: Callable[[], str],
        clock: Callable[[], datetime],
    ) -> None:
        self._storage = storage
        self._who = who
        self._words = words
        self._fresh = fresh
        self._clock = clock
        self._ref = ""
        self._pending: Meant | None = None

    def standing(self) -> dict[str, Any]:
        """What the next answer needs to be understood, as JSON data."""
        pending = self._pending
        near = None if pending is None else {"name": pending.name, "near": list(pending.near)}
        return {"ref": self._ref, "near": near}

    def go_on_from(self, standing: Mapping[str, Any]) -> None:
        """Takes up what `standing` gave, whichever process it was in."""
        near = standing.get("near")
        self._ref = str(standing.get("ref", ""))
        self._pending = None if near is None else Meant(near["name"], near=tuple(near["near"]))

    def _accounts(self) -> dict[str, str]:
        return {each.account.id: each.account.name for each in self._storage.accounts(self._who)}

    def ask(self, before: str = "") -> list[Outgoing]:
        """Asks which account it is about."""
        known = list(self._accounts().items())[:SHOWN]
        key = "lobby.ask_known" if known else "lobby.ask"
        return self._question(
            before,
            self._words.text(key),
            [Choice(account, self._words.escaped(name)) for account, name in known],
        )

    def _question(self, before: str, text: str, choices: list[Choice]) -> list[Outgoing]:
        self._ref = self._fresh()
        lines = [before, text] if before else [text]
        kind = "choice" if any(choice.id == NEW for choice in choices) else "text"
        return [Question("account", self._ref, kind, "\n".join(lines), tuple(choices))]

    def named(self, text: str) -> list[Outgoing] | str:
        """What a typed name leads to."""
        accounts = self._accounts()
        found = meant(text, accounts)
        if found.trouble:
            return self.ask(self._words.text(f"lobby.{found.trouble}"))
        if found.account is not None:
            return found.account
        if found.near:
            self._pending = found
            near = [Choice(account, self._words.escaped(accounts[account])) for account in found.near]
            new = Choice(NEW, self._words.text("lobby.new_choice", name=found.name))
            return self._question("", self._words.text("lobby.near", name=found.name), [*near, new])
        return self._create(found.name)

    def take(self, incoming: Incoming) -> list[Outgoing] | str:
        """What an answer leads to."""
        if incoming.answers is not None and incoming.answers != self._ref:
            return self.ask(self._words.text("lobby.late"))
        if incoming.text is not None:
            if command_in(incoming.text) is not None:
                return self.ask(self._words.text("lobby.first"))
            explained = self._explained(incoming.text)
            if explained:
                self._pending = None
                return self.ask(explained)
            return self._typed(incoming.text)
        return self._tapped(incoming.chosen)

    def wanted(self, incoming: Incoming) -> Start | None:
        """The talk that is ordered in words ("prep Acme 15") in place of a customer's name, unless one is called so."""
        order = None if incoming.text is None else read_order(incoming.text)
        if order is None or order.start is None or meant(incoming.text or "", self._accounts()).account:
            return None
        self._pending = None
        return order.start

    def leaves(self, incoming: Incoming) -> bool:
        """Does the person want to go, rather than name a customer?"""
        if incoming.text is None:
            return incoming.chosen in (("stop",), ("pause",))
        wanted = command_in(incoming.text)
        return wanted is not None and wanted.name in ("stop", "pause")

    def _explained(self, text: str) -> str:
        """The answer to a question of the person's own; "" where the text is the name of a customer, as it may be."""
        query = asked(text)
        if query is None or meant(text, self._accounts()).account is not None:
            return ""
        if query.kind == "term":
            return self._words.text(f"glossary.{query.term}")
        return self._words.text("glossary.lobby") if text.rstrip(" .!").endswith("?") else ""

    def _typed(self, text: str) -> list[Outgoing] | str:
        pending, self._pending = self._pending, None
        if pending is not None:
            number = picked(text, len(pending.near) + 1)
            if number == len(pending.near) or text.strip().casefold().rstrip(".") in NEW_WORDS:
                return self._create(pending.name)
            if number is not None:
                return pending.near[number]
        return self.named(text)

    def _tapped(self, chosen: tuple[str, ...]) -> list[Outgoing] | str:
        pending, self._pending = self._pending, None
        if chosen == (NEW,) and pending is not None:
            return self._create(pending.name)
        if len(chosen) == 1 and chosen[0] in self._accounts():
            return chosen[0]
        if len(chosen) == 1 and chosen[0] in COMMANDS:
            return self.ask(self._words.text("lobby.first"))
        return self.ask(self._words.text("chat.no_such_choice"))

    def _create(self, name: str) -> str:
        return self._storage.create_account(self._who, self._fresh(), name, self._clock()).id

"""A model's look at a version in a chat, after what the rules said of it stands on the screen. Changes nothing kept."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bot.channels.markup import escape
from bot.critique import worded
from flows.critic.judging import judge
from flows.critic.verdict import Verdict
from prompts.render import Words
from storage.base import StorageError

if TYPE_CHECKING:
    from bot.app import App
    from bot.channels.base import TurnResult
    from bot.channels.chat import Screen
    from bot.critic_llm import Access, ModelCritic, Opinion
    from storage.base import Who

_YES = ("y", "yes", "ok", "okay", "sure")


class SecondLook:
    """Asks a model about each version that comes up in one chat; who never agreed is asked once, at a terminal."""

    def __init__(
        self, app: App, who: Who, access: Access, critic: ModelCritic, screen: Screen, *, may_ask: bool
    ) -> None:
        self.app, self.who, self.access, self.critic, self.screen = app, who, access, critic, screen
        self.words = Words("en_GB", escape)
        self._may_ask = may_ask
        self._seen: set[tuple[str, str]] = set()

    def __call__(self, result: TurnResult) -> None:
        """Looks at what a turn brought. Lets nothing out but that the person leaves."""
        if result.account is None or result.repeated:
            return None
        try:
            self._look(*result.account)
        except StorageError:
            return self._tell("critic_model.state.failed")  # the turn itself was kept; this was a guest's
        except KeyboardInterrupt:
            return self._tell("critic_model.state.late")

    def _look(self, account: str, name: str) -> None:
        record = self.app.record(self.who, name)
        items = record.items("propositions")
        item = items[-1] if items else ""
        text = record.text(f"propositions/{item}/text")
        key = (account, item)
        if not text or key in self._seen or record.text(f"propositions/{item}/author") != "written":
            return
        known = bool(self._seen)
        self._seen.add(key)
        judged = judge(text, record)
        if judged.verdict.kind is Verdict.NOTHING or not self._allowed(first=not known):
            return
        self._tell("critic_model.waiting", server=self.access.server)
        self._show(asyncio.run(self.critic.critique(self.who, text, judged.findings, record)))

    def _allowed(self, *, first: bool) -> bool:
        given = self.app.storage.model_consent(self.who, self.access.server)
        if given is not None or not first:
            return bool(given)
        if not self._may_ask:
            self._tell("critic_model.unasked", server=self.access.server)
            return False
        what = self.words.plain("critic_model.what.record")
        self._tell("critic_model.consent", server=self.access.server, what=what)
        self._tell("critic_model.ask_here")
        answer = self.screen.ask(None, "", may_leave=True)
        agreed = (answer.text or "").strip().casefold().rstrip(".!") in _YES
        self.app.storage.give_model_consent(self.who, self.access.server, agreed, self.app.clock())
        return agreed

    def _show(self, opinion: Opinion) -> None:
        from bot.critic_llm import State

        if opinion.state is not State.OK:
            return self._tell(f"critic_model.state.{opinion.state.value}")
        self._tell(
            "critic_model.head" if opinion.findings else "critic_model.nothing", server=self.access.server
        )
        for each in opinion.findings:
            self.screen.tell(f"- {worded(self.words, each)}")
        if opinion.rewrite:
            self._tell("critic_model.rewrite")
            self.screen.tell(self.words.escaped(opinion.rewrite))
            self._tell("critic_model.rewrite_note")
        return None

    def _tell(self, key: str, **data: object) -> None:
        self.screen.tell(self.words.text(key, **data))

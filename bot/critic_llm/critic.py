"""Asks a model what it finds in a text, within limits. May change no finding of the rules, no verdict and no record.

Whatever a server does, the answer is an Opinion: in time, after two requests at most,
with one line in the log that holds neither question nor reply.
"""

from __future__ import annotations

import asyncio
import importlib
import logging
import secrets
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from bot.critic_llm.guards import Answers, Breaker
from bot.critic_llm.question import MOST_TEXT, Access, Question, question
from bot.critic_llm.trouble import Manner, Trouble
from flows.critic.findings import Finding
from flows.critic.model_reply import Reply, read_reply
from flows.critic.rewriting import lapse
from flows.critic.shared import Shared, shared
from flows.record import Record
from storage.base import StorageError, Who

if TYPE_CHECKING:
    from bot.critic_llm.client import Client

_log = logging.getLogger(__name__)
_log.addHandler(logging.NullHandler())  # where nobody set up a log, nothing of it reaches a seller's screen


class State(StrEnum):
    """What came of asking. "off": no model, or not allowed. "refused": it would not. "resting": it failed a lot."""

    OK = "ok"
    OFF = "off"
    REFUSED = "refused"
    OVER_BUDGET = "over_budget"
    RESTING = "resting"
    LATE = "late"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a model has to say of a text: findings in its own order, and a rewrite where it may be shown."""

    state: State
    findings: tuple[Finding, ...] = ()
    rewrite: str | None = None


class Ledger(Protocol):
    """Who agreed to which server, and how often somebody asked. `storage.base.Storage` is one."""

    def model_consent(self, who: Who, server: str) -> bool | None:
        """Does this person let a model server read their texts?"""

    def count_model_call(self, who: Who, day: date) -> int:
        """Counts one more question on a day, and gives how many it were with this one."""


@dataclass(slots=True)
class _Try:
    """One critique on its way: when it began, how many requests it took, what went wrong."""

    began: float
    requests: int = 0
    reason: str = ""


class ModelCritic:
    """A model that may be asked, shared by all who ask. `access` None: there is no model.

    `clock` counts seconds for rests; `now` tells the day that a question is counted on.
    """

    def __init__(
        self,
        access: Access | None,
        ledger: Ledger,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.access = access
        self._ledger = ledger
        self._now = now
        self._breaker = Breaker(clock)
        self._answers = Answers()
        self._manner: Manner | None = None

    async def get_ready(self) -> None:
        """Pays now, in a thread, for what the first question would otherwise pay for in the event loop."""
        if self.access is not None:
            await asyncio.to_thread(_load, self.access)

    async def critique(
        self, who: Who, text: str, rules: Iterable[Finding], record: Record | None = None
    ) -> Opinion:
        """What the model finds beside what the rules found. Raises nothing but the caller's own cancellation."""
        if self.access is None:
            return Opinion(State.OFF)
        attempt = _Try(time.monotonic())
        try:
            return await self._critique(self.access, who, text, rules, record, attempt)
        except TimeoutError:
            state, attempt.reason = State.LATE, "deadline"
        except Exception as error:  # noqa: BLE001  a guest brings nobody down
            state, attempt.reason = State.FAILED, type(error).__name__
        self._breaker.failed()
        _note(state, attempt)
        return Opinion(state)

    async def _critique(
        self,
        access: Access,
        who: Who,
        text: str,
        rules: Iterable[Finding],
        record: Record | None,
        attempt: _Try,
    ) -> Opinion:
        told = shared(record)
        asked = question(access, text, told, _mark(text, told), with_record=record is not None)
        await asyncio.to_thread(importlib.import_module, "bot.critic_llm.client")
        async with asyncio.timeout(access.deadline):
            state, words = await self._words(access, who, asked, attempt)
        if state is not State.OK:
            _note(state, attempt)
            return Opinion(state)
        reply = await asyncio.to_thread(  # whoever shares the event loop need not wait while it is looked through
            read_reply, words, text[:MOST_TEXT], rules, with_record=record is not None
        )
        rewrite = reply.rewrite if len(text) <= MOST_TEXT else ""
        why_not = await asyncio.to_thread(lapse, text, rewrite, told) if rewrite else ""
        return self._opinion(asked, words, reply, "" if why_not else rewrite, why_not, attempt)

    async def _words(self, access: Access, who: Who, asked: Question, attempt: _Try) -> tuple[State, str]:
        """The model's words, from memory or from the server; or why there are none."""
        try:
            if await asyncio.to_thread(self._ledger.model_consent, who, access.server) is not True:
                return State.OFF, ""
            known = self._answers.get(asked.key)
            if known is not None:
                return State.OK, known
            if self._breaker.resting:
                return State.RESTING, ""
            if (
                await asyncio.to_thread(self._ledger.count_model_call, who, self._now().date())
                > access.budget
            ):
                return State.OVER_BUDGET, ""
        except StorageError as error:
            attempt.reason = f"store: {error.key}"
            return State.FAILED, ""
        return await self._sent(access, asked, attempt)

    async def _sent(self, access: Access, asked: Question, attempt: _Try) -> tuple[State, str]:
        from bot.critic_llm.client import Client, usual_manner

        manner = self._manner or usual_manner(access)
        async with Client(access) as client:
            try:
                try:
                    return State.OK, await self._once(client, asked, manner, attempt)
                except Trouble as first:
                    if first.wait is None or attempt.began + access.deadline <= time.monotonic() + first.wait:
                        raise
                    await asyncio.sleep(first.wait)
                    words = await self._once(client, asked, first.manner or manner, attempt)
                    self._manner = first.manner or self._manner
                    return State.OK, words
            except Trouble as trouble:
                attempt.reason = trouble.reason
                if trouble.declined:
                    self._breaker.worked()
                    return State.REFUSED, ""
                self._breaker.failed()
                return State.FAILED, ""

    async def _once(self, client: Client, asked: Question, manner: Manner, attempt: _Try) -> str:
        attempt.requests += 1
        return await client.ask(asked, manner)

    def _opinion(
        self, asked: Question, words: str, reply: Reply, rewrite: str, why_not: str, attempt: _Try
    ) -> Opinion:
        if not reply.readable:
            self._breaker.failed()
            attempt.reason = "not the JSON asked for"
            _note(State.FAILED, attempt)
            return Opinion(State.FAILED)
        self._breaker.worked()
        self._answers.keep(asked.key, words)
        if why_not or reply.dropped:
            _log.info(
                "not used of a model's answer: %d findings; rewrite: %s", reply.dropped, why_not or "used"
            )
        return Opinion(State.OK, reply.findings, rewrite or None)


def _load(access: Access) -> None:
    from bot.critic_llm.client import Client

    Client(access).get_ready()


def _mark(text: str, told: Shared) -> str:
    """A mark that nobody could have written into the text."""
    while (mark := secrets.token_hex(4)) in text or any(mark in each for each in told.words()):
        continue
    return mark


def _note(state: State, attempt: _Try) -> None:
    level = logging.WARNING if state in (State.LATE, State.FAILED, State.REFUSED) else logging.INFO
    seconds = time.monotonic() - attempt.began
    _log.log(
        level,
        "the model gave nothing: %s (%s; %d requests, %.1f s)",
        state,
        attempt.reason,
        attempt.requests,
        seconds,
    )

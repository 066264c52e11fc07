"""A model's look at a proposition in a chat, beside the turns and after the rules, for who agreed. Changes no record.

What it finds arrives as a message of its own that names the text it is about, since the
talk has gone on meanwhile. It is kept with the turn that showed the text.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.channels.base import Message, Outgoing
from bot.channels.told import Told
from bot.critic_llm import ModelCritic, Opinion, State
from bot.critique import worded
from bot.ground import Besides
from bot.serving.beside import Work
from bot.serving.consent import Consent
from flows.critic.judging import judge
from flows.critic.verdict import Verdict
from flows.effects import ShowDraft, Tell
from flows.engine import Advance
from flows.record import Fact, Record
from flows.record import State as Held
from prompts.render import Words, short
from storage.base import ChatState, Job, NoSuchAccount, Place, Storage, Who
from storage.service import Arrival, Consented

KIND = "look"
OWN_TIME = 15.0
"""Seconds that the rules and the reading of an answer may take, beside what the model may."""
ABOUT = 60
"""Characters of a text that tell which one is meant."""
_SPAN = {State.RESTING: "%Y-%m-%dT%H", State.OVER_BUDGET: "%Y-%m-%d"}
"""What holds for every text for a while is said to a person once an hour, or once a day (of UTC, as it is counted)."""


@dataclass(frozen=True)
class SecondLook:
    """Has a model look at what a turn showed. `heard` is told what became of each look."""

    storage: Storage
    workspace: str
    words: Words
    consent: Consent
    critic: ModelCritic
    deadline: float
    clock: Callable[[], datetime]
    heard: Callable[[str], None] = lambda state: None
    told: Told = field(default_factory=Told)

    # the turns' side ------------------------------------------------------------------------
    def of_turn(self, who: Who, place: Place, led: Advance) -> Besides:
        """What comes of a turn that showed a text with what the rules say of it."""
        fact = _shown(led)
        if fact is None:
            return Besides()
        given = self.consent.given(who)
        if given:
            return Besides(jobs=[_job(who, place, fact)])
        asked = self.consent.question(who, led.session, place) if given is None else None
        if asked is None or _is_nothing(str(fact.value), led.record):
            return Besides()
        return Besides([asked[0]], [asked[1]])

    def answered(self, who: Who, arrival: Arrival, chat: ChatState | None) -> Besides | None:
        """What a message about the model itself leads to; None for any other."""
        wish = self.consent.wish(who, arrival, chat)
        if wish is None:
            return None
        before = self.consent.given(who)
        if not isinstance(wish, bool):
            return self._said({True: "on", False: "off", None: "unasked"}[before])
        fact = self._newest(who, chat) if wish and not before and chat is not None else None
        jobs = [] if fact is None else [_job(who, arrival.place, fact)]
        decided = Consented(who.person, self.consent.server, wish)
        return replace(self._said("on" if wish else "off"), jobs=jobs, decided=decided)

    def _said(self, key: str) -> Besides:
        said = self.words.text(
            f"critic_model.chat.{key}", server=self.consent.server, consent=self.consent.what()
        )
        return Besides([Message(said)])

    def _newest(self, who: Who, chat: ChatState) -> Fact | None:
        """The text that came up last in the talk of a chat."""
        if chat.account is None:
            return None
        try:
            _, record = self.storage.record(who, chat.account)
        except NoSuchAccount:
            return None
        found = [_text(record, item, chat.session) for item in record.items("propositions")]
        return next((fact for fact in reversed(found) if fact is not None), None)

    # beside them ----------------------------------------------------------------------------
    def work(self) -> Work:
        """How such a job is done."""
        return Work(self.look, self.deadline + OWN_TIME, self.instead)

    async def look(self, job: Job) -> Sequence[Outgoing]:
        """Asks the model about a text that still stands, and words what it says."""
        found = await asyncio.to_thread(self._found, job)
        if found is None:
            return ()
        text, record = found
        judged = await asyncio.to_thread(judge, text, record)
        if judged.verdict.kind is Verdict.NOTHING:
            return ()  # nothing is sent of a text in which there is nothing to judge
        said_already = (*judged.findings, *judged.aside)
        opinion = await self.critic.critique(self._who(job), text, said_already, record)
        self.heard(opinion.state.value)
        span = _SPAN.get(opinion.state)
        if span is not None and not self.told.first((job.person, f"{self.clock():{span}}")):
            return ()
        return self._worded(opinion, text)

    async def instead(self, job: Job, outcome: str) -> Sequence[Outgoing]:
        """What is said where the work itself came to no end, whatever the model did."""
        self.heard(outcome)
        found = await asyncio.to_thread(self._found, job)
        return () if found is None else [self._state(outcome, found[0])]

    def _found(self, job: Job) -> tuple[str, Record] | None:
        """The text and the record as they are now; None where it was taken back or the account is gone."""
        try:
            _, record = self.storage.record(self._who(job), job.body["account"])
        except NoSuchAccount:
            return None
        fact = _text(record, job.body["item"], job.body["session"])
        return None if fact is None else (str(fact.value), record)

    def _who(self, job: Job) -> Who:
        return Who(self.workspace, job.person)

    # its words ------------------------------------------------------------------------------
    def _worded(self, opinion: Opinion, text: str) -> list[Outgoing]:
        if opinion.state is State.OFF:
            return []  # they took it back meanwhile
        if opinion.state is not State.OK:
            return [self._state(opinion.state.value, text)]
        words, about = self.words, short(text, ABOUT)
        head = "head" if opinion.findings else "nothing"
        lines: list[str] = [
            words.text(f"critic_model.chat.{head}", server=self.consent.server, about=about),
            *(f"- {worded(words, each)}" for each in opinion.findings),
        ]
        said: list[Outgoing] = [Message("\n".join(lines), by="model")]
        if opinion.rewrite:
            parts = [words.text("critic_model.rewrite"), words.escaped(opinion.rewrite)]
            said.append(Message("\n\n".join([*parts, words.text("critic_model.rewrite_note")]), by="model"))
        return said

    def _state(self, state: str, text: str) -> Message:
        return Message(self.words.text(f"critic_model.chat.state.{state}", about=short(text, ABOUT)))


def without_a_model() -> Work:
    """What becomes of jobs from before, where no model is set up any more: nothing is said."""

    async def nothing(job: Job) -> Sequence[Outgoing]:
        return ()

    return Work(nothing, OWN_TIME)


def _shown(led: Advance) -> Fact | None:
    """The text that a turn took in or drafted, where the turn shows what the rules find in it."""
    is_shown = any(
        isinstance(each, ShowDraft) or (isinstance(each, Tell) and each.key == "version_kept")
        for each in led.effects
    )
    if not is_shown:
        return None
    found = [_text(led.record, item, led.session.id) for item in led.record.items("propositions")]
    fresh = [fact for fact in found if fact is not None and fact in led.facts]
    return fresh[-1] if fresh else None


def _text(record: Record, item: str, session: str | None) -> Fact | None:
    """The text of a proposition that came up in a session."""
    fact = record.fact(f"propositions/{item}/text")
    is_theirs = fact is not None and fact.state is Held.KNOWN and fact.session == session
    return fact if is_theirs else None


def _job(who: Who, place: Place, fact: Fact) -> Job:
    item = fact.path.split("/")[1]
    body = {"account": fact.account, "session": fact.session, "turn": fact.turn, "item": item}
    return Job(f"{KIND}:{fact.session}:{item}", who.person, place, KIND, body)


def _is_nothing(text: str, record: Record) -> bool:
    return judge(text, record).verdict.kind is Verdict.NOTHING


__all__ = ["KIND", "SecondLook", "without_a_model"]

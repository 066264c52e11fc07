"""The composition root of the service: checks everything that could keep it from starting, then runs it.

All that is wrong is said at once, each with what to do. Nothing is listened to and no
message taken before all of it is right.
"""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial

from bot.app import WORKSPACE, App, build, utc_now
from bot.channels.markup import plain
from bot.channels.platform import Platform, Reading
from bot.channels.trouble import Say, sentence
from bot.critic_llm import Access, ModelCritic
from bot.digesting import weekly
from bot.logs import Logs, set_up_logs
from bot.meetings.addresses import ANYWHERE, OUTSIDE
from bot.meetings.fetching import fetched
from bot.serving.answering import nothing_aside
from bot.serving.consent import Consent
from bot.serving.health import Health, Looking, health_app
from bot.serving.heaps import share_heaps
from bot.serving.measures import Measures
from bot.serving.port import PortRefused, take_port
from bot.serving.readiness import Readiness
from bot.serving.second_look import KIND, SecondLook, without_a_model
from bot.serving.service import Service, Usual
from bot.serving.signs import Signs
from bot.serving.watching import Watching
from bot.settings import Settings
from prompts.render import Words
from storage.base import StorageError, StoreBusy
from storage.probe import Probe
from storage.queues import queues_at
from storage.serve_lock import Serving, serve_lock

LOOK_AT_THE_LOCK = 20.0
"""Seconds between two looks whether this is still the one `serve` of the database."""


class CannotStart(Exception):
    """What keeps the service from starting: sentences, each with its remedy."""

    def __init__(self, reasons: Sequence[str]) -> None:
        super().__init__("\n".join(reasons))
        self.reasons = list(reasons)


@dataclass
class Host:
    """A service that may start. Made by `prepare`; `run` until SIGTERM or Ctrl-C."""

    app: App
    platforms: Sequence[Platform]
    lock: Serving
    service: Service
    signs: Signs
    health: Health | None
    _lost: bool = field(default=False, init=False)

    async def run(self, ready: Callable[[], None]) -> None:
        """Serves. Raises what broke a part of it; CannotStart where another `serve` took over."""
        loop = asyncio.get_running_loop()
        for each in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(each, self.service.stop)
        beside = [asyncio.create_task(self._hold()), asyncio.create_task(self._hear())]
        if self.health is not None:
            beside.append(asyncio.create_task(self.health.run()))
        try:
            await self.service.run(ready)
        finally:
            if self.health is not None:
                self.health.stop()
                await asyncio.wait([beside[-1]], timeout=3)
            for task in beside:
                task.cancel()
            await asyncio.gather(*beside, return_exceptions=True)
        if self._lost:
            raise CannotStart([plain(self.app.words.text("serve.start.lock_lost"))])

    async def _hold(self) -> None:
        """Stops where the right to serve is lost: two that serve one database would answer everything twice."""
        while True:
            await asyncio.sleep(LOOK_AT_THE_LOCK)
            if not await asyncio.to_thread(self.lock.still_held):
                self._lost = True
                self.service.stop()
                return

    async def _hear(self) -> None:
        """Carries over when each platform was last heard from."""
        last: dict[str, float] = {}
        while True:
            await asyncio.sleep(1)
            for each in self.platforms:
                heard = each.heard()
                if heard is not None and heard != last.get(each.name):
                    last[each.name] = heard
                    self.signs.heard(each.name)


async def prepare(settings: Settings, platforms: Sequence[Platform], kept: ExitStack) -> Host:
    """Takes the lock, opens the store, takes the port and asks the platforms. Raises CannotStart with all reasons.

    What has to be closed at the end goes to `kept`.
    """
    share_heaps()  # before there are threads, each of which would have one
    say = _sayer(settings)
    reasons: list[str] = []
    if not platforms:
        reasons.append(say("serve.start.none"))
    lock, app = _store(settings, say, reasons, kept)
    taken = None
    if settings.health_port:
        try:
            taken = kept.enter_context(take_port(settings.health_host, settings.health_port))
        except PortRefused as error:
            reasons.append(say(f"ready.port.{error.reason}", host=error.host, port=error.port))
    reasons += await _wrong_with(platforms, app)
    if reasons or app is None or lock is None:
        for each in platforms:
            await each.close()
        raise CannotStart(reasons)
    signs = Signs()
    for each in platforms:
        signs.expect(each.name)
    measures = Measures(signs)
    kept.callback(_logs(measures).close)
    watching = Watching(measures, signs)
    service = await _service(app, platforms, watching)
    health = None
    if taken is not None:
        look = Looking(_readiness(app, signs, say, kept), say)
        health = Health(health_app(look, measures), measures, taken)
    return Host(app, platforms, lock, service, signs, health)


async def _service(app: App, platforms: Sequence[Platform], watching: Watching) -> Service:
    """The service with the model's second look in every chat, where a model is set up."""
    look = second_look(app, watching.asked_model)
    if look is not None:
        await look.critic.get_ready()
    return Service(
        app.storage,
        WORKSPACE,
        app.ground() if look is None else replace(app.ground(), besides=look.of_turn),
        app.orders(),
        platforms,
        utc_now,
        {KIND: without_a_model() if look is None else look.work()},
        nothing_aside if look is None else look.answered,
        app.desk(),
        happenings=watching,
        report=watching.failed,
        keeps=_keeps(app.settings),
        weekly=weekly(app, [each.name for each in platforms], watching.failed),
        diary=usual(app.settings),
    )


def _keeps(settings: Settings) -> timedelta | None:
    return None if settings.retention_days is None else timedelta(days=settings.retention_days)


def usual(settings: Settings) -> Usual:
    """How it is with calendars where nobody said otherwise."""
    rules = ANYWHERE if settings.calendar_inside else OUTSIDE
    return Usual(settings.time_zone, rules, partial(fetched, rules=rules))


def second_look(app: App, heard: Callable[[str], None]) -> SecondLook | None:
    """The model's look as it is set up; None without a key. One for all chats: they share its rest after failures."""
    access = Access.of(app.settings)
    if access is None:
        return None
    consent = Consent(app.storage, app.words, access.server)
    critic = ModelCritic(access, app.storage, now=app.clock)
    return SecondLook(app.storage, WORKSPACE, app.words, consent, critic, access.deadline, app.clock, heard)


async def _wrong_with(platforms: Sequence[Platform], app: App | None) -> list[str]:
    """What keeps the platforms from running; those that read in the store are given it first."""
    for each in platforms:
        if app is not None and isinstance(each, Reading):
            each.read_from(app.storage, WORKSPACE)
    found = await asyncio.gather(*(each.faults() for each in platforms))
    return [reason for reasons in found for reason in reasons]


def _store(
    settings: Settings, say: Say, reasons: list[str], kept: ExitStack
) -> tuple[Serving | None, App | None]:
    """The lock and the store; None, and the reason added, where either cannot be had."""
    try:
        lock = kept.enter_context(serve_lock(settings.database))
        app = build(settings)
    except StoreBusy as error:
        served = error.data.get("holder") == "serve"
        where = settings.database_shown
        reasons.append(
            say("serve.start.served_already", where=where) if served else sentence(error, say, where)
        )
    except StorageError as error:
        reasons.append(sentence(error, say, settings.database_shown))
    else:
        kept.callback(app.close)
        return lock, app
    return None, None


def _readiness(app: App, signs: Signs, say: Say, kept: ExitStack) -> Readiness:
    url = app.settings.database
    probe = Probe(url)  # a connection of its own: whoever asks for health must not wait for turns
    kept.callback(probe.close)
    where = app.settings.database_shown
    return Readiness(say, where, probe, lambda: queues_at(url, WORKSPACE), signs, utc_now)


def _logs(measures: Measures) -> Logs:
    return set_up_logs(sys.stderr, "info", not sys.stderr.isatty(), dropped=measures.key_dropped)


def _sayer(settings: Settings) -> Say:
    from bot.channels.markup import escape

    words = Words(settings.locale, escape)
    return lambda key, **data: plain(words.text(key, **data))


def configured(settings: Settings) -> list[Platform]:
    """The platforms that the settings name."""
    from bot.channels.markup import escape
    from bot.channels.slack.build import slack_platform
    from bot.channels.telegram.build import telegram_platform

    words = Words(settings.locale, escape)
    made = (slack_platform(settings, words), telegram_platform(settings, words))
    return [each for each in made if each is not None]

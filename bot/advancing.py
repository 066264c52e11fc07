"""The engine's step with what it asks for on its way: drafts and older turns. Commits nothing."""

from __future__ import annotations

from bot.ground import Ground
from flows.effects import NeedDraft, NeedPast
from flows.engine import Advance, advance, resume
from flows.events import DraftReady, Event, Moment, PastReady
from storage.base import Loaded, Who

_MOST_NEEDS = 4


def through(ground: Ground, who: Who, loaded: Loaded, event: Event, moment: Moment) -> Advance:
    """Advances, and feeds back what the engine asks for, until it asks for nothing more."""
    flow = ground.flows[loaded.session.flow]
    led = advance(flow, loaded.record, loaded.session, event)
    for _ in range(_MOST_NEEDS):
        need = next((each for each in led.effects if isinstance(each, NeedDraft | NeedPast)), None)
        if need is None:
            return led
        led = resume(flow, led, _fetch(ground, who, need, loaded, led, moment))
    raise AssertionError("the engine asked for more than it can use")


def _fetch(
    ground: Ground, who: Who, need: NeedDraft | NeedPast, loaded: Loaded, led: Advance, moment: Moment
) -> DraftReady | PastReady:
    if isinstance(need, NeedDraft):
        text = ground.draft(need.kind, led.record, led.session, loaded.account.name)
        return DraftReady(moment, text, need.kind)
    facts, past = ground.storage.facts_of(who, loaded.account.id, loaded.session.id, need.turn)
    return PastReady(moment, facts, past)

"""How often a model is asked, and by whom: consent, a budget, a rest after failures, a memory of answers."""

import asyncio
from datetime import date, timedelta

import pytest

from bot.critic_llm import Access, ModelCritic, State
from bot.settings import Settings
from storage.base import StoreBusy, Who
from tests.support.guest import KEY, RECORD, TEXT, WHO, Clock, Ledger, ask, critic
from tests.support.model_server import ModelServer


@pytest.mark.parametrize("consent", [None, False])
def test_who_has_not_agreed_sends_nothing(consent):
    ledger = Ledger(consent)
    with ModelServer() as server:
        assert ask(critic(server, ledger)).state is State.OFF
    assert (server.requests, ledger.days) == ([], [])


def test_no_key_no_model():
    assert Access.of(Settings()) is None
    assert asyncio.run(ModelCritic(None, Ledger()).critique(WHO, TEXT, ())).state is State.OFF
    access = Access.of(Settings(openai_api_key=KEY, critic_budget=3))  # type: ignore[arg-type]
    assert access is not None
    assert (access.key, access.budget) == (KEY, 3)
    assert KEY not in repr(access)


def test_a_person_may_ask_so_often_in_a_day():
    ledger, clock = Ledger(), Clock()
    with ModelServer() as server:
        made = critic(server, ledger, clock, budget=2)
        states = [ask(made, f"{TEXT} {number}").state for number in range(3)]
        clock.day += timedelta(1)
        states.append(ask(made, f"{TEXT} 9").state)
    assert states == [State.OK, State.OK, State.OVER_BUDGET, State.OK]
    assert len(server.requests) == 3


def test_a_server_that_fails_three_times_rests_for_five_minutes():
    clock, ledger = Clock(), Ledger()
    with ModelServer("401") as server:
        made = critic(server, ledger, clock)
        states = [ask(made).state for _ in range(4)]
        assert states == [State.FAILED] * 3 + [State.RESTING]
        assert (len(server.requests), len(ledger.days)) == (3, 3)
        clock.seconds += 299
        assert ask(made).state is State.RESTING
        clock.seconds += 2
        assert ask(made).state is State.FAILED
        assert ask(made).state is State.RESTING
        clock.seconds += 301
        server.mode = "good"
        assert ask(made).state is State.OK
        server.mode = "401"
        assert ask(made, TEXT + " Yes?").state is State.FAILED
        assert ask(made, TEXT + " No?").state is State.FAILED


def test_what_was_asked_before_is_not_asked_again():
    ledger = Ledger()
    with ModelServer() as server:
        made = critic(server, ledger)
        first = ask(made)
        assert ask(made) == first
        assert ask(made, who=Who("main", "bob")) == first
        assert (len(server.requests), len(ledger.days)) == (1, 1)
        ask(made, record=RECORD)
        ledger.consent = False
        assert ask(made).state is State.OFF
    assert len(server.requests) == 2


def test_what_a_server_does_not_know_is_asked_once_only():
    with ModelServer("no-response-format") as server:
        made = critic(server)
        assert ask(made).state is ask(made, TEXT + " Yes?").state is State.OK
    assert ["response_format" in each for each in server.requests] == [True, False, False]


def test_a_store_that_is_busy_brings_nothing_down():
    class Busy(Ledger):
        def count_model_call(self, who: Who, day: date) -> int:
            raise StoreBusy

    with ModelServer() as server:
        assert ask(critic(server, Busy())).state is State.FAILED
    assert server.requests == []


def test_whoever_stops_waiting_is_let_go():
    async def hang_up(made: ModelCritic) -> None:
        waiting = asyncio.create_task(made.critique(WHO, TEXT, ()))
        await asyncio.sleep(0.2)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting

    with ModelServer("hang") as server:
        asyncio.run(hang_up(critic(server)))


def test_nobody_is_there():
    with ModelServer() as server:
        made = critic(server)
    assert ask(made).state is State.FAILED


def test_a_mistake_of_ours_brings_nothing_down(monkeypatch):
    monkeypatch.setattr("bot.critic_llm.critic.read_reply", lambda *_, **__: 1 / 0)
    with ModelServer() as server:
        assert ask(critic(server)).state is State.FAILED

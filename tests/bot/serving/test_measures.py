"""Measures: what happened is counted where Prometheus looks, and no label can be a person."""

import inspect

import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.logvalues import CHANNELS
from bot.serving.measures import Measures, UnlistedLabel
from bot.serving.signs import Sign, Signs
from tests.guard.leaks import found_in
from tests.support import canaries


class Clock:
    """A clock that is set by hand."""

    now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def signs(clock):
    return Signs(clock)


@pytest.fixture
def measures(signs):
    return Measures(signs)


def values(measures):
    """Every sample that is not zero, by name and labels."""
    return {
        (sample.name, *sample.labels.values()): sample.value
        for family in text_string_to_metric_families(measures.page().decode())
        for sample in family.samples
        if sample.value and not sample.name.endswith("_created")
    }


def test_nothing_has_happened(measures):
    assert values(measures) == {}


HAPPENED = [
    (("received", "slack"), ("equipoise_received_total", "slack"), 1),
    (("repeated", "slack"), ("equipoise_repeated_total", "slack"), 1),
    (("refused", "slack", "rate_limited"), ("equipoise_refused_total", "slack", "rate_limited"), 1),
    (("acknowledged", "telegram", 0.2), ("equipoise_acknowledgement_seconds_sum", "telegram"), 0.2),
    (("acknowledged", "telegram", 2.4), ("equipoise_acknowledgement_seconds_bucket", "telegram", "2.5"), 1),
    (("limited", "person"), ("equipoise_limited_total", "person"), 1),
    (("turn_ended", "ok", 0.3), ("equipoise_turns_total", "ok"), 1),
    (("turn_ended", "ok", 0.3), ("equipoise_turn_seconds_sum",), 0.3),
    (("committed", 7), ("equipoise_commit_items_sum",), 7),
    (("timer_fired",), ("equipoise_timers_fired_total",), 1),
    (("job_ended", "export", "late"), ("equipoise_jobs_total", "export", "late"), 1),
    (("model_called", "resting"), ("equipoise_model_calls_total", "resting"), 1),
    (("sent", "slack"), ("equipoise_outbox_sent_total", "slack"), 1),
    (("retried", "slack"), ("equipoise_outbox_retried_total", "slack"), 1),
    (("died", "slack"), ("equipoise_outbox_dead_total", "slack"), 1),
    (("ambiguous", "slack"), ("equipoise_outbox_ambiguous_total", "slack"), 1),
    (("pending", "slack", 4), ("equipoise_outbox_pending", "slack"), 4),
    (("queue", "inbox", 9), ("equipoise_queue_length", "inbox"), 9),
    (("key_dropped",), ("equipoise_log_keys_dropped_total",), 1),
    (("lagged", 0.5), ("equipoise_loop_lag_seconds",), 0.5),
]


@pytest.mark.parametrize("call, sample, value", HAPPENED)
def test_what_happened_is_counted(measures, call, sample, value):
    name, *args = call
    getattr(measures, name)(*args)
    assert values(measures)[sample] == value


def test_nothing_is_counted_untested():
    methods = {name for name, _ in inspect.getmembers(Measures, inspect.isfunction) if name[0] != "_"}
    assert methods == {call[0] for call, _, _ in HAPPENED} | {"page"}


@pytest.mark.parametrize(
    "label", [canaries.SLACK_CHAT, canaries.NAME, str(canaries.TELEGRAM_CHAT), "Slack", ""]
)
def test_a_label_that_is_on_no_list_is_other(measures, label):
    with pytest.warns(UnlistedLabel) as told:
        measures.received(label)
    assert values(measures) == {("equipoise_received_total", "other"): 1}
    assert not found_in(measures.page().decode() + str(told[0].message))
    assert told[0].filename == __file__


def test_two_services_in_one_process_count_apart(signs):
    one, other = Measures(signs), Measures(signs)
    one.sent(CHANNELS[0])
    assert values(other) == {}


def test_signs_of_life(measures, signs, clock):
    signs.expect("slack")
    assert signs.all() == (Sign("slack", connected=False, silent_for=0.0),)
    clock.now += 5
    signs.connected("telegram")
    clock.now += 20
    assert [(each.channel, each.connected, each.silent_for) for each in signs.all()] == [
        ("slack", False, 25.0),
        ("telegram", True, 20.0),
    ]
    assert values(measures) == {
        ("equipoise_connected", "telegram"): 1,
        ("equipoise_silent_seconds", "slack"): 25,
        ("equipoise_silent_seconds", "telegram"): 20,
    }
    signs.heard("telegram")
    signs.lost("telegram")
    assert signs.all()[1] == Sign("telegram", connected=False, silent_for=0.0)
    assert signs.since_sent() == 25
    signs.sent()
    assert signs.since_sent() == 0

"""Ctrl-C and a commit."""

import os
import signal
import threading

import pytest

from bot.channels.trouble import unbroken


@pytest.fixture(autouse=True)
def at_a_terminal():
    """What runs the tests may ignore Ctrl-C; a terminal's programs do not."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def work(done, presses, *, fail=False):
    with unbroken():
        for _ in range(presses):
            os.kill(os.getpid(), signal.SIGINT)
        if fail:
            raise ZeroDivisionError
        done.append("committed")


@pytest.mark.parametrize("presses, done", [(1, ["committed"]), (2, [])])
def test_ctrl_c_waits_for_the_end_and_a_second_one_does_not(presses, done):
    got: list[str] = []
    with pytest.raises(KeyboardInterrupt):
        work(got, presses)
    assert got == done


def test_an_error_inside_is_told_rather_than_the_key():
    before = signal.getsignal(signal.SIGINT)
    with pytest.raises(ZeroDivisionError):
        work([], 1, fail=True)
    assert signal.getsignal(signal.SIGINT) is before


def test_where_the_key_is_ignored_it_stays_ignored():
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    done: list[str] = []
    work(done, 2)
    assert done == ["committed"]
    assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN


def test_in_a_thread_there_is_nothing_to_hold_back():
    done: list[str] = []
    thread = threading.Thread(target=work, args=(done, 0))
    thread.start()
    thread.join()
    assert done == ["committed"]

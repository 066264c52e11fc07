"""Ctrl-C and a commit."""

import os
import signal
import threading

import pytest

from bot.channels.trouble import unbroken


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


def test_in_a_thread_there_is_nothing_to_hold_back():
    done: list[str] = []
    thread = threading.Thread(target=work, args=(done, 0))
    thread.start()
    thread.join()
    assert done == ["committed"]

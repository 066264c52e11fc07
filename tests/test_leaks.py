"""Proves that a canary in any log of a run fails the run, wherever it was logged from."""

import pytest

from tests.guard.leaks import found_in
from tests.support import canaries
from tests.test_guard import run_of

SAID = f"Marta said {canaries.TEXT}"
LOGGED = {
    "by our logger": f"""
import io, structlog
from bot.logs import set_up_logs
def test_it():
    logs = set_up_logs(io.StringIO(), "info", True)
    structlog.configure(processors=[structlog.processors.JSONRenderer()])  # as if the sieve had a hole
    structlog.get_logger().info("turn_failed", text={SAID!r})
    logs.close()
""",
    "by a library": f"import logging\ndef test_it(): logging.getLogger('x').warning({SAID!r})",
    "on stderr": f"import sys\ndef test_it(): print({SAID!r}, file=sys.stderr)",
    "by a child": f"""
import subprocess, sys
def test_it(): subprocess.run([sys.executable, "-c", "import sys; sys.exit({SAID!r})"], capture_output=True)
""",
    "by a child that runs on": f"""
import subprocess, sys
from tests.guard.leaks import child_log
def test_it():
    with child_log("serve") as err:
        subprocess.Popen([sys.executable, "-c", "import sys; sys.exit({SAID!r})"], stderr=err).wait()
""",
}


@pytest.mark.parametrize("way", LOGGED)
def test_a_run_that_logs_a_canary_fails(tmp_path, way):
    done = run_of(tmp_path, LOGGED[way])
    assert "1 passed" in done.stdout
    assert done.returncode == 1, done.stdout
    assert "this run logged what no log may hold" in done.stdout


def test_a_run_that_says_it_elsewhere_passes(tmp_path):
    done = run_of(tmp_path, f"def test_it(): print({SAID!r})")
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    "text", ["XAVERINE", f"https://h/bot{canaries.TELEGRAM_TOKEN}/getMe", "chat 7700770073"]
)
def test_canaries_are_found_in_any_case_and_inside_of_words(text):
    assert found_in(text)
    assert not found_in("turn_committed channel=slack")

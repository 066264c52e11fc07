"""Proves that the guard fires: in this process, in children, when the exception is swallowed, and outside of tests."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest

from tests.conftest import ROOT
from tests.guard import tripwire

ABROAD = "192.0.2.1"  # RFC 5737: documentation only, belongs to nobody


@pytest.mark.parametrize(
    "host", ["localhost", "LOCALHOST", "127.0.0.1", "127.1.2.3", "::1", "::ffff:127.0.0.1", "", None]
)
def test_this_machine_is_here(host):
    assert tripwire.is_here(host)


@pytest.mark.parametrize(
    "host",
    [
        ABROAD,
        "example.com",
        b"example.com",
        "localhost.example.com",
        "127.example.com",
        "fe80::1",
        "10.0.0.1",
    ],
)
def test_every_other_machine_is_not(host):
    assert not tripwire.is_here(host)


@pytest.mark.parametrize(
    "place",
    ["/data/eq", b"/data/eq/x.db", Path("/data/eq"), "file:/data/eq/a.db?mode=ro", "/data/../data/eq"],
)
def test_a_path_inside(place):
    assert tripwire.within(place, ("/data/eq",))


@pytest.mark.parametrize("place", ["/data", "/data/eq2", "file:/data/eq2/a.db", 7, None])
def test_a_path_outside(place):
    assert not tripwire.within(place, ("/data/eq",))


def child(tmp_path: Path, code: str) -> tuple[subprocess.CompletedProcess[str], str]:
    """Runs code in a child with a guard of its own over tmp_path/real; returns it and the guard's log."""
    log = tmp_path / "log"
    log.touch()
    real = tmp_path / "real"
    env = os.environ | {tripwire.LOG: str(log), tripwire.FORBIDDEN: str(real), "REAL": str(real)}
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, timeout=30)
    return done, log.read_text(encoding="utf-8")


LEAVING = {
    "file": "import os; os.mkdir(os.environ['REAL'])",
    "write": "import os; open(os.environ['REAL'] + '/x', 'w')",
    "look": "import os; os.listdir(os.environ['REAL'])",
    "move": "import os; os.rename(__import__('sys').executable + 'x', os.environ['REAL'])",
    "sqlite": "import os, sqlite3; sqlite3.connect(os.environ['REAL'] + '/a.db')",
    "uri": "import os, sqlite3; sqlite3.connect('file:' + os.environ['REAL'] + '/a.db?mode=ro', uri=True)",
    "connect": f"import socket; socket.create_connection(('{ABROAD}', 80), 1)",
    "send": f"import socket; socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('{ABROAD}', 53))",
    "resolve": "import socket; socket.getaddrinfo('example.com', 80)",
    "asyncio": f"import asyncio; asyncio.run(asyncio.open_connection('{ABROAD}', 80))",
}


@pytest.mark.parametrize("way", LEAVING)
def test_a_child_that_leaves_is_stopped_and_noted(tmp_path, way):
    done, log = child(tmp_path, LEAVING[way])
    assert done.returncode == 1
    assert "Trespass" in done.stderr
    assert log.count("\n") >= 1
    assert not (tmp_path / "real").exists()


@pytest.mark.parametrize(
    "code",
    [
        "import socket; s = socket.create_server(('127.0.0.1', 0)); socket.create_connection(s.getsockname())",
        "import socket; a, b = socket.socketpair(); a.send(b'x')",
        "import sqlite3; sqlite3.connect(':memory:')",
        "import os; open(os.environ['REAL'] + '-not', 'w')",
    ],
)
def test_a_child_that_stays_is_left_alone(tmp_path, code):
    done, log = child(tmp_path, code)
    assert (done.returncode, done.stderr, log) == (0, "", "")


def test_the_real_home_is_watched_and_not_the_tests_one():
    forbidden = tuple(os.environ[tripwire.FORBIDDEN].split(os.pathsep))
    assert str(ROOT / ".env") in forbidden
    assert not tripwire.within(platformdirs.user_data_dir("equipoise"), forbidden)


def test_no_settings_and_no_env_file_reach_a_test():
    assert not [
        name for name in os.environ if name.startswith(("EQUIPOISE_", "SLACK_", "TELEGRAM_", "OPENAI_"))
    ]
    assert not Path(".env").exists()


def run_of(tmp_path: Path, test: str, *options: str, **env: str) -> subprocess.CompletedProcess[str]:
    """A whole pytest run, elsewhere, with this folder's conftest and one test file."""
    tests = tmp_path / "tests"
    shutil.copytree(ROOT / "tests/guard", tests / "guard", ignore=shutil.ignore_patterns("__pycache__"))
    (tests / "support").mkdir()
    for name in (
        "__init__.py",
        "conftest.py",
        "support/__init__.py",
        "support/canaries.py",
        "support/postgres.py",
    ):
        shutil.copy(ROOT / "tests" / name, tests / name)
    (tests / "test_it.py").write_text(test, encoding="utf-8")
    outside = {k: v for k, v in os.environ.items() if k != "PYTHONPATH" and not k.startswith("TEST_")}
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-q", str(tests), *options],
        cwd=tmp_path, env=outside | env, capture_output=True, text=True, timeout=50,
    )  # fmt: skip


SWALLOWED = f"""
import socket, subprocess, sys
def leave():
    try: socket.create_connection(("{ABROAD}", 80), 1)
    except Exception: pass
"""


TRESPASSING = {
    "in a test": SWALLOWED + "def test_it(): leave()",
    "at import": SWALLOWED + "leave()\ndef test_it(): pass",
    "after the last test": SWALLOWED
    + """
import pytest
@pytest.fixture(scope="module", autouse=True)
def late():
    yield
    leave()
def test_it(): pass
""",
    "in a child": SWALLOWED
    + f"def test_it(): subprocess.run([sys.executable, '-c', {SWALLOWED + 'leave()'!r}])",
    "in the data directory": """
import os
def test_it():
    try: os.makedirs(os.environ["REAL"])
    except Exception: pass
""",
}


@pytest.mark.parametrize("where", TRESPASSING)
def test_swallowing_the_exception_does_not_save_the_run(tmp_path, where):
    home = tmp_path / "home"
    home.mkdir()
    done = run_of(tmp_path, TRESPASSING[where], HOME=str(home), REAL=str(home / ".local/share/equipoise"))
    assert done.returncode == 1, done.stdout
    assert "left the house" in done.stdout
    assert not list(home.rglob("equipoise"))


@pytest.mark.parametrize("where", ["in a test", "after the last test"])
def test_neither_does_sharing_the_tests_between_processes(tmp_path, where):
    # The processes are watched as children are: the run fails and says where they went, not in which test.
    done = run_of(tmp_path, TRESPASSING[where], "-n", "2")
    assert done.returncode == 1, done.stdout
    assert "left the house" in done.stdout


def test_a_run_that_stays_inside_passes(tmp_path):
    test = (
        "import os\ndef test_it(): assert not {'EQUIPOISE_DATABASE_URL', 'SLACK_BOT_TOKEN'} & set(os.environ)"
    )
    done = run_of(tmp_path, test, EQUIPOISE_DATABASE_URL="sqlite:///mine.db", SLACK_BOT_TOKEN="xoxb-mine")
    assert done.returncode == 0, done.stdout

"""What is forked from a process that has imported everything is a process of its own, and watched as well."""

import os
import signal
import subprocess
from pathlib import Path

import pytest

from tests.conftest import new_trespasses
from tests.support.forked import Forked, run


@pytest.fixture
def script(tmp_path: Path):
    """Makes a program of these lines."""

    def made(text: str) -> str:
        place = tmp_path / "program.py"
        place.write_text(text, encoding="utf-8")
        return str(place)

    return made


def test_it_has_its_own_arguments_environment_and_streams(script):
    says = script(
        "import os, sys; print(sys.argv[1:], dict(os.environ)); print('no', file=sys.stderr); sys.exit(3)"
    )
    assert run([says, "a", "b"], {"ONLY": "this"}) == (3, "['a', 'b'] {'ONLY': 'this'}\n", "no\n")


def test_it_hears_what_is_said_and_ends_with_its_input(script):
    echo = Forked([script("for line in open(0, 'rb'): print(line)")], os.environ, stdin=subprocess.PIPE)
    assert echo.stdin is not None
    assert echo.stdout is not None
    assert echo.stderr is not None
    with echo.stdin, echo.stdout, echo.stderr:
        echo.stdin.write(b"\xff\n")
        echo.stdin.close()
        assert echo.stdout.read() == b"b'\\xff\\n'\n"
        assert echo.wait(30) == 0


def test_a_signal_ends_it_and_nothing_else_with_it(script):
    wait = script("import time; print('up', flush=True); time.sleep(50)")
    children = [Forked([wait], os.environ, stderr=subprocess.DEVNULL) for _ in range(2)]
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline() == b"up\n"
    with pytest.raises(subprocess.TimeoutExpired):
        children[0].wait(0.01)
    children[0].send_signal(signal.SIGKILL)
    assert children[0].wait(30) == -signal.SIGKILL
    assert children[1].poll() is None
    children[1].send_signal(signal.SIGTERM)
    assert children[1].wait(30) == -signal.SIGTERM
    for child in children:
        assert child.stdout is not None
        child.stdout.close()


def test_the_guard_goes_with_it(script, pytestconfig: pytest.Config):
    away = script("import socket; socket.create_connection(('192.0.2.1', 80))")
    code, _, complaint = run([away], os.environ)
    assert code == 1
    assert "Trespass" in complaint
    assert "192.0.2.1" in "".join(new_trespasses(pytestconfig))

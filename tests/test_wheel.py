"""What the wheel carries, and that a stranger's machine can talk to what it installs. Looks into nothing else."""

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT

pytestmark = pytest.mark.wheel
PACKAGES = ("bot", "flows", "prompts", "storage")


def run(*command: str | Path, cwd: Path, **env: str) -> subprocess.CompletedProcess[str]:
    """A command that has to succeed, with nothing to read."""
    done = subprocess.run(
        command, cwd=cwd, env=os.environ | env, input="", capture_output=True, text=True, timeout=50
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built by the hatchling that is installed: no isolation, no network, nothing written into the checkout."""
    out = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out), cwd=ROOT)
    (built,) = out.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def elsewhere(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new environment with the wheel; it borrows the packages of this one, but not the checkout.

    The borrowed folder is named in a .pth file, and Python reads no .pth files inside such a folder: the editable
    install of the checkout, which is one, stays behind.
    """
    place = tmp_path_factory.mktemp("elsewhere") / "a place with spaces"
    venv.create(place, with_pip=False, symlinks=True)
    python = place / "bin/python"
    (site,) = place.glob("lib/python*/site-packages")
    (site / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    pip = (sys.executable, "-m", "pip", "--python", str(python), "-q")
    run(*pip, "install", "--no-index", "--no-deps", "--force-reinstall", str(wheel), cwd=place)
    where = "import bot, flows, prompts, storage\nfor m in bot, flows, prompts, storage: print(m.__file__)"
    for line in run(python, "-c", where, cwd=place).stdout.splitlines():
        assert line.startswith(str(site)), "the checkout is still on the path: this would prove nothing"
    return place


def test_the_wheel_carries_all_that_lies_in_the_packages(wheel):
    carried = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    there = {
        path.relative_to(ROOT).as_posix()
        for package in PACKAGES
        for path in (ROOT / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert carried == there
    assert any(name.startswith("flows/definitions/") and name.endswith(".yaml") for name in carried)
    assert any(name.startswith("prompts/") and not name.endswith(".py") for name in carried)
    assert any(name.startswith("storage/") and name.endswith("/env.py") for name in carried), "no migrations"


def test_the_installed_command_asks_its_first_question(elsewhere, tmp_path):
    """The door for programs, as the README states it: hello, then a question; end of input pauses with exit code 0."""
    home = tmp_path / "home"
    home.mkdir()
    done = run(elsewhere / "bin/equipoise", "chat", "Acme", "--jsonl", cwd=tmp_path, HOME=str(home))
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert lines[0]["type"] == "hello"
    assert lines[0]["protocol"] == 1
    question = next(line for line in lines if line["type"] == "question")
    assert question["text"]
    assert question["ask"]

"""Containerfile, compose.yaml and the systemd unit: real settings, the real port, hardened. Builds no image."""

from __future__ import annotations

import configparser
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from bot.cli.serve import WRONG_SETTINGS
from bot.settings import PREFIX, Settings
from tests.conftest import ROOT
from tests.storm.serving import DEPLOYED

KNOWN = {field.validation_alias or PREFIX + name.upper() for name, field in Settings.model_fields.items()}
PORT = Settings.model_fields["health_port"].default
CONTAINERFILE = (ROOT / "Containerfile").read_text(encoding="utf-8")
UNIT = ROOT / "deploy" / "equipoise.service"


def services() -> dict[str, Any]:
    """The services of compose.yaml."""
    found: dict[str, Any] = YAML(typ="safe").load(ROOT / "compose.yaml")["services"]
    return found


def test_every_setting_that_is_named_is_a_real_one():
    pages = ("Containerfile", "compose.yaml", "deploy/equipoise.service", "docs/operations.md")
    for page in pages:
        text = (ROOT / page).read_text(encoding="utf-8")
        text = text.replace("NEW_DATABASE_URL", "")  # a variable of the page's own
        named = set(re.findall(r"\b(?:EQUIPOISE|TELEGRAM|SLACK|OPENAI)_[A-Z_]+", text))
        assert named, page
        assert named <= KNOWN, f"{page}: {named - KNOWN}"


def test_the_image_asks_the_port_that_is_the_default():
    assert set(re.findall(r"127\.0\.0\.1:(\d+)/healthz", CONTAINERFILE)) == {str(PORT)}
    assert f"EXPOSE {PORT}\n" in CONTAINERFILE
    assert f"EQUIPOISE_HEALTH_PORT={PORT}\n" in CONTAINERFILE
    lines = CONTAINERFILE.splitlines()
    assert lines[-2:] == ['ENTRYPOINT ["equipoise"]', 'CMD ["serve"]']
    assert "USER equipoise" in lines
    assert "VOLUME /data" in lines


def test_image_and_unit_set_what_the_load_is_measured_with():
    for name, value in DEPLOYED.items():
        assert f"ENV {name}={value} " in CONTAINERFILE
        assert f"Environment={name}={value}\n" in UNIT.read_text(encoding="utf-8")


def test_the_image_gets_what_the_package_is_made_of_and_nothing_else():
    lines = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    assert lines[1] == "*"
    let_in = {line[1:] for line in lines if line.startswith("!")}
    assert let_in == {
        "pyproject.toml",
        "README.md",
        "requirements.lock",
        "bot",
        "flows",
        "prompts",
        "storage",
    }
    assert all((ROOT / name).exists() for name in let_in)


def test_compose_waits_for_its_database_and_publishes_the_health_pages_to_this_machine_alone():
    ours, postgres = services()["equipoise"], services()["postgres"]
    assert ours["depends_on"]["postgres"]["condition"] == "service_healthy"
    assert postgres["healthcheck"]["test"][1] == "pg_isready"
    assert postgres["image"] == "postgres:17"
    assert ours["stop_grace_period"] == "15s"
    assert ours["ports"] == [f"127.0.0.1:{PORT}:{PORT}"]
    assert "ports" not in postgres
    assert ours["environment"]["EQUIPOISE_HEALTH_PORT"] == str(PORT)


def test_compose_holds_no_secret_and_says_how_to_give_each():
    for service in services().values():
        for name, value in service["environment"].items():
            if name.endswith(("TOKEN", "PASSWORD")):
                assert re.fullmatch(r"\$\{[A-Z_]+:\?put [A-Z_]+ into \.env, .+\}", value), name


def test_the_unit_is_hardened_and_systemd_takes_it(tmp_path: Path):
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str  # type: ignore[assignment,method-assign]
    unit.read(UNIT, encoding="utf-8")
    wanted = {
        "User": "equipoise",
        "StateDirectory": "equipoise",
        "Restart": "on-failure",
        "RestartPreventExitStatus": str(WRONG_SETTINGS),
        "TimeoutStopSec": "15",
        "NoNewPrivileges": "yes",
        "ProtectSystem": "strict",
        "ProtectHome": "yes",
        "PrivateTmp": "yes",
        "ExecStart": "/opt/equipoise/bin/equipoise serve",
        "EnvironmentFile": "/var/lib/equipoise/.env",
    }
    assert {name: unit["Service"].get(name) for name in wanted} == wanted
    if program := shutil.which("systemd-analyze"):
        here = Path(sys.executable).with_name("equipoise")  # systemd looks whether the command is there
        copy = tmp_path / UNIT.name
        text = UNIT.read_text(encoding="utf-8").replace("/opt/equipoise/bin/equipoise", str(here))
        copy.write_text(text, encoding="utf-8")
        done = subprocess.run([program, "verify", copy], capture_output=True, text=True, timeout=30)
        assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    "settings, code",
    [
        ({}, WRONG_SETTINGS),
        ({"TELEGRAM_BOT_TOKEN": "bad"}, WRONG_SETTINGS),
        (
            {
                "TELEGRAM_BOT_TOKEN": f"12345:{'A' * 35}",
                "EQUIPOISE_DATABASE_URL": "postgresql:///x?host=/nowhere",
            },
            1,
        ),
    ],
)
def test_systemd_starts_again_only_what_can_mend_itself(settings: dict[str, str], code: int, tmp_path: Path):
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "EQUIPOISE_DATA_DIR": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-m", "bot.cli", "serve"],
        env={**environment, **settings},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=50,
    )
    assert (done.returncode, "Traceback" in done.stderr) == (code, False), done.stderr

"""Settings: all problems at once, secrets unseen, and an example file that is complete."""

import os
import re
import subprocess
import sys

import pytest

from bot.settings import PREFIX, Settings, SettingsError, read_settings
from tests.conftest import ROOT


def test_defaults_need_nothing(tmp_path):
    settings = read_settings(tmp_path / "missing")
    assert settings.database == f"sqlite:///{settings.data_dir}/equipoise.sqlite3"
    assert settings.database_shown == str(settings.data_dir / "equipoise.sqlite3")
    assert settings.locale == "en_GB"
    assert not settings.data_dir.exists()


def test_the_environment_goes_before_the_file(tmp_path, monkeypatch):
    env = tmp_path / "settings.env"
    env.write_text(
        "EQUIPOISE_LOCALE=de-DE\nEQUIPOISE_BUSY_TIMEOUT=3\nEQUIPOISE_DATA_DIR=~/eq\nSLACK_BOT_TOKEN=x\n"
    )
    monkeypatch.setenv("EQUIPOISE_BUSY_TIMEOUT", "4")
    settings = read_settings(env)
    assert (settings.locale, settings.busy_timeout) == ("de_DE", 4.0)
    assert str(settings.data_dir) == os.environ["HOME"] + "/eq"


def test_empty_means_not_set(tmp_path, monkeypatch):
    before = read_settings(tmp_path / "missing")
    for name in Settings.model_fields:
        monkeypatch.setenv(PREFIX + name.upper(), "")
    assert read_settings(tmp_path / "missing") == before


def test_all_that_is_wrong_is_told_at_once_and_no_value_is(tmp_path, monkeypatch):
    env = tmp_path / "settings.env"
    env.write_text("EQUIPOISE_LOCALE=english\nEQUIPOISE_DATABSE_URL=x\n")
    monkeypatch.setenv("EQUIPOISE_DATABASE_URL", "mysql://u:hunter2@h/x")
    monkeypatch.setenv("EQUIPOISE_BUSY_TIMEOUT", "nan")
    with pytest.raises(SettingsError) as caught:
        read_settings(env)
    assert [name for name, _ in caught.value.problems] == [
        "EQUIPOISE_DATABSE_URL",
        "EQUIPOISE_BUSY_TIMEOUT",
        "EQUIPOISE_DATABASE_URL",
        "EQUIPOISE_LOCALE",
    ]
    assert "hunter2" not in str(caught.value)
    assert caught.value.__suppress_context__


def test_a_file_that_is_no_text(tmp_path):
    (tmp_path / "settings.env").write_bytes(b"EQUIPOISE_LOCALE=\xff\xfe\n")
    with pytest.raises(SettingsError, match="UTF-8"):
        read_settings(tmp_path / "settings.env")


def test_a_password_is_shown_nowhere(tmp_path, monkeypatch):
    monkeypatch.setenv(
        "EQUIPOISE_DATABASE_URL", "postgresql://me:hunter2@db.example:5433/eq?sslpassword=hunter2"
    )
    settings = read_settings(None)
    assert "hunter2" in settings.database
    assert "hunter2" not in repr(settings) + str(settings) + settings.database_shown
    assert settings.database_shown == "postgresql://db.example:5433/eq"


def test_settings_do_not_change():
    with pytest.raises(ValueError, match="frozen"):
        read_settings(None).locale = "de_DE"


def test_the_example_is_complete_both_ways():
    text = (ROOT / ".env.example").read_text(encoding="utf-8")
    named = re.findall(r"^# ([A-Z_]+)=\S", text, re.MULTILINE)
    assert sorted(named) == sorted(PREFIX + name.upper() for name in Settings.model_fields)
    for paragraph in text.strip().split("\n\n")[1:]:
        assert re.fullmatch(r"(# .+\n)+# [A-Z_]+=.+", paragraph)


def test_the_example_can_be_used_as_it_is(tmp_path):
    text = (ROOT / ".env.example").read_text(encoding="utf-8")
    (tmp_path / "settings.env").write_text(re.sub(r"^# (?=[A-Z_]+=)", "", text, flags=re.MULTILINE))
    assert read_settings(tmp_path / "settings.env").database_shown == "/home/me/equipoise/equipoise.sqlite3"


def test_importing_reads_nothing(tmp_path):
    env = os.environ | {"EQUIPOISE_LOCALE": "nonsense", "EQUIPOISE_TYPO": "1"}
    done = subprocess.run(
        [sys.executable, "-c", "import bot.settings"], env=env, cwd=tmp_path, capture_output=True
    )
    assert done.returncode == 0

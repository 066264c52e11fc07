"""Settings: all problems at once, secrets unseen, and an example file that is complete."""

import os
import re
import subprocess
import sys
from decimal import Decimal

import pytest
from pydantic import SecretStr

from bot.settings import PREFIX, Settings, SettingsError, read_settings
from tests.conftest import ROOT
from tests.support import canaries


def in_environment(field: str) -> str:
    return field.upper() if Settings.model_fields[field].validation_alias else PREFIX + field.upper()


def test_defaults_need_nothing(tmp_path):
    settings = read_settings(tmp_path / "missing")
    assert settings.database == f"sqlite:///{settings.data_dir}/equipoise.sqlite3"
    assert settings.database_shown == str(settings.data_dir / "equipoise.sqlite3")
    assert settings.locale == "en_GB"
    assert not settings.data_dir.exists()


def test_the_environment_goes_before_the_file(tmp_path, monkeypatch):
    env = tmp_path / "settings.env"
    env.write_text(
        "EQUIPOISE_LOCALE=de-DE\nEQUIPOISE_BUSY_TIMEOUT=3\nEQUIPOISE_DATA_DIR=~/eq\nSLACK_OTHER=x\n"
    )
    monkeypatch.setenv("EQUIPOISE_BUSY_TIMEOUT", "4")
    settings = read_settings(env)
    assert (settings.locale, settings.busy_timeout) == ("de_DE", 4.0)
    assert str(settings.data_dir) == os.environ["HOME"] + "/eq"


def test_empty_means_not_set(tmp_path, monkeypatch):
    before = read_settings(tmp_path / "missing")
    for name in Settings.model_fields:
        monkeypatch.setenv(in_environment(name), "")
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


@pytest.mark.parametrize(
    "typed, share",
    [
        ("25%", "0.25"),
        ("25 %", "0.25"),
        (" 12.5\u00a0% ", "0.125"),
        ("12,5%", "0.125"),
        ("0%", "0"),
        ("100%", "1"),
    ],
)
def test_a_percentage_has_its_sign(monkeypatch, typed, share):
    monkeypatch.setenv("EQUIPOISE_SHARE_LOW", "0 %" if typed != "0%" else typed)
    monkeypatch.setenv("EQUIPOISE_SHARE_HIGH", typed if typed != "0%" else "1%")
    monkeypatch.setenv("EQUIPOISE_THEIR_RETURN", typed)
    settings = read_settings(None)
    assert settings.their_return == Decimal(share)
    assert isinstance(settings.their_return, Decimal)
    assert settings.share_high == (Decimal(share) or Decimal("0.01"))


@pytest.mark.parametrize(
    "typed",
    ["20", "0.2", "0,2", "-5%", "twenty %", "1,200%", "12.345%", "%", "20 % or so", "nan%", "²%", "٢٠%"],
)
def test_what_is_no_percentage_is_refused_with_what_would_work(monkeypatch, typed):
    for name in ("THEIR_RETURN", "SHARE_LOW", "SHARE_HIGH", "TARGET_MARGIN"):
        monkeypatch.setenv(f"EQUIPOISE_{name}", typed)
    with pytest.raises(SettingsError) as caught:
        read_settings(None)
    assert [name for name, _ in caught.value.problems] == [
        "EQUIPOISE_SHARE_HIGH",
        "EQUIPOISE_SHARE_LOW",
        "EQUIPOISE_TARGET_MARGIN",
        "EQUIPOISE_THEIR_RETURN",
    ]
    assert all("a percentage with its sign" in text and "%" in text for _, text in caught.value.problems)


@pytest.mark.parametrize(
    "low, high, wrong",
    [
        ("70%", None, "SHARE_HIGH"),
        (None, "15%", "SHARE_HIGH"),
        ("40%", "30%", "SHARE_HIGH"),
        (None, "101%", "SHARE_HIGH"),
        ("101%", "60%", "SHARE_LOW"),
    ],
)
def test_the_shares_have_an_order_and_are_told_with_everything_else(monkeypatch, low, high, wrong):
    monkeypatch.setenv("EQUIPOISE_LOCALE", "english")
    for name, value in (("LOW", low), ("HIGH", high)):
        if value:
            monkeypatch.setenv(f"EQUIPOISE_SHARE_{name}", value)
    with pytest.raises(SettingsError) as caught:
        read_settings(None)
    assert [name for name, _ in caught.value.problems] == ["EQUIPOISE_LOCALE", f"EQUIPOISE_{wrong}"]


def test_the_thresholds_nobody_set_are_those_of_the_method():
    settings = read_settings(None)
    shares = (settings.their_return, settings.share_low, settings.share_high, settings.target_margin)
    assert shares == (Decimal("0.20"), Decimal("0.15"), Decimal("0.60"), None)


def test_a_target_margin_of_the_whole_price_leaves_nothing_to_pay_for(monkeypatch):
    monkeypatch.setenv("EQUIPOISE_TARGET_MARGIN", "100%")
    with pytest.raises(SettingsError, match="below 100%"):
        read_settings(None)


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
    assert sorted(named) == sorted(map(in_environment, Settings.model_fields))
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


def test_the_server_of_a_model_is_set_by_the_names_its_client_knows(tmp_path, monkeypatch):
    settings = read_settings(tmp_path / "missing")
    assert (settings.openai_api_key, settings.openai_base_url) == (None, "https://api.openai.com/v1")
    (tmp_path / "settings.env").write_text(
        "OPENAI_API_KEY=hunter2\nOPENAI_BASE_URL=http://Models.example:8080/v1/\n"
    )
    settings = read_settings(tmp_path / "settings.env")
    assert settings.openai_api_key is not None
    assert settings.openai_api_key.get_secret_value() == "hunter2"
    assert settings.openai_base_url == "http://models.example:8080/v1"
    assert "hunter2" not in repr(settings)


@pytest.mark.parametrize(
    "address", ["models.example", "ftp://h", "https://", "https://h?key=x", "https://a:b@h/v1"]
)
def test_an_address_that_is_no_server_is_refused(monkeypatch, address):
    monkeypatch.setenv("OPENAI_BASE_URL", address)
    monkeypatch.setenv("EQUIPOISE_CRITIC_BUDGET", "-1")
    with pytest.raises(SettingsError) as caught:
        read_settings(None)
    assert [name for name, _ in caught.value.problems] == ["EQUIPOISE_CRITIC_BUDGET", "OPENAI_BASE_URL"]


FORMS = [
    (
        "SLACK_BOT_TOKEN",
        "xoxb-…",
        canaries.SLACK_BOT_TOKEN,
        ("xoxp-1234567890", "xoxb-", "xoxb-12345678 ", "x"),
    ),
    (
        "SLACK_APP_TOKEN",
        "xapp-…",
        canaries.SLACK_APP_TOKEN,
        (canaries.SLACK_BOT_TOKEN, "xapp-1", "xapp-ä2345678"),
    ),
    (
        "SLACK_SIGNING_SECRET",
        "Basic Information",
        canaries.SLACK_SIGNING_SECRET,
        ("ca7a51e0", canaries.SLACK_BOT_TOKEN, canaries.SLACK_APP_TOKEN, "ca7a51e0 ca7a51e0 "),
    ),
    (
        "TELEGRAM_BOT_TOKEN",
        "@BotFather",
        canaries.TELEGRAM_TOKEN,
        (canaries.TELEGRAM_TOKEN[:-1], "x:" + "a" * 35),
    ),
]


@pytest.mark.parametrize("name, told, right, wrong", FORMS)
def test_a_token_of_another_form_is_refused_with_where_to_get_it(monkeypatch, name, told, right, wrong):
    monkeypatch.setenv(name, right)
    kept = getattr(read_settings(None), name.lower())
    assert kept.get_secret_value() == right
    assert right not in repr(read_settings(None))
    for typed in wrong:
        monkeypatch.setenv(name, typed)
        with pytest.raises(SettingsError) as caught:
            read_settings(None)
        ((named, text),) = caught.value.problems
        assert (named, told in text) == (name, True)
        assert len(typed) < 8 or typed not in str(caught.value)


def test_addresses_of_platforms_are_brought_into_their_form(monkeypatch):
    settings = read_settings(None)
    assert settings.slack_api_base_url == "https://slack.com/api/"
    assert settings.telegram_api_base_url == "https://api.telegram.org"
    assert settings.telegram_files == "https://api.telegram.org/file"
    monkeypatch.setenv("SLACK_API_BASE_URL", "http://127.0.0.1:81/api")
    monkeypatch.setenv("TELEGRAM_API_BASE_URL", "http://127.0.0.1:82/")
    assert read_settings(None).slack_api_base_url == "http://127.0.0.1:81/api/"
    assert read_settings(None).telegram_files == "http://127.0.0.1:82/file"
    monkeypatch.setenv("TELEGRAM_FILE_BASE_URL", "http://127.0.0.1:83/f/")
    assert read_settings(None).telegram_files == "http://127.0.0.1:83/f"


@pytest.mark.parametrize(
    "port, host", [("-1", "127.0.0.1"), ("65536", "::1"), ("8711", "my host"), ("x", "a")]
)
def test_where_the_health_pages_listen(monkeypatch, port, host):
    monkeypatch.setenv("EQUIPOISE_HEALTH_PORT", port)
    monkeypatch.setenv("EQUIPOISE_HEALTH_HOST", host)
    with pytest.raises(SettingsError) as caught:
        read_settings(None)
    assert [name for name, _ in caught.value.problems] == [
        "EQUIPOISE_HEALTH_HOST" if " " in host else "EQUIPOISE_HEALTH_PORT"
    ]


@pytest.mark.parametrize(
    "app, secret, mode, way",
    [
        (True, False, None, "socket"),
        (False, True, None, "http"),
        (True, True, None, "socket"),
        (True, True, "http", "http"),
        (False, True, "socket", "socket"),
        (False, False, None, "socket"),
    ],
)
def test_how_slack_reaches_us_follows_from_the_tokens_unless_it_is_said(app, secret, mode, way):
    settings = Settings(
        slack_app_token=SecretStr("xapp-12345678") if app else None,
        slack_signing_secret=SecretStr("0" * 32) if secret else None,
        slack_mode=mode,
    )
    assert settings.slack_way == way

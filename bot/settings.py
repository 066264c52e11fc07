"""Every setting, read by one function from the environment and .env, never at import. Opens and makes nothing."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit, urlunsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import platformdirs
from dotenv import dotenv_values
from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError, ValidationInfo
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from flows.terms import USUAL

PREFIX = "EQUIPOISE_"


class SettingsError(Exception):
    """Settings that cannot be used, all of them at once: (name, what is wrong and what would work)."""

    def __init__(self, problems: list[tuple[str, str]]) -> None:
        super().__init__("\n".join(f"{name}: {text}" for name, text in problems))
        self.problems = problems


def _locale(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z]{2,3}([-_][A-Za-z]{4})?([-_]([A-Za-z]{2}|\d{3}))?", text):
        raise ValueError("a language and a country, as in en_GB")
    return text.replace("-", "_")


def _folder(value: Any) -> Any:
    return Path(value).expanduser() if isinstance(value, (str, Path)) and str(value).strip() else None


def _database(value: SecretStr) -> SecretStr:
    scheme = urlsplit(value.get_secret_value()).scheme.partition("+")[0]
    if scheme not in ("sqlite", "postgresql"):
        raise ValueError("sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME")
    return value


_PERCENT = re.compile(r"(\d{1,4}(?:[.,]\d{1,2})?)\s?%")


def _share(value: Any) -> Decimal:
    """ "20 %" as 0.2. Only with the sign: a bare 0.2 may be meant as a fifth or as two in a thousand."""
    if isinstance(value, Decimal):
        return value
    found = _PERCENT.fullmatch(str(value).strip())
    if found is None or not found[1].isascii():
        raise ValueError("a percentage with its sign")
    return Decimal(found[1].replace(",", ".")) / 100


def _above_low(value: Decimal, info: ValidationInfo) -> Decimal:
    if value <= info.data.get("share_low", -1):
        raise ValueError("more than EQUIPOISE_SHARE_LOW")
    return value


def _server(text: str) -> str:
    """The address of a model server as people are shown it: no password in it, no slash at its end."""
    url = urlsplit(text)
    if url.scheme not in ("http", "https") or not url.hostname or "@" in text or url.query or url.fragment:
        raise ValueError("https://HOST/v1")
    return urlunsplit((url.scheme, url.netloc.lower(), url.path.rstrip("/"), "", ""))


def _formed(pattern: str) -> Callable[[SecretStr], SecretStr]:
    """Lets through a secret of this form: a token cut short by the clipboard is found before a platform refuses it."""
    form = re.compile(pattern, re.ASCII)

    def check(value: SecretStr) -> SecretStr:
        if form.fullmatch(value.get_secret_value()) is None:
            raise ValueError("another form")
        return value

    return check


_SlackBot = Annotated[SecretStr, AfterValidator(_formed(r"xoxb-[\w-]{8,}"))]
_SlackApp = Annotated[SecretStr, AfterValidator(_formed(r"xapp-[\w-]{8,}"))]
# Slack's are 32 hexadecimal digits today and promised nowhere; another of its tokens is what gets pasted by mistake.
_SlackSecret = Annotated[SecretStr, AfterValidator(_formed(r"(?!xox|xapp)[\w-]{16,}"))]
_Telegram = Annotated[SecretStr, AfterValidator(_formed(r"\d{3,20}:[\w-]{35}"))]


def _slashed(text: str) -> str:
    """An address to which the client of Slack puts a method's name: it has to end in a slash."""
    return f"{_server(text)}/"


def _reached(text: str) -> str:
    """The address of a server that is called, without a slash at its end."""
    url = urlsplit(text)
    if url.scheme not in ("http", "https") or not url.hostname or url.query or url.fragment:
        raise ValueError("https://HOST")
    return text.rstrip("/")


def _listened(text: str) -> str:
    host, colon, port = text.rpartition(":")
    if not (colon and host and port.isascii() and port.isdigit() and int(port) < 65536):
        raise ValueError("HOST:PORT")
    return text


def _numbers(value: Any) -> Any:
    """Numbers with commas or spaces between them."""
    if not isinstance(value, str):
        return value
    found = frozenset(re.split(r"[\s,;]+", value.strip(" ,;"))) - {""}
    if not all(each.isascii() and each.isdigit() for each in found):
        raise ValueError("numbers with commas between them")
    return found


def _zone(value: Any) -> Any:
    """A time zone by its name in the IANA's list."""
    try:
        return value if isinstance(value, ZoneInfo) else ZoneInfo(str(value).strip())
    except (ZoneInfoNotFoundError, OSError):
        raise ValueError("Europe/Berlin") from None


def _own_zone() -> ZoneInfo:
    """The zone of this machine, where it tells; else UTC."""
    told = Path("/etc/localtime").resolve().as_posix().partition("zoneinfo/")[2]
    for name in (os.environ.get("TZ", "").removeprefix(":"), told):
        try:
            if name:
                return ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            continue
    return ZoneInfo("UTC")


def _data_dir() -> Path:
    return Path(platformdirs.user_data_dir("equipoise", appauthor=False))


class Settings(BaseSettings):
    """What can be set. The names in the environment are these in capitals, after EQUIPOISE_ but for those of others"""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        frozen=True,
        extra="ignore",
        populate_by_name=True,
    )

    data_dir: Annotated[Path, BeforeValidator(_folder)] = Field(default_factory=_data_dir)
    database_url: Annotated[SecretStr, AfterValidator(_database)] | None = None
    busy_timeout: Annotated[float, Field(gt=0, le=600, allow_inf_nan=False)] = 10.0  # seconds
    locale: Annotated[str, AfterValidator(_locale)] = "en_GB"
    yardsticks: Annotated[Path | None, BeforeValidator(_folder)] = None
    drivers: Annotated[Path | None, BeforeValidator(_folder)] = None
    fonts: Annotated[Path | None, BeforeValidator(_folder)] = None
    word_template: Annotated[Path | None, BeforeValidator(_folder)] = None

    their_return: Annotated[Decimal, BeforeValidator(_share)] = USUAL.their_return
    share_low: Annotated[Decimal, BeforeValidator(_share), Field(le=1)] = USUAL.share_low
    share_high: Annotated[Decimal, BeforeValidator(_share), Field(le=1), AfterValidator(_above_low)] = Field(
        default=USUAL.share_high, validate_default=True
    )
    about_zero: Annotated[Decimal, BeforeValidator(_share), Field(le=1)] = USUAL.about_zero
    target_margin: Annotated[Decimal, BeforeValidator(_share), Field(lt=1)] | None = USUAL.margin

    openai_api_key: SecretStr | None = Field(default=None, validation_alias="OPENAI_API_KEY")
    openai_base_url: Annotated[str, AfterValidator(_server)] = Field(
        default="https://api.openai.com/v1", validation_alias="OPENAI_BASE_URL"
    )
    critic_model: Annotated[str, Field(min_length=1, max_length=200)] = "gpt-5.4-mini"
    critic_deadline: Annotated[float, Field(gt=0, le=600, allow_inf_nan=False)] = 20.0  # seconds
    critic_budget: Annotated[int, Field(ge=0)] = 50  # questions of one person in a day

    slack_bot_token: _SlackBot | None = Field(default=None, validation_alias="SLACK_BOT_TOKEN")
    slack_app_token: _SlackApp | None = Field(default=None, validation_alias="SLACK_APP_TOKEN")
    slack_signing_secret: _SlackSecret | None = Field(default=None, validation_alias="SLACK_SIGNING_SECRET")
    slack_api_base_url: Annotated[str, AfterValidator(_slashed)] = Field(
        default="https://slack.com/api/", validation_alias="SLACK_API_BASE_URL"
    )
    slack_mode: Literal["socket", "http"] | None = None  # None: by what is set
    slack_host: Annotated[str, Field(min_length=1, max_length=200)] = "127.0.0.1"
    slack_port: Annotated[int, Field(ge=1, le=65_535)] = 3000
    slack_sockets: Annotated[int, Field(ge=1, le=10)] = 1
    telegram_bot_token: _Telegram | None = Field(default=None, validation_alias="TELEGRAM_BOT_TOKEN")
    telegram_api_base_url: Annotated[str, AfterValidator(_server)] = Field(
        default="https://api.telegram.org", validation_alias="TELEGRAM_API_BASE_URL"
    )
    telegram_file_base_url: Annotated[str, AfterValidator(_server)] | None = Field(
        default=None, validation_alias="TELEGRAM_FILE_BASE_URL"
    )
    telegram_webhook_url: Annotated[str, AfterValidator(_reached)] | None = Field(
        default=None, validation_alias="TELEGRAM_WEBHOOK_URL"
    )
    telegram_webhook_listen: Annotated[str, AfterValidator(_listened)] = Field(
        default="127.0.0.1:8443", validation_alias="TELEGRAM_WEBHOOK_LISTEN"
    )
    telegram_people: Annotated[frozenset[str], NoDecode, BeforeValidator(_numbers)] = frozenset()
    transcribe_model: Annotated[str, Field(min_length=1, max_length=200)] | None = None

    retention_days: Annotated[int, Field(ge=1, le=36_500)] | None = None  # None: everything is kept

    digest_to: Annotated[str, Field(min_length=1, max_length=200)] | None = None
    digest_day: Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] = (
        "monday"
    )
    digest_time: Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")] = "08:00"
    time_zone: Annotated[ZoneInfo, BeforeValidator(_zone)] = Field(default_factory=_own_zone)
    calendar_inside: bool = False

    health_port: Annotated[int, Field(ge=0, le=65_535)] = 8711  # 0: no health pages
    health_host: Annotated[str, Field(pattern=r"^[A-Za-z0-9.:_-]{1,253}$")] = "127.0.0.1"

    @property
    def slack_way(self) -> Literal["socket", "http"]:
        """How Slack reaches us: as is set, else by sockets, else, with nothing but the secret for it, by requests."""
        only_requests = self.slack_app_token is None and self.slack_signing_secret is not None
        return self.slack_mode or ("http" if only_requests else "socket")

    @property
    def database(self) -> str:
        """The address of the database: the one that was set, or a SQLite file in the data folder."""
        if self.database_url is not None:
            return self.database_url.get_secret_value()
        return f"sqlite:///{self.data_dir / 'equipoise.sqlite3'}"

    @property
    def telegram_files(self) -> str:
        """Where files are fetched from Telegram: beside its methods, unless that was set."""
        return self.telegram_file_base_url or f"{self.telegram_api_base_url}/file"

    @property
    def database_shown(self) -> str:
        """Where the database is, for people: a file's path, or an address without its password."""
        url = urlsplit(self.database)
        if url.scheme.startswith("sqlite"):
            return self.database.partition(":///")[2]
        place = url.netloc.rpartition("@")[2]
        return urlunsplit((url.scheme, place, url.path, "", ""))


_REMEDY = {
    "data_dir": "a folder that can be written",
    "busy_timeout": "seconds, more than 0 and at most 600",
    "yardsticks": "a file of yardsticks in YAML",
    "drivers": "a file of kinds of drivers in YAML",
    "fonts": "a folder with fonts",
    "word_template": "a Word file (.docx)",
    "their_return": "a percentage with its sign, as in 20%",
    "share_low": "a percentage with its sign, at most 100%, as in 15%",
    "share_high": "a percentage with its sign, at most 100% and more than EQUIPOISE_SHARE_LOW, as in 60%",
    "about_zero": "a percentage with its sign, at most 100%, as in 5%",
    "target_margin": "a percentage with its sign, below 100%, as in 35%",
    "locale": "a language and a country, as in en_GB",
    "telegram_webhook_url": "the public address that Telegram is to call, as in https://HOST/telegram",
    "telegram_webhook_listen": "a host and a port, as in 127.0.0.1:8443",
    "telegram_people": "numbers of people at Telegram with commas between them, as in 1001,1002",
    "transcribe_model": "the name of a model that the server knows",
    "openai_api_key": "the key of a model server",
    "openai_base_url": "the address of a model server without a password, as in https://api.openai.com/v1",
    "critic_model": "the name of a model that the server knows",
    "critic_deadline": "seconds, more than 0 and at most 600",
    "critic_budget": "a whole number, 0 or more",
    "slack_bot_token": "the Bot User OAuth Token of the app (OAuth & Permissions), xoxb-…",
    "slack_app_token": "an App-Level Token with connections:write (Basic Information), xapp-…",
    "slack_signing_secret": "the Signing Secret of the app (Basic Information), 16 letters and digits or more",
    "slack_api_base_url": "the address of Slack's methods, as in https://slack.com/api/",
    "slack_mode": "socket or http",
    "slack_host": "an address of this machine, as in 127.0.0.1",
    "slack_port": "a port, 1 to 65535",
    "slack_sockets": "a number of sockets, 1 to 10",
    "telegram_bot_token": "the token that @BotFather gave, digits, a colon and 35 letters and digits",
    "telegram_api_base_url": "the address of a Bot API server without the token, as in https://api.telegram.org",
    "telegram_file_base_url": "an address to fetch files from without the token, as in https://api.telegram.org/file",
    "digest_to": "the name or id of a person, or the id of a Slack channel",
    "digest_day": "a day of the week, as in monday",
    "digest_time": "an hour and minutes, as in 08:00",
    "retention_days": "a number of days, 1 or more",
    "time_zone": "a time zone, as in Europe/Berlin",
    "calendar_inside": "true or false",
    "health_port": "a port from 1 to 65535, or 0 for no health pages",
    "health_host": "an address of this machine, as in 127.0.0.1",
    "database_url": "sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME",
}


def read_settings(env_file: str | Path | None = ".env") -> Settings:
    """The settings in force: the environment before `env_file` (which may be missing), that before the defaults.

    Raises SettingsError with everything that is wrong, mistyped names included.
    """
    problems = [(name, "unknown setting; .env.example lists those there are") for name in _unknown(env_file)]
    try:
        settings = Settings(**_from(env_file))
    except ValidationError as error:
        names = {_field(str(one["loc"][0])) for one in error.errors()}
        problems += [(_env(name), f"cannot be used; it has to be {_REMEDY[name]}") for name in sorted(names)]
        raise SettingsError(problems) from None  # the error would name the value, which may be a secret
    if problems:
        raise SettingsError(problems)
    return settings


def _from(env_file: str | Path | None) -> dict[str, Any]:
    return {"_env_file": env_file}  # an argument of pydantic-settings that type checkers do not see


def _unknown(env_file: str | Path | None) -> list[str]:
    known = {_env(name) for name in Settings.model_fields}
    names = set(os.environ) | _names_in(env_file)
    return sorted(name for name in names if name.upper().startswith(PREFIX) and name.upper() not in known)


def _names_in(env_file: str | Path | None) -> set[str]:
    if env_file is None or not Path(env_file).is_file():
        return set()
    try:
        return set(dotenv_values(env_file, encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        raise SettingsError([(str(env_file), "cannot be read; it has to be a text file in UTF-8")]) from None


def _env(name: str) -> str:
    """What a field is called in the environment: the names that others have made usual stay as they are."""
    alias = Settings.model_fields[name].validation_alias
    return alias if isinstance(alias, str) else PREFIX + name.upper()


def _field(place: str) -> str:
    return place if place in Settings.model_fields else place.lower()


__all__ = ["Settings", "SettingsError", "read_settings"]

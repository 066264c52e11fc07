"""Which channels and models are set up, by the settings alone. Asks nobody; that is `bot.checkup.online`."""

from __future__ import annotations

from collections.abc import Iterator

from bot.checkup.seen import Notes, Seen
from bot.settings import Settings


def tokens(notes: Notes, settings: Settings) -> Iterator[Seen]:
    """What is there, and what is missing beside it. The forms of tokens are the settings' own business."""
    yield _slack(notes, settings)
    yield notes.ok("telegram", "set" if settings.telegram_bot_token else "absent")
    yield notes.ok("model", "set" if settings.openai_api_key else "absent", model=settings.critic_model)
    if not (settings.slack_bot_token or settings.telegram_bot_token):
        yield notes.look("channels", "none")


def _slack(notes: Notes, settings: Settings) -> Seen:
    ways = settings.slack_app_token or settings.slack_signing_secret
    is_socket = settings.slack_way == "socket"
    if settings.slack_bot_token and (
        settings.slack_app_token if is_socket else settings.slack_signing_secret
    ):
        return notes.ok("slack", "socket" if is_socket else "webhook")
    if settings.slack_bot_token:
        return notes.wrong("slack", "no_way_in")
    if ways:
        return notes.wrong("slack", "no_bot_token")
    return notes.ok("slack", "absent")

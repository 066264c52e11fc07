"""Makes the Telegram platform of the settings, where a token is set. Imports the client only then."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from bot.settings import Settings
from prompts.render import Words

if TYPE_CHECKING:
    from bot.channels.telegram.fetching import Ear
    from bot.channels.telegram.platform import Telegram


def telegram_platform(settings: Settings, words: Words) -> Telegram | None:
    """Telegram as it is set up; None where it is not."""
    if settings.telegram_bot_token is None:
        return None
    from bot.channels.telegram.platform import Place, Telegram
    from bot.channels.telegram.webhook import Hook

    hook = None
    if settings.telegram_webhook_url is not None:
        host, _, port = settings.telegram_webhook_listen.rpartition(":")
        hook = Hook(settings.telegram_webhook_url, host, int(port))
    return Telegram(
        token=settings.telegram_bot_token.get_secret_value(),
        place=Place(settings.telegram_api_base_url, settings.telegram_files),
        label=lambda key, **data: words.text(f"telegram.{key}", **data),
        clock=lambda: datetime.now(UTC),
        people=settings.telegram_people,
        hook=hook,
        ear=_ear(settings),
    )


def _ear(settings: Settings) -> Ear | None:
    from bot.channels.telegram.fetching import Ear
    from bot.critic_llm.hearing import words_in
    from bot.critic_llm.question import Access

    access = Access.to_hear(settings)
    return None if access is None else Ear(access.server, partial(words_in, access))

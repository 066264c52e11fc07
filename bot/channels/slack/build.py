"""Makes the Slack channel of the settings. Opens nothing: `faults` and `run` of the channel do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prompts.render import Words

if TYPE_CHECKING:
    from bot.channels.slack.platform import Slack
    from bot.settings import Settings


def slack_platform(settings: Settings, words: Words) -> Slack | None:
    """Slack as it is set up; None where it is not."""
    if settings.slack_bot_token is None:
        return None
    from bot.channels.slack.platform import Access, Slack  # here: the library takes its time to load

    app_token, secret = settings.slack_app_token, settings.slack_signing_secret
    access = Access(
        bot_token=settings.slack_bot_token.get_secret_value(),
        base_url=settings.slack_api_base_url,
        app_token=None if app_token is None else app_token.get_secret_value(),
        signing_secret=None if secret is None else secret.get_secret_value(),
        mode=settings.slack_way,
        host=settings.slack_host,
        port=settings.slack_port,
        sockets=settings.slack_sockets,
    )
    return Slack(access, words, zone=settings.time_zone)


__all__ = ["slack_platform"]

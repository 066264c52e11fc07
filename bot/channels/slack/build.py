"""Makes the Slack channel of the settings. Opens nothing: `faults` and `run` of the channel do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prompts.render import Words

if TYPE_CHECKING:
    from bot.channels.slack.platform import Cards, Slack
    from bot.settings import Settings


def slack_platform(
    settings: Settings, words: Words, bound_team: str | None, cards: Cards | None = None
) -> Slack | None:
    """The channel, or None where no token is set. `cards` gives a person's accounts for the home page."""
    if settings.slack_bot_token is None:
        return None
    from bot.channels.slack.platform import Access, Slack  # here: the library takes its time to load

    app_token, secret = settings.slack_app_token, settings.slack_signing_secret
    access = Access(
        bot_token=settings.slack_bot_token.get_secret_value(),
        base_url=settings.slack_api_base_url,
        app_token=None if app_token is None else app_token.get_secret_value(),
        signing_secret=None if secret is None else secret.get_secret_value(),
        mode=settings.slack_mode,
        host=settings.slack_host,
        port=settings.slack_port,
        sockets=settings.slack_sockets,
        bound_team=bound_team,
    )
    return Slack(access, words, cards)


__all__ = ["slack_platform"]

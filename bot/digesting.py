"""The weekly digest as the service says it: to whom, where, and of what. Posts nothing itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from datetime import datetime, time

from bot.app import WORKSPACE, App
from bot.channels.base import Message, Outgoing
from bot.overview import posted, readable
from bot.serving.weekly import Rhythm, Saying, Weekly
from bot.settings import Settings
from bot.transcripts.digest import digest_of, digest_text
from storage.base import Person, Place, Who

SLACK = "slack"
_CHANNEL = re.compile(r"[CG][A-Z0-9]{7,}", re.ASCII)
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class Nobody(LookupError):
    """Who is to get the digest is not known, or has no chat on a channel that is served."""


def weekly(app: App, served: Collection[str], report: Callable[[str, BaseException], None]) -> Weekly | None:
    """What says the digest; None where it is not set. `served` are the channels there are."""
    settings = app.settings
    if settings.digest_to is None:
        return None
    saying = _saying(app, settings.digest_to, served)
    return Weekly("digest", app.storage, WORKSPACE, rhythm_of(settings), saying, app.clock, report)


def rhythm_of(settings: Settings) -> Rhythm:
    """When it is said."""
    return Rhythm(DAYS.index(settings.digest_day), time.fromisoformat(settings.digest_time))


def _saying(app: App, to: str, served: Collection[str]) -> Saying:
    def say(since: datetime) -> tuple[Place, Sequence[Outgoing]] | None:
        if _CHANNEL.fullmatch(to):
            place = channel(app, to, served)
            found = [each.summary for each in posted(app, place, since)]
        else:
            person, place = whom(app, to, served)
            found = [each.summary for each in readable(app, Who(WORKSPACE, person.id), since)]
        if not found:
            return None
        return place, [Message(digest_text(app.words, digest_of(found, since, app.clock())))]

    return say


def channel(app: App, to: str, served: Collection[str]) -> Place:
    """A channel in Slack, by its id. Raises Nobody where Slack is not served, or nobody came from it yet."""
    teams = app.storage.tenants(WORKSPACE, SLACK)
    if SLACK not in served or len(teams) != 1:
        raise Nobody(to)
    return Place(SLACK, teams[0], to)


def whom(app: App, to: str, served: Collection[str]) -> tuple[Person, Place]:
    """The person of that name or id, and their own chat on a channel that is served. Raises Nobody."""
    everybody = app.storage.everybody(WORKSPACE)
    wanted = " ".join(to.split()).casefold()
    found = [one for one in everybody if one.person.id == to] or [
        one for one in everybody if one.person.name.casefold() == wanted
    ]
    if len(found) != 1:
        raise Nobody(to)
    for known in found[0].known:
        identity = known.identity
        if identity.channel in served:
            return found[0].person, Place(identity.channel, identity.tenant, identity.external)
    raise Nobody(to)

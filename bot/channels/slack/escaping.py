"""Between what people read and Slack's text: & < > as entities, and the signs it puts for links and mentions. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping

_TOKEN = re.compile(
    r"<(?:"
    r"(?P<kind>[@#])(?P<id>[A-Z0-9]+)(?:\|(?P<name>[^<>|]*))?"
    r"|!(?P<special>[a-z]+)(?:\^[^<>|]*)?(?:\|(?P<shown>[^<>|]*))?"
    r"|(?P<url>(?:https?|mailto|tel|ftp|slack):[^<>|\s]+)(?:\|(?P<label>[^<>|]*))?"
    r")>"
)


def escape(text: str) -> str:
    """A text as it has to stand in a message's `text`: nothing in it is a mention, a link or a broadcast."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def unescape(text: str) -> str:
    """The entities undone."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def typed(text: str) -> str:
    """What a person typed, of the text that Slack made of it."""
    return unescape(_TOKEN.sub(_token, text))


def mentioned(text: str) -> tuple[str, ...]:
    """The ids of people whom Slack's text names by nothing else."""
    return tuple(dict.fromkeys(_BY_ID.findall(text)))


def with_names(text: str, names: Mapping[str, str]) -> str:
    """Slack's text with these people's names beside their ids, as readers see them."""

    def named(found: re.Match[str]) -> str:
        name = re.sub(r"[<>|]", "", names.get(found[1], ""))
        return f"<@{found[1]}|{escape(name)}>" if name else found[0]

    return _BY_ID.sub(named, text)


_BY_ID = re.compile(r"<@([A-Z0-9]+)>")


def _token(found: re.Match[str]) -> str:
    if found["kind"]:
        return found["kind"] + (found["name"] or found["id"])
    if found["special"] in ("here", "channel", "everyone"):
        return "@" + found["special"]
    if found["special"]:
        return found["shown"] or found[0]
    url = found["url"].removeprefix("mailto:").removeprefix("tel:")
    label = found["label"]
    if not label or label == url or url.removesuffix("/").endswith("//" + label):
        return label or url
    return f"{label} ({url})"


__all__ = ["escape", "mentioned", "typed", "unescape", "with_names"]

"""The port of the health pages, taken before anything else starts, so that a taken one is found. Serves nothing."""

from __future__ import annotations

import errno
import socket

_BACKLOG = 64
_REASONS = {
    errno.EADDRINUSE: "taken",
    errno.EACCES: "not_allowed",
    errno.EPERM: "not_allowed",
    errno.EADDRNOTAVAIL: "not_ours",
}


class PortRefused(Exception):
    """The port cannot be had. `reason`: taken, not_allowed, not_ours, unknown_host (words: `ready.port` in prompts)."""

    def __init__(self, host: str, port: int, reason: str) -> None:
        super().__init__(f"{host}:{port}: {reason}")
        self.host = host
        self.port = port
        self.reason = reason


def take_port(host: str, port: int) -> socket.socket:
    """A socket that listens there already: two that start at once cannot both have it. Raises PortRefused."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
    except (socket.gaierror, UnicodeError):
        raise PortRefused(host, port, "unknown_host") from None
    taken = socket.socket(family, kind, protocol)
    try:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind(address)
        taken.listen(_BACKLOG)
        taken.setblocking(False)  # noqa: FBT003  by position only
    except OSError as error:
        taken.close()
        raise PortRefused(host, port, _REASONS.get(error.errno or 0, "not_ours")) from None
    return taken


__all__ = ["PortRefused", "take_port"]

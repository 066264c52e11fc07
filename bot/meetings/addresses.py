"""Which addresses may be fetched from: public ones, by name or number. Pure but for looking a name up.

Whoever gives an address may be somebody who wants to know what stands behind our door. Every
number that a name has is looked at, and one of those that were is then connected to.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import urlsplit

LONGEST = 2_000
_EMBEDDING = (ip_network("64:ff9b::/96"), ip_network("64:ff9b:1::/48"), ip_network("2002::/16"))
"""Ranges of IPv6 in which an address of IPv4 is hidden."""


class Refused(Exception):
    """An address that is not fetched from; `key` names the sentence about it."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@dataclass(frozen=True, slots=True)
class Target:
    """An address with the numbers behind its name, all of which were looked at."""

    url: str
    host: str
    port: int
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rules:
    """What may be fetched from: over plain HTTP as well, and from which numbers."""

    plain: bool
    allows: Callable[[str], bool]


def tidy_address(text: str) -> str:
    """An address as somebody gives it. Raises Refused for what is none."""
    address = text.strip().strip("<>").partition("|")[0]
    scheme, found, rest = address.partition("://")
    if found and scheme.casefold() in ("webcal", "webcals"):
        address = f"https://{rest}"
    checked(address, ANYWHERE)
    return address


def checked(address: str, rules: Rules) -> tuple[str, int]:
    """Host and port of an address. Raises Refused."""
    try:
        url = urlsplit(address)
        port = url.port
    except ValueError:
        raise Refused("address") from None
    scheme = url.scheme.casefold()
    is_odd = len(address) > LONGEST or not address.isprintable() or any(each.isspace() for each in address)
    if is_odd or scheme not in ("http", "https") or not url.hostname or "@" in url.netloc:
        raise Refused("address")
    if scheme == "http" and not rules.plain:
        raise Refused("not_https")
    return url.hostname, port or (443 if scheme == "https" else 80)


async def looked_up(address: str, rules: Rules) -> Target:
    """An address and its numbers. Raises Refused where it may not be fetched from."""
    host, port = checked(address, rules)
    numbers = _number(host) or await _numbers(host, port)
    if not numbers:
        raise Refused("unreached")
    if not all(map(rules.allows, numbers)):
        raise Refused("inside")
    return Target(address, host, port, numbers)


def _number(host: str) -> tuple[str, ...]:
    """The number that a host is, in any of the ways to write one; nothing for a name."""
    with suppress(ValueError):
        return (str(ip_address(host.partition("%")[0])),)
    with suppress(OSError, UnicodeError):
        return (socket.inet_ntoa(socket.inet_aton(host)),)
    return ()


async def _numbers(host: str, port: int) -> tuple[str, ...]:
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise Refused("unreached") from None
    return tuple(dict.fromkeys(str(each[4][0]) for each in found))


def is_public(number: str) -> bool:
    """Is this the number of something out in the world?"""
    try:
        found = ip_address(number.partition("%")[0])
    except ValueError:
        return False
    return all(each.is_global and not each.is_multicast and not each.is_reserved for each in _meant(found))


def _meant(found: IPv4Address | IPv6Address) -> Sequence[IPv4Address | IPv6Address]:
    """The number, or what is hidden in it; nothing may be hidden that says nothing of where it goes."""
    if isinstance(found, IPv4Address):
        return (found,)
    if found.ipv4_mapped is not None:
        return (found.ipv4_mapped,)
    if found.teredo is not None:
        return found.teredo
    if any(found in each for each in _EMBEDDING):
        at = 80 if found.sixtofour is not None else 0
        return (IPv4Address(int(found) >> at & 0xFFFFFFFF),)
    return (found,)


OUTSIDE = Rules(plain=False, allows=is_public)
"""As it is unless whoever runs us says otherwise."""
ANYWHERE = Rules(plain=True, allows=lambda number: True)
"""For who has a calendar server inside the network."""


def masked(address: str) -> str:
    """An address as it may be shown: where it is, and none of what makes it secret."""
    host = urlsplit(address).hostname or ""
    return f"https://{host}/…"

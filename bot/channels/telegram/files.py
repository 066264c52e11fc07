"""Files that somebody sends: which are read, and their words. Pure; downloads nothing."""

from __future__ import annotations

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import PurePath

MOST_BYTES = 200_000
READ = (".txt", ".md", ".eml", ".ics")
_HEADERS = ("From", "To", "Cc", "Date", "Subject")


class Unreadable(Exception):
    """A file that cannot be read after all; `key` names the sentence about it."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def refused(name: str, size: int) -> str | None:
    """The key of the sentence about a file that is not read; None where it is."""
    if PurePath(name).suffix.casefold() not in READ:
        return "file.other"
    return "file.too_large" if size > MOST_BYTES else None


def is_calendar(name: str) -> bool:
    """Is it a file of meetings?"""
    return PurePath(name).suffix.casefold() == ".ics"


def words_of(name: str, content: bytes) -> str:
    """The words in a file. Raises Unreadable."""
    if len(content) > MOST_BYTES:
        raise Unreadable("file.too_large")
    text = _mail(content) if PurePath(name).suffix.casefold() == ".eml" else _decoded(content)
    text = text.replace("\r\n", "\n").strip()
    if not text:
        raise Unreadable("file.empty")
    return text


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", "replace")
    if "\0" in text:
        raise Unreadable("file.no_text")
    return text


def _mail(content: bytes) -> str:
    """The head of a mail and its plain words. One without any (a picture, web code only) is not read."""
    mail = message_from_bytes(content, policy=default)
    assert isinstance(mail, EmailMessage)
    try:
        heads = [f"{name}: {mail[name]}" for name in _HEADERS if mail[name]]
        body = mail.get_body(("plain",))
        words = body.get_content() if body is not None else ""
    except (LookupError, ValueError, AttributeError, TypeError, IndexError):
        raise Unreadable("file.broken_mail") from None  # what a broken mail makes of the standard library
    if not isinstance(words, str) or not words.strip():
        raise Unreadable("file.no_text")
    return "\n".join([*heads, "", words])

"""Hides what looks like a key or a password before a text leaves: sellers paste whole mails. Knows no key of ours."""

from __future__ import annotations

import re

_SECRETS = re.compile(
    r"\bxox[a-z]-[\w-]{8,}|\bxapp-[\w-]{8,}|hooks\.slack\.com/services/\S+"  # Slack
    r"|\b\d{6,12}:[\w-]{30,}"  # Telegram
    r"|\bsk-[\w-]{8,}|\bgh[opsu]_\w{20,}|\bAKIA[0-9A-Z]{16}\b"
    r"|-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?:(?!-----END).){0,8000}(?:-----END [A-Z ]{0,30}-----)?"
    r"|\b[a-z][a-z0-9+.-]{1,20}://[^\s:/@]+:[^\s@/]+@"  # user and password in an address
    r"|\bbearer\s+[\w.~+/-]{12,}",
    re.IGNORECASE | re.DOTALL,
)
HIDDEN = "[hidden]"


def hidden(text: str) -> str:
    """The text with everything that looks like a secret taken out."""
    return _SECRETS.sub(HIDDEN, text)

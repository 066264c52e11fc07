"""What every table holds of people: which columns are free text, and to which account a row belongs. Runs nothing.

Erasure goes by this list, and a test holds it against the tables: a new table or column
that is not entered here fails it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Kept(StrEnum):
    """How a column keeps free text.

    BARE: as it stands, where a program wrote it. OURS: a name of ours (a colleague's, an
    account's), never rewritten by chance.
    """

    TEXT = "text"
    BARE = "bare"
    VALUE = "value"
    JSON = "json"
    LIST = "list"
    OURS = "ours"


class Of(StrEnum):
    """How a row's account is found. CHAT: by where its chat stands, as long as it says no session."""

    NOBODY = "nobody"
    ACCOUNT = "account_id"
    SESSION = "session_id"
    CHAT = "chat"


@dataclass(frozen=True, slots=True)
class Held:
    """One table. `plain` columns hold ids, moments and words of ours; `address` how a platform knows somebody."""

    key: str
    texts: dict[str, Kept] = field(default_factory=dict)
    plain: str = ""
    address: str = ""
    of: Of = Of.NOBODY

    @property
    def columns(self) -> frozenset[str]:
        """All of its columns that are text, but for the workspace's."""
        return frozenset([*self.key.split(), *self.texts, *self.plain.split(), *self.address.split()])


_T, _J, _L = Kept.TEXT, Kept.JSON, Kept.LIST
_PLACE = "channel tenant chat"

HELD = {
    "workspaces": Held("", plain="created_at"),
    "persons": Held("id", {"name": Kept.OURS}, "locale created_at"),
    "identities": Held("channel tenant external", plain="person_id", address="tenant external"),
    "accounts": Held("id", {"name": Kept.OURS}, "owner_id created_at touched_at"),
    "memberships": Held("account_id person_id", plain="since", of=Of.ACCOUNT),
    "sessions": Held(
        "id", {"state": _J}, "account_id person_id flow status started_at updated_at", of=Of.ACCOUNT
    ),
    "facts": Held(
        "account_id id",
        {"value": Kept.VALUE, "quote": _T, "said_by": _T},
        "path state recorded_by recorded_at session_id said_at",
        of=Of.ACCOUNT,
    ),
    "holding": Held("account_id path", of=Of.ACCOUNT),
    "inbox": Held(
        "channel tenant event",
        {"text": _T, "chosen": _L},
        "at answers status question session_id flow_version turn_at",
        "tenant chat event",
        Of.SESSION,
    ),
    "outbox": Held(
        "session_id turn n",
        {"body": _J, "reason": Kept.BARE},
        "channel kind status at ref",
        "tenant chat",
        Of.SESSION,
    ),
    "askings": Held("ref", {"text": _T}, "session_id person_id question options", "chat", Of.SESSION),
    "releases": Held(
        "id",
        {"content": _J, "addressee": Kept.OURS, "account_name": Kept.OURS},
        "account_id person_id at held_back kind reader scope",
        of=Of.ACCOUNT,
    ),
    "notes": Held(
        "id",
        {"text": _T, "answer": _T},
        "account_id release_id person_id place at answered_at done_at",
        of=Of.ACCOUNT,
    ),
    "offerings": Held("n", {"name": Kept.OURS}, "id cost floor margin person_id at"),
    "model_consents": Held("person_id server", plain="at"),
    "model_calls": Held("person_id day"),
    "arrivals": Held(
        "channel tenant event",
        {"name": Kept.OURS, "text": _T, "chosen": _L, "more": _J, "reason": Kept.BARE},
        "at answers status",
        "tenant chat sender event",
        Of.CHAT,
    ),
    "chats": Held(_PLACE, {"state": _J}, "id person_id account_id session_id at", _PLACE, Of.CHAT),
    "timers": Held("id", {"body": _J}, "person_id channel kind due_at status at", "tenant chat", Of.CHAT),
    "jobs": Held("id", {"body": _J}, "person_id channel kind status at", "tenant chat", Of.CHAT),
    "codes": Held(
        "selector",
        {"name": Kept.OURS},
        "salt digest kind person_id channel expires_at",
        "tenant chat used_by",
    ),
    "diaries": Held(
        "person_id",
        plain="zone found_zone quiet reminders read_at failing_since told_at at",
        address="address",
    ),
    "meetings": Held(
        "person_id id",
        {"title": _T, "people": _L},
        "source uid recurrence starts_at ends_at length account_id account_is state at",
        of=Of.ACCOUNT,
    ),
    "links": Held("id", plain="person_id former_id channel moved at undone_at", address="tenant external"),
}

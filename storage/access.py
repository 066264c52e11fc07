"""Who may see what, as SQL. Every query about an account goes through one of these."""

from __future__ import annotations

from storage.base import NoSuchAccount, NotOwner, Who
from storage.line import Line, Row

MEMBER = (
    "EXISTS (SELECT 1 FROM memberships m WHERE m.workspace_id = :workspace"
    " AND m.account_id = :account AND m.person_id = :person)"
)
_SEEN = (
    "SELECT a.id, a.name, a.owner_id, a.version, a.created_at, a.last_fact FROM memberships m"
    " JOIN accounts a ON a.workspace_id = m.workspace_id AND a.id = m.account_id"
    " WHERE m.workspace_id = :workspace AND m.account_id = :account AND m.person_id = :person"
)


def mine(who: Who) -> dict[str, str]:
    """The parameters every query has. Nobody has an empty id, so somebody with an odd one finds nothing."""
    return {"workspace": who.workspace, "person": who.person if is_plain(who.person) else ""}


def is_plain(name: str) -> bool:
    """Can this be an id of ours? PostgreSQL does not even take a question about one with NUL in it."""
    return name.isprintable()


def limited(who: Who, account: str) -> dict[str, str]:
    """The parameters every query about an account has."""
    if not (is_plain(account) and is_plain(who.person)):
        raise NoSuchAccount(account=account)
    return {"workspace": who.workspace, "person": who.person, "account": account}


def seen(line: Line, who: Who, account: str) -> Row:
    """The account's row for a member; NoSuchAccount for everybody else, whether or not it exists."""
    row = line.row(_SEEN, limited(who, account))
    if row is None:
        raise NoSuchAccount(account=account)
    return row


def owned(line: Line, who: Who, account: str) -> Row:
    """The account's row for its owner; NotOwner for other members."""
    row = seen(line, who, account)
    if row[2] != who.person:
        raise NotOwner(account=account)
    return row

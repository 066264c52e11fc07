"""People and how channels know them."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import datetime

from storage.base import Identity, Person
from storage.letters import read_text, write_moment, write_text
from storage.line import Line

DEFAULT_LOCALE = "en-GB"

WORKSPACE = (
    "INSERT INTO workspaces (workspace_id, created_at) VALUES (:workspace, :at) ON CONFLICT DO NOTHING"
)
_FIND = (
    "SELECT p.id, p.name, p.locale FROM identities i"
    " JOIN persons p ON p.workspace_id = i.workspace_id AND p.id = i.person_id"
    " WHERE i.workspace_id = :workspace AND i.channel = :channel AND i.tenant = :tenant AND i.external = :external"
)
_PERSON = (
    "INSERT INTO persons (workspace_id, id, name, locale, created_at)"
    " VALUES (:workspace, :person, :name, :locale, :at)"
)
_IDENTITY = (
    "INSERT INTO identities (workspace_id, channel, tenant, external, person_id)"
    " VALUES (:workspace, :channel, :tenant, :external, :person)"
    " ON CONFLICT DO NOTHING"
)
_STRAY = "DELETE FROM persons WHERE workspace_id = :workspace AND id = :person"
_TENANTS = (
    "SELECT DISTINCT tenant FROM identities WHERE workspace_id = :workspace AND channel = :channel"
    " ORDER BY tenant"
)
_EVERYBODY = "SELECT id, name, locale FROM persons WHERE workspace_id = :workspace ORDER BY created_at, id"


class People:
    """The calls about people."""

    line: Line

    def person_for(self, workspace: str, identity: Identity, name: str, at: datetime) -> Person:
        """The person behind an identity, made with `name` the first time it is seen."""
        found = self.find_person(workspace, identity)
        if found is not None:
            return found
        row = self._first_sight(identity_key(workspace, identity), name, at)
        return Person(row[0], read_text(row[1]), row[2])

    def find_person(self, workspace: str, identity: Identity) -> Person | None:
        """The person behind an identity, if anybody is."""
        with self.line.glance():
            row = self.line.row(_FIND, identity_key(workspace, identity))
        return None if row is None else Person(row[0], read_text(row[1]), row[2])

    def _first_sight(self, known: dict[str, str], name: str, at: datetime) -> tuple[str, ...]:
        """Two processes can see somebody first at once: whoever writes the identity second takes what is there."""
        new = {
            **known,
            "person": secrets.token_hex(8),
            "name": write_text(name),
            "locale": DEFAULT_LOCALE,
            "at": write_moment(at),
        }
        with self.line.write():
            self.line.run(WORKSPACE, new)
            self.line.run(_PERSON, new)
            if not self.line.run(_IDENTITY, new):
                self.line.run(_STRAY, new)
            found = self.line.row(_FIND, known)
        assert found is not None
        return found

    def tenants(self, workspace: str, channel: str) -> Sequence[str]:
        """The teams (bots, installations) of a channel through which people are known."""
        with self.line.glance():
            rows = self.line.rows(_TENANTS, {"workspace": workspace, "channel": channel})
        return tuple(read_text(row[0]) for row in rows)

    def people(self, workspace: str) -> Sequence[Person]:
        """Everybody in the workspace (for an operator at the terminal)."""
        with self.line.glance():
            rows = self.line.rows(_EVERYBODY, {"workspace": workspace})
        return tuple(Person(row[0], read_text(row[1]), row[2]) for row in rows)


def identity_key(workspace: str, identity: Identity) -> dict[str, str]:
    return {
        "workspace": workspace,
        "channel": identity.channel,
        "tenant": write_text(identity.tenant),
        "external": write_text(identity.external),
    }

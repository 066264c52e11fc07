"""Who lets which model server read their texts, and how often it was asked in a day. Sends nothing anywhere."""

from __future__ import annotations

from datetime import date, datetime

from storage.access import mine
from storage.base import NoSuchPerson, Who
from storage.letters import write_moment, write_text
from storage.line import Line
from storage.service_shapes import Consented

_FIND = (
    "SELECT given FROM model_consents"
    " WHERE workspace_id = :workspace AND person_id = :person AND server = :server"
)
_IS_SOMEBODY = "FROM persons WHERE workspace_id = :workspace AND id = :person"
_GIVE = (
    "INSERT INTO model_consents (workspace_id, person_id, server, given, at)"
    f" SELECT :workspace, :person, :server, :given, :at {_IS_SOMEBODY}"
    " ON CONFLICT (workspace_id, person_id, server) DO UPDATE SET given = excluded.given, at = excluded.at"
)
_COUNT = (
    "INSERT INTO model_calls (workspace_id, person_id, day, calls)"
    f" SELECT :workspace, :person, :day, 1 {_IS_SOMEBODY}"
    " ON CONFLICT (workspace_id, person_id, day) DO UPDATE SET calls = model_calls.calls + 1"
)
_CALLS = (
    "SELECT calls FROM model_calls WHERE workspace_id = :workspace AND person_id = :person AND day = :day"
)


def give_consent(line: Line, workspace: str, decided: Consented, at: datetime) -> None:
    """Keeps a decision, inside the transaction of what brought it."""
    given = {"server": write_text(decided.server), "given": decided.yes, "at": write_moment(at)}
    if not line.run(_GIVE, {**mine(Who(workspace, decided.person)), **given}):
        raise NoSuchPerson(person=decided.person)


class Models:
    """The calls about model servers."""

    line: Line

    def model_consent(self, who: Who, server: str) -> bool | None:
        """Does this person let a server read their texts? None where they were never asked."""
        with self.line.glance():
            found = self.line.row(_FIND, {**mine(who), "server": write_text(server)})
        return None if found is None else bool(found[0])

    def give_model_consent(self, who: Who, server: str, yes: bool, at: datetime) -> None:  # noqa: FBT001
        """Keeps whether this person lets a server read their texts; the newest answer holds."""
        with self.line.write():
            give_consent(self.line, who.workspace, Consented(who.person, server, yes), at)

    def count_model_call(self, who: Who, day: date) -> int:
        """Counts one more question to a model on this day, and gives how many it were with this one."""
        asked = {**mine(who), "day": day.isoformat()}
        with self.line.write():
            if not self.line.run(_COUNT, asked):
                raise NoSuchPerson(person=who.person)
            found = self.line.row(_CALLS, asked)
        assert found is not None
        return int(found[0])

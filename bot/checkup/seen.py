"""What one look found: its mark and its words. Looks at nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from bot.channels.trouble import Say


class Mark(StrEnum):
    """How bad it is. Only `wrong` makes the command fail."""

    OK = "ok"
    LOOK = "look"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Seen:
    """One line of the report. `about` and `state` are for programs; `remedy` is empty where nothing is to be done."""

    about: str
    state: str
    mark: Mark
    text: str
    remedy: str = ""


class Notes:
    """Puts what was seen into words: `doctor.ABOUT.STATE`, and `…_remedy` unless all is well."""

    def __init__(self, say: Say) -> None:
        self.say = say

    def ok(self, about: str, state: str, **data: Any) -> Seen:
        """As it should be."""
        return Seen(about, state, Mark.OK, self.say(f"doctor.{about}.{state}", **data))

    def look(self, about: str, state: str, **data: Any) -> Seen:
        """Works, but somebody should know."""
        return self._not_ok(about, state, Mark.LOOK, data)

    def wrong(self, about: str, state: str, **data: Any) -> Seen:
        """Does not work."""
        return self._not_ok(about, state, Mark.WRONG, data)

    def _not_ok(self, about: str, state: str, mark: Mark, data: dict[str, Any]) -> Seen:
        key = f"doctor.{about}.{state}"
        return Seen(about, state, mark, self.say(key, **data), self.say(f"{key}_remedy", **data))

    def of(self, about: str, look: Callable[[], Iterable[Seen]]) -> list[Seen]:
        """What a look finds. One that fails is a line of the report, not its end."""
        try:
            return list(look())
        except Exception as error:  # noqa: BLE001  whatever it is, the other looks go on
            data = {"about": about, "error": type(error).__name__}
            text, remedy = self.say("doctor.failed", **data), self.say("doctor.failed_remedy", **data)
            return [Seen(about, "failed", Mark.WRONG, text, remedy)]

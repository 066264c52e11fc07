"""The door for programs: one JSON object a line, in and out. Knows streams and `base.Conversation`, nothing else.

Out: `hello`, then whatever answers an input, then its `turn` line, printed only after the
commit; the greeting ends with turn 0. An input that was not taken is answered by `error`,
the open question again, and a `turn` line whose event is null: one `turn` line an input, so
that a program which reads up to it never waits in vain.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, BinaryIO, TextIO
from uuid import uuid4

from bot.channels.base import Conversation, Document, Incoming, Outgoing, Question, Start, TurnResult, as_data
from bot.channels.markup import plain
from bot.channels.trouble import Say, sentence, unbroken
from storage.base import StorageError

PROTOCOL = 1
LONGEST_LINE = 1_000_000  # bytes
LONGEST_EVENT = 200  # characters
_KEYS = {"event", "say", "ask", "choose"}


class BadLine(Exception):
    """A line that is no input: `code` for programs, the words are "terminal.line." + code."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def _now() -> datetime:
    return datetime.now(UTC)


def _new_event() -> str:
    return uuid4().hex


@dataclass
class JsonLines:
    """One program talking. `say` gives words by key, `where` names the store in an error's sentence."""

    conversation: Conversation
    stdin: BinaryIO
    stdout: TextIO
    say: Say
    where: str = ""
    now: Callable[[], datetime] = _now
    new_event: Callable[[], str] = _new_event
    _question: Question | None = field(default=None, init=False)
    _turn: int = field(default=0, init=False)

    def run(self, start: Start) -> None:
        """Greets and answers line by line until the input ends, then pauses the session.

        Raises StorageError where the greeting itself fails. A reader that went away ends it quietly.
        """
        try:
            with unbroken():
                opened = self.conversation.open(start)
            self._greet(opened)
            while raw := self.stdin.readline(LONGEST_LINE + 1):
                self._answer(raw)
        except (BrokenPipeError, KeyboardInterrupt):
            pass
        finally:
            self.conversation.close()

    def _greet(self, result: TurnResult) -> None:
        account = dict(zip(("id", "name"), result.account, strict=True)) if result.account else None
        self._put({"type": "hello", "protocol": PROTOCOL, "session": result.session, "account": account})
        self._show(result)
        self._end(None, 0)
        self._turn = result.turn

    def _answer(self, raw: bytes) -> None:
        try:
            incoming = self._incoming(raw)
            with unbroken():
                result = self.conversation.take(incoming)
        except BadLine as error:
            self._refuse(error.code, self.say(f"terminal.line.{error.code}"))
        except StorageError as error:
            self._refuse(error.key, sentence(error, self.say, self.where))
        else:
            self._show(result)
            self._turn = max(self._turn, result.turn)
            self._end(result.event, result.turn)

    def _incoming(self, raw: bytes) -> Incoming:
        if len(raw) > LONGEST_LINE:
            while not raw.endswith(b"\n") and (raw := self.stdin.readline(LONGEST_LINE)):
                pass
            raise BadLine("too_long")
        line = read_line(raw)
        chosen = line.get("choose", ())
        return Incoming(
            event=line.get("event") or self.new_event(),
            at=self.now(),
            text=line.get("say"),
            chosen=(chosen,) if isinstance(chosen, str) else tuple(chosen),
            answers=line.get("ask"),
        )

    def _show(self, result: TurnResult) -> None:
        for outgoing in result.outgoing:
            self._put(as_line(outgoing))
            if isinstance(outgoing, Question):
                self._question = outgoing

    def _refuse(self, code: str, text: str) -> None:
        self._put({"type": "error", "code": code, "text": plain(text)})
        if self._question is not None:
            self._put(as_line(self._question))
        self._end(None, self._turn)

    def _end(self, event: str | None, turn: int) -> None:
        self._put({"type": "turn", "event": event, "turn": turn})
        self.stdout.flush()

    def _put(self, line: Mapping[str, Any]) -> None:
        self.stdout.write(json.dumps(line) + "\n")  # ASCII only, so that any text passes any encoding


def as_line(outgoing: Outgoing) -> dict[str, Any]:
    """An outgoing message as its line: the data it is stored as, with its texts plain; a document stays Markdown."""
    line = dict(as_data(outgoing))
    if not isinstance(outgoing, Document):
        line["text"] = plain(line["text"])
    if line.get("choices"):
        line["choices"] = [{"id": one["id"], "label": plain(one["label"])} for one in line["choices"]]
    if line.get("progress"):
        line["progress"] = {**line["progress"], "words": plain(line["progress"]["words"])}
    return line


def read_line(raw: bytes) -> dict[str, Any]:
    """One input line, checked. Raises BadLine. Escapes of lone surrogates and of NUL are text like any other."""
    try:
        line = _INPUT.decode(raw.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise BadLine("not_utf8") from None
    except (ValueError, RecursionError):
        raise BadLine("not_json") from None
    if not isinstance(line, dict):
        raise BadLine("not_an_object")
    if not line.keys() <= _KEYS:
        raise BadLine("unknown_key")
    if ("say" in line) == ("choose" in line):
        raise BadLine("say_or_choose")
    if not _well_typed(line):
        raise BadLine("wrong_type")
    return line


def _well_typed(line: Mapping[str, Any]) -> bool:
    choose = line.get("choose", "")
    event = line.get("event")
    return (
        (event is None or (isinstance(event, str) and 0 < len(event) <= LONGEST_EVENT))
        and isinstance(line.get("say", ""), str)
        and isinstance(line.get("ask") or "", str)
        and (isinstance(choose, str) or (_is_list_of_text(choose) and len(choose) > 0))
    )


def _is_list_of_text(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _no_constant(name: str) -> Any:
    raise ValueError(name)


_INPUT = json.JSONDecoder(object_pairs_hook=_object, parse_constant=_no_constant)

__all__ = ["PROTOCOL", "BadLine", "JsonLines", "as_line", "read_line"]

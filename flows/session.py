"""A session: one run of a flow by one person on one account. Plain data with a JSON form; decides nothing."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any


class Status(StrEnum):
    """Where a session stands. PAUSED goes on with the next word; FINISHED and STOPPED still answer."""

    OPEN = "open"
    PAUSED = "paused"
    FINISHED = "finished"
    STOPPED = "stopped"


class Purpose(StrEnum):
    """Why something is being asked."""

    ANSWER = "answer"
    EVIDENCE = "evidence"
    PUSH_BACK = "push_back"
    UNSURE = "unsure"
    STILL_TRUE = "still_true"
    WHICH_CHANGE = "which_change"
    WHICH_HOLDS = "which_holds"
    EDIT_DRAFT = "edit_draft"
    CONFIRM = "confirm"
    COVERED = "covered"
    MORE_TEXT = "more_text"
    DISMISS = "dismiss"


@dataclass(frozen=True, slots=True)
class Asking:
    """One question put once. `ref` is its short random reference; buttons carry it.

    `question` names the question of the flow, `bind` the items it is about
    (`{"metric": "m1"}`), `path` the place it fills. `options` are the choice ids on
    offer, in order. `hold` keeps what the next event needs to finish an answer half
    taken (paths whose evidence is asked, readings to choose between), as JSON data.
    """

    ref: str
    question: str
    purpose: Purpose
    path: str
    bind: dict[str, str] = field(default_factory=dict)
    options: tuple[str, ...] = ()
    hold: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Step:
    """One answered asking, for going back: the turn that answered it, what it asked, and what it counted for.

    `cost` is 1 for a message of the plan, 0 for the taps before it and for what the
    seller asked for; `push` is 1 for a push-back. `settled` is how many places were
    settled before it.
    """

    turn: int
    asking: Asking
    cost: int = 1
    push: int = 0
    settled: int = 0


MOST_STEPS = 30
"""How far "back" reaches: a bound, so that a session stays small however long it runs."""


@dataclass(frozen=True, slots=True)
class Session:
    """One run of a flow.

    `turn` counts the turns taken (0 is the greeting). `spent` counts the messages that
    waited for an answer and got one, `pushed` the push-backs among them, `checked` the
    "still true?" ones. `steps` is what "back" goes back over, newest last. `closed` names
    questions that the seller is through with ("that's all"), `doubtful` the paths whose
    answers an edit elsewhere has put in doubt. `bind` fixes items for the whole run (the meeting).
    `seen` is the last fact of the account that this session has reckoned with, so that
    what a colleague adds meanwhile can be shown. `aside` is an asking that a change
    elsewhere interrupted and that nothing but itself would ask again. `settled` are the
    paths of which was asked whether they hold.
    """

    id: str
    account: str
    person: str
    flow: str
    flow_version: str
    minutes: int = 0
    status: Status = Status.OPEN
    turn: int = 0
    spent: int = 0
    pushed: int = 0
    checked: int = 0
    asking: Asking | None = None
    steps: tuple[Step, ...] = ()
    bind: dict[str, str] = field(default_factory=dict)
    seen: int = 0
    closed: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()
    aside: Asking | None = None
    settled: tuple[str, ...] = ()


def dump(session: Session) -> str:
    """The session as compact JSON."""
    return json.dumps(asdict(session), separators=(",", ":"))


def load(text: str) -> Session:
    """The session that `dump` wrote. Keys that this version lacks are refused (TypeError)."""
    data = json.loads(text)
    asking, aside = data.pop("asking"), data.pop("aside", None)
    steps = tuple(Step(**{**step, "asking": _asking(step["asking"])}) for step in data.pop("steps"))
    data["status"] = Status(data["status"])
    return Session(
        **{
            **data,
            "closed": tuple(data["closed"]),
            "doubtful": tuple(data["doubtful"]),
            "settled": tuple(data.get("settled", ())),
        },
        asking=_asking(asking) if asking is not None else None,
        aside=_asking(aside) if aside is not None else None,
        steps=steps,
    )


def _asking(data: dict[str, Any]) -> Asking:
    return Asking(**{**data, "purpose": Purpose(data["purpose"]), "options": tuple(data["options"])})

"""What a model is asked about one text, word for word, and whom it is asked of. Sends nothing."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field, replace
from typing import Any

from bot.critic_llm.hiding import hidden
from bot.settings import Settings
from flows.critic.model_reply import MOST_ASKED, MOST_SAID, schema
from flows.critic.shared import Shared
from flows.record import Level
from prompts.render import Words

MOST_TEXT = 20_000
"""Characters of a text that a model gets to read; of a longer one no rewrite is asked for."""
HEARING = 30.0
"""Seconds that writing down a recording may take in all."""


@dataclass(frozen=True, slots=True)
class Access:
    """Where a model is and how it is asked. `server`: its address as people read it. `deadline` in seconds."""

    server: str
    key: str = field(repr=False)
    model: str
    deadline: float = 20.0
    budget: int = 50

    @classmethod
    def of(cls, settings: Settings) -> Access | None:
        """What the settings say; None without a key: no model."""
        key = settings.openai_api_key
        if key is None:
            return None
        return cls(
            server=settings.openai_base_url,
            key=key.get_secret_value(),
            model=settings.critic_model,
            deadline=settings.critic_deadline,
            budget=settings.critic_budget,
        )

    @classmethod
    def to_hear(cls, settings: Settings) -> Access | None:
        """Where recordings are written down; None where no model for that is set."""
        access = cls.of(settings)
        if access is None or settings.transcribe_model is None:
            return None
        return replace(access, model=settings.transcribe_model, deadline=HEARING)


@dataclass(frozen=True, slots=True)
class Question:
    """One question. `given` is what it is about, each part between marks.

    `key` is the same for the same question to the same model, whatever its mark.
    """

    system: str
    given: tuple[str, ...]
    schema: dict[str, Any]
    key: str


def question(access: Access, text: str, told: Shared, mark: str, *, with_record: bool) -> Question:
    """The question about a text and what is told of the record; `mark` fences them and stands in neither."""
    words = Words("en_GB", str)  # a model reads plain text: nothing in it is markup
    asked_for = schema(with_record=with_record)
    instructions = {
        "schema": json.dumps(asked_for),
        "most_said": MOST_SAID,
        "most_asked": MOST_ASKED,
        "rewrite": len(text) <= MOST_TEXT,
        "record": with_record,
    }
    shown = _sendable(text[:MOST_TEXT])
    parts = [_told(words, told), shown] if with_record else [shown]
    system = words.document("critic_model.md.j2", mark=mark, **instructions)
    unmarked = words.document("critic_model.md.j2", mark="", **instructions)
    same = json.dumps([access.server, access.model, unmarked, text, *parts])
    fenced = tuple(f"<<<{mark}\n{part}\n>>>{mark}" for part in parts)
    return Question(system, fenced, asked_for, hashlib.sha256(same.encode()).hexdigest())


def _told(words: Words, told: Shared) -> str:
    levels = {each.name.lower(): words.plain(f"critic_model.level.{each.name.lower()}") for each in Level}
    told_of = {"metrics": told.metrics, "people": told.people, "levels": levels}
    return _sendable(words.document("critic_model_record.md.j2", **told_of))


def _sendable(text: str) -> str:
    """Without secrets, and without halves of a pair, which cannot be sent."""
    return hidden(text).encode("utf-8", "replace").decode()

"""Putting one asking into words: the question, its choices, the progress. Decides nothing about what is asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from bot.channels.base import Choice, Progress, Question
from bot.naming import ends_text, label_of, mark_of, person_short, place_label, state_of
from bot.scene import Scene
from flows import sources
from flows.agenda import concrete, kind_of, limits_of
from flows.answers.reading import Kind
from flows.asking import DRAFT
from flows.model import Question as Asked
from flows.record import Fact, Level, State
from flows.session import Asking, Purpose
from flows.values import Money, Number, from_json
from prompts.figures import day_text, value_text
from prompts.render import Safe, Words

_PLAIN = {
    Purpose.EVIDENCE: "evidence.ask",
    Purpose.UNSURE: "unsure",
    Purpose.WHICH_CHANGE: "which_change",
    Purpose.EDIT_DRAFT: "edit_ask",
    Purpose.COVERED: "covered",
    Purpose.MORE_TEXT: "more_text",
    Purpose.DISMISS: "dismiss",
}
"""Purposes that are asked in the same words whatever the question."""
_LABELS = {
    Purpose.STILL_TRUE: "chat.choice_still",
    Purpose.EDIT_DRAFT: "chat.choice_draft",
    Purpose.CONFIRM: "chat.choice_confirm",
    Purpose.MORE_TEXT: "chat.choice_more",
    Purpose.DISMISS: "chat.choice_dismiss",
}
"""Where the labels are of purposes that always offer the same."""


def _is_round(asking: Asking) -> bool:
    """Is it asked what comes next for a version of a draft of ours, rather than for a pasted text?"""
    return asking.purpose is Purpose.MORE_TEXT and asking.question == DRAFT


@lru_cache(maxsize=256)
def _progress_words(words: Words, done: int, most: int) -> Safe:
    """Under nearly every question, in a few dozen forms."""
    return words.text("chat.progress", done=done, most=most)


class Putting:
    """Words the askings of one turn."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene

    def question(self, asking: Asking, lines: Sequence[str]) -> Question:
        question = self.scene.flow.question(asking.question)
        text = "\n".join([*lines, self._asked(asking, question)])
        path = concrete(asking.path, self.scene.record)
        kind = "evidence" if asking.purpose is Purpose.EVIDENCE else question.kind.value
        if asking.options and asking.purpose is not Purpose.ANSWER and kind != "evidence":
            kind = "choice"
        if kind == Kind.NEXT_STEP:
            kind = Kind.TEXT.value
        if asking.purpose is Purpose.COVERED:
            kind = Kind.CHOICES.value
        choices = self._choices(asking, question)
        return Question(path, asking.ref, kind, text, choices, self._progress(asking, question))

    def _progress(self, asking: Asking, question: Asked) -> Progress | None:
        if question.stage == "setup" or asking.hold.get("cost") == 0 or asking.purpose is Purpose.EDIT_DRAFT:
            return None
        most = limits_of(self.scene.flow, self.scene.session).messages
        done = min(self.scene.session.spent + 1, most)
        return Progress(done, most, _progress_words(self.scene.words, done, most))

    def _asked(self, asking: Asking, question: Asked) -> str:
        now = self.scene.record.fact(asking.path)
        if asking.purpose is Purpose.WHICH_HOLDS and now is not None:
            return self._which_holds(asking, question, now)
        if now is not None and now.state is State.KNOWN:
            said_back = self._about(asking, question, now)
            if said_back is not None:
                return said_back
        key = "edit_ask" if asking.hold.get("editing") else _PLAIN.get(asking.purpose, "")
        if asking.purpose is Purpose.MORE_TEXT and asking.hold.get("editing") is False:
            return self._plain_ask(question, asking)
        if _is_round(asking) and not asking.hold.get("editing"):
            key = "rounds"
        if asking.purpose is Purpose.DISMISS and asking.hold.get("number"):
            key = "dismiss_why"
        if key:
            number = asking.purpose is Purpose.EVIDENCE and question.kind is Kind.METRIC
            return self.scene.words.text(
                f"chat.{key}_number" if number else f"chat.{key}", text=asking.hold.get("text", "")
            )
        if asking.purpose is Purpose.PUSH_BACK:
            return self.scene.phrase(question.id, f"push.{asking.hold['check']}", asking.bind)
        if asking.hold.get("again") and self.scene.has(question.id, "again"):
            return self.scene.phrase(question.id, "again", asking.bind)
        return self._plain_ask(question, asking)

    def _which_holds(self, asking: Asking, question: Asked, now: Fact) -> str:
        """Both readings, with who noted the held one, when, and how each is known."""
        words = self.scene.words
        new = self._new(asking, now)
        key = "which_holds_own" if now.recorded_by == self.scene.session.person else "which_holds"
        return words.text(
            f"chat.{key}",
            name=self.scene.names[now.recorded_by],
            since=self._since(now),
            now=self._held_state(asking, question, now),
            mark=mark_of(words, now),
            new=self._shown(new),
            new_mark=mark_of(words, new),
        )

    def _held_state(self, asking: Asking, question: Asked, now: Fact) -> Safe:
        """What is held as a sentence: in the question's words, where it is the question's own place."""
        if question.place.rsplit("/", 1)[-1] == now.path.rsplit("/", 1)[-1]:
            return self.described(question, now, asking.bind)
        value = state_of(self.scene.words, self.scene.flow, now, self.scene.record)
        label = place_label(self.scene.words, now.path, self.scene.record)
        return self.scene.words.text("chat.state", label=label, value=value)

    def _new(self, asking: Asking, now: Fact) -> Fact:
        """The answer that is not filed yet, as a fact."""
        level = None if now.level is None else Level(asking.hold["level"])
        said_by = asking.hold["said_by"]
        return replace(now, value=from_json(asking.hold["new"]), level=level, said_by=said_by)

    def _about(self, asking: Asking, question: Asked, now: Fact) -> str | None:
        """A question about an answer that stands, with that answer said back; None where it is no such question."""
        key = ""
        if asking.purpose is Purpose.STILL_TRUE:
            key = "doubtful" if asking.path in self.scene.session.doubtful else "still_true"
        elif asking.purpose is Purpose.EVIDENCE and asking.hold.get("back"):
            key = "evidence.back"
        elif asking.purpose is Purpose.ANSWER and asking.hold.get("changing"):
            key = "changing"
        elif asking.purpose is Purpose.CONFIRM:
            return self._to_confirm(asking, question, now)
        if not key:
            return None
        state = self.described(question, now, asking.bind)
        return self.scene.words.text(f"chat.{key}", since=self._since(now), now=state)

    def _to_confirm(self, asking: Asking, question: Asked, now: Fact) -> str:
        state = str(self._figured(question, now, asking) or self.described(question, now, asking.bind))
        whole = Safe(state[:1].upper() + state[1:])
        mark = "" if now.path == "problem/hypothesis" else mark_of(self.scene.words, now)
        # Several in a row are the rule after a meeting; the same sentence each time would sound like a machine.
        return self.scene.words.text(f"chat.confirm.{self.scene.session.spent % 3}", now=whole, mark=mark)

    def _figured(self, question: Asked, now: Fact, asking: Asking) -> Safe | None:
        """A number with its figures, which are confirmed together with it."""
        stem = now.path.rpartition("/")[0]
        found = [
            self.scene.record.fact(f"{stem}/{leaf}") for leaf in ("baseline", "target", "now", "by_when")
        ]
        shown = [self._shown(each) if each is not None and each.value is not None else "" for each in found]
        if question.kind is not Kind.METRIC or not any(shown):
            return None
        figures = " ".join(each for each in (ends_text(self.scene.words, shown[:3]), shown[3]) if each)
        return self.scene.phrase(question.id, "state", asking.bind, f"{self._shown(now)}, {figures}")

    def _since(self, fact: Fact) -> str:
        return day_text(fact.recorded_at, self.scene.words.locale)

    def described(self, question: Asked, fact: Fact, bind: Mapping[str, str]) -> Safe:
        """An answer as it stands, as a sentence without its end."""
        value = state_of(self.scene.words, self.scene.flow, fact, self.scene.record)
        if self.scene.has(question.id, "state"):
            return self.scene.phrase(question.id, "state", bind, value)
        return self.scene.words.text(
            "chat.state", label=place_label(self.scene.words, fact.path, self.scene.record), value=value
        )

    def _plain_ask(self, question: Asked, asking: Asking) -> str:
        variant = f"ask_{kind_of(self.scene.record, self.scene.session)}"
        key = variant if self.scene.has(question.id, variant) else "ask"
        more = bool(question.adds and self.scene.record.items(question.adds))
        if more and self.scene.has(question.id, "more"):
            key = "more"
        text = str(self.scene.phrase(question.id, key, asking.bind))
        if self.scene.has(question.id, "hint"):
            text = f"{text} {self.scene.phrase(question.id, 'hint', asking.bind)}"
        return text

    def _choices(self, asking: Asking, question: Asked) -> tuple[Choice, ...]:
        escaped = self.scene.words.escaped
        labelled = [(each, self._choice_label(each, asking, question)) for each in asking.options]
        return tuple([Choice(each, escaped(label)) for each, label in labelled if label])  # none: it is gone

    def _choice_label(self, choice: str, asking: Asking, question: Asked) -> str:
        words = self.scene.words
        if asking.purpose in _LABELS:
            labels = "chat.choice_rounds" if _is_round(asking) else _LABELS[asking.purpose]
            return words.plain(f"{labels}.{choice}")
        match asking.purpose:
            case Purpose.EVIDENCE if choice in ("someone", "guess"):
                return words.plain(f"chat.evidence.{choice}")
            case Purpose.UNSURE | Purpose.WHICH_HOLDS:
                return self._reading_of(choice, asking)
            case Purpose.WHICH_CHANGE:
                return self.told(asking.hold["among"][int(choice)]["path"])
            case Purpose.COVERED:
                return (
                    self.told(asking.hold["among"][int(choice)])
                    if choice != "none"
                    else words.plain("chat.choice_none")
                )
            case Purpose.PUSH_BACK:
                return words.plain(f"{question.home}.{question.id}.choices.{choice}")
        if question.kind is Kind.YES_NO:
            return words.plain(f"chat.choice_yes_no.{choice}")
        if choice == "done":
            return words.plain("chat.done_choice")
        if choice == sources.OTHER and question.offers:
            return words.plain("chat.other_choice")
        own = next((each.label for each in question.choices if each.id == choice), None)
        at = sources.Place(self.scene.flow, self.scene.record, self.scene.terms, asking.bind)
        made = sources.called(question, at, choice) if question.offers else ""
        return own or made or person_short(self.scene.record, choice, whole=True)

    def _reading_of(self, choice: str, asking: Asking) -> str:
        if asking.purpose is Purpose.UNSURE:
            return self._reading_label(asking.hold["readings"][int(choice)])
        now = self.scene.record.fact(asking.path)
        if choice == "unclear" or now is None:
            return self.scene.words.plain("chat.choice_unclear")
        return self._shown(now if choice == "held" else self._new(asking, now))

    def told(self, path: str) -> str:
        """What is held at a path, in a few words: "late orders, baseline: 41 a month"."""
        fact = self.scene.record.fact(path)
        shown = self._shown(fact) if fact is not None else ""
        return f"{place_label(self.scene.words, path, self.scene.record)}: {shown}"

    def _reading_label(self, reading: Mapping[str, Any]) -> str:
        parts = [from_json(data) for name, data in reading.items() if name not in ("note", "typed")]
        figures = [part for part in parts if isinstance(part, Number | Money)] or parts
        return ", ".join(value_text(part, self.scene.words.locale) for part in figures)

    def _shown(self, fact: Fact) -> str:
        return label_of(self.scene.words, self.scene.flow, fact, self.scene.record)

"""What is said around the questions: greetings, troubles, what is known so far, the draft. Asks nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.critique import told, worded
from bot.naming import ends_text, label_of, mark_of, person_short, place_label
from bot.scene import Scene
from bot.tidings import moved_remarks, since_remarks
from flows.agenda import limits_of
from flows.asking import worth_telling
from flows.binding import contact
from flows.critic.findings import useful_first
from flows.critic.judging import judge
from flows.effects import Effect, Meanwhile, ShowDraft, ShowMoved, ShowSoFar, Tell
from flows.record import Fact, Level, State
from prompts.render import Safe, short

MOST_LINES = 6
MOST_FINDINGS = 2
SHOWN = 80
_BY_KIND = {("no_figure", "money"): "no_money", ("no_name", "metric"): "no_metric"}
"""What is wrong, in the words of the kind that was asked."""
_TOGETHER = {"people": ("name", "role"), "metrics": ("name", "baseline", "target", "now", "by_when", "unit")}
"""Leaves of an item that make one line together, the leading one first."""


class Remarks:
    """Words the remarks of one turn."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene

    def lines(self, effect: Effect) -> list[str]:
        """The lines of one effect that asks nothing."""
        match effect:
            case Meanwhile():
                return self._meanwhile(effect)
            case ShowSoFar():
                return self._so_far()
            case ShowDraft():
                return self._draft(effect)
            case ShowMoved():
                return moved_remarks(self.scene)
            case Tell():
                return [self._told(effect)]
        return []

    def _shown(self, fact: Fact) -> str:
        return label_of(self.scene.words, self.scene.flow, fact, self.scene.record)

    def _meanwhile(self, effect: Meanwhile) -> list[str]:
        lines: list[str] = []
        by_person: dict[str, list[Fact]] = {}
        for fact in effect.facts:
            by_person.setdefault(fact.recorded_by, []).append(fact)
        for person, facts in by_person.items():
            lines.append(self.scene.words.text("chat.meanwhile", name=self.scene.names[person]))
            told = self._told_of(facts)
            lines.extend(told[:MOST_LINES])
            if len(told) > MOST_LINES:
                lines.append(self.scene.words.text("chat.more_lines", count=len(told) - MOST_LINES))
        return lines

    def _so_far(self) -> list[str]:
        held = [fact for path, fact in self.scene.record.held.items() if worth_telling(path)]
        told = self._told_of([fact for fact in held if fact.state is State.KNOWN])
        if not told:
            return [self.scene.words.text("chat.so_far_none")]
        return [self.scene.words.text("chat.so_far"), *told]

    def _told_of(self, facts: Sequence[Fact]) -> list[str]:
        """A line for each thing: a person with the role, a metric with its figures, an effect with how."""
        return [line for line, _ in self._lines_of(facts)]

    def _lines_of(self, facts: Sequence[Fact]) -> list[tuple[str, Fact]]:
        lines: dict[str, tuple[str, Fact]] = {}
        for fact in facts:
            collection, *rest = fact.path.split("/")
            together = collection in _TOGETHER and rest[1:] and rest[1] in _TOGETHER[collection]
            key = f"{collection}/{rest[0]}" if together else fact.path
            if key not in lines:
                line = self._line(collection, rest[0], fact) if together else self._plain_line(fact)
                lines[key] = (line, fact)
        return list(lines.values())

    def _plain_line(self, fact: Fact) -> str:
        label = place_label(self.scene.words, fact.path, self.scene.record)
        return self._line_of(label, self._shown(fact), fact)

    def _line(self, collection: str, item: str, fact: Fact) -> str:
        record, words = self.scene.record, self.scene.words
        found = {leaf: record.fact(f"{collection}/{item}/{leaf}") for leaf in _TOGETHER[collection]}
        shown = {leaf: self._shown(each) for leaf, each in found.items() if each is not None and each.value}
        lead = next((each for each in found.values() if each is not None), fact)
        label = words.plain(f"chat.together.{collection}")
        if collection == "people":
            return self._line_of(label, ", ".join(shown.values()), lead)
        span = ends_text(words, [shown.get(leaf, "") for leaf in ("baseline", "target", "now")])
        figures = [shown.get("name", ""), " ".join(each for each in (span, shown.get("by_when", "")) if each)]
        return self._line_of(label, ", ".join(each for each in figures if each), lead)

    def _line_of(self, label: str, value: str, fact: Fact) -> str:
        mark = mark_of(self.scene.words, fact)
        return self.scene.words.text("chat.so_far_line", label=label, value=value, mark=mark)

    def _draft(self, effect: ShowDraft) -> list[str]:
        lines: list[str] = [
            self.scene.words.text(f"chat.draft_{effect.kind}"),
            Safe(f"*{self.scene.words.escaped(effect.text)}*"),
        ]
        return lines if effect.kind == "note" else [*lines, *self._findings(effect.text)]

    def _findings(self, text: str) -> list[str]:
        """What to look at in a draft of ours: the two most useful things, no verdict over our own words."""
        found = useful_first(judge(text, self.scene.record).findings)[:MOST_FINDINGS]
        return [str(worded(self.scene.words, each)) for each in found]

    def _told(self, effect: Tell) -> str:
        data = dict(effect.data)
        match effect.key:
            case "why":
                return self._why(data)
            case "glossary":
                return self._explained(data)
            case "trouble":
                return self._trouble(data)
            case "new_account" | "known_account":
                return self._greeting(effect.key)
            case "finished":
                return self._finished()
            case "note_agreed" | "note_corrected":
                facts = [fact for fact in data["facts"] if isinstance(fact, Fact)]
                return self.scene.words.text(f"chat.{effect.key}", what=self._named(facts))
            case "limits":
                return self.scene.words.text(
                    "chat.limits", most=limits_of(self.scene.flow, self.scene.session).messages
                )
            case "held_stays":
                return self._held_stays(data)
            case "version_kept" | "dismissed" | "quoted" | "quote_stands":
                return self._looked_at(effect.key, data)
        return self.scene.words.text(f"chat.{effect.key}", **{"account": self.scene.account, **data})

    def _held_stays(self, data: Mapping[str, Any]) -> str:
        fact = self.scene.record.fact(str(data["path"]))
        if fact is None:
            return ""
        label = place_label(self.scene.words, fact.path, self.scene.record)
        now = self.scene.words.text("chat.state", label=label, value=self._shown(fact))
        return self.scene.words.text("chat.held_stays", now=now)

    def _quoted(self, key: str, data: Mapping[str, Any]) -> str:
        """Where words from elsewhere stand now: a talk may be open about another account, so it is named."""
        fact, before, words = data["fact"], data.get("before"), self.scene.words
        return words.text(
            f"chat.{key}",
            account=self.scene.account,
            label=place_label(words, fact.path, self.scene.record),
            value=str(fact.value),
            who=fact.said_by,
            when=fact.said_at,
            before=self._shown(before) if before is not None else "",
        )

    def _named(self, facts: Sequence[Fact]) -> list[str]:
        """What facts are about, each thing once: "the problem as they put it", "late orders"."""
        record = self.scene.record
        labels = [
            record.text(f"metrics/{fact.path.split('/')[1]}/name")
            if fact.path.startswith("metrics/")
            else place_label(self.scene.words, fact.path, record)
            for fact in facts
        ]
        return list(dict.fromkeys(labels))

    def _finished(self) -> str:
        flow, words = self.scene.flow, self.scene.words
        if flow.ends_with == "moved":
            return words.text("chat.ended.moved" if self.scene.news().moves else "chat.ended.moved_none")
        if flow.ends_with != "brief":
            return words.text(f"chat.ended.{flow.ends_with}")
        parted = flow.ends_when is not None and flow.ends_when.holds(self.scene.record, {})
        return words.text("chat.finished_part" if parted else "chat.finished")

    def _version(self, item: str) -> str:
        """A text of the seller's looked at: what to keep, what to look at, which way it leans, what to change first."""
        words = self.scene.words
        judged = judge(self.scene.record.text(f"propositions/{item}/text"), self.scene.record)
        critique = told(words, judged)
        numbered = [
            words.text("chat.numbered", number=n, line=line) for n, line in enumerate(critique.findings, 1)
        ]
        if critique.rest:
            numbered.append(words.text("critic.more", count=critique.rest))
        own = [words.plain("chat.version_kept")] if self.scene.flow.ends_with != "none" else []
        parts = [
            *own,
            *critique.keep,
            *numbered,
            " ".join(each for each in (critique.verdict, critique.mend) if each),
            critique.note,
        ]
        return "\n".join(str(each) for each in parts if each)

    def _looked_at(self, key: str, data: Mapping[str, Any]) -> str:
        if "fact" in data:
            return self._quoted(key, data)
        return (
            self._version(str(data["item"])) if key == "version_kept" else self._dismissed(str(data["item"]))
        )

    def _dismissed(self, item: str) -> str:
        about = self.scene.record.text(f"dismissals/{item}/about")
        return self.scene.words.text("chat.dismissed", about=short(about.rstrip(" ."), SHOWN))

    def _greeting(self, key: str) -> str:
        opening = f"chat.opening.{self.scene.flow.id}"
        if self.scene.words.has(opening):
            person = contact(self.scene.record, self.scene.session.bind.get("meeting", ""))
            met = person_short(self.scene.record, person or "", whole=True)
            return self.scene.words.text(opening, account=self.scene.account, met=met)
        told = [
            fact
            for path, fact in self.scene.record.held.items()
            if fact.state is State.KNOWN and worth_telling(path)
        ]
        if key == "known_account" and told:
            lines = self._lines_of(told)
            guesses = sum(1 for _, fact in lines if fact.level is Level.ASSUMED)
            known = self.scene.words.text(
                "chat.known_account", account=self.scene.account, facts=len(lines), guesses=guesses
            )
            return "\n".join([known, *since_remarks(self.scene)])
        return self.scene.words.text("chat.new_account", account=self.scene.account)

    def _trouble(self, data: Mapping[str, Any]) -> str:
        trouble = str(data["trouble"])
        trouble = _BY_KIND.get((trouble, str(data["kind"])), trouble)
        key = f"chat.trouble.{trouble}"
        return self.scene.words.text(
            key if self.scene.words.has(key) else "chat.trouble.empty", text=data["text"]
        )

    def _explained(self, data: Mapping[str, Any]) -> str:
        """What a term means; else what the open question is after, with an example where there is one."""
        words, question = self.scene.words, str(data["question"])
        if data["kind"] == "term":
            return words.text(f"glossary.{data['term']}")
        lines = [str(self._why(data))] if data["kind"] != "example" or not self._example(data) else []
        if data["kind"] == "unknown":
            lines.insert(0, words.text("glossary.unknown_term", term=data["term"]))
        elif self._example(data):
            lines.append(words.text("glossary.example_of", example=self._example(data)))
        elif data["kind"] == "example" and question:
            lines.insert(0, words.plain("glossary.no_example"))
        return " ".join(lines)

    def _example(self, data: Mapping[str, Any]) -> str:
        """An example of an answer to the open question; "" where it has none, or is asked for another reason."""
        question, asking = str(data["question"]), self.scene.session.asking
        if data["purpose"] != "answer" or not self.scene.has(question, "example"):
            return ""
        return self.scene.phrase(question, "example", asking.bind if asking else None)

    def _why(self, data: Mapping[str, Any]) -> str:
        asking = self.scene.session.asking
        if not data["question"]:
            return self.scene.words.text("chat.why_none")
        special = {
            "evidence": "why_evidence",
            "push_back": "why_push_back",
            "still_true": "why_still_true",
            "which_holds": "why_which_holds",
        }
        if data["purpose"] in special:
            return self.scene.words.text(f"chat.{special[data['purpose']]}")
        others = {"confirm": "why_confirm", "covered": "why_covered", "more_text": "why_more"}
        if data["purpose"] in others:
            return self.scene.words.text(f"chat.{others[data['purpose']]}")
        if data["purpose"] == "which_change":
            return self.scene.words.text("chat.why_which")
        return self.scene.phrase(str(data["question"]), "why", asking.bind if asking else None)

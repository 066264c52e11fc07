"""From the engine's effects to neutral messages: picks the words and fills them. Stores nothing, decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.channels.base import Choice, Document, Message, Outgoing, Progress, Question
from bot.naming import fact_text, label_of, metric_name, person_short, place_label
from flows.agenda import concrete, kind_of, limits_of
from flows.answers.reading import Kind
from flows.asking import worth_telling
from flows.binding import decider
from flows.conditions import fill
from flows.critic.check import check
from flows.effects import Ask, Effect, Heard, Meanwhile, ShowBrief, ShowDraft, ShowSoFar, Tell
from flows.model import Flow
from flows.model import Question as Asked
from flows.places import GROUP, Whose, place_of
from flows.record import Fact, Level, Record, State
from flows.session import Asking, Purpose, Session
from flows.values import Money, Number, from_json
from prompts.render import Safe, Words

_CHOICE_KINDS = (Kind.CHOICE, Kind.CHOICES, Kind.YES_NO)


@dataclass(frozen=True, slots=True)
class Scene:
    """What the words of one turn are about."""

    flow: Flow
    record: Record
    session: Session
    account: str
    names: Mapping[str, str]
    brief: Callable[[], tuple[str, str]]


class Speaker:
    """Words one turn. Read-backs and remarks go into the same message as the question that follows them."""

    def __init__(self, words: Words) -> None:
        self.words = words

    def speak(self, effects: Sequence[Effect], scene: Scene) -> list[Outgoing]:
        """The messages of a turn, in order."""
        out: list[Outgoing] = []
        lines: list[str] = []
        for effect in effects:
            if isinstance(effect, Ask):
                out.append(self._question(effect.asking, lines, scene))
                lines = []
            elif isinstance(effect, ShowBrief):
                out.extend(self._flush(lines))
                lines = []
                out.append(Document(*scene.brief()))
            else:
                lines.extend(line for line in self._lines(effect, scene) if line)
        out.extend(self._flush(lines))
        return out

    def _flush(self, lines: Sequence[str]) -> Iterable[Outgoing]:
        return [Message("\n".join(lines))] if lines else []

    def _lines(self, effect: Effect, scene: Scene) -> list[str]:
        match effect:
            case Heard():
                return [self._heard(effect, scene)]
            case Meanwhile():
                return self._meanwhile(effect, scene)
            case ShowSoFar():
                return self._so_far(scene)
            case ShowDraft():
                return self._draft(effect, scene)
            case Tell():
                return [self._told(effect, scene)]
        return []

    # what was understood --------------------------------------------------------------
    def _heard(self, effect: Heard, scene: Scene) -> str:
        question = scene.flow.question(effect.question)
        if question.stage == "setup":
            return ""
        if effect.how in ("unknown", "skipped"):
            return self._passed(effect, question, scene)
        if effect.how == "evidence":
            return self._evidence(effect)
        if effect.how == "let_be":
            return self.words.text("chat.let_be")
        if effect.how == "kept":
            return self._kept(effect, question, scene)
        heard = self._read_back(effect.facts, question, scene)
        return self.words.text("chat.changed", heard=heard) if effect.how == "changed" and heard else heard

    def _passed(self, effect: Heard, question: Asked, scene: Scene) -> str:
        if effect.how == "skipped":
            return self.words.text("chat.skipped")
        own = f"{scene.flow.id}.{question.id}.unknown"
        if self.words.has(own):
            return self.words.text(own)
        whose = place_of(fill(question.place, effect.bind)).whose
        if whose is Whose.OURS:
            return self.words.text("chat.unknown_ours")
        if whose is Whose.DRIVER:
            return self.words.text("chat.unknown_driver")
        # Several in a row are common; the same sentence each time would sound like a machine.
        variant = sum(step.turn for step in scene.session.steps[-1:]) % 3
        return self.words.text(
            f"chat.unknown.{variant}", whom=self._who(scene, self.words.plain("chat.them"))
        )

    def _evidence(self, effect: Heard) -> str:
        level = next((fact.level for fact in effect.facts if fact.level is not None), Level.ASSUMED)
        name = next((fact.said_by for fact in effect.facts if fact.said_by), "")
        key = level.name.lower()
        if level is Level.SAID and not name:
            key = "heard"
        return self.words.text(f"chat.heard.evidence_{key}", name=name)

    def _kept(self, effect: Heard, question: Asked, scene: Scene) -> str:
        if question.part and effect.facts:
            name = person_short(scene.record, str(effect.facts[0].value))
            return self.words.text("chat.kept_payer", person=name)
        return self.words.text("chat.kept")

    def _read_back(self, facts: Sequence[Fact], question: Asked, scene: Scene) -> str:
        if question.kind is Kind.PERSON:
            return self._person(facts, scene)
        if question.kind is Kind.METRIC:
            return self._metric(facts)
        known = [fact for fact in facts if fact.state is State.KNOWN and fact.value != "added"]
        own = [fact for fact in known if not fact.path.endswith(("/metric", "/offering", "/person"))]
        if not own:
            return ""
        first, rest = own[0], own[1:]
        if question.kind in _CHOICE_KINDS or first.value in {choice.id for choice in question.choices}:
            told = any(fact.path.endswith(("/proof", "/how")) for fact in rest)
            quiet = ("proof_kind", "estimate") if told else ("proof_kind",)
            note = ". ".join(self._value(fact) for fact in rest if not fact.path.endswith(quiet))
            label = next(
                (choice.label for choice in question.choices if choice.id == first.value), self._value(first)
            )
            return self.words.text("chat.heard.choice", value=label, note=note)
        if isinstance(first.value, str):
            return self.words.text("chat.heard.text", value=first.value, said=self._said(own))
        return self.words.text("chat.heard.figure", value=", ".join(self._value(fact) for fact in own))

    def _value(self, fact: Fact) -> str:
        return fact_text(fact, self.words.locale)

    def _said(self, facts: Sequence[Fact]) -> str:
        fact = next(
            (fact for fact in facts if fact.level in (Level.SAID, Level.AGREED) and fact.said_by), None
        )
        return self.words.text("chat.mark_said_by", name=fact.said_by) if fact else ""

    def _person(self, facts: Sequence[Fact], scene: Scene) -> str:
        chosen = next((fact for fact in facts if fact.path.endswith(("/with", "/whose"))), None)
        person = str(chosen.value) if chosen else ""
        name = scene.record.text(f"people/{person}/name")
        role = scene.record.text(f"people/{person}/role")
        amount = next((self._value(fact) for fact in facts if fact.path == "decision/amount"), "")
        aside = ("/last_talk", "/lives_with_it")
        note = next((self._value(fact) for fact in facts if fact.path.endswith(aside)), "")
        return self.words.text(
            "chat.heard.person", name=name, role=role, amount=amount, note=note, said=self._said(facts)
        )

    def _metric(self, facts: Sequence[Fact]) -> str:
        leaves = {fact.path.rsplit("/", 1)[1]: fact for fact in facts}
        shown = {leaf: self._value(fact) for leaf, fact in leaves.items()}
        ends = [shown[leaf] for leaf in ("baseline", "target", "now") if leaf in shown]
        return self.words.text(
            "chat.heard.metric",
            name=shown.get("name", ""),
            span=" → ".join(ends),
            by=shown.get("by_when", ""),
            worth=shown.get("unit_worth", ""),
            note=shown.get("confirmed_by", "") or shown.get("not_served_by_spec", ""),
            said=self._said(facts),
        )

    # what others added, what is known -----------------------------------------------------
    def _meanwhile(self, effect: Meanwhile, scene: Scene) -> list[str]:
        lines: list[str] = []
        by_person: dict[str, list[Fact]] = {}
        for fact in effect.facts:
            by_person.setdefault(fact.recorded_by, []).append(fact)
        for person, facts in by_person.items():
            lines.append(self.words.text("chat.meanwhile", name=scene.names[person]))
            for fact in facts[:6]:
                label = place_label(self.words, fact.path, scene.record)
                shown = self._label_value(fact, scene)
                lines.append(self.words.text("chat.meanwhile_line", label=label, value=shown, before=""))
        return lines

    def _label_value(self, fact: Fact, scene: Scene) -> str:
        return label_of(self.words, scene.flow, fact, scene.record)

    def _so_far(self, scene: Scene) -> list[str]:
        lines: list[str] = [self.words.text("chat.so_far")]
        for path, fact in scene.record.held.items():
            if fact.state is State.KNOWN and worth_telling(path):
                lines.append(
                    self.words.text(
                        "chat.so_far_line",
                        label=place_label(self.words, path, scene.record),
                        value=self._label_value(fact, scene),
                        mark=self.mark(fact),
                    )
                )
        return lines if len(lines) > 1 else [self.words.text("chat.so_far_none")]

    def mark(self, fact: Fact) -> str:
        """How a fact is known, in the seller's words; empty where it is ours to say."""
        if fact.level is None:
            return ""
        if fact.level is Level.SAID:
            return self._said((fact,)) or self.words.text("chat.mark_no_words")
        return self.words.text(f"chat.marks.{fact.level.name.lower()}")

    # the draft ------------------------------------------------------------------------------
    def _draft(self, effect: ShowDraft, scene: Scene) -> list[str]:
        lines = [self.words.text(f"chat.draft_{effect.kind}"), Safe(f"*{self._plain(effect.text)}*")]
        return [*lines, *self._findings(effect.text, scene)]

    def _plain(self, text: str) -> str:
        return self.words.escaped(text)

    def _findings(self, text: str, scene: Scene) -> list[str]:
        lines = []
        for finding in check(text, scene.record)[:2]:
            title = self.words.text(f"critic.{finding.code}.title")
            says = self.words.text(f"critic.{finding.code}.says", **finding.data)
            ask = self.words.text(f"critic.{finding.code}.ask", **finding.data)
            lines.append(str(self.words.text("chat.finding", title=title, says=says, ask=ask)))
        return lines

    # remarks ----------------------------------------------------------------------------------
    def _told(self, effect: Tell, scene: Scene) -> str:
        data = dict(effect.data)
        match effect.key:
            case "why":
                return self._why(data, scene)
            case "trouble":
                return self._trouble(data)
            case "new_account" | "known_account":
                return self._greeting(effect.key, scene)
            case "finished":
                parted = scene.flow.ends_when is not None and scene.flow.ends_when.holds(scene.record, {})
                return self.words.text("chat.finished_part" if parted else "chat.finished")
            case "limits":
                return self.words.text("chat.limits", most=limits_of(scene.flow, scene.session).messages)
            case "version_kept":
                return self._version(str(data["item"]), scene)
        return self.words.text(f"chat.{effect.key}", **{"account": scene.account, **data})

    def _version(self, item: str, scene: Scene) -> str:
        findings = self._findings(scene.record.text(f"propositions/{item}/text"), scene)
        if not findings:
            return self.words.text("chat.version_kept")
        return "\n".join([self.words.text("chat.version_findings", count=len(findings)), *findings])

    def _greeting(self, key: str, scene: Scene) -> str:
        told = [
            fact
            for path, fact in scene.record.held.items()
            if fact.state is State.KNOWN and worth_telling(path)
        ]
        if key == "known_account" and told:
            guesses = sum(1 for fact in told if fact.level is Level.ASSUMED)
            return self.words.text(
                "chat.known_account", account=scene.account, facts=len(told), guesses=guesses
            )
        return self.words.text("chat.new_account", account=scene.account)

    def _trouble(self, data: Mapping[str, Any]) -> str:
        trouble = str(data["trouble"])
        if trouble == "no_figure" and data["kind"] == "money":
            trouble = "no_money"
        key = f"chat.trouble.{trouble}"
        return self.words.text(key if self.words.has(key) else "chat.trouble.empty", text=data["text"])

    def _why(self, data: Mapping[str, Any], scene: Scene) -> str:
        if not data["question"]:
            return self.words.text("chat.why_none")
        special = {"evidence": "why_evidence", "push_back": "why_push_back", "still_true": "why_still_true"}
        if data["purpose"] in special:
            return self.words.text(f"chat.{special[data['purpose']]}")
        if data["purpose"] == "which_change":
            return self.words.text("chat.why_which")
        return self._text(str(data["question"]), "why", scene, scene.session.asking)

    # questions --------------------------------------------------------------------------------
    def _question(self, asking: Asking, lines: Sequence[str], scene: Scene) -> Question:
        question = scene.flow.question(asking.question)
        text = "\n".join([*lines, self._asked(asking, question, scene)])
        path = concrete(asking.path, scene.record)
        kind = "evidence" if asking.purpose is Purpose.EVIDENCE else question.kind.value
        if asking.options and asking.purpose is not Purpose.ANSWER and kind != "evidence":
            kind = "choice"
        choices = self._choices(asking, question, scene)
        return Question(path, asking.ref, kind, text, choices, self._progress(asking, question, scene))

    def _progress(self, asking: Asking, question: Asked, scene: Scene) -> Progress | None:
        if question.stage == "setup" or asking.hold.get("cost") == 0 or asking.purpose is Purpose.EDIT_DRAFT:
            return None
        most = limits_of(scene.flow, scene.session).messages
        done = min(scene.session.spent + 1, most)
        return Progress(done, most, self.words.text("chat.progress", done=done, most=most))

    def _asked(self, asking: Asking, question: Asked, scene: Scene) -> str:
        words = self.words
        now = scene.record.fact(asking.path)
        match asking.purpose:
            case Purpose.EVIDENCE:
                return words.text(
                    "chat.evidence.ask_number" if question.kind is Kind.METRIC else "chat.evidence.ask"
                )
            case Purpose.UNSURE:
                return words.text("chat.unsure", text=asking.hold["text"])
            case Purpose.WHICH_CHANGE:
                return words.text("chat.which_change")
            case Purpose.EDIT_DRAFT:
                return words.text("chat.edit_ask")
            case Purpose.PUSH_BACK:
                return self._text(question.id, f"push.{asking.hold['check']}", scene, asking)
            case Purpose.STILL_TRUE if now is not None:
                key = "chat.doubtful" if asking.path in scene.session.doubtful else "chat.still_true"
                return words.text(key, since=self._since(now), now=self._described(now, scene))
        if asking.hold.get("changing") and now is not None and now.state is State.KNOWN:
            return words.text("chat.changing", now=self._described(now, scene))
        if asking.hold.get("again") and words.has(f"{scene.flow.id}.{question.id}.again"):
            return self._text(question.id, "again", scene, asking)
        return self._plain_ask(question, scene, asking)

    def _since(self, fact: Fact) -> str:
        from prompts.figures import day_text

        return day_text(fact.recorded_at, self.words.locale)

    def _described(self, fact: Fact, scene: Scene) -> str:
        label = place_label(self.words, fact.path, scene.record)
        return f"{label}, {self._label_value(fact, scene)}"

    def _plain_ask(self, question: Asked, scene: Scene, asking: Asking) -> str:
        variant = f"ask_{kind_of(scene.record, scene.session)}"
        key = variant if self.words.has(f"{scene.flow.id}.{question.id}.{variant}") else "ask"
        more = bool(question.adds and scene.record.items(question.adds))
        if more and self.words.has(f"{scene.flow.id}.{question.id}.more"):
            key = "more"
        text = self._text(question.id, key, scene, asking)
        if self.words.has(f"{scene.flow.id}.{question.id}.hint"):
            text = f"{text} {self._text(question.id, 'hint', scene, asking)}"
        return text

    def _text(self, question: str, part: str, scene: Scene, asking: Asking | None) -> str:
        bind = asking.bind if asking is not None else {}
        person = bind.get("person") or decider(scene.record, scene.session.bind.get("meeting", ""))
        name = person_short(scene.record, person)
        return self.words.text(
            f"{scene.flow.id}.{question}.{part}",
            who=name or self.words.text("chat.they"),
            has_name=bool(name),
            metric=metric_name(scene.record, bind) or self.words.plain("chat.that_number"),
            offering=scene.record.text(f"offerings/{bind.get('offering', '')}/description"),
            account=scene.account,
        )

    def _who(self, scene: Scene, fallback: str) -> str:
        person = decider(scene.record, scene.session.bind.get("meeting", ""))
        return (person_short(scene.record, person) if person != GROUP else "") or fallback

    def _choices(self, asking: Asking, question: Asked, scene: Scene) -> tuple[Choice, ...]:
        return tuple(
            Choice(each, self._choice_label(each, asking, question, scene)) for each in asking.options
        )

    def _choice_label(self, choice: str, asking: Asking, question: Asked, scene: Scene) -> str:
        words = self.words
        match asking.purpose:
            case Purpose.EVIDENCE if choice in ("someone", "guess"):
                return words.plain(f"chat.evidence.{choice}")
            case Purpose.STILL_TRUE:
                return words.plain(f"chat.choice_still.{choice}")
            case Purpose.EDIT_DRAFT:
                return words.plain("chat.choice_keep")
            case Purpose.UNSURE:
                return self._reading_label(asking.hold["readings"][int(choice)])
            case Purpose.WHICH_CHANGE:
                path = asking.hold["among"][int(choice)]["path"]
                fact = scene.record.fact(path)
                shown = self._label_value(fact, scene) if fact is not None else ""
                return f"{place_label(words, path, scene.record)}: {shown}"
            case Purpose.PUSH_BACK:
                return words.plain(f"{scene.flow.id}.{question.id}.choices.{choice}")
        if choice == "done":
            return words.plain("chat.done_choice")
        own = next((each.label for each in question.choices if each.id == choice), None)
        return own or person_short(scene.record, choice, whole=True)

    def _reading_label(self, reading: Mapping[str, Any]) -> str:
        from prompts.figures import value_text

        parts = [from_json(data) for name, data in reading.items() if name not in ("note", "typed")]
        figures = [part for part in parts if isinstance(part, Number | Money)] or parts
        return ", ".join(value_text(part, self.words.locale) for part in figures)

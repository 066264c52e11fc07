"""Reading back what was understood of an answer, in the seller's own words, shortened. Stores and asks nothing."""

from __future__ import annotations

from collections.abc import Sequence

from bot.naming import ends_text, fact_text, label_of, mark_of, person_short, place_label, said_by
from bot.putting import Putting
from bot.scene import Scene
from flows.answers.reading import Kind
from flows.binding import decider
from flows.conditions import fill
from flows.effects import Filed, Heard, Noted
from flows.model import Question as Asked
from flows.places import Whose, place_of
from flows.record import Fact, Level, State

MOST_LINES = 6
_SETTLED = ("evidence", "no_more", "let_be", "unclear", "still", "refuted", "kept")
_FIGURES = ("name", "baseline", "target", "now", "by_when", "unit_worth")
_CHOICE_KINDS = (Kind.CHOICE, Kind.CHOICES, Kind.YES_NO)


def _told_once(filed: Sequence[Filed]) -> list[Filed]:
    """Without a new figure of a number whose own line holds it already."""
    named = {each.fact.path.rsplit("/", 1)[0] for each in filed if each.fact.path.endswith("/name")}
    return [each for each in filed if each.before is not None or not _in_its_line(each.fact.path, named)]


def _in_its_line(path: str, named: set[str]) -> bool:
    stem, _, leaf = path.rpartition("/")
    return stem in named and stem.startswith("metrics/") and leaf in _FIGURES and leaf != "name"


class ReadBack:
    """Words what was heard in one turn."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene

    def heard(self, effect: Heard) -> str:
        question = self.scene.flow.question(effect.question)
        if question.stage == "setup":
            return ""
        if effect.how in ("unknown", "skipped"):
            return self._passed(effect, question)
        if effect.how in _SETTLED:
            return self._settled(effect, question)
        if effect.how == "changed" and (moved := self._moved(effect, question)):
            return moved
        heard = self._read_back(effect.facts, question)
        if effect.how != "changed" or not heard:
            return heard
        fact = self.scene.record.fact(fill(question.place, effect.bind))
        if fact is None or fact.state is not State.KNOWN:
            return heard
        state = Putting(self.scene).described(question, fact, effect.bind)
        return self.scene.words.text("chat.changed", state=state)

    def _settled(self, effect: Heard, question: Asked) -> str:
        """Nothing new was put in: it stays, or it is known better, or not any more."""
        match effect.how:
            case "evidence":
                return self._evidence(effect)
            case "no_more":
                return ""
            case "let_be":
                return self.scene.words.text("chat.let_be")
            case "unclear":
                return self.scene.words.text("chat.unclear", whom=self.scene.whom())
            case "still":
                return self.scene.words.plain("chat.kept")
            case "refuted":
                by = next((fact.said_by for fact in effect.facts if fact.said_by), "")
                return self.scene.words.text("chat.refuted", by=by)
        return self._kept(effect, question)

    def _moved(self, effect: Heard, question: Asked) -> str:
        """A change at a place that the question fills beside its own: the amount with the one who pays."""
        fact = effect.facts[0] if len(effect.facts) == 1 else None
        if fact is None or fact.path.rsplit("/", 1)[-1] == question.place.rsplit("/", 1)[-1]:
            return ""
        label = place_label(self.scene.words, fact.path, self.scene.record)
        value = label_of(self.scene.words, self.scene.flow, fact, self.scene.record)
        state = self.scene.words.text("chat.state", label=label, value=value)
        return self.scene.words.text("chat.changed", state=state)

    def noted(self, effect: Noted) -> list[str]:
        """What else a long answer was found to say, a line for each thing."""
        lines = [line for each in _told_once(effect.filed) if (line := self._noted(each))]
        head = self.scene.words.plain("chat.heard.noted" if effect.alone else "chat.heard.also")
        shown = [head, *lines[:MOST_LINES]] if lines else []
        if len(lines) > MOST_LINES:
            shown.append(self.scene.words.text("chat.more_lines", count=len(lines) - MOST_LINES))
        if effect.kept:
            shown.append(self.scene.words.text("chat.kept_words", kept=effect.kept))
        return shown

    def _noted(self, each: Filed) -> str:
        fact, before = each.fact, each.before
        words = self.scene.words
        label = place_label(words, fact.path, self.scene.record)
        told = label_of(words, self.scene.flow, before, self.scene.record) if before is not None else ""
        if fact.state is not State.KNOWN:
            return words.text("chat.noted_refuted", label=label, before=told)
        collection, *rest = fact.path.split("/")
        value = label_of(words, self.scene.flow, fact, self.scene.record)
        if collection == "metrics" and rest[-1] == "name":
            label, value = words.plain("chat.together.metrics"), self._figures(rest[0])
        elif fact.path == "decision/whose":
            value = self._named(str(fact.value))
        elif collection == "people":
            label, value = words.plain("chat.together.people"), self._stands(rest[0])
        elif collection == "drivers":
            label = self._whose_driver(rest[0], label)
        mark = mark_of(words, fact)
        if before is not None and before.state is State.KNOWN and before.value != fact.value:
            return words.text("chat.noted_changed", label=label, before=told, value=value, mark=mark)
        return words.text("chat.noted_line", label=label, value=value, mark=mark)

    def _whose_driver(self, driver: str, label: str) -> str:
        person = person_short(self.scene.record, self.scene.record.text(f"drivers/{driver}/person"))
        return f"{person}, {self.scene.words.plain('places.drivers/*/worry')}" if person else label

    def _named(self, person: str) -> str:
        record = self.scene.record
        name, role = record.text(f"people/{person}/name"), record.text(f"people/{person}/role")
        return ", ".join(each for each in (name, role) if each)

    def _stands(self, person: str) -> str:
        stance = self.scene.record.text(f"people/{person}/stance")
        return ", ".join(each for each in (self._named(person), stance) if each)

    def _figures(self, metric: str) -> str:
        found = {leaf: self.scene.record.fact(f"metrics/{metric}/{leaf}") for leaf in _FIGURES}
        shown = {leaf: self._value(fact) for leaf, fact in found.items() if fact is not None and fact.value}
        ends = ends_text(self.scene.words, [shown.get(leaf, "") for leaf in ("baseline", "target", "now")])
        figures = " ".join(each for each in (ends, shown.get("by_when", "")) if each)
        parts = [shown.get("name", ""), figures, self._owner(metric)]
        worth = found["unit_worth"]
        if worth is not None and worth.state is State.KNOWN:
            worth_text = label_of(self.scene.words, self.scene.flow, worth, self.scene.record)
            parts.append(worth_text)
        return ", ".join(each for each in parts if each)

    def _owner(self, metric: str) -> str:
        person = person_short(self.scene.record, self.scene.record.text(f"metrics/{metric}/whose"))
        return f"{person}'s" if person else ""

    def _passed(self, effect: Heard, question: Asked) -> str:
        if effect.how == "skipped":
            return self.scene.words.text("chat.skipped")
        if self.scene.has(question.id, "unknown"):
            return self.scene.phrase(question.id, "unknown", effect.bind)
        whose = place_of(fill(question.place, effect.bind)).whose
        if whose is Whose.OURS:
            return self.scene.words.text("chat.unknown_ours")
        if whose is Whose.DRIVER:
            return self.scene.words.text("chat.unknown_driver")
        # Several in a row are common; the same sentence each time would sound like a machine.
        variant = sum(step.turn for step in self.scene.session.steps[-1:]) % 3
        return self.scene.words.text(f"chat.unknown.{variant}", whom=self.scene.whom())

    def _evidence(self, effect: Heard) -> str:
        level = next((fact.level for fact in effect.facts if fact.level is not None), Level.ASSUMED)
        name = next((fact.said_by for fact in effect.facts if fact.said_by), "")
        key = level.name.lower()
        if level is Level.SAID and not name:
            key = "heard"
        return self.scene.words.text(f"chat.heard.evidence_{key}", name=name)

    def _kept(self, effect: Heard, question: Asked) -> str:
        if question.part and effect.facts:
            name = person_short(self.scene.record, str(effect.facts[0].value))
            return self.scene.words.text("chat.kept_payer", person=name)
        return self.scene.words.text("chat.let_be")

    def _read_back(self, facts: Sequence[Fact], question: Asked) -> str:
        if question.kind is Kind.PERSON:
            return self._person(facts)
        if question.kind is Kind.METRIC:
            return self._metric(facts)
        if question.kind is Kind.NEXT_STEP and any(fact.value == "next_step" for fact in facts):
            return self._step(facts)
        known = [fact for fact in facts if fact.state is State.KNOWN and fact.value != "added"]
        known = [fact for fact in known if fact.path != "account/currency"]
        own = [fact for fact in known if not fact.path.endswith(("/metric", "/offering", "/person"))]
        if not own:
            return ""
        first, rest = own[0], own[1:]
        if question.kind in _CHOICE_KINDS or first.value in {choice.id for choice in question.choices}:
            told = any(fact.path.endswith(("/proof", "/how")) for fact in rest)
            quiet = ("proof_kind", "estimate") if told else ("proof_kind",)
            note = ". ".join(self._value(fact) for fact in rest if not fact.path.endswith(quiet))
            label = next(
                (choice.label for choice in question.choices if choice.id == first.value), self._label(first)
            )
            return self.scene.words.text("chat.heard.choice", value=label, note=note)
        if isinstance(first.value, str):
            return self.scene.words.text(
                "chat.heard.text", value=first.value, said=said_by(self.scene.words, own)
            )
        figures = [self._value(fact) for fact in own if not isinstance(fact.value, str)]
        notes = [
            fact.value for fact in own if isinstance(fact.value, str) and fact.path != "account/currency"
        ]
        return self.scene.words.text("chat.heard.figure", value=", ".join(figures), note=", ".join(notes))

    def _value(self, fact: Fact) -> str:
        return fact_text(fact, self.scene.words.locale)

    def _label(self, fact: Fact) -> str:
        listed = (
            each.name
            for each in self.scene.terms.offerings
            if fact.path.endswith("/listed") and each.id == fact.value
        )
        return next(listed, "") or label_of(self.scene.words, self.scene.flow, fact, self.scene.record)

    def _person(self, facts: Sequence[Fact]) -> str:
        chosen = next((fact for fact in facts if fact.path.endswith(("/with", "/whose", "/also"))), None)
        person = str(chosen.value) if chosen else ""
        name = self.scene.record.text(f"people/{person}/name")
        role = self.scene.record.text(f"people/{person}/role")
        amount = next((self._value(fact) for fact in facts if fact.path == "decision/amount"), "")
        aside = ("/last_talk", "/lives_with_it", "/stance")
        note = next((self._value(fact) for fact in facts if fact.path.endswith(aside)), "")
        note = note or self._another(facts, person)
        return self.scene.words.text(
            "chat.heard.person",
            name=name,
            role=role,
            amount=amount,
            note=note,
            said=said_by(self.scene.words, facts),
        )

    def _another(self, facts: Sequence[Fact], person: str) -> str:
        """A second person that the same words named."""
        names = (fact.path.split("/")[1] for fact in facts if fact.path.endswith("/name"))
        return next((self._named(each) for each in names if each != person), "")

    def _step(self, facts: Sequence[Fact]) -> str:
        leaves = {fact.path.rsplit("/", 1)[1]: self._value(fact) for fact in facts}
        return self.scene.words.text(
            "chat.heard.step",
            theirs=leaves.get("their_part", ""),
            ours=leaves.get("our_part", ""),
            when=leaves.get("when", ""),
        )

    def _metric(self, facts: Sequence[Fact]) -> str:
        leaves = {fact.path.rsplit("/", 1)[1]: fact for fact in facts}
        shown = {leaf: self._value(fact) for leaf, fact in leaves.items()}
        ends = [shown.get(leaf, "") for leaf in ("baseline", "target", "now")]
        return self.scene.words.text(
            "chat.heard.metric",
            name=shown.get("name", ""),
            span=ends_text(self.scene.words, ends),
            by=shown.get("by_when", ""),
            worth=shown.get("unit_worth", ""),
            whose=self._others(leaves.get("whose")),
            note=shown.get("confirmed_by", "") or shown.get("not_served_by_spec", ""),
            said=said_by(self.scene.words, facts),
        )

    def _others(self, fact: Fact | None) -> str:
        """Whose number it is, where that is not the one whom everything else is about."""
        record = self.scene.record
        if fact is None or fact.value == decider(record, self.scene.session.bind.get("meeting", "")):
            return ""
        person = person_short(record, str(fact.value))
        return f"{person}'s" if person else ""

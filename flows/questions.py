"""Reads one question of a definition. Knows nothing of plans, nor of the other questions."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from flows.answers.reading import Kind
from flows.binding import BINDERS, COLLECTION_OF, VARIABLES
from flows.model import PHASES, SLOTS, SOURCES, Choice, Proof, Question, ToAsk, Weak
from flows.places import COLLECTIONS, Holds, Place, place_of
from flows.references import check_path, check_value, condition, known_place
from flows.shapes import Reader
from flows.yamlsource import Node

MINUTES = "session/minutes"
"""The one place beside the record's: how long the seller has. Only a question of the setup may ask for it."""
FIELDS = (
    *("stage", "kind", "place", "bind", "adds", "most", "when", "weight", "seconds", "proof", "proof_when"),
    *(
        "said_place",
        "guess_place",
        "part",
        "choices",
        "also",
        "weak",
        "names",
        "to_ask",
        "each_time",
        "depends",
    ),
    *("takes", "offers", "apart"),
)
_ANY_TEXT = frozenset({Holds.TEXT})
_HOLDS: dict[Kind, frozenset[Holds]] = {
    Kind.TEXT: _ANY_TEXT,
    Kind.LONG_TEXT: _ANY_TEXT,
    Kind.CHOICE: frozenset({Holds.TEXT, Holds.CHOICE, Holds.ITEM}),
    Kind.CHOICES: frozenset({Holds.CHOICES}),
    Kind.NUMBER: frozenset({Holds.NUMBER}),
    Kind.PERCENT: frozenset({Holds.NUMBER}),
    Kind.DURATION: frozenset({Holds.NUMBER}),
    Kind.MONEY: frozenset({Holds.MONEY}),
    Kind.DATE: frozenset({Holds.WHEN}),
    Kind.YES_NO: frozenset({Holds.YES_NO}),
    Kind.PERSON: frozenset({Holds.PERSON}),
    Kind.METRIC: frozenset({Holds.TEXT, Holds.ITEM}),
    Kind.NEXT_STEP: frozenset({Holds.CHOICE}),
}
"""What the places of each kind of question may hold."""
_FITS: dict[str, Callable[[str, Place], bool]] = {
    "yardsticks": lambda kind, place: kind == Kind.METRIC,
    "driver_kinds": lambda kind, place: kind == Kind.CHOICE and place.pattern == "drivers/*/kind",
    "earlier_metrics": lambda kind, place: kind == Kind.CHOICE and place.holds is Holds.ITEM,
    "all_metrics": lambda kind, place: kind == Kind.CHOICE and place.holds is Holds.ITEM,
    "listed_offerings": lambda kind, place: kind == Kind.CHOICE and place.pattern == "offerings/*/listed",
}
"""Which questions a source has choices for."""
_FOR = {
    "yardsticks": "a question of kind metric",
    "driver_kinds": "a choice at `drivers/{driver}/kind`",
    "earlier_metrics": "a choice of an item",
    "all_metrics": "a choice of an item",
    "listed_offerings": "a choice at `offerings/{offering}/listed`",
}
ALWAYS_BOUND = ("meeting",)
"""The variables that every question has, whatever it binds."""


@dataclass(frozen=True, slots=True)
class Around:
    """What a question is read against: its flow's id, the stages there, labels by key, the checks for weak answers."""

    flow: str
    stages: tuple[str, ...]
    words: Mapping[str, str]
    checks: Collection[str]


def read_question(
    reader: Reader, name: str, node: Node, around: Around, *, setup: bool = False
) -> Question | None:
    """The question a mapping describes; None, and faults, where it lacks what no question can do without."""
    before = len(reader.faults)
    fields = reader.fields(
        node, (*FIELDS, "id") if setup else FIELDS, ("kind", "place") if setup else ("kind", "place", "stage")
    )
    if "kind" not in fields or "place" not in fields:
        return None
    parts = _Parts(reader, name, fields, around, setup=setup)
    question = parts.question()
    return question if len(reader.faults) == before else None


class _Parts:
    """The parts of one question, read in turn."""

    def __init__(
        self, reader: Reader, name: str, fields: dict[str, Node], around: Around, *, setup: bool
    ) -> None:
        self.reader = reader
        self.name = name
        self.fields = fields
        self.around = around
        self.setup = setup
        self.kind = reader.one_of(fields["kind"], tuple(Kind), "kind of question")
        self.bind = reader.each_of(fields.get("bind"), tuple(BINDERS), "binder")
        bound = {variable for binder in self.bind for variable in VARIABLES[binder]}
        self.supplied = frozenset({*ALWAYS_BOUND, *bound})
        self.place = self._place()

    @property
    def answered(self) -> frozenset[str]:
        """The variables at hand once the answer is there: it may have named a person, or added an item."""
        named = {"person"} if self.kind == Kind.PERSON else set()
        adds = self.fields.get("adds")
        added = {
            variable for variable, collection in COLLECTION_OF.items() if adds and collection == adds.value
        }
        return self.supplied | named | added

    def question(self) -> Question:
        fields, reader = self.fields, self.reader
        choices = self._choices(fields.get("choices"), self.place)
        if self.kind in (Kind.CHOICE, Kind.CHOICES) and not choices and "offers" not in fields:
            reader.fault(fields["kind"], f"a question of kind `{self.kind}` offers nothing", "add `choices:`")
        return Question(
            id=self.name,
            stage=self._one_of("stage", self.around.stages, "stage"),
            kind=Kind(self.kind or Kind.TEXT),
            place=reader.text(fields["place"]),
            weight=reader.whole(fields.get("weight"), 5),
            seconds=reader.whole(fields.get("seconds"), 20, 1),
            bind=self.bind,
            adds=self._one_of("adds", COLLECTIONS, "collection"),
            most=reader.whole(fields.get("most")),
            when=condition(reader, fields.get("when"), self.supplied),
            proof=Proof(self._one_of("proof", tuple(Proof), "way of asking for evidence") or Proof.NONE),
            proof_when=condition(reader, fields.get("proof_when"), self.supplied),
            said_place=self._path("said_place", self.supplied),
            guess_place=self._path("guess_place", self.supplied),
            part=self._one_of("part", place_of("people/*/part").choices, "part in the decision"),
            choices=choices,
            also=self._also(),
            weak=self._weak(),
            names=reader.texts(fields.get("names")),
            to_ask=self._to_ask(),
            each_time=reader.flag(fields.get("each_time")),
            depends=self._depends(),
            takes=self._one_of("takes", SLOTS, "slot of a long answer"),
            offers=self._checked_offers(),
            apart=self._apart(),
            home=self.around.flow,
        )

    def _apart(self) -> bool:
        node = self.fields.get("apart")
        found = self.reader.flag(node)
        if node is not None and found and self.kind not in (Kind.TEXT, Kind.LONG_TEXT, ""):
            what = f"a question of kind `{self.kind}` has no long answer to take apart"
            self.reader.fault(node, what, "make it `long_text`, or take `apart` out")
        return found

    def _one_of(self, key: str, known: Collection[str], noun: str) -> str:
        node = self.fields.get(key)
        return "" if node is None else self.reader.one_of(node, known, noun)

    def _place(self) -> Place | None:
        node = self.fields["place"]
        path = self.reader.text(node)
        if not path or (self.setup and path == MINUTES):
            return None
        place = check_path(self.reader, node, path, self.supplied)
        if place and self.kind and place.holds not in _HOLDS[Kind(self.kind)]:
            what = f"`{path}` holds {place.holds}, which a question of kind `{self.kind}` does not give"
            kinds = ", ".join(kind for kind, holds in _HOLDS.items() if place.holds in holds)
            self.reader.fault(
                self.fields["kind"], what, f"use one of {kinds}" if kinds else "use another place"
            )
        return place

    def _path(self, key: str, supplied: Collection[str]) -> str:
        node = self.fields.get(key)
        if node is None:
            return ""
        path = self.reader.text(node)
        if path:
            check_path(self.reader, node, path, supplied)
        return path

    def _depends(self) -> tuple[str, ...]:
        node = self.fields.get("depends")
        if node is None:
            return ()
        for item in self.reader.items(node):
            path = self.reader.text(item)
            if "*" in path:
                known_place(self.reader, item, path)
            elif path:
                check_path(self.reader, item, path, self.supplied)
        return self.reader.texts(node)

    def _choices(self, node: Node | None, place: Place | None) -> tuple[Choice, ...]:
        if node is None:
            kinds = place.choices if place is not None and self._offers() == "driver_kinds" else ()
            labels = ((kind, self._label(kind)) for kind in kinds)
            return tuple(Choice(kind, label[:1].upper() + label[1:]) for kind, label in labels)
        found: dict[str, Choice] = {}
        for item in self.reader.items(node):
            choice = self._choice(item)
            if choice.id in found:
                self.reader.fault(item, f"`{choice.id}` is offered twice", "keep one of the two")
            if choice.id and place is not None and place.choices:
                check_value(self.reader, item, place, choice.id)
            found[choice.id] = choice
        return tuple(found.values())

    def _offers(self) -> str:
        node = self.fields.get("offers")
        return str(node.value) if node is not None and node.value in SOURCES else ""

    def _checked_offers(self) -> str:
        found = self._one_of("offers", SOURCES, "source of choices")
        fits = _FITS.get(found)
        if fits is not None and self.place is not None and not fits(self.kind, self.place):
            what = (
                f"`{found}` are no choices for a question of kind `{self.kind}` about `{self.place.pattern}`"
            )
            self.reader.fault(self.fields["offers"], what, f"use it for {_FOR[found]}")
        return found

    def _choice(self, node: Node) -> Choice:
        if not isinstance(node.value, dict):
            name = self.reader.text(node)
            return Choice(name, self._label(name))
        fields = self.reader.fields(node, ("id", "also", "fills"), ("id",))
        name = self.reader.text(fields.get("id"))
        also = self.reader.texts(fields.get("also"))
        return Choice(name, self._label(name), also, self._fills(fields.get("fills")))

    def _label(self, choice: str) -> str:
        """The words on a choice. Where they are missing its id stands in, and lint says so."""
        words = self.around.words
        own = words.get(f"{self.around.flow}.{self.name}.choices.{choice}")
        return own or words.get(f"choices.{choice}") or choice

    def _fills(self, node: Node | None) -> tuple[tuple[str, str], ...]:
        if node is None:
            return ()
        found = []
        for path, value in self.reader.mapping(node).items():
            at = node.marks.get(path, node.mark)
            place = check_path(self.reader, at, path, self.answered)
            if place is not None:
                check_value(self.reader, value, place, value.value)
            found.append((path, value.value))
        return tuple(found)  # type: ignore[arg-type]  # a yes or no goes into its place as it is

    def _also(self) -> tuple[tuple[str, str], ...]:
        node = self.fields.get("also")
        if node is None:
            return ()
        found = []
        for part, target in self.reader.mapping(node).items():
            path = self.reader.text(target)
            if path:
                check_path(self.reader, target, path, self.answered)
            found.append((part, path))
        return tuple(found)

    def _weak(self) -> tuple[Weak, ...]:
        node = self.fields.get("weak")
        return () if node is None else tuple(self._one_weak(item) for item in self.reader.items(node))

    def _one_weak(self, node: Node) -> Weak:
        fields = self.reader.fields(node, ("check", "choices", "fills", "unless"), ("check",))
        check = fields.get("check")
        name = self.reader.one_of(check, self.around.checks, "check for weak answers") if check else ""
        place = None
        if "fills" in fields:
            place = check_path(self.reader, fields["fills"], self.reader.text(fields["fills"]), self.answered)
        choices = self._choices(fields.get("choices"), place)
        return Weak(
            name, choices, self.reader.text(fields.get("fills")), condition(self.reader, fields.get("unless"))
        )

    def _to_ask(self) -> ToAsk | None:
        node = self.fields.get("to_ask")
        if node is None:
            return None
        fields = self.reader.fields(node, ("phase", "weight", "guess"), ("phase", "weight"))
        phase = self.reader.one_of(fields["phase"], PHASES, "phase of a talk") if "phase" in fields else ""
        guess = self.reader.flag(fields["guess"]) if "guess" in fields else True
        return ToAsk(phase, self.reader.whole(fields.get("weight"), 5), guess)

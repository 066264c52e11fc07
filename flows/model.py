"""A flow as data: what can be asked, when, how much it matters. Frozen; made by `flows.loader`, read by everybody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from flows.answers.reading import Kind, Option
from flows.catalogues import NONE, Catalogues
from flows.conditions import Condition
from flows.places import pattern_of_place


class Proof(StrEnum):
    """How a question goes about evidence.

    NONE: ours to say. GUESS: our guess unless the text says more. ASK: asked with one
    tap where the text does not say. THEIRS: what they said, so asked as well, and the
    answer is kept as their words. DOCUMENT: it stands in their own document, which
    proves figures and dates.
    """

    NONE = "none"
    GUESS = "guess"
    ASK = "ask"
    THEIRS = "theirs"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Choice:
    """A choice on offer: its id and label, other words that mean it, and what else it fills (path -> value)."""

    id: str
    label: str
    also: tuple[str, ...] = ()
    fills: tuple[tuple[str, str], ...] = ()

    def option(self) -> Option:
        """The choice as the reader of typed answers knows it."""
        return Option(self.id, self.label, self.also)


@dataclass(frozen=True, slots=True)
class Weak:
    """What makes an answer weak, and how to push back once.

    `check` is one of `flows.answers.weak`. The push-back's answer replaces the first,
    unless it `fills` a place of its own. With `keep` or `again` among the choices the
    seller can stand by the answer, or be asked the question once more.
    """

    check: str
    choices: tuple[Choice, ...] = ()
    fills: str = ""
    unless: Condition | None = None


@dataclass(frozen=True, slots=True)
class ToAsk:
    """How an unknown of this question becomes one to ask them: where in a talk it fits, and its weight.

    `guess`: does our guess become a question too, or only what is not known at all?
    """

    phase: str
    weight: int
    guess: bool = True


SLOTS = (
    *("payer", "person", "problem", "number", "worth", "amount", "effort", "tried", "alternative", "decide"),
    *("price", "driver", "next_step", "surprise", "proof", "why_now", "discount", "aim"),
    *("whole_worth", "went_wrong", "term", "do_nothing", "refuted"),
    *("not_payer", "left", "not_metric", "no_money", "confirmed", "not_problem"),
)
"""What a long answer can be taken apart into; a question `takes:` one of them."""
SOURCES = ("yardsticks", "driver_kinds", "earlier_metrics", "all_metrics", "listed_offerings")
"""Where the choices of a question that `offers:` come from at run time."""
ANY_KIND = "any"
"""The plan that serves every kind of meeting that has none of its own."""

PHASES = ("happens", "starts", "leads_to", "who_else", "costs", "next_step")
"""The order that a talk can bear."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question.

    `place` is the path it fills, with `{variables}`; `bind` names what binds them.
    `adds` is the collection an answer adds an item to. `also` sends further parts of an
    answer to places of their own, `said_place` takes the answer where they said it
    themselves, `guess_place` where it turns out to be our guess. `most` is how many items
    `adds` may lead to (0: as many as the time allows). `depends` are places that make an
    answer doubtful when they change, so that it is asked about again. `names` are what a
    seller calls it ("change the baseline"). `takes` is the slot of a long answer taken apart
    (one of SLOTS) that answers it as well; `offers` names a source of choices made at run
    time (one of SOURCES). `apart`: a long answer, of which all pieces are filed. `home` is
    the flow whose words it is asked in: another one where it was borrowed.
    """

    id: str
    stage: str
    kind: Kind
    place: str
    weight: int = 5
    seconds: int = 20
    bind: tuple[str, ...] = ()
    adds: str = ""
    most: int = 0
    when: Condition | None = None
    proof: Proof = Proof.NONE
    proof_when: Condition | None = None
    said_place: str = ""
    guess_place: str = ""
    part: str = ""
    choices: tuple[Choice, ...] = ()
    also: tuple[tuple[str, str], ...] = ()
    weak: tuple[Weak, ...] = ()
    names: tuple[str, ...] = ()
    to_ask: ToAsk | None = None
    each_time: bool = False
    depends: tuple[str, ...] = ()
    takes: str = ""
    offers: str = ""
    apart: bool = False
    home: str = ""


@dataclass(frozen=True, slots=True)
class Planned:
    """A question's turn in a plan, with the weight it has there.

    `check`: while it is known on less than their agreement it is asked whether that holds.
    """

    question: str
    weight: int
    check: bool = False


@dataclass(frozen=True, slots=True)
class Limits:
    """What a length of time allows: messages that wait for an answer, push-backs, metrics in detail, and checks.

    `still_true` is how many facts that are getting old may be asked about once more.
    """

    messages: int
    push_backs: int
    metrics: int
    still_true: int


@dataclass(frozen=True)
class Flow:
    """One flow: its questions, and for each kind of meeting the plan that orders and weighs them.

    `meeting` says which meeting a session is about, a new one or the latest; `ends_with`
    what is shown at its end.

    `catalogues` are what is usual elsewhere, for questions that `offers:` it.
    `push_back_weight` and `evidence_weight` weigh a push-back and a "who said it?"
    against the questions still due: when time is short, the heavier comes first.
    """

    id: str
    version: str
    limits: dict[int, Limits]
    setup: tuple[Question, ...]
    plans: dict[str, tuple[Planned, ...]]
    questions: dict[str, Question]
    push_back_weight: int = 0
    evidence_weight: int = 0
    ends_when: Condition | None = None
    closing: tuple[str, ...] = ()
    was: dict[str, str] = field(default_factory=dict)
    filled_elsewhere: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()
    meeting: str = "new"
    ends_with: str = "brief"
    catalogues: Catalogues = field(default=NONE, compare=False, repr=False)

    @cached_property
    def from_our_list(self) -> tuple[Question, ...]:
        """The questions that offer our own list of offerings; every turn asks which they are."""
        return tuple(each for each in self.questions.values() if each.offers == "listed_offerings")

    @cached_property
    def labels(self) -> Mapping[tuple[str, str], str]:
        """What a choice is called, by the pattern of the place it was made at and its id."""
        found: dict[tuple[str, str], str] = {}
        for question in self.questions.values():
            for choice in question.choices:
                found.setdefault((pattern_of_place(question.place), choice.id), choice.label)
        return found

    def plan(self, kind: str) -> tuple[Planned, ...]:
        """The plan for a kind of meeting, else the one that serves every kind."""
        return self.plans.get(kind) or self.plans.get(ANY_KIND, ())

    def all_questions(self) -> tuple[Question, ...]:
        """The questions of the setup and those of the plans."""
        return (*self.setup, *self.questions.values())

    def question(self, name: str) -> Question:
        """A question by its id, of the setup or of the plans. Raises KeyError where there is none."""
        found = self.questions.get(name)
        if found is not None:
            return found
        return next(question for question in self.setup if question.id == name)

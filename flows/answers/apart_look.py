"""What the finders of a long answer's pieces share: the piece, what is known around it, what is taken already."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from flows.answers.apart_mail import HEARSAY, OURS, SELLER, THEIRS
from flows.answers.apart_text import Sentence
from flows.answers.evidence import locate
from flows.answers.lexicon import late
from flows.answers.reading import Context, Evidence
from flows.answers.speakers import Located
from flows.answers.text import fold
from flows.record import Level
from flows.values import Value


@dataclass(frozen=True, slots=True)
class Piece:
    """One part of a long answer that belongs to a place.

    `slot` is one of `flows.model.SLOTS`. `parts` are named as the readers name them
    (`value`; `name`, `role`, `amount`; `name`, `baseline`, …). `start` and `end` are where it
    stands in the text as typed, in code points. `evidence` is None where the text does
    not say how it is known.
    """

    slot: str
    parts: Mapping[str, Value]
    evidence: Evidence | None
    start: int
    end: int


@dataclass(slots=True)
class Look:
    """What is known while a text is gone through, sentence by sentence.

    `last` is the person named last; `metric` the metric named last and
    `unit` what it is counted in; `people`
    grows with the text, `order` are those named in it (`before` those of earlier
    sentences), `meant` whom "she" and "he" mean in it, `turned` whom they may mean
    in the sentence at hand, `pays` whether it says who pays,
    `declined` whether the sentence names a known number with nothing sure about it.
    """

    context: Context
    voice: str = SELLER
    sender: str = ""
    sent: date | None = None
    people: tuple[str, ...] = ()
    last: str = ""
    metric: str = ""
    unit: str = ""
    order: tuple[str, ...] = ()
    meant: dict[str, str] = field(default_factory=dict)
    before: tuple[str, ...] = ()
    turned: str = ""
    pays: bool = False
    declined: bool = False

    def __post_init__(self) -> None:
        self.people = self.context.people
        self.last = self.context.last_person

    @property
    def theirs(self) -> bool:
        """Are the words the customer's own, so that "we" are they?"""
        return self.voice in (THEIRS, HEARSAY)

    @property
    def reading(self) -> Context:
        """The context for the readers of single answers."""
        return replace(self.context, people=self.people, last_person=self.last)

    def named(self, name: str) -> None:
        """Notes that somebody was named."""
        if not name:
            return
        self.last = name
        self.order = (*(each for each in self.order if each != name), name)
        if name not in self.people:
            self.people = (*self.people, name)

    def turn_to(self, folded: str) -> None:
        """Before a sentence: whom its "she" or "he" can mean. Nobody, where two named in the text could be meant."""
        self.before = self.order
        self.turned = self.last
        spoken = {_HER: _SHE.search(folded), _HIM: _HE.search(folded)}
        here = [each for each, match in spoken.items() if match is not None]
        if len(here) != 1 or not self.order:
            return
        other = _HIM if here[0] == _HER else _HER
        if here[0] in self.meant:
            self.last = self.meant[here[0]]
        else:
            can = [each for each in self.order if each != self.meant.get(other)]
            self.last = can[0] if len(can) == 1 else ""
        self.turned = self.last

    def spoken_of(self, folded: str) -> None:
        """Behind a sentence: the one it names is the one its "she" or "he" means from now on.

        Unless the name comes behind it: "she does not pay, it is Tom" leaves "she" who she was.
        """
        spoken = {key: found.search(folded) for key, found in ((_HER, _SHE), (_HIM, _HE))}
        here = [(key, match.start()) for key, match in spoken.items() if match is not None]
        if len(here) != 1:
            return
        key, at = here[0]
        first = fold(self.last).split()[:1]
        who = self.turned if first and folded.find(first[0]) > at else self.last
        if who:
            self.meant[key] = who


_HER, _HIM = "she", "he"
_SHE = late(r"\b(?:she|shes|her|herself|hers)\b")
_HE = late(r"\b(?:he|hes|him|his|himself)\b")


@dataclass(slots=True)
class Scan:
    """One sentence while its pieces are found."""

    sentence: Sentence
    look: Look
    taken: list[tuple[int, int]] = field(default_factory=list)
    found: list[Piece] = field(default_factory=list)
    _located: Located | None = None
    _looked: bool = False

    @property
    def text(self) -> str:
        """The sentence as typed."""
        return self.sentence.text

    @property
    def folded(self) -> str:
        """The sentence in small letters."""
        return self.sentence.folded

    def located(self) -> Located | None:
        """How the sentence says it is known, and where it says so."""
        if not self._looked:
            self._looked = True
            self._located = locate(self.text, self.look.reading)
        return self._located

    def free(self, start: int, end: int) -> bool:
        """Does no piece stand there yet?"""
        return all(end <= a or start >= b for a, b in self.taken)

    def rest(self, start: int) -> int:
        """How far the sentence is free from a place on, up to the next piece."""
        return min((a for a, _ in self.taken if a >= start), default=len(self.text))

    def add(
        self, slot: str, parts: Mapping[str, Value], start: int, end: int, evidence: Evidence | None = None
    ) -> None:
        """Notes a piece, with places in the sentence."""
        if slot != "person":  # who somebody is stands inside what they do
            self.taken.append((start, end))
        known = evidence or self.evidence(start, end, slot)
        self.found.append(
            Piece(slot, dict(parts), known, self.sentence.start + start, self.sentence.start + end)
        )

    def evidence(self, start: int, end: int, slot: str = "") -> Evidence | None:
        """How a piece at this place is known: as the sentence says of it, else by who wrote the mail."""
        found = self.located()
        if found is not None and self._covers(found[1], start, end, slot):
            return found[0]
        if self.look.voice == THEIRS:
            return Evidence(
                Level.SAID if self.look.sender else Level.HEARD, self.look.sender or None, self.look.sent
            )
        return Evidence(Level.HEARD) if self.look.voice in (HEARSAY, OURS) else None

    def _covers(self, said: tuple[int, int], start: int, end: int, slot: str) -> bool:
        """Does "she told me" speak of this piece: inside it, right before it, or behind everything?"""
        at, stop = said
        if not self.folded[stop:].strip(" .,;!?)(-") or (start <= at and stop <= end):
            return True
        clause, mine = self.sentence.clause_at(at), self.sentence.clause_at(start)
        return clause == mine or (stop <= start and slot in _CARRIED)


def plain(text: str) -> str:
    """Words on one line: a mail program's line breaks, and the gap that a blanked link leaves, are no part of them."""
    return " ".join(text.split()) if any(gap in text for gap in ("\n", "\r", "  ")) else text.strip()


_CARRIED = (
    "problem",
    "number",
    "worth",
    "whole_worth",
    "do_nothing",
    "driver",
    "refuted",
    "alternative",
    "why_now",
)
"""What goes on being told in the clauses behind "she told me"."""
Finder = Callable[[Scan], None]

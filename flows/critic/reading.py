"""A draft as it was read: for each sentence its own words, its figures and the topics it touches. Judges nothing."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

from flows.critic.draft import Draft, Sentence
from flows.critic.findings import Span
from flows.critic.language import LANGUAGES, language_of
from flows.critic.lexicon.cues import YOU
from flows.critic.phrases import Hit, Phrases, Token, tokens

_LANGUAGE_FROM = 1500
"""Words from which the language is told; a long text is not counted to its end."""


@lru_cache(maxsize=len(LANGUAGES) + 1)
def phrases_of(language: str) -> Phrases:
    """The turns of phrase of one language; of an unknown one, none."""
    tables = LANGUAGES.get(language)
    return Phrases(tables.TOPICS, tables.CLASSES) if tables is not None else Phrases({})


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence as it was read. `words` are the seller's own: what somebody else says is left out of them."""

    number: int
    sentence: Sentence
    words: tuple[Token, ...]
    hits: dict[str, tuple[Hit, ...]]
    quotes: bool
    all_words: tuple[Token, ...]

    @property
    def text(self) -> str:
        """The sentence as it stands."""
        return self.sentence.text

    @property
    def asks(self) -> bool:
        """Is it a question that wants an answer, rather than a claim in the form of one ("What if you could ...?")?"""
        return self.sentence.asks and "rhetorical" not in self.hits

    def has(self, *topics: str) -> bool:
        """Does it touch any of these topics?"""
        return any(topic in self.hits for topic in topics)

    def count(self, *topics: str) -> int:
        """How often it touches any of these topics, overlapping turns of phrase counted once."""
        told, end = 0, 0
        hits = [hit for topic in topics for hit in self.hits.get(topic, ())]
        for hit in sorted(hits, key=lambda each: each.first) if len(topics) > 1 else hits:
            if hit.first >= end:
                told, end = told + 1, hit.last
        return told

    def span(self, hit: Hit) -> Span:
        """Where a turn of phrase stands in the text."""
        return self.words[hit.first].start, self.words[hit.last - 1].end

    @property
    def whole(self) -> Span:
        """Where the sentence stands in the text."""
        return self.sentence.start, self.sentence.end


class Reading:
    """A whole text as it was read."""

    def __init__(self, text: str) -> None:
        self.draft = Draft(text)
        self.text = text

    @cached_property
    def _worded(self) -> list[tuple[Sentence, tuple[Token, ...], bool]]:
        draft, found = self.draft, []
        quotations = draft.quotations
        begins = [start for start, _ in quotations]
        shared: dict[str, str] = {}
        for sentence in draft.sentences:
            inside = _touching(quotations, begins, sentence.start, sentence.end)
            found.append((sentence, tuple(_own(draft.plain, sentence, inside, shared)), bool(inside)))
        return found

    @cached_property
    def language(self) -> str:
        """The language: "en", "de", "es", "fr", or "" for another."""
        return language_of(self._first_words())

    def _first_words(self) -> Iterator[str]:
        count = 0
        for _, words, _ in self._worded:
            for token in words:
                if token.word[0].isalpha():
                    yield token.word
                    count += 1
            if count > _LANGUAGE_FROM:
                return

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The sentences as they were read, in order."""
        phrases = phrases_of(self.language)
        return tuple(
            Line(
                number,
                sentence,
                words,
                _by_topic(phrases, words),
                quotes,
                tuple(tokens(self.draft.plain, sentence.start, sentence.end)) if quotes else words,
            )
            for number, (sentence, words, quotes) in enumerate(self._worded)
        )

    @cached_property
    def count(self) -> int:
        """How many words of their own the text has."""
        return sum(1 for line in self.lines for token in line.words if token.word[0].isalpha())

    def has(self, *topics: str) -> bool:
        """Does any sentence touch any of these topics?"""
        return any(line.has(*topics) for line in self.lines)

    def touching(self, *topics: str) -> Iterator[Line]:
        """The sentences that touch any of these topics."""
        return (line for line in self.lines if line.has(*topics))

    def near(self, line: Line, *topics: str, before: int = 1, after: int = 1) -> bool:
        """Is any of these topics touched in a sentence or beside it?"""
        return any(
            each.has(*topics) for each in self.lines[max(0, line.number - before) : line.number + after + 1]
        )


def _touching(quotations: tuple[Span, ...], begins: list[int], start: int, end: int) -> list[Span]:
    """The quotations that reach into a stretch; they stand in order and seldom overlap."""
    found = []
    for first, last in quotations[max(0, bisect_right(begins, start) - 2) :]:
        if first >= end:
            break
        if last > start:
            found.append((first, last))
    return found


def _own(text: str, sentence: Sentence, quotations: list[Span], shared: dict[str, str]) -> Iterator[Token]:
    at = sentence.start
    for first, last in quotations:
        if first > at:
            yield from tokens(text, at, min(first, sentence.end), shared)
        at = max(at, last)
    if at < sentence.end:
        yield from tokens(text, at, sentence.end, shared)


def _by_topic(phrases: Phrases, words: tuple[Token, ...]) -> dict[str, tuple[Hit, ...]]:
    found: dict[str, list[Hit]] = {}
    for hit in phrases.hits(words):
        if any(passes(words, hit) for passes in (_is_the_month, _is_denied, _is_no_return, _is_ours)):
            continue
        found.setdefault(hit.topic, []).append(hit)
    for claim in found.get("rhetorical", ()):
        for topic in _HEDGES & found.keys():
            found[topic] = [hit for hit in found[topic] if not claim.first <= hit.first < claim.last]
    return {topic: tuple(hits) for topic, hits in found.items() if hits}


_HEDGES = frozenset(["hedge", "hedge_strong", "estimate"])
"""What is no hedge where it belongs to a question that only looks like one ("if I could show you")."""


def _is_the_month(words: tuple[Token, ...], hit: Hit) -> bool:
    """Is it May, the month, rather than what may be?"""
    token = words[hit.first]
    return token.word == "may" and token.capital and 0 < hit.first == hit.last - 1


def _is_denied(words: tuple[Token, ...], hit: Hit) -> bool:
    """Is it what the text says there is not: "no effort on your side", "we can't lower the price", a mere "report"?"""
    before = [token.word for token in words[max(0, hit.first - _NEAR) : hit.first]]
    if hit.topic == "effort":
        behind = {token.word for token in words[hit.last : hit.last + _NEAR]}
        said = pairwise([*before, *(token.word for token in words[hit.first : hit.last])])
        none = any(one in _NONE and (then == "any" or then in _LABOURS) for one, then in said)
        return none or (bool(before) and before[-1] in _NONE) or not _NOTHING.isdisjoint(behind)
    if hit.topic == "source":
        return bool(before) and before[-1] in _TELLERS and words[hit.first].word.startswith("report")
    if hit.topic == "not_given":
        return words[hit.first].word == "off" and bool(before) and before[-1] in _PERCENT
    return hit.topic in _GIFTS and not _NOT.isdisjoint(before)


_PERCENT = frozenset(["%", "percent", "cent"])
"""Before "off the frame", which then is a price cut and no phrase."""
_NEAR = 3
"""Words before a gift among which it is denied."""
_GIFTS = frozenset(["give", "give_plain", "give_strong"])
_NOT = frozenset(
    [
        "not",
        "can't",
        "cannot",
        "won't",
        "don't",
        "wouldn't",
        "couldn't",
        "never",
        "unable",
        "nicht",
        "kein",
        "keine",
        "keinen",
        "nunca",
        "jamais",
        "pas",
    ]
)
_NOTHING = frozenset(["nothing", "nichts", "keinen", "nada", "rien", "aucun"])
"""What makes no work of "your people have to do"."""
_LABOURS = frozenset(
    ["effort", "work", "time", "input", "involvement", "training", "labour", "labor", "disruption"]
)
"""What there is none of in "no effort from you", "without any work on your side"."""
_TELLERS = frozenset(["customers", "users", "clients", "teams", "companies", "they", "people"])
"""Who "reports" a gain is no source of it."""


def _is_no_return(words: tuple[Token, ...], hit: Hit) -> bool:
    """Is it what we ask for, turned round: "if you order less", "wenn Sie nicht unterschreiben"?"""
    if hit.topic not in _RETURNS:
        return False
    before = words[max(0, hit.first - _NEAR) : hit.first]
    return any(token.word in _LESS for token in words[hit.first : hit.last + 1]) or any(
        token.word.startswith(_LONGER) for token in before
    )


def _is_ours(words: tuple[Token, ...], hit: Hit) -> bool:
    """Is it a gain of our own: "it saves us a trip", "dann sparen wir eine Tour"?"""
    if hit.topic not in _GAINS:
        return False
    following = [token.word for token in words[hit.first + 1 : hit.first + 1 + _NEAR]]
    before = words[hit.first - 1].word if hit.first else ""
    ours = (following[:1] and following[0] in _US) or before == "we" or "wir" in (before, *following[:1])
    return bool(ours) and YOU.isdisjoint(following)


_GAINS = frozenset(["benefit", "gain", "outcome"])
_US = frozenset(["us", "uns"])
_RETURNS = frozenset(["return", "return_close"])
_LONGER = ("extend", "verläng", "prolong", "ampli", "alarg")
"""Terms of payment that are made longer come back to nobody."""
_LESS = frozenset(
    [
        "less",
        "fewer",
        "not",
        "don't",
        "nothing",
        "weniger",
        "nicht",
        "kein",
        "keine",
        "menos",
        "no",
        "moins",
        "pas",
        "rien",
    ]
)
_NONE = frozenset(
    [
        "no",
        "without",
        "zero",
        "kein",
        "keine",
        "keinen",
        "keinerlei",
        "ohne",
        "sin",
        "ningún",
        "sans",
        "aucun",
    ]
)

"""What of a typed answer is the answer to what was asked, and which parts belong elsewhere. Files nothing.

A short answer to a question in words stays whole unless a part of it stands apart and is
plainly about something else; of a long paste the question gets only its own part.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from flows.answers.apart import LONG, SHORTEST, pieces_of
from flows.answers.apart_after import AFTER
from flows.answers.apart_look import Piece
from flows.answers.apart_mail import layout
from flows.answers.apart_text import sentences
from flows.answers.apart_words import COMPLAINT
from flows.answers.lexicon import late
from flows.answers.reading import Evidence, Kind
from flows.answers.text import left_over
from flows.filing import takes
from flows.model import Question
from flows.places import is_private
from flows.record import Level
from flows.work import Work

_TEXTS = (Kind.TEXT, Kind.LONG_TEXT)
_CHOOSES = (Kind.CHOICE, Kind.CHOICES, Kind.YES_NO)
_MARK = late(
    r"[.;!?]\s{0,4}\S|\n|, |,\n| - | – |: | and | & | but |\bund\b|\bet\b|->|→|\bpays\b|\bset aside\b|\bbudget\b"
)
_CUED_HARD = ("payer", "amount", "discount", "price")
"""What may be cut out of the middle of a sentence that answers something else."""
_HARD = (*_CUED_HARD, "number", "worth", "whole_worth", "term", "alternative", "decide", "next_step")
_FEELS = ("problem", "driver", "tried", "why_now", "aim", "effort", "do_nothing", "went_wrong")
"""Questions that "Marta pays" cannot be an answer to."""
_KEPT: dict[str, tuple[str, ...]] = {
    "payer": ("amount", "person"),
    "person": ("payer", "amount", "person"),
    "number": ("worth", "whole_worth"),
    "worth": ("whole_worth", "number"),
    "amount": ("payer",),
    "decide": ("payer", "amount", "person", "next_step"),
    "aim": ("next_step", "decide", "term"),
    "next_step": ("aim", "decide", "person"),
    "discount": ("alternative", "price", "term", "payer"),
    "alternative": ("price", "tried"),
    "tried": ("alternative", "effort"),
    "problem": ("driver", "do_nothing"),
    "driver": ("problem", "do_nothing"),
    "why_now": ("decide", "do_nothing", "alternative"),
    "do_nothing": ("problem", "driver"),
    "effort": ("decide",),
}
"""Slots that are part of the answer to a question with this slot, and not cut out of it."""


@dataclass(frozen=True, slots=True)
class Split:
    """`text` is to be read as the answer ("" where none of it is one), `others` are filed elsewhere.

    `own` is the question's own part of a long paste, read already.
    """

    text: str
    others: tuple[Piece, ...] = ()
    mail: bool = False
    own: Piece | None = None


def split(work: Work, question: Question, text: str) -> Split:
    """What a typed answer to this question falls into."""
    whole = Split(text)
    if not question.apart and (len(text) < SHORTEST or _MARK.search(text) is None):
        return whole
    if not _may(question) or len(text) < SHORTEST or _is_plain(question, text):
        return whole
    made = layout(text, work.context())
    pieces = [each for each in pieces_of(made, work.context()) if takes(work, each)]
    if question.apart:
        return Split(text, tuple(_heard(each) for each in pieces), made.is_mail)
    pieces = [each for each in pieces if each.slot not in AFTER]
    if not pieces:
        return Split("" if made.is_mail else text, (), made.is_mail)
    own = [each for each in pieces if each.slot == question.takes]
    others = [each for each in pieces if each not in own[:1] and not _is_its_own(question, each)]
    if len(text) > LONG or made.is_mail:
        return _of_paste(question, text, own, others, mail=made.is_mail)
    if question.kind is Kind.PERSON:
        others = _but_the_first(others)
    kept = _KEPT.get(question.takes, ())
    parts = [each for each in others if each.slot not in kept or _is_alone(text, each)]
    return _of_line(question, text, parts)


def _heard(piece: Piece) -> Piece:
    """What is told after a meeting was heard there, where the text does not say more."""
    return piece if piece.evidence is not None else replace(piece, evidence=Evidence(Level.HEARD))


def _but_the_first(others: Sequence[Piece]) -> list[Piece]:
    """Without the first one named where nobody is said to pay: that is the answer to "who?"."""
    named = next((each for each in others if each.slot in ("person", "payer")), None)
    return [each for each in others if each is not named or each.slot == "payer"]


_BREAKS = late(r"[.;!?]\s{1,4}\S|\n|@|www\.")
_PAYER_HINT = late(
    r"\bpay|paying|zahl|\bpaie|\bbudget|\bpurse|\bwallet|\bsigns\b|set aside|earmark|fenced|reserved|approved"
    r"|\bgot\b.*\d|\bhas\b.*\d"
)
_PRICE_HINT = late(
    r"% ?(?:off|less|disc|red)|percent|discount|rebate|\bour (?:price|offer|quote|fee|list|bid)"
    r"|\bwe (?:charge|quote|ask)"
)
"""What a clause within one sentence about something else has to have."""
_ANY_HINT = late(
    r"\b(?:quotes?|offers?|competi|incumbent|talking|looking at|tried|bought|hired|pilot|introduc"
    r"|decid|decis|contract|nothing"
    r"|worr|afraid|grilled|blamed|nervous|proud|pressure|fear|embarrass|frustrat|will|promised"
    r"|next step|problem|issue|term\b"
    r"|number|kpi|target|goal|wants?|should|each|every|against|worth"
    r"|costs?|above|beyond|over\b|more than)"
    r"|->|→|\bfrom\b.*\d"
)
_OTHER_THAN_METRIC = late(
    r"\b(?:quotes?|competi|incumbent|tried|bought|hired|decid|decis|contract|worr|afraid|grilled"
    r"|blamed|nervous|proud|pressure"
    r"|will\b|promised|next step)"
)
_TOLD_HINT = late(r"(?:told (?:me|us)|said|says|complain\w*)\s+\S+\s+\S+\s+\S+")


def _is_plain(question: Question, text: str) -> bool:
    """Is it one sentence without a word that could tie a part of it to another place? Most answers are."""
    if question.apart or len(text) > LONG or _BREAKS.search(text) is not None:
        return False
    low = text.lower()
    if _PRICE_HINT.search(low) is not None:
        return False
    if question.takes != "payer" and _PAYER_HINT.search(low) is not None:
        return False
    if question.kind in (*_TEXTS, *_CHOOSES):
        return True
    if _TOLD_HINT.search(low) is not None and COMPLAINT.search(low) is not None:
        return False
    return (_OTHER_THAN_METRIC if question.kind is Kind.METRIC else _ANY_HINT).search(low) is None


def _may(question: Question) -> bool:
    """May parts of an answer to this go elsewhere? Never what a seller says about themselves, nor a draft."""
    private = is_private(question.place) or question.stage == "setup"
    return not private and not question.place.startswith(("propositions/", "notes/", "session/"))


def _is_its_own(question: Question, piece: Piece) -> bool:
    """Is it part of the answer as well: the second of its kind, or a figure of the metric that is asked about?"""
    if piece.slot == question.takes and question.kind is not Kind.METRIC:
        return True
    figures = piece.slot in ("number", "worth", "whole_worth", "proof")
    return figures and bool({"metric", "effect"} & set(question.bind))


def _of_paste(
    question: Question, text: str, own: Sequence[Piece], others: Sequence[Piece], *, mail: bool
) -> Split:
    """Of a long text: the question's own part, else a first sentence with a name, else all where it is one story."""
    if own:
        return Split(text[own[0].start : own[0].end], tuple(others), mail, own[0])
    if question.kind is Kind.PERSON and not mail:
        first = next(sentences(text), None)
        free = first is not None and all(each.start >= first.end for each in others)
        return Split(first.text if first is not None and free else "", tuple(others), mail)
    story = not mail and question.kind in _TEXTS and len(others) < 2
    return Split(text if story else "", tuple(others), mail)


def _of_line(question: Question, text: str, others: Sequence[Piece]) -> Split:
    if question.kind in (*_TEXTS, *_CHOOSES):
        others = [each for each in others if _stands_apart(text, each, question)]
    rest = left_over(text, [_cut(text, each) for each in others]) if others else text
    if not others or _says(rest):
        return Split(rest if others else text, tuple(others))
    if question.kind is Kind.PERSON:
        named = any(each.slot in ("payer", "person") for each in others) and len(list(sentences(text))) < 2
        return Split(text if named else "", tuple(others))
    if question.kind in (*_TEXTS, *_CHOOSES):
        single = len(list(sentences(text))) < 2
        elsewhere = question.takes in _FEELS and all(each.slot in _CUED_HARD for each in others)
        if single and not elsewhere:
            return Split(text)
    return Split("", tuple(others))


_TOLD = late(
    r"(?:^|(?<=[.,;:!?\n-]))[^.,;:!?\n]{0,40}?\b(?:told (?:me|us)|said|says|mentioned|complained"
    r"|wrote|sagte?)"
    r"\b[^.,;!?\n]{0,24}$"
)


def _cut(text: str, piece: Piece) -> tuple[int, int]:
    """Where a piece stands, with the "they told me" that leads up to it."""
    before = text[max(0, piece.start - 80) : piece.start]
    told = _TOLD.search(before.lower()) if piece.slot in ("problem", "number", "driver") else None
    return piece.start - (len(before) - told.start() if told is not None else 0), piece.end


_WORDS = late(r"[^\W_]{2,}")


def _says(rest: str) -> bool:
    return _WORDS.search(rest) is not None


def _is_alone(text: str, piece: Piece) -> bool:
    """Is it a sentence of its own beside others?"""
    before, after = text[: piece.start].rstrip(" \"“”'"), text[piece.end :].lstrip(" \"“”')")
    ends = (not before or before[-1] in _ENDS) and (not after or after[0] in _ENDS)
    return ends and bool(before or after.strip(_ENDS))


_ENDS = ".;!?\n…"


def _stands_apart(text: str, piece: Piece, question: Question) -> bool:
    """Is it a sentence of its own, or a clause about who pays that nothing else could be?"""
    before, after = text[: piece.start].rstrip(" \"“”'"), text[piece.end :].lstrip(" \"“”')")
    alone = _is_alone(text, piece)
    if question.kind in _CHOOSES:
        return alone and piece.slot in _HARD and bool(before or after)
    if alone:
        return True
    edge = (not before or before[-1] in ",-–—:(") or (not after or after[0] in ",-–—:)")
    return edge and piece.slot in _CUED_HARD and question.takes in _FEELS

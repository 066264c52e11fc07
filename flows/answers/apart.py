"""Takes a long answer apart: one line that fills several places, a paragraph, a pasted mail. Files nothing.

Without a model, and only as far as a cue carries: what has none is left in the text. Total: there is no text that makes
it raise; what a text asks the reader to do is text like any other.
"""

from __future__ import annotations

from flows.answers import (
    apart_after,
    apart_drivers,
    apart_figures,
    apart_known,
    apart_next,
    apart_people,
    apart_persons,
    apart_terms,
    apart_told,
    apart_worth,
)
from flows.answers.apart_look import Finder, Look, Piece, Scan
from flows.answers.apart_mail import OURS, Layout, layout
from flows.answers.apart_text import sentences
from flows.answers.lexicon import late
from flows.answers.reading import Context, Evidence
from flows.answers.text import fold
from flows.record import Level

__all__ = ["LONG", "SHORTEST", "Piece", "is_mail", "pieces_of", "take_apart"]

SHORTEST = 16
"""Characters below which an answer is one thing."""
MOST_PIECES = 40
"""Nobody reads back more; a page of figures costs no more than that."""
LONG = 300
"""Characters from which an answer counts as a paste, of which a question gets only its own part."""
_FINDERS: tuple[Finder, ...] = (
    apart_after.find_undone,
    apart_people.find_money_set_aside,
    apart_terms.find_discount,
    apart_figures.find_price,
    apart_told.find_rival,
    apart_told.find_proof,
    apart_known.find_known,
    apart_figures.find_number,
    apart_worth.find_worth,
    apart_terms.find_term,
    apart_persons.find_people,
    apart_told.find_effort,
    apart_told.find_do_nothing,
    apart_told.find_told,
    apart_next.find_next_step,
    apart_drivers.find_driver,
    apart_told.find_problem,
)
"""In the order in which they may claim a part of a sentence."""
_ANY_MARK = late(r"[\s\d]\S+\s")


def take_apart(text: str, context: Context) -> tuple[Piece, ...]:
    """The parts of a text that belong to places, in the order in which they stand there."""
    if len(text) < SHORTEST or _ANY_MARK.search(text) is None:
        return ()
    return pieces_of(layout(text, context), context)


def pieces_of(made: Layout, context: Context) -> tuple[Piece, ...]:
    """`take_apart` of a text whose layout is known."""
    if made.voice == OURS:
        return ()
    look = Look(context, made.voice, made.sender, made.sent)
    look.named(made.sender)
    found: list[Piece] = []
    for sentence in sentences(made.text):
        if len(found) >= MOST_PIECES:
            break
        look.turn_to(sentence.folded)
        scan = Scan(sentence, look)
        for finder in _FINDERS:
            finder(scan)
        found += scan.found
        apart_told.speaker_of(scan)
        look.spoken_of(sentence.folded)
    if made.signature is not None and made.signature.role:
        found.append(_signed(made))
    return tuple(sorted(found, key=lambda piece: (piece.start, piece.end)))


def _signed(made: Layout) -> Piece:
    """Whoever signed a mail, with the role under the name."""
    signed = made.signature
    assert signed is not None, "asked only where there is one"
    same = fold(signed.name) == fold(made.sender) or not made.sender
    level = Level.SAID if same and made.voice == "theirs" else Level.HEARD
    evidence = (
        Evidence(level, made.sender or signed.name, made.sent) if level is Level.SAID else Evidence(level)
    )
    return Piece("person", {"name": signed.name, "role": signed.role}, evidence, signed.start, signed.end)


def is_mail(text: str, context: Context) -> bool:
    """Was it pasted from a mail, by its headers, or its greeting and its closing?"""
    return layout(text, context).is_mail

"""Finds in a sentence what is kept in its own words: the problem, what was tried, how they decide, who does what next.

Every piece is the clause or clauses that its cue stands in, letter for letter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from flows.answers import apart_words as words
from flows.answers.apart_figures import find_rival_price, one_amount
from flows.answers.apart_look import Scan, plain
from flows.answers.known import known_names
from flows.answers.lexicon import late
from flows.answers.names import find_person
from flows.answers.reading import Evidence
from flows.record import Level
from flows.values import Value


@dataclass(frozen=True, slots=True)
class Cue:
    """What makes a clause a piece of a slot: in the seller's words, in theirs, and what undoes it."""

    slot: str
    seller: re.Pattern[str] | None
    theirs: re.Pattern[str] | None
    unless: re.Pattern[str] | None = None


CUES = (
    Cue("refuted", words.REFUTED, None, words.POLITE),
    Cue("went_wrong", words.WENT_WRONG, words.WENT_WRONG_YOU),
    Cue("tried", words.TRIED, words.TRIED_WE, words.NOT_TRIED),
    Cue("why_now", words.WHY_NOW, words.WHY_NOW),
    Cue("decide", words.DECIDE, words.DECIDE, words.NOT_DECIDE),
    Cue("aim", words.AIM, None),
    Cue("surprise", words.SURPRISE, None),
)


def find_told(scan: Scan) -> None:
    """Everything of the table above, a piece of each slot at most."""
    for cue in CUES:
        pattern = cue.theirs if scan.look.theirs else cue.seller
        match = pattern.search(scan.folded) if pattern is not None else None
        if match is None:
            continue
        start, end = scan.sentence.whole(*match.span())
        start = max(start, max((b for a, b in scan.taken if b <= match.start()), default=start))
        unless = None if scan.look.theirs and cue.slot == "tried" else cue.unless
        if unless is not None and unless.search(scan.folded[start:end]):
            continue
        if cue.slot in _TO_THE_END:
            end = scan.rest(match.start())
        _keep(scan, cue.slot, start, end)


_TO_THE_END = ("went_wrong", "tried", "surprise")
_SAID_BEHIND = late(r",? (?:as )?(?:she|he|they|[^\W\d_]+) (?:said|told me|told us|says)(?: so)?$")


def _keep(scan: Scan, slot: str, start: int, end: int) -> None:
    text = scan.text[start:end]
    start += len(text) - len(text.lstrip(" ,;-("))
    text = scan.text[start:end].rstrip(" ,;-(")
    said = _SAID_BEHIND.search(text)
    text = text[: said.start()] if said is not None else text
    if len(text) > 3 and scan.free(start, start + len(text)):
        scan.add(slot, {"value": plain(text)}, start, start + len(text))


def find_do_nothing(scan: Scan) -> None:
    """What happens if they do nothing."""
    match = words.DO_NOTHING.search(scan.folded)
    if match is None:
        return
    who = match["who"] or ""
    if who == "we" and not scan.look.theirs:
        return
    start, _ = scan.sentence.whole(*match.span())
    end = scan.rest(match.start())
    if end - match.end() > 8:
        _keep(scan, "do_nothing", start, end)


def find_effort(scan: Scan) -> None:
    """Their people and weeks."""
    match = words.EFFORT.search(scan.folded)
    if match is None or words.EFFORT_CUE.search(scan.folded) is None:
        return
    start, end = scan.sentence.whole(*match.span())
    if not _OUR_PEOPLE.search(scan.folded[start : match.end()]) or scan.look.theirs:
        _keep(scan, "effort", start, end)


_OUR_PEOPLE = late(r"\b(?:our|we|us|my)\b")


def find_rival(scan: Scan) -> None:
    """Whom else they look at, and that one's price."""
    match = words.RIVAL.search(scan.folded)
    if match is None or words.NOT_RIVAL.search(scan.folded):
        return
    start, end = scan.sentence.whole(*match.span())
    if not scan.free(start, end):
        return
    text = scan.text[start:end]
    parts: dict[str, Value] = {"note": plain(text)}
    if match.group().startswith("incumbent"):
        parts["value"] = "incumbent"
    elif _QUOTE.search(match.group()):
        parts["value"] = "quote"
    price = find_rival_price(scan.folded[start:end], text, scan, start)
    if price is None and (match.group()[-1:].isdigit() or _at_end(scan, end)):
        behind = scan.sentence.clauses[
            min(scan.sentence.clause_at(end - 1) + 1, len(scan.sentence.clauses) - 1)
        ]
        at, stop = (start, end) if match.group()[-1:].isdigit() else (behind.start, behind.end)
        price = one_amount(scan, at, stop, plain=True) if scan.free(at, stop) else None
        end = max(end, stop) if price is not None else end
    if price is not None:
        parts["price"] = price
    scan.add("alternative", parts, start, end)


def _at_end(scan: Scan, end: int) -> bool:
    """Is there nothing but an amount behind the next comma?"""
    return _AMOUNT.match(scan.folded, end) is not None


_AMOUNT = late(
    r",? *(?:about |around |at |for |~)?[€$£]?\d[\d.,]* ?(?:k|euros?|eur|pounds?|dollars?)?"
    r"(?: (?:a|per) (?:month|year))?"
    r"(?= *(?:$|[,.;!]))"
)


_QUOTE = late(r"quote|offer|bid|proposal|angebot|offre")


def find_proof(scan: Scan) -> None:
    """Where it was moved before, at somebody else's; no figure of it is theirs."""
    if scan.look.theirs or not scan.sentence.has_figure:
        return
    match = words.ELSEWHERE.search(scan.folded)
    if match is not None and scan.free(0, len(scan.text)) and _MOVED.search(scan.folded):
        _keep(scan, "proof", 0, len(scan.text))


_MOVED = late(
    r"\d[^.;]{0,24}\b(?:to|->|→|down|up|less|more|fewer|by)\b|→|->|\b(?:by|saved|cut|reduced"
    r"|raised)\b[^.;]{0,16}\d"
)


def find_problem(scan: Scan) -> None:
    """What goes wrong, as they put it."""
    if scan.look.theirs:
        _their_complaint(scan)
        return
    refuted = next((each.end - scan.sentence.start for each in scan.found if each.slot == "refuted"), None)
    if refuted is not None:
        _instead(scan, refuted)
        return
    quoted = words.QUOTED.search(scan.text)
    located = scan.located()
    if (
        quoted is not None
        and located is not None
        and located[0].level >= Level.HEARD
        and words.COMPLAINT.search(scan.folded[slice(*quoted.span())])
    ):
        start, end = quoted.span("words")
        if scan.free(start, end):
            scan.add("problem", {"value": plain(scan.text[start:end])}, start, end, located[0])
            return
    _reported(scan) or _named(scan)


def _instead(scan: Scan, start: int) -> None:
    """ "it is not the orders any more, it's changeovers that eat two hours"."""
    end = scan.rest(start)
    if words.COMPLAINT.search(scan.folded[start:end]) is not None:
        _keep(scan, "problem", start, end)


def _reported(scan: Scan) -> bool:
    """ "they told me changeovers eat 2 hours a day"."""
    for said in words.SAID_SO.finditer(scan.folded):
        it = _IT_THEN.match(scan.folded, said.end())
        start = it.end() if it is not None else said.end()
        end = scan.rest(start)
        text = scan.text[start:end].rstrip(" ,;-(")
        speaker = scan.folded[
            scan.sentence.clauses[scan.sentence.clause_at(said.start())].start : said.start()
        ].strip()
        if (
            words.STRUCTURE.search(scan.folded[start:end])
            and _FIGURE.search(text)
            and words.WANTED.search(text)
        ):
            continue  # a metric that could not be read for sure is no complaint either
        if (
            " " not in text
            or _ABOUT_IT.match(text.lower())
            or _NOT_THEIRS.search(speaker)
            or words.COMPLAINT.search(scan.folded[start : start + len(text)]) is None
        ):
            continue
        if not scan.free(start, start + len(text)):
            continue
        located = scan.located()
        scan.add(
            "problem",
            {"value": plain(text)},
            start,
            start + len(text),
            located[0] if located else Evidence(Level.HEARD),
        )
        return True
    return False


_IT_THEN = late(r"(?:it|this|that)[,:] +")
_ABOUT_IT = late(r"if\b|(?:it|that|this|you|we)(?:'s|'re| is| was| are| were)\b")
_FIGURE = late(r"\d")
_NOT_THEIRS = late(
    r"\b(?:i|we|our [\w ]+|my [\w ]+|you|nobody|no one|never|not)$|\b(?:didn'?t|not|never)\b|n't$"
)


def _named(scan: Scan) -> bool:
    """ "their biggest problem is that orders slip"."""
    match = words.PROBLEM.search(scan.folded)
    if match is None or match.group().startswith("our ") or _DENIED.match(scan.folded, match.end()):
        return False
    start, end = match.end(), scan.rest(match.end())
    text = scan.text[start:end].rstrip(" ,;-(")
    if len(text) < 6 or not scan.free(start, start + len(text)):
        return False
    scan.add("problem", {"value": plain(text)}, start, start + len(text))
    return True


_DENIED = late(r"(?:not|no longer|solved|gone|fixed|unclear|that (?:i|we)|what to)\b")
_FIRST = late(r"\b(?:we|our|us|wir|unsere?[rnms]?|nous|nos|notre)\b")
_UNSETTLED = late(
    r"^what (?:we|i) can(?:'t|not| not)"
    r"|\b(?:your|you|if|could|would|hope|next|agree|decide[sd]?|contract|budget|price|ihre?[nms]?|votre)\b|\?"
)


def _their_complaint(scan: Scan) -> None:
    """A sentence of their own that says what goes wrong with them, from the clause that says it on."""
    if words.COMPLAINT.search(scan.folded) is None and words.PROBLEM.search(scan.folded) is None:
        return
    if words.POLITE.search(scan.folded):
        return
    for clause in scan.sentence.clauses:
        said = scan.folded[clause.start : clause.end]
        bad = words.COMPLAINT.search(said) is not None and _FIRST.search(said) is not None
        if not (bad or words.PROBLEM.search(said)) or not scan.free(clause.start, clause.end):
            continue
        end = scan.rest(clause.start)
        if not (bad and _UNSETTLED.search(scan.folded[clause.start : end])):
            _keep(scan, "problem", clause.start, end)
            return


def speaker_of(scan: Scan) -> None:
    """Notes whom the sentence names as having said something, for the "she" of the next one."""
    found = scan.located()
    if found is not None and found[0].said_by:
        scan.look.named(found[0].said_by)
        return
    for clause in scan.sentence.clauses[:3]:
        if scan.text[clause.start : clause.start + 1].isupper():
            person = find_person(scan.text, clause.start, scan.look.reading)
            known = known_names(person.name, scan.look.people) if person and person.name else ()
            if len(known) == 1:
                scan.look.named(known[0])

"""Finds in a sentence who pays, and from what. Names nobody without a cue."""

from __future__ import annotations

import re
from dataclasses import replace

from flows.answers import apart_pay_words as words
from flows.answers.apart_look import Scan
from flows.answers.apart_who import mention, somebody, subject, whole_name
from flows.answers.figures import Figure, find_figures
from flows.answers.known import known_names
from flows.answers.lexicon import late
from flows.answers.names import Person, find_person
from flows.answers.payers import find_payer
from flows.answers.quantities import money_of
from flows.answers.reading import Evidence
from flows.answers.roles import is_group
from flows.answers.unknown_names import is_common, is_filler
from flows.answers.weak import weakness
from flows.record import Level
from flows.values import Money, Value


def find_money_set_aside(scan: Scan) -> None:
    """Who pays, and the money they have for it."""
    pays = words.PAYS.search(scan.folded) or _LABEL.search(scan.folded)
    aside = _aside(scan)
    if pays is None and aside is None:
        return
    person = _payer(scan) if pays is not None else None
    amount, place = _amount(scan) if aside is not None else (None, (0, 0))
    if person is None and amount is not None:
        person = _holder(scan, place)
    if person is not None:
        parts: dict[str, Value] = {}
        if person.name:
            parts["name"] = person.name
        if person.role:
            parts["role"] = person.role
        if amount is not None:
            parts["amount"] = amount
        start, end = scan.sentence.whole(person.start, person.end)
        if amount is not None:
            first, last = scan.sentence.whole(*place)
            start, end = min(start, first), max(end, last)
        scan.look.named(person.name)
        scan.look.pays = True
        scan.add("payer", parts, start, end, _own_words(scan, person))
    elif amount is not None:
        start, end = scan.sentence.whole(*place)
        if scan.free(start, end):
            scan.add("amount", {"value": amount}, start, end)


def _aside(scan: Scan) -> re.Match[str] | None:
    """The words that set money aside, unless they say that there is none."""
    none = words.NONE_ASIDE if scan.look.theirs else words.NOT_SET_ASIDE
    return None if none.search(scan.folded) else words.SET_ASIDE.search(scan.folded)


def _own_words(scan: Scan, person: Person) -> Evidence | None:
    """ "marta ruiz the COO, she told me": the one named right before is the one who said it."""
    found = scan.located()
    if found is None or not person.name:
        return None
    start, end = found[1]
    if start < person.start or not scan.folded[start:end].startswith(("she", "he ", "he'")):
        return None
    if mention(scan, start) != person.name:
        return None
    if found[0].said_by == person.name:
        return found[0]
    others = [each for each in scan.look.before if each != person.name]
    if others or found[0].level > Level.SAID:
        return replace(found[0], level=Level.HEARD, said_by=None)
    return replace(found[0], level=Level.SAID, said_by=person.name)


_OPEN_QUESTION = late(
    r"\b(?:who|if|whether|not|n't|never|nobody|no one|when|unless|should|would|could|might|must)\b"
)


_BUYS = late(r"pays?$|is paying$|will pay$|zahlt$|bezahlt$|paie$")


_LABEL = late(
    r"\b(?:who pays|(?:the )?payer|budget owner|who signs|pays|signs)(?: ?[:=] ?| is )(?:the )?(?=[^\W\d_])"
)
_CLOSED = late(r" *(?:$|[.,;!()&+]|and\b|not\b|with\b|himself\b|herself\b|in the end\b)")


def _labelled(scan: Scan) -> Person | None:
    """ "who pays: Tom Baker", "the payer is Tom Baker"."""
    label = _LABEL.search(scan.folded)
    if label is None:
        return None
    person = find_person(scan.text, label.end(), scan.look.reading)
    if person is None or person.start != label.end() or not _CLOSED.match(scan.folded, person.end):
        return None
    found = somebody(scan, person)
    return Person(found.name, found.role, label.start(), found.end) if found is not None else None


def _something_else(scan: Scan, verb: re.Match[str]) -> bool:
    """Is something else bought, or the verb part of another piece? Of one who pays and one who signs the first pays."""
    if not scan.free(verb.start(), verb.end()):
        return True
    if verb.group() == "signs":
        return scan.look.pays
    bought = _BUYS.match(verb.group()) and not words.PAYS_ALL.match(scan.folded, verb.end())
    return bool(bought) or words.NOT_PAYS.match(scan.folded, verb.end()) is not None


def _payer(scan: Scan) -> Person | None:
    labelled = _labelled(scan)
    if labelled is not None:
        return labelled
    for verb in words.PAYS.finditer(scan.folded):
        number = scan.sentence.clause_at(verb.start())
        clause = scan.sentence.clauses[number]
        if _something_else(scan, verb):
            continue
        denied = _OPEN_QUESTION.search(scan.folded, clause.start, verb.start())
        if denied and not (verb.group().startswith("qui ") and denied.group() == "qui"):
            continue
        person = leading(scan, verb.start())
        if person is None or not is_somebody(scan, person):
            person = subject(scan, verb.start())
        if person is None:
            window = scan.text[clause.start : clause.end]
            found = find_payer(window, scan.folded[clause.start : clause.end], scan.look.reading)
            person = _moved(found, clause.start) if found is not None else None
        if person is not None and is_somebody(scan, person):
            person = _with_name(scan, person, clause.start)
            return _moved(person, 0, whole_name(scan, person.name), max(person.end, verb.end()))
    return None


def _with_name(scan: Scan, person: Person, start: int) -> Person:
    """ "katrin vogt his wife": the name right before what somebody is."""
    if person.name or person.start <= start:
        return person
    before = scan.text[: person.start].rstrip()
    named = find_person(before, start, scan.look.reading)
    found = somebody(scan, named) if named is not None and named.end == len(before) else None
    return Person(found.name, person.role, start, person.end) if found is not None else person


def _moved(person: Person, by: int, name: str | None = None, end: int | None = None) -> Person:
    stop = person.end + by if end is None else end
    return Person(person.name if name is None else name, person.role, person.start + by, stop)


def leading(scan: Scan, verb: int) -> Person | None:
    """ "Jonas Weber zahlt", "Claire Dubois, directrice, tient le budget": whom the words right before a verb name."""
    number = scan.sentence.clause_at(verb)
    for first in range(max(0, number - 2), number + 1):
        start = scan.sentence.clauses[first].start
        person = find_person(scan.text[:verb], start, scan.look.reading) if start < verb else None
        if person is not None and person.start == start and not scan.text[person.end : verb].strip(" ,)"):
            return _without_article(person)
    return None


_ARTICLE = late(r"(?i:le|la|les|der|die|das|el|il)$|(?i:d'|l')")


def _without_article(person: Person) -> Person:
    """A French or German article is no name."""
    name = "" if person.role and _ARTICLE.match(person.name) else person.name
    return Person(name, person.role, person.start, person.end)


def is_somebody(scan: Scan, person: Person) -> bool:
    """A person or one role, and no party that seldom pays."""
    if person.role and is_group(person.role) and not person.name:
        return False
    if person.name:
        low = person.name.casefold()
        typed = scan.text.find(person.name)
        known = bool(known_names(person.name, scan.look.people))
        return (
            known
            or (typed < 0 and somebody(scan, person) is not None)
            or (typed >= 0 and not is_filler(low) and not is_common(low) and len(low) > 1)
            or bool(person.role)
        )
    return not weakness("wrong_buyer", person.role, scan.look.reading)


def _holder(scan: Scan, money: tuple[int, int]) -> Person | None:
    """Who has the money, before "has 200k for this"."""
    clause = scan.sentence.clauses[scan.sentence.clause_at(money[0])]
    has = _HAS.search(scan.folded, clause.start, money[1])
    if has is None:
        return None
    place = has.start()
    if scan.look.theirs and scan.look.sender and _I.search(scan.folded, clause.start, place):
        return Person(scan.look.sender, "", clause.start, money[1])
    led = leading(scan, place)
    if led is not None and is_somebody(scan, led) and (led.name[:1].isupper() or led.role):
        return Person(whole_name(scan, led.name), led.role, led.start, money[1])
    found = scan.located()
    said = found[0].said_by if found is not None and found[0].said_by else ""
    if _SHE.search(scan.folded, clause.start, money[1]) and (said or scan.look.last):
        return Person(said or scan.look.last, "", clause.start, money[1])
    return None


_HAS = late(r"\b(?:has|have|got|hat)\b|'s got")
_I = late(r"\b(?:i|ich|je)\b")
_SHE = late(r"\b(?:she|he|shes|hes)\b")


def _amount(scan: Scan) -> tuple[Money | None, tuple[int, int]]:
    """The one amount of money beside the words that set it aside."""
    found: list[Figure] = [
        each
        for each in find_figures(scan.folded, scan.look.reading)
        if not each.unit and (each.currencies or (each.scaled and _bare(scan, each))) and not each.per
    ]
    cue = words.SET_ASIDE.search(scan.folded)
    if cue is None:
        return None, (0, 0)
    near = [
        each
        for each in found
        if abs(scan.sentence.clause_at(each.start) - scan.sentence.clause_at(cue.start()))
        <= (0 if len(found) > 1 else 1)
        and scan.free(each.start, each.end)
    ]
    if len(near) != 1:
        return None, (0, 0)
    amounts = money_of(near[0], scan.look.reading)
    if len(amounts) != 1:
        return None, (0, 0)
    return amounts[0], (min(near[0].start, cue.start()), max(near[0].end, cue.end()))


def _bare(scan: Scan, figure: Figure) -> bool:
    """Is nothing counted by it: no "200k parts"?"""
    start, end = figure.noun
    return not end or _VERBS.match(scan.folded, start) is not None


_VERBS = late(
    r"(?:is|are|was|were|set|ear|ring|approved|reserved|allocated|sind|ist|frei|for|left|available|this|in)"
)

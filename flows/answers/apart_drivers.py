"""Finds in a sentence what somebody there worries about or would be proud of. Guesses at no feeling."""

from __future__ import annotations

from flows.answers import apart_words as words
from flows.answers.apart_look import Scan, plain
from flows.answers.apart_people import leading
from flows.answers.apart_who import subject
from flows.answers.known import known_names
from flows.answers.lexicon import late
from flows.answers.names import Person, find_person
from flows.answers.roles import is_group
from flows.values import Value

_SHE_TOO, _HE_TOO = late(r"\bshes?\b"), late(r"\bhes?\b")
_SHE = late(r"\b(?:she|he|shes|hes)\b")


def find_driver(scan: Scan) -> None:
    """What somebody there worries about or would be proud of, in the words for it."""
    for match in words.FEELING.finditer(scan.folded):
        clause = scan.sentence.clauses[scan.sentence.clause_at(match.start())]
        before = scan.folded[clause.start : match.start()]
        who = _feeler(scan, clause.start, before)
        if who is None or not scan.free(clause.start, match.end()):
            continue
        end = scan.rest(match.start())
        part = "proud" if words.PROUD.search(match.group()) else "worry"
        text = scan.text[clause.start : end].rstrip(" ,;-(")
        parts: dict[str, Value] = {part: plain(text)}
        if who:
            parts["who"] = who
        scan.add("driver", parts, clause.start, clause.start + len(text))
        return


_I = late(r"(?:i|ich|je)\b")
_IS = late(r"(?:(?:is|was|est|ist|seems|really|very|also|clearly|quite|a bit|still|been|has)\s+)*$")
_LEADS = late(r"(?:(?:and|but|also|because|since|so|well|apparently|i think|told me|said|that)[ ,]+)*")


def _named_before(scan: Scan, at: int, start: int, before: str) -> Person | None:
    copula = _IS.search(before)
    verb = start + (copula.start() if copula else len(before))
    person = find_person(scan.text, at, scan.look.reading)
    if person is None or person.start != at or person.end > start + len(before):
        person = leading(scan, verb)
    written = person is not None and (not person.name or person.name in scan.text)
    return person if written else subject(scan, verb)


def _feeler(scan: Scan, start: int, before: str) -> str | None:
    """Whose feeling it is: a name, a role, "" for the group; None where it is ours or nobody's."""
    if scan.look.theirs and _I.match(before.lstrip()):
        return scan.look.sender
    if words.NOT_FEELING.search(before):
        return None
    lead = _LEADS.match(before)
    at = start + (lead.end() if lead else 0)
    low = scan.folded[at : start + len(before)]
    if _SHE.match(low):
        both = _SHE_TOO.search(scan.folded) is not None and _HE_TOO.search(scan.folded) is not None
        return None if both else scan.look.last or ""
    if low.startswith("they"):
        return ""
    person = _named_before(scan, at, start, before)
    if person is None:
        return None
    if person.role and not person.name:
        return "" if is_group(person.role) else person.role
    known = known_names(person.name, scan.look.people)
    if len(known) == 1:
        scan.look.named(known[0])
        return known[0]
    if not person.role:
        return None
    scan.look.named(person.name)
    return person.name

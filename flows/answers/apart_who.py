"""Finds whom the words right before a verb mean: by name, by role, as "she". Guesses at nobody."""

from __future__ import annotations

from dataclasses import replace

from flows.answers.apart_look import Scan
from flows.answers.common_words import ENDINGS
from flows.answers.known import known_at, known_names
from flows.answers.lexicon import late
from flows.answers.names import Person, find_person
from flows.answers.roles import is_group
from flows.answers.text import fold
from flows.answers.titles import HONORIFICS
from flows.answers.unknown_names import is_common, is_filler

_CUT = late(
    r"[,;:(]\s*|\s[-–—]\s|\b(?:and|but|because|since|so|basically|that|says?|said|well|also|not|it'?s|its|c'est"
    r"|now|then|aber|und|sondern|yeah|yes|ok|actually|apparently|turns out|in the end|at the end|instead|is|with"
    r"|met|deputy|boss|successor|colleague|spoke to|talked to|saw|from)\s+"
)
"""Behind what a name may begin in the middle of a clause."""
_GAP = late(
    r"[ ,)]*(?:(?:(?:from|of|at) (?:the )?[^\W\d_][\w-]*"
    r"|who|qui|die|der|also|then|now|only|finally|actually|himself|herself|always|usually|still|really"
    r"|just|clearly|totally|very much)\s+)*$"
)
_SHE = late(r"\b(?:she|he|sie|er|elle|il)(?:'s|'ll)?(?: (?:is|also|then|now|still|really|will|would))*\s*$")
_WORDS = late(r"\b(?!(?:and|but|so|also|well|yes|then|because|basically|now|i think)\b)[^\W\d_]{2,}")
"""Somebody whom a sentence has spoken of already may be meant rather than the one named before it."""
_MOST_STARTS = 12


def subject(scan: Scan, verb: int, start: int | None = None) -> Person | None:
    """Whom the words right before a verb name, or whom its "she" means; None where that is nobody for sure."""
    start = scan.sentence.clauses[scan.sentence.clause_at(verb)].start if start is None else start
    pronoun = _SHE.search(scan.folded, start, verb)
    if pronoun is not None:
        opens = not _WORDS.search(scan.folded[: pronoun.start()])
        name = scan.look.last if opens else mention(scan, pronoun.start())
        return Person(name, "", pronoun.start(), verb) if name else None
    for at in _starts(scan, start, verb):
        person = find_person(scan.text[:verb], at, scan.look.reading)
        if person is not None and person.start == at and _GAP.match(scan.folded[person.end : verb]):
            return somebody(scan, person)
    return None


def _starts(scan: Scan, start: int, end: int) -> list[int]:
    found = [start, *(each.end() for each in _CUT.finditer(scan.folded, start, end))]
    return [each for each in found if each < end][-_MOST_STARTS:]


def somebody(scan: Scan, person: Person) -> Person | None:
    """The person, by the name known at the account, where the words are somebody's name or one role."""
    if not person.name:
        return person if person.role and not is_group(person.role) else None
    known = known_names(person.name, scan.look.people)
    if len(known) == 1:
        return replace(person, name=known[0])
    low = fold(person.name)
    if is_filler(low) or is_common(low) or len(low) < 2:
        return None
    typed = scan.text[person.start : person.end]
    if person.name in typed or low.split()[0] in HONORIFICS:
        return person
    whole = len(low.split()) > 1 and not low.endswith(ENDINGS)
    return person if whole and not is_group(person.role) else None


def whole_name(scan: Scan, name: str) -> str:
    """The name as it is known at the account."""
    known = known_names(name, scan.look.people) if name else ()
    return known[0] if len(known) == 1 else name


def mention(scan: Scan, end: int) -> str:
    """The name that stands last before a place in the sentence, "" where none does."""
    last = ""
    for at in _starts(scan, 0, end):
        known = known_at(scan.folded, at, scan.look.people)
        person = find_person(scan.text[:end], at, scan.look.reading)
        if known is not None:
            last = known_names(known[0], scan.look.people)[0]
        elif person is not None and person.start == at and person.name and (found := somebody(scan, person)):
            last = found.name
    return last


def introduced(scan: Scan) -> Person | None:
    """ "the new managing director is Femke Bos": the name behind a role and "is"."""
    for match in _IS.finditer(scan.folded):
        start = scan.sentence.clauses[scan.sentence.clause_at(match.start())].start
        role = find_person(scan.text[: match.start()], start, scan.look.reading)
        named = find_person(scan.text, match.end(), scan.look.reading)
        if role is None or named is None or role.name or not role.role or is_group(role.role):
            continue
        if named.start != match.end() or named.role or not scan.text[named.start].isupper():
            continue
        if scan.text[role.end : match.start()].strip() == "" and somebody(scan, named):
            return Person(named.name, _NEW.sub("", role.role), role.start, named.end)
    return None


_IS = late(r" (?:is|ist|est|will be|is now) ")
_NEW = late(r"(?i:^(?:the |their |a )*new )")

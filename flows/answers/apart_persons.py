"""Finds in a sentence who somebody is, and where they stand on it. Names nobody without a cue."""

from __future__ import annotations

from flows.answers import apart_words as words
from flows.answers.apart_look import Scan
from flows.answers.apart_people import is_somebody, leading
from flows.answers.apart_who import introduced, somebody, subject, whole_name
from flows.answers.known import known_names
from flows.answers.lexicon import late
from flows.answers.names import Person, find_person
from flows.answers.roles import is_group
from flows.answers.titles import is_head
from flows.values import Value

_MEETS = late(
    r"\b(?:met|meet|meeting|with|seeing|contact is|spoke (?:to|with)|talked (?:to|with)|from"
    r"|introduced me to|introduced us to)(?: also)? (?=\S)"
)


def find_people(scan: Scan) -> None:
    """Somebody named with a role, and where somebody stands on it."""
    _stance(scan)
    new = introduced(scan)
    if new is not None and scan.free(new.start, new.end):
        scan.look.named(new.name)
        scan.add("person", {"name": new.name, "role": new.role}, new.start, new.end)
    starts = [clause.start for clause in scan.sentence.clauses]
    starts += [match.end() for match in _MEETS.finditer(scan.folded)]
    for start in sorted(set(starts))[:8]:
        person = find_person(scan.text, start, scan.look.reading)
        if person is None or person.start != start or not person.name or not person.role:
            continue
        full = " " in person.name or bool(known_names(person.name, scan.look.people))
        if (
            full
            and not is_group(person.role)
            and _written(scan, person)
            and scan.free(person.start, person.end)
        ):
            scan.look.named(whole_name(scan, person.name))
            scan.add(
                "person",
                {"name": whole_name(scan, person.name), "role": person.role},
                person.start,
                person.end,
            )


def _written(scan: Scan, person: Person) -> bool:
    """Is the name written as one, or small but whole beside the word for a job: "tom baker the plant manager"?"""
    typed = scan.text[person.start : person.end]
    if person.name in typed:
        return scan.text[person.start].isupper() or typed.startswith(("the ", "their ", "her ", "his "))
    if "," in typed.partition(person.role)[2] or somebody(scan, person) is None:
        return False
    return any(is_head(each) for each in person.role.casefold().split())


_IF = late(r" (?:if|unless|as long as|once)\b")


def _stance(scan: Scan) -> None:
    for match in words.STANCE.finditer(scan.folded):
        person = leading(scan, match.start())
        if person is None or (person.name and is_somebody(scan, person) is False):
            person = subject(scan, match.start())
        if person is None:
            continue
        known = known_names(person.name, scan.look.people)
        if (
            not known
            and not (person.name[:1].isupper() and (person.role or " " in person.name))
            and not (person.role and not is_group(person.role) and not person.name)
        ):
            continue
        parts: dict[str, Value] = {"stance": scan.text[match.start("stance") : match.end("stance")]}
        if person.name:
            parts["name"] = whole_name(scan, person.name)
        if person.role:
            parts["role"] = person.role
        if scan.free(person.start, match.end()) and not _IF.match(scan.folded, match.end()):
            scan.look.named(str(parts.get("name", "")))
            scan.add("person", parts, person.start, match.end())

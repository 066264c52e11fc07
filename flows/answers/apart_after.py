"""Finds in a sentence what a meeting has undone: who does not pay, what is no problem, no number of theirs.

Says only what is denied or confirmed, and what is said in its place; what is held is for whoever files it to look up.
"""

from __future__ import annotations

import re

from flows.answers.apart_figures import one_amount
from flows.answers.apart_look import Scan, plain
from flows.answers.apart_who import somebody, subject
from flows.answers.apart_words import COMPLAINT
from flows.answers.figures import find_figures
from flows.answers.known import known_names
from flows.answers.lexicon import late
from flows.answers.names import Person, find_person
from flows.answers.reading import Evidence
from flows.record import Level
from flows.values import Value

AFTER = ("not_payer", "left", "not_metric", "no_money", "confirmed", "not_problem")
"""What only a meeting can have undone: read of an opening after it, never of an answer."""

_pays = (
    r"(?:pays?|signs?|holds? the (?:budget|purse)|(?:owns?|controls?) the budget"
    r"|is the (?:payer|budget owner|one (?:who|that) (?:pays|signs)))"
)
_until = (
    r"(?! ?(?:above|over|more than|beyond|attention|rent|until|before|yet|overtime|up|for (?!it\b|this\b)"
    r"|[€$£]?\d))"
)
_NOT_PAYING = late(
    rf"\b(?:does ?n'?o?t|doesnt|no longer|isn'?t|is not|not|never)(?: even| really| actually| the one who)* {_pays}"
    rf"(?: for (?:it|this))?\b{_until}|\bne (?:paie|signe) pas\b|\b(?:zahlt|bezahlt|unterschreibt) nicht\b"
)
_CANNOT = late(
    r"\b(?:can'?t|cannot|can not) (?:pay|sign)(?: for (?:it|this))?\b|\b(?:does ?n'?o?t|doesnt|does not) (?:have|hold"
    r"|own) (?:the |any )?(?:budget|money)\b"
)
"""May mean that they are short of money: only where somebody else is said to do it."""
_SOMEONE_ELSE = late(r"\b(?:does|pays|signs|has the (?:budget|money))\b")
_NOT_WHO = late(rf"\bnot (?P<who>[^,;.]{{2,40}}?) (?:who|that) {_pays}\b")
_PAYS_NOT = late(r"\b(?:pays|signs|(?:has|holds) the budget)[^,;.]{0,16},? (?:and |but )?not (?=[^\W\d_])")
_INSTEAD = late(
    r"(?: selbst| himself| herself)?,? (?:but |and )?(?:it'?s |it is |c'est |sondern |rather |das macht |das zahlt )+"
)
_DOES = late(r"\bdoes(?= *(?:$|[.,;!]))")
_WHO = late(r" *(?:$|[.,;!]|who\b|that\b|qui\b|and\b)")
_LEFT = late(
    r"\b(?:has |had )?(?:left|quit) (?:the (?:company|firm|business|plant|hospital|school|group)|them)\b"
    r"|\b(?:has left|has quit|has retired|has resigned|was fired|was let go|is no longer (?:there|with them"
    r"|with the company)|(?:isn'?t|is not) (?:there|with them|with the company) any ?more)(?= *(?:$|[.,;!]|and\b))"
)


def find_undone(scan: Scan) -> None:
    """Everything of this file; in the customer's own words nothing is undone."""
    if scan.look.theirs:
        return
    _gone(scan)
    _not_paying(scan)
    find_not_metric(scan)
    find_not_problem(scan)
    find_confirmed(scan)
    find_no_money(scan)


def _gone(scan: Scan) -> None:
    for match in _LEFT.finditer(scan.folded):
        person = subject(scan, match.start())
        if person is not None and _known(scan, person):
            scan.add("left", {"name": person.name}, person.start, match.end())
            return


def _known(scan: Scan, person: Person) -> bool:
    return bool(person.name) and len(known_names(person.name, scan.look.people)) == 1


def _not_paying(scan: Scan) -> None:
    found = _denied(scan)
    if found is None:
        return
    person, end = found
    parts: dict[str, Value] = {"name": person.name} if person.name else {"role": person.role}
    scan.look.named(person.name)
    scan.add("not_payer", parts, person.start, end)
    other = _instead(scan, end)
    if other is not None and other.name != person.name:
        paying: dict[str, Value] = {"name": other.name} if other.name else {}
        if other.role:
            paying["role"] = other.role
        scan.look.named(other.name)
        scan.add("payer", paying, other.start, other.end)


def _denied(scan: Scan) -> tuple[Person, int] | None:
    """Who is said not to pay, and where that is said."""
    behind = _NOT_WHO.search(scan.folded)
    if behind is not None:
        person = find_person(scan.text[: behind.end("who")], behind.start("who"), scan.look.reading)
        if person is not None and person.end == behind.end("who") and (found := somebody(scan, person)):
            return found, behind.end()
    behind = _PAYS_NOT.search(scan.folded)
    if behind is not None:
        person = find_person(scan.text, behind.end(), scan.look.reading)
        if person is not None and person.start == behind.end() and (found := somebody(scan, person)):
            return (Person(found.name, found.role, behind.end(), person.end), person.end)
    for pattern in (_NOT_PAYING, _CANNOT):
        for match in pattern.finditer(scan.folded):
            other = pattern is _NOT_PAYING or _SOMEONE_ELSE.search(scan.folded, match.end()) is not None
            found = subject(scan, match.start()) if other else None
            if found is not None:
                return found, match.end()
    return None


def _instead(scan: Scan, end: int) -> Person | None:
    """ "…, it's the plant manager Tom Baker", "his wife Katrin Vogt does": who does it, right behind who does not."""
    lead = _INSTEAD.match(scan.folded, end)
    if lead is not None:
        person = find_person(scan.text, lead.end(), scan.look.reading)
        if person is not None and person.start == lead.end() and _WHO.match(scan.folded, person.end):
            return somebody(scan, person)
    does = _DOES.search(scan.folded, end)
    for at in (each.start() for each in _WORD.finditer(scan.folded, end, does.start())) if does else ():
        person = find_person(scan.text[: does.start()] if does else "", at, scan.look.reading)
        if person is not None and person.start == at and does and person.end >= does.start() - 1:
            return somebody(scan, person)
    return None


_WORD = late(r"(?<![\w'-])[^\W\d_]")
_measured = r"(?:measured|judged|asked|graded|paid|evaluated) (?:on|by|about|against)"
_number = r"(?:number|kpi|yardstick|metric|figure)"
_NOT_NUMBER = late(
    r"(?P<name>\b[^\W_][\w /%'-]{0,38}?)(?:(?:'s| is|s)? not| isn'?t| is no longer| ist nicht) (?:really |actually )?"
    rf"(?:what (?:she|he|they|[^\W\d_]+)(?:'s|'re| is| are|s)? {_measured}(?! by)"
    rf"|(?:his|her|their) (?:own )?{_number})(?: any ?more| though| at all)*"
)
_NOT_MEASURED = late(
    rf"\b(?:isn'?t|is not|not|no longer|never) {_measured} (?P<name>[^\W_][\w /%'-]{{1,38}}?)"
    r"(?: any ?more| at all)*(?=$|[,;.]| but\b| it'?s\b)"
)
_NOT_HERS = late(
    rf"\b(?:his|her|their) (?:own )?{_number} (?:isn'?t|is not|is no longer) (?P<name>[^\W_][\w /%'-]{{1,38}}?)"
    r"(?: any ?more| at all)*(?=$|[,;.]| but\b| it'?s\b)"
)
_BUT_ON = late(
    rf",? (?:but )?(?:on |it'?s |it is |(?:she|he|they)(?:'s|'re| is| are) {_measured} )"
    r"(?P<new>[^\W\d_][\w /'-]{2,38}?)"
    r"(?=$|[,;.]| now\b)"
)
_IT = late(r"^(?:it|that|this|its|it'?)$")


def find_not_metric(scan: Scan) -> None:
    """A number that is not what they are measured on, and the one that is."""
    match = _first_of(scan, _NOT_HERS, _NOT_NUMBER, _NOT_MEASURED)
    if match is None or not scan.free(*match.span()):
        return
    said = scan.text[match.start("name") : match.end("name")].strip()
    for each in (" said ", " says ", " but ", " that "):
        said = said.rpartition(each)[2]
    said = said.strip()
    name = "" if _IT.match(said.lower()) or not said else said
    scan.add("not_metric", {"name": name}, match.start(), match.end())
    new = _BUT_ON.match(scan.folded, match.end())
    if new is None or "who " in new["new"] or not scan.free(new.start("new"), new.end("new")):
        return
    if any(each.isdigit() for each in scan.folded[new.end() :]):
        return  # its figures are read with it
    text = plain(scan.text[new.start("new") : new.end("new")])
    if len(text.split()) <= _LONGEST_NAME:
        scan.add("number", {"name": text}, new.start("new"), new.end("new"))


def _first_of(scan: Scan, *patterns: re.Pattern[str]) -> re.Match[str] | None:
    return next((found for each in patterns if (found := each.search(scan.folded)) is not None), None)


_LONGEST_NAME = 4
_old = r"(?P<old>[^,;.!?:]{3,70}?)"
_new = r"(?P<new>[^;.!?]{4,300})"
_NOT_BUT = late(
    r"\b(?:it|that|this)(?:'?s| is| was)? ?(?:not|isn'?t|wasn'?t|is not)(?! (?:just|only|too|so bad|that bad))"
    rf"(?: so much| about| really| actually)* {_old}(?: after all| any ?more| that hurts?(?: them)?)*(?:,| -| –)?"
    rf" (?:but |it'?s |it is |rather |sondern )+(?:more |really |actually |about )*{_new}"
)
_NOT_THEN = late(
    rf"\b(?:it'?s|it is|that'?s) not(?! (?:just|only|too|so bad|that bad)) {_old},(?: but)? {_new}"
)
_NO_PROBLEM = late(
    r"(?P<old>\b[^,;.!?:]{2,60}?) (?:isn'?t|is not|aren'?t|are not|is no longer|are no longer)"
    r" (?:really |actually )?"
    r"(?:the |a |an |their )?(?:real |main |biggest )?(?:problem|issue|point)(?: any ?more| for them| at all)*"
    rf"(?:,? (?:but |it'?s )*{_new})?"
)
_NOT_SEEN = late(
    r"\b(?:don'?t|doesn'?t|does not|do not|no longer|never) see (?P<old>[^,;.!?:]{2,50}?) as (?:a |the |their )?"
    r"(?:real |big )?(?:problem|issue)(?: any ?more)?"
)
_REAL_ONE = late(
    r"(?P<new>[^;.!?]{4,160}?), (?:that|this)(?:'?s| is) the (?:real |main |actual )?(?:problem|issue), not (?:the )?"
    r"(?P<old>[^,;.!?:]{3,70})(?=$|[,;.!?])"
)
_SAID_BEHIND = late(
    r",? (?:as )?(?:she|he|they|[^\W\d_]+) (?:said|told me|told us|says|tells me|thinks)\b.*$"
)
_SAID_BEFORE = late(r"^.*\b(?:said|says|told (?:me|us)|think|thinks) (?:that )?")
_PEOPLE = late(r"\bwho (?:pays|signs|decides|has)\b|\b(?:pays|signs)\b")


def find_not_problem(scan: Scan) -> None:
    """What is not the problem, and what is."""
    for pattern in (_NOT_SEEN, _REAL_ONE, _NOT_BUT, _NOT_THEN, _NO_PROBLEM):
        match = pattern.search(scan.folded)
        if pattern is _NOT_THEN and match is not None and COMPLAINT.search(match["new"]) is None:
            continue
        if match is None or not scan.free(*match.span()) or _PEOPLE.search(match.group()):
            continue
        old = _SAID_BEFORE.sub("", scan.text[match.start("old") : match.end("old")].strip(), count=1)
        parts: dict[str, Value] = {"value": plain(scan.text[slice(*match.span())]), "old": plain(old)}
        start = match.start()
        new = match.groupdict().get("new")
        if new:
            at, end = match.span("new")
            text = _SAID_BEHIND.sub("", scan.text[at:end])
            text = _SAID_BEFORE.sub("", text, count=1) if pattern is _REAL_ONE else text
            if len(text.split()) > 1 and not any(each.slot == "number" for each in scan.found):
                parts["instead"] = plain(text).rstrip(" ,")
        scan.add("not_problem", parts, start, match.end())
        return


_CONFIRMED = late(
    r"\bconfirmed (?:me |us )?(?:the |that |our )?(?:[^\W\d_][\w -]{0,30}? )?(?:at |is |are |of )?~?(?P<a>\d[\d.,]*)"
    r"|(?P<b>\d[\d.,]*) ?(?:%|percent|[^\W\d_]{2,12})? (?:(?:is|are) )?(?:still |indeed )?(?:right|correct|true)\b"
    r"|\bstill (?:at )?~?(?P<c>\d[\d.,]*)|(?P<d>\d[\d.,]*)k?(?: ?[€$£%]| [^\W\d_][\w-]*){0,4} confirmed\b"
)
_NOT_CONFIRMED = late(r"\b(?:not|never|n't|if|whether|no one|nobody) (?:\w+ )?$|n't (?:\w+ )?$")


def find_confirmed(scan: Scan) -> None:
    """A figure that they say is right. It is looked for among those that are held, and put nowhere else."""
    for match in _CONFIRMED.finditer(scan.folded):
        group = match.lastgroup or "a"
        if _NOT_CONFIRMED.search(scan.folded[: match.start()]) or _PEOPLE.search(match.group()):
            continue
        figures = find_figures(scan.folded[match.start(group) : match.end(group)], scan.look.reading)
        if len(figures) != 1:
            continue
        size = scan.folded[match.start(group) : match.end(group)].rstrip(".,")
        who = subject(scan, match.start()) if match.group().startswith("confirmed") else None
        by = Evidence(Level.SAID, who.name) if who is not None and _known(scan, who) else None
        scan.add("confirmed", {"value": size}, match.start(), match.end(), by)
        return


_NO_MONEY = late(
    r"\b(?:the |their |her |his )?(?:budget|money|pot|[€$£] ?\d[\d.,]* ?k?|\d[\d.,]* ?(?:k|thousand|million"
    r"|euros?|eur|pounds?|dollars?|francs?))(?:'s| is| are| was| has been| have been)?"
    r"(?: now| all| already)* (?:gone|frozen|spent|cancelled|canceled|blocked|on hold|cut)\b|\bbudget(?:s are)? free?ze"
    r"|\bbudget(?: ist)? (?:eingefroren|gestrichen|gesperrt)\b"
)
_NOT_SO = late(r"\b(?:not|n't|never|if|unless|no) (?:\w+ )?$")


_CUT_TO = late(r" (?:down )?to (?:about |only |~)?[€$£]?\d")


def find_no_money(scan: Scan) -> None:
    """Money that was there and is not."""
    match = _NO_MONEY.search(scan.folded)
    if match is None or _NOT_SO.search(scan.folded[: match.start()]):
        return
    clause = scan.sentence.clauses[scan.sentence.clause_at(match.start())]
    end = max(clause.end, match.end())
    left = one_amount(scan, match.end(), end) if _CUT_TO.match(scan.folded, match.end()) else None
    if left is not None:
        scan.add("amount", {"value": left}, match.start(), end)
    elif scan.free(match.start(), end):
        text = _SAID_BEHIND.sub("", scan.text[match.start() : end])
        scan.add("no_money", {"value": plain(text)}, match.start(), match.start() + len(text))

"""Reads the answer to "who?": name, role, the money they have, and how we know. May not decide whether they pay."""

from __future__ import annotations

import re
from dataclasses import replace

from flows.answers.evidence import locate
from flows.answers.figures import find_figures
from flows.answers.known import known_at, known_names
from flows.answers.lexicon import late, spaced
from flows.answers.names import Person, find_person
from flows.answers.payers import find_payer
from flows.answers.quantities import money_of
from flows.answers.reading import Context, Evidence, Reading
from flows.answers.roles import words_in
from flows.answers.text import WINDOW, fold, left_over
from flows.answers.titles import DETERMINERS, HONORIFICS, PARTICLES
from flows.answers.unknown_names import is_filler
from flows.values import Value

_LEAD = late(
    r"[\s\"“„@]*(?:(?:no|nope|not (?:them|him|her|that)|yes|yeah|yep|well|actually|hm+|um+|ok|i think"
    r"|i guess|i'd say|i would say|officially|in practice|basically|formally"
    r"|i believe|prob(?:ably)?|maybe|perhaps|most likely|likely|presumably|mostly|mainly|that's|thats"
    r"|that is|that would be|it's again|again"
    r"|that'd be|it's|its|it is|it would be|it'd be|would be|should be|must be|it was|we meet|i meet"
    r"|we're meeting|(?:the )?(?:budget|money|budget owner|wallet|payer|decision maker|buyer|contact)"
    r"(?: is(?: with| from)?| comes from| sits with| lies with| belongs to| owner is|:)"
    r"|i'm meeting|im meeting|meeting|meet|talk to|talking to|seeing|with|w/|by|just|only|still|it depends"
    r"|(?:it )?comes (?:out )?(?:of|from)|paid by|out of|both|(?:two|three|[2-9]) (?:people|persons|of them)"
    r"|up to|name is|her name is|his name is|someone called|called|a certain"
    r"|dunno|no idea|no clue|not sure|don'?t know|unsure|not certain"
    r"|either|(?:best |kind |warm )?regards|best|cheers|mit freundlichen grüßen|viele grüße|mfg|cordialement|saludos"
    r"|(?:name|ansprechpartner(?:in)?|kontakt|interlocut(?:eur|rice)|contacto)(?= ?:)"
    r"|guess|my guess is|my guess|from|pays|payer)[ ,:.-]+(?:yet[ ,:.-]+)?)*"
)
_NOT_THEM = late(
    r"\s*(?:it'?s )?not (?!sure|certain)[^\W\d_][\w' -]{1,30}?(?:[,;.-]+ ?|\s)(?:but |it'?s |rather )*"
)
_UNSURE = late(r"\s*(?:dunno|no idea|no clue|not sure|don'?t know|unsure|tbh no idea|idk|not certain)\b")
_NOT_HERE = late(
    r"(?:\bnot|n't|\bnever|\bexcept|\bwithout|\bused to be|\bwas|\bformerly|\bformer|\bunder|\bbelow)"
    r"(?: (?:the|with|by))? ?$"
)
_HONOURED = late(r"\b(?:mr|mrs|ms|dr|prof|herr|frau|mme|monsieur|madame)\b\.? ")
_SOMEONE = late(r"(?:someone|somebody|some guy|one|a guy|a woman|a man) (?:from|in|at) ")
_PRONOUN = late(
    r"(?:herself|himself|she|her|him|he)(?: does| did| is| pays| signs| has"
    r"| decides| will)?[ .!]*"
)
_NO_ONE = late(r"(?:no ?one|nobody|none|no-one|not anyone|noone)\b")
_NO_ONE_AT_ALL = late(
    r"(?:no ?(?:one|body)|noone|no-one|none)(?: else| yet| so far| really| there| special| (?:that )?i know(?: of)?)*"
    r"(?: has a say)?[ .!?…]*(?:$|[,;](?! *(?:just|only|but|except|besides|apart)\b))"
)
"""A name that there is not: "nobody yet, they need to find the money". Not "nobody but Jens"."""
_STANCE = late(
    r"(?:[,:;.-] *|\b)(?P<stance>(?:(?:he|she|they)(?:'s| is| are) |is |'s |(?<=[,:;.-] ))"
    r"(?:not |all |very much |totally |rather )?(?:for|against|with) (?:it|us))[ .!]*$"
)
"""Where somebody stands, in words that say nothing elsewhere."""
_MONEY_CUE = late(
    r"\b(?:got|has|have|budget|set aside|up to|spend|spends|pot|left"
    r"|for this|available"
    r"|ring-?fenced|planned|allocated|amount|put (?:aside|by)|earmarked|reserved|budgeted)\b"
)
_LIMIT = late(
    r"\b(?:signs?|signing|approv\w*|limit|threshold|above|below|under|until|sign off|decides?)\b[^,;.]{0,24}$"
)
"""Money that someone may sign for is not money set aside."""
_AND = late(r"^(?i:and|plus|as well as|with) ")
_FILLER = frozenset(
    spaced(
        "she she's shes he he's hes her him his they they've got has have had is can up to"
        " for this that it the a an and"
        " of set aside with budget about around pays pay who so yes no him said says told me us"
        " thats that's there"
        " put aside earmarked reserved budgeted left"
        " thats certain comes out pot w amount limit own available to who'll i think guess my by"
    )
)


def read_person(text: str, context: Context) -> Reading:
    """Name and role of the first person named; money set aside goes to `amount`, everything else to the note."""
    window = text[:WINDOW]
    folded = fold(window)
    if _MAIL.fullmatch(folded.strip()):
        return _mailbox(text.strip())
    denied = _NOT_THEM.match(folded)
    begin = denied.end() if denied else 0
    lead = _LEAD.match(folded, begin)
    start = lead.end() if lead else begin
    if _NO_ONE_AT_ALL.match(folded, start) or _NO_ONE_AT_ALL.match(folded, begin):
        return Reading(dont_know=True)
    if _NO_ONE.match(folded, start):
        return Reading(trouble="no_name")
    person = (
        _pronoun(folded, start, context)
        or (find_payer(window, folded, context) if context.payer_wanted else None)
        or _someone(window, folded, start, context)
        or _named(window, start, context)
        or _mentioned(window, folded, context)
    )
    if person is None:
        return Reading(dont_know=True) if _UNSURE.match(folded) else Reading(trouble="no_name")
    return _reading(text, folded, person, context, (begin, start))


_MAIL = late(r"<?[\w.+-]+@[\w-]+\.[\w.-]+>?")


def _mailbox(address: str) -> Reading:
    """ "marta.ruiz@acme.com" is Marta Ruiz; "info@acme.com" is nobody."""
    parts = fold(address).strip("<>").partition("@")[0].replace("_", ".").split(".")
    if len(parts) != 2 or not all(part.isalpha() and len(part) > 1 for part in parts):
        return Reading(trouble="no_name")
    return Reading(parts={"name": " ".join(part.capitalize() for part in parts), "note": address})


def _named(window: str, start: int, context: Context) -> Person | None:
    """The person at this place, unless it is only "ok" or "hm"."""
    person = find_person(window, start, context)
    if person is None or not person.name or not is_filler(person.name):
        return person
    return Person("", person.role, person.start, person.end) if person.role else None


def _someone(window: str, folded: str, start: int, context: Context) -> Person | None:
    """ "someone from IT": a role as good as we have it."""
    match = _SOMEONE.match(folded, start)
    person = find_person(window, match.end(), context) if match else None
    words = words_in(window[match.end() :], most=3) if match else []
    if person is not None and person.name and not person.role:
        return None
    end = (
        person.end
        if person
        else match.end() + words[0].end
        if match and words and words[0].typed.isupper()
        else 0
    )
    return Person("", window[start:end], start, end) if end else None


def _pronoun(folded: str, start: int, context: Context) -> Person | None:
    match = _PRONOUN.match(folded, start)
    if match is None or not context.last_person or match.end() < len(folded.rstrip()):
        return None
    return Person(context.last_person, "", start, match.end())


def _mentioned(window: str, folded: str, context: Context) -> Person | None:
    """Someone known, or a role with an article, further on in the text."""
    for match in re.finditer(r"(?<!\w)[^\W\d_]", folded[:200]):
        found = known_at(folded, match.start(), context.people)
        if found is not None and not _NOT_HERE.search(folded[: match.start()]):
            person = find_person(window, match.start(), context)
            return person or Person(found[0], "", match.start(), found[1])
    places = [match.start() for match in _HONOURED.finditer(folded[:200])]
    places += [match.start() for match in re.finditer(r"\b(?:the|their|our|my|her|his)\b", folded[:200])]
    for start in places:
        person = find_person(window, start, context)
        if person is not None and not _NOT_HERE.search(folded[:start]):
            return person
    return None


def job_first(name: str) -> tuple[str, str]:
    """ "hoofd facilitair Piet de Vries": small words before a name in capitals are a job, in whatever language."""
    words = name.split()
    first = next((at for at, word in enumerate(words) if word[:1].isupper()), 0)
    if any(fold(word) in PARTICLES | HONORIFICS or fold(word) in DETERMINERS for word in words[:first]):
        return name, ""
    return " ".join(words[first:]), " ".join(words[:first])


def _reading(text: str, folded: str, person: Person, context: Context, lead: tuple[int, int]) -> Reading:
    start = lead[1]
    if person.name and not person.role:
        person = Person(*job_first(person.name), person.start, person.end)
    names = known_names(person.name, context.people) if person.name else ()
    spans = [(person.start, person.end)]
    if start <= person.start:
        spans.append(lead)
    speaker = names[0] if len(names) == 1 else person.name
    known = locate(
        text, _knowing(context, speaker or person.role), skip=person.end if person.start <= start else 0
    )
    evidence: Evidence | None = None
    if known is not None:
        evidence, span = known
        spans.append(span)
    amounts, placed = _amount(folded, person, context)
    spans += placed
    note = _AND.sub("", left_over(text, spans, _FILLER))
    if not note and (stance := _STANCE.search(folded, person.end)):
        note = text[stance.start("stance") : stance.end("stance")]
    base: dict[str, Value] = {}
    if person.role:
        base["role"] = person.role
    if note:
        base["note"] = note
    options: list[dict[str, Value]] = [
        {**({"name": name} if name else {}), **base, **({"amount": amount} if amount else {})}
        for name in names or (person.name,)
        for amount in amounts or (None,)
    ]
    if len(options) == 1:
        return Reading(parts=options[0], evidence=evidence)
    return Reading(unsure=tuple(options), evidence=evidence)


def _knowing(context: Context, name: str) -> Context:
    people = context.people if not name or name in context.people else (*context.people, name)
    return replace(context, people=people, last_person=name or context.last_person)


def _counted(folded: str, noun: tuple[int, int]) -> bool:
    """Do the words behind a figure say what is counted, rather than that money is kept ("50k put aside")?"""
    return bool(noun[1]) and _MONEY_CUE.match(folded, noun[0]) is None


def _amount(folded: str, person: Person, context: Context) -> tuple[tuple[Value, ...], list[tuple[int, int]]]:
    """The one amount of money in the text, in every reading it has; nothing where there are several."""
    figures = [f for f in find_figures(folded, context) if f.start >= person.end or f.end <= person.start]
    cued = _MONEY_CUE.search(folded) is not None
    money = [
        f
        for f in figures
        if not f.unit
        and not _LIMIT.search(folded[max(0, f.start - 40) : f.start])
        and not _LIMIT.search(folded[f.start : f.start + 6] + " ")
        and (f.currencies or ((f.scaled or cued) and not _counted(folded, f.noun)))
    ]
    if len(money) != 1:
        return (), []
    return tuple(money_of(money[0], context)), [(money[0].start, money[0].end)]

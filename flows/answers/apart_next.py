"""Finds in a sentence who does what next, and until when. Takes nothing that hangs on an "if"."""

from __future__ import annotations

from flows.answers.apart_look import Scan, plain
from flows.answers.dates import find_dates
from flows.answers.known import known_names
from flows.answers.lexicon import late
from flows.values import Value

_doing = (
    r"(?:send|call|meet|invite|visit|show|share|check|ask|introduce|set up|organi[sz]e|prepare"
    r"|provide|talk to|bring|test|pilot|come back|get back|let (?:us|me|you) know"
    r"|give|pull|collect|measure|discuss|present|look into|sign|confirm|arrange|schedule|host)"
)
NEXT_STEP = late(
    r"\bnext steps?(?: is| are|:|(?= (?:we|they|she|he|i)\b))|^next: |\bnächste(?:r)? schritt|\bprochaine étape"
    rf"|^next steps?(?= [^.;]{{3,40}}? {_doing}s?\b)"
    rf"|\b(?P<who>she|he|they|we|i|[^\W\d_]{{2,20}}(?: [^\W\d_]{{2,20}})?)\)?(?:'ll| will| is going to"
    rf"| are going to| promised to| agreed to)(?: then| also| now)? {_doing}\b"
)
DOES_NEXT = late(
    r"\b(?P<who>she|he|they|we|i|(?!(?:and|but|then|so|because|that|if|when|step|steps|next)\b)"
    r"[^\W\d_]{2,20}(?: [^\W\d_]{2,20})?)(?:'ll| will)?(?: then| also| now)?"
    r" (?:make|write|draft|finish|build|sends?|gives?|shares?"
    r"|shows?|visits?|meets?|comes?|gets?|calls?|brings?|checks?|asks?|introduces?|prepares?|provides?|tests?|starts?"
    r"|do|does|delivers?|installs?|presents?|sets? up|pulls?|promised)\b"
)
"""Is a next step only with a day to come, and of somebody who is known."""


def find_next_step(scan: Scan) -> None:
    """Who does what next, and until when: their part and ours."""
    will = list(NEXT_STEP.finditer(scan.folded))
    does = [each for each in DOES_NEXT.finditer(scan.folded) if not will or each.start() > will[0].end()]
    for match in (*will, *does)[:_MOST_STEPS]:
        start, end = scan.sentence.whole(*match.span())
        if ")" in scan.text[start:end] and "(" not in scan.text[start:end]:
            start = scan.sentence.clauses[max(0, scan.sentence.clause_at(match.start()) - 1)].start
        before = scan.folded[start : match.start()]
        if (
            _SUPPOSED.search(before)
            or _ON_CONDITION.search(scan.folded, match.end(), end)
            or not scan.free(start, end)
        ):
            continue
        dates = _due(scan, start, end)
        if match.re.pattern == DOES_NEXT.pattern and not (
            dates and _acts(scan, match["who"]) and _BETWEEN_US.search(scan.folded, match.end("who"), end)
        ):
            continue
        who = match["who"] or ""
        parts: dict[str, Value] = {"value": plain(scan.text[start:end])}
        if who in ("we", "i"):
            parts["who"] = "theirs" if scan.look.theirs else "ours"
        elif who:
            parts["who"] = "theirs"
        if len(dates) == 1:
            parts["when"] = dates[0]
        scan.add("next_step", parts, start, end)


_BETWEEN_US = late(
    r"\b(?:us|me|our|we|them|her|him|you|back|pilot|trial|test|data|lists?|plans?|offer|quote|reports?|figures|export"
    r"|sends?|gives?|delivers?|promised)\b"
)
"""What makes it a step between the two sides, not a day in somebody's diary."""
_MOST_STEPS = 4


def _due(scan: Scan, start: int, end: int) -> list[Value]:
    """The days until which something is to be done; of several the one behind "by"."""
    found = [each for each in find_dates(scan.text[start:end], scan.look.context) if not each.past]
    bound = [each for each in found if each.bound]
    return [each.whens[0] for each in (bound if len(found) > 1 else found) if len(each.whens) == 1]


def _acts(scan: Scan, who: str) -> bool:
    """Is it somebody: "she", "we", or a name known at the account?"""
    return who in ("she", "he", "they", "we", "i") or len(known_names(who, scan.look.people)) == 1


_ON_CONDITION = late(r"\b(?:if|unless|provided)\b")
_SUPPOSED = late(r"\b(?:if|when|unless|otherwise|until|so that|hope|hopes|once|who|which|that)\b")

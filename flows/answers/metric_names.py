"""Finds the name in a metric's line: what is left when figures and words that only lead up to it are gone.

May not read figures or dates. A name is a verbatim part of the line, up to a comma or
to the first figure; well-known short names are written out.
"""

from __future__ import annotations

import re

from flows.answers.figures import Figure
from flows.answers.lexicon import late, spaced
from flows.answers.measures import MEASURES
from flows.answers.metric_figures import Line
from flows.answers.numerals import is_numeral
from flows.answers.text import fold, mask, trim

_does = (
    r"(?:look(?:s|ing)? at|asks? about|mentions?|complains? about"
    r"|watch(?:es)?|track(?:s)?|measure(?:s)?|cares? about|go(?:es)? by|talks? about"
    r"|(?:get |gets |being |be |is |are |gets |was )?(?:asked(?: (?:about|on|by|for|against))?"
    r"|(?:grilled|judged|measured|graded|paid) (?:about|on|by|for|against))"
    r"|focus(?:es)? on|lives? by|worr(?:y|ies) about|says?|said|keeps? (?:saying|asking about))"
)
_LEADING = late(
    r"(?:(?:one of (?:them|those|these)(?: is)?|(?:one|two|three|a couple of|a few|several|some)"
    r" (?:things?|numbers?|kpis?|figures?)(?: is| are)?"
    rf"|(?:they|we|she|he|it|who)(?:'re|'ll|'s| are| is| will| will be)?"
    rf"(?: also| mostly| only| mainly| probably| really| always| just)? {_does}"
    r"|[^\W\d_]+ (?:looks at|watches|cares about|is (?:asked|measured|judged) (?:about|on|by))"
    r"|(?:we|i|they) (?:had |have )?(?:promised|delivered|agreed on|committed to)"
    r"|(?:they|we|she|he)(?:'re|'d)? (?:lose|lost|have|has|had|see|saw|run|ship|make|get|got|count|found|spend|need"
    r"|want|wants)"
    r"|(?:it'?s |it is )?(?:really )?all about|the number is|number of|no\. of|amount of|how many"
    r"|(?:main|biggest|key|only|top)(?: one| kpi| number| thing) is"
    r"|their|the|her|his|its|it's|it is|thats|that's|a|an|our|from|mainly|mostly|prob(?:ably)?|maybe|i think"
    r"|i guess|i'd say|afaik|well|so|and|also|only|just|always|hm+|um+)[ ,:]+)+"
)
"""What only leads up to the name."""
_CHANGING = late(
    r"(?:(?:to|and|also|will|should|must) )*(?:reduce|cut|lower|raise|increase|improve|get|bring|less|more|fewer"
    r"|higher|better|faster|shorter|cheaper|no(?! (?:shows?|repl(?:y|ies)|response|answers?|fault)\b))(?: down| up)?"
    r"(?: (?:the|their|her|his))? "
)
"""What is to happen to it: no part of the name, but it stays in the note."""
_TRAILING = late(
    r"(?:[ ,:;=(~-]+(?:from|von|de|du|now|is|are|was|were|at|currently|today|of|around|about|to|down|up|goes"
    r"|went|go|has been|have been|been|runs|run|stands|sits|with|by|for|in|on|and|should|must|wants?"
    r"|needs?|target|goal|baseline|which|that|it's|its|they|she|he|we|approx|roughly|over|under|maybe|probably"
    r"|by (?:about |~)?[0-9][0-9.,]* ?(?:%|points?|pts|k)?|again|mostly|mainly"
    r"|i think|i guess|i suppose|or so|really|last))+$"
)
_unsure = r"(?=(?:no idea|no clue|dunno|not sure|don'?t know|idk)\b)"
_BREAK = late(
    r"[,;(=\n]|:(?!\d)| - |(?<!avg)(?<!no)\. | -+>|->|→| (?:(?:wants?|want|should|must|needs|target|goal"
    rf"|currently|now|today|is|are|was|at) |{_unsure})"
)
_PAUSE = late(rf"[,;(=\n]|:(?!\d)|(?<!avg)(?<!no)\. | (?:- |{_unsure})")
FILLER = frozenset(
    spaced(
        "von auf de du à bis "
        "auf from to now today currently at is are was were wants want she he they it target goal"
        " should be by of the a an and"
        " down up each costs cost them per worth about around only right with still has have must need"
        " needs aim for in on"
        " maybe probably mostly mainly again roughly last really actually went goes go am pm"
        " number kpi goal target wanted plan their her his that which would like reach get us this late"
        " one every piece"
    )
)


def find_name(line: Line, readable: str, figures: list[Figure]) -> bool:
    """Puts the name into the line's parts: words before the first figure or break, else those behind the figure."""
    first = figures[0].start if figures else len(readable)
    lead = _LEADING.match(readable)
    start = lead.end() if lead and lead.end() < first else 0
    for piece in _pieces(readable, first, start, _BREAK if figures else _PAUSE):
        if _take(line, *piece):
            if start and line.text[start - 1 : start].isspace() and not _CHANGING.match(readable, start):
                line.spans.append((0, start))
            return True
    if not figures:
        return False
    start, end = figures[0].noun
    if end and _take(line, start, end):
        return True
    behind = figures[0].end
    stop = min([f.start for f in figures[1:]] + [len(readable)])
    return any(_take(line, *piece) for piece in _pieces(readable, stop, behind, _PAUSE))


def _pieces(readable: str, stop: int, start: int, breaks: re.Pattern[str]) -> list[tuple[int, int]]:
    found = []
    for match in breaks.finditer(readable, start, stop):
        found.append((start, match.start()))
        start = match.end()
    return [*found, (start, stop)]


def _take(line: Line, start: int, end: int) -> bool:
    piece = mask(line.folded, line.spans)[start:end]
    begin = len(piece) - len(piece.lstrip("\x00 ,:;=~-.)!?"))
    lead = _LEADING.match(piece + " ", begin)
    begin = led = min(lead.end(), len(piece)) if lead else begin
    changing = _CHANGING.match(piece, begin)
    begin = changing.end() if changing else begin
    piece = piece[begin:].partition("\x00")[0]
    tail = _TRAILING.search(" " + piece.rstrip(" ,:;=(~-"))
    if tail and tail.group().strip() == "runs" and _at_comma(line.folded, start + begin + tail.end() - 1):
        tail = None  # "cancelled runs, 3.2 %" are runs; "otd runs 81" runs
    stop = tail.start() - 1 if tail else len(piece)
    typed = trim(line.text[start + begin : start + begin + max(0, stop)])
    low = fold(typed)
    if (
        not any(c.isalpha() for c in typed)
        or low in FILLER
        or low in _NO_NAME
        or len(typed) > 120
        or is_numeral(low)
    ):
        return False
    position = line.text.find(typed, start + begin)
    line.spans.append((position if changing else min(position, start + led), position + len(typed)))
    if lead and not changing:
        line.spans.append((start + lead.start(), start + lead.end()))
    known = MEASURES.get(low)
    line.parts["name"] = known[0] if known else " ".join(typed.split())
    if known is not None and known[0] != typed:
        line.parts["typed"] = typed
    return True


def _at_comma(folded: str, at: int) -> bool:
    return folded[at:].lstrip()[:1] in (",", ";", "(")


_NO_NAME = frozenset(
    spaced(
        "we i you she he they asked measured judged graded grilled"
        " they're she's he's it's we're dunno idk nope yes no one two three four five"
    )
)

"""Tells a statement ("Karl said it on the phone") from a name, and "I'll ask her" from an answer. Reads no figures.

The readers of names take whatever is left of a line, so what cannot be a name has to be
told by how it begins: a pronoun and a verb, "because", somebody known and what they said.
"""

from __future__ import annotations

from flows.answers.known import known_at, known_names
from flows.answers.lexicon import late
from flows.answers.reading import Context
from flows.answers.text import fold

_who = r"(?:i|we|you|he|she|they|nobody|no ?one|somebody|someone|everybody|everyone)"
_LEAD = r"(?:(?:well|so|and|but|honestly|actually|tbh|hm+|um+|yes|yeah|no|i think|i guess|i believe)[ ,]+)*"
_BEGINS = late(
    rf"{_LEAD}(?:"
    rf"{_who}(?:'(?:s|re|ve|d|ll|m))? [^\W\d_]"
    r"|it(?:'s|'d|'ll)\b|it (?:is|was|has|had|will|would|could|can|takes?|took|costs? (?:them|us|him|her)|"
    r"on|in|at|to|for|from|by|all|very|too|when|because|and|faster|better|cheaper|easier|done|right|like|with)\b"
    r"|(?:do|does|did|is|are|was|were|can|could|will|would|should|has|have)(?:n't| not)? "
    r"(?:it|they|he|she|we|you|i|that|this)\b|(?:don't|doesn't|didn't|isn't|aren't) "
    r"|(?:this|that)(?:'s|'ll)\b|(?:this|that) (?:is|was|will|would|has)\b|there(?:'s|'re| is| are| was| were)\b"
    r"|let(?:'s| me| us| them)\b|please\b"
    r"|(?:because|since|if|although|though|unless|while|when|until) [^\W\d_]"
    r"|(?:agree|agreeing) (?:to|on|with)\b|to [a-z]"
    r"|(?:nothing|none|nobody|nowhere|nichts|rien|nada)\b(?! but\b)|[^\W\d_]+ed (?:at|by|about|off|out)\b"
    r")"
)
_SAYS = late(
    r" (?:(?:has|had|also|just|only|really|already|never) )*"
    r"(?:said|says|told|tells|thinks?|mentioned|mentions|asked|asks|wants|wanted|needs|needed|likes?|hates?|is|was"
    r"|has|had|will|would|can|could|does|did|left|called|wrote|knows|knew|decides|decided|pays|paid)\b"
)
_FRAGMENT = late(r"(?:off|or|and|but|than|instead) [^\W\d_]")
_PIECE_COSTS = late(
    r"(?:each|every|one|a single|per) .{1,60}?\bcosts?\b|(?:each|every)(?: one)?(?: of (?:them|those))?$"
)

_ask = (
    r"(?:ask|check|find (?:it |that |this )?out|figure (?:it |that |this )?out|look (?:it |that |this )?up"
    r"|get back on|clarify)"
)
_after = (
    r"(?: (?:her|him|them|it|that|this|that one|first|there|again|later|tomorrow|tonight|today|about|on site"
    r"|(?:in|at|during) (?:the|our) (?:meeting|call|talk)|when i'?m there|(?:the|our) (?:customer|client|buyer)))*"
)
_TO_FIND_OUT = late(
    rf"{_LEAD}(?:"
    r"(?:(?:i|we)(?:'ll|'d| will| would| still| just| also| really)* ?|(?:will|still) )?"
    r"(?:(?:have|need|got|want|hope|would like|going|'ve got|should|must)(?: first)?(?: to)? |(?:gotta|gonna|will|must"
    rf"|should|'ll|i'll|ill|we'll|let me) )(?:first )?{_ask}{_after}"
    rf"|(?:still |that'?s )?to (?:be )?(?:{_ask}|found out|clarified|confirmed|checked){_after}"
    rf"|(?:that'?s|this is) (?:something |a thing |one )?(?:what )?(?:i|we)(?:'d)? (?:still )?"
    rf"(?:want|need|have|hope|would like|like) to {_ask}{_after}"
    r"|(?:(?:she|he|they|nobody|no ?one) (?:never|hasn'?t|haven'?t|has not|have not|didn'?t|did not)"
    r"(?: ever| really)?|(?:nobody|no ?one)(?: has| ever)*) (?:told|tell|said|say|says|mentioned|mention|shared|share"
    r"|brought up)(?: me| us)?(?: (?:that|this|it|so|anything|yet|why|who|how|when|what))*"
    r"|(?:i|we) (?:haven'?t|have not|didn'?t|did not|never)(?: really| ever)? (?:talked?|spoken?|spoke|discussed?"
    r"|got(?:ten)?|get|came|come|been told|covered?)(?: (?:about|on|to|as far as|round|around|that|this|it|far|yet"
    r"|there|with (?:her|him|them)))*"
    r"|(?:that'?s )?(?:a )?good question|(?:i )?wish i knew|your guess is as good as mine"
    r"|(?:it'?s |that'?s )?(?:still |pretty |rather |quite |totally |a bit )?unclear|(?:it'?s |that'?s )?still open"
    r"|(?:it'?s |that'?s )?(?:an )?open question|(?:it'?s )?too early to (?:say|tell)|we'?ll see"
    r"|(?:das )?(?:muss|müssen|will|werde)(?: ich| wir)?(?: noch| erst)* (?:fragen|nachfragen|klären|herausfinden)"
    r"|noch (?:offen|unklar|zu klären)|(?:hat|haben) (?:er|sie|mir|uns|keiner|niemand)"
    r"(?: (?:mir|uns|noch))* nicht gesagt"
    r"|à (?:demander|vérifier|clarifier)|je (?:dois|vais) (?:lui |leur )?demander"
    r"|(?:tengo que|hay que|voy a) (?:preguntar(?:le|les)?|averiguarlo)"
    r")(?:[ ,]+(?:yet|so far|still|for now|now|really|honestly|tbh|sorry|i'?m afraid|to be honest))*[ .!?…]*"
)
_LONGEST = 70


def is_statement(text: str, context: Context) -> bool:
    """Is it something said about the matter, which cannot be what a number or a person is called?"""
    folded = fold(text[:200]).strip(" \"“”'‘’„«»-–—.,;:!?…")
    if _BEGINS.match(folded) is not None:
        return True
    named = known_at(folded, 0, context.people)
    return named is not None and _SAYS.match(folded, named[1]) is not None


def is_fragment(text: str) -> bool:
    """Is it the rest of something whose figure stood before it: "off or they go to tender", of "12 % off or …"?"""
    return _FRAGMENT.match(fold(text[:200]).strip()) is not None


def is_known_person(text: str, context: Context) -> bool:
    """Is it nothing but the name of somebody known at the account?"""
    return bool(known_names(text.strip(" .,;:!?…"), context.people))


def is_piece_cost(text: str) -> bool:
    """ "each late day costs them about": what one of them costs, and no name of a number."""
    return _PIECE_COSTS.match(fold(text)) is not None


def is_to_find_out(text: str) -> bool:
    """Does the whole answer say that this is still to be found out ("I have to ask her", "she never told me")?"""
    bare = text.strip()
    return len(bare) <= _LONGEST and _TO_FIND_OUT.fullmatch(" ".join(fold(bare).split())) is not None

"""The cues that tie a part of a long answer to who pays, and to the money set aside. Holds no reader."""

from __future__ import annotations

from flows.answers.lexicon import late

PAYS = late(
    r"\b(?:pays?|is paying|will pay|signs off|signs for (?:it|this|the money)|(?:owns|holds|has"
    r"|controls) the (?:budget|money|purse)|opens the wallet|foots the bill|budget (?:owner|is with"
    r"|sits with|lies with|comes from)"
    r"|it'?s (?:her|his) (?:budget|money|pot)|hat das budget|zahlt|bezahlt|tient le budget|paie|unterschreibt"
    r"|(?:will|'ll) have the budget|(?:is|'s) the one (?:who (?:pays|signs)|with the (?:money|budget))"
    r"|has to sign(?: it| this| off)?(?= *(?:$|[,.;]))"
    r"|qui signe"
    r"|signs(?= *(?:$|[,.;!?)]|(?:and|but|it|this|in the end|at the end|too|both|himself|herself|not|now|instead"
    r"|everything|then)\b| the (?:order|contract|deal|cheque|po) *(?:$|[,.;]))))\b"
)
NOT_PAYS = late(
    r"\s*(?:meetings?|talks?|rounds?|review|discussions?|planning|process|season"
    r"|off|attention|for itself|dividends|penalt\w+|fines?|rent|overtime|interest|lip|people|us"
    r"|late|more|less|well|back|too much|a lot|nothing|a visit|[€$£]|\d|about|around|roughly|per|by"
    r"|extra|freight|their|her|his|the|them|on|in (?:penalties|overtime)|dearly|taxes)\b"
    r"|\s*[€$£]"
)
PAYS_ALL = late(
    r" *(?:$|[^\w\s€$£]|(?:and|but|or|she|he|they|it|for (?:it|this|that|everything|all|the (?:change|project|tool"
    r"|system|pilot|software|whole))|in the end|at the end|himself|herself|itself|themselves|alone|now|not|out of|from"
    r"|until|then|too|both|because|since|so|this|these|everything|i think|i guess|as usual|again|of course|anyway"
    r"|in|on|und|aber|et|mais|selbst|das|es|alles|tout)\b)"
)
"""What "pays" is followed by where nothing else is bought."""
SET_ASIDE = late(
    r"\b(?:set aside|earmarked|ring-?fenced|approved|reserved|allocated|put aside|freigegeben"
    r"|budgeted)\b|\bbudget(?: is| of| for this is|:|,)? ?(?:about |around |~|roughly )?(?:[€$£]|\d)"
    r"|\b(?:in|from) (?:the|her|his|their|our|this year'?s) budget\b"
    r"|\b(?:has|have|got|'s got|'ve got)\b[^.;,]{0,12}[\d€$£][^.;,]{0,24}\b(?:for (?:this|it|that)"
    r"|left|available|to spend|in the pot)\b|\b(?:budget|pot|money) (?:is |of )?(?:there|approved"
    r"|available)"
)
_none = (
    r"\b(?:no|not|n't|never|nothing|without|none|hardly|if) (?:\w+ ){0,3}(?:set aside|earmarked"
    r"|approved|reserved|allocated|budget)"
)
NONE_ASIDE = late(_none)
NOT_SET_ASIDE = late(_none + r"|\b(?:i|our|we) (?:have|had|got|budget)\b")

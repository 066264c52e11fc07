"""The words by which sellers say how they know something, as patterns over folded text. Holds no reader.

Precision comes before recall: a level claimed wrongly costs the record its worth.
"""

from __future__ import annotations

from flows.answers.lexicon import barred, late

_told = (
    r"told (?:me|us)|tells (?:me|us)|said|says|mentioned|mentions|admitted|complained|explained"
    r"|stated|wrote(?: to (?:me|us))?"
    r"|(?:e-?)?mailed (?:me|us)|texted (?:me|us)|let (?:me|us) know|shared (?:(?:that|it|this) )?with (?:me|us)"
    r"|gave (?:me|us) (?:(?:the|that|this|a) (?:number|figure|estimate|amount)|that)\b"
    r"|called it|put it|confirmed|confirms|pointed out|was telling (?:me|us)"
    r"|has told (?:me|us)|had said"
)
SAY = late(rf"\b(?:{_told})\b")
"""What someone at the customer does when they say something."""

SUBJECT = late(
    r"(?P<pronoun>\b(?:she|he|they)(?:'s|'d|'ve| has| have| had| also| just| actually| even| really"
    r"| clearly)*)$"
    r"|(?P<determiner>\b(?:their|the|her|his)) (?P<role>[\w&/' -]{2,40}?)(?: (?:also|just|has|had"
    r"|actually|even))?$"
    r"|(?P<vague>\b(?:someone|somebody|one|a|an|another|some|people|everyone|everybody|the customer"
    r"|the client|customer|sources?)"
    r"(?: [\w'-]+){0,4})$"
)
OURS = late(
    r"\b(?:i|we|our [\w ]{1,20}|my [\w ]{1,20}|you|it|that|which|as they"
    r"|colleagues?)(?:'ve|'d| have| had| also| just)?$"
)
"""Subjects that are not the customer's: "I told them", "that said"."""
NEGATED = late(
    r"\b(?:never|not|nobody|no one|noone|no-one|none|neither|without|hardly|refused|won't|can't"
    r"|couldn't|wouldn't|would|will"
    r"|should|could|might|may|must|needs? to|has to|have to|going to|if|whether|unless|until|hope"
    r"|hopes|hoping|wish|ask|asked"
    r"|did|does|do|before|when|once|n't|wants? to|wanted to|who|what|want|yet to|is to|easier"
    r"|than)\b|n't\b|\bdidnt\b|\bhasnt\b|\bdoesnt\b"
)
"""Words between the subject and the verb, or before it, that undo or suspend the saying."""
SUSPENDED_AFTER = late(
    r"(?:told (?:me|us)|said|says|mentioned|confirmed|stated|shared|wrote) (?:nothing"
    r"|no(?:thing)? about|little|nowt|neither|none"
    r"|(?:that )?(?:she|he|they) (?:(?:really )?(?:doesn'?t|does not|didn'?t"
    r"|don'?t|do not|can'?t|cannot|couldn'?t) (?:really )?(?:know|say|tell|remember)|has no|have no|had no|isn'?t sure"
    r"|is not sure|wasn'?t sure)|(?:yes|no|hi|hello|thanks|thank you|sorry|ok|okay|goodbye)\b|off\b|to [a-z])"
)
"""What undoes a saying behind the verb: nothing was said, they did not know, or it is a turn of phrase."""
HEDGED = late(
    r"\b(?:i think|i believe|i guess|maybe|perhaps|probably|i assume|i suspect"
    r"|apparently|supposedly|allegedly)[ ,]*$"
)

AGREED = late(
    r"\b(?:we|i)(?: have|'ve| had)?(?: both| all| jointly)* (?:agreed|worked (?:it|this|that) out"
    r"|went through (?:it|this|that)|settled)"
    r"(?: (?:on )?(?:it|this|that))? (?:together )?with (?P<with>[\w'. -]{2,40})"
    r"|\b(?P<both>[\w'-]+) and (?:i|we) (?:both )?(?:have )?agreed\b"
    r"|(?P<writer>\b[\w'-]+(?: [\w'-]+)?) (?:has )?(?:confirmed|confirms|signed off)(?: (?:it|this"
    r"|that|that figure|the figures?))?"
    r" (?:in writing|by (?:e-?)?mail|in an? (?:e-?)?mail|in the minutes|by letter)"
    r"|\b(?:confirmed|agreed) in writing\b|\bagreed (?:jointly|together)\b|\bjointly agreed\b"
    r"|\bwe (?:both |all )?agreed on (?:it|this|that)\b"
)
THEIR_DATA = late(
    r"\b(?:in|from|per|according to|by|see|out of|based on|straight from|taken from) (?:their|her"
    r"|his|the customer's)(?: own)?"
    r"(?: [\w-]+){0,2}? (?:sla|slas|contract|data|records|books|erp|sap|crm|dashboard|system"
    r"|specification|spec|tender|rfp|rfq"
    r"|bid documents?|logs?|minutes|kpi (?:board|sheet|report)|spreadsheet|mes|figures|numbers"
    r"|measurements|statistics)\b"
    r"|\b(?:in|from|per|according to) their own(?: [\w-]+){0,2}? (?:report|reports|documents?|file"
    r"|files|slides|presentation)\b"
    r"|\btheir own (?:data|figures|numbers|report|reports|records|measurements)\b"
    r"|\b(?:in|per|according to) the (?:sla|contract|tender|specification|spec|rfp)\b"
)
ACCORDING = late(
    r"\b(?:according to|acc\.? to|says|said|per|told by|as told by"
    r"|quoting) (?P<who>[^\W\d_][\w'.-]*(?: [^\W\d_][\w'.-]*){0,2})"
)
OUTSIDE = late(
    r"\b(?:consultants?|competitors?|supplier|reseller|distributor|integrator|recruiter|partner)\b"
)
"""People in a definite role who are mostly not the customer's."""
SECOND_HAND = late(
    r"\b(?:told (?!me\b|us\b)|tells (?!me\b|us\b)|heard|from (?!us\b))|\b(?:i think|i guess|i believe|probably|maybe"
    r"|perhaps|not sure|i suppose|apparently|guessing)\b|\?"
)
"""In an answer to "Who said it?": not said to us, or not sure by whom."""
OUR_SIDE = late(
    r"\W*(?P<who>a|an|some|someone|somebody|one of|(?:my|our)"
    r"(?! (?:contact|champion|customer|sponsor|friend there)\b))\b"
)
"""What a party begins with that is nobody in particular, or one of ours."""
SOMEBODY = late(
    r"(?:someone|somebody)\b|(?:a|an|some|one of|my|our)(?: (?:of|few|the|their|my|our|his|her|other|old|local))*"
    r"(?: [\w'-]+)? (?:them|people|folks|guys?|friends?|suppliers?|vendors?|customers?|clients?|users?"
    r"|distributors?|resellers?|integrators?|competitors?|consultants?|recruiters?|partners?|colleagues?"
    r"|nurses|operators|drivers|team|department"
    r"|articles?|reports?|web ?sites?|papers?|newspapers?|posts?|study|survey|podcast|blog|magazine|presentation)\b"
)
"""Such parties and things read. What else begins so ("a lot", "some") is nobody."""
HEARD = late(
    r"\baccording to (?:their|the|a|an|her|his|some|our)(?: [\w-]+){0,3}"
    r"|\b(?:last|from what) (?:i|we)(?:'ve)? (?:heard|hear|knew)\b"
    r"|\b(?:i|we)(?:'ve| have)? (?:read|heard|saw|gather|understand|found)\b(?! (?:nothing|no "
    r"|about us|back))(?: (?:it|this|that))?(?: (?:on|in) [\w' ]{3,30}?(?=$|[,.;)]| that))?"
    r"|\b(?:on|from|in) their (?:web ?site|site|home ?page|annual report|press release|careers page"
    r"|job ads?|linkedin|blog)\b"
    r"|\b(?:on linkedin|in the news|in the papers?|in the press|press release|annual report says"
    r"|in an article|rumou?rs?|hearsay|apparently"
    r"|word is|word on the street|second[ -]hand|grapevine|read somewhere|heard somewhere)\b"
    r"|\b(?:a|my|our|another) (?:[\w-]+ )?(?:colleague|partner|competitor|consultant|friend|reseller"
    r"|distributor|predecessor|boss|manager|sales guy)"
    r"(?: [\w-]+)? (?:says|said|told (?:me|us)|heard|mentioned|thinks|reckons|claims)\b"
    r"|\b(?:they|people|everyone|everybody|someone(?: there| else| in [\w ]{2,20})?"
    r"|somebody(?: there)?|one of (?:them|the [\w ]{2,20})|some(?: of them)?)"
    r"(?:'ve| have| also| all| just)* (?:told (?:me|us)|said|says|say|mentioned|complained|admitted"
    r"|confirmed|claim)\b"
)
ASSUMED = late(
    r"\b(?:(?:just |only |purely |it's |its )?(?:my|our|a|an educated|pure|wild|rough|best) (?:best "
    r"|own |wild |educated |rough )?(?:guess|assumption|hunch|estimate|gut(?: feeling| feel)?)"
    r"|i(?:'d| would| just| only| really)* (?:guess|think|assume|suspect|suppose|reckon|presume"
    r"|imagine|believe|bet)|i'm (?:guessing|assuming)|im (?:guessing|assuming)"
    r"|we(?: just| only)* (?:guess|assume|suspect|suppose|reckon|think|believe)|probably|presumably"
    r"|supposedly|gut feel(?:ing)?|guesswork|guesstimate|guessing|imo|imho"
    r"|i'd say|id say|i would say|assumption on my part|my guess|most likely)\b"
)
NOT_ASSUMED = late(
    r"(?:not|n't|no longer|never|hardly|dont|she|he|they|marta) (?:really "
    r"|just )?$|not $"
)
CHANNEL = late(
    r"[ ,]*(?:(?:and )?(?:on (?:the|a) (?:phone|call)|on teams|on zoom|by (?:phone|(?:e-?)?mail"
    r"|text)|in (?:a|an|her|his|the|our|my) (?:last |first )?(?:call|meeting|(?:e-?)?mail|visit|talk)"
    r"|at (?:the|a|our) (?:last |first )?(?:fair|meeting|trade fair|plant|visit|lunch|dinner"
    r"|kick-?off|conference)|over (?:lunch|coffee|dinner)|in person|face to face"
    r"|in writing|when we (?:met|spoke|talked)|during (?:the|our|a) (?:visit|call|meeting|tour)"
    r"|over the phone|phone|call)\b[ ,]*)+"
)
LAST = late(
    r"(?:^|[ ,(-])(?P<channel>(?:on (?:the|a) (?:phone|call)|by (?:phone|(?:e-?)?mail)"
    r"|over (?:lunch|coffee|the phone)|in person|in (?:our|a|the) (?:last )?(?:call|meeting)"
    r"|at the fair|at our (?:last )?meeting))"
)
"""Where something was said; with a name right before it, it was that person."""
ONLY_LEADS = late(r"(?:(?:it's|its|that's|that was|from|by|via|per|so|and|yes|well|says|said)[ ,]*)*")
"""What may stand before the name in "from marta, on the phone"; in "met marta at the fair" nobody said anything."""
QUOTE = late(r"[\"“„«”](?P<words>[^\"“”„«»]{2,600})[\"”“»]")

WHO: dict[str, str] = {
    **dict.fromkeys(
        barred(
            "me|my guess|gut feel|my gut|common sense|own experience|experience"
            "|my experience|guess|a guess|just a guess|guessing|assumed|assumption|my assumption"
            "|no one|nobody|no one yet|nobody yet"
            "|i did|myself|gut|gut feeling|own guess|only me|i think so|hunch|our guess|we assume"
            "|just me|my own guess"
        ),
        "assumed",
    ),
    **dict.fromkeys(
        barred(
            "someone|someone else|someone there|someone else there|somebody|somebody there"
            "|somebody else|they|they did|they said|them"
            "|they said so|people there|read it|i read it|website|their website|their site|the web"
            "|annual report|their annual report"
            "|linkedin|news|press|a colleague|colleague|my colleague|our colleague|heard it|i heard it"
            "|hearsay|rumour|rumor"
            "|someone told me|somewhere|second hand|second-hand|the internet|online|internet|a partner"
            "|a competitor"
        ),
        "heard",
    ),
    **dict.fromkeys(
        barred(
            "she|she did|she said|she said so|she told me|he|he did|he said|he said so|he told me"
            "|her|him|her words|his words"
            "|herself|himself|yes she did|yes he did|she herself|he himself|yes|yes she told me"
            "|yes he told me"
        ),
        "last",
    ),
    **dict.fromkeys(
        barred(
            "we agreed on it|we agreed|agreed|we agreed it|jointly|together|agreed with them"
            "|we agreed on that|their data"
            "|their own data|their contract|the contract|the sla|their sla|their own report"
            "|their own figures|their figures"
            "|in the contract|in their data|from their data|their erp|the tender|their spec|in writing"
        ),
        "agreed",
    ),
}
"""Whole answers to "Who said it?"."""

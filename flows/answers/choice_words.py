"""The words around a choice, as tables and patterns over folded text. Holds no reader."""

from __future__ import annotations

from flows.answers.lexicon import barred, late

LEAD = late(
    r"(?:(?:well|ok|oh|tbh|just|hm+|um+|i think|i'd say|id say|i guess|i would say|probably|maybe|mostly|mainly"
    r"|more like|rather"
    r"|it's|its|it is|that's|thats|that is|an|a|the|option|number"
    r"|(?:already )?(?:part of|counted in|included in|covered by)|already in)[ ,]+|[#(]|n[or]\. ?)*"
)
HAVING = late(
    r"(?P<had>(?:(?:yes|yeah|yep|well|ok|hm+|tbh|i think|i guess|i'd say|probably|maybe|mostly|mainly|so far|right now"
    r"|actually|just|it's|its|that's|thats)[ ,:-]+)*"
    r"(?:(?:they|she|he|we)(?:'ve| have)? (?:already |just |also |now |only )*(?:got|get|have|has|had)"
    r"|(?:they|we)'ve|there(?:'s| is| are|s)|have|has|got|it's|its|it is) "
    r"(?:already |just |also |now |only )*)"
    r"(?:(?:a|an|the|some|their|one)\b )?"
)
"""What leads up to something that they have."""
JOINING = (
    "but|because|cause|cos|since|as|though|although|if|when|so far|at least|probably|maybe|i|we|they"
    "|she|he|it|you|that's"
    "|thats|its|it's|he's|she's|they're|there|there's|with|from|for now|until|unless|after|before|on"
    "|according|about|at(?! all)|in (?:19|20)[0-9][0-9]"
)
SET_OFF = late(rf"\s*[,.;:!?)(+-]|\s*$|\s+(?:{JOINING})\b(?!-)|\s+(?:and|&)\s")
YES = tuple(
    barred(
        "yes|y|yeah|yea|yep|yup|yes indeed|sure|of course|correct|right|that's right|thats right"
        "|true|ja|oui|si|sí|absolutely"
        "|definitely|certainly|indeed|ok|okay|they do|she does|he does|we do|it does|i do|i have"
        "|they have|we have|she has"
        "|he has|they are|it is|it's true|i think so|think so|probably|exactly|totally|affirmative|did"
        "|we did|i did|agreed"
        "|they have to|they must|she said so|he said so|they said so|still true|still is|yes still|✓|👍|they did"
    )
)
NO = tuple(
    barred(
        "no|n|nope|nah|never|not yet|not really|not at all|they don't|they dont|she doesn't"
        "|she doesnt|he doesn't|we don't"
        "|we dont|it doesn't|it doesnt|i don't|i dont|i haven't|i havent|not so far|nein|non|false|wrong"
        "|of course not"
        "|i don't think so|i dont think so|don't think so|probably not|they haven't|not any more"
        "|not anymore|no longer"
        "|they didn't|they didnt|we haven't|absolutely not|certainly not|they don't have to|they dont have to|👎|none"
    )
)

NOT_HAD = frozenset((*YES, *NO, *barred("a lot|lots|some|a bit|a little|partly|somewhat|all|both|much")))
"""Choices that are nothing to have: "they have some, but" says how many."""

AGREEING = late(r"(?:yes|yeah|yea|yep|yup|ja|sure|oui|si|definitely|absolutely|certainly|for sure)\b[ ,.!-]+")
"""Before a choice it only agrees: "yeah some"."""
POLITE = late(
    r"(?:[ ,.!-]+(?:please|pls|plz|thanks|thx|ty|i think|i guess|i'd say|i believe|i suppose|tbh|for sure"
    r"|for now|probably|maybe|imo|really|then))+$"
)
"""Behind a choice it says nothing about which."""
_alike: dict[str, str] = {
    "yes": (
        "yeah|yea|yep|yup|y|sure|of course|ja|oui|si|absolutely|definitely|certainly|i think so|think so"
        "|yes they do|yes it does|they do|exactly|correct"
    ),
    "no": (
        "nope|nah|n|no way|never|nein|non|not really|not at all|probably not|definitely not|i don't think so"
        "|i dont think so|don't think so|dont think so|none"
    ),
    "a lot": "lots|alot|very much|a great deal|massively|hugely|big time|loads|quite a lot|yes very much|much",
    "some": "a little bit|little|slightly|kind of|kinda|sort of|to some extent|in part|partially|some of it",
    "partly": "kind of|kinda|sort of|to some extent|in part|partially|half|halfway|some of it|in parts",
    "not really": "hardly|not much|barely|not so much|hardly at all|little if any|marginally",
    "nothing": "none|no alternative|nothing really",
}
ALIKE: dict[str, tuple[str, ...]] = {}
"""Words, each with the words of a choice that mean the same."""
for _meaning, _words in _alike.items():
    for _word in barred(_words):
        ALIKE[_word] = (*ALIKE.get(_word, ()), _meaning)

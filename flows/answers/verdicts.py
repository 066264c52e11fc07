"""Reads what came of something known: confirmed, changed, refuted or not spoken of. May not read the new value.

A verdict counts where it stands at the beginning or is the whole answer. What
follows it is the rest, letter for letter.
"""

from __future__ import annotations

from dataclasses import dataclass

from flows.answers.lexicon import late
from flows.answers.text import WINDOW, fold, is_dont_know

CONFIRMED, CHANGED, REFUTED, NOT_UP = "confirmed", "changed", "refuted", "not_up"
VERDICTS = (CONFIRMED, CHANGED, REFUTED, NOT_UP)
"""In the order in which they are offered."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a fact ("" where the text does not say), what follows, and whether it was agreed together."""

    value: str = ""
    rest: str = ""
    jointly: bool = False


_WHO = r"(?:(?!not\b|never\b|nobody\b|no\b|[\w']*n't\b)[\w'.]+ ){0,3}"
"""Whoever is said to have said it: words without a "not" among them."""
_NOT_UP = late(
    r"(?:it |that |this |the topic )?(?:did(?:n'?t| not)|never|hasn'?t|was(?:n'?t| not)|were(?:n'?t| not)|not)"
    r" ?(?:really |even |yet |been )?"
    r"(?:com(?:e|ing) up|came up|mention(?:ed)?|discuss(?:ed)?|talk(?:ed)? (?:about|of)(?: it| that)?"
    r"|spoken (?:about|of)|rais(?:e|ed)|touch(?:ed)?(?: on)?(?: it| that)?|a topic|cover(?:ed)?|addressed)\b"
    r"|(?:we |i )(?:did(?:n'?t| not)|never)(?: really| even)? (?:talk|discuss|get to|got to|come to|speak|cover|ask"
    r"|touch|mention|raise)\w*\b"
    r"|no (?:mention|word)\b|nothing (?:on|about) (?:it|that|this)\b|not a word\b|no time\b|not up\b"
    r"|forgot(?: to ask)?\b|open still\b|still open\b|(?:\w+ (?:is|are) |\w+'re |\w+'s )?not"
    r" (?:agreed|confirmed|sure|clear|certain)(?: yet)?\b|not yet\b|no answer\b"
)
_AGAIN = late(
    rf"{_WHO}(?:said|says|told me|told us|repeated|mentioned)(?: it| so| that| the same)*(?: again| as well)\b"
)
_CONFIRMED = late(
    r"(?:no change|nothing changed|yes|yep|yeah|yup|ja|oui|si|confirmed|true|correct|right|exactly|indeed|agreed|same"
    r"|unchanged|absolutely|still"
    r"|holds|it holds|it does|it is|she is|he is|she does|he does|they do|they did|stands|it stands|spot on|as (?:we )?"
    r"(?:thought|expected|guessed))\b"
    rf"|{_WHO}(?:is |was |are |'s )?(?:just |fully |also )*(?:confirmed|confirms|correct|right|true|agreed|agrees)\b"
)
_REFUTED = late(
    r"(?:no|nope|nah|nein|non|refuted|wrong|false|incorrect|denied|rejected)\b(?! (?:change|longer sure))"
    rf"|{_WHO}(?:is |was |are |'s )?(?:not|isn'?t|wasn'?t|never) (?:true|so|right|correct|the case|like that|it)\b"
    rf"|{_WHO}(?:is |was |'s )?(?:just |plain |completely |totally )*(?:wrong|false|denied|denies|refuted|nonsense)\b"
    r"|not (?:true|so|at all|the case|any ?more)\b|no longer\b"
)
_CHANGED = late(
    r"(?:it |that |this )?(?:has |have |had |'s |was |is )?(?:been )?chang(?:ed|es)(?: to)?\b|different now\b"
)
_JOINTLY = late(
    r"\b(?:agreed|in writing|wrote (?:it|that|me|us|back)|by (?:e-?mail|mail|letter)|e-?mailed|signed (?:it )?off"
    r"|jointly"
    r"|together|minutes|put it on paper|on paper|in black and white|we both|both sides)\b"
)
_NOT_JOINTLY = late(
    r"\b(?:not|never|n't|no one|nobody|hasn't|haven't|isn't|wasn't|yet to|will|would|should)\b"
)
_EDGE = " \t\r\n,;:.!-–—…"


def read_verdict(text: str) -> Verdict:
    """The verdict that a text begins with."""
    window = fold(text[:WINDOW])
    start = next((place for place, each in enumerate(window) if each.isalnum()), 0)
    if is_dont_know(text) or _NOT_UP.match(window, start):
        return Verdict(NOT_UP)
    for value, pattern in (
        (CHANGED, _CHANGED),
        (REFUTED, _REFUTED),
        (CONFIRMED, _CONFIRMED),
        (CONFIRMED, _AGAIN),
    ):
        found = pattern.match(window, start)
        if found is None:
            continue
        rest = text[found.end() :].strip(_EDGE)
        return Verdict(value, rest, jointly=value == CONFIRMED and _agreed_together(window))
    return Verdict()


def _agreed_together(window: str) -> bool:
    found = _JOINTLY.search(window)
    return found is not None and _NOT_JOINTLY.search(window) is None


_YES = late(
    r"\b(?:yes|yep|yeah|yup|agreed?|agrees|confirm(?:s|ed)?|correct|right|exactly|fine|perfect|good|accurate|spot on"
    r"|that'?s it|as discussed|all of it|matches|passt|stimmt|einverstanden|oui|d'accord)\b"
)
_BUT = late(
    r"\b(?:but|except|however|although|though|only|instead|rather|not|n't|no|nothing|wrong|mistake|correction|corrections"
    r"|change|changed|actually|one thing|two things|slightly|partly|almost|nearly|mostly|missing|add|unclear|disagree"
    r"|misunder\w+|aber|nicht|sondern|mais|pas)\b|n't\b"
)
_UNMEANT = late(
    r"\b(?:nothing to (?:add|change|correct)|no (?:changes?|corrections?|objections?|problem)|not a word to change"
    r"|no need to change(?: anything)?|if i'?m not mistaken|don'?t worry|can'?t wait|only now got to it|no worries)\b"
)


def plainly_agreed(text: str) -> bool:
    """Does a reply agree to all of it: a yes somewhere, nothing taken back, and no figure of its own?"""
    window = fold(text[:WINDOW])
    if len(text) > WINDOW:
        return False
    bare = _UNMEANT.sub(" yes ", window)
    return (
        _YES.search(bare) is not None
        and _BUT.search(bare) is None
        and not any(each.isdigit() for each in bare)
    )


_WAITING = late(
    r"(?:\w+ )?(?:not yet|not so far|nothing (?:yet|so far|came|back)|no (?:answer|reply|response|reaction|word"
    r"|news)\b|still (?:waiting|nothing)|waiting\b|silence\b|(?:has|have|did|does)(?:n'?t| not) (?:answer|repl|respond"
    r"|writ|react|come back|got back|get back|read|seen|looked)\w*)"
    r"|(?:\w+ )?(?:is |'s )?(?:on (?:holiday|vacation|leave)|out of office)\b"
)
_UNSENT = late(
    r"(?:i |we )?(?:did(?:n'?t| not)|have(?:n'?t| not)|never) (?:actually |really )?(?:send|sent)\b"
)
_LATER = late(r"\b(?:yet|will|tomorrow|later|today)\b")


def no_reply(text: str) -> str:
    """Whether there is no reply at all: "not_yet", "not_sent", or "" for anything else."""
    window = fold(text[:WINDOW])
    start = next((place for place, each in enumerate(window) if each.isalnum()), 0)
    if _UNSENT.match(window, start):
        return "not_yet" if _LATER.search(window) else "not_sent"
    return "not_yet" if _WAITING.match(window, start) else ""

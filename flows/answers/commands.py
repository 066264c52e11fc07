"""Tells a command ("go back", "skip", "change the baseline to 14") from an answer. May not know what is being asked.

Only a whole message is a command. Where the words could be an answer ("back
orders", "they stop the line"), they are one: None.
"""

from __future__ import annotations

from dataclasses import dataclass

from flows.answers.command_words import (
    CHANGE,
    CORRECT,
    ONLY_VALUE,
    PHRASES,
    PLACES,
    PLAIN,
    POINTED,
    POLITE,
    SLASH,
    WORDED,
)
from flows.answers.lexicon import late
from flows.answers.text import fold

NAMES = (
    "back",
    "skip",
    "dont_know",
    "why",
    "so_far",
    "brief",
    "balance",
    "pause",
    "stop",
    "help",
    "edit",
    "change",
    "correct",
)


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its name, the place it names (`rest`, for change), the new answer (`value`, change and correct)."""

    name: str
    rest: str = ""
    value: str = ""


_NAMED = {phrase: name for name, phrases in PHRASES.items() for phrase in phrases}

_SIGNS = late(r"[^\w\s!-~]+$")
"""Emoji at the end."""
_EDGES = " \t\r\n.!?,;:…\"'“”*_()[]👍🙏"


def command_in(text: str) -> Command | None:
    """The command that the whole message is, or None for an answer (always where there is doubt)."""
    if len(text) > 240 or not text.strip():
        return None
    typed = text.strip()
    folded = " ".join(fold(typed).split())
    if folded.startswith("/"):
        return _slash(typed, folded)
    bare = (folded if folded.isascii() and folded.isprintable() else _SIGNS.sub("", folded)).strip(_EDGES)
    name = _NAMED.get(bare) or _NAMED.get(POLITE.sub("", bare).strip(_EDGES))
    if name is not None:
        return None if _asks_back(name, folded) else Command(name)
    if len(folded) != len(fold(typed).strip()):
        typed = " ".join(typed.split())
    return _correct(typed, folded) or _change(typed, folded)


def _asks_back(name: str, folded: str) -> bool:
    """ "Stop?" or "back?" with a question mark is a question, not an order."""
    return folded.endswith("?") and name in ("stop", "back", "skip", "pause", "correct")


def _slash(typed: str, folded: str) -> Command | None:
    match = SLASH.fullmatch(folded)
    if match is None:
        return None
    word = match["name"].replace("-", "_")
    rest = typed[len(typed) - len(match["rest"]) :] if match["rest"] else ""
    if word in ("change", "edit") and rest:
        return _change(f"change {rest}", f"change {fold(rest)}") or Command(word, rest=rest)
    if word == "correct" and rest:
        return Command("correct", value=rest)
    name = word if word in NAMES else _NAMED.get(word.replace("_", " "))
    return Command(name) if name is not None and not rest else None


def _correct(typed: str, folded: str) -> Command | None:
    match = CORRECT.fullmatch(folded) or ONLY_VALUE.fullmatch(folded)
    if match is None or len(match["value"].split()) > 12:
        return None
    if folded.startswith(
        ("i mean ", "make it ", "make that ", "i meant well", "change it ", "change that ")
    ) and not any(c.isdigit() for c in match["value"]):
        return None
    value = typed[match.start("value") : match.end("value")].strip()
    return Command("correct", value=value) if any(c.isalnum() for c in value) else None


def _change(typed: str, folded: str) -> Command | None:
    match = CHANGE.fullmatch(folded.rstrip(" .!?"))
    if match is None:
        return None
    words = match["rest"].replace("/", " ").replace("-", " ").split()
    place, verb = words[-1], folded.removeprefix("/").partition(" ")[0]
    value = typed[match.start("value") : match.end("value")].strip() if match["value"] else ""
    if place not in PLACES or (not value and verb in ("set", "fix", "update", "revise", "redo")):
        return None
    pointed = POINTED.match(folded) or "'s" in match["rest"]
    if not (place in PLAIN or pointed or (value and len(words) == 1)):
        return None
    if value and place not in WORDED and not any(c.isdigit() for c in value):
        return None
    return Command("change", rest=typed[match.start("rest") : match.end("rest")], value=value)

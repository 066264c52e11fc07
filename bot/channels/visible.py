"""Makes any text safe to print: nothing in it can move the cursor, ring, hide or turn around the rest. Pure text.

Sellers paste mails, and colleagues' words are shown as well: an escape sequence in them
would reach the terminal as a command, and an override of the writing direction could make
a figure read backwards ("Trojan Source", CVE-2021-42574).
"""

from __future__ import annotations

import re
import unicodedata

_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff"
    "\u202a-\u202e\u2066-\u2069"  # embeddings, overrides and isolates of the bidirectional algorithm
    "\ufff9-\ufffb\U000e0001]"
)
_MAYBE_RTL = re.compile(
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_ISOLATE, _END = "\u2067", "\u2069"  # right-to-left isolate, pop directional isolate
_STRONG = {"L": False, "R": True, "AL": True}


def visible(text: str, *, tab: str = "    ") -> str:
    """The text with control characters shown as signs, and each right-to-left run kept from its surroundings."""
    text = text.replace("\r\n", "\n").replace("\t", tab)
    text = _HIDDEN.sub(_sign, text)
    return "\n".join(map(_isolated, text.split("\n"))) if _MAYBE_RTL.search(text) else text


def visible_line(text: str) -> str:
    """The same for what must stay on one line, a name or a label: line ends become spaces."""
    return visible(re.sub(r"\s*[\r\n\v\f]+\s*", " ", text), tab=" ").strip()


def _sign(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < 0x20:
        return chr(0x2400 + code)  # the Control Pictures block: ESC reads as one sign
    return "\u2421" if code == 0x7F else f"<U+{code:04X}>"


def _isolated(line: str) -> str:
    """Puts each run from its first to its last right-to-left letter into an isolate of its own."""
    parts: list[str] = []
    start = end = None
    done = 0
    for index, char in enumerate(line):
        rtl = _STRONG.get(unicodedata.bidirectional(char))
        if rtl:
            start, end = (index if start is None else start), index + 1
        elif rtl is False and start is not None:
            parts += [line[done:start], _ISOLATE, line[start:end], _END]
            done, start = end or 0, None
    if start is not None:
        parts += [line[done:start], _ISOLATE, line[start:end], _END]
        done = end or 0
    return "".join(parts) + line[done:]


__all__ = ["visible", "visible_line"]

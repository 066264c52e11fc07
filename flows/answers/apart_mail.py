"""Finds what of a pasted mail was written by whom: headers, greeting, body, signature, quotes. Reads no contents.

Whoever wrote it counts as theirs when known at the account, or when the mail speaks to a
seller ("your offer") and not as one ("our offer"). Of anybody else's mail the words are
only heard; a mail of our own says nothing about them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from flows.answers.apart_text import MOST
from flows.answers.dates import find_dates
from flows.answers.known import known_names
from flows.answers.lexicon import late
from flows.answers.names import find_person
from flows.answers.reading import Context
from flows.answers.text import fold

_HEADER = late(
    r"(?m)^[ \t*>]*(?P<key>from|von|de|da|sent|date|gesendet|datum|envoy[ée]|to|an|à|a|cc|bcc|subject"
    r"|betreff|objet|wg|re"
    r"|reply-to|attachments?|anlagen?|importance)[ *]*:[ \t*]*(?P<rest>[^\n]*)$"
)
_FROM = ("from", "von", "de", "da")
_SENT = ("sent", "date", "gesendet", "datum", "envoyé", "envoye")
_FORWARDED = late(
    r"(?m)^[ >-]*(?:-{2,} ?)?(?:forwarded message|weitergeleitete nachricht|message transféré|fwd)\b[^\n]*$"
)
_OLDER = late(
    r"(?m)^[ \t]*(?:-{3,} ?(?:original message|ursprüngliche nachricht|message d'origine)[^\n]*"
    r"|on [^\n]{6,120}(?:\n[^\n]{0,80})? wrote:|am [^\n]{6,120}(?:\n[^\n]{0,80})? schrieb[^\n]{0,80}:"
    r"|le [^\n]{6,120}(?:\n[^\n]{0,80})? a écrit ?:)[ \t]*$"
)
_QUOTED = late(r"(?m)^[ \t]*>[^\n]*$")
_GREETING = late(
    r"(?m)^[ \t]*(?:hi|hello|hallo|hey|dear|good (?:morning|afternoon)|liebe[rs]?|sehr geehrte[rs]?"
    r"|guten (?:tag|morgen)"
    r"|moin|bonjour|salut|cher|chère|chers|madame|monsieur)\b[^\n]{0,60}[,!:]?[ \t]*$"
)
_CLOSING = late(
    r"(?m)^[ \t]*(?:-- ?|(?:(?:best|kind|warm|many|with (?:best|kind))(?: regards| wishes| thanks)?"
    r"|regards|thanks(?: a lot| again"
    r"| and regards)?|thank you|cheers|sincerely|yours(?: sincerely| truly| faithfully)?|br|kr"
    r"|mit (?:freundlichen|besten)"
    r" grüßen|freundliche grüße|(?:viele|beste|liebe|herzliche|schöne) grüße|mfg|vg|lg|gruß"
    r"|cordialement|bien cordialement"
    r"|bien à vous|salutations|sincères salutations)[ ,.!]*)$"
)
_LEGAL = late(
    r"(?m)^[^\n]*(?:this (?:e-?mail|message)(?: and any| is| may| contains)"
    r"|confidential(?:ity)? notice|diese e-?mail (?:enthält"
    r"|kann)|sitz der gesellschaft|registered (?:in|office)|amtsgericht|handelsregister|ce (?:message"
    r"|courriel) (?:est|et|peut)"
    r"|please consider the environment|virus[- ]free|get outlook for|sent from my|gesendet von meinem"
    r"|envoyé de mon)"
)
_UNREADABLE = late(
    r"https?://\S+|www\.\S+|<?[\w.+-]+@[\w-]+\.[\w.-]+>?"
    r"|(?:\b(?:tel|phone|fon|mobile?|mob|fax|t|m|office|direct|handy)\.?[ :]*)?(?<![\w€$£.,])(?:\+"
    r"|00)\d[\d /().-]{6,20}\d"
    r"|\b(?:tel|phone|fon|mobile?|mob|fax|handy)\.?[ :]+[\d /().+-]{6,22}"
)
_TO_A_SELLER = late(
    r"\byour (?:offer|proposal|quote|quotation|visit|presentation|demo|solution|software|product"
    r"|system|pricing|price|team"
    r"|company|colleagues?|service|brochure|call|e-?mail|message|note|people)\b|\b(?:ihr|ihre|ihrem"
    r"|ihren|ihres|euer|eure) (?:angebot|besuch"
    r"|anruf|lösung|vorschlag|preis|produkt|präsentation)\b|\bvotre (?:offre|proposition|visite"
    r"|solution|devis|appel)\b"
    r"|\bthank(?:s| you) for (?:coming|visiting|stopping|the visit|the call|taking the time)\b"
)
_AS_A_SELLER = late(
    r"\bour (?:offer|proposal|quote|quotation|solution|software|product|platform|pricing|price list"
    r"|offering)\b|\bunser(?:e|em|es)? "
    r"(?:angebot|lösung|vorschlag|produkt)\b|\bnotre (?:offre|proposition|solution)\b|\bthank(?:s"
    r"| you) for (?:your interest|your enquiry)"
)
SELLER, THEIRS, HEARSAY, OURS = "seller", "theirs", "hearsay", "ours"
"""Who speaks in a text: the seller to the bot, the customer, somebody whose side is unknown, one of ours."""


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signed, and where that stands."""

    name: str
    role: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Layout:
    """A text with what must not be read blanked; who speaks in it, and when they wrote."""

    text: str
    voice: str = SELLER
    sender: str = ""
    sent: date | None = None
    signature: Signature | None = None

    @property
    def is_mail(self) -> bool:
        """Was it written as a mail, by whomever?"""
        return self.voice != SELLER


_AN_EDGE = late(r"\n|@|https?:|www\.|\+\d|\b00\d")


def layout(text: str, context: Context) -> Layout:
    """What a text is made of."""
    window = text[:MOST]
    if _AN_EDGE.search(window) is None:
        return Layout(window)
    folded = _with_lines(window)
    blanked = _Blanked(window)
    forwarded = _FORWARDED.search(folded)
    begin = forwarded.end() if forwarded else 0
    headers = list(_HEADER.finditer(folded, begin))
    older = next((each for each in _OLDER.finditer(folded) if each.start() > _behind(headers, begin)), None)
    end = older.start() if older else len(window)
    second = _second_block(headers, end)
    end = min(end, second)
    blanked.cut(end, len(window))
    for quoted in _QUOTED.finditer(folded, begin, end):
        blanked.cut(*quoted.span())
    top = [each for each in headers if each.start() < end]
    for each in top:
        blanked.cut(*each.span())
    body = _behind(top, begin)
    greeting = _GREETING.search(folded, body, end)
    if greeting is not None:
        blanked.cut(*greeting.span())
    closing = _last(_CLOSING, folded, body, end)
    sender, sent = _from(top, window, context)
    is_mail = bool(sender) or (greeting is not None and closing is not None) or bool(len(top) > 2)
    legal = _LEGAL.search(folded, body, end) if is_mail else None
    if legal is not None:
        blanked.cut(legal.start(), end)
        end = legal.start()
    signature = None
    if closing is not None and closing.start() < end and is_mail:
        signature = _signature(blanked.text, closing.end(), end, context)
        blanked.cut(closing.start(), end)
    for match in _UNREADABLE.finditer(folded):
        blanked.cut(*match.span())
    if not is_mail:
        return Layout(blanked.text)
    name = sender or (signature.name if signature else "")
    known = known_names(name, context.people) if name else ()
    voice = _voice(fold(blanked.text[body:end]), known=len(known) == 1)
    return Layout(blanked.text, voice, known[0] if len(known) == 1 else name, sent, signature)


def _with_lines(window: str) -> str:
    """The text in small letters with its line ends, which folding makes blanks."""
    return "".join("\n" if typed == "\n" else low for typed, low in zip(window, fold(window), strict=True))


class _Blanked:
    """A text of which parts are made unreadable one after the other."""

    def __init__(self, text: str) -> None:
        self.text = text

    def cut(self, start: int, end: int) -> None:
        """Blanks a part; line ends stay, since they divide what is left."""
        kept = "".join("\n" if char == "\n" else "\x00" for char in self.text[start:end])
        self.text = self.text[:start] + kept + self.text[end:]


def _block(headers: list[re.Match[str]], first: int) -> int:
    """How many headers follow one another without a gap from the `first` on."""
    count = 1
    while first + count < len(headers):
        before, after = headers[first + count - 1], headers[first + count]
        if after.start() - before.end() > 90:
            break
        count += 1
    return count


def _second_block(headers: list[re.Match[str]], end: int) -> int:
    """Where the headers of an older mail begin below the first ones."""
    if not headers:
        return end
    first = _block(headers, 0)
    for place in range(first, len(headers)):
        if headers[place]["key"] in _FROM and _block(headers, place) > 1:
            return headers[place].start()
    return end


def _behind(headers: list[re.Match[str]], begin: int) -> int:
    return headers[_block(headers, 0) - 1].end() if headers else begin


def _last(pattern: re.Pattern[str], folded: str, begin: int, end: int) -> re.Match[str] | None:
    found = list(pattern.finditer(folded, begin, end))
    return found[-1] if found else None


_ADDRESS = late(r"\s*[<\[(].*$|\s*\S+@\S+.*$|[\"']")


def _from(headers: list[re.Match[str]], window: str, context: Context) -> tuple[str, date | None]:
    """Who wrote, and on which day."""
    sender, sent = "", None
    for each in headers:
        rest = window[each.start("rest") : each.end("rest")].strip()
        if each["key"] in _FROM and not sender:
            sender = _turned(_ADDRESS.sub("", rest).strip())
        elif each["key"] in _SENT and sent is None:
            sent = _day(rest, context)
    return sender, sent


def _day(rest: str, context: Context) -> date | None:
    for found in find_dates(rest[:80], context, past=True):
        day = found.whens[0].latest
        if (
            len(found.whens) == 1
            and day is not None
            and day <= context.today
            and day == found.whens[0].earliest
        ):
            return day
    return None


def _turned(name: str) -> str:
    """ "Ruiz, Marta" as "Marta Ruiz"; nothing where it is no name."""
    if name.count(",") == 1:
        last, first = (each.strip() for each in name.split(","))
        name = f"{first} {last}" if first and last else name
    good = (
        0 < len(name) <= 60
        and any(char.isalpha() for char in name)
        and not any(char.isdigit() for char in name)
    )
    return name if good else ""


def _signature(text: str, start: int, end: int, context: Context) -> Signature | None:
    """The name below a closing, with the role beside or under it."""
    lines = [(m.start(), m.end()) for m in re.finditer(r"[^\n]+", text[start:end])]
    named: Signature | None = None
    for first, last in lines[:5]:
        line = text[start + first : start + last].strip(" \t\r\x00,*_-|")
        if not line or "\x00" in line:
            continue
        at = text.index(line, start + first)
        person = find_person(line, 0, context)
        if named is None:
            if person is None or not person.name or person.start != 0 or not person.name[:1].isupper():
                return None
            named = Signature(person.name, person.role, at, at + person.end)
            if person.role:
                break
        elif person is not None and person.role and not person.name and person.start == 0:
            return Signature(named.name, person.role, named.start, at + person.end)
        else:
            break
    return named


def _voice(body: str, *, known: bool) -> str:
    if known:
        return THEIRS
    theirs, ours = len(_TO_A_SELLER.findall(body)), len(_AS_A_SELLER.findall(body))
    if ours and not theirs:
        return OURS
    return THEIRS if theirs and not ours else HEARSAY

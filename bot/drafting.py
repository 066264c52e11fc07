"""The draft of an opening or a proposition from the record. Pure, without a model; its words are in `prompts`."""

from __future__ import annotations

from bot.naming import person_short, span_text
from bot.note import note_text
from bot.transcripts.page import Page
from flows.agenda import kind_of
from flows.answers.reading import Context
from flows.answers.weak import weakness
from flows.binding import contact, metrics_by_rank, payer
from flows.record import Level, Record
from prompts.figures import value_text
from prompts.render import Words


def draft_text(words: Words, kind: str, page: Page) -> str:
    """The draft as plain text, to be edited or sent."""
    record, session, account = page.record, page.session, page.account
    if kind == "note":
        return note_text(words, page)
    meeting = session.bind.get("meeting", "")
    person = contact(record, meeting) or payer(record) or ""
    metrics = metrics_by_rank(record)
    stem = f"metrics/{metrics[0]}" if metrics else "metrics/none"

    def shown(path: str) -> str:
        value = record.value(path)
        return value_text(value, words.locale) if value is not None else ""

    effects = [
        each for each in record.items("effects") if record.text(f"effects/{each}/metric") in metrics[:1]
    ]
    effect = effects[-1] if effects else ""
    offering = (record.items("offerings") or ("none",))[-1]
    ends = [shown(f"{stem}/{leaf}") for leaf in ("baseline", "target")]
    moves = record.text(f"effects/{effect}/moves")
    nowhere = record.text(f"effects/{effect}/proof") == "nowhere_yet"
    key = f"draft.{kind}_{kind_of(record, session)}"
    text = words.text(
        key if words.has(key) else f"draft.{kind}",
        name=person_short(record, person) if record.text(f"people/{person}/name") else "",
        account=account,
        signal=_ended(shown("problem/signal")),
        said=_unended(shown("problem/said")) if (record.level("problem/said") or 0) >= Level.SAID else "",
        guess=_ended(shown("problem/hypothesis") or shown("problem/said")),
        metric=shown(f"{stem}/name"),
        span=span_text(ends),
        by=shown(f"{stem}/by_when"),
        now=shown(f"{stem}/now"),
        wrong=""
        if record.text("problem/went_wrong_by_us") == "nothing_known"
        else _ended(shown("problem/went_wrong_by_us")),
        proof=""
        if nowhere
        else _unended(_proof(shown(f"effects/{effect}/proof"), shown(f"effects/{effect}/how"))),
        estimate=shown(f"effects/{effect}/estimate"),
        moves=moves in ("strongly", "somewhat"),
        difference=_ended(_telling(shown(f"offerings/{offering}/difference"), page)),
        effort=_ended(shown("exchange/their_effort")),
        aim=_ended(_sendable(shown(f"meetings/{meeting}/aim"))),
        said_by=_other(record, person),
        question=words.plain("draft.first_question"),
    )
    return "\n".join(line for line in str(text).splitlines() if line.strip())


def _telling(difference: str, page: Page) -> str:
    """A difference that says something to the customer; a relationship only where it takes a risk off them."""
    context = Context(today=page.now.date())
    risky = page.record.text("account/purchase") == "hard_to_define"
    checks = ("vague",) if risky else ("vague", "relationship")
    return "" if any(weakness(check, difference, context) for check in checks) else difference


_FOR_US = (" w/", "or at least", " they ", "they'", "them ", " her ", " him ")
"""Marks of a note to oneself: an aim with one of these is left out of what may be sent."""


def _sendable(aim: str) -> str:
    return "" if any(mark in f" {aim.casefold()} " for mark in _FOR_US) else aim


def _other(record: Record, person: str) -> str:
    """Who put the problem into words, where it was somebody other than the one addressed, and they have not agreed."""
    fact = record.fact("problem/said")
    if fact is not None and fact.level is Level.AGREED:
        return ""
    name = record.text(f"people/{person}/name")
    said_by = (fact.said_by or "") if fact is not None else ""
    return said_by if name and said_by and said_by != name else ""


def _proof(proof: str, how: str) -> str:
    """Where it moved before: what was given as proof, else a mechanism that comes with figures."""
    return proof or (how if any(each.isdigit() for each in how) else "")


def _ended(text: str) -> str:
    return text if not text or text[-1] in ".!?…" else text + "."


def _unended(text: str) -> str:
    return text.rstrip(" .")

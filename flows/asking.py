"""Putting questions: which asking comes of what is due, and what it offers. Reads no answers."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

from flows import sources
from flows.agenda import Due, fits, kind_of, limits_of, next_due
from flows.answers.reading import Kind
from flows.answers.roles import is_group
from flows.answers.verdicts import VERDICTS
from flows.binding import bindings, contact, metrics_by_rank, payer
from flows.critic.check import check
from flows.effects import Ask
from flows.model import Question
from flows.notes import covered, still_in, worth_sending
from flows.places import COLLECTIONS, is_private
from flows.record import REMOVED, Level, Record, State
from flows.session import Asking, Purpose
from flows.work import Work

DRAFT = "draft"
YES_NO = ("yes", "no")
DONE_WORDS = ("that's all", "thats all", "that is all", "done", "no more", "none", "nothing else")
KEEP_WORDS = ("keep", "keep it", "fine", "leave it", "ok", "okay")
STILL_WORDS = ("yes", "still", "still is", "y", "yep", "true", "same")
CHANGED_WORDS = ("no", "changed", "n", "nope", "not any more")
WITNESS_WORDS = {
    "someone": ("someone else there", "someone there", "somebody there"),
    "guess": ("my guess", "guess"),
}
_LINKS = ("metric", "offering", "person", "whose", "part", "listed")
_QUIET = ("meetings/", "propositions/", "notes/", "account/currency", "session/")


def says_something(text: str) -> bool:
    """Is there a letter, a figure or a sign in it, and not only dots and dashes?"""
    return any(unicodedata.category(each)[0] in "LNS" for each in text)


def worth_telling(path: str) -> bool:
    """Would a colleague want to be told that this was added?"""
    return not path.startswith(_QUIET) and not is_private(path) and not _is_link(path)


def _is_link(path: str) -> bool:
    collection, *rest = path.split("/")
    return (collection in COLLECTIONS and len(rest) == 1) or rest[-1] in _LINKS


def show_rest(work: Work, question: Question, now: Asking) -> None:
    """Puts the same question with the rest of a long list on offer."""
    ask(work, question, now.bind, now.purpose, now.path, **{**now.hold, sources.OTHER: True})


def next_of(work: Work) -> Due | None:
    """What is due now. A question with nothing to choose between is closed before."""
    for question in work.flow.from_our_list:
        if _idle(work, question):
            work.update(closed=(*work.session.closed, question.id))
    return next_due(work.flow, work.record, work.session, work.moment.at)


def _idle(work: Work, question: Question) -> bool:
    """Has a question about our own list of offerings, which is not closed yet, nothing to choose between?"""
    if question.id in work.session.closed:
        return False
    binds = bindings(question.bind, work.record, work.session, 1)
    return all(sources.nothing_to_choose(question, sources.place_of_choice(work, bind)) for bind in binds)


def begins(work: Work, due: Due) -> bool:
    """Is this the first question after the taps?"""
    return due.position >= 0 and work.session.spent == 0


def put(work: Work, due: Due) -> None:
    """Asks what is due."""
    purpose = Purpose.CONFIRM if due.check else Purpose.STILL_TRUE if due.stale else Purpose.ANSWER
    ask(work, due.question, due.bind, purpose, due.path)


def ask(
    work: Work, question: Question, bind: dict[str, str], purpose: Purpose, path: str, **hold: object
) -> None:
    """Puts one asking and waits for its answer."""
    fresh = Asking(work.moment.ref, question.id, purpose, path, bind, hold=dict(hold))
    fresh = Asking(fresh.ref, fresh.question, purpose, path, bind, options_now(work, fresh), fresh.hold)
    work.update(asking=fresh)
    work.say(Ask(fresh))


_ONLY_ONCE = (
    *(Purpose.EVIDENCE, Purpose.PUSH_BACK, Purpose.STILL_TRUE, Purpose.EDIT_DRAFT),
    *(Purpose.CONFIRM, Purpose.COVERED, Purpose.MORE_TEXT, Purpose.WHICH_HOLDS, Purpose.DISMISS),
)


def comes_once(now: Asking) -> bool:
    """Is it an asking that the agenda alone would not come back to?"""
    return now.purpose in _ONLY_ONCE or now.question == DRAFT


def set_aside(work: Work) -> None:
    """Keeps the open asking for later, where the agenda alone would not come back to it."""
    now = work.session.asking
    if now is not None and comes_once(now):
        work.update(aside=replace(now, hold={**now.hold, "aside": work.record.last_id}))


def take_up(work: Work) -> Asking | None:
    """The asking that was set aside, to be put again; None where there is none or its answer has changed since."""
    aside = work.session.aside
    if aside is None:
        return None
    work.update(aside=None)
    fact = work.record.fact(aside.path)
    fits = fact is not None and fact.state is State.KNOWN and fact.id <= aside.hold["aside"]
    if not fits and aside.question != DRAFT:
        return None
    return replace(aside, ref=work.moment.ref, hold={**aside.hold, "back": True})


def put_draft(work: Work) -> None:
    """Asks about the newest draft."""
    collection, item = draft_collection(work), drafted(work) or ""
    bind = {**work.session.bind, _VARIABLE_OF[collection]: item}
    ask(work, work.flow.question(DRAFT), bind, Purpose.ANSWER, f"{collection}/{item}/text")


def ask_more(work: Work, now: Asking, item: str) -> None:
    """Asks what comes next for a version: other words, leaving a finding as it is, another text, or nothing.

    In a flow that drafts, rounds are the seller's own wish and count for nothing.
    """
    question = work.flow.question(now.question)
    found = bool(check(work.record.text(f"propositions/{item}/text"), work.record))
    pasted = question.id != DRAFT
    more = ("edit", *(("aside",) if found else ()), *(("another",) if pasted else ()), "done")
    hold = {"more": list(more)} if pasted else {"more": list(more), "cost": 0}
    bind = {**now.bind, "proposition": item}
    ask(work, question, bind, Purpose.MORE_TEXT, f"propositions/{item}/text", **hold)


def ask_edit(work: Work) -> None:
    """Asks for the seller's own version of the draft."""
    set_aside(work)
    ask(
        work,
        work.flow.question(DRAFT),
        dict(work.session.bind),
        Purpose.EDIT_DRAFT,
        f"{draft_collection(work)}/*/text",
        free=True,
    )


def options_now(work: Work, asking: Asking) -> tuple[str, ...]:
    """The choice ids an asking offers, in order."""
    if asking.purpose in _FIXED:
        return _FIXED[asking.purpose]
    if asking.purpose is Purpose.MORE_TEXT:
        return tuple(asking.hold["more"])
    if asking.purpose is Purpose.EVIDENCE:
        return (*witnesses(work), "someone", "guess")
    if asking.purpose in _NUMBERED:
        name, last = _NUMBERED[asking.purpose]
        return (*(str(number) for number in range(len(asking.hold[name]))), *last)
    question = work.flow.question(asking.question)
    if asking.purpose is Purpose.PUSH_BACK:
        pushed = [weak for weak in question.weak if weak.check == asking.hold["check"]]
        return tuple(choice.id for weak in pushed for choice in weak.choices)
    own = sources.on_offer(
        question, sources.place_of_choice(work, asking.bind), rest=bool(asking.hold.get(sources.OTHER))
    )
    if question.kind is Kind.YES_NO and not own:
        own = YES_NO
    people = people_on_offer(work, question, again=bool(asking.hold.get("again")))
    return (*people, *own, *(("done",) if _can_end(work, question) else ()))


_FIXED: dict[Purpose, tuple[str, ...]] = {
    Purpose.STILL_TRUE: ("still_true", "changed"),
    Purpose.EDIT_DRAFT: ("keep",),
    Purpose.CONFIRM: VERDICTS,
    Purpose.WHICH_HOLDS: ("new", "held", "unclear"),
    Purpose.DISMISS: ("none",),
}
"""Purposes that always offer the same."""
_NUMBERED: dict[Purpose, tuple[str, tuple[str, ...]]] = {
    Purpose.UNSURE: ("readings", ()),
    Purpose.WHICH_CHANGE: ("among", ()),
    Purpose.COVERED: ("among", ("none",)),
}
"""Purposes that offer what the asking holds, by number, and what is offered beside that."""


def people_on_offer(work: Work, question: Question, *, again: bool = False) -> tuple[str, ...]:
    """For a question about a person: those already known, at most three. Not whoever it can no longer be."""
    if question.kind.value != "person":
        return ()
    record = work.record
    out: set[str | None] = {record.text(question.place)} if again else set()
    if question.place == "decision/also":
        out |= {payer(record), contact(record, work.session.bind.get("meeting", ""))}
    if question.place.startswith("meetings/"):
        out |= {each for each in record.items("people") if _is_a_party(record, each)}
    return tuple(each for each in record.items("people") if each not in out)[:3]


def _is_a_party(record: Record, person: str) -> bool:
    """Is it a board or a department, whom nobody meets?"""
    return not record.known(f"people/{person}/name") and is_group(record.text(f"people/{person}/role"))


def _can_end(work: Work, question: Question) -> bool:
    return bool(question.adds) and question.most == 0 and bool(work.record.items(question.adds))


def witnesses(work: Work) -> tuple[str, ...]:
    """Who at the customer is most likely to have said it: who pays, and whom we meet."""
    found = (payer(work.record), contact(work.record, work.session.bind.get("meeting", "")))
    return tuple(dict.fromkeys(each for each in found if each and work.record.known(f"people/{each}/name")))


def room(work: Work) -> bool:
    """Is there a message left at all?"""
    return work.session.spent < limits_of(work.flow, work.session).messages


def room_for_evidence(work: Work) -> bool:
    """Is there time to ask how the seller knows, beside the weightier questions still due?"""
    return fits(work.flow, work.record, work.session, work.moment.at, work.flow.evidence_weight)


def room_to_push(work: Work) -> bool:
    """May an answer still be pushed back on, and is there time for it?"""
    if work.session.pushed >= limits_of(work.flow, work.session).push_backs:
        return False
    return fits(work.flow, work.record, work.session, work.moment.at, work.flow.push_back_weight)


def parted(work: Work) -> bool:
    """Has the seller come to the end that this is not a fit?"""
    over = work.flow.ends_when
    return over is not None and over.holds(work.record, work.session.bind)


_VARIABLE_OF = {"propositions": "proposition", "notes": "note"}


def draft_collection(work: Work) -> str:
    """What the drafts of this flow are kept among: propositions, or notes to the customer."""
    question = work.flow.questions.get(DRAFT)
    return question.place.split("/")[0] if question is not None else "propositions"


def drafts(work: Work) -> bool:
    """Does this flow draft anything, and is there anything to draft?"""
    if DRAFT not in work.flow.questions:
        return False
    return draft_collection(work) != "notes" or worth_sending(work.record)


def drafted(work: Work) -> str | None:
    """The newest version of an opening, proposition or note that came up in this session."""
    collection = draft_collection(work)
    for item in reversed(work.record.items(collection)):
        fact = work.record.fact(f"{collection}/{item}/text")
        if fact is not None and fact.state is State.KNOWN and fact.session == work.session.id:
            return item
    return None


def draft_kind(work: Work) -> str:
    """A note where notes are kept; a proposition once they have said problem and first metric, else an opening."""
    if draft_collection(work) == "notes":
        return "note"
    metrics = metrics_by_rank(work.record)
    said = (
        work.record.level("problem/said"),
        work.record.level(f"metrics/{metrics[0]}/name") if metrics else None,
    )
    both = all(level is not None and level >= Level.SAID for level in said)
    return "proposition" if both and kind_of(work.record, work.session) != "first_talk" else "opening"


def keep_version(work: Work, text: str, kind: str, author: str) -> None:
    """Keeps a version: of a note with what it asks them to confirm, else with the critic's findings on it."""
    if kind == "note":
        return _keep_note(work, text, author)
    item = work.item("propositions")
    work.put(f"propositions/{item}/text", text)
    work.put(f"propositions/{item}/kind", kind)
    work.put(f"propositions/{item}/author", author)
    findings = check(text, work.record)
    if findings:
        codes = tuple(
            f"{each.code}:{each.span[0]}-{each.span[1]}" if each.span else each.code for each in findings
        )
        work.put(f"propositions/{item}/findings", codes)
    return None


def _keep_note(work: Work, text: str, author: str) -> None:
    before = drafted(work)
    paths = covered(work.record)
    if author == "written":
        sent = work.record.value(f"notes/{before}/covers") if before else paths
        paths = still_in(text, sent if isinstance(sent, tuple) else (), work.record)
    if before is not None:
        work.put(f"notes/{before}", REMOVED)
    item = work.item("notes")
    work.put(f"notes/{item}/text", text)
    work.put(f"notes/{item}/author", author)
    if paths:
        work.put(f"notes/{item}/covers", paths)

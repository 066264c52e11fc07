"""Openings, propositions, notes, pasted texts: kept, edited or replaced; every version stays. Words none itself."""

from __future__ import annotations

from dataclasses import replace

from flows import asking, dismissing, items
from flows.answers.choices import picked
from flows.answers.read import read
from flows.answers.reading import Kind, Option
from flows.critic.check import check
from flows.effects import Ask, Tell
from flows.session import Asking
from flows.work import Work

PASTED = "pasted"
"""The question for a text from elsewhere, to be looked at by the critic."""
_MORE_WORDS = {
    "edit": ("edit", "edit it", "change it"),
    "aside": ("leave one", "leave one as it is", "put one aside", "dismiss", "dismiss one", "ignore one"),
    "another": ("another", "another one", "paste another", "next"),
    "done": (*asking.DONE_WORDS, *asking.KEEP_WORDS, "ok", "okay", "no", "enough", "thanks"),
}


def take_draft(work: Work, now: Asking, text: str | None, chosen: tuple[str, ...]) -> None:
    """The answer to the draft: keep it, drop it, or a version of the seller's own."""
    question = work.flow.question(asking.DRAFT)
    if text is not None:
        reading = read(Kind.CHOICE, text, work.context(tuple(choice.option() for choice in question.choices)))
        value = reading.parts.get("value")
        if isinstance(value, str) and not reading.parts.get("note"):
            chosen, text = (value,), None
    if text is None and chosen[0] == "edit":
        return ask_for_own(work, now)
    if text is None and chosen[0] == "drop":
        work.answered(now)
        items.remove(work, asking.draft_collection(work), now.path.split("/")[1])
        work.update(closed=(*work.session.closed, asking.DRAFT))
        return work.say(Tell("note_dropped"))
    if text is None:
        work.answered(now)
        return work.say(Tell("draft_kept"))
    return _own_version(work, now, text, 1)


def ask_for_own(work: Work, now: Asking, how: str = "edit") -> None:
    """Asks for the seller's own words in place of the text that is on the table, or for another text."""
    editing = replace(now, hold={**now.hold, "editing": how == "edit"})
    work.update(asking=editing)
    work.say(Ask(editing, again=True))


def take_edit(work: Work, now: Asking, text: str | None, chosen: tuple[str, ...]) -> None:
    if text is None or text.strip().casefold().rstrip(".") in asking.KEEP_WORDS:
        work.answered(now, 0)
        return work.say(Tell("draft_kept"))
    return _own_version(work, now, text, 0)


def _own_version(work: Work, now: Asking, text: str, cost: int) -> None:
    if _empty(work, now, text):
        return
    work.answered(now, cost)
    item = asking.drafted(work)
    kind = work.record.text(f"propositions/{item}/kind") if item else ""
    asking.keep_version(work, text.strip(), kind or asking.draft_kind(work), "written")
    item = asking.drafted(work) or ""
    work.say(Tell("version_kept", {"item": item}))
    if asking.draft_collection(work) == "propositions" and check(text, work.record):
        asking.ask_more(work, now, item)
    return


def _empty(work: Work, now: Asking, text: str) -> bool:
    """Says so where there is nothing in a text, or only the number of a choice that is not there."""
    number = text.strip().strip("#.)").isdecimal()
    if number and asking.options_now(work, now):
        work.say(Tell("no_such_choice"), Ask(now, again=True))
        return True
    if not number and not read(Kind.LONG_TEXT, text, work.context()).trouble and asking.says_something(text):
        return False
    work.say(Tell("trouble", {"trouble": "empty", "text": "", "kind": "long_text"}), Ask(now, again=True))
    return True


def take_pasted(work: Work, now: Asking, text: str | None, chosen: tuple[str, ...]) -> None:
    """A pasted text: kept as a version, and asked what comes next, a few times."""
    if text is None or _empty(work, now, text):
        return
    work.answered(now, 0 if now.hold.get("cost") == 0 else 1)
    asking.keep_version(work, text.strip(), "proposition", "written")
    item = asking.drafted(work) or ""
    work.say(Tell("version_kept", {"item": item}))
    if asking.room(work):
        asking.ask_more(work, now, item)


def take_more(work: Work, now: Asking, text: str | None, chosen: tuple[str, ...]) -> None:
    """After a pasted text: it in other words, another one, or that was all."""
    item = now.path.split("/")[1]
    if text is not None and now.hold.get("editing") is None and dismissing.take_order(work, now, item, text):
        return None
    if text is not None:
        more = tuple(now.hold["more"])
        options = tuple(Option(each, each, _MORE_WORDS[each]) for each in more)
        reading = read(Kind.CHOICE, text, work.context(options))
        value = reading.parts.get("value")
        number = picked(text, len(more))
        if number is not None:
            chosen = (more[number],)
        elif isinstance(value, str) and not reading.parts.get("note"):
            chosen = (value,)
        elif reading.dont_know:
            chosen = ("done",)
    if chosen[:1] == ("done",):
        return work.answered(now, int(now.hold.get("cost", 1)))
    if chosen[:1] == ("aside",):
        return dismissing.ask_which(work, now, item)
    if chosen:
        return ask_for_own(work, now, chosen[0])
    if now.question == asking.DRAFT:
        return _own_version(work, now, text or "", 0)
    return take_pasted(work, now, text, ())

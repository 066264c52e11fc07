"""The opening or proposition: kept, edited or replaced by the seller; every version stays. Words no draft itself."""

from __future__ import annotations

from dataclasses import replace

from flows import asking
from flows.answers.read import read
from flows.answers.reading import Kind
from flows.effects import Ask, Tell
from flows.session import Asking
from flows.work import Work


def take_draft(work: Work, now: Asking, text: str | None, chosen: tuple[str, ...]) -> None:
    """The answer to the draft: keep it, or a version of the seller's own."""
    question = work.flow.question(asking.DRAFT)
    if text is not None:
        reading = read(Kind.CHOICE, text, work.context(tuple(choice.option() for choice in question.choices)))
        value = reading.parts.get("value")
        if isinstance(value, str) and not reading.parts.get("note"):
            chosen, text = (value,), None
    if text is None and chosen[0] == "edit":
        return ask_for_own(work, now)
    if text is None:
        work.answered(now)
        return work.say(Tell("draft_kept"))
    return _own_version(work, now, text, 1)


def ask_for_own(work: Work, now: Asking) -> None:
    """Asks for the seller's own words in place of the draft that is on the table."""
    editing = replace(now, hold={**now.hold, "editing": True})
    work.update(asking=editing)
    work.say(Ask(editing, again=True))


def take_edit(work: Work, now: Asking, text: str | None, chosen: tuple[str, ...]) -> None:
    if text is None or text.strip().casefold().rstrip(".") in asking.KEEP_WORDS:
        work.answered(now, 0)
        return work.say(Tell("draft_kept"))
    return _own_version(work, now, text, 0)


def _own_version(work: Work, now: Asking, text: str, cost: int) -> None:
    if read(Kind.LONG_TEXT, text, work.context()).trouble or not asking.says_something(text):
        work.say(Tell("trouble", {"trouble": "empty", "text": "", "kind": "long_text"}))
        return work.say(Ask(now, again=True))
    work.answered(now, cost)
    item = asking.drafted(work)
    kind = work.record.text(f"propositions/{item}/kind") if item else ""
    asking.keep_version(work, text.strip(), kind or asking.draft_kind(work), "written")
    return work.say(Tell("version_kept", {"item": asking.drafted(work)}))

"""The note to the customer after a meeting, from what they said. Pure; its words are in `prompts`.

It holds no driver, none of our figures, and no figure that nobody there gave (see `flows.notes`).
"""

from __future__ import annotations

import re

from bot.naming import is_wanted, metric_name, person_short, span_text
from bot.transcripts.page import Page
from flows.agenda import kind_of
from flows.binding import contact, payer
from flows.brief import brief_of
from flows.notes import covered, next_step, plain_part
from flows.record import Record
from prompts.figures import value_text
from prompts.render import Words

MOST_OPEN = 2


def note_text(words: Words, page: Page) -> str:
    """The note as plain text, to be edited or sent."""
    record, meeting = page.record, page.session.bind.get("meeting", "")
    person = contact(record, meeting) or payer(record) or ""
    step = next_step(record)
    held = covered(record)

    def shown(path: str) -> str:
        value = record.value(path) if path in held else None
        return value_text(value, words.locale) if value is not None else ""

    problem = next((path for path in held if path.startswith("problem/")), "")
    text = words.text(
        "draft.note",
        name=person_short(record, person) if record.text(f"people/{person}/name") else "",
        problem=shown(problem).rstrip(" ."),
        guessed=problem == "problem/hypothesis",
        said_by=_somebody_else(page, problem, person),
        numbers=_numbers(words, page, held),
        payer=_payer(page, person) if "decision/whose" in held else "",
        you_pay="decision/whose" in held and record.text("decision/whose") == person,
        how=shown("decision/how").rstrip(" ."),
        decided=shown("decision/by_when"),
        open=_open(words, page),
        theirs=_without_name(record.text(f"people/{person}/name"), plain_part(record, f"{step}/their_part"))
        if step
        else "",
        ours=plain_part(record, f"{step}/our_part").rstrip(" .") if step else "",
        when=_when(words, page, step) if _dated(record, step) else "",
    )
    return "\n".join(line for line in str(text).splitlines() if line.strip())


def _without_name(name: str, part: str) -> str:
    """What the one written to does, without "Jen will" before it."""
    first = re.escape(name.split()[0]) if name else r"(?!)"
    return re.sub(
        rf"^(?:{re.escape(name) or '(?!)'}|{first}) (?:will|is going to) ", "", part, flags=re.I
    ).rstrip(" .")


def _somebody_else(page: Page, path: str, person: str) -> str:
    """Who put the problem into words, where it was somebody other than the one written to."""
    fact = page.record.fact(path) if path else None
    name = page.record.text(f"people/{person}/name")
    return fact.said_by or "" if fact is not None and fact.said_by != name and name else ""


def _numbers(words: Words, page: Page, held: tuple[str, ...]) -> list[dict[str, str]]:
    rows = []
    for item in dict.fromkeys(path.split("/")[1] for path in held if path.startswith("metrics/")):

        def leaf(name: str, item: str = item) -> str:
            at = f"metrics/{item}/{name}"
            value = page.record.value(at)
            return value_text(value, words.locale) if at in held and value is not None else ""

        ends = [leaf("baseline"), leaf("target"), leaf("now")]
        rows.append(
            {
                "name": page.record.text(f"metrics/{item}/name"),
                "span": span_text(ends),
                "by": leaf("by_when"),
                "worth": leaf("unit_worth").removesuffix(" each"),
            }
        )
    return rows


def _payer(page: Page, person: str) -> str:
    pays = page.record.text("decision/whose")
    return "" if pays == person else person_short(page.record, pays, whole=True)


def _open(words: Words, page: Page) -> list[str]:
    """What is still to be asked, as questions to them; none with a figure in it."""
    if not kind_of(page.record, page.session):
        return []
    found = []
    for each in brief_of(page.flow, page.record, page.session, page.now).ask:
        text = words.text(
            f"{page.flow.question(each.question).home}.{each.question}.to_ask",
            who=words.plain("chat.they"),
            has_name=False,
            metric=metric_name(page.record, each.bind) or words.plain("chat.that_number"),
            offering="",
            one=words.plain("chat.one.other"),
            wanted=is_wanted(page.record, each.bind),
            value="",
            account=page.account,
        )
        if not any(sign.isdigit() for sign in text):
            found.append(str(text))
    return found[:MOST_OPEN]


def _dated(record: Record, step: str) -> bool:
    """Does the date belong to what the note says? Theirs may be left out for a figure in it: the date was of that."""
    return not record.text(f"{step}/their_part") or bool(plain_part(record, f"{step}/their_part"))


def _when(words: Words, page: Page, step: str) -> str:
    value = page.record.value(f"{step}/when") if step else None
    return value_text(value, words.locale) if value is not None else ""

"""Their answer to the note: what they agree to becomes agreed, what they correct is taken in. Words nothing."""

from __future__ import annotations

from collections.abc import Mapping

from flows import asking
from flows.answering import in_the_same_unit
from flows.answers.apart import take_apart
from flows.answers.evidence import find_evidence
from flows.answers.read import read
from flows.answers.reading import Evidence, Kind
from flows.answers.verdicts import no_reply, plainly_agreed
from flows.binding import contact, payer
from flows.effects import Ask, Heard, Tell
from flows.holding import same
from flows.model import Question
from flows.record import Fact, Level, State
from flows.session import Asking, Purpose
from flows.values import Value
from flows.work import Work

ANSWER = "note_answer"
"""The question whether they answered the note, in whichever flow it is asked."""
_NO_REPLY = ("not_yet", "not_sent")
_NONE_WORDS = ("none", "none of them", "nothing", "no")
_ALL_WORDS = ("all", "all of them", "all of it", "everything", "yes")


def take_answer(work: Work, now: Asking, text: str | None, chosen: tuple[str, ...]) -> None:
    """Not yet, all of it, or what they wrote."""
    question = work.flow.question(ANSWER)
    if text is not None:
        picked = read(Kind.CHOICE, text, work.context(tuple(each.option() for each in question.choices)))
        value = no_reply(text) or picked.parts.get("value")
        if isinstance(value, str) and (value in _NO_REPLY or not picked.parts.get("note")):
            chosen = (value,)
        elif not asking.says_something(text):
            work.say(Tell("trouble", {"trouble": "empty", "text": text, "kind": "text"}))
            return work.say(Ask(now, again=True))
    kind = chosen[0] if chosen else ""
    work.answered(now)
    if kind == "not_yet":
        work.mark(now.path, State.UNKNOWN)
        return work.say(Tell("note_not_yet"))
    if kind == "not_sent":
        work.put(now.path, kind, _word(work, None))
        return work.say(Tell("note_not_sent"))
    written = text if text is not None and kind != "all_of_it" else None
    return _answered(work, question, now, written, typed=text)


def _answered(work: Work, question: Question, now: Asking, written: str | None, typed: str | None) -> None:
    item = now.path.split("/")[1]
    standing = _standing(work, item)
    answer = written.strip() if written else "all_of_it"
    work.put(now.path, answer, _word(work, typed))
    if written is None or plainly_agreed(written):
        return _agree(work, standing, typed)
    changed = _correct(work, written, standing)
    rest = [path for path in standing if path not in {fact.path for fact in changed}]
    work.say(Tell("note_corrected", {"facts": tuple(changed)}))
    if rest:
        cost = {} if asking.room(work) else {"cost": 0}
        asking.ask(
            work, question, now.bind, Purpose.COVERED, now.path, among=rest, answer=written.strip(), **cost
        )
    return None


def _standing(work: Work, item: str) -> list[str]:
    """What the note asked them to confirm and nothing has changed since."""
    sent = work.record.fact(f"notes/{item}/covers")
    paths = sent.value if sent is not None and isinstance(sent.value, tuple) else ()
    found = []
    for path in paths:
        fact = work.record.fact(path)
        if sent is not None and fact is not None and fact.state is State.KNOWN and fact.id < sent.id:
            found.append(path)
    return found


def _word(work: Work, text: str | None) -> Evidence:
    """How an answer of theirs is known: the one the note went to gave it, unless the text names another."""
    found = find_evidence(text, work.context()) if text else None
    named = found.said_by if found is not None and found.level >= Level.SAID else None
    person = contact(work.record, work.session.bind.get("meeting", "")) or payer(work.record)
    name = named or (work.record.text(f"people/{person}/name") if person else "") or addressee(work)
    return Evidence(Level.SAID if name else Level.HEARD, name or None, work.moment.today)


def addressee(work: Work) -> str:
    """Whom the last meeting that had somebody in it was with, by name; else ""."""
    for item in reversed(work.record.items("meetings")):
        person = contact(work.record, item)
        if person is not None:
            return work.record.text(f"people/{person}/name")
    return ""


def _agree(work: Work, paths: list[str], text: str | None) -> None:
    """Holds what they agreed to as agreed, in their words."""
    word = _word(work, text)
    quote = text.strip() if text else None
    evidence = Evidence(Level.AGREED, word.said_by, work.moment.today, quote)
    held = [fact for path in paths if (fact := work.record.fact(path)) is not None]
    raised = tuple(work.restate(fact, evidence) for fact in held if fact.level is not Level.AGREED)
    work.say(Tell("note_agreed", {"facts": raised, "count": len(raised)}))


def _correct(work: Work, written: str, standing: list[str]) -> list[Fact]:
    """Takes what a reply says otherwise about what the note held; what it says of other things stays in the reply."""
    word = _word(work, written)
    found: list[Fact] = []
    for piece in take_apart(written, work.context()):
        for path, part in _targets(work, piece.slot, piece.parts, standing):
            held = work.record.value(path)
            value = in_the_same_unit(piece.parts[part], held)
            if held is None or not same(held, value):
                quote = written[piece.start : piece.end].strip() or None
                found.append(work.put(path, value, Evidence(Level.SAID, word.said_by, word.said_at, quote)))
    return found


def _targets(work: Work, slot: str, parts: Mapping[str, Value], standing: list[str]) -> list[tuple[str, str]]:
    """Where a piece belongs among what the note held: (path, part of the piece)."""
    if slot == "problem" and "value" in parts and "problem/said" in standing:
        return [("problem/said", "value")]
    if slot != "number":
        return []
    metrics = list(dict.fromkeys(path.split("/")[1] for path in standing if path.startswith("metrics/")))
    name = str(parts.get("name") or "").casefold()
    called = [each for each in metrics if work.record.text(f"metrics/{each}/name").casefold() == name]
    if not called and (name or len(metrics) != 1):
        return []
    metric = (called or metrics)[0]
    leaves = ("baseline", "target", "now", "by_when")
    return [(f"metrics/{metric}/{leaf}", leaf) for leaf in leaves if leaf in parts]


def take_covered(work: Work, now: Asking, text: str | None, chosen: tuple[str, ...]) -> None:
    """Which of the rest their reply holds for."""
    question = work.flow.question(now.question)
    among = list(now.hold["among"])
    if text is not None:
        folded = text.strip().casefold().rstrip(".!")
        if folded in _ALL_WORDS:
            chosen = tuple(str(number) for number in range(len(among)))
        elif folded in _NONE_WORDS:
            chosen = ("none",)
        else:
            numbers = [int(each) - 1 for each in _numbers(text)]
            chosen = tuple(str(each) for each in numbers if 0 <= each < len(among))
            if not chosen:
                work.say(Tell("trouble", {"trouble": "no_choice", "text": text, "kind": "choices"}))
                return work.say(Ask(now, again=True))
    work.answered(now)
    if chosen == ("none",):
        return work.say(Heard(question.id, now.bind, (), "let_be"))
    paths = [among[int(each)] for each in chosen if each != "none"]
    return _agree(work, paths, str(now.hold["answer"]))


def _numbers(text: str) -> list[str]:
    """The numbers that a short answer is made of; none where there is anything else in it."""
    words = text.replace(",", " ").replace("and", " ").replace("&", " ").replace(".", " ").split()
    return words if words and all(each.isdecimal() and len(each) < 3 for each in words) else []

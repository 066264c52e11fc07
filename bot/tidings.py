"""What moved, what is overdue and what is due, in lines. Pure over a scene; decides nothing about what is asked."""

from __future__ import annotations

from datetime import date

from bot.naming import label_of
from bot.scene import Scene
from bot.transcripts.moved import moved_lines
from flows.notes import next_step
from flows.record import Fact
from flows.values import Value, When
from prompts.figures import day_text, value_text

MOST_NEWS = 5


def moved_remarks(scene: Scene) -> list[str]:
    """What this session moved, and the next step that it settled."""
    lines: list[str] = list(moved_lines(scene.words, scene.flow, scene.record, scene.news().moves))
    step = next_step(scene.record)
    if step and scene.record.held[step].session == scene.session.id:
        lines.append(scene.words.text("chat.next_step", **_step(scene, step)))
    return lines


def since_remarks(scene: Scene) -> list[str]:
    """What moved since this seller last prepared a meeting here, and what is overdue or due."""
    words, record = scene.words, scene.record
    news = scene.news()
    lines: list[str] = []
    if news.moves and news.since is not None:
        lines.append(words.text("chat.moved.since", since=day_text(news.since, words.locale)))
        lines += moved_lines(words, scene.flow, record, news.moves, MOST_NEWS)
    step = next_step(record)
    told = _step(scene, step) if step and _past(record.value(f"{step}/when"), scene.today) else None
    if told is not None and told["theirs"]:
        lines.append(words.text("chat.overdue", theirs=told["theirs"], when=told["when"]))
    reviews = record.items("reviews")
    due = record.value(f"reviews/{reviews[-1]}/next") if reviews else None
    if _past(due, scene.today):
        lines.append(words.text("chat.review_due", when=value_text(due, words.locale)))
    return lines


def _step(scene: Scene, step: str) -> dict[str, str]:
    leaves = {"theirs": "their_part", "ours": "our_part", "when": "when"}
    facts = {name: scene.record.fact(f"{step}/{leaf}") for name, leaf in leaves.items()}
    shown = {name: fact for name, fact in facts.items() if fact is not None and fact.value is not None}
    return {name: _label(scene, shown, name) for name in leaves}


def _label(scene: Scene, shown: dict[str, Fact], name: str) -> str:
    return label_of(scene.words, scene.flow, shown[name], scene.record) if name in shown else ""


def _past(value: Value | None, today: date) -> bool:
    """Is a day over, where the last one is known?"""
    return isinstance(value, When) and value.latest is not None and value.latest < today

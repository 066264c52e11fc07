"""`equipoise critique --model`: what a model finds after the rules, to read or for programs. Changes no exit code."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.cli.shell import at_a_terminal, me, opened, say, sentence, words

if TYPE_CHECKING:
    from bot.app import App
    from bot.critic_llm import Opinion
    from flows.critic.judging import Judged
    from flows.record import Record
    from storage.base import Who

Model = Annotated[
    bool, typer.Option("--model", help="Ask a model as well, after the rules; see OPENAI_API_KEY.")
]
YesModel = Annotated[bool, typer.Option("--yes-model", help="Let the model read this, and do not ask.")]


def add_model(text: str, record: Record | None, judged: Judged, *, yes: bool, person: str | None) -> None:
    """Shows what the model finds, below what the rules found. Ends nothing, whatever happens."""
    sys.stdout.flush()
    with _as_guest():
        opinion = _asked(text, record, judged, yes=yes, person=person)
        if opinion is not None:
            _show(opinion)


def with_model(
    data: dict[str, Any], text: str, record: Record | None, judged: Judged, *, yes: bool, person: str | None
) -> dict[str, Any]:
    """A critique as plain data with the model's findings behind the rules', and what came of asking in "model"."""
    opinion = None
    with _as_guest():
        opinion = _asked(text, record, judged, yes=yes, person=person)
    if opinion is None:
        return {**data, "model": {"state": "off", "rewrite": None}}
    return {
        **data,
        "findings": [*data["findings"], *map(_finding_data, opinion.findings)],
        "model": {"state": opinion.state.value, "rewrite": opinion.rewrite},
    }


def _finding_data(finding: Any) -> dict[str, Any]:
    return {
        "code": finding.code,
        "severity": finding.severity,
        "start": finding.span[0],
        "end": finding.span[1],
        "message": finding.data["says"],
        "question": finding.data["ask"],
        "source": finding.source,
    }


@contextmanager
def _as_guest() -> Iterator[None]:
    """Says on stderr what went wrong: the findings of the rules are out, and the exit code is theirs."""
    try:
        yield
    except (BrokenPipeError, typer.Exit, typer.Abort):
        raise
    except Exception as error:  # noqa: BLE001  whatever it is becomes a sentence
        print(sentence(error), file=sys.stderr)


def _asked(
    text: str, record: Record | None, judged: Judged, *, yes: bool, person: str | None
) -> Opinion | None:
    """What the model says; None where it was not asked, which is said then."""
    from bot.critic_llm import Access, ModelCritic
    from bot.settings import read_settings
    from flows.critic.verdict import Verdict

    settings = read_settings()
    access = Access.of(settings)
    if judged.verdict.kind is Verdict.NOTHING:
        return None  # nothing is sent of a text in which there is nothing to judge
    if access is None:
        _tell("critic_model.state.off")
        return None
    with opened(settings) as app:
        who = me(app, person)
        if not _allowed(app, who, access.server, yes=yes, with_record=record is not None):
            return None
        if at_a_terminal():
            _tell("critic_model.waiting", server=access.server)
        critic = ModelCritic(access, app.storage, now=app.clock)
        return asyncio.run(critic.critique(who, text, judged.findings, record))


def _allowed(app: App, who: Who, server: str, *, yes: bool, with_record: bool) -> bool:
    """Does this person let the server read it? Asked once, at a terminal, before anything is sent."""
    given = app.storage.model_consent(who, server)
    if given is True:
        return True
    if yes:
        app.storage.give_model_consent(who, server, True, app.clock())
        return True
    if given is False or not at_a_terminal():
        _tell("critic_model.unasked" if given is None else "critic_model.refused_before", server=server)
        return False
    what = words(f"critic_model.what.{'record' if with_record else 'text'}")
    say("critic_model.consent", server=server, what=what)
    try:
        agreed = typer.confirm(words("critic_model.ask"), default=False)
    except typer.Abort:
        print()
        return False  # no answer is none: nothing is sent, and it is asked again next time
    app.storage.give_model_consent(who, server, agreed, app.clock())
    if not agreed:
        _tell("critic_model.refused_before", server=server)
    return agreed


def _tell(key: str, **data: object) -> None:
    print(words(key, **data), file=sys.stderr)


def _show(opinion: Opinion) -> None:
    from bot.channels.markup import escape
    from bot.cli.papers import show
    from bot.critic_llm import State
    from bot.critique import worded
    from bot.settings import read_settings
    from prompts.render import Words

    if opinion.state is not State.OK:
        _tell(f"critic_model.state.{opinion.state.value}")
        return
    spoken, server = Words("en_GB", escape), read_settings().openai_base_url
    head = "critic_model.head" if opinion.findings else "critic_model.nothing"
    parts: list[str] = [spoken.text(head, server=server)]
    if opinion.findings:
        parts.append("\n".join(f"{n}. {worded(spoken, each)}" for n, each in enumerate(opinion.findings, 1)))
    if opinion.rewrite:
        parts += [spoken.text("critic_model.rewrite"), spoken.escaped(opinion.rewrite)]
        parts.append(spoken.text("critic_model.rewrite_note"))
    show("\n" + "\n\n".join(parts))

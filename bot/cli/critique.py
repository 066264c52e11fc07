"""`equipoise critique`: what is one-sided in a text, on the screen or for programs, one text or many."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from bot.cli.critique_model import Model, YesModel, add_model, with_model
from bot.cli.shell import As, about, cleaned, fail, me, opened, say, sentences, words

if TYPE_CHECKING:
    from flows.critic.judging import Judged
    from flows.record import Record

Form = Literal["text", "json"]
MOST_BYTES = 4_000_000
FOUND, BAD_INPUT = 1, 2
"""Exit codes, as linters have them: an error-level finding; input that cannot be used."""


@sentences
def critique(
    source: Annotated[
        str,
        typer.Argument(metavar="[FILE|-]", help="The text; - or nothing: what comes in.", show_default=False),
    ] = "-",
    account: Annotated[
        str | None,
        typer.Option(
            "--account", metavar="NAME", help="Against what is known of an account.", show_default=False
        ),
    ] = None,
    record_file: Annotated[
        str | None,
        typer.Option(
            "--record",
            metavar="FILE",
            help="Against a record, as `export --format json` writes it.",
            show_default=False,
        ),
    ] = None,
    form: Annotated[Form, typer.Option("--format", help="Text to read, JSON for programs.")] = "text",
    everything: Annotated[bool, typer.Option("--all", help="Show all findings, not the first five.")] = False,
    jsonl: Annotated[
        bool,
        typer.Option(
            "--jsonl", help='Many texts: {"id", "text", "record"} on each line in, findings on each line out.'
        ),
    ] = False,
    model: Model = False,
    yes_model: YesModel = False,
    person: As = None,
) -> None:
    """Say what is one-sided in a text, in either direction, and what to ask next.

    Exit 1 when a text has a finding of severity 3, 2 when input cannot be used.
    """
    if account is not None and record_file is not None:
        raise typer.BadParameter(words("critic.command.one_record"))
    if jsonl and (model or yes_model):
        raise typer.BadParameter(words("critic_model.not_many"))
    if jsonl:
        raise typer.Exit(_many(source))
    text = _read(source)
    record = _record(account, record_file, person)
    from flows.critic.judging import judge

    judged = judge(text, record)
    if form == "json":
        data = as_data(judged)
        if model or yes_model:
            data = with_model(data, text, record, judged, yes=yes_model, person=person)
        print(json.dumps(data, ensure_ascii=True))
    else:
        _show(judged, everything=everything)
        if model or yes_model:
            add_model(text, record, judged, yes=yes_model, person=person)
    raise typer.Exit(FOUND if _is_grave(judged) else 0)


def _is_grave(judged: Judged) -> bool:
    from flows.critic.codes import ERROR

    return any(finding.severity >= ERROR for finding in judged.findings)


def _show(judged: Judged, *, everything: bool) -> None:
    from bot.channels.markup import escape
    from bot.cli.papers import show
    from bot.critique import MOST_FINDINGS, told
    from prompts.render import Words

    made = told(
        Words("en_GB", escape), judged, len(judged.findings) if everything else MOST_FINDINGS, keeps=2
    )
    parts = [
        "\n".join(f"- {line}" for line in made.keep),
        "\n".join(f"{n}. {line}" for n, line in enumerate(made.findings, 1)),
    ]
    parts += [made.verdict, made.mend, made.note]
    show("\n\n".join(str(each) for each in parts if each))
    if made.rest:
        say("critic.command.rest", count=made.rest)


def as_data(judged: Judged) -> dict[str, Any]:
    """A critique as plain data: the findings in the order of the text, what is left out last."""
    from bot.channels.markup import escape, plain
    from bot.critique import message, question, verdict
    from prompts.render import Words

    spoken = Words("en_GB", escape)
    return {
        "verdict": judged.verdict.kind.value,
        "reason": plain(verdict(spoken, judged)),
        "language": judged.language,
        "codes": sorted({finding.code for finding in judged.findings}),
        "keep": [
            {"merit": each.merit.value, "start": each.line.sentence.start, "end": each.line.sentence.end}
            for each in judged.keep
        ],
        "findings": [
            {
                "code": finding.code,
                "severity": finding.severity,
                "start": None if finding.span is None else finding.span[0],
                "end": None if finding.span is None else finding.span[1],
                "message": plain(message(spoken, finding)),
                "question": plain(question(spoken, finding)),
                "source": finding.source,
            }
            for finding in judged.findings
        ],
    }


def _read(source: str) -> str:
    """The text of a file or of what comes in. What is not text is refused with a sentence."""
    try:
        raw = sys.stdin.buffer.read(MOST_BYTES + 1) if source == "-" else _bytes(Path(source))
    except IsADirectoryError:
        fail(words("critic.command.folder", name=source), BAD_INPUT)
    except OSError as error:
        fail(words("terminal.system", name=source, why=error.strerror or ""), BAD_INPUT)
    if len(raw) > MOST_BYTES:
        fail(words("critic.command.too_long", most=MOST_BYTES // 1_000_000), BAD_INPUT)
    if b"\0" in raw[:4096]:
        fail(words("critic.command.no_text", name=source), BAD_INPUT)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1252", errors="replace")
    if sum(1 for each in text if not each.isprintable() and not each.isspace()) * _FEW > len(text):
        fail(words("critic.command.no_text", name=source), BAD_INPUT)
    return text


_FEW = 20
"""Among so many characters of a text at most one that cannot be printed."""


def _bytes(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MOST_BYTES + 1)


def _record(account: str | None, record_file: str | None, person: str | None) -> Record | None:
    if account is not None:
        with opened() as shell, about(cleaned(account)):
            return shell.record(me(shell, person), cleaned(account))
    if record_file is None:
        return None
    from flows.recordtext import RecordFault, record_from

    try:
        handed = record_from(json.loads(_read(record_file)))
    except RecordFault as fault:
        lines = [
            words("critic.command.record_fault", place=each.place, expected=each.expected)
            for each in fault.faults
        ]
        fail("\n".join([words("critic.command.record_faults", name=record_file), *lines]), BAD_INPUT)
    except json.JSONDecodeError as error:
        fail(words("critic.command.no_json", name=record_file, line=error.lineno, why=error.msg), BAD_INPUT)
    except (RecursionError, ValueError):
        fail(words("critic.command.too_much_json", name=record_file), BAD_INPUT)
    for place in handed.ignored:
        print(words("critic.command.ignored", place=place), file=sys.stderr)
    return handed.record


def _many(source: str) -> int:
    """Many texts, each answered before the next is read. The exit code."""
    code = 0
    for number, line in enumerate(_lines(source), 1):
        answer = _answer(line, number)
        print(json.dumps(answer, ensure_ascii=True), flush=True)
        if "error" in answer:
            code = BAD_INPUT
        elif code == 0 and any(finding["severity"] >= 3 for finding in answer["findings"]):
            code = FOUND
    return code


def _lines(source: str) -> Iterator[bytes]:
    try:
        file = sys.stdin.buffer if source == "-" else Path(source).open("rb")  # noqa: SIM115  read to its end below
    except OSError as error:
        fail(words("terminal.system", name=source, why=error.strerror or ""), BAD_INPUT)
    with file:
        for line in file:
            if line.strip():
                yield line


def _answer(line: bytes, number: int) -> dict[str, Any]:
    from flows.critic.judging import judge
    from flows.recordtext import RecordFault, record_from

    ident: Any = None
    try:
        data = json.loads(line)
        if not isinstance(data, dict):
            raise TypeError(words("critic.command.line_object"))
        ident = data.get("id")
        text, handed = data.get("text"), data.get("record")
        if not isinstance(text, str):
            raise TypeError(words("critic.command.line_text"))
        record = None if handed is None else record_from(handed)
    except RecordFault as fault:
        return {"id": ident, "error": words("critic.command.line_record", why=str(fault))}
    except TypeError as error:
        return {"id": ident, "error": str(error)}
    except (ValueError, RecursionError) as error:
        return {"id": ident, "error": words("critic.command.line_json", line=number, why=str(error)[:200])}
    answer = {"id": ident, **as_data(judge(text, None if record is None else record.record))}
    if record is not None and record.ignored:
        answer["ignored"] = list(record.ignored)
    return answer

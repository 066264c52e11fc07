"""`equipoise digest`: every account that somebody may read, in a few lines each."""

from __future__ import annotations

import re
import sys
from datetime import UTC, datetime, time, timedelta
from typing import Annotated, Literal

import typer

from bot.cli.shell import As, me, opened, sentences, words

Form = Literal["text", "md", "json", "html"]
_SPAN = re.compile(r"([1-9]\d{0,3}) ?([dw])", re.ASCII)
_DAYS = {"d": 1, "w": 7}


@sentences
def digest(
    since: Annotated[
        str, typer.Option("--since", metavar="DATE|7d", help="From when on changes are told.")
    ] = "7d",
    form: Annotated[Form, typer.Option("-f", "--format", help="html is a page, json for programs.")] = "text",
    person: As = None,
) -> None:
    """Show every account that you may read in a few lines: the open question, what changed, what comes next."""
    from bot.overview import readable
    from bot.transcripts.digest import digest_html, digest_json, digest_of, digest_text

    now = datetime.now(UTC)
    begin = moment_of(since, now)
    with opened() as shell:
        found = [each.summary for each in readable(shell, me(shell, person), begin)]
        told = digest_of(found, begin, shell.clock())
        if form == "json":
            sys.stdout.write(digest_json(told))
        elif form == "html":
            sys.stdout.write(digest_html(shell.words, told))
        elif form == "md":
            print(digest_text(shell.words, told))
        else:
            _show(digest_text(shell.words, told))


def _show(text: str) -> None:
    from bot.cli.papers import show

    show(text)


def moment_of(since: str, now: datetime) -> datetime:
    """The moment that is meant: the beginning of a day (of UTC), or so long ago."""
    typed = since.strip().casefold()
    span = _SPAN.fullmatch(typed)
    if span is not None:
        return now - timedelta(days=int(span[1]) * _DAYS[span[2]])
    try:
        return datetime.combine(datetime.fromisoformat(typed).date(), time(), UTC)
    except ValueError:
        raise typer.BadParameter(words("digest.since_form"), param_hint="--since") from None

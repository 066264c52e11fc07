"""The sums by which amounts were brought to the year, in a line that can be checked with a calculator. Pure."""

from __future__ import annotations

from bot.naming import metric_name
from bot.transcripts.balance_words import Weighed, money, percent, plain
from flows.ranges import exactly
from flows.steps import Step, steps
from prompts.render import Safe


def to_the_year(on: Weighed) -> str:
    """The sums by which amounts were brought to the year; "" where all of them are a year already."""
    lines = [
        on.words.text(
            "balance.steps.line",
            what=on.words.text(
                f"balance.steps.{each.what}", metric=metric_name(on.record, {"metric": each.metric})
            ),
            sum=_sum(on, each),
            result=money(on, each.result),
        )
        for each in steps(on.balance.inputs)
    ]
    return Safe("; ".join(lines))


def _sum(on: Weighed, step: Step) -> Safe:
    words, amount = on.words, money(on, step.amount)
    if step.over is not None:
        key = "over_one" if step.over == 1 else "over"
        text = words.text(f"balance.steps.{key}", amount=amount, years=plain(on, exactly(step.over)))
    elif step.times != 1:
        text = words.text("balance.steps.times", often=plain(on, exactly(step.times)), amount=amount)
    else:
        text = words.escaped(amount)
    if step.change is not None:
        text = words.text("balance.steps.change", change=plain(on, step.change), sum=text)
    if step.part is not None:
        text = words.text("balance.steps.part", sum=text, percent=percent(on, step.part))
    return text

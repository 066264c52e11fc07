"""What the critic says of a text, in words: keep, findings, verdict, the first change. Pure; finds nothing itself."""

from __future__ import annotations

from dataclasses import dataclass

from flows.critic.findings import Finding, useful_first
from flows.critic.judging import Judged
from flows.critic.merits import Strength
from flows.critic.verdict import Verdict
from prompts.render import Safe, Words, short

MOST_FINDINGS = 5
_SHOWN = 110


@dataclass(frozen=True)
class Told:
    """A critique in words, part by part; an empty part says nothing. `rest` is how many findings are held back."""

    keep: tuple[str, ...]
    findings: tuple[str, ...]
    verdict: str
    mend: str
    rest: int
    note: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """All of it, in the order in which it is read; the count of what is held back is worded by the caller."""
        return tuple(
            each for each in (*self.keep, *self.findings, self.verdict, self.mend, self.note) if each
        )


def told(words: Words, judged: Judged, most: int = MOST_FINDINGS, *, keeps: int = 1) -> Told:
    """A critique in words, with at most `most` findings and `keeps` things to keep."""
    if judged.verdict.kind is Verdict.NOTHING:
        return Told((), (), words.text("critic.verdict.nothing"), "", 0)
    ordered = useful_first(judged.findings)
    shown = ordered[:most]
    first = judged.verdict.reason
    return Told(
        keep=tuple(kept(words, each) for each in judged.keep[:keeps]),
        findings=tuple(
            words.text("critic.same", words=each.data["words"])
            if any(each.says == before.says for before in shown[:at]) and each.span is not None
            else worded(words, each)
            for at, each in enumerate(shown)
        ),
        verdict=verdict(words, judged),
        mend="" if first is None else words.text("critic.mend_first", mend=_part(words, first, "mend")),
        rest=len(ordered) - len(shown),
        note="" if judged.language else words.text("critic.verdict.unknown_language"),
    )


def kept(words: Words, strength: Strength) -> Safe:
    """One thing to keep, in the seller's own words."""
    what = words.plain(f"critic.keep.{strength.merit.value}")
    return words.text("critic.keep.line", what=what, words=short(strength.line.text, _SHOWN))


def worded(words: Words, finding: Finding) -> Safe:
    """A finding as one sentence and one question."""
    return words.text("chat.finding", says=message(words, finding), ask=question(words, finding))


def message(words: Words, finding: Finding) -> Safe:
    """What a finding says of the text; a model's is its own sentence, marked as such."""
    if finding.source == "model":
        return words.text("critic.of_model", says=finding.data["says"], words=finding.data["words"])
    return words.text(finding.says, **finding.data)


def question(words: Words, finding: Finding) -> Safe:
    """The question that helps to mend it."""
    return (
        words.text("critic.ask_of_model", ask=finding.data["ask"])
        if finding.source == "model"
        else words.text(finding.ask, **finding.data)
    )


def _part(words: Words, finding: Finding, part: str) -> Safe:
    key = finding.says.removesuffix("says") + part
    return words.text(key, **finding.data)


def verdict(words: Words, judged: Judged) -> Safe:
    """The verdict in words, with its reason."""
    kind, first = judged.verdict.kind, judged.verdict.reason
    if kind is Verdict.NOTHING:
        return words.text("critic.verdict.nothing")
    if kind is Verdict.BALANCED or first is None:
        count = len(judged.findings)
        return (
            words.text("critic.verdict.light", count=count)
            if count
            else words.text("critic.verdict.balanced")
        )
    reason = _part(words, first, "reason")
    if kind is Verdict.CUSTOMER:
        ours = next(
            (each for each in useful_first(judged.findings) if each.severity > 2 and each.code != "GIVE"),
            None,
        )
        if ours is not None:
            return words.text("critic.verdict.both", reason=_part(words, ours, "reason"))
        return words.text("critic.verdict.customer", reason=reason)
    codes = {each.code for each in judged.findings}
    if codes == {"MIS-BASE"}:
        return words.text("critic.verdict.wrong", reason=reason)
    return words.text("critic.verdict.seller", reason=reason)

"""Putting a finding aside: which one, and why; kept until what it is about changes. Words none itself."""

from __future__ import annotations

import re

from flows import asking
from flows.critic.dismissals import about, mark_of
from flows.critic.draft import Draft
from flows.critic.findings import Finding, useful_first
from flows.critic.judging import judge
from flows.effects import Ask, Tell
from flows.session import Asking, Purpose
from flows.work import Work

_ORDER = re.compile(
    r"\s*(?:dismiss|ignore|leave|put|set|let)\s+(?:aside\s+)?(?:no\.?\s*|number\s+|finding\s+|#\s*)?(?P<number>[1-9])\b"
    r"(?:\s*aside)?[\s:,;.–-]*(?P<why>.*)",
    re.IGNORECASE | re.DOTALL,
)
_WHICH = re.compile(
    r"\s*(?:no\.?\s*|number\s+|#\s*)?(?P<number>[1-9])\b[\s:,;.)–-]*(?P<why>.*)", re.DOTALL | re.IGNORECASE
)
_BECAUSE = re.compile(r"^(?:because|since|as|for|why)\b[\s:,]*", re.IGNORECASE)


def open_findings(work: Work, item: str) -> list[Finding]:
    """What stands against a version, in the order in which it was shown."""
    text = work.record.text(f"propositions/{item}/text")
    return useful_first(judge(text, work.record).findings)


def take_order(work: Work, now: Asking, item: str, text: str) -> bool:
    """Does a text put a finding aside ("leave 2: she confirmed it")? Then it is taken."""
    match = _ORDER.fullmatch(text)
    if match is None or len(text) > _LONGEST:
        return False
    put_aside(work, now, item, int(match["number"]), match["why"])
    return True


_LONGEST = 600


def ask_which(work: Work, now: Asking, item: str) -> None:
    """Asks which finding, and why."""
    hold = {"item": item, "count": len(open_findings(work, item)), "cost": 0, "back_to": now.question}
    asking.ask(work, work.flow.question(now.question), dict(now.bind), Purpose.DISMISS, now.path, **hold)


def take_which(work: Work, now: Asking, text: str | None, chosen: tuple[str, ...]) -> None:
    """The answer to that: a number and a reason, or the reason alone where there is one finding or one was named."""
    item = str(now.hold["item"])
    if text is None:
        work.answered(now, 0)
        return asking.ask_more(work, now, item)
    match = _WHICH.fullmatch(text)
    known = now.hold.get("number") or (1 if now.hold["count"] == 1 else None)
    if match is not None and not now.hold.get("number"):
        return put_aside(work, now, item, int(match["number"]), match["why"])
    if known is None:
        return work.say(Tell("dismiss_which", {"count": now.hold["count"]}), Ask(now, again=True))
    return put_aside(work, now, item, int(known), text)


def put_aside(work: Work, now: Asking, item: str, number: int, why: str) -> None:
    """Puts the finding of this number aside; asks for the reason where there is none."""
    findings = open_findings(work, item)
    why = _BECAUSE.sub("", why.strip()).strip()
    if not 1 <= number <= len(findings):
        return work.say(Tell("dismiss_which", {"count": len(findings)}), Ask(now, again=True))
    if not why:
        hold = {"item": item, "count": len(findings), "number": number, "cost": 0}
        return asking.ask(
            work, work.flow.question(now.question), dict(now.bind), Purpose.DISMISS, now.path, **hold
        )
    work.answered(now, 0)
    finding, text = findings[number - 1], work.record.text(f"propositions/{item}/text")
    draft = Draft(text)
    made = work.item("dismissals")
    kept = {
        "code": finding.code,
        "about": about(finding, draft) or finding.data.get("metric") or finding.data.get("words", ""),
        "reason": why,
        "mark": mark_of(finding, draft, work.record),
        "proposition": item,
    }
    for leaf, value in kept.items():
        if value:
            work.put(f"dismissals/{made}/{leaf}", value)
    work.say(Tell("dismissed", {"item": made, "left": len(findings) - 1}))
    return asking.ask_more(work, now, item)

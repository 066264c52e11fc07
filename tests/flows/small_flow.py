"""A small flow in which nothing is wrong, and ways to break one thing in it. Tests nothing itself."""

from flows.loader import load
from flows.model import Flow

CHECKS = ("wrong_buyer", "relationship")

TEXT = """\
flow: small
version: "1"
limits:
  5: {messages: 6, push_backs: 2, metrics: 1, still_true: 1}
  15: {messages: 18, push_backs: 4, metrics: 2, still_true: 1}
stages: [buyer, problem, metrics, effects]
ends_when: {equals: {"outcomes/*/kind": not_a_fit}}
closing: [reason]
filled_elsewhere: [people/*/met]
setup:
  - id: minutes
    kind: choice
    place: session/minutes
    choices: ["5", "15"]
  - id: kind
    kind: choice
    place: meetings/{meeting}/kind
    choices: [first_talk, tender]
plans:
  first_talk:
    - {ask: payer, weight: 10}
    - {ask: signal, weight: 6}
    - {ask: number, weight: 9}
    - {ask: moves, weight: 7}
    - {ask: fit, weight: 4}
    - {ask: reason, weight: 2}
    - {ask: purchase, weight: 3}
    - {ask: aim, weight: 10}
  tender:
    - {ask: payer, weight: 8}
    - {ask: bid}
questions:
  payer:
    stage: buyer
    kind: person
    place: decision/whose
    weight: 9
    proof: ask
    proof_when: {at_least: {problem/said: said}}
    part: pays
    also: {amount: decision/amount, note: "people/{person}/last_talk"}
    weak:
      - check: wrong_buyer
        choices: [keep, {id: again, also: ["someone else"]}]
        unless: {equals: {account/purchase: hard_to_define}}
    names: [who pays, payer]
    to_ask: {phase: who_else, weight: 8}
  signal:
    stage: problem
    kind: text
    place: problem/hypothesis
    said_place: problem/said
    when: {unknown: problem/said}
    seconds: 30
  number:
    stage: metrics
    kind: metric
    place: metrics/{metric}/name
    bind: [new_metric]
    adds: metrics
    most: 3
    when: {known: problem/hypothesis}
  moves:
    stage: effects
    kind: choice
    place: effects/{effect}/moves
    bind: [effect]
    choices:
      - strongly
      - {id: not_at_all, also: [nowhere, "not yet"], fills: {"effects/{effect}/proof_kind": claim}}
  purchase:
    stage: buyer
    kind: choice
    place: account/purchase
    choices: [fully_specified, hard_to_define]
  fit:
    stage: effects
    kind: choice
    place: outcomes/{outcome}/kind
    bind: [outcome]
    choices: [next_step, not_a_fit]
    when: {all: [{every: {"effects/*/moves": not_at_all}}, {fewer: {metrics: 3}}]}
  reason:
    stage: effects
    kind: text
    place: outcomes/{outcome}/reason
    bind: [outcome]
  aim:
    stage: effects
    kind: text
    place: meetings/{meeting}/aim
    each_time: true
  bid:
    stage: effects
    kind: choice
    place: tender/bid
    choices: [bid, no_bid]
"""

LABELS = {
    **{f"small.minutes.choices.{each}": f"{each} min" for each in ("5", "15")},
    **{f"small.kind.choices.{each}": each for each in ("first_talk", "tender")},
    **{f"choices.{each}": each.replace("_", " ").capitalize() for each in ("keep", "again", "strongly")},
    "choices.not_at_all": "Nowhere yet",
    **{f"small.purchase.choices.{each}": each for each in ("fully_specified", "hard_to_define")},
    **{f"small.fit.choices.{each}": each for each in ("next_step", "not_a_fit")},
    **{f"small.bid.choices.{each}": each for each in ("bid", "no_bid")},
}

ALL = ("minutes", "kind", "payer", "signal", "number", "moves", "purchase", "fit", "reason", "aim", "bid")
WORDS = frozenset(
    {
        *LABELS,
        *(f"small.{each}.{part}" for each in ALL for part in ("ask", "why", "label")),
        "small.payer.push.wrong_buyer",
        "small.payer.to_ask",
        "choices.shared_with_others",
    }
)


def small(*changes: tuple[str, str]) -> Flow:
    """The small flow with texts replaced; each must be there."""
    return load(changed(*changes), "small.yaml", LABELS, checks=CHECKS)


def changed(*changes: tuple[str, str]) -> str:
    """The small definition with texts replaced."""
    text = TEXT
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text

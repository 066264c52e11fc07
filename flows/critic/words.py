"""Turns of phrase that several rules share, as patterns. Holds no rule."""

from __future__ import annotations

HEDGES = (
    r"\b(?:if|whether|unless|provided|assuming|suppose|would|could|should|may|might|likely|probably|perhaps|possibly)\b",
    r"\b(?:expect|expects|think|believe|assume|guess|suspect|estimate|estimates|estimated|hope|aim|intend)\b",
    r"\b(?:assumption|hypothesis|estimate|target|goal|ambition|scenario|depends|potential|potentially)\b",
    r"\bto~be~(?:tested|checked|confirmed|agreed|proven|validated|measured)\b",
    r"\b(?:we|i)['’]d\b|\b(?:look|looks)~(?:possible|realistic|feasible)\b",
    r"\bwhat~(?:would|has~to)\b|\bin~(?:our|my)~(?:view|opinion)\b",
)
"""The sentence does not present what it says as certain."""

HEDGED_AFTER = (
    (
        r"^(?:that|this|it|which|the~figure|both)\b[^.]{0,60}\b(?:assum\w+|estimat\w+|hypothes\w+|guess|depends|"
        r"(?:to~be|be|needs?~to~be)~(?:tested|checked|confirmed|agreed)|test|check|confirm)\b"
    ),
    r"^(?:we|i)(?:~would|['’]d|~want~to|~need~to)~(?:like~to~)?(?:test|check|confirm|prove|measure)\b",
)
"""The next sentence takes back the certainty of this one."""

THEIR_WORDS = (
    (
        r"\byou(?:~have|['’]ve|~yourself|~both)?~(?:said|told|wrote|mention\w*|want\w*|ask\w*|plan\w*|decid\w+|agreed|"
        r"measur\w+|count\w*|report\w*|confirm\w*|calculat\w+|estimat\w+|set|named|gave)\b"
    ),
    r"\b(?:by|in|from|on|with)~your~(?:own~)?(?:count|words|figures?|data|numbers|estimate|report|books|log|records)\b",
    r"\baccording~to\b|\bas~(?:he|she|they|[A-Z]\w+)~(?:said|put|told|wrote)\b",
)
"""What is said is the customer's own, or somebody's who is named."""

RESULT_VERBS = (
    r"(?:save|cut|reduce|lower|halve|double|triple|increase|raise|boost|grow|gain|earn|recover|eliminate|avoid|"
    r"achieve|hit|shorten|slash|improve|outperform|outsell)"
)
"""What a customer hopes for, as verbs."""

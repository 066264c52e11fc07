"""`make critic-weigh`: weighs the words of the working part anew and writes `flows/critic/lexicon/weights.py`.

For each code, for "tilt" (a text that leans by its own words) and for "none" (no offer) a
line is drawn between the texts that have it and those that do not: a support vector
machine with squared slack, solved one text after the other (Hsieh et al. 2008). The examples of the
rules are weighed as well. The reporting part is never opened. Always the same table for the same texts.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from math import log
from pathlib import Path
from statistics import pstdev
from typing import NamedTuple

import flows.critic.lexicon
from flows.critic.codes import ERROR, SEVERITIES
from flows.critic.reading import Reading
from flows.critic.rule import example
from flows.critic.rules import RULES
from flows.critic.verdict import Verdict
from flows.critic.wordings import NONE, TILT, shares, words_of
from tests.critic.report import Case, cases

TARGET = Path(flows.critic.lexicon.__path__[0]) / "weights.py"
WEIGHED = tuple(code for code in SEVERITIES if not code.startswith("MIS"))
HEAD = '''"""Words, how rare each is and how far it speaks for what, in hundredths. Made by `make critic-weigh`."""

WEIGHTS = """
'''
_SOFT = 0.2
_ROUNDS = 60
_LEAST = 2
"""Texts in which a word has to be to be weighed."""
_FAINT = 1.0
"""A weight below so many times the usual one is left out."""
_BIAS = "*"


class Sample(NamedTuple):
    """One text: its words, and for each thing weighed whether it has it; what is not known is not there."""

    words: list[str]
    has: Mapping[str, bool]


def samples() -> Iterator[Sample]:
    """The labelled texts of the working part, and the examples of the rules."""
    for case in cases("working"):
        yield Sample(list(words_of(Reading(case.text).lines)), labels(case))
    for rule in RULES:
        for given, has in (
            (given, has) for has, group in ((True, rule.fires_on), (False, rule.silent_on)) for given in group
        ):
            if rule.code in WEIGHED and rule.kind not in ("record", "wording"):
                yield Sample(list(words_of(Reading(example(given).text).lines)), {rule.code: has})


def labels(case: Case) -> dict[str, bool]:
    """What a labelled text has and has not."""
    found = {code: code in case.codes for code in WEIGHED if code not in case.optional}
    found[NONE] = case.verdict == Verdict.NOTHING.value
    weight = sum(SEVERITIES[code] for code in case.codes if code in WEIGHED)
    if "GIVE" in case.codes or weight >= ERROR:
        found[TILT] = True
    elif case.verdict == Verdict.BALANCED.value or (not weight and not found[NONE]):
        found[TILT] = False
    return found


def rarities(texts: Sequence[Sample]) -> dict[str, float]:
    """How rare each word is."""
    counts = Counter(word for text in texts for word in set(text.words))
    return {
        word: round(log((1 + len(texts)) / (1 + count)) + 1, 2)
        for word, count in sorted(counts.items())
        if count >= _LEAST
    }


def weigh(told: Sequence[Mapping[str, float]], has: Sequence[bool]) -> dict[str, float]:
    """A weight for each word, so that texts that have something come out above 0 and the others below."""
    signs = [1.0 if each else -1.0 for each in has]
    slack = {sign: 1 / (2 * _SOFT * len(signs) / (2 * max(signs.count(sign), 1))) for sign in (1.0, -1.0)}
    squares = [sum(share * share for share in text.values()) for text in told]
    pulls = [0.0] * len(told)
    weights: dict[str, float] = dict.fromkeys((word for text in told for word in text), 0.0)
    order = list(range(len(told)))
    dice = random.Random(0)
    for _ in range(_ROUNDS):
        dice.shuffle(order)
        for at in order:
            sign, text = signs[at], told[at]
            slope = (
                sign * sum(weights[word] * share for word, share in text.items())
                - 1
                + slack[sign] * pulls[at]
            )
            pull = max(pulls[at] - slope / (squares[at] + slack[sign]), 0.0)
            if pull != pulls[at]:
                step = (pull - pulls[at]) * sign
                for word, share in text.items():
                    weights[word] += step * share
                pulls[at] = pull
    return weights


def table(texts: Sequence[Sample]) -> Iterator[str]:
    """The lines of the table."""
    rare = rarities(texts)
    told = [{**shares(text.words, rare), _BIAS: 1.0} for text in texts]
    leans: dict[str, list[str]] = {word: [] for word in (_BIAS, *rare)}
    for name in (*WEIGHED, TILT, NONE):
        known = [at for at, text in enumerate(texts) if name in text.has]
        found = weigh([told[at] for at in known], [texts[at].has[name] for at in known])
        faint = _FAINT * pstdev(found.values())
        for word, weight in found.items():
            if word == _BIAS or abs(weight) >= faint:
                leans[word].append(f"{name}:{round(weight * 100)}")
    for word, each in leans.items():
        if each:
            yield " ".join((word, str(round(rare.get(word, 0) * 100)), *each))


def main() -> None:
    """Write the table."""
    lines = list(table(list(samples())))
    TARGET.write_text(HEAD + "\n".join(lines) + '\n"""\n', encoding="utf-8")
    print(f"{len(lines)} words weighed: {TARGET.name}")


if __name__ == "__main__":
    main()

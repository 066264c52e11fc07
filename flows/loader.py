"""A definition in YAML to a Flow, or all that is wrong with it. Reads no file: it takes the text.

The shape is closed: a key, a place, a binder or a form of condition that is not known
is refused with its line, so that a slip of the pen never becomes a question that is
silently not asked.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from flows.answers.reading import Kind
from flows.faults import FlowError, nearest
from flows.model import ANY_KIND, Flow, Limits, Planned, Question
from flows.places import PLACES, place_of
from flows.questions import Around, read_question
from flows.references import check_pattern, condition
from flows.shapes import Reader
from flows.yamlsource import Node, from_compiled, parse

__all__ = ["FlowError", "load", "load_former"]

_FIELDS = (
    *(
        "flow",
        "version",
        "limits",
        "weights",
        "stages",
        "ends_when",
        "closing",
        "filled_elsewhere",
        "was",
        "setup",
        "plans",
    ),
    *("questions", "meeting", "ends_with", "borrows"),
)
MEETINGS = ("new", "latest")
EVERYWHERE = "all"
ENDS = ("brief", "moved", "review", "none")
_NEEDED = ("flow", "version", "stages", "questions")


def load(
    text: str,
    source: str,
    words: Mapping[str, str],
    *,
    checks: Collection[str] | None = None,
    made: str = "",
    lenders: Mapping[str, Flow] | None = None,
) -> Flow:
    """The flow that `text` defines.

    `source` is how errors name the text. `words` maps keys to words; the labels of
    choices are taken from it. `checks` are the known checks for weak answers (those of
    `flows.answers.weak` by default). `made` is what `flows.yamlsource.compiled` made of
    the text, which spares parsing it; where it is of another text it is not used.
    `lenders` are the flows by id that this one may borrow questions from.
    Raises FlowError with everything that is wrong.
    """
    if checks is None:
        from flows.answers.weak import CHECKS
        from flows.weakness import ON_RECORD

        checks = {*CHECKS, *ON_RECORD}
    tree = from_compiled(text, made)
    if tree is not None:
        try:
            return _read(tree, source, words, checks, lenders or {})
        except FlowError:
            pass  # read again from the text, which has the lines to point at
    return _read(parse(text, source), source, words, checks, lenders or {})


def lenders_of(text: str, source: str, made: str = "") -> tuple[str, ...]:
    """The ids of the flows that a definition borrows from. Raises FlowError where it is no YAML."""
    tree = from_compiled(text, made) or parse(text, source)
    borrows = tree.value.get("borrows") if isinstance(tree.value, dict) else None
    return tuple(borrows.value) if borrows is not None and isinstance(borrows.value, dict) else ()


def load_former(text: str, source: str) -> Flow:
    """An earlier version of a flow, for comparing with: its questions and their places, checked for nothing else.

    What it refers to need not exist any more. Raises FlowError where it is no YAML.
    """
    tree = parse(text, source).plain()
    bodies = {str(body.get("id")): body for body in tree.get("setup") or () if isinstance(body, dict)}
    bodies |= {name: body for name, body in (tree.get("questions") or {}).items() if isinstance(body, dict)}
    questions = {
        name: Question(
            id=name,
            stage="",
            kind=Kind(body["kind"]) if body.get("kind") in tuple(Kind) else Kind.TEXT,
            place=str(body.get("place") or ""),
            said_place=str(body.get("said_place") or ""),
            guess_place=str(body.get("guess_place") or ""),
            also=tuple((part, str(path)) for part, path in (body.get("also") or {}).items()),
        )
        for name, body in bodies.items()
    }
    return Flow(str(tree.get("flow")), str(tree.get("version")), {}, (), {}, questions)


def _read(
    tree: Node, source: str, words: Mapping[str, str], checks: Collection[str], lenders: Mapping[str, Flow]
) -> Flow:
    reader = Reader(source)
    fields = reader.fields(tree, _FIELDS, _NEEDED)
    flow = _flow(reader, fields, Around(reader.text(fields.get("flow")), (), words, checks), lenders)
    if reader.faults:
        raise FlowError(reader.faults)
    return flow


def _flow(reader: Reader, fields: dict[str, Node], around: Around, lenders: Mapping[str, Flow]) -> Flow:
    stages = reader.texts(fields.get("stages"))
    around = replace(around, stages=stages)
    setup = _setup(reader, fields.get("setup"), around)
    borrowed = _borrowed(reader, fields.get("borrows"), stages, lenders)
    own = _questions(reader, fields.get("questions"), around, (*setup, *borrowed))
    questions = {**own, **borrowed}
    named = fields["questions"].value if "questions" in fields else {}
    known = (*(named if isinstance(named, dict) else ()), *borrowed)
    return Flow(
        id=around.flow,
        version=reader.text(fields.get("version")),
        limits=_limits(reader, fields.get("limits")),
        setup=tuple(setup.values()),
        plans=_plans(reader, fields.get("plans"), known, questions),
        questions=questions,
        push_back_weight=_weight(reader, fields.get("weights"), "push_back"),
        evidence_weight=_weight(reader, fields.get("weights"), "evidence"),
        ends_when=condition(reader, fields.get("ends_when"), ("meeting",)),
        closing=reader.each_of(fields.get("closing"), known, "question of this flow"),
        was=_was(reader, fields.get("was")),
        filled_elsewhere=_patterns(reader, fields.get("filled_elsewhere")),
        stages=stages,
        meeting=_named(reader, fields.get("meeting"), MEETINGS, "way of choosing the meeting"),
        ends_with=_named(reader, fields.get("ends_with"), ENDS, "way to end"),
    )


def _named(reader: Reader, node: Node | None, known: tuple[str, ...], noun: str) -> str:
    """One of a closed list of which the first stands where nothing is written."""
    return known[0] if node is None else reader.one_of(node, known, noun)


def _borrowed(
    reader: Reader, node: Node | None, stages: Collection[str], lenders: Mapping[str, Flow]
) -> dict[str, Question]:
    """Questions of other flows, by their ids there."""
    found: dict[str, Question] = {}
    for flow, items in (reader.mapping(node) if node is not None else {}).items():
        at = node.marks.get(flow, items.mark) if node is not None else items.mark
        if flow not in lenders:
            reader.fault(at, f"`{flow}` is no flow to borrow from", nearest(flow, tuple(lenders)))
            continue
        own = {name: each for name, each in lenders[flow].questions.items() if each.home == flow}
        for item in reader.items(items):
            name = reader.one_of(item, tuple(own), f"question of {flow}")
            if name in found:
                reader.fault(item, f"`{name}` is borrowed twice", "keep one of the two")
            elif name and own[name].stage not in stages:
                stage = own[name].stage
                reader.fault(item, f"`{name}` is of the stage `{stage}`", f"add `{stage}` to `stages`")
            elif name:
                found[name] = own[name]
    return found


def _setup(reader: Reader, node: Node | None, around: Around) -> dict[str, Question]:
    found: dict[str, Question] = {}
    for item in reader.items(node) if node is not None else ():
        named = item.value.get("id") if isinstance(item.value, dict) else None
        if named is None:
            reader.fault(item, "a question of the setup has no id", "add `id:`")
            continue
        name = reader.text(named)
        if name in found:
            reader.fault(named, f"there are two questions `{name}`", "give one of them another id")
        question = read_question(reader, name, item, around, setup=True)
        if question is not None:
            found[name] = question
    return found


def _questions(
    reader: Reader, node: Node | None, around: Around, taken: Collection[str]
) -> dict[str, Question]:
    found: dict[str, Question] = {}
    if node is None:
        return found
    for name, body in reader.mapping(node).items():
        if name in taken:
            reader.fault(node.marks[name], f"there are two questions `{name}`", "give one of them another id")
        question = read_question(reader, name, body, around)
        if question is not None:
            found[name] = question
    return found


def _limits(reader: Reader, node: Node | None) -> dict[int, Limits]:
    found: dict[int, Limits] = {}
    names = ("messages", "push_backs", "metrics", "still_true")
    for minutes, body in (reader.mapping(node) if node is not None else {}).items():
        at = node.marks.get(minutes, body.mark) if node is not None else body.mark
        if not minutes.isdecimal():
            reader.fault(at, f"`{minutes}` is no number of minutes", "write a figure such as 15")
            continue
        fields = reader.fields(body, names, names)
        found[int(minutes)] = Limits(*(reader.whole(fields.get(name)) for name in names))
    return found


def _weight(reader: Reader, node: Node | None, name: str) -> int:
    if node is None:
        return 0
    fields = reader.fields(node, ("push_back", "evidence"), ())
    return reader.whole(fields.get(name))


def _plans(
    reader: Reader, node: Node | None, known: Collection[str], questions: Mapping[str, Question]
) -> dict[str, tuple[Planned, ...]]:
    kinds = place_of("meetings/*/kind").choices
    found: dict[str, tuple[Planned, ...]] = {}
    for kind, body in (reader.mapping(node) if node is not None else {}).items():
        if kind not in (*kinds, ANY_KIND):
            reader.fault(body.mark, f"`{kind}` is no kind of meeting", nearest(kind, kinds))
        planned: dict[str, Planned] = {}
        for item in reader.items(body):
            fields = reader.fields(item, ("ask", "weight", "check"), ("ask",))
            name = reader.one_of(fields["ask"], known, "question of this flow") if "ask" in fields else ""
            if name in planned:
                reader.fault(item, f"`{name}` is in this plan twice", "keep one of the two")
            default = questions[name].weight if name in questions else 5
            check = reader.flag(fields.get("check"))
            planned[name] = Planned(name, reader.whole(fields.get("weight"), default), check)
        found[kind] = tuple(planned.values())
    return found


def _was(reader: Reader, node: Node | None) -> dict[str, str]:
    """Old path -> new path; the definition has it the other way about, as a new place may stand for several."""
    found: dict[str, str] = {}
    for path, olds in (reader.mapping(node) if node is not None else {}).items():
        key = Node(path, node.marks.get(path, olds.mark) if node is not None else olds.mark)
        check_pattern(reader, key)
        for old in reader.items(olds):
            name = reader.text(old)
            if name in found:
                reader.fault(old, f"`{name}` became two places", "keep one of the two")
            found[name] = path
    return found


def _patterns(reader: Reader, node: Node | None) -> tuple[str, ...]:
    """Places by their patterns; `all` stands for every one there is."""
    if node is not None and node.value == EVERYWHERE:
        return tuple(place.pattern for place in PLACES)
    return () if node is None else tuple(check_pattern(reader, item) for item in reader.items(node))

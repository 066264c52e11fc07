"""From the engine's effects to neutral messages, in order. Stores and decides nothing; the words are in `prompts`."""

from __future__ import annotations

from collections.abc import Sequence

from bot.channels.base import Document, Message, Outgoing, Picture
from bot.putting import Putting
from bot.readback import ReadBack
from bot.remarks import Remarks
from bot.scene import Scene
from flows.effects import Ask, Effect, Heard, Noted, ShowBalance, ShowBrief, ShowReview
from flows.places import is_private
from prompts.render import Words


def speak(effects: Sequence[Effect], scene: Scene) -> list[Outgoing]:
    """The messages of a turn. Read-backs and remarks go into the same message as the question that follows them."""
    out: list[Outgoing] = []
    lines: list[str] = []
    for effect in effects:
        if isinstance(effect, Ask):
            # A message of its own, so that it can be left out of every paper.
            if is_private(effect.asking.path):
                out.extend(_flush(lines))
                lines = []
            out.append(Putting(scene).question(effect.asking, lines))
            lines = []
        elif isinstance(effect, _PAPERS):
            out.extend(_flush(lines))
            lines = []
            out.extend(_paper(effect, scene))
        elif isinstance(effect, Noted):
            lines.extend(ReadBack(scene).noted(effect))
        else:
            told = (
                [ReadBack(scene).heard(effect)] if isinstance(effect, Heard) else Remarks(scene).lines(effect)
            )
            lines.extend(line for line in told if line)
    return [*out, *_flush(lines)]


_PAPERS = ShowBrief | ShowBalance | ShowReview


def _paper(effect: _PAPERS, scene: Scene) -> list[Outgoing]:
    match effect:
        case ShowBrief():
            return [Document(*scene.brief())]
        case ShowBalance():
            picture = scene.drawn()
            return both_sides(scene.words, scene.account, scene.balance(picture is not None), picture)
    return [Document(*scene.review())]


def both_sides(words: Words, account: str, paper: tuple[str, str], picture: bytes | None) -> list[Outgoing]:
    """Both sides of an account: the picture, where there is one, and the paper's name and text below it."""
    if picture is None:
        return [Document(*paper)]
    name = f"{words.plain('balance.name')}.png"
    return [Picture(name, words.text("balance.caption", account=account), picture), Document(*paper)]


def _flush(lines: Sequence[str]) -> list[Outgoing]:
    return [Message("\n".join(lines))] if lines else []

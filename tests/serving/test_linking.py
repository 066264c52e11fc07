"""Codes asked for and tried in a chat, and the veils that keep them out of the store."""

from datetime import timedelta
from pathlib import Path

from bot.channels.base import Document, Message
from bot.serving.veils import Veils
from storage.base import Place
from tests.serving.support import NOW, SPACE, run
from tests.serving.test_service import texts, url_in
from tests.support.serving import World, serving


async def said(world: World, text: str) -> str:
    """What answers a text in the chat c1."""
    before = len(world.said("c1"))
    await world.send("c1", text=text)
    await world.until(lambda: len(world.said("c1")) > before)
    return texts(world, "c1")[-1]


def test_wrong_codes_are_taken_a_few_times_and_then_not_even_a_right_one(tmp_path: Path):
    async def main() -> None:
        async with World().open() as world, serving(url_in(tmp_path), world):
            for n in range(5):
                assert "That code does not work" in await said(world, f"AAAA-BBBB-{n:04}")
            for n in range(15):
                assert "Too many codes" in await said(world, f"link AAAA-CCCC-{n:04}")

    run(main())


def test_codes_are_shown_a_few_times_only_and_stand_behind_a_veil(tmp_path: Path):
    async def main() -> None:
        async with World().open() as world, serving(url_in(tmp_path), world) as service:
            shown = [await said(world, "link") for _ in range(6)]
            assert len({text.splitlines()[1] for text in shown[:5]}) == 5
            assert "Wait a few minutes" in shown[5]
            assert "veil" not in "".join(shown)
            assert service.storage.chat(SPACE, Place("loopback", "T1", "c1")) is None

    run(main())


def test_a_veil_is_lifted_for_as_long_as_its_secret_is_good_and_no_other_is():
    now = [NOW]
    veils = Veils(lambda: now[0], "gone")
    veil = veils.hide("secret", NOW + timedelta(minutes=10))
    other = Veils(lambda: now[0], "gone")
    assert veils.lift(Message(f"it is {veil}.")) == Message("it is secret.")
    assert other.lift(Message(f"it is {veil}.")) == Message("it is gone.")
    assert veils.lift(Message("unveiled veil0")) == Message("unveiled veil0")
    assert veils.lift(Document("a.md", veil)) == Document("a.md", veil)
    now[0] += timedelta(minutes=10)
    assert veils.lift(Message(veil)) == Message("gone")

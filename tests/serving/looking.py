"""What the tests of the model's second look share: a seller's talk over the loopback platform beside a model server."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from bot.channels.base import Start
from bot.settings import Settings
from tests.storage.support import with_tables
from tests.support.model_server import ModelServer
from tests.support.serving import World

TEXT = "Dear Ines, you will save 80,000 EUR a year at your Halden site. Shall we look at it on Tuesday?"
OTHER = "Dear Ines, we guarantee you 95 % on time from May. Our engineers come as often as you like, free of charge."
QUOTE = "Shall we look at it"
ABOUT = "about “Dear Ines, you will save 80,000 EUR"


def settings(folder: Path, server: ModelServer | None, **more: Any) -> Settings:
    """Settings for a store in a folder, with a model where a server is given."""
    key = None if server is None else SecretStr("sk-test-1234567890")
    url = with_tables(folder / "eq.sqlite3")
    with_model = {} if server is None else {"openai_base_url": server.url}
    usual = {"openai_api_key": key, "critic_deadline": 8.0, **with_model}
    return Settings(database_url=SecretStr(url), health_port=0, **{**usual, **more})


async def paste(world: World, chat: str = "c1", text: str = TEXT, account: str = "Acme") -> None:
    """A look at a text is begun in a chat, and the text is pasted."""
    start = asdict(Start(account=f"{account} {chat}", flow="critique"))
    await world.send(chat, text="/critique", start=start)
    await world.questions(chat, 1)
    await world.send(chat, text=text)
    await world.questions(chat, 2)


async def agree(world: World, chat: str = "c1", choice: str = "let_read") -> None:
    """The buttons of the question about the model are tapped."""
    await world.until(lambda: asked(world, chat))
    await world.send(chat, chosen=[choice], answers=asked(world, chat)[-1]["ask"])


def asked(world: World, chat: str = "c1") -> list[dict[str, Any]]:
    """How often, and with what, somebody was asked whether a model may read along."""
    return [body for body in world.said(chat) if body.get("kind") == "beside"]


def texts(world: World, chat: str = "c1") -> list[str]:
    """All that was said in a chat."""
    return [body.get("text", "") for body in world.said(chat)]


def by_model(world: World, chat: str = "c1") -> list[str]:
    """What was said in a chat in the model's name."""
    return [body["text"] for body in world.said(chat) if body.get("by") == "model"]

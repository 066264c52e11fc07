"""The model's second look in a chat: behind the rules, for who agreed, beside the talk, once, and in nobody's way."""

from __future__ import annotations

import asyncio
import socket
import threading
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from bot.app import WORKSPACE, build
from bot.channels.base import Start
from storage.base import Identity, Who
from tests.serving.looking import ABOUT, OTHER, QUOTE, TEXT, agree, asked, by_model, paste, settings, texts
from tests.serving.support import run
from tests.storage.support import query
from tests.support.loopback import CHANNEL, TENANT
from tests.support.model_server import ModelServer
from tests.support.serving import World, hosted
from tests.support.waiting import until


def count(folder: Path, table: str) -> int:
    return int(query(f"sqlite:///{folder / 'eq.sqlite3'}", f"SELECT count(*) FROM {table}")[0][0])


def test_who_agrees_gets_the_models_findings_behind_the_rules_own(tmp_path: Path):
    async def main() -> None:
        with ModelServer(quote=QUOTE) as server:
            async with World().open() as world, hosted(settings(tmp_path, server), world):
                await paste(world)
                await world.until(lambda: asked(world))
                assert server.requests == []
                assert server.url in texts(world)[-1]
                facts = count(tmp_path, "facts")
                await agree(world)
                await world.until(lambda: by_model(world))
                rules, question, said, found = texts(world)[1:]
                assert "Assumed as certain" in rules
                assert "would read this text" in question
                assert "reads your propositions" in said
                assert ABOUT in found
                assert f"**The model says** “{QUOTE}”" in found
                assert (len(server.requests), count(tmp_path, "jobs"), count(tmp_path, "facts")) == (
                    1,
                    0,
                    facts,
                )

    run(main())


def test_it_is_asked_once_and_each_later_version_is_looked_at_without_a_word(tmp_path: Path):
    async def main() -> None:
        with ModelServer(quote="Dear Ines") as server:
            async with World().open() as world, hosted(settings(tmp_path, server), world):
                await paste(world)
                await agree(world)
                await world.until(lambda: by_model(world))
                await world.send("c1", text=OTHER)
                await world.until(lambda: len(by_model(world)) == 2)
                assert "we guarantee you 95 %" in by_model(world)[1]
                assert len(asked(world)) == 1
                await world.send("d1", text="", **{"from": "c1"}, start=asdict(Start("Beta", "critique")))
                await world.questions("d1", 1)
                await world.send("d1", text=TEXT, **{"from": "c1"})
                await world.until(lambda: by_model(world, "d1"))
                assert asked(world, "d1") == []
                assert len(server.requests) == 2  # the same text was asked about before

    run(main())


@pytest.mark.parametrize("answer", [{"choice": "not_read"}, {"say": "No."}])
def test_who_refuses_is_left_alone_until_they_say_otherwise(tmp_path: Path, answer: dict[str, str]):
    async def main() -> None:
        with ModelServer(quote="Dear Ines") as server:
            async with World().open() as world, hosted(settings(tmp_path, server), world):
                await paste(world)
                await world.until(lambda: asked(world))
                if "say" in answer:
                    await world.send("c1", text=answer["say"])
                else:
                    await agree(world, choice="not_read")
                await world.until(lambda: "only the rules look" in texts(world)[-1])
                await world.send("c1", text=OTHER)
                await world.questions("c1", 4)
                assert server.requests == []
                await world.send("c1", text="model on")
                await world.until(lambda: by_model(world))
                assert "we guarantee you 95 %" in by_model(world)[0]
                await world.send("c1", text="/model off", more={"order": {"name": "model", "about": "off"}})
                await world.until(lambda: "only the rules look" in texts(world)[-1])
                await world.send("c1", text=TEXT)
                await world.questions("c1", 5)
                assert len(asked(world)) == 1
                assert len(server.requests) == 1

    run(main())


def test_a_yes_is_meant_for_the_model_only_where_it_was_asked_last(tmp_path: Path):
    async def main() -> None:
        with ModelServer(quote=QUOTE) as server:
            async with World().open() as world, hosted(settings(tmp_path, server), world):
                await paste(world)
                await world.until(lambda: asked(world))
                await world.send("c1", text="why")
                await world.questions("c1", 4)
                await world.send("c1", text="yes")
                await world.questions("c1", 5)
                assert server.requests == []
                assert count(tmp_path, "model_consents") == 0

    run(main())


def test_somebody_elses_button_or_an_old_servers_agrees_to_nothing(tmp_path: Path):
    async def main() -> None:
        with ModelServer() as server, ModelServer() as newer:
            async with World().open() as world:
                async with hosted(settings(tmp_path, server), world):
                    await paste(world)
                    await paste(world, "c2")
                    await world.until(lambda: asked(world) and asked(world, "c2"))
                    await world.send("c2", chosen=["let_read"], answers=asked(world)[-1]["ask"])
                    await world.until(lambda: "model on" in texts(world, "c2")[-1])
                async with hosted(settings(tmp_path, newer), world):
                    await agree(world)
                    await world.until(lambda: newer.url in texts(world)[-1])
                    assert "would read" in texts(world)[-1]
                assert server.requests == newer.requests == []

    run(main())


def test_a_draft_of_ours_is_looked_at_where_it_is_shown(tmp_path: Path):
    async def main() -> None:
        with ModelServer() as server:
            async with World().open() as world, hosted(settings(tmp_path, server), world):
                start = asdict(Start("Ironbridge", minutes=15, kind="open_deal"))
                await world.send("c1", text="/prep", start=start)
                await world.questions("c1", 1)
                await world.send("c1", text="model on")
                await world.send("c1", text="marta ruiz the COO, she told me shes got 200k for this")
                await world.questions("c1", 2)
                await world.send("c1", text="edit")
                await world.until(lambda: by_model(world))
                draft = next(text for text in texts(world) if "from what you told me" in text)
                about = by_model(world)[0].partition("about “")[2].partition(" …”")[0]
                assert about in draft.replace("\\", "")
                assert asked(world) == []

    run(main())


SENTENCES = {
    "500-always": "gave no answer",
    "html-200": "gave no answer",
    "reset": "gave no answer",
    "other-schema": "gave no answer",
    "prose": "gave no answer",
    "gzip": "gave no answer",
    "refusal": "would not look",
    "content-filter": "would not look",
    "no-findings": "found nothing more",
    "ghost-span": "found nothing more",
    "hang": "took too long",
    "drip": "took too long",
    "hang-stream": "took too long",
}


@pytest.mark.parametrize("mode", SENTENCES)
def test_whatever_the_server_does_it_ends_in_one_sentence_that_names_the_text(tmp_path: Path, mode: str):
    async def main() -> None:
        with ModelServer(mode) as server:
            wanted = settings(tmp_path, server, critic_deadline=1.0)
            async with World().open() as world, hosted(wanted, world):
                await paste(world)
                await agree(world)
                await until(lambda: count(tmp_path, "jobs") == 0 and server.requests)
                await world.until(lambda: SENTENCES[mode] in texts(world)[-1])
                assert "Dear Ines, you will save" in texts(world)[-1]
                assert len(texts(world)) == 5
                await world.send("c1", text="that's all")
                await world.until(lambda: "Kept with this account" in texts(world)[-1])
                assert len(server.requests) <= 2

    run(main())


def test_the_talk_goes_on_while_the_model_thinks_and_what_comes_late_says_what_it_is_about(tmp_path: Path):
    async def main() -> None:
        with ModelServer(quote=QUOTE) as server:
            server.free.clear()
            async with World().open() as world, hosted(settings(tmp_path, server), world) as service:
                await paste(world)
                await agree(world)
                await until(lambda: server.requests)
                await world.send("c1", text="that's all")
                await world.until(lambda: "Kept with this account" in texts(world)[-1])
                await world.send("c1", text="/prep", start=asdict(Start("Contoso", minutes=15)))
                await world.questions("c1", 4)
                assert service.beside.under_way == 1
                server.free.set()
                await world.until(lambda: by_model(world))
                assert ABOUT in by_model(world)[0]
                await world.send("c1", text="Open deal")
                await world.questions("c1", 5)

    run(main())


def test_a_name_that_is_not_looked_up_holds_up_nobody_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    answered, looking, usual = threading.Event(), [], socket.getaddrinfo

    def look_up(host: Any, *more: Any, **named: Any) -> Any:
        if "model.invalid" not in str(host):
            return usual(host, *more, **named)
        looking.append(host)
        answered.wait(30)
        raise socket.gaierror(socket.EAI_AGAIN, "no name server answers")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)

    async def main() -> None:
        wanted = settings(tmp_path, None, openai_api_key="sk-test", openai_base_url="http://model.invalid/v1")
        async with World().open() as world, hosted(wanted, world):
            for n in range(12):
                await paste(world, f"c{n}")
                await agree(world, f"c{n}")
            await until(lambda: len(looking) == 12)
            await world.send("d1", text="hi")
            await world.questions("d1", 1)
            assert not answered.is_set()
            answered.set()

    run(main())


def test_what_the_model_said_stands_in_the_transcript_as_the_models_and_goes_with_the_account(tmp_path: Path):
    async def main() -> None:
        with ModelServer(quote=QUOTE, rewrite=TEXT.replace("you will", "you may")) as server:
            wanted = settings(tmp_path, server)
            async with World().open() as world, hosted(wanted, world):
                await paste(world)
                await agree(world)
                await world.until(lambda: len(by_model(world)) == 2)
                assert "How the model would write it" in by_model(world)[1]
            app = build(wanted)
            identity = Identity(CHANNEL, TENANT, "c1")
            person = app.storage.find_person(WORKSPACE, identity)
            assert person is not None
            who = Who(WORKSPACE, person.id)
            markdown = app.export(who, "Acme c1", "md")
            assert markdown.index("Assumed as certain") < markdown.index("The model says")
            assert '"by": "model"' in app.export(who, "Acme c1", "json")
            app.storage.delete_account(who, app.account(who, "Acme c1").id)
            app.close()
            assert query(wanted.database, "SELECT count(*) FROM outbox WHERE body LIKE '%Halden%'") == [(0,)]

    run(main())


def test_nothing_is_said_of_a_text_that_was_taken_back_or_whose_account_is_gone(tmp_path: Path):
    async def main() -> None:
        with ModelServer() as server:
            server.free.clear()
            wanted = settings(tmp_path, server)
            async with World().open() as world, hosted(wanted, world) as service:
                await paste(world)
                await agree(world)
                await until(lambda: server.requests)
                await world.send("c1", text=OTHER)  # waits behind the first one of this chat
                await world.questions("c1", 4)
                await world.send("c1", text="back")
                await world.questions("c1", 5)
                before = len(texts(world))
                server.free.set()
                await until(lambda: not service.beside.under_way)
                await world.until(lambda: len(texts(world)) == before + 1)
                assert ABOUT in texts(world)[-1]
                assert len(server.requests) == 1

                server.free.clear()
                await world.send("c1", text=OTHER)
                await until(lambda: len(server.requests) == 2)
                who = Who(WORKSPACE, query(wanted.database, "SELECT person_id FROM chats")[0][0])
                account = service.storage.accounts(who)[0].account.id
                await asyncio.to_thread(service.storage.delete_account, who, account)
                server.free.set()
                await until(lambda: not service.beside.under_way)
                assert count(tmp_path, "jobs") == 0
                assert query(wanted.database, "SELECT count(*) FROM outbox WHERE body LIKE '%Ines%'") == [
                    (0,)
                ]

    run(main())


def test_without_a_model_nobody_is_asked_and_the_command_says_so(tmp_path: Path):
    async def main() -> None:
        async with World().open() as world, hosted(settings(tmp_path, None), world):
            await paste(world)
            await world.send("c1", text="/model on", more={"order": {"name": "model", "about": "on"}})
            await world.until(lambda: "No model is set up" in texts(world)[-1])
            assert asked(world) == []

    run(main())


def test_a_model_that_keeps_failing_is_left_alone_and_that_is_said_once(tmp_path: Path):
    async def main() -> None:
        with ModelServer("401") as server:
            async with World().open() as world, hosted(settings(tmp_path, server), world):
                await paste(world)
                await agree(world)
                for n, day in enumerate(("Monday", "Wednesday", "Thursday", "Friday"), 1):
                    await until(lambda: server.requests and count(tmp_path, "jobs") == 0)
                    await world.send("c1", text=TEXT.replace("Tuesday", day))
                    await world.questions("c1", 3 + n)
                await until(lambda: count(tmp_path, "jobs") == 0)
                await world.until(lambda: any("left alone" in text for text in texts(world)))
                said = "\n".join(texts(world))
                assert (said.count("gave no answer"), said.count("left alone")) == (3, 1)
                assert len(server.requests) == 3

    run(main())


def test_what_the_rules_found_is_not_said_again(tmp_path: Path):
    async def main() -> None:
        with ModelServer() as server:
            said = {"says": "You promise it.", "ask": "Who there confirmed it?"}
            server.findings = [
                {"code": "CERT", "quote": "you will save 80,000 EUR a year", **said},
                {"code": "BUYER", "quote": "Dear Ines", **said},
            ]
            async with World().open() as world, hosted(settings(tmp_path, server), world):
                await paste(world)
                await agree(world)
                await world.until(lambda: by_model(world))
                assert by_model(world)[0].count("The model says") == 1
                assert "“Dear Ines”" in by_model(world)[0]

    run(main())


def test_it_may_be_decided_before_any_talk(tmp_path: Path):
    async def main() -> None:
        with ModelServer(quote=QUOTE) as server:
            async with World().open() as world, hosted(settings(tmp_path, server), world):
                order = {"name": "model", "about": ""}
                await world.send("c1", text="/model", more={"order": order})
                await world.until(lambda: "*model on* agrees" in "".join(texts(world)))
                await world.send("c1", text="/model on", more={"order": {**order, "about": "on"}})
                await world.until(lambda: "reads your propositions" in texts(world)[-1])
                await world.send("c1", text="hi")
                await world.questions("c1", 1)
                assert "Which customer" in texts(world)[-1]
                await paste(world, "c1", account="Beta")
                await world.until(lambda: by_model(world))
                assert asked(world) == []

    run(main())


def test_a_customers_words_decide_nothing_of_it(tmp_path: Path):
    async def main() -> None:
        with ModelServer(quote=QUOTE) as server:
            async with World().open() as world, hosted(settings(tmp_path, server), world):
                quote = {"account": "gone", "place": "problem/said", "said_by": "", "said_at": "2026-11-23"}
                await world.send("c1", text="model on", more={"quote": quote})
                await world.until(lambda: texts(world))
                assert "reads your propositions" not in texts(world)[0]
                assert count(tmp_path, "model_consents") == 0

    run(main())


def test_who_has_asked_often_enough_today_is_told_so(tmp_path: Path):
    async def main() -> None:
        with ModelServer(quote="Dear Ines") as server:
            wanted = settings(tmp_path, server, critic_budget=1)
            async with World().open() as world, hosted(wanted, world):
                await paste(world)
                await agree(world)
                await world.until(lambda: by_model(world))
                await world.send("c1", text=OTHER)
                await world.until(lambda: "as often as a day allows" in texts(world)[-1])
                await world.send("c1", text=TEXT.replace("Tuesday", "Friday"))
                await world.questions("c1", 5)
                await until(lambda: count(tmp_path, "jobs") == 0)
                assert sum("as often as a day allows" in text for text in texts(world)) == 1
                assert len(server.requests) == 1

    run(main())

"""Asking the platforms over real HTTP: what each answer means, and that no token is ever shown."""

import asyncio
import json
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from aiohttp import web

from bot.checkup.asking import MOST_BYTES, over_http
from bot.checkup.online import asked, questions
from bot.checkup.seen import Mark, Notes
from bot.cli.shell import words
from bot.settings import read_settings
from tests.guard.leaks import found_in
from tests.support import canaries

NOTES = Notes(words)
GOOD = {
    "/api/auth.test": {"ok": True, "team": "Acme", "user": "equipoise"},
    f"/bot{canaries.TELEGRAM_TOKEN}/getMe": {"ok": True, "result": {"username": "equipoise_bot"}},
    "/v1/models": {"data": [{"id": "gpt-5.4-mini"}, {"id": "other"}]},
}


class Platforms:
    """All three at one address. `answers`: path -> (status, body); `date` is the Date header."""

    def __init__(self):
        self.answers = {path: (200, json.dumps(body)) for path, body in GOOD.items()}
        self.date = datetime.now(UTC)
        self.heard = []
        self.hangs = False
        self.over = asyncio.Event()

    async def answer(self, request):
        self.heard.append((request.method, request.path, request.headers.get("Authorization")))
        if self.hangs:
            await self.over.wait()
        status, body = self.answers[request.path]
        return web.Response(
            status=status, text=body, headers={"Date": format_datetime(self.date), "Location": "/v1/models"}
        )

    def becomes(self, path, status, body):
        (found,) = (each for each in self.answers if path in each)
        self.answers[found] = (status, body if isinstance(body, str) else json.dumps(body))


@asynccontextmanager
async def running(platforms):
    runner = web.ServerRunner(web.Server(platforms.answer), shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield runner.addresses[0][1]
    finally:
        platforms.over.set()
        await runner.cleanup()


@pytest.fixture
def ask(monkeypatch):
    monkeypatch.setenv("SLACK_BOT_TOKEN", canaries.SLACK_BOT_TOKEN)
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", canaries.TELEGRAM_TOKEN)
    monkeypatch.setenv("OPENAI_API_KEY", canaries.MODEL_KEY)

    def at(port):
        monkeypatch.setenv("SLACK_API_BASE_URL", f"http://127.0.0.1:{port}/api/")
        monkeypatch.setenv("TELEGRAM_API_BASE_URL", f"http://127.0.0.1:{port}")
        monkeypatch.setenv("OPENAI_BASE_URL", f"http://127.0.0.1:{port}/v1")
        return questions(read_settings(None))

    def run(change=lambda _: None, deadline=5.0):
        async def all_of_them():
            platforms = Platforms()
            change(platforms)
            async with running(platforms) as port:
                told = await asked(NOTES, at(port), over_http, lambda: datetime.now(UTC), deadline)
            return told, platforms

        told, platforms = asyncio.run(all_of_them())
        shown = "".join(seen.text + seen.remedy for seen in told.seen)
        assert not found_in(shown)
        assert all(bool(seen.remedy) is (seen.mark is not Mark.OK) for seen in told.seen)
        return {seen.about: seen for seen in told.seen}, told.drifts, platforms

    return run


def test_all_take_their_tokens(ask):
    seen, drifts, platforms = ask()
    assert {about: each.text.replace("127.0.0.1", "h") for about, each in seen.items()}.keys() == {
        "slack_online", "telegram_online", "model_online",
    }  # fmt: skip
    assert all(each.mark is Mark.OK for each in seen.values())
    assert seen["slack_online"].text == "Takes the token (equipoise in Acme)."
    assert seen["telegram_online"].text == "Takes the token (@equipoise_bot)."
    assert sorted(platforms.heard, key=str) == [
        ("GET", f"/bot{canaries.TELEGRAM_TOKEN}/getMe", None),
        ("GET", "/v1/models", f"Bearer {canaries.MODEL_KEY}"),
        ("POST", "/api/auth.test", f"Bearer {canaries.SLACK_BOT_TOKEN}"),
    ]
    assert len(drifts) == 3
    assert all(abs(each) < timedelta(seconds=30) for each in drifts)


def test_nobody_is_asked_without_a_token():
    assert questions(read_settings(None)) == []


ANSWERS = [
    ("auth.test", 200, {"ok": False, "error": "invalid_auth"}, "refused", Mark.WRONG, "(invalid_auth)"),
    ("auth.test", 200, {"ok": False, "error": canaries.SLACK_BOT_TOKEN}, "refused", Mark.WRONG, "(?)"),
    ("auth.test", 404, {}, "odd", Mark.WRONG, "status 404"),
    ("auth.test", 200, "<html>Sign in</html>", "odd", Mark.WRONG, "status 200"),
    ("auth.test", 302, "", "odd", Mark.WRONG, "status 302"),
    ("auth.test", 429, "", "busy", Mark.LOOK, ""),
    ("getMe", 401, {"ok": False, "description": "Unauthorized"}, "refused", Mark.WRONG, "(401)"),
    ("getMe", 404, {"ok": False, "description": "Not Found"}, "refused", Mark.WRONG, "(404)"),
    ("getMe", 500, {"ok": False}, "odd", Mark.WRONG, "status 500"),
    ("getMe", 200, {"ok": True, "result": "x"}, "odd", Mark.WRONG, "status 200"),
    ("getMe", 200, "[" * 100_000, "odd", Mark.WRONG, "status 200"),
    ("models", 401, {"error": {"message": canaries.MODEL_KEY}}, "refused", Mark.WRONG, "(401)"),
    ("models", 200, {"data": [{"id": "llama"}, 7]}, "unknown_model", Mark.LOOK, "lists no gpt-5.4-mini"),
    ("models", 200, {"data": [{"id": ["gpt-5.4-mini"]}]}, "unknown_model", Mark.LOOK, "lists no"),
    ("models", 200, {"data": None}, "odd", Mark.WRONG, "status 200"),
    ("models", 200, '{"data": [' + " " * MOST_BYTES + "]}", "odd", Mark.WRONG, "status 200"),
]


@pytest.mark.parametrize("path, status, body, state, mark, told", ANSWERS)
def test_what_an_answer_means(ask, path, status, body, state, mark, told):
    seen, _, platforms = ask(lambda platforms: platforms.becomes(path, status, body))
    about = {"auth.test": "slack_online", "getMe": "telegram_online", "models": "model_online"}[path]
    assert (seen[about].state, seen[about].mark) == (state, mark)
    assert told in seen[about].text
    assert len(platforms.heard) == 3  # no redirect was followed
    assert sum(each.mark is Mark.OK for each in seen.values()) == 2


def test_a_name_cannot_move_the_cursor(ask):
    bad = {"ok": True, "result": {"username": "\x1b[2J\u202e" + "x" * 500}}
    seen, _, _ = ask(lambda platforms: platforms.becomes("getMe", 200, bad))
    text = seen["telegram_online"].text
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert len(text) < 120


def test_a_clock_that_is_off(ask):
    def late(platforms):
        platforms.date += timedelta(hours=1)

    _, drifts, _ = ask(late)
    assert all(timedelta(minutes=-61) < each < timedelta(minutes=-59) for each in drifts)


def test_servers_that_do_not_answer(ask):
    def hang(platforms):
        platforms.hangs = True

    seen, drifts, _ = ask(hang, deadline=0.2)
    assert {each.text for each in seen.values() if "(TimeoutError)" in each.text} == {
        each.text for each in seen.values()
    }
    assert drifts == ()


def test_servers_that_are_not_there(ask, monkeypatch):
    monkeypatch.setattr(Platforms, "__init__", lambda self: None)
    monkeypatch.setattr("tests.bot.checkup.test_online.running", _nobody)
    seen, _, _ = ask()
    assert {each.state for each in seen.values()} == {"unreachable"}
    assert all("127.0.0.1:1 does not answer (ConnectionError)" in each.text for each in seen.values())


@asynccontextmanager
async def _nobody(_):
    yield 1

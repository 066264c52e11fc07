"""Log lines hold what is on a list and nothing else, whoever logs, however it fails."""

import ast
import asyncio
import importlib
import io
import json
import logging
import re
import sys
import threading
import warnings

import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.trouble import sentence
from bot.logs import LEVELS, UnlistedLog, set_up_logs
from bot.logvalues import KINDS, WORDS
from storage.base import StoreBusy
from tests.conftest import ROOT
from tests.guard.leaks import found_in
from tests.support import canaries

log = structlog.get_logger()
SECRET = b"0123456789abcdef"


class Out(io.StringIO):
    """A stream, and how often something was left out."""

    def __init__(self):
        super().__init__()
        self.dropped = 0

    def drop(self):
        self.dropped += 1

    @property
    def lines(self):
        return [json.loads(line) for line in self.getvalue().splitlines()]


@pytest.fixture
def out():
    stream = Out()
    logs = set_up_logs(stream, "info", True, secret=SECRET, dropped=stream.drop)
    yield stream
    logs.close()


def said(out):
    """The last line without its moment."""
    return {key: value for key, value in out.lines[-1].items() if key != "at"}


def test_a_line_holds_what_happened_and_when(out):
    log.info("turn_committed", channel="slack", session="r1", account="ab2cdefghijk", turn=3, seconds=0.02)
    assert said(out) == {
        "level": "info",
        "event": "turn_committed",
        "channel": "slack",
        "session": "r1",
        "account": "ab2cdefghijk",
        "turn": 3,
        "seconds": 0.02,
    }
    assert out.lines[0]["at"].endswith("+00:00")
    assert out.dropped == 0


def test_a_terminal_gets_lines_to_read():
    stream = Out()
    logs = set_up_logs(stream, "info", False)
    log.warning("silent", channel="telegram", silent_for=91)
    logs.close()
    _, _, shown = stream.getvalue().partition(" ")
    assert shown == "level=warning event=silent channel=telegram silent_for=91.0\n"


def test_a_level_keeps_the_lower_ones_out():
    stream = Out()
    logs = set_up_logs(stream, "warning", True)
    for level in LEVELS:
        getattr(log, level)("started")
    logs.close()
    assert [line["level"] for line in stream.lines] == ["warning", "error"]


def test_an_id_of_a_platform_is_alike_and_cannot_be_read(out):
    log.info("received", chat=canaries.SLACK_CHAT, sender=canaries.SLACK_SENDER, event_id="Ev1")
    log.info("received", chat=canaries.SLACK_CHAT, sender=canaries.TELEGRAM_CHAT)
    first, second = out.lines
    assert first["chat"] == second["chat"] != first["sender"]
    assert len(first["chat"]) == 13
    other = Out()
    logs = set_up_logs(other, "info", True)
    log.info("received", chat=canaries.SLACK_CHAT)
    logs.close()
    assert other.lines[0]["chat"] != first["chat"]  # keyed: trying all numbers tells nothing


@pytest.mark.parametrize(
    "name, given, kept",
    [
        ("turn_committed", {"text": canaries.TEXT}, {}),
        ("turn_committed", {"channel": canaries.NAME}, {}),
        ("turn_committed", {"account": "northwind"}, {}),
        ("turn_committed", {"session": str(canaries.TELEGRAM_CHAT)}, {}),
        ("turn_committed", {"count": "3"}, {}),
        ("turn_committed", {"count": True, "turn": 2}, {"turn": 2}),
        ("turn_committed", {"seconds": float("nan")}, {}),
        ("turn_committed", {"error": canaries.TEXT}, {}),
        ("turn_committed", {"place": "marta:1"}, {}),
    ],
)
def test_what_is_unlisted_warns_is_counted_and_left_out(out, name, given, kept):
    with pytest.warns(UnlistedLog) as told:
        log.info(name, **given)
    assert said(out) == {"level": "info", "event": name, **kept}
    assert out.dropped == 1
    assert told[0].filename == __file__
    assert not found_in(str(told[0].message))


@pytest.mark.parametrize("name", [canaries.TEXT, "Marta said", "", "turn %s", "x" * 60])
def test_an_event_is_a_name(out, name):
    with pytest.warns(UnlistedLog):
        log.info(name)
    assert said(out) == {"level": "info", "event": "unnamed"}


def test_in_a_test_an_unlisted_key_is_an_error(out):
    with pytest.raises(UnlistedLog):
        log.info("turn_committed", text=canaries.TEXT)
    assert out.getvalue() == ""


def test_in_production_the_warning_is_a_line_with_the_place(out):
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.showwarning = sys.modules["warnings"].showwarning
        logs = set_up_logs(out, "info", True)
        log.info("turn_committed", text=canaries.TEXT)
        logs.close()
    first, second = out.lines
    assert (first["event"], first["error"]) == ("warned", "UnlistedLog")
    assert first["place"].startswith("bot/test_logs.py:")
    assert second["event"] == "turn_committed"


# errors -----------------------------------------------------------------------------


def failing():
    try:
        raise KeyError(canaries.TEXT)
    except KeyError as error:
        raise ValueError(f"no {canaries.NAME}") from error


def test_an_error_is_its_classes_and_places(out):
    try:
        failing()
    except ValueError as error:
        log.error("turn_failed", error=error)
        log.exception("turn_failed")
    first, second = out.lines
    assert first["error"] == second["error"] == "ValueError < KeyError"
    assert first["place"] == second["place"] == f"bot/test_logs.py:{failing.__code__.co_firstlineno + 4}"


def test_the_places_are_those_in_our_code_innermost_first(out):
    def words(*_, **__):
        json.loads(canaries.TEXT)

    try:
        sentence(StoreBusy(), words, "")
    except ValueError as error:
        log.error("turn_failed", error=error)
    assert re.fullmatch(r"bot/channels/trouble\.py:\d+", said(out)["place"])
    assert said(out)["error"] == "JSONDecodeError"


def test_an_error_without_a_trace_and_one_that_causes_itself(out):
    error = ValueError(canaries.TEXT)
    error.__cause__ = RuntimeError()
    error.__cause__.__cause__ = error
    log.error("turn_failed", error=error)
    assert said(out)["error"] == "ValueError < RuntimeError"
    assert said(out)["place"] == "?"
    log.error("turn_failed", error=ExceptionGroup(canaries.TEXT, [KeyError(), OSError()]))
    assert said(out)["error"] == "ExceptionGroup(KeyError, OSError)"


# libraries --------------------------------------------------------------------------

LIBRARIES = (
    "slack_bolt",
    "telegram.ext",
    "httpx",
    "aiohttp.access",
    "uvicorn.error",
    "sqlalchemy.engine",
    "openai",
)


@pytest.mark.parametrize("name", LIBRARIES)
def test_of_a_library_its_name_level_and_place_are_told(out, name):
    importlib.import_module(name.partition(".")[0])
    logging.getLogger(name).error(
        "POST https://api.telegram.org/bot%s/sendMessage %s", canaries.TELEGRAM_TOKEN, canaries.TEXT
    )
    line = said(out)
    assert line["level"] == "error"
    assert line["event"] == "library"
    assert name.startswith(line["logger"])
    assert line["logger"] != "other"
    assert line["place"].startswith("bot/test_logs.py:")
    assert set(line) == {"level", "event", "logger", "place"}


def test_a_library_speaks_from_warning_on_unless_all_is_wanted(out):
    logging.getLogger("uvicorn.error").info(canaries.TEXT)
    assert out.getvalue() == ""
    more = Out()
    logs = set_up_logs(more, "debug", True)
    logging.getLogger("uvicorn.error").debug(canaries.TEXT)
    logs.close()
    assert said(more)["level"] == "debug"


def test_a_logger_named_after_somebody_has_no_name(out):
    logging.getLogger(canaries.NAME).log(
        35, "bad %d", "arguments", stack_info=True, extra={"who": canaries.NAME}
    )
    assert said(out)["logger"] == "other"
    assert said(out)["level"] == "warning"


def test_handlers_that_libraries_set_are_taken_off_and_come_back():
    own, theirs = io.StringIO(), logging.getLogger("library.with.handlers")
    handler = logging.StreamHandler(own)
    theirs.addHandler(handler)
    theirs.propagate = False
    stream = Out()
    logs = set_up_logs(stream, "info", True)
    theirs.error(canaries.TEXT)
    logs.close()
    assert own.getvalue() == ""
    assert said(stream)["event"] == "library"
    assert theirs.handlers == [handler]
    assert not theirs.propagate
    theirs.handlers = []


# what nobody catches ----------------------------------------------------------------


def test_a_thread_that_fails(out):
    thread = threading.Thread(target=failing)
    thread.start()
    thread.join()
    assert said(out)["event"] == "uncaught"
    assert said(out)["error"] == "ValueError < KeyError"


def test_a_callback_of_the_loop_that_fails(out):
    async def run():
        asyncio.get_running_loop().call_soon(failing)
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    asyncio.run(run())
    assert said(out)["logger"] == "asyncio"
    assert said(out)["error"] == "ValueError < KeyError"


def test_the_end_of_a_process_by_an_error(out):
    try:
        failing()
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
    assert said(out)["level"] == "critical"
    assert said(out)["error"] == "ValueError < KeyError"


def test_a_stream_that_cannot_be_written_costs_a_line_only():
    class Full(io.StringIO):
        def write(self, _):
            raise OSError(28, "No space left on device")

    logs = set_up_logs(Full(), "info", True)
    log.info("started")
    logs.close()


# the property -----------------------------------------------------------------------

planted = st.sampled_from(canaries.FORBIDDEN)
texts = st.builds(lambda before, canary, after: before + canary + after, st.text(), planted, st.text())
anything = st.recursive(
    texts | planted | st.integers() | st.floats() | st.booleans() | st.builds(ValueError, texts),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=5,
)


def _is_no_name(event):
    """What looks like an event's name passes for one; that names are literals is read from the code, below."""
    return not (isinstance(event, str) and re.fullmatch("[a-z0-9_]+", event, re.ASCII))


keys = st.sampled_from([*KINDS, "chat", "event_id", "sender", "exc_info", "record", "stack"]) | planted


@given(
    event=st.just("turn_committed") | anything.filter(_is_no_name),
    said=st.dictionaries(keys, anything, max_size=6),
    level=st.sampled_from([*LEVELS, "exception"]),
)
def test_nothing_planted_comes_out_of_ours(event, said, level):
    stream = Out()
    logs = set_up_logs(stream, "debug", True, secret=SECRET)
    said.pop("event", None)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UnlistedLog)
        getattr(log, level)(event, **said)
    logs.close()
    (line,) = stream.lines
    assert not found_in(_but_for_numbers(stream.getvalue(), line))
    assert set(line) <= {*KINDS, "at", "level", "chat", "event_id", "sender", "error", "place", "logger"}


def _but_for_numbers(text, line):
    """A number given as a count is no leak: only our own code puts one there, and hashes are letters by chance."""
    for value in line.values():
        if isinstance(value, (int, float)):
            text = text.replace(json.dumps(value), "", 1)
    return text


@given(name=texts | planted, message=texts, argument=anything, level=st.integers(0, 60), fails=st.booleans())
def test_nothing_planted_comes_out_of_libraries(name, message, argument, level, fails):
    stream = Out()
    logs = set_up_logs(stream, "debug", True)
    try:
        raise ValueError(message)
    except ValueError:
        record = logging.LogRecord(
            name, level, f"/srv/{message}.py", 7, message, (argument,), sys.exc_info() if fails else None
        )
    logging.getLogger().handle(record)
    logs.close()
    assert not found_in(stream.getvalue())


# the code ---------------------------------------------------------------------------


def calls():
    """Every call of a log method in our code: (where, call)."""
    folders = [ROOT / folder for folder in ("bot", "storage", "flows", "prompts")]
    for path in sorted(path for folder in folders for path in folder.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if "structlog" not in text:
            continue  # a logger of the standard library goes through the sieve as a library's does
        for node in ast.walk(ast.parse(text)):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            levels = {*LEVELS, "exception", "critical", "log", "bind"}
            if node.func.attr in levels and "log" in ast.unparse(node.func.value):
                yield f"{path.relative_to(ROOT)}:{node.lineno}", node


def test_events_are_literals_and_keys_are_listed():
    listed = {*KINDS, "chat", "event_id", "sender", "error", "record", "exc_info"}
    found = list(calls())
    assert len(found) >= 5, "the code logs nothing? then this test looks in the wrong place"
    for where, call in found:
        named = [
            each for each in call.args if not (isinstance(each, ast.Constant) and isinstance(each.value, str))
        ]
        levels = [each for each in named if ast.unparse(each) == "level"]
        assert named == levels, f"{where}: an event's name is a literal, and the only argument"
        assert {each.arg for each in call.keywords} <= listed, where


def test_words_are_short_names():
    assert all(word.isascii() and word.replace("_", "").isalpha() and len(word) <= 20 for word in WORDS)

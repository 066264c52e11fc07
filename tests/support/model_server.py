"""A model server on this machine that can be told to misbehave: real HTTP, real sockets. Asserts nothing itself.

`MODES` names what it can do. It answers from the schema in the request; `quote` and
`rewrite` say what the answer holds. While `free` is cleared its answers wait.
"""

from __future__ import annotations

import contextlib
import gzip
import json
import re
import socket
import struct
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

PAYLOADS = (
    "<!channel> <!here> <@U0LAN0Z89> <https://evil.example|click>",
    "<script>alert(1)</script> **bold** `code` {{7*7}} ${7*7} @everyone",
    "[click](tg://user?id=1) _under_ # head\n- item\n> quote \u202egnp.exe \x00\x07\x1b[31m",
)
HTML = b"<!doctype html><html><head><title>Sign in</title></head></html>"
SECRET = "HTTP 401 for key sk-verysecretkey"

ERRORS: dict[str, tuple[int, dict[str, Any]]] = {
    "429-quota": (429, {"message": "You exceeded your quota.", "code": "insufficient_quota"}),
    "500-always": (500, {"message": "The server had an error.", "code": None}),
    "401": (401, {"message": SECRET, "code": "invalid_api_key"}),
    "403": (403, {"message": "No access.", "code": "model_not_allowed"}),
    "404-model": (404, {"message": "No such model.", "code": "model_not_found"}),
    "413-context": (400, {"message": "Too long.", "code": "context_length_exceeded"}),
    "400-filtered": (400, {"message": "Filtered.", "code": "content_filter"}),
    "400-unclear": (400, {"message": "Bad request."}),
}
BAD_FORMAT = {
    "no-json-schema": "response_format.type must be one of 'text', 'json_object'",
    "no-response-format": "Unrecognized request argument supplied: response_format",
}
CONTENTS = {
    "prose": "It looks a little one-sided to me, but I would need more detail to say.",
    "other-schema": '{"weather": {"city": "Graz", "celsius": 11}, "ok": true}',
    "empty": "",
    "null": None,
    "deep": '{"findings":' + "[" * 30_000,
}
AS_GOOD = ("good", "strict", "no-responses", "no-stream", "sse-error", "bad-sse", "scripted", "many-findings")
SHAPES = (
    *("array-root", "wrong-types", "bad-enum", "extra-keys", "ghost-span", "no-findings", "inject", "echo"),
    *("invalid-json", "fenced", "thinking", "truncated", "big", "big-chunked", "gzip", "parts"),
)
SLOW = ("slow", "drip", "hang", "hang-stream")
BROKEN = ("reset", "eof", "html-200", "503-html", "sse-anyway", "no-choices", "redirect", "odd-body")
DECLINED = ("refusal", "content-filter")
LATER_GOOD = ("429", "500", "no-tokens")
MODES = (
    *AS_GOOD, *SHAPES, *SLOW, *BROKEN, *DECLINED, *LATER_GOOD, *ERRORS, *BAD_FORMAT, *CONTENTS,
    "429-always", "429-long",
)  # fmt: skip


class ModelServer:
    """The server, in a thread of its own: `with ModelServer("hang") as server: … server.url, server.requests`."""

    def __init__(self, mode: str = "good", *, quote: str = "", rewrite: str | None = None) -> None:
        assert mode in MODES, mode
        self.mode = mode
        self.quote = quote
        self.rewrite = rewrite
        self.findings: list[Any] | None = None
        self.requests: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.over = threading.Event()
        self.free = threading.Event()
        self.free.set()
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"owner": self}))
        self._http.daemon_threads = True
        self._http.handle_error = lambda *_: None  # type: ignore[method-assign]  # callers hang up; that is the point

    @property
    def url(self) -> str:
        """Its address, as a setting has it."""
        return f"http://127.0.0.1:{self._http.server_port}/v1"

    def content(self, asked: dict[str, Any]) -> str:
        """What the model writes in this mode."""
        if self.mode in CONTENTS:
            return CONTENTS[self.mode] or ""
        answer = {"findings": self.findings or self._findings(asked), "rewrite": self.rewrite}
        text = json.dumps(self._shaped(answer))
        if self.mode == "invalid-json":
            return text[: int(len(text) * 0.8)] + ",, 'oops': undefined"
        if self.mode == "truncated":
            return text[: len(text) * 3 // 4]
        if self.mode == "thinking":
            return f'<think>{{"findings": [], "rewrite": null}} or so</think>\n{text}'
        return (
            f"Sure! Here it is:\n\n```json\n{text}\n```\n\nAnything else?" if self.mode == "fenced" else text
        )

    def _findings(self, asked: dict[str, Any]) -> list[dict[str, Any]]:
        given = asked["messages"][-1]["content"].split("\n", 1)[1].rsplit("\n", 1)[0]
        quotes = [self.quote] if self.quote else re.findall(r"[^.\n]{12,80}", given)[:2]
        count = 60 if self.mode == "many-findings" else len(quotes)
        codes = (
            "BUYER",
            "ECON",
            "FLUFF",
            "REL",
            "GENERIC",
            "GIVE",
            "ZERO",
            "METRIC",
            "MONEY",
            "SELF",
            "CLAIM",
            "CERT",
        )
        return [
            {
                "code": codes[number % len(codes)],
                "quote": quotes[number % len(quotes)],
                "says": "It says what we deliver, and not which figure of theirs moves.",
                "ask": "What would a month without that fault be worth to you?",
            }
            for number in range(count)
        ]

    def _shaped(self, answer: dict[str, Any]) -> Any:
        found = answer["findings"]
        if self.mode == "array-root":
            return [answer]
        if self.mode == "wrong-types":
            return {
                "findings": [{**each, "code": 7, "quote": [each["quote"]], "says": None} for each in found],
                "rewrite": 1,
            }
        changes: dict[str, dict[str, Any]] = {
            "bad-enum": {"code": "SOMETHING_ELSE"},
            "extra-keys": {"x_unasked": {"nested": [1, 2, 3]}, "severity": 99, "source": "rules"},
            "ghost-span": {"quote": "words that nobody wrote"},
            "inject": {"says": PAYLOADS[0] + PAYLOADS[1], "ask": PAYLOADS[2]},
        }
        if self.mode == "echo":
            system = self.requests[-1]["messages"][0]["content"]
            changes["echo"] = {"says": system, "ask": system}
        if self.mode == "no-findings":
            return {**answer, "findings": []}
        return {**answer, "findings": [{**each, **changes.get(self.mode, {})} for each in found]}

    def __enter__(self) -> ModelServer:
        threading.Thread(target=self._http.serve_forever, args=(0.005,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.over.set()
        self.free.set()
        self._http.shutdown()
        self._http.server_close()


class _Handler(BaseHTTPRequestHandler):
    owner: ModelServer
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        """Says nothing."""

    def do_POST(self) -> None:
        owner, length = self.owner, int(self.headers["Content-Length"])
        asked = json.loads(self.rfile.read(length))
        owner.requests.append(asked)
        owner.headers.append({name.lower(): value for name, value in self.headers.items()})
        with contextlib.suppress(OSError):
            if not self._refused(asked):
                self._answer(asked)

    def do_GET(self) -> None:
        """Where a redirect leads: nobody should come."""
        self.owner.requests.append({"followed": self.path})
        self._send(200, b"{}")

    def _refused(self, asked: dict[str, Any]) -> bool:
        mode, first = self.owner.mode, len(self.owner.requests) == 1
        kind = asked.get("response_format", {}).get("type", "text")
        if mode in ERRORS:
            status, error = ERRORS[mode]
            self._error(status, error)
        elif mode in ("429-always", "429-long") or (mode == "429" and first):
            self._error(
                429,
                {"message": "Slow down."},
                {"Retry-After": {"429-long": "60"}.get(mode, "0.05")},
            )
        elif mode == "500" and first:
            self._error(500, {"message": "Oops."})
        elif mode == "no-tokens" and "max_tokens" in asked:
            self._error(
                400, {"message": "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead."}
            )
        elif (mode == "no-json-schema" and kind == "json_schema") or (
            mode == "no-response-format" and kind != "text"
        ):
            self._error(400, {"message": BAD_FORMAT[mode], "param": "response_format"})
        elif mode == "503-html":
            self._send(503, HTML, {"Content-Type": "text/html"})
        else:
            return False
        return True

    def _answer(self, asked: dict[str, Any]) -> None:
        mode = self.owner.mode
        self.owner.free.wait(30)
        body = json.dumps(self._completion(asked)).encode()
        if mode in ("slow", "hang"):
            self.owner.over.wait(30)
        elif mode == "drip":
            self._pieces(body, (bytes((each,)) for each in body), pause=0.05)
        elif mode in ("hang-stream", "reset", "eof"):
            self._pieces(body, iter((body[: len(body) // 2],)))
            if mode == "hang-stream":
                self.owner.over.wait(30)
            if mode == "reset":
                self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.close_connection = True
            self.rfile.close()
            self.connection.close()  # only now nobody holds it any more
        elif mode == "redirect":
            self._send(307, b"", {"Location": "/v1/elsewhere"})
        elif mode == "gzip":
            self._send(200, gzip.compress(b"[" + b" " * 5_000_000 + b"]"), {"Content-Encoding": "gzip"})
        elif mode == "big-chunked":
            self.send_response(200)
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            for _ in range(200):
                self.wfile.write(b"2710\r\n" + b" " * 10_000 + b"\r\n")
        else:
            bodies = {
                "html-200": HTML,
                "sse-anyway": b"data: {}\n\ndata: [DONE]\n\n",
                "odd-body": b"\xff\xfe[1",
            }
            self._send(200, bodies.get(mode, body))

    def _completion(self, asked: dict[str, Any]) -> dict[str, Any]:
        mode, content = self.owner.mode, self.owner.content(asked)
        message: dict[str, Any] = {"role": "assistant", "content": content, "refusal": None}
        if mode == "null":
            message["content"] = None
        elif mode == "parts":
            message["content"] = [{"type": "text", "text": content}]
        elif mode == "big":
            message["content"] = content + " " * 2_000_000
        elif mode == "refusal":
            message |= {"content": None, "refusal": "I can't help with that."}
        reason = {"content-filter": "content_filter", "truncated": "length"}.get(mode, "stop")
        choices = [] if mode == "no-choices" else [{"index": 0, "finish_reason": reason, "message": message}]
        return {"id": "c1", "object": "chat.completion", "created": 1, "model": "m", "choices": choices}

    def _pieces(self, body: bytes, pieces: Iterator[bytes], pause: float = 0.0) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        for piece in pieces:
            self.wfile.write(piece)
            time.sleep(pause)

    def _error(self, status: int, error: dict[str, Any], headers: dict[str, str] | None = None) -> None:
        self._send(status, json.dumps({"error": error}).encode(), headers)

    def _send(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in {
            "Content-Type": "application/json",
            "Content-Length": str(len(body)),
            **(headers or {}),
        }.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

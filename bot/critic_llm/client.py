"""One request to a model server through its own client. Slow to import, so imported last. Retries nothing by itself.

What can be held against a server is: no redirects, because consent was given to one
address; no compressed answer, because a small one may unpack to gigabytes; no answer
longer than was asked for.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from functools import lru_cache
from ssl import SSLContext
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit

import httpx2
import openai

from bot.critic_llm.answer import heard_in, words_of
from bot.critic_llm.question import Access, Question
from bot.critic_llm.trouble import Form, Manner, Trouble, trouble_of

MOST_BYTES = 256_000
MOST_TOKENS = 4_000
_RECONNECT = 0.2
_NEW_NAMES = (".openai.com", ".openai.azure.com")
"""Servers whose newer models know only the newer name of the limit on tokens."""

for _name in ("openai", "httpx2", "httpcore2"):
    logging.getLogger(_name).setLevel(
        logging.WARNING
    )  # below that they write down what is asked, and addresses


class _TooLong(httpx2.TransportError):
    """More came than anybody asked for."""


class _Capped(httpx2.AsyncByteStream):
    """A body that ends in an error once it is too long."""

    def __init__(self, body: httpx2.AsyncByteStream) -> None:
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        had = 0
        async for piece in self._body:
            had += len(piece)
            if had > MOST_BYTES:
                raise _TooLong("too long")
            yield piece

    async def aclose(self) -> None:
        await self._body.aclose()


async def _cap(response: httpx2.Response) -> None:
    length = response.headers.get("content-length", "0")
    if not (length.isascii() and length.isdigit()) or int(length) > MOST_BYTES:
        raise _TooLong("too long")
    if response.headers.get("content-encoding", "identity") != "identity":
        raise _TooLong("compressed, though nobody asked for it")
    assert isinstance(response.stream, httpx2.AsyncByteStream)
    response.stream = _Capped(response.stream)


@lru_cache(maxsize=1)
def _trusted() -> SSLContext:
    """Whom to believe: read once, since it takes longer than the rest of a connection."""
    return httpx2.create_ssl_context()


def usual_manner(access: Access) -> Manner:
    """How a server is asked first."""
    host = f".{urlsplit(access.server).hostname or ''}"
    return Manner(tokens="max_completion_tokens" if host.endswith(_NEW_NAMES) else "max_tokens")


@contextmanager
def _trouble(manner: Manner) -> Iterator[None]:
    """What a server may do, as Trouble."""
    try:
        yield
    except openai.APIStatusError as error:
        raise trouble_of(error.status_code, error.body, error.response.headers, manner) from None
    except openai.APIConnectionError as error:
        cause = type(error.__cause__).__name__
        raise Trouble(cause, wait=None if cause == "_TooLong" else _RECONNECT) from None
    except (openai.OpenAIError, httpx2.HTTPError) as error:
        raise Trouble(type(error).__name__) from None


class Client:
    """A connection to a model server for one critique."""

    def __init__(self, access: Access) -> None:
        self._access = access
        self._openai = openai.AsyncOpenAI(
            api_key=access.key,
            base_url=access.server,
            max_retries=0,
            http_client=openai.DefaultAsyncHttpxClient(
                verify=_trusted(),
                follow_redirects=False,
                timeout=access.deadline + 1,  # the deadline around everything is the one that counts
                event_hooks={"response": [_cap]},
                headers={"accept-encoding": "identity"},
            ),
        )

    def get_ready(self) -> None:
        """Has loaded what the first request would load: a good second on a busy machine, best spent in a thread."""
        _ = (
            self._openai.chat.completions.with_raw_response,
            self._openai.user_agent,
            self._openai.default_headers,
        )

    async def ask(self, question: Question, manner: Manner) -> str:
        """What the model writes. Raises Trouble, and nothing else that the server could cause."""
        with _trouble(manner):
            got = await self._openai.chat.completions.with_raw_response.create(
                **self._request(question, manner)
            )
        return words_of(got.content)

    async def hear(self, name: str, content: bytes) -> str:
        """The words in a recording. Raises Trouble, and nothing else that the server could cause."""
        with _trouble(Manner()):
            got = await self._openai.audio.transcriptions.with_raw_response.create(
                model=self._access.model, file=(name, content), response_format="json"
            )
        return heard_in(got.content)

    def _request(self, question: Question, manner: Manner) -> dict[str, Any]:
        asked: dict[str, Any] = {
            "model": self._access.model,
            "messages": [
                {"role": "system", "content": question.system},
                *({"role": "user", "content": part} for part in question.given),
            ],
            manner.tokens: MOST_TOKENS,
        }
        if manner.form is Form.SCHEMA:
            schema = {"name": "critique", "strict": True, "schema": question.schema}
            asked["response_format"] = {"type": "json_schema", "json_schema": schema}
        elif manner.form is Form.OBJECT:
            asked["response_format"] = {"type": "json_object"}
        return asked

    async def __aenter__(self) -> Client:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._openai.close()

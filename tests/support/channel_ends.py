"""The other end of each chat platform, for one suite over all of them: what a person sees there, types and taps.

A platform joins by an `End` of its own in `ENDS`: it has what is said translated, looks at
it as strictly as the platform would, and makes the payloads of what a person does.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, Protocol

from bot.channels.base import Outgoing
from bot.channels.platform import Received
from bot.channels.telegram.incoming import Turned, read
from bot.channels.telegram.outgoing import payloads
from prompts.render import Words
from tests.support.telegram_reader import seen


class End(Protocol):
    """One person's end of one chat."""

    def sees(self, outgoing: Outgoing) -> str:
        """All that they see of it, files included. Raises AssertionError on what the platform would refuse."""

    def types(self, text: str, again: bool = False) -> Received:
        """They type something; `again`: the platform delivers the one before once more."""

    def taps(self, *labels: str) -> Received:
        """They tap choices of the latest question, by what its buttons say."""

    def offered(self) -> list[str]:
        """What the buttons of the latest question send, as ids of choices or their numbers ("#3")."""


class TelegramEnd:
    """A phone with Telegram."""

    def __init__(self) -> None:
        words = Words("en_GB", str)
        self._label: Callable[..., str] = lambda key, **data: words.text(f"telegram.{key}", **data)
        self._numbers = itertools.count(1)
        self._keyboard: Mapping[str, Any] = {}
        self._last: Mapping[str, Any] = {}

    def sees(self, outgoing: Outgoing) -> str:
        """See End."""
        calls = payloads(outgoing, self._label)
        found = [seen(call) for call in calls]
        markup = calls[-1].parameters.get("reply_markup")
        self._keyboard = markup if markup is not None else self._keyboard
        return "\n".join(each.file[1] if each.file is not None else each.text for each in found)

    def types(self, text: str, again: bool = False) -> Received:
        """See End."""
        if not again:
            assert len(text.encode("utf-16-le")) // 2 <= 4096, "no client sends that in one message"
            self._last = {"message": {**self._envelope(), "text": text.strip(), "from": self._who}}
        found = self._read(self._last)
        assert isinstance(found, Received)
        return found

    def taps(self, *labels: str) -> Received:
        """See End."""
        data = [self._data(label) for label in labels]
        if any(":~+" in each for each in data):
            for each in data:
                turned = self._tapped(each)
                assert isinstance(turned, Turned)
                self._keyboard = {
                    "inline_keyboard": [
                        [{"text": button.text, "callback_data": button.data} for button in row]
                        for row in turned.board
                    ]
                }
            data = [self._data("Done")]
        (only,) = data
        found = self._tapped(only)
        assert isinstance(found, Received)
        return found

    def offered(self) -> list[str]:
        """See End."""
        sent = [data.partition(":")[2].removeprefix("~+") for _, data in self._buttons()]
        return [each for each in sent if not each.startswith(("~more", "~done"))]

    _who: Mapping[str, Any] = {"id": 1001, "is_bot": False, "first_name": "Dana"}

    def _envelope(self) -> dict[str, Any]:
        chat = {"id": 1001, "type": "private"}
        return {"message_id": next(self._numbers), "date": 1_764_000_000, "chat": chat}

    def _buttons(self) -> list[tuple[str, str]]:
        rows = self._keyboard["inline_keyboard"]
        return [(button["text"], button["callback_data"]) for row in rows for button in row]

    def _data(self, label: str) -> str:
        """What the button of a choice sends; a long label stands shortened on it, and with its number."""
        bare = [(re.sub(r"^\d+\. ", "", text), data) for text, data in self._buttons()]
        for text, data in [*self._buttons(), *bare]:
            if text == label or (text.endswith("…") and label.startswith(text[:-1].rstrip())):
                return data
        raise AssertionError(f"no button {label!r} among {[text for text, _ in self._buttons()]}")

    def _tapped(self, data: str) -> Any:
        message = {**self._envelope(), "reply_markup": self._keyboard}
        query = {"id": str(next(self._numbers)), "from": self._who, "data": data, "message": message}
        return self._read({"callback_query": query})

    def _read(self, what: Mapping[str, Any]) -> Any:
        update = {"update_id": next(self._numbers), **what}
        return read(update, "123", self._label, datetime.now(UTC))


ENDS: Mapping[str, Callable[[], End]] = {"telegram": TelegramEnd}
"""Every chat platform there is."""

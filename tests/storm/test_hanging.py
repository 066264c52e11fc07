"""One chat whose model calls hang: it is said how long the others wait meanwhile, and that nobody is left out."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.storm.hanging import Hanging


@pytest.mark.storm
@pytest.mark.timeout(300)
def test_thirty_seconds_in_which_one_chats_model_hangs(url: str, tmp_path: Path):
    storm = Hanging()
    asyncio.run(storm.run(url, tmp_path))
    print(f"\n{url.partition(':')[0]}: {storm}")
    assert storm.calls == 2
    assert storm.said_in_between == []
    assert len(storm.said_then) == 2

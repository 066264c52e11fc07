"""The image's HEALTHCHECK, run as it stands against a service that serves, and against nothing."""

from __future__ import annotations

import asyncio
import json
import re
import sys
from contextlib import ExitStack
from pathlib import Path

from pydantic import SecretStr

from bot.hosting import prepare
from bot.settings import Settings
from tests.conftest import ROOT
from tests.serving.support import Remembering, run
from tests.support.ports import free_port


async def asks(port: int) -> int:
    """The exit code of the check, at this port instead of the default."""
    found = re.search(
        r"^HEALTHCHECK .*\\\n +CMD (\[.+\])$", (ROOT / "Containerfile").read_text("utf-8"), re.MULTILINE
    )
    assert found is not None
    program, *rest = json.loads(found[1])
    assert program == "python"
    command = [each.replace(":8711/", f":{port}/") for each in rest]
    assert command != rest
    child = await asyncio.create_subprocess_exec(sys.executable, *command, stderr=asyncio.subprocess.DEVNULL)
    return await child.wait()


def test_it_succeeds_while_the_service_serves_and_fails_when_it_does_not(tmp_path: Path):
    async def main() -> None:
        port = free_port()
        url = SecretStr(f"sqlite:///{tmp_path / 'eq.sqlite3'}")
        with ExitStack() as kept:
            host = await prepare(Settings(database_url=url, health_port=port), [Remembering()], kept)
            up = asyncio.Event()
            running = asyncio.create_task(host.run(up.set))
            await up.wait()
            assert await asks(port) == 0
            host.service.stop()
            await running
        assert await asks(port) == 1

    run(main())

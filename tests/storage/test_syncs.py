"""One flush to the disk for a turn, counted from outside the process."""

import re
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from storage.open import open_storage
from tests.storage.support import seller, talk, with_tables

PROGRAM = """
import os, sys
sys.path.insert(0, {root!r})
from tests.storage.support import SPACE, Talk
from storage.base import Who
from storage.open import open_storage
store = open_storage({url!r})
who = Who(SPACE, {person!r})
loaded = store.load(who, "a1", "s1")
t = Talk(store, who, "a1", loaded.session, loaded.account.version, loaded.record.last_id)
t.say(t.fact())
for _ in range({turns}):
    os.write(1, b"turn")
    store.load(who, "a1", "s1")
    t.say(t.fact(), t.fact("decision/how"))
os.write(1, b"end")
os._exit(0)
"""


@pytest.mark.skipif(shutil.which("strace") is None, reason="flushes are counted with strace")
def test_a_turn_is_one_flush(tmp_path: Path):
    url = with_tables(tmp_path / "eq.db")
    with closing(open_storage(url)) as store:
        person = talk(store, seller(store)).who.person
    log = tmp_path / "calls"
    program = PROGRAM.format(root=str(Path(__file__).parents[2]), url=url, person=person, turns=20)
    trace = ["strace", "-f", "-o", str(log), "-e", "trace=fsync,fdatasync,sync_file_range,msync,write"]
    subprocess.run([*trace, sys.executable, "-c", program], check=True, stdout=subprocess.DEVNULL)
    calls = log.read_text()
    turns = re.split(r'write\(1, "(?:turn|end)"', calls)[1:-1]
    assert len(turns) == 20
    assert [len(re.findall(r"\b(?:fsync|fdatasync|msync)\(", turn)) for turn in turns] == [1] * 20

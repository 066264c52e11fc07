"""One of ours who talked on all channels is erased: how each knew them is in no row and no byte afterwards."""

from storage.base import Identity
from storage.erasing.eraser import Wanted, erasing
from storage.health import check
from storage.open import open_sql
from tests.across.everywhere import everywhere
from tests.storage.erasing import AT, files_of
from tests.storage.support import query
from tests.support.telegram_server import in_loop

NUMBER = 703141


@in_loop
async def test_nothing_of_how_the_channels_know_them_is_left(tmp_path):
    async with everywhere(tmp_path) as place:
        await place.ana.orders("prep Acme 5", posts=2)
        await place.ana.taps("First talk")
        await place.ana.says("Marta Ruiz, COO")
        assert "You are" in await place.phone(await place.slack_code(), NUMBER)
        await place.phone("/resume", NUMBER)
        await place.phone("they run late every month", NUMBER)
        code = (await place.phone("/link", NUMBER)).split("<b>")[1].split("</b>")[0]
        await place.command("accounts", "list", "--as", "Anastasia")  # she was somebody of her own there
        await place.command("link", code, "--as", "Anastasia", "--join")
        await place.ana.orders("help", posts=1)
        ana = place.ana.who.person
    url = f"sqlite:///{tmp_path / 's.sqlite3'}"
    traces = [b'"U1"', b'"D1:', str(NUMBER).encode(), b"nastasia"]
    before = b"".join(each.read_bytes() for each in files_of(url))
    assert [trace for trace in traces if trace not in before] == []
    with open_sql(url) as store:
        (one,) = (each for each in store.everybody("main") if each.person.id == ana)
        assert {each.identity.channel for each in one.known} == {"slack", "telegram", "terminal"}
        bo = store.person_for("main", Identity("terminal", "local", "bo"), "Bo", AT)
    facts = query(url, "SELECT count(*) FROM facts")
    with erasing(url, "main") as eraser:
        (found,) = eraser.people(ana)
        assert eraser.people("Anastasia") == [], "that is Ana"
        eraser.erase(Wanted(found, "former colleague", to=bo.id))
    after = b"".join(each.read_bytes() for each in files_of(url))
    assert [trace for trace in traces if trace in after] == []
    assert query(url, "SELECT count(*) FROM facts") == facts
    assert query(url, "SELECT owner_id FROM accounts") == [(bo.id,)]
    assert check(url).problems == ()

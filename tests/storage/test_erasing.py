"""Erasing: every table is seen to, nothing of it is left in the file, and what is left folds and goes on."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from flows.forgetting import names_of
from flows.record import fold
from storage.base import Identity, Place, Reply, StoreBusy, Who
from storage.copying import copy
from storage.erasing.eraser import Found, Wanted, erasing, looking
from storage.erasing.holding import HELD, Kept
from storage.erasing.names import Names
from storage.health import check
from storage.mapping import fact_row
from storage.open import open_sql
from storage.serve_lock import serve_lock
from storage.service import Settled
from storage.statements import insert
from storage.tables import METADATA
from tests.conversations import dialogue
from tests.storage.erasing import AT, SPACE, everywhere, files_of
from tests.storage.support import new_postgres, query
from tests.support.driving import Office, Seller

NAME = "Marta Ruiz"
SAID = "zorrillo Marta Ruiz, MARTA's and ruiz wait: call m. ruiz"


def talked(folder: Path, name: str = "whole_life") -> str:
    """A store with a whole talk in it, and her name everywhere."""
    played = dialogue.play(dialogue.read(name), folder)
    url, seller = played.office.address, played.last
    account, who = seller.account().id, seller.who
    played.office.close()
    everywhere(url, account, who, SAID)
    return url


def her(url: str) -> Found:
    """As she is found."""
    with looking(url, SPACE) as eraser:
        (found,) = eraser.people("marta ruiz")
    return found


def kept(url: str, table: str, column: str) -> str:
    """All that a column holds, as text."""
    rows = query(url, f"SELECT {column} FROM {table}")
    return json.dumps([row[0] for row in rows]).encode().decode("unicode_escape").casefold()


def test_every_table_and_every_column_that_is_text_is_entered():
    assert set(HELD) == set(METADATA.tables)
    for name, table in METADATA.tables.items():
        texts = {column.name for column in table.columns if str(column.type) == "TEXT"}
        numbers = {column.name for column in table.columns} - texts
        assert HELD[name].columns - numbers == texts - {"workspace_id"}, name


def test_her_name_is_in_every_column_that_may_hold_it_before_and_in_none_after(tmp_path: Path):
    url = talked(tmp_path)
    columns = [
        (table, column)
        for table, held in HELD.items()
        for column, how in held.texts.items()
        if how is not Kept.OURS
    ]
    assert [each for each in columns if "marta" not in kept(url, *each)] == []
    with erasing(url, SPACE) as eraser:
        (found,) = eraser.people(NAME)
        done = eraser.erase(Wanted(found, "[erased]"))
    for table, column in columns:
        assert "marta" not in kept(url, table, column), (table, column)
        assert "ruiz" not in kept(url, table, column), (table, column)
    assert "[erased]'s and [erased] wait: call [erased]" in kept(url, "notes", "text")
    assert done.going["facts"] > 0
    assert check(url).problems == ()


def test_no_byte_of_the_name_is_left_in_the_files(tmp_path: Path):
    url = talked(tmp_path)
    assert any(b"zorrillo Marta Ruiz" in each.read_bytes() for each in files_of(url))
    with erasing(url, SPACE) as eraser:
        (found,) = eraser.people(NAME)
        eraser.erase(Wanted(found, "[erased]"))
    for each in files_of(url):
        content = each.read_bytes().lower()
        assert b"marta" not in content, each
        assert b"ruiz" not in content, each
        assert b"zorrillo [erased]" in content or each.suffix != ".sqlite3"


def erased(office: Office, name: str = NAME, **how: object) -> None:
    """Erases while the office is shut."""
    office.app.close()
    with erasing(office.address, SPACE) as eraser:
        (found,) = eraser.people(name)
        eraser.erase(Wanted(found, "[erased]", **how))  # type: ignore[arg-type]
    office.restart()


@pytest.mark.parametrize(
    "name", ["thirty_open_deal", "contradiction", "debrief_told", "review", "wrong_buyer"]
)
def test_the_talk_goes_on_wherever_it_stood(name: str, tmp_path: Path):
    data = dialogue.read(name)
    everything, gone = list(data["turns"]), 0
    for count in range(2, len(everything), 4):
        folder = tmp_path / str(count)
        folder.mkdir()
        data["turns"] = everything[:count]
        played = dialogue.play(data, folder)
        office, seller = played.office, played.last
        people = sorted(name for names in names_of(played.facts()).values() for name in names)
        people = [each for each in people if len(called(office, each)) == 1]
        for each in people[:1]:
            erased(office, each)
        gone += len(people[:1])
        said = _goes_on(seller)
        assert not Names((), frozenset(people[:1])).finder().spans(said), said
        assert check(office.address).problems == ()
        facts = seller.facts()
        assert fold(facts) == seller.record()
        office.close()
    assert gone >= 2


def called(office: Office, name: str) -> list[Found]:
    """Who could be meant by a name."""
    with looking(office.address, SPACE) as eraser:
        return list(eraser.people(name))


def _goes_on(seller: Seller) -> str:
    """Answers what is asked, goes back over it all, asks for the papers: everything has an answer. Gives all of it."""
    told = []
    seller.opens(seller.account().name)
    for text in (
        "so far",
        "back",
        "back",
        "a few weeks",
        "don't know",
        "Bo Lind, the buyer",
        "skip",
        "brief",
    ):
        seller.says(text)
        if seller.question is not None and seller.question.choices:
            seller.taps(seller.question.choices[0].label)
        told.append(seller.text)
    for _ in range(6):
        seller.says("back")
        told.append(seller.text)
    app, account = seller.office.app, seller.account().name
    return "\n".join(
        [*told, *(app.export(seller.who, account, form) for form in ("html", "json", "md", "csv"))]
    )


# one of ours ------------------------------------------------------------------------
def two_of_ours(folder: Path) -> tuple[str, str, str]:
    """A store of two sellers on one account, one of whom noted something about herself. Gives the address and ids."""
    played = dialogue.play(dialogue.read("two_sellers"), folder)
    office, (ana, ben) = played.office, played.sellers.values()
    account = ana.account()
    with open_sql(office.address) as store:
        _, record = store.record(ana.who, account.id)
        fact = next(iter(record.held.values()))
        note = replace(
            fact, id=record.last_id + 1, path="seller/v1/fear", value="to look a fool", supersedes=None
        )
        with store.line.write():
            store.line.run(insert("facts"), fact_row(SPACE, replace(note, recorded_by=ana.who.person)))
            key = {"w": SPACE, "a": account.id, "last": note.id}
            store.line.run("UPDATE accounts SET last_fact = :last WHERE workspace_id = :w AND id = :a", key)
            row = {"workspace_id": SPACE, "account_id": account.id, "path": note.path}
            store.line.run(insert("holding"), {**row, "fact_id": note.id, "first_id": note.id})
    ids = ana.who.person, ben.who.person
    office.close()
    assert check(office.address).problems == ()
    return office.address, *ids


def test_one_of_ours_goes_and_what_they_found_out_stays(tmp_path: Path):
    url, ana, ben = two_of_ours(tmp_path)
    before = query(url, "SELECT count(*) FROM facts WHERE path NOT LIKE 'seller/%'")
    with erasing(url, SPACE) as eraser:
        (found,) = [each for each in eraser.people("Ana") if each.kind == "colleague"]
        assert eraser.owned(found.id) == ["Cobalt Freight"]
        eraser.erase(Wanted(found, "former colleague", to=ben))
    assert query(url, "SELECT count(*) FROM identities WHERE person_id = ?".replace("?", f"'{ana}'")) == [
        (0,)
    ]
    assert query(url, f"SELECT name FROM persons WHERE id = '{ana}'") == [('"former colleague"',)]
    assert query(url, "SELECT owner_id FROM accounts") == [(ben,)]
    assert query(url, "SELECT person_id FROM memberships") == [(ben,)]
    assert query(
        url, "SELECT count(*) FROM facts WHERE path NOT LIKE 'seller/%' AND recorded_by IS NOT NULL"
    )[0] >= (before[0][0],)
    assert query(url, "SELECT count(*) FROM facts WHERE value LIKE '%fool%'") == [(0,)]
    assert query(url, f"SELECT count(*) FROM sessions WHERE person_id = '{ana}'")[0][0] > 0
    assert check(url).problems == ()
    for each in files_of(url):
        assert b"to look a fool" not in each.read_bytes()
        assert b'"ana"' not in each.read_bytes()
        assert b"secret-of-ana" not in each.read_bytes()


# an account ---------------------------------------------------------------------------
def test_an_account_goes_with_every_row_and_byte(tmp_path: Path):
    url = talked(tmp_path)
    with erasing(url, SPACE) as eraser:
        (found,) = eraser.accounts("northwind  CASTINGS")
        done = eraser.erase(Wanted(found, "[erased]"))
    left = {table: query(url, f"SELECT count(*) FROM {table}")[0][0] for table in HELD}
    assert {table for table, rows in left.items() if rows} == {
        "workspaces", "persons", "identities", "chats", "codes", "inbox", "diaries"
    }  # fmt: skip
    assert left["inbox"] == 1  # what was said outside of talks
    assert done.going["accounts"] == 1
    for each in files_of(url):
        for name in (b"northwind", b"marta", b"ruiz"):
            assert name not in each.read_bytes().lower(), each


def test_papers_that_were_asked_for_outside_of_talks_go_with_an_account_and_lose_a_person(tmp_path: Path):
    url = talked(tmp_path)
    paper = "# Northwind Castings: brief\nMarta pays; changeovers eat 2 hrs a day"
    other = "# Under a former name: brief\nchangeovers eat 2 hrs a day"
    with open_sql(url) as store:
        for number, (text, kind) in enumerate(
            [(paper, "message"), (other, "document"), ("hello", "message")]
        ):
            place = Place("slack", "T1", f"D{number + 5}")
            said = Reply(kind, {"type": kind, "text": text, "name": "brief.md"})
            store.settle(Settled(SPACE, place, f"said{number}", 1, AT, [said]))
            store.posted(SPACE, store.pending(SPACE, place)[0], "1")
        store.person_for(
            SPACE, Identity("slack", "T1", "U7"), "Marta", AT
        )  # so that the name alone is not hers
    with erasing(url, SPACE) as eraser:
        (found,) = eraser.people(NAME)
        shown = [text for _, text in eraser.plan(Wanted(found, "[erased]")).excerpts]
        assert not any("brief [Marta] pays" in text for text in shown), "another is called so"
        (account,) = eraser.accounts("Northwind Castings")
        eraser.erase(Wanted(account, "[erased]"))
    left = query(url, "SELECT session_id FROM outbox WHERE session_id LIKE 'said%'")
    assert left == [("said2",)]


def test_a_paper_that_names_the_account_is_searched_as_one_of_its_texts(tmp_path: Path):
    url = talked(tmp_path)
    with open_sql(url) as store:
        who = store.everybody(SPACE)[0].person
        store.create_account(
            Who(SPACE, who.id), "acc2", "Marta Foods", AT
        )  # so that the name alone is not hers
        for number, text in enumerate(["Northwind Castings: Marta pays", "Somebody called Marta pays"]):
            place = Place("slack", "T1", f"D{number + 5}")
            store.settle(Settled(SPACE, place, f"said{number}", 1, AT, [Reply("message", {"text": text})]))
    with erasing(url, SPACE) as eraser:
        (found,) = eraser.people(NAME)
        eraser.erase(Wanted(found, "[erased]"))
    bodies = [
        json.loads(row[0])["text"]
        for row in query(url, "SELECT body FROM outbox WHERE session_id LIKE 'said%'")
    ]
    assert bodies == ["Northwind Castings: [erased] pays", "Somebody called Marta pays"]


# alone ----------------------------------------------------------------------------------
def test_it_is_refused_while_it_is_served_or_open_and_looking_is_not(tmp_path: Path):
    url = talked(tmp_path)
    found = her(url)
    with serve_lock(url), pytest.raises(StoreBusy), erasing(url, SPACE):
        pass
    with open_sql(url) as other:
        other.people(SPACE)
        with pytest.raises(StoreBusy), erasing(url, SPACE):
            pass
        before = query(url, "SELECT * FROM facts")
        with looking(url, SPACE) as eraser:
            assert eraser.plan(Wanted(found, "[erased]")).excerpts
        assert query(url, "SELECT * FROM facts") == before
    with erasing(url, SPACE) as eraser, pytest.raises(StoreBusy), serve_lock(url):
        pass


@pytest.mark.parametrize("kind", ["customer", "colleague", "account"])
def test_a_server_is_erased_alike(kind: str, tmp_path: Path):
    url = talked(tmp_path)
    with open_sql(url) as store:
        mo = next(one.person.id for one in store.everybody(SPACE) if one.person.name == "Mo")
    server = new_postgres(empty=True)
    copy(url, server)
    for each in (url, server):
        with erasing(each, SPACE) as eraser:
            found = eraser.accounts("Northwind Castings") if kind == "account" else eraser.people("Ana")
            if kind == "customer":
                found = eraser.people(NAME)
            eraser.erase(Wanted(found[0], "[erased]", to=mo if kind == "colleague" else None))
    for table, held in HELD.items():
        columns = ", ".join(sorted({*held.key.split(), *held.texts, *held.address.split()} - {""}))
        if columns:
            rows = [sorted(map(str, query(each, f"SELECT {columns} FROM {table}"))) for each in (url, server)]
            assert rows[0] == rows[1], table
    assert check(server).problems == ()


# whom else it could mean ------------------------------------------------------------
def test_a_name_that_another_has_as_well_is_taken_whole_only(tmp_path: Path):
    url = talked(tmp_path)
    with open_sql(url) as store, store.line.write():
        change = (
            "UPDATE facts SET value = :value WHERE path LIKE 'people/%/name' AND value <> :value AND id > :id"
        )
        store.line.run(change, {"value": '"Marta Klein"', "id": 10**6})
        add = store.line.rows("SELECT workspace_id, account_id, max(id) FROM facts GROUP BY 1, 2", {})[0]
        row = {"id": add[2] + 1, "account": add[1], "by": "x", "at": AT.isoformat()}
        store.line.run(
            "INSERT INTO facts (workspace_id, account_id, id, path, value, state, recorded_by, recorded_at, session_id,"
            " turn) VALUES ('main', :account, :id, 'people/p9/name', '\"Marta Klein\"', 'known', :by, :at, 's', 1)",
            row,
        )
    with looking(url, SPACE) as eraser:
        found = her(url)
        shown = [text for _, text in eraser.plan(Wanted(found, "[erased]")).excerpts]
        assert any("[Marta Ruiz]" in text for text in shown)
        assert any("[ruiz]" in text for text in shown)
        assert not any("[MARTA]" in text for text in shown)
        kept_word = eraser.plan(Wanted(found, "[erased]", never=frozenset({"Ruiz"}))).excerpts
        assert not any("[ruiz]" in text for _, text in kept_word)
        more = eraser.plan(Wanted(found, "[erased]", also=frozenset({"zorrillo"}))).excerpts
        assert any("[zorrillo" in text for _, text in more)

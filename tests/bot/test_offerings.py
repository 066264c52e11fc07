"""`equipoise offerings`, and what becomes of the list: known at every turn, in no export."""

from __future__ import annotations

import json
import stat
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from typer.testing import CliRunner

import bot.advancing
from bot.app import OurTerms, build
from bot.cli import app
from bot.settings import read_settings
from bot.transcripts.brief import Page
from bot.transcripts.registry import FORMATS
from bot.transcripts.transcript import Sides
from flows.engine import advance
from flows.events import Event
from flows.terms import Listed, Terms
from prompts.render import Words
from storage.base import StaleOfferings
from tests.storage.support import NOW, price, with_tables
from tests.support.driving import Office, Seller
from tests.support.papers import text_of, written

SECRET = Listed("o1", "Inspection module", price("38123"), price("52987"), Decimal("0.3579"))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("EQUIPOISE_DATA_DIR", str(tmp_path / "data"))
    with_tables(tmp_path / "data" / "equipoise.sqlite3")
    return tmp_path


def run(*args: str) -> tuple[int, str, str]:
    done = CliRunner().invoke(app, ["offerings", *args], prog_name="equipoise", catch_exceptions=False)
    assert "Traceback" not in done.output
    return done.exit_code, done.stdout, done.stderr


def names() -> list[str]:
    return [each["name"] for each in json.loads(run("--json")[1])["offerings"]]


# the command ------------------------------------------------------------------------
def test_an_empty_list_says_how_to_begin():
    code, out, err = run()
    assert (code, err) == (0, "")
    assert 'equipoise offerings set "Inspection module" --cost' in out
    assert json.loads(run("--json")[1]) == {"schema": 1, "offerings": []}


def test_an_offering_is_entered_changed_and_listed():
    code, out, err = run(
        "set", "Inspection module", "--cost", "€38,000 a year", "--floor", "€52k a year", "--as", "Ann"
    )
    assert (code, err) == (0, "")
    assert out.startswith("Inspection module: cost €38,000 a year, floor €52,000 a year (Ann, ")
    code, out, err = run("set", " inspection  MODULE", "--margin", "35 %", "--as", "Bob")
    assert out.startswith(
        "Inspection module: cost €38,000 a year, floor €52,000 a year, target margin 35 % (Bob, "
    )
    assert run() == run("list") == (0, out, "")
    (one,) = json.loads(run("--json")[1])["offerings"]
    money = {"kind": "money", "currency": "EUR", "per": "year", "approx": False}
    assert one["cost"] == {**money, "low": "38000", "high": "38000"}
    assert (one["margin"], one["entered_by"]) == ("0.35", "Bob")
    assert json.loads(run("set", "INSPECTION module", "--json")[1]) == {"schema": 1, "offering": one}


def test_what_changes_nothing_is_no_entry_of_mine():
    run("set", "Audit", "--cost", "€1 once", "--as", "Ann")
    run("set", "Audit", "--cost", "EUR 1 once", "--as", "Bob")
    assert "(Ann, " in run()[1]


def test_what_cannot_be_entered_is_told_with_what_would_work_and_nothing_is_kept():
    code, out, err = run("set", "Audit", "--cost", "38000", "--floor", "2.400 €", "--margin", "0.35")
    assert (code, out) == (2, "")
    assert err == (
        '"38000" has no currency. Write the cost with one, like "€38,000 a year".\n'
        '"2.400 €" can mean €2.40 or €2,400. Write the one you mean.\n'
        '"0.35" can mean 35 % or 0.35 %. Write the one you mean.\n'
    )
    assert run("set", "  ")[0] == 2
    assert run("set", "Audit", "--cost", "x" * 100_000)[0] == 2
    code, _, err = run("set", "Audit", "--cost", "€1 once", "--floor", "$2 once")
    assert (code, err) == (2, "The cost is in EUR and the floor in USD. Enter both in one currency.\n")
    assert names() == []


def test_amounts_are_read_in_the_sellers_locale(monkeypatch):
    monkeypatch.setenv("EQUIPOISE_LOCALE", "de_DE")
    assert (
        "cost €2.400 once" in run("set", "Audit", "--cost", "2.400 € einmalig".replace("einmalig", "once"))[1]
    )


def test_a_floor_below_cost_is_entered_and_remarked_on():
    code, out, _ = run("set", "Audit", "--cost", "€10 once", "--floor", "€9 once")
    assert (code, out.splitlines()[1]) == (
        0,
        "The floor of Audit is below what it costs: at that price each sale loses money.",
    )


def test_an_offering_is_taken_off_and_comes_back_as_the_same_with_new_figures():
    run("set", "Audit", "--cost", "€10 once")
    (before,) = json.loads(run("--json")[1])["offerings"]
    assert run("remove", " AUDIT ") == (0, '"Audit" is off the list. What was entered of it is kept.\n', "")
    assert names() == []
    assert run("remove", "Audit") == (
        1,
        "",
        'There is no offering "Audit" on our list. What there is: equipoise offerings\n',
    )
    run("set", "audit", "--floor", "€20 once")
    (after,) = json.loads(run("--json")[1])["offerings"]
    assert (after["id"], after["cost"]) == (before["id"], None)
    assert json.loads(run("remove", "audit", "--json")[1]) == {
        "schema": 1,
        "removed": {"id": before["id"], "name": "Audit"},
    }


def test_options_that_would_be_lost_are_refused():
    code, _, err = run("--as", "Bob", "remove", "Audit")
    assert (code, "after the command they are for" in err) == (2, True)


def test_who_was_first_is_not_overwritten(monkeypatch):
    """Somebody enters another figure of the same offering between reading and writing: both are there in the end."""
    run("set", "Audit", "--cost", "€10 once")
    shell = build(read_settings())
    put = type(shell.storage).put_offerings
    seen: list[int] = []

    def interfered(storage, who, version, offerings, at):
        if not seen:
            seen.append(version)
            (held,) = shell.storage.offerings(who).offerings
            put(
                shell.storage, who, version, [Listed(held.id, held.name, held.cost, None, Decimal("0.2"))], at
            )
        return put(storage, who, version, offerings, at)

    monkeypatch.setattr(type(shell.storage), "put_offerings", interfered)
    _, out, _ = run("set", "Audit", "--floor", "€20 once")
    assert "cost €10 once, floor €20 once, target margin 20 %" in out
    shell.close()


def test_one_who_is_never_first_is_told(monkeypatch):
    def never(*_: object) -> int:
        raise StaleOfferings

    from storage.sql import SqlStorage

    monkeypatch.setattr(SqlStorage, "put_offerings", never)
    code, out, err = run("set", "Audit")
    assert (code, out) == (1, "")
    assert "nothing was saved of this" in err


# files ------------------------------------------------------------------------------
def test_many_are_entered_from_a_file(home):
    run("set", "Audit", "--margin", "20 %")
    file = home / "ours.csv"
    file.write_text(
        "\ufeffName;Cost;Floor;Margin\naudit;€1k once;;\nSurvey;;€5k a year;35 %\n", encoding="utf-8"
    )
    code, out, err = run("import", "ours.csv")
    assert (code, err) == (0, "")
    assert [line.partition(" (")[0] for line in out.splitlines()] == [
        "Entered: 2 offerings.",
        "Audit: cost €1,000 once, no floor, target margin 20 %",
        "Survey: no cost entered, floor €5,000 a year, target margin 35 %",
    ]
    assert len(json.loads(run("import", "ours.csv", "--json")[1])["offerings"]) == 2


def test_of_a_file_with_faults_nothing_is_entered_and_all_are_told(home):
    (home / "ours.csv").write_text(
        "name,cost,floor,margin\nGood,€1 once,,\nBad,5,x,200%\n good ,€2 once,,\n,€1 once,,\nMixed,€1 once,$2 once,\n"
    )
    code, out, err = run("import", "ours.csv")
    assert (code, out) == (1, "")
    assert err.splitlines()[0] == "Nothing was entered, because of what stands in ours.csv:"
    assert [line.partition(":")[0] for line in err.splitlines()[1:]] == [
        f"Line {number}" for number in (3, 3, 3, 4, 5, 6)
    ]
    assert names() == []


@pytest.mark.parametrize(
    "data, said",
    [
        (b"\xff\xfen\x00a\x00", "it is not text in UTF-8"),
        (b"", "There are no offerings in ours.csv"),
        (b"name,cost\n", "There are no offerings in ours.csv"),
        (b'name,cost\n"Audit,x', "Line 2: This cannot be read as CSV"),
        (b"name\n" + b"x" * 200_000, "Line 2: "),
        (b"name,cost\n" + b"x,5\n" * 80, "more."),
        (b"name,wages\n", 'There is no column "wages".'),
    ],
)
def test_files_that_are_none(home, data, said):
    (home / "ours.csv").write_bytes(data)
    code, out, err = run("import", "ours.csv")
    assert (code, out) == (1, "")
    assert said in err
    assert len(err) < 20_000


def test_a_file_that_is_not_there():
    assert run("import", "none.csv") == (1, "", "none.csv: No such file or directory.\n")


def test_a_backup_carries_the_list(home):
    run("set", "Audit")
    runner = CliRunner()
    assert runner.invoke(app, ["db", "backup", "copy.db"]).exit_code == 0
    run("remove", "Audit")
    assert runner.invoke(app, ["db", "restore", "copy.db", "--yes"]).exit_code == 0
    assert names() == ["Audit"]
    assert stat.S_IMODE((home / "copy.db").stat().st_mode) == 0o600


# the conversation -------------------------------------------------------------------
@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office(tmp_path)
    yield office
    office.close()


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[Terms]:
    """The terms that each advance was given."""
    given: list[Terms] = []

    def noting(flow, record, session, event: Event):
        given.append(event.moment.terms)
        return advance(flow, record, session, event)

    monkeypatch.setattr(bot.advancing, "advance", noting)
    return given


def entered_elsewhere(office: Office, seller: Seller, *offerings: Listed) -> None:
    """As another process would."""
    other = build(office.app.settings)
    other.storage.put_offerings(seller.who, other.storage.offerings(seller.who).version, offerings, NOW)
    other.close()


def test_a_turn_knows_the_list_as_it_is_and_reads_it_once(office: Office, seen: list[Terms]):
    ana = office.seller("Ana")
    entered_elsewhere(office, ana, SECRET)
    statements: list[str] = []
    ana.opens("Acme", minutes=5, kind="open_deal")
    assert seen[-1].offerings == (SECRET,)
    line = office.app.storage.line  # type: ignore[attr-defined]
    line.driver.set_trace_callback(statements.append)
    for text in ("marta ruiz, COO", "rush orders slip", "marta"):
        ana.says(text)
        assert seen[-1] is seen[0]
    assert not [sql for sql in statements if "offerings" in sql]
    entered_elsewhere(office, ana, Listed("o2", "Survey"))
    ana.says("so far")
    assert [each.name for each in seen[-1].offerings] == ["Inspection module", "Survey"]
    assert len([sql for sql in statements if "offerings" in sql]) == 1


def test_the_thresholds_come_from_the_settings(monkeypatch):
    wanted = {
        "THEIR_RETURN": "30%",
        "SHARE_LOW": "5%",
        "SHARE_HIGH": "50%",
        "ABOUT_ZERO": "6%",
        "TARGET_MARGIN": "40%",
    }
    for name, value in wanted.items():
        monkeypatch.setenv(f"EQUIPOISE_{name}", value)
    shell = build(read_settings())
    terms = OurTerms(shell.storage, shell.settings)(shell.who(shell.person("ada", "Ada")))
    assert terms == Terms(
        their_return=Decimal("0.3"),
        share_low=Decimal("0.05"),
        share_high=Decimal("0.5"),
        about_zero=Decimal("0.06"),
        margin=Decimal("0.4"),
    )
    shell.close()


def test_the_papers_are_given_the_terms(office: Office, monkeypatch: pytest.MonkeyPatch):
    pages: list[Page] = []

    def noting(_: Words, page: Page) -> str:
        pages.append(page)
        return "brief"

    def weighing(_: Words, page: Page) -> Sides:
        pages.append(page)
        return Sides("nothing")

    monkeypatch.setattr("bot.app.brief_text", noting)
    monkeypatch.setattr("bot.transcripts.telling.sides_of", weighing)
    ana = office.seller("Ana")
    ana.opens("Acme", minutes=5, kind="open_deal")
    entered_elsewhere(office, ana, SECRET)
    ana.says("brief now")
    ana.brief()
    ana.export("md")
    assert len(pages) == 3
    assert {page.terms.offerings for page in pages} == {(SECRET,)}


def test_what_it_costs_us_is_in_no_export(office: Office):
    ana = office.seller("Ana")
    entered_elsewhere(office, ana, SECRET)
    ana.opens("Acme", minutes=5, kind="open_deal")
    for text in ("marta ruiz, COO", "rush orders slip", "marta"):
        ana.says(text)
    for form in FORMATS:
        text = text_of(form, written(ana, form)).replace(",", "")
        for figure in ("38123", "52987", "35.79", "3579"):
            assert figure not in text

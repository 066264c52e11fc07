"""`equipoise export --all`: a page for each account and an index, whatever accounts are called and folders hold."""

from __future__ import annotations

import re
import stat
from pathlib import Path

import pytest

from bot.cli import portfolio as folder_of
from bot.transcripts.portfolio import INDEX, LIST, file_name
from tests.bot.test_cli import run
from tests.support.driving import Office
from tests.support.papers import page

MARKED = "<script>alert(1)</script> & {{ 7*7 }}"
NAMES = ("Acme", "Acme!", "ACMÉ", MARKED, "../../etc/passwd", "株式会社", "CON", "Łódź")


def names_in(folder: Path) -> list[str]:
    """What a folder holds."""
    return sorted(each.name for each in folder.iterdir())


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A store with accounts of odd names, and one of somebody else's."""
    place = tmp_path_factory.mktemp("portfolio")
    office = Office(place)
    for count, name in enumerate(NAMES):
        seller = office.seller("as:Ana")
        account = office.app.storage.create_account(seller.who, f"acc{count}", name, office.now)
        seller.opens(account.name, minutes=5, kind="open_deal")
        seller.says("Marta Ruiz, the COO")
    other = office.seller("as:Bo")
    office.app.storage.create_account(other.who, "b1", "Zenit of Bo's", office.now)
    office.close()
    return office.address


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, store: str) -> None:
    """A folder of the test's own, and the store."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("EQUIPOISE_DATABASE_URL", store)


def test_every_account_has_a_page_of_its_own_and_the_index_leads_there(tmp_path: Path):
    code, out, err = run("export", "--all", "-o", "out", "--as", "ana")
    assert (code, out, err) == (0, f"8 accounts written. Open {Path('out') / INDEX}\n", "")
    index = page((tmp_path / "out" / INDEX).read_bytes())
    links = [attributes["href"] for tag, attributes in index.tags if tag == "a"]
    files = [each for each in links if each and not each.startswith("#")]
    assert sorted([*files, INDEX, LIST]) == names_in(tmp_path / "out")
    assert len({each.casefold() for each in files}) == len(NAMES)
    assert all(re.fullmatch(r"[a-z0-9-]+\.html", each) for each in files)
    text = "".join(index.all)
    for name, file in zip(NAMES, range(8), strict=True):
        assert name in text
        made = next(each for each in files if each.endswith(f"acc{file}.html"))
        assert name in "".join(page((tmp_path / "out" / made).read_bytes()).all)
    assert "Zenit" not in text
    assert "alert(1)" not in "".join(attributes.get("href") or "" for _, attributes in index.tags)
    anchors = {each.removeprefix("#") for each in links if each and each.startswith("#")}
    assert anchors <= {attributes.get("id") for _, attributes in index.tags}
    assert [tag for tag, _ in index.tags].count("script") == 1


def test_the_pages_are_for_their_owner_alone(tmp_path: Path):
    run("export", "--all", "-o", "out", "--as", "ana")
    modes = {stat.S_IMODE(each.stat().st_mode) for each in (tmp_path / "out").iterdir()}
    assert modes == {0o600}
    assert stat.S_IMODE((tmp_path / "out").stat().st_mode) == 0o700


def test_a_folder_that_holds_something_is_asked_about(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.html").write_text("mine")
    code, _, err = run("export", "--all", "-o", "out", "--as", "ana")
    assert (code, "There is something in out already" in err) == (1, True)
    monkeypatch.setattr(folder_of, "at_a_terminal", lambda: True)
    assert run("export", "--all", "-o", "out", "--as", "ana", input="no\n")[0] == 1
    assert names_in(tmp_path / "out") == ["mine.html"]
    assert run("export", "--all", "-o", "out", "--as", "ana", input="yes\n")[0] == 0
    assert (tmp_path / "out" / "mine.html").read_text() == "mine"
    assert (tmp_path / "out" / INDEX).exists()


def test_what_is_not_theirs_any_more_goes_with_the_next_one(tmp_path: Path):
    run("export", "--all", "-o", "out", "--as", "ana")
    (tmp_path / "out" / "other.txt").write_text("mine")
    run("accounts", "members", "CON", "--add", "as:Bo", "--as", "ana")
    assert run("export", "--all", "-o", "out", "--as", "bo", "--force")[0] == 0
    assert names_in(tmp_path / "out") == sorted(
        [INDEX, LIST, "con-acc6.html", "other.txt", "zenit-of-bo-s-b1.html"]
    )
    run("accounts", "members", "CON", "--remove", "as:Bo", "--as", "ana")


@pytest.mark.parametrize(
    ("typed", "code", "said"),
    [
        (("export",), 2, "Name an account, or say --all"),
        (("export", "Acme", "--all", "-o", "x"), 2, "not both"),
        (("export", "--all"), 2, "-o names the folder"),
        (("export", "--all", "-o", "-"), 2, "-o names the folder"),
        (("export", "--all", "-o", "a-file"), 1, "a-file is a file"),
        (("export", "--all", "-o", "no/such/folder"), 1, "no/such/folder"),
    ],
)
def test_what_cannot_be_done_is_said(tmp_path: Path, typed: tuple[str, ...], code: int, said: str):
    (tmp_path / "a-file").write_text("x")
    found, out, err = run(*typed)
    assert (found, said in err, out) == (code, True, ""), err
    assert names_in(tmp_path) == ["a-file"]


def test_a_disk_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def full(place: Path, data: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(folder_of, "_write", full)
    code, _, err = run("export", "--all", "-o", "out", "--as", "ana")
    assert (code, "No space left on device" in err) == (1, True)
    assert names_in(tmp_path) == []


def test_another_format_and_nobodys_accounts(tmp_path: Path):
    assert run("export", "--all", "-o", "out", "-f", "json", "--as", "ana")[0] == 0
    assert (tmp_path / "out" / "con-acc6.json").exists()
    assert 'href="con-acc6.json"' in (tmp_path / "out" / INDEX).read_text()
    assert run("export", "--all", "-o", "none", "--as", "Cy")[1].startswith("0 accounts written")
    assert "No accounts yet." in (tmp_path / "none" / INDEX).read_text()


@pytest.mark.parametrize(
    ("name", "known", "file"),
    [
        ("Northwind Castings", "k3m9", "northwind-castings-k3m9.html"),
        ("../..", "k3m9", "k3m9.html"),
        ("Ångström & Łódź", "A-1", "angstrom-lodz-a1.html"),
        ("x" * 300, "r1", "x" * 48 + "-r1.html"),
        ("a", "日", "a-5f3f9da2.html"),
    ],
)
def test_names_of_files(name: str, known: str, file: str):
    assert file_name(name, known, ".html") == file or known == "日"
    assert re.fullmatch(r"[a-z0-9-]+\.html", file_name(name, known, ".html"))

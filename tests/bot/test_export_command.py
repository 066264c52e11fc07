"""`equipoise export` into files of every kind, over a real store; templates of one's own, and what is wrong in one."""

from __future__ import annotations

import io
import stat
import zipfile
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from typer.testing import CliRunner

from bot.cli import app, papers
from bot.transcripts.registry import FORMATS, TEXTS
from tests.storage.support import with_tables
from tests.support.papers import word_text

BEGINS = {
    "pdf": b"%PDF-",
    "docx": b"PK",
    "png": b"\x89PNG",
    "html": b"<!doctype html>",
    "csv": "\ufeffpart,".encode(),
}


def run(*args: str, **more: Any) -> tuple[int, str, str]:
    done = CliRunner().invoke(app, list(args), prog_name="equipoise", catch_exceptions=False, **more)
    assert "Traceback" not in done.output
    return done.exit_code, done.stdout, done.stderr


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place where one account is known."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("EQUIPOISE_DATA_DIR", str(tmp_path / "data"))
    with_tables(tmp_path / "data" / "equipoise.sqlite3")
    code, _, _ = run("chat", "Acme", "--minutes", "5", "--kind", "open-deal", input="marta ruiz, COO\n")
    assert code == 0
    return tmp_path


@pytest.mark.parametrize("form", BEGINS)
def test_the_ending_says_which_format_is_meant(folder: Path, form: str):
    assert run("export", "Acme", "-o", f"acme.{form}") == (0, f"Written: acme.{form}\n", "")
    made = folder / f"acme.{form}"
    assert made.read_bytes().startswith(BEGINS[form])
    assert stat.S_IMODE(made.stat().st_mode) == 0o600


def test_what_is_asked_for_goes_before_the_ending(folder: Path):
    assert run("export", "Acme", "-f", "html", "-o", "acme.txt")[0] == 0
    assert (folder / "acme.txt").read_bytes().startswith(BEGINS["html"])


def test_a_file_goes_into_a_pipe_as_it_is():
    done = CliRunner().invoke(app, ["export", "Acme", "-f", "pdf"], catch_exceptions=False)
    assert done.stdout_bytes.startswith(BEGINS["pdf"])
    assert done.stdout_bytes.rstrip().endswith(b"%%EOF")


def test_a_file_is_not_thrown_at_a_terminal(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(papers, "on_a_screen", lambda: True)
    for form in papers.BINARY:
        code, out, err = run("export", "Acme", "-f", form)
        assert (code, out) == (1, "")
        assert err == f"{form} is a file, not something to read here. Name one with -o.\n"
    assert run("export", "Acme", "-f", "csv")[0] == 0


def test_what_is_no_text_is_known_to_be_a_file():
    assert {*papers.BINARY, *TEXTS} == set(FORMATS)
    assert not set(papers.BINARY) & set(TEXTS)


@pytest.mark.parametrize("answer, replaced", [("y\n", True), ("n\n", False), ("\n", False)])
def test_a_file_that_is_there_asks(
    folder: Path, monkeypatch: pytest.MonkeyPatch, answer: str, replaced: bool
):
    (folder / "acme.pdf").write_text("mine")
    monkeypatch.setattr(papers, "at_a_terminal", lambda: True)
    code, out, err = run("export", "Acme", "-o", "acme.pdf", input=answer)
    assert "acme.pdf is there already. Replace it? (y/n)" in out
    assert (code, "--force" in err) == ((0, False) if replaced else (1, True))
    assert ((folder / "acme.pdf").read_bytes() != b"mine") is replaced


def test_where_nothing_can_be_written(folder: Path):
    code, _, err = run("export", "Acme", "-o", "no/such/acme.pdf")
    assert (code, err) == (
        1,
        "no/such/acme.pdf cannot be written: No such file or directory. Choose another place with -o.\n",
    )


def test_a_template_of_ones_own_is_filled(folder: Path):
    assert run("word-template", "-o", "mine.docx") == (0, "Written: mine.docx\n", "")
    document = Document(str(folder / "mine.docx"))
    document.add_paragraph("Our house says: {{ t.account }}")
    document.save(str(folder / "mine.docx"))
    assert run("export", "Acme", "-o", "acme.docx", "--template", "mine.docx")[0] == 0
    assert "Our house says: Acme" in word_text((folder / "acme.docx").read_bytes())


def test_the_setting_names_the_template(folder: Path, monkeypatch: pytest.MonkeyPatch):
    document = Document()
    document.add_paragraph("{{ t.account }} and no more")
    document.save(str(folder / "mine.docx"))
    monkeypatch.setenv("EQUIPOISE_WORD_TEMPLATE", str(folder / "mine.docx"))
    assert run("export", "Acme", "-o", "acme.docx")[0] == 0
    assert word_text((folder / "acme.docx").read_bytes()) == "Acme and no more"
    monkeypatch.setenv("EQUIPOISE_WORD_TEMPLATE", str(folder / "none.docx"))
    code, _, err = run("export", "Acme", "-o", "other.docx")
    assert (code, "none.docx cannot be read: No such file" in err) == (1, True)


@pytest.mark.parametrize(
    "paragraphs, says",
    [
        (["{{ t.acount }}"], "asks for {{ t.acount }}, and nothing is called acount."),
        (["{{ acount }}"], "asks for {{ acount }}, and nothing is called acount."),
        (["ok {{ t.day }}", "{{ t.day | }}"], "cannot be read at {{ t.day | }}"),
        (["{%p for x in t.front %}", "{{ x.label }}"], "has {%p for x in t.front %}, which is never ended."),
        (["{{ t.day }}", "{%p endfor %}"], "has {%p endfor %} with no for before it that it ends."),
        (["{%p fro x in t.front %}", "{%p endfor %}"], "has {%p fro x in t.front %}, and fro means nothing."),
    ],
)
def test_a_broken_template_says_where(folder: Path, paragraphs: list[str], says: str):
    document = Document()
    for each in paragraphs:
        document.add_paragraph(each)
    document.save(str(folder / "mine.docx"))
    code, _, err = run("export", "Acme", "-o", "acme.docx", "--template", "mine.docx")
    assert code == 1
    assert says in err
    assert not (folder / "acme.docx").exists()


def test_a_placeholder_that_word_has_cut_in_pieces_is_still_named(folder: Path):
    document = Document()
    paragraph = document.add_paragraph("")
    for piece in ("{{ t.", "acc", "ount_name }}"):
        paragraph.add_run(piece).bold = piece == "acc"
    document.save(str(folder / "mine.docx"))
    code, _, err = run("export", "Acme", "-o", "acme.docx", "--template", "mine.docx")
    assert code == 1
    assert "{{ t.account_name }}" in err


@pytest.mark.parametrize("content", [b"", b"no word file", b"zip"], ids=["empty", "text", "another zip"])
def test_another_file_is_no_template(folder: Path, content: bytes):
    if content == b"zip":
        stored = io.BytesIO()
        with zipfile.ZipFile(stored, "w") as parts:
            parts.writestr("a.txt", "a")
        content = stored.getvalue()
    (folder / "mine.docx").write_bytes(content)
    code, _, err = run("export", "Acme", "-o", "acme.docx", "--template", "mine.docx")
    assert (code, err) == (1, "The Word template is no Word file (.docx).\n")


def test_a_template_reaches_nothing_but_the_transcript(folder: Path):
    document = Document()
    document.add_paragraph("{{ t.__class__.__mro__ }}")
    document.save(str(folder / "mine.docx"))
    code, _, err = run("export", "Acme", "-o", "acme.docx", "--template", "mine.docx")
    assert (code, "unsafe" in err) == (1, True)

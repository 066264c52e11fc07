"""`equipoise critique`: one text or many, alone or against a record; what cannot be used is said in a sentence."""

import json

import pytest
from typer.testing import CliRunner

from bot.cli import app
from tests.storage.support import with_tables

GIFT = "Marta, we match any price you name, and you owe us nothing."
FINE = "Dear Ms Ruiz, at Halden late orders went from 41 to 12 a month between May and June (their log). Is yours open?"


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.setenv("EQUIPOISE_DATABASE_URL", with_tables(tmp_path / "store.sqlite3"))

    def call(*args, text=""):
        return CliRunner().invoke(app, ["critique", *args], input=text)

    return call


def test_a_text_with_an_error_ends_in_one(run):
    result = run(text=GIFT)
    assert result.exit_code == 1
    assert "we match any price you name" in result.stdout
    assert "Leans to them" in result.stdout


def test_a_balanced_text_ends_in_nought_and_says_what_to_keep(run):
    result = run(text=FINE)
    assert result.exit_code == 0
    assert "went from 41 to 12" in result.stdout
    assert "Both sides are in it" in result.stdout


def test_a_text_comes_from_a_file_as_well(run, tmp_path):
    file = tmp_path / "mail.txt"
    file.write_text(GIFT, "utf-8")
    assert run(str(file)).stdout == run(text=GIFT).stdout


def test_json_gives_code_points_of_the_text_as_given(run):
    text = "👋 " + GIFT
    data = json.loads(run("--format", "json", text=text).stdout)
    assert data["verdict"] == "one-sided-customer"
    (gift,) = [each for each in data["findings"] if each["code"] == "GIVE"]
    assert "we match any price" in text[gift["start"] : gift["end"]]
    assert gift["severity"] == 3
    assert gift["message"]
    assert gift["question"].endswith("?")
    assert gift["source"] == "rules"


RECORD = {
    "metrics": [
        {
            "id": "m1",
            "name": {"value": "stock-outs", "level": 2},
            "baseline": {"value": {"low": "14", "unit": "day"}, "level": 3},
        }
    ]
}


def test_a_record_is_held_against_it(run, tmp_path):
    file = tmp_path / "record.json"
    file.write_text(json.dumps({**RECORD, "mood": "bad"}), "utf-8")
    result = run("--record", str(file), "--format", "json", text="Marta, stock-outs last 21 days today.")
    assert "MIS-BASE" in json.loads(result.stdout)["codes"]
    assert "mood is not in a record" in result.stderr


def test_a_record_that_cannot_be_used_names_the_field(run, tmp_path):
    file = tmp_path / "record.json"
    file.write_text('{"metrics": [{"id": "q1"}]}', "utf-8")
    result = run("--record", str(file), text=FINE)
    assert result.exit_code == 2
    assert "metrics/0/id: expected" in result.stderr
    file.write_text("{oops", "utf-8")
    assert "is not JSON (line 1" in run("--record", str(file), text=FINE).stderr


@pytest.mark.parametrize("raw", ["[" * 5000, '{"metrics": [{"baseline": ' + "1" * 5000 + "}]}"])
def test_a_record_beyond_measure_is_refused_with_a_sentence(run, tmp_path, raw):
    file = tmp_path / "record.json"
    file.write_text(raw, "utf-8")
    result = run("--record", str(file), text=FINE)
    assert result.exit_code == 2
    assert "cannot be read" in result.stderr


def test_an_account_nobody_knows_is_said_so(run):
    result = run("--account", "Nowhere", text=FINE)
    assert result.exit_code == 1
    assert "Nowhere" in result.stderr


BAD = [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", bytes(range(1, 9)) * 40, b"a\0b" * 10]


@pytest.mark.parametrize("raw", BAD)
def test_what_is_no_text_is_refused(run, raw):
    result = run(text=raw)
    assert result.exit_code == 2
    assert "is not text" in result.stderr


@pytest.mark.parametrize(
    "raw", [b"", b" \n", "Wir grüßen.".encode("cp1252"), b"\xef\xbb\xbfWe match any price."]
)
def test_odd_but_readable_input_is_read(run, raw):
    result = run(text=raw)
    assert result.exit_code in (0, 1)
    assert result.stdout


def test_folders_missing_files_and_far_too_much_are_refused(run, tmp_path):
    assert "is a folder" in run(str(tmp_path)).stderr
    assert run(str(tmp_path / "none.txt")).exit_code == 2
    assert "more than 4 MB" in run(text="x" * 4_000_001).stderr


def test_many_texts_are_answered_line_by_line(run):
    lines = [
        {"id": "a", "text": FINE, "record": None},
        {"id": 7, "text": GIFT},
        {"id": "r", "text": "Marta, stock-outs last 21 days today.", "record": {**RECORD, "mood": 1}},
        {"id": "none", "text": ""},
    ]
    result = run("--jsonl", text="\n".join(json.dumps(line) for line in lines) + "\n\n")
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert [answer["id"] for answer in answers] == ["a", 7, "r", "none"]
    assert [answer["verdict"] for answer in answers] == [
        "balanced", "one-sided-customer", "one-sided-seller", "not-a-proposition"
    ]  # fmt: skip
    assert answers[2]["ignored"] == ["mood"]
    assert result.exit_code == 1


BAD_LINES = [
    ("nonsense", None, "is not JSON"),
    ("[]", None, "an object"),
    ('{"id": 1}', 1, '"text" is missing'),
    ('{"id": 1, "text": 5}', 1, '"text" is missing'),
    ('{"id": 1, "text": "x", "record": []}', 1, "cannot be used"),
    ('{"id": 1, "text": "x", "record": {"people": 3}}', 1, "people: a list"),
    ('{"id": 1, "text": "x", "record": {"metrics": [{"baseline": [3]}]}}', 1, "metrics/0/baseline: a figure"),
    ('{"id": 1, "text": "x", "record": {"metrics": [{"id": [3]}]}}', 1, "metrics/0/id: "),
    ("[" * 5000, None, "is not JSON"),
]


@pytest.mark.parametrize(("line", "ident", "why"), BAD_LINES)
def test_a_bad_line_is_an_answer_of_its_own_and_the_rest_goes_on(run, line, ident, why):
    result = run("--jsonl", text=f"{line}\n{json.dumps({'id': 'next', 'text': FINE})}\n")
    first, second = [json.loads(each) for each in result.stdout.splitlines()]
    assert first["id"] == ident
    assert why in first["error"]
    assert second["verdict"] == "balanced"
    assert result.exit_code == 2


def test_one_record_is_enough(run):
    result = run("--account", "A", "--record", "r.json", text=FINE)
    assert result.exit_code == 2


def test_everything_is_shown_on_request(run):
    text = "\n".join(
        [
            "Marta,",
            *(f"we match any price of line {n}, whatever they quote." for n in range(1, 8)),
            "Yours, Jo",
        ]
    )
    assert "2 more: --all shows them." in run(text=text.replace("\nwe", "\n- we")).stdout
    assert "more: --all" not in run("--all", text=text.replace("\nwe", "\n- we")).stdout

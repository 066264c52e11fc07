"""The generated pages: stale ones are named and not touched by a check, and nothing is left out in silence."""

import importlib.util
from pathlib import Path

import pytest

from bot.settings import Settings
from flows.critic.rules import RULES
from flows.places import PLACES

ROOT = Path(__file__).resolve().parent.parent
SPEC = importlib.util.spec_from_file_location("generate", ROOT / "docs" / "generate.py")
assert SPEC is not None
assert SPEC.loader is not None
generate = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(generate)


def test_a_check_names_what_is_stale_and_changes_nothing(tmp_path, capsys):
    assert generate.main(["--check"], tmp_path) == 1
    assert list(tmp_path.iterdir()) == []
    assert "docs/record.md is stale; run `make docs`" in capsys.readouterr().err


def test_what_was_written_is_not_stale(tmp_path):
    assert generate.main([], tmp_path) == 0
    assert generate.main(["--check"], tmp_path) == 0
    (tmp_path / "docs" / "cli.md").write_text("by hand")
    assert generate.main(["--check"], tmp_path) == 1


def test_drawings_of_plans_that_are_gone_go(tmp_path):
    gone = tmp_path / "docs" / "flows" / "prep-gone.svg"
    gone.parent.mkdir(parents=True)
    gone.write_text("")
    assert generate.main([], tmp_path) == 0
    assert not gone.exists()


def test_every_place_rule_and_setting_has_its_line():
    record, rules, settings = generate.record_page(), generate.rules_page(), generate.settings_page()
    assert all(f"| `{place.pattern}` |" in record for place in PLACES)
    assert all(f"{rule.code} (severity" in rules for rule in RULES)
    assert all(name.upper() in settings for name in Settings.model_fields)


def test_a_setting_that_the_example_forgets_is_named(tmp_path, monkeypatch):
    (tmp_path / ".env.example").write_text("# Where.\n# EQUIPOISE_DATA_DIR=~/equipoise\n")
    monkeypatch.setattr(generate, "ROOT", tmp_path)
    with pytest.raises(LookupError, match="EQUIPOISE_LOCALE"):
        generate.settings_page()


def test_pages_are_the_same_every_time_and_hold_no_path_of_a_machine():
    pages = generate.made()
    assert pages == generate.made()
    home, checkout = str(Path.home()), str(ROOT)
    assert not [name for name, text in pages.items() if checkout in text or home in text]

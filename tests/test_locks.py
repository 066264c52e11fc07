"""The lock files: complete, in step with each other and with pyproject.toml, and naming no host."""

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.conftest import ROOT

LOCKS = ("requirements.lock", "requirements-dev.lock")


def pins(name: str) -> dict[str, str]:
    """What a lock pins: canonical name to version."""
    text = (ROOT / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==([^\s;]+)", text, flags=re.MULTILINE))


def asked() -> dict[str, list[Requirement]]:
    """What pyproject.toml asks for, by lock."""
    table = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = table["dependency-groups"]
    user = table["project"]["dependencies"] + groups["install"]
    dev = user + [entry for entry in groups["dev"] if isinstance(entry, str)]
    return dict(zip(LOCKS, ([Requirement(line) for line in lines] for lines in (user, dev)), strict=True))


@pytest.mark.parametrize("lock", LOCKS)
def test_the_lock_satisfies_pyproject(lock):
    have = pins(lock)
    for requirement in asked()[lock]:
        version = have.get(canonicalize_name(requirement.name))
        assert version, f"{requirement} is not locked: make lock"
        assert requirement.specifier.contains(version, prereleases=True), (
            f"{requirement} is locked at {version}: make lock"
        )


def test_the_developers_lock_contains_the_users_pin_for_pin():
    """The set-up relies on it: one environment serves `make chat` and `make test`."""
    dev = pins("requirements-dev.lock")
    assert {name: dev.get(name) for name in pins("requirements.lock")} == pins("requirements.lock")


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_has_hashes_and_no_address_is_written(lock):
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert "://" not in text
    assert "index-url" not in text
    assert all("--hash=sha256:" in entry for entry in re.split(r"\n(?=[a-z0-9])", text.strip()))

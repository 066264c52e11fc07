"""Two processes on one account at once, two sellers or one at two terminals: nothing lost, nothing twice, no gaps."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from storage.upkeep import check
from tests.storm.conftest import SERVER_IN_STORM
from tests.storm.talking import ACCOUNT, Answered, Child, command, exported

EVENTS = 100


def talk(
    url: str, who: str, name: str, starting: threading.Barrier, found: dict[str, list[Answered]]
) -> None:
    """One seller with many answers, each with an event of its own."""
    child = Child(url, "--as", who)
    child.answer()
    starting.wait(30)
    answers = []
    for number in range(EVENTS):
        child.send({"event": f"{name}-{number}", "say": said(name, number)})
        answers.append(child.answer())
    assert child.end() == 0
    found[name] = answers


def said(name: str, number: int) -> str:
    """Answers that can be told apart, some to places that both sellers fill."""
    if number % 3 == 0:
        return f"change the problem to what {name} heard in week {number}"
    return (
        f"change the baseline to {10 + number % 80}.{number:03d}"
        if number % 3 == 1
        else f"so far, {name} {number}"
    )


@SERVER_IN_STORM
@pytest.mark.parametrize(
    "people",
    [("Ada", "Ben"), pytest.param(("Ada", "Ada"), marks=pytest.mark.storm)],
    ids=["two sellers", "one seller twice"],
)
def test_two_processes_on_one_account(url: str, people: tuple[str, str]):
    first = Child(url, "--as", people[0])
    first.answer()
    for number, line in enumerate(
        ({"choose": "open_deal"}, {"say": "Marta Ruiz the COO"}, {"say": "orders slip"})
    ):
        first.send({"event": f"opening-{number}", **line})
        first.answer()
    assert first.end() == 0
    command(url, "accounts", "list", "--as", people[1])  # so that there is such a person
    if people[0] != people[1]:
        command(url, "accounts", "members", ACCOUNT, "--add", people[1], "--as", people[0])

    found: dict[str, list[Answered]] = {}
    starting = threading.Barrier(2)
    threads = [
        threading.Thread(target=talk, args=(url, who, name, starting, found))
        for who, name in zip(people, ("one", "other"), strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)

    assert {name: [each.event for each in found[name]] for name in found} == {
        name: [f"{name}-{number}" for number in range(EVENTS)] for name in ("one", "other")
    }
    turns: list[dict[str, Any]] = []
    for person in dict.fromkeys(people):
        data = exported(url, "--as", person)
        for session in data["sessions"]:
            assert [turn["turn"] for turn in session["turns"]] == list(range(len(session["turns"])))
            turns += [turn for turn in session["turns"] if turn["event"]]
        assert [fact["id"] for fact in data["facts"]] == list(range(1, len(data["facts"]) + 1))
    for name in ("one", "other"):
        mine = [(turn["event"], turn["answer"]) for turn in turns if turn["event"].startswith(name)]
        assert mine == [(f"{name}-{number}", said(name, number)) for number in range(EVENTS)]
    assert len(turns) == 2 * EVENTS + 3
    assert check(url).problems == ()

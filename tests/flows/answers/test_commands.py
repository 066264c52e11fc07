"""A whole message can be a command; the same words inside an answer are none."""

from __future__ import annotations

import pytest

from flows.answers.command_words import PHRASES
from flows.answers.commands import NAMES, Command, command_in

COMMANDS = [
    ("go back", Command("back")),
    ("BACK!", Command("back")),
    ("undo", Command("back")),
    ("please go back", Command("back")),
    ("/back@equipoise_bot", Command("back")),
    ("skip it", Command("skip")),
    ("Skip.", Command("skip")),
    ("/skip", Command("skip")),
    ("next", Command("skip")),
    ("pass", Command("skip")),
    ("don't know", Command("dont_know")),
    ("why?", Command("why")),
    ("why do you ask?", Command("why")),
    ("what have you got so far", Command("so_far")),
    ("what do you have", Command("so_far")),
    ("/so_far", Command("so_far")),
    ("brief now", Command("brief")),
    ("Show me the brief", Command("brief")),
    ("pause", Command("pause")),
    ("later", Command("pause")),
    ("stop", Command("stop")),
    ("quit", Command("stop")),
    ("stop please", Command("stop")),
    ("help", Command("help")),
    ("edit", Command("edit")),
    ("change my answer", Command("change")),
    ("change the baseline", Command("change", rest="baseline")),
    ("change the  baseline to 14", Command("change", rest="baseline", value="14")),
    ("/change baseline to 14", Command("change", rest="baseline", value="14")),
    ("/change something odd", Command("change", rest="something odd")),
    ("Change Marta's role to CFO", Command("change", rest="Marta's role", value="CFO")),
    ("update the target to 95 %", Command("change", rest="target", value="95 %")),
    ("fix the price = 60k", Command("change", rest="price", value="60k")),
    ("change deadline", Command("change", rest="deadline")),
    ("no, I meant 95", Command("correct", value="95")),
    ("correction: 41", Command("correct", value="41")),
    ("/correct 41", Command("correct", value="41")),
    ("no, it's 95", Command("correct", value="95")),
    ("I mean 40", Command("correct", value="40")),
    ("that's wrong", Command("correct")),
]
ANSWERS = """
they stop the line twice a day
back orders
pass rate 81 %
stop losses
skip-level meeting
they change suppliers a lot
change suppliers
change management
change of plan
next year
next Tuesday
later this year
help desk tickets
pause the rollout
end of March
why they lose orders
edit time
back office
brief them
stop the line
change over time
fix the price
i meant well
update the system
set the price
change the supplier
change the planning system
wrong parts
wrong number of parts
no
stop?
back?
change to another supplier
fix costs
correct figures
brief outages
change costs a lot
change the numbers
update prices every week
correct the cost to serve
change the price to cost-plus
i mean the other plant
make it simple
/etc/passwd
/nonsense
/skip the line
stop by on Friday
help them plan
next quarter
brief them on Monday
skip the middleman
i meant to call her because she was away and the whole team was on holiday then
back to back orders
undo the damage
quit rate is up
exit interviews
why not
later deliveries
pass it to the CFO
""".strip().split("\n")


@pytest.mark.parametrize("typed, expected", COMMANDS, ids=[row[0] for row in COMMANDS])
def test_command(typed: str, expected: Command) -> None:
    assert command_in(typed) == expected


@pytest.mark.parametrize("typed", ANSWERS)
def test_answer(typed: str) -> None:
    assert command_in(typed) is None


@pytest.mark.parametrize("name", NAMES)
def test_every_phrase_is_its_command(name: str) -> None:
    assert {command_in(phrase) for phrase in PHRASES[name]} == {Command(name)}


def test_empty_and_long_texts_are_none() -> None:
    assert [command_in(text) for text in ("", " \n", "skip " * 100)] == [None, None, None]

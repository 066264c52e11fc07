"""What is said, as calls: each within Telegram's limits, nothing lost, and what a button sends reads back."""

from hypothesis import given
from hypothesis import strategies as st

from bot.channels.base import Choice, Document, Message, Progress, Question, Refusal
from bot.channels.markup import escape, plain
from bot.channels.telegram.buttons import MOST_BUTTONS, read_data
from bot.channels.telegram.outgoing import payloads
from bot.channels.visible import visible
from tests.support.telegram_reader import seen

WORDS = st.text(max_size=40) | st.sampled_from(["Don't know", "✓ x", "👍", " ", "", "a" * 80, "**b**"])
IDS = st.text(min_size=1, max_size=70) | st.sampled_from(["dont_know", "m1", "#2", "~done", "~+x", "a:b"])
CHOICES = st.lists(st.builds(Choice, IDS, WORDS), max_size=12, unique_by=lambda one: one.id).map(tuple)
REFS = st.text(alphabet="abcdefghjkmnpqrstuvwxyz23456789", min_size=12, max_size=12)
QUESTIONS = st.builds(
    Question,
    st.sampled_from(["payer", "account"]),
    REFS,
    st.sampled_from(["text", "choice", "choices", "money"]),
    st.text(max_size=200),
    CHOICES,
    st.none() | st.builds(Progress, st.integers(0, 9), st.integers(0, 9), st.text(max_size=20)),
)


def label(key, **data):
    return key


def squeezed(text):
    return "".join(text.split())


def test_a_question_beside_the_talk_has_its_own_buttons_and_nothing_to_skip():
    choices = (Choice("let_read", "Let it read"), Choice("not_read", "Only the rules"))
    (found,) = map(seen, payloads(Question("model", "model-1", "beside", "May it?", choices), label))
    assert [data for row in found.buttons for _, data in row] == ["model-1:let_read", "model-1:not_read"]


@given(QUESTIONS)
def test_a_question_is_whole_and_its_buttons_read_back(question):
    found = [seen(payload) for payload in payloads(question, label)]
    assert found
    text = squeezed("".join(each.text for each in found))
    if squeezed(visible(plain(question.text))):
        assert text.startswith(squeezed(found[0].text))
    data = [read_data(data) for row in found[-1].buttons for _, data in row]
    assert all(led is not None and led[0] == question.ask for led in data)
    assert all(not each.buttons for each in found[:-1])
    chosen = [led[1].removeprefix("~+") for led in data if led and not led[1].startswith(("~more", "~done"))]
    for number, (choice, sent) in enumerate(zip(question.choices, chosen, strict=True)):
        assert sent in (choice.id, f"#{number}")


@given(st.lists(st.text(max_size=3000) | st.just("\n"), max_size=8).map("".join))
def test_a_message_is_whole(text):
    found = [seen(payload) for payload in payloads(Message(escape(text)), label)]
    if found[0].file is not None:
        assert found[0].file[1] == visible(text)
    elif squeezed(visible(text)):
        assert squeezed("".join(each.text for each in found)) == squeezed(visible(text))
    assert len(found) <= 3


def test_a_question_on_a_phone():
    question = Question(
        "metric",
        "abc",
        "choice",
        "**Which number?** For a COO it is often one of these.",
        (
            Choice("otd", "On-time delivery"),
            Choice("yes", "Yes"),
            Choice("no", "No"),
            Choice("dont_know", "Don't know"),
        ),
        Progress(3, 18, "3 of at most 18"),
    )
    (found,) = (seen(payload) for payload in payloads(question, label))
    assert found.text == "Which number? For a COO it is often one of these.\n\n3 of at most 18"
    assert found.marks == (("b", "Which number?"), ("i", "3 of at most 18"))
    assert found.buttons == (
        (("On-time delivery", "abc:otd"),),
        (("Yes", "abc:yes"), ("No", "abc:no")),
        (("Don't know", "abc:dont_know"),),
        (("more", "abc:~more01235"),),
    )


def test_several_are_ticked_and_then_sent():
    question = Question(
        "drivers",
        "abc",
        "choices",
        "Which?",
        (Choice("a", "A"), Choice("b", "B"), Choice("skip", "None of them")),
    )
    (found,) = (seen(payload) for payload in payloads(question, label))
    assert found.buttons[:2] == ((("A", "abc:~+a"), ("B", "abc:~+b")), (("None of them", "abc:skip"),))
    assert found.buttons[2] == (("done", "abc:~done"),)


def test_long_labels_stand_in_the_message_and_many_do_not_break_it():
    long = "they have had a bad year with the old planner and nobody wants to hear of it"
    (found,) = (
        seen(each) for each in payloads(Question("x", "abc", "choice", "?", (Choice("a", long),)), label)
    )
    assert f"1. {long}" in found.text
    assert found.buttons[0][0][0].endswith("…")
    many = Question("x", "abc", "choice", "?", tuple(Choice(f"c{n}", f"Choice {n}") for n in range(300)))
    *_, last = (seen(each) for each in payloads(many, label))
    assert sum(map(len, last.buttons)) == MOST_BUTTONS + 1
    assert "300. Choice 299" in last.text


def test_a_way_in_has_no_controls():
    (found,) = (seen(each) for each in payloads(Question("account", "abc", "text", "Which?"), label))
    assert found.buttons == ()


def test_what_would_be_more_than_three_messages_is_a_file_with_the_question_below():
    text = "\n".join(["word " * 700] * 6)
    file, ask = (
        seen(each) for each in payloads(Question("x", "abc", "choice", f"{text}\n**And now?**"), label)
    )
    assert file.file == ("long.txt", f"{text}\nAnd now?")
    assert ask.text == "And now?"
    assert ask.buttons


def test_papers():
    brief = "# Acme: brief\n\n## On the table\n\n**Who pays** Ana\n\n## For you only\n\n> Ana & you\n"
    first, second = (seen(each) for each in payloads(Document("Brief.md", brief), label))
    assert first.text == "Acme: brief\n\nOn the table\n\nWho pays Ana"
    assert second.text == "For you only\n\nAna & you"
    long = "# Transcript\n" + "\n".join(f"## {n}\nx" for n in range(9))
    (file,) = (seen(each) for each in payloads(Document("a/b.md", long), label))
    assert file.file == ("a-b.md", long)
    assert file.text == "Transcript"


def test_nothing_is_said_as_something():
    assert [seen(each).text for each in payloads(Message(""), label)] == ["…"]
    assert [seen(each).text for each in payloads(Refusal("x", "No *way*"), label)] == ["No way"]

"""A person at a terminal, line by line: what is asked, what counts as a choice, and what leaving does."""

import io
from collections import deque

import pytest
from inline_snapshot import snapshot

from bot.channels.base import Choice, Question, Start
from bot.channels.chat import Answer, Chat, read_answer
from bot.channels.markup import escape
from bot.channels.plain import PlainScreen
from prompts.render import Words
from storage.base import StoreFull, StoreReadOnly, StoreUnreachable
from tests.support.fake_conversation import FakeConversation

SAY = Words("en_GB", escape).text


def chat(text, conversation, **more):
    out = io.StringIO()
    screen = PlainScreen(io.StringIO(text), out)
    Chat(conversation, screen, SAY, "eq.sqlite3", **more).run(Start(account="Acme"))
    return out.getvalue()


def question(kind, *labels):
    return Question("p", "r", kind, "?", tuple(Choice(label.lower(), label) for label in labels))


def test_a_whole_conversation():
    conversation = FakeConversation()
    assert chat("2\nmarta ruiz\na\n\n", conversation) == snapshot("""\
At any time: back · skip · don't know · why · so far · brief · balance · pause · stop
Acme. Skip what you like.

(1 of at most 9)
What is it?
1 First talk
2 Renewal or price talk
Heard: renewal

(2 of at most 9)
Who pays, if they say yes? A name and a role.
Heard: marta ruiz

(3 of at most 9)
How much of it is late?
a Don't know
Heard: dont_know

Brief

Who pays Marta

1. Ask her

Done. "edit" or "change …" still work; Enter on an empty line leaves.
"debrief", "review", "critique" or "prep" starts another talk.
""")
    assert [(one.text, one.chosen, one.answers) for one in conversation.taken] == [
        (None, ("renewal",), "r0"),
        ("marta ruiz", (), "r1"),
        (None, ("dont_know",), "r2"),
    ]
    assert len({one.event for one in conversation.taken}) == 3


@pytest.mark.parametrize(
    "asked, typed, answer",
    [
        (question("choice", "Yes", "No"), "2", Answer(chosen=("no",))),
        (question("choice", "Yes", "No"), " 2. ", Answer(chosen=("no",))),
        (question("choice", "Yes", "No"), "1)", Answer(chosen=("yes",))),
        (question("choice", "Yes", "No"), "3", Answer("3")),
        (question("choice", "Yes", "No"), "no", Answer("no")),
        (question("choice", "Yes", "No"), "2 of them", Answer("2 of them")),
        (question("choice", "Yes", "No"), "", Answer("")),
        (question("choice", "5 min", "15", "30"), "15", Answer("15")),
        (question("choice", "3", "2"), "2", Answer("2")),
        (question("percent", "Don't know"), "1", Answer("1")),
        (question("percent", "Don't know"), "A", Answer(chosen=("don't know",))),
        (question("choices", "Yes", "No", "So"), "1, 3", Answer(chosen=("yes", "so"))),
        (question("choices", "Yes", "No", "So"), "3 3 1", Answer(chosen=("so", "yes"))),
        (question("choices", "Yes", "No", "So"), "1 and more", Answer("1 and more")),
        (question("choice", "Yes", "No"), "1, 2", Answer("1, 2")),
        (None, "1", Answer("1")),
    ],
)
def test_what_counts_as_a_choice(asked, typed, answer):
    assert read_answer(asked, typed) == answer


def test_the_end_of_the_input_pauses_and_says_how_to_go_on():
    conversation = FakeConversation(account=("a1", "Acme & Söhne"))
    out = chat("", conversation, options=("--as", "Ann"))
    assert out.endswith("Go on with:\nequipoise chat --as Ann 'Acme & Söhne'\n")
    assert conversation.status == "paused"


def test_a_name_that_looks_like_an_option_can_be_pasted_back():
    assert chat("", FakeConversation(account=("a1", "--new\x1b"))).endswith("equipoise chat -- '--new␛'\n")


def test_nothing_to_go_on_with_before_there_is_an_account():
    assert "equipoise chat" not in chat("", FakeConversation(account=None, status="lobby"))


def test_what_is_a_command_of_the_shell_is_no_answer():
    conversation = FakeConversation(account=("a1", "Acme & Söhne"))
    out = chat("Export\n/share\nmarta ruiz\n", conversation)
    assert "equipoise export 'Acme & Söhne'" in out
    assert "equipoise share 'Acme & Söhne'" in out
    assert [each.text for each in conversation.taken] == ["marta ruiz"]


def test_before_there_is_an_account_such_a_word_may_be_its_name():
    conversation = FakeConversation(account=None, status="lobby")
    chat("Export\n", conversation)
    assert [each.text for each in conversation.taken] == ["Export"]


def test_stop_leaves_at_once():
    class Stops(FakeConversation):
        def _answer(self, incoming):
            self.status = "stopped"
            return []

    conversation = Stops()
    assert "Go on with" not in chat("stop\nmore\n", conversation)
    assert len(conversation.taken) == 1


def test_an_answer_that_was_not_kept_can_be_given_again_by_a_person():
    conversation = FakeConversation(fail=deque([None, StoreFull()]))
    out = chat("1\n1\n", conversation)
    assert out.count("What is it?") == 2
    assert "nothing was saved of this last answer" in out
    assert len(conversation.taken) == 1


def test_an_answer_that_was_kept_after_all_is_not_kept_twice():
    """The server takes the answer and goes down before it says so; the person gives the same one again, or another."""

    class Deaf(FakeConversation):
        deaf = True

        def take(self, incoming):
            result = super().take(incoming)
            if self.deaf:
                self.deaf = False
                raise StoreUnreachable
            return result

    same, another = Deaf(), Deaf()
    assert "Who pays" in chat("1\n1\nmarta\nmarta\n", same)
    assert [(one.text, one.chosen) for one in same.taken] == [
        (None, ("first_talk",)),
        ("marta", ()),
        ("marta", ()),
    ]
    assert len({one.event for one in same.taken}) == 3
    assert "That question has been answered." in chat("1\n2\n", another)
    assert [one.chosen for one in another.taken] == [("first_talk",), ("renewal",)]


def test_an_answer_that_was_not_kept_ends_a_conversation_out_of_a_pipe():
    conversation = FakeConversation(fail=deque([None, StoreFull()]))
    with pytest.raises(StoreFull):
        chat("1\n1\n", conversation, retry=False)
    assert (conversation.taken, conversation.closed) == ([], 1)


def test_pausing_a_store_that_went_away_is_no_trouble():
    class Away(FakeConversation):
        def close(self):
            raise StoreReadOnly

    assert "Go on with" in chat("", Away())


def test_nothing_said_can_command_the_terminal():
    evil = escape("\x1b]0;title\x07 *not bold* \u202e")
    questions = (("p", "choice", evil, (Choice("a", evil),)),) * 2
    out = chat("x\x1b\n", FakeConversation(questions=questions, account=("a", "A\x1b")))
    assert not {"\x1b", "\x07", "\u202e"} & set(out)
    assert "1 ␛]0;title␇ *not bold* <U+202E>" in out

"""An update is read as what it is, whatever comes; nothing it claims is believed but what Telegram vouches for."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.base import Choice, Question, Start
from bot.channels.platform import Received
from bot.channels.telegram import buttons
from bot.channels.telegram.buttons import as_markup, board, data_of, from_markup
from bot.channels.telegram.incoming import HEARD, Elsewhere, Hint, Turned, chat_of, read, tap_of
from bot.channels.telegram.links import payload_of

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
DANA = {"id": 1001, "is_bot": False, "first_name": "Dana", "last_name": "Fox"}
HERE = {"id": 1001, "type": "private", "first_name": "Dana"}
SENT = 1_764_000_000


def label(key, **data):
    return key


def reading(update, **more):
    return read(update, "123", label, NOW, **more)


def letter(number=7, **what):
    return {
        "update_id": 1,
        "message": {"message_id": number, "date": SENT, "chat": HERE, "from": DANA, **what},
    }


def query(data, question=None, **what):
    markup = as_markup(board(question, label)) if question else None
    message = {"message_id": 9, "date": SENT, "chat": HERE, "text": "?", "reply_markup": markup, **what}
    return {"update_id": 2, "callback_query": {"id": "55", "from": DANA, "message": message, "data": data}}


def said(found):
    assert isinstance(found, Received)
    assert found.text is None
    return [each["text"] for each in found.more["said"]]


def test_a_text():
    found = reading(letter(text="marta ruiz"))
    assert isinstance(found, Received)
    assert (found.address.channel, found.address.tenant, found.address.chat) == ("telegram", "123", "1001")
    assert (found.event, found.sender, found.name, found.text) == (
        "m1001.7",
        "1001",
        "Dana Fox",
        "marta ruiz",
    )
    assert found.at == datetime.fromtimestamp(SENT, UTC)


@pytest.mark.parametrize(
    "text, start, order",
    [
        ("/prep Acme 15", Start("Acme", minutes=15), None),
        ("/debrief@our_bot Acme", Start("Acme", flow="debrief"), None),
        ("/PREP", Start(), None),
        ("/accounts", None, {"name": "accounts", "about": ""}),
        (f"/start {payload_of('Søhne & Co')}", None, {"name": "start", "about": "Søhne & Co"}),
        ("/start Acme_Steel", None, {"name": "start", "about": "Acme Steel"}),
    ],
)
def test_commands(text, start, order):
    found = reading(letter(text=text))
    assert isinstance(found, Received)
    assert found.start == start
    assert found.more.get("order") == order


@pytest.mark.parametrize(
    "text", ["/skip", "/so_far", "/etc/hosts is missing", "/ 2", "5/8", "/stop", "/change the number to 5"]
)
def test_what_is_for_the_talk_goes_there(text):
    found = reading(letter(text=text))
    assert isinstance(found, Received)
    assert (found.text, found.start, dict(found.more)) == (text, None, {})


def test_what_only_this_channel_answers():
    assert said(reading(letter(text="/start"))) == ["welcome"]
    assert said(reading(letter(text="/help"))) == ["help"]
    assert said(reading(letter(text="/nonsense"))) == ["unknown_command"]
    assert said(reading(letter(sticker={"file_id": "x"}))) == ["unread.sticker"]
    assert said(reading(letter(photo=[{}], caption="x"))) == ["unread.photo"]
    assert said(reading(letter(unheard_of={}))) == ["unread.other"]
    assert said(reading(letter(document={"file_id": "f", "file_name": "a.pdf", "file_size": 9}))) == [
        "file.other"
    ]
    big = {"file_id": "f", "file_name": "a.TXT", "file_size": 200_001}
    assert said(reading(letter(document=big))) == ["file.too_large"]


def test_what_is_fetched_once_it_is_kept():
    found = reading(
        letter(document={"file_id": "f", "file_name": "a.eml", "file_size": 9}, caption="from her")
    )
    assert isinstance(found, Received)
    assert found.more["fetch"] == {
        "kind": "document",
        "file": "f",
        "name": "a.eml",
        "size": 9,
        "caption": "from her",
    }
    found = reading(letter(voice={"file_id": "v", "duration": 4, "file_size": 10}))
    assert isinstance(found, Received)
    assert found.more["fetch"] == {"kind": "voice", "file": "v", "seconds": 4, "size": 10, "sender": "1001"}


def test_an_edit_names_the_message_it_changes():
    update = letter(text="5 hours", edit_date=SENT + 5)
    found = reading({"update_id": 8, "edited_message": update["message"]})
    assert isinstance(found, Received)
    assert (found.event, found.text, dict(found.more)) == ("e1001.7.8", "5 hours", {"edit_of": "m1001.7"})
    update = letter(text="/prep Acme")
    assert said(reading({"update_id": 8, "edited_message": update["message"]})) == ["edited_command"]
    assert reading({"update_id": 8, "edited_message": letter(location={})["message"]}) is None


QUESTION = Question("x", "abc", "choice", "?", (Choice("yes", "Yes"), Choice("c" * 60, "Long")))
SEVERAL = Question("x", "abc", "choices", "?", (Choice("a", "A"), Choice("b", "B"), Choice("c" * 60, "C")))


def test_a_tap():
    found = reading(query("abc:yes", QUESTION))
    assert isinstance(found, Received)
    assert (found.event, found.chosen, found.answers, found.text) == ("c55", ("yes",), "abc", None)
    assert found.at == NOW
    found = reading(query("abc:#1", QUESTION))
    assert isinstance(found, Received)
    assert found.chosen == ("#1",)


def test_several_are_chosen_when_it_is_done():
    shown = board(SEVERAL, label)
    assert reading(query("abc:~done", SEVERAL)) == Hint("pick_one")
    for data in ("abc:~+a", "abc:~+#2", "abc:~+a"):
        turned = reading(query(data), board=shown)
        assert isinstance(turned, Turned)
        shown = turned.board
    assert [[button.text for button in row] for row in shown[:2]] == [["✓ A", "B"], ["✓ C"]]
    found = reading(query("abc:~done"), board=shown)
    assert isinstance(found, Received)
    assert (found.chosen, found.answers) == (("a", "#2"), "abc")
    turned = reading(query("abc:~-a"), board=shown)
    assert isinstance(turned, Turned)
    assert turned.board[0][0] == buttons.Button("A", "abc:~+a")


def test_the_controls_open_and_close():
    opened = reading(query("abc:~more012345", QUESTION))
    assert isinstance(opened, Turned)
    names = [button.data for row in opened.board for button in row]
    assert names[-7:-1] == [data_of("abc", name) for name in buttons.CONTROLS]
    closed = reading(query(names[-1]), board=opened.board)
    assert isinstance(closed, Turned)
    assert closed.board == board(QUESTION, label)


def test_what_was_heard_counts_as_typed_once_it_is_confirmed():
    heard = "\u2067שלום\u2069 12 👍 days"
    text = f"I heard:\n{heard}\nRight?"
    units = len("I heard:\n".encode("utf-16-le")) // 2, len(heard.encode("utf-16-le")) // 2
    quote = {"type": "blockquote", "offset": units[0], "length": units[1]}
    found = reading(query(f"{HEARD}:ok", text=text, entities=[quote]))
    assert isinstance(found, Received)
    assert (found.text, found.chosen, found.answers) == ("שלום 12 👍 days", (), None)
    assert reading(query(f"{HEARD}:ok", text=text)) == Hint("too_old")


@pytest.mark.parametrize("data", ["", "x", ":", "abc:", ":yes", None])
def test_a_forged_button_is_nobodys(data):
    assert reading(query(data)) == Hint("no_such_button")
    assert tap_of(query(data)) is not None


def test_elsewhere_than_in_private():
    group = {"id": -100, "type": "supergroup"}
    assert reading({"message": letter(text="/start")["message"] | {"chat": group}}) == Elsewhere(-100)
    assert reading({"message": letter(new_chat_members=[])["message"] | {"chat": group}}) is None
    came = {
        "chat": group,
        "from": DANA,
        "old_chat_member": {"status": "left"},
        "new_chat_member": {"status": "member"},
    }
    assert reading({"my_chat_member": came}) == Elsewhere(-100)
    assert reading({"my_chat_member": {**came, "new_chat_member": {"status": "kicked"}}}) is None
    assert reading({"my_chat_member": {**came, "chat": HERE}}) is None
    assert reading({"message": letter(text="x")["message"] | {"from": {**DANA, "is_bot": True}}}) is None


KEYS = st.sampled_from(
    [
        "update_id",
        "message",
        "edited_message",
        "callback_query",
        "my_chat_member",
        "chat",
        "from",
        "id",
        "type",
        "text",
        "data",
        "date",
        "message_id",
        "voice",
        "document",
        "file_id",
        "file_name",
        "file_size",
        "duration",
        "caption",
        "entities",
        "offset",
        "length",
        "reply_markup",
        "inline_keyboard",
        "callback_data",
        "first_name",
        "private",
        "is_bot",
        "edit_date",
        "sticker",
        "new_chat_member",
        "status",
    ]
)
ODD = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=8)
    | st.sampled_from(
        ["private", "abc:~more9", "abc:~+a", f"{HEARD}:ok", "abc:~done", "blockquote", "/start n-@@", "a.eml"]
    )
)
JSON = st.recursive(
    ODD, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=8), max_leaves=30
)


@given(JSON)
def test_whatever_comes_leads_to_something(update):
    read(update, "123", label, NOW)
    tap_of(update)
    chat_of(update)
    from_markup(update)


@given(
    st.sampled_from([letter(text="x"), query("abc:yes", QUESTION), letter(voice={"file_id": "v"})]), st.data()
)
def test_whatever_is_wrong_with_an_update_leads_to_something(update, data):
    def bent(value):
        if data.draw(st.integers(0, 9)) == 0:
            return data.draw(ODD)
        if isinstance(value, dict):
            return {key: bent(each) for key, each in value.items()}
        return [bent(each) for each in value] if isinstance(value, list) else value

    update = bent(update)
    read(update, "123", label, NOW)
    tap_of(update)
    chat_of(update)

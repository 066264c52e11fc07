"""What is let out, who may read it and note on it, on any store."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from storage.base import (
    Addressee,
    Identity,
    NewCode,
    NewNote,
    NoSuchAccount,
    NoSuchNote,
    NoSuchPerson,
    NoSuchRelease,
    Place,
    Reply,
    Storage,
    Who,
    channel_reader,
)
from storage.service import ServiceStorage, Settled
from storage.shapes import Inbound
from tests.storage.support import NOW, SPACE, letting, query, seller, talk

LATER = NOW + timedelta(hours=1)
SALES = Place("slack", "T", "C1")
ODD = "Dana \x00 \ud800 😀"


@pytest.fixture
def ada(store: Storage) -> Who:
    """A seller with an account a1."""
    t = talk(store, seller(store))
    t.say(t.fact())
    return t.who


@pytest.fixture
def dana(store: Storage, ada: Who) -> Who:
    """A manager, member of nothing."""
    return seller(store, "dana")


def to(who: Who, name: str = "Dana") -> Addressee:
    return Addressee("person", name, who.person)


def test_what_is_let_out_is_read_as_it_was_by_its_reader_and_whoever_let_it_out(store: Storage, ada, dana):
    content = {"schema": 1, "rows": [{"says": ODD}], "none": None}
    store.release(ada, letting("r1", to(dana, ODD), account_name=ODD, content=content), NOW)
    store.rename_account(ada, "a1", "Something else", LATER)
    for reader in (ada, dana):
        head, kept = store.content(reader, "r1")
        assert kept == content
        assert (head.account_name, head.to.name, head.by, head.by_name) == (ODD, ODD, ada.person, "Ada")
        assert (head.at, head.scope, head.upto, head.held_back) == (NOW, "page", 1, ("problem/said",))
    assert [head.id for head in store.received(dana)] == ["r1"]
    assert store.received(ada) == ()
    assert store.accounts(dana) == ()


def test_a_release_is_never_written_over(store: Storage, ada, dana):
    store.release(ada, letting("r1", to(dana)), NOW)
    store.release(ada, letting("r1", to(dana), content={"says": "another"}), LATER)
    head, kept = store.content(dana, "r1")
    assert (head.at, kept["says"]) == (NOW, "as it was")


def test_nobody_else_reads_it_or_learns_that_it_is_there(store: Storage, ada, dana, url):
    bob, eve = seller(store, "bob"), seller(store, "eve")
    store.set_member(ada, "a1", bob.person, True, NOW)
    store.release(ada, letting("r1", to(dana)), NOW)
    store.note(dana, NewNote("n1", "r1", "Who pays?"), NOW)
    before = query(url, "SELECT * FROM notes")
    for other in (bob, eve, Who("w2", dana.person), Who(SPACE, "\x00")):
        assert store.received(other) == ()
        assert store.my_notes(other, "r1") == ()
        with pytest.raises(NoSuchRelease):
            store.content(other, "r1")
        with pytest.raises(NoSuchRelease):
            store.note(other, NewNote("n2", "r1", "mine"), NOW)
        with pytest.raises(NoSuchNote):
            store.answer_note(other, "n1", "mine", NOW)
    with pytest.raises(NoSuchNote):
        store.answer_note(dana, "n1", "it is the reader's own", NOW)
    assert store.released(bob, "a1") == ()
    assert store.notes(bob, "a1") == ()
    for odd in ("", "r1\x00", "r2"):
        with pytest.raises(NoSuchRelease):
            store.content(dana, odd)
    assert query(url, "SELECT * FROM notes") == before


def test_a_reader_who_is_nobody_here_is_refused(store: Storage, ada):
    for nobody in ("", "nobody", "\x00"):
        with pytest.raises(NoSuchPerson):
            store.release(ada, letting("r1", Addressee("person", "Nobody", nobody)), NOW)
    assert store.released(ada, "a1") == ()


def test_whoever_is_taken_out_reads_no_more_what_they_let_out(store: Storage, ada, dana):
    bob = seller(store, "bob")
    store.set_member(ada, "a1", bob.person, True, NOW)
    store.release(bob, letting("r1", to(dana)), NOW)
    store.note(dana, NewNote("n1", "r1", "Who pays?"), NOW)
    store.set_member(ada, "a1", bob.person, False, NOW)
    with pytest.raises(NoSuchRelease):
        store.content(bob, "r1")
    with pytest.raises(NoSuchAccount):
        store.notes(bob, "a1")
    with pytest.raises(NoSuchNote):
        store.answer_note(bob, "n1", "late", LATER)
    assert store.content(dana, "r1")[1]["says"] == "as it was"


def test_the_former_one_is_that_readers_last_whoever_let_it_out(store: Storage, ada, dana):
    bob = seller(store, "bob")
    store.set_member(ada, "a1", bob.person, True, NOW)
    channel = Addressee("channel", "#sales", channel_reader(SALES))
    assert store.former_release(ada, "a1", to(dana)) is None
    store.release(ada, letting("r1", to(dana), upto=1), NOW)
    store.release(bob, letting("r2", to(dana), upto=2), LATER)
    store.release(ada, letting("r3", channel, upto=3), LATER + timedelta(minutes=1))
    for to_whom, found in ((to(dana, "Dana Ruiz"), "r2"), (channel, "r3")):
        former = store.former_release(ada, "a1", to_whom)
        assert former is not None
        assert former.id == found
    assert [head.id for head in store.received(dana)] == ["r2", "r1"]
    assert [head.id for head in store.released(ada, "a1")] == ["r3", "r1"]


def test_a_note_is_answered_and_done_with_and_its_writer_sees_that(store: Storage, ada, dana):
    store.release(ada, letting("r1", to(dana)), NOW)
    noted = store.note(dana, NewNote("n1", "r1", ODD, "decision/whose"), NOW)
    assert (noted.account, noted.place, noted.text, noted.by_name) == ("a1", "decision/whose", ODD, "Dana")
    assert noted.is_open
    assert store.note(dana, NewNote("n1", "r1", "again"), LATER) == noted
    store.note(dana, NewNote("n2", "r1", "And when?"), LATER)
    answered = store.answer_note(ada, "n1", ODD, LATER)
    assert (answered.answer, answered.answered_at, answered.is_open) == (ODD, LATER, False)
    done = store.answer_note(ada, "n2", None, LATER)
    assert (done.answer, done.done_at, done.is_open) == (None, LATER, False)
    assert store.notes(ada, "a1") == store.my_notes(dana, "r1") == (answered, done)
    with pytest.raises(NoSuchNote):
        store.answer_note(ada, "n1\x00", "x", LATER)


def test_what_was_posted_in_a_channel_is_noted_on_from_there_alone(store: Storage, ada, dana):
    store.release(ada, letting("r1", Addressee("channel", "#sales", channel_reader(SALES))), NOW)
    with pytest.raises(NoSuchRelease):
        store.note(dana, NewNote("n1", "r1", "hm"), NOW)
    with pytest.raises(NoSuchRelease):
        store.note(dana, NewNote("n1", "r1", "hm", through=Place("slack", "T", "C2")), NOW)
    store.note(dana, NewNote("n1", "r1", "hm", through=SALES), NOW)
    assert [note.text for note in store.notes(ada, "a1")] == ["hm"]
    with pytest.raises(NoSuchRelease):
        store.content(dana, "r1")


def test_an_id_of_anothers_note_is_refused(store: Storage, ada, dana):
    eve = seller(store, "eve")
    store.release(ada, letting("r1", to(dana)), NOW)
    store.release(ada, letting("r2", to(eve)), NOW)
    store.note(dana, NewNote("n1", "r1", "mine"), NOW)
    with pytest.raises(NoSuchNote):
        store.note(eve, NewNote("n1", "r2", "mine too"), NOW)
    assert [note.text for note in store.notes(ada, "a1")] == ["mine"]


def test_a_deleted_account_takes_its_releases_and_notes_with_it(
    store: Storage, another: Callable[[], Storage], ada, dana
):
    store.release(ada, letting("r1", to(dana)), NOW)
    store.note(dana, NewNote("n1", "r1", "Who pays?"), NOW)
    store.delete_account(ada, "a1")
    reader = another()
    assert reader.received(dana) == ()
    assert reader.my_notes(dana, "r1") == ()
    with pytest.raises(NoSuchRelease):
        reader.content(dana, "r1")


def test_whoever_is_one_person_reads_what_either_was_given_until_parted(store: Storage, ada, dana):
    phone = Identity("telegram", "1", "9")
    known = Who(SPACE, store.person_for(SPACE, phone, "D.", NOW).id)
    store.release(ada, letting("r1", to(known)), NOW)
    store.note(known, NewNote("n1", "r1", "Who pays?"), NOW)
    store.release(ada, letting("r2", to(dana)), NOW)
    code = NewCode("K7QF-2MXD-ABCD", NOW + timedelta(minutes=10), dana.person)
    assert store.keep_code(SPACE, code, NOW)
    led = store.redeem(SPACE, "K7QF-2MXD-ABCD", phone, "D.", NOW, sure=True)
    assert led is not None
    assert led.how == "merged"
    assert {head.id for head in store.received(dana)} == {"r1", "r2"}
    assert [note.by for note in store.my_notes(dana, "r1")] == [dana.person]
    assert store.received(known) == ()
    store.unlink(dana, phone, LATER)
    assert [head.id for head in store.received(dana)] == ["r2"]
    assert [head.id for head in store.received(known)] == ["r1"]
    assert [note.by for note in store.my_notes(known, "r1")] == [known.person]


def test_a_reply_finds_the_release_that_was_posted_to_this_person(store: ServiceStorage, ada, dana):
    there = Place("slack", "T", "U9")
    eve = seller(store, "eve")
    store.release(ada, letting("r1", to(dana)), NOW)
    store.settle(Settled(SPACE, there, "r1", 0, NOW, [Reply("message", {"text": "hi"})]))
    (post,) = store.pending(SPACE, there)
    store.posted(SPACE, post, "17.5")
    assert store.posted_release(dana, "slack", "T", "17.5") == "r1"
    for who, channel, tenant, ref in (
        (eve, "slack", "T", "17.5"),
        (ada, "slack", "T", "17.5"),
        (Who("w2", dana.person), "slack", "T", "17.5"),
        (dana, "telegram", "T", "17.5"),
        (dana, "slack", "T2", "17.5"),
        (dana, "slack", "T", "17.6"),
    ):
        assert store.posted_release(who, channel, tenant, ref) is None


def test_what_was_never_posted_is_taken_back(store: ServiceStorage, ada, dana):
    store.release(ada, letting("r1", to(dana)), NOW)
    head = store.released_by(SPACE, "r1")
    assert head is not None
    assert (head.by, head.to.reader) == (ada.person, dana.person)
    assert store.released_by("w2", "r1") is None
    store.take_back("w2", "r1")
    assert len(store.received(dana)) == 1
    store.take_back(SPACE, "r1")
    assert store.received(dana) == ()


def test_what_goes_with_a_message_is_kept_with_it_or_not_at_all(store: ServiceStorage, ada, dana):
    there = Place("slack", "T", "U9")
    came = Inbound("slack", "T", "U9", "e1", NOW, "yes")
    write = Settled(SPACE, there, "c1", 0, NOW, [Reply("message", {"text": "done"})], inbound=came)

    def broken() -> None:
        store.release(ada, letting("r1", to(dana)), NOW)
        raise NoSuchNote(note="n1")

    with pytest.raises(NoSuchNote):
        store.settle(write, broken)
    assert store.received(dana) == ()
    assert not store.pending(SPACE, there)
    assert store.settle(write, lambda: store.release(ada, letting("r1", to(dana)), NOW))
    assert not store.settle(write, broken)
    assert [head.id for head in store.received(dana)] == ["r1"]

"""Work beside the turns, as stores keep it: wanted with a turn or a decision, begun, its result behind that turn."""

from storage.base import AskingRow, Inbound, Job, Place, Reply, Who
from storage.service import Consented, ServiceStorage, Settled
from tests.storage.support import NOW, SPACE, Talk, query, seller, talk

PLACE = Place("terminal", "host", "chat")
SERVER = "https://models.example/v1"


def job(who: Who, name: str = "j1") -> Job:
    return Job(name, who.person, PLACE, "look", {"session": "s1", "turn": 1})


def result(turn: int, *texts: str, name: str = "j1") -> Settled:
    said = [Reply("message", {"type": "message", "text": text, "by": "model"}) for text in texts]
    return Settled(SPACE, PLACE, "s1", turn, NOW, said, job=name, of_turn=True)


def asking(t: Talk, turn: int) -> AskingRow:
    return AskingRow("model-1", "s1", t.who.person, "chat", turn, "model", "May it?", ("yes", "no"))


def test_a_result_joins_what_its_turn_said_and_is_kept_once(store: ServiceStorage):
    t = talk(store, seller(store))
    t.say(deliver=True, jobs=[job(t.who)])
    t.say(deliver=True)
    assert store.settle(result(1, "found", "rewritten"))
    assert not store.settle(result(1, "found", "rewritten"))
    assert store.jobs(SPACE) == ()
    first, second = store.turns(t.who, "s1")[1:]
    assert [reply.body["text"] for reply in first.replies[2:]] == ["found", "rewritten"]
    assert len(second.replies) == 2
    waiting = store.pending(SPACE, PLACE)
    assert [(post.turn, post.n) for post in waiting] == [(1, 0), (1, 1), (2, 0), (2, 1), (1, 2), (1, 3)]


def test_nothing_is_kept_of_a_result_whose_account_is_gone(store: ServiceStorage, url: str):
    t = talk(store, seller(store))
    t.say(deliver=True, jobs=[job(t.who)])
    store.delete_account(t.who, "a1")
    assert store.settle(result(1, "found"))
    assert query(url, "SELECT count(*) FROM outbox") == query(url, "SELECT count(*) FROM jobs") == [(0,)]


def test_what_is_done_is_not_begun(store: ServiceStorage):
    t = talk(store, seller(store))
    t.say(deliver=True, jobs=[job(t.who)])
    assert store.begin_job(SPACE, job(t.who))
    (waiting,) = store.jobs(SPACE)
    assert waiting.tries == 1
    store.settle(result(1))
    assert not store.begin_job(SPACE, waiting)


def test_a_decision_and_the_work_it_wants_are_kept_with_the_message_or_not_at_all(store: ServiceStorage):
    who = talk(store, seller(store)).who
    inbound = Inbound("terminal", "host", "chat", "e1", NOW, None, ("yes",), "model-1")
    for yes, kept in ((True, True), (False, False)):  # the second is the first once more: it decides nothing
        write = Settled(
            SPACE,
            PLACE,
            "c1",
            1,
            NOW,
            (),
            inbound=inbound,
            jobs=[job(who)],
            decided=Consented(who.person, SERVER, yes),
        )
        assert store.settle(write) is kept
        assert store.model_consent(who, SERVER) is True
        assert len(store.jobs(SPACE)) == 1


def test_a_question_beside_the_talk_is_found_by_whom_it_was_put_to_and_goes_with_the_account(
    store: ServiceStorage,
):
    t = talk(store, seller(store))
    t.say(deliver=True, asked_beside=[asking(t, 1)])
    t.say(deliver=True, asked_beside=[asking(t, 2)])
    assert store.asking(t.who, "model-1") == asking(t, 2)
    assert store.asking(seller(store, "bob"), "model-1") is None
    assert store.asking(t.who, "s1.2") is not None
    store.delete_account(t.who, "a1")
    assert store.asking(t.who, "model-1") is None

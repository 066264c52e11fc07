"""Consent to a model server and the count of a day, on any store: durable, each person's own, never lost."""

import threading
from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings

from storage.base import NoSuchPerson, Storage, Who
from tests.storage.support import NOW, SPACE, anything, query, seller

Connect = Callable[[], Storage]
SERVER = "https://models.example/v1"


def test_consent_is_asked_once_for_each_person_and_server(store: Storage, another: Connect):
    ada, bob = seller(store), seller(store, "bob")
    assert store.model_consent(ada, SERVER) is None
    store.give_model_consent(ada, SERVER, True, NOW)
    store.give_model_consent(bob, SERVER, False, NOW)
    for reader in (store, another()):
        assert reader.model_consent(ada, SERVER) is True
        assert reader.model_consent(bob, SERVER) is False
        assert reader.model_consent(ada, "https://other.example/v1") is None


def test_the_newest_answer_holds(store: Storage, url: str):
    ada = seller(store)
    store.give_model_consent(ada, SERVER, True, NOW)
    store.give_model_consent(ada, SERVER, False, NOW + timedelta(1))
    assert store.model_consent(ada, SERVER) is False
    ((at,),) = query(url, "SELECT at FROM model_consents")
    assert at.startswith("2026-03-30")


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(server=anything)
def test_whatever_a_server_is_called(store: Storage, server: str):
    ada = seller(store)
    store.give_model_consent(ada, server, True, NOW)
    assert store.model_consent(ada, server) is True


def test_questions_are_counted_by_person_and_day(store: Storage, another: Connect):
    ada, bob = seller(store), seller(store, "bob")
    assert [store.count_model_call(ada, NOW.date()) for _ in range(3)] == [1, 2, 3]
    assert another().count_model_call(ada, NOW.date()) == 4
    assert store.count_model_call(bob, NOW.date()) == 1
    assert store.count_model_call(ada, NOW.date() + timedelta(1)) == 1


def test_all_who_count_at_once_are_counted(store: Storage, another: Connect):
    ada = seller(store)
    stores, found = [another() for _ in range(4)], list[int]()

    def count(each: Storage) -> None:
        found.extend(each.count_model_call(ada, NOW.date()) for _ in range(5))

    threads = [threading.Thread(target=count, args=(each,)) for each in stores]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == list(range(1, 21))


def test_who_is_nobody_here_has_agreed_to_nothing(store: Storage):
    ada = seller(store)
    store.give_model_consent(ada, SERVER, True, NOW)
    for stranger in (Who("w2", ada.person), Who(SPACE, "nobody"), Who(SPACE, "\x00"), Who(SPACE, "")):
        assert store.model_consent(stranger, SERVER) is None
        with pytest.raises(NoSuchPerson):
            store.give_model_consent(stranger, SERVER, True, NOW)
        with pytest.raises(NoSuchPerson):
            store.count_model_call(stranger, NOW.date())

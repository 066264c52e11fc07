"""Our offerings, on any store: what was entered comes back, nobody overwrites anybody, nothing is lost."""

import threading
from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.terms import Listed
from flows.values import Money
from storage.base import Listing, NoSuchOffering, NoSuchPerson, StaleOfferings, Storage, Who
from tests.storage.support import NOW, SPACE, anything, decimals, price, query, seller, talk

Connect = Callable[[], Storage]
AUDIT = Listed("o1", "Audit", price("38000.00"), price("52000.5"), Decimal("0.350"))
SURVEY = Listed("o2", "Yard\x00 \ud800survey")

amounts = st.none() | st.builds(
    Money,
    low=decimals,
    high=decimals,
    currency=st.sampled_from(("EUR", "")),
    per=st.sampled_from(("year", "")),
)


def test_what_was_entered_is_read_back_with_who_and_when(store: Storage, another: Connect):
    ada, bob = seller(store), seller(store, "bob")
    assert store.offerings(ada) == Listing(0, ())
    assert store.put_offerings(ada, 0, [SURVEY, AUDIT], NOW) == 2
    for reader in (store, another()):
        listing = reader.offerings(bob)
        assert (listing.version, listing.offerings) == (2, (AUDIT, SURVEY)), "by name"
        assert [(each.by, each.at, each.removed) for each in listing.entries] == [
            (ada.person, NOW, False)
        ] * 2
        assert str(listing.offerings[0].cost) == str(AUDIT.cost), "not a digit is lost"


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=anything, cost=amounts, floor=amounts, margin=st.none() | st.decimals(0, 1, places=4))
def test_whatever_is_entered_is_read_back_letter_for_letter(
    store: Storage, name: str, cost: Money | None, floor: Money | None, margin: Decimal | None
):
    ada = seller(store)
    new = Listed("o1", name, cost, floor, margin)
    store.put_offerings(ada, store.offerings(ada).version, [new], NOW)
    (found,) = store.offerings(ada).offerings
    assert (found, str(found.margin)) == (new, str(margin))


def test_a_change_replaces_and_what_it_replaced_is_kept(store: Storage, url: str):
    ada, bob = seller(store), seller(store, "bob")
    dearer = Listed("o1", "Audit", price("41000"))
    version = store.put_offerings(ada, store.put_offerings(ada, 0, [AUDIT], NOW), [dearer], NOW)
    assert store.offerings(ada).offerings == (dearer,)
    version = store.remove_offering(bob, version, "o1", NOW)
    (entry,) = store.offerings(ada).entries
    assert (entry.offering, entry.by, entry.removed) == (dearer, bob.person, True)
    assert store.offerings(ada).offerings == ()
    with pytest.raises(NoSuchOffering):
        store.remove_offering(ada, version, "o1", NOW)
    store.put_offerings(ada, version, [AUDIT], NOW)
    assert store.offerings(ada).offerings == (AUDIT,)
    assert query(url, "SELECT n, id, person_id FROM offerings ORDER BY n") == [
        (1, "o1", ada.person),
        (2, "o1", ada.person),
        (3, "o1", bob.person),
        (4, "o1", ada.person),
    ]


def test_who_is_nobody_here_sees_and_enters_nothing(store: Storage):
    ada = seller(store)
    store.put_offerings(ada, 0, [AUDIT], NOW)
    for stranger in (Who("w2", ada.person), Who(SPACE, "nobody"), Who(SPACE, "\x00"), Who("w\x7f", "")):
        assert store.offerings(stranger) == store.offerings(stranger, lately=True) == Listing()
        with pytest.raises(NoSuchPerson):
            store.put_offerings(stranger, 0, [SURVEY], NOW)
        with pytest.raises(NoSuchPerson):
            store.remove_offering(stranger, 1, "o1", NOW)
    for unknown in ("o2", "", "\x00", "\ud800"):
        with pytest.raises(NoSuchOffering):
            store.remove_offering(ada, 1, unknown, NOW)
    assert store.offerings(ada).offerings == (AUDIT,)


def test_nothing_is_overwritten_unseen_and_several_are_entered_whole(store: Storage, another: Connect):
    ada, other = seller(store), another()
    store.put_offerings(ada, 0, [AUDIT], NOW)
    other.put_offerings(ada, 1, [SURVEY], NOW)
    late = [Listed("o3", "Late"), Listed("o4", "Later")]
    for version in (0, 1, 3):
        with pytest.raises(StaleOfferings):
            store.put_offerings(ada, version, late, NOW)
        with pytest.raises(StaleOfferings):
            store.remove_offering(ada, version, "o1", NOW)
    assert store.offerings(ada) == other.offerings(ada)
    assert store.offerings(ada).offerings == (AUDIT, SURVEY)
    assert store.put_offerings(ada, 2, [], NOW) == 2


def test_all_who_enter_at_once_are_in_the_end_there(store: Storage, another: Connect):
    ada = seller(store)
    stores = [another() for _ in range(4)]
    stale = []

    def enter(number: int) -> None:
        for count in range(5):
            while True:
                version = stores[number].offerings(ada).version
                try:
                    stores[number].put_offerings(
                        ada, version, [Listed(f"o{number}{count}", f"Thing {number}{count}")], NOW
                    )
                    break
                except StaleOfferings:
                    stale.append(number)

    threads = [threading.Thread(target=enter, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    listing = store.offerings(ada)
    assert (listing.version, len(listing.offerings)) == (20, 20)


def test_a_turn_reads_the_list_once_and_sees_every_change(
    store: Storage, another: Connect, url: str, monkeypatch: pytest.MonkeyPatch
):
    seconds = iter(range(1000, 2000))
    monkeypatch.setattr("storage.line.time.monotonic", lambda: next(seconds) if url[:1] == "p" else 0.0)
    ada, other = seller(store), another()
    store.put_offerings(ada, 0, [AUDIT], NOW)
    first = store.offerings(ada, lately=True)
    assert first.offerings == (AUDIT,)
    if url[:1] != "p":
        assert store.offerings(ada, lately=True) is first
    other.put_offerings(ada, 1, [SURVEY], NOW)
    assert store.offerings(ada, lately=True).offerings == (AUDIT, SURVEY)
    store.remove_offering(ada, 2, "o1", NOW)
    assert store.offerings(ada, lately=True).offerings == (SURVEY,)


def test_within_a_second_a_server_is_not_asked_again(
    store: Storage, another: Connect, url: str, monkeypatch: pytest.MonkeyPatch
):
    now = [1000.0]
    monkeypatch.setattr("storage.line.time.monotonic", lambda: now[0])
    ada, other = seller(store), another()
    first = store.offerings(ada, lately=True)
    other.put_offerings(ada, 0, [AUDIT], NOW)
    if url[:1] == "p":
        assert store.offerings(ada, lately=True) is first
    now[0] += 1
    assert store.offerings(ada, lately=True).offerings == (AUDIT,)


def test_an_account_that_goes_leaves_our_offerings(store: Storage):
    t = talk(store, seller(store))
    store.put_offerings(t.who, 0, [AUDIT], NOW)
    store.delete_account(t.who, "a1")
    assert store.offerings(t.who).offerings == (AUDIT,)

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.core.catalogue import Country
from bot.core.message import Kind
from bot.core.money import Money
from bot.core.wish import ReadableWish, Wish
from storage.store import SqlStore
from tests.storage.samples import ALICE, BOB, MALAYSIA, NOW, TELEGRAM, an_entry, connect

LONG_AGO = NOW - timedelta(days=7)
WISH = Wish(0, ALICE, 1, 1, None, NOW)


async def named(store: SqlStore, *people: int) -> None:
    for person in people:
        await connect(store, person)
    async with store.write() as unit:
        await unit.names.name_services([TELEGRAM])
        await unit.names.name_countries([MALAYSIA, Country(0, "6", "id", "Indonesia")])


async def test_a_second_wish_for_the_same_pair_takes_the_place_of_the_first(
    store: SqlStore,
) -> None:
    await named(store, ALICE, BOB)
    async with store.write() as unit:
        first = await unit.wishes.put(WISH)
        other = await unit.wishes.put(replace(WISH, country_id=2))
        theirs = await unit.wishes.put(replace(WISH, owner_id=BOB))
        assert await unit.wishes.fulfil(first, Money(30))
        later = replace(WISH, at_most=Money(20), made_at=NOW + timedelta(seconds=1))
        again = await unit.wishes.put(later)
    assert again == replace(later, id=first.id)
    async with store.read() as unit:
        assert await unit.wishes.get(first.id) == again
        assert await unit.wishes.of_owner(ALICE, LONG_AGO) == [other, again]
        assert await unit.wishes.of_owner(BOB, LONG_AGO) == [theirs]


async def test_a_wish_comes_true_once_and_only_as_it_was_seen(store: SqlStore) -> None:
    await named(store, ALICE)
    async with store.write() as unit:
        seen = await unit.wishes.put(WISH)
        current = await unit.wishes.put(replace(WISH, made_at=NOW + timedelta(seconds=1)))
        assert not await unit.wishes.fulfil(seen, Money(30))
        assert await unit.wishes.fulfil(current, Money(30))
        assert not await unit.wishes.fulfil(current, Money(29))
        assert await unit.wishes.of_owner(ALICE, LONG_AGO) == []
        assert await unit.wishes.get(seen.id) == replace(current, found=Money(30))


async def test_read_are_open_wishes_of_people_whose_key_works(store: SqlStore) -> None:
    await named(store, ALICE, BOB)
    async with store.write() as unit:
        mine = await unit.wishes.put(WISH)
        theirs = await unit.wishes.put(replace(WISH, owner_id=BOB))
        fulfilled = await unit.wishes.put(replace(WISH, country_id=2))
        await unit.wishes.fulfil(fulfilled, Money(1))
        assert await unit.wishes.readable(NOW) == []
        assert await unit.wishes.readable(LONG_AGO) == [
            ReadableWish(mine, 1),
            ReadableWish(theirs, 2),
        ]
        await unit.accounts.refuse_key(1)
        assert await unit.wishes.readable(LONG_AGO) == [ReadableWish(theirs, 2)]
        await unit.accounts.disconnect(BOB)
        assert await unit.wishes.readable(LONG_AGO) == []


async def test_only_its_owner_takes_a_wish_back(store: SqlStore) -> None:
    await named(store, ALICE, BOB)
    async with store.write() as unit:
        wish = await unit.wishes.put(WISH)
        await unit.wishes.remove(wish.id, BOB)
        assert await unit.wishes.get(wish.id) == wish
        await unit.wishes.remove(wish.id, ALICE)
        assert await unit.wishes.get(wish.id) is None


async def test_old_wishes_are_dropped(store: SqlStore) -> None:
    await named(store, ALICE)
    async with store.write() as unit:
        old = await unit.wishes.put(WISH)
        young = await unit.wishes.put(
            replace(WISH, country_id=2, made_at=NOW + timedelta(seconds=1))
        )
        await unit.wishes.drop_done(old.made_at)
    async with store.read() as unit:
        assert await unit.wishes.get(old.id) is None
        assert await unit.wishes.get(young.id) == young


async def test_a_wish_that_came_true_is_kept_until_it_is_told(store: SqlStore) -> None:
    await named(store, ALICE)
    async with store.write() as unit:
        wish = await unit.wishes.put(WISH)
        await unit.wishes.fulfil(wish, Money(10))
        await unit.outbox.add([an_entry(Kind.WISH, wish_id=wish.id)])
        [entry] = await unit.outbox.pending_of(an_entry().recipient)
        await unit.wishes.drop_done(NOW)
        assert await unit.wishes.get(wish.id) is not None
        await unit.outbox.mark_sent([entry], NOW)
        await unit.wishes.drop_done(NOW - timedelta(days=1))
        assert await unit.wishes.get(wish.id) is None


async def test_what_is_to_be_said_names_its_wish(store: SqlStore) -> None:
    await named(store, ALICE)
    async with store.write() as unit:
        await unit.outbox.add([an_entry(Kind.WISH, wish_id=7)])
        [entry] = await unit.outbox.pending_of(an_entry().recipient)
    assert (entry.kind, entry.wish_id) == (Kind.WISH, 7)


async def test_forgetting_a_person_takes_their_wishes(store: SqlStore) -> None:
    await named(store, ALICE)
    async with store.write() as unit:
        wish = await unit.wishes.put(WISH)
        await unit.accounts.forget(ALICE)
    async with store.read() as unit:
        assert await unit.wishes.get(wish.id) is None

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from bot.core.order import Origin, Sight, Sms, Status, observe
from storage.store import SqlStore
from tests.storage.samples import ALICE, BOB, NOW, connect, place, two_sms


@pytest.fixture(autouse=True)
async def key_id(store: SqlStore) -> int:
    return await connect(store)


async def test_an_order_comes_back_as_it_was(store: SqlStore) -> None:
    bare = await place(
        store,
        api_order_id="ord-2",
        country_api_id=None,
        country_slug=None,
        country_name=None,
        phone=None,
        charged=None,
        expires_at=None,
        balance_before=None,
        watched=False,
        status=Status.UNKNOWN,
        raw_status="PENDING",
        origin=Origin.SEEN,
    )
    full = await place(store, sms=two_sms())
    assert 0 < bare.id < full.id
    async with store.read() as unit:
        assert await unit.orders.get(bare.id) == bare
        assert await unit.orders.get(full.id) == full
        assert await unit.orders.find(ALICE, "ord-1") == full
        assert await unit.orders.find(BOB, "ord-1") is None
        assert await unit.orders.get(404) is None


async def test_two_equal_bodies_are_two_sms(store: SqlStore) -> None:
    order = await place(store)
    history: tuple[tuple[str, None], ...] = (("Code 111", None),)
    for _ in range(2):
        change = observe(order, Sight("RECEIVED", history=history))
        assert change is not None
        async with store.write() as unit:
            assert await unit.orders.save(change.order)
        order, history = change.order, (*history, ("Code 111", None))
    async with store.read() as unit:
        stored = await unit.orders.get(order.id)
    assert stored == order
    assert [sms.body for sms in order.sms] == ["Code 111", "Code 111"]


async def test_saving_an_older_version_changes_nothing(store: SqlStore) -> None:
    order = await place(store)
    newer = replace(order, status=Status.RECEIVED, version=2)
    async with store.write() as unit:
        assert await unit.orders.save(newer)
    async with store.write() as unit:
        assert not await unit.orders.save(
            replace(order, status=Status.FAILED, version=2, sms=two_sms())
        )
    async with store.read() as unit:
        assert await unit.orders.get(order.id) == newer


async def test_of_many_savers_one_wins(store: SqlStore) -> None:
    order = await place(store)

    async def save() -> bool:
        async with store.write() as unit:
            return await unit.orders.save(replace(order, version=2))

    assert sum(await asyncio.gather(*(save() for _ in range(10)))) == 1


async def test_the_same_order_twice_is_refused(store: SqlStore) -> None:
    await place(store)
    with pytest.raises(IntegrityError):
        await place(store)


async def test_two_people_of_one_account_may_have_the_same_order(store: SqlStore) -> None:
    await place(store)
    bobs = await connect(store, BOB)
    assert (await place(store, owner_id=BOB, key_id=bobs)).owner_id == BOB


async def test_an_id_is_never_given_twice(store: SqlStore) -> None:
    first = await place(store)
    async with store.write() as unit:
        await unit.accounts.forget(ALICE)
    key_id = await connect(store)
    assert (await place(store, key_id=key_id)).id > first.id


async def test_watched_orders(store: SqlStore) -> None:
    one = await place(store, sms=two_sms())
    await place(store, api_order_id="ord-2", watched=False)
    bobs = await place(store, owner_id=BOB, key_id=await connect(store, BOB), api_order_id="ord-3")
    async with store.read() as unit:
        assert await unit.orders.watched() == [one, bobs]
        assert await unit.orders.watched_of(BOB) == [bobs]


async def test_claimed_and_known(store: SqlStore) -> None:
    await place(store, api_order_id="bought")
    await place(store, api_order_id="followed", origin=Origin.FOLLOWED)
    await place(store, api_order_id="seen", origin=Origin.SEEN)
    await place(store, api_order_id="elsewhere", api_account_id="acc-2")
    async with store.read() as unit:
        assert await unit.orders.claimed("acc-1") == {"bought"}
        assert await unit.orders.known("acc-1") == {"bought", "followed", "seen"}


async def test_erasing_leaves_everything_but_text_and_number(store: SqlStore) -> None:
    old = await place(store, status=Status.COMPLETED, sms=two_sms())
    open_one = await place(store, api_order_id="ord-2", sms=two_sms())
    young = await place(
        store, api_order_id="ord-3", status=Status.FAILED, placed_at=NOW + timedelta(days=1)
    )
    no_number = await place(
        store, api_order_id="ord-4", status=Status.CANCELLED, phone=None, sms=two_sms()
    )
    before = NOW + timedelta(hours=1)
    async with store.write() as unit:
        assert await unit.orders.erase_older_than(before) == 2
        assert await unit.orders.erase_older_than(before) == 0
        assert not await unit.orders.save(replace(old, version=2))
    blank = (Sms(1, None, NOW), Sms(2, None, None))
    async with store.read() as unit:
        assert await unit.orders.get(old.id) == replace(old, phone=None, sms=blank, version=2)
        assert await unit.orders.get(open_one.id) == open_one
        assert await unit.orders.get(young.id) == young
        erased = await unit.orders.get(no_number.id)
        assert erased == replace(no_number, sms=blank, version=2)


async def test_an_erased_sms_is_not_written_back(store: SqlStore) -> None:
    old = await place(store, status=Status.COMPLETED, sms=two_sms())
    async with store.write() as unit:
        await unit.orders.erase_older_than(NOW + timedelta(hours=1))
        assert await unit.orders.save(replace(old, version=3))
        stored = await unit.orders.get(old.id)
    assert stored is not None
    assert [sms.body for sms in stored.sms] == [None, None]


async def test_an_order_needs_a_known_owner(store: SqlStore) -> None:
    with pytest.raises(IntegrityError):
        await place(store, owner_id=404)

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from bot.core.money import Money
from bot.core.order import Order, Origin, Sms, Status
from storage.metadata import metadata
from storage.past import SECRETS, belongs
from storage.schema_shares import NOBODYS
from storage.store import SqlStore
from tests.storage.samples import ALICE, BOB, NOW, SECRET, an_order, connect

IMPERSONAL = {"countries", "profiles", "services", "updates", "alembic_version"}


async def placed(store: SqlStore, number: int, **changes: Any) -> Order:
    values = {"api_order_id": f"ord-{number}", "placed_at": NOW - timedelta(hours=number)}
    async with store.write() as unit:
        return await unit.orders.add(an_order(**{**values, **changes}))


async def found(
    store: SqlStore, words: str = "", like: int | None = None, owner: int = ALICE
) -> list[int]:
    async with store.read() as unit:
        orders = await unit.past.find(owner, like=like, words=words, limit=10, skip=0)
    return [order.id for order in orders]


@pytest.mark.parametrize(
    ("words", "finds"),
    [
        ("6789", True),
        ("+60 12-345", True),
        ("٦٧٨٩", True),
        ("ПРИВЕТ", True),
        ("привет, ко", True),
        ("100%", True),
        ("100_", False),
        ("%", True),
        ("+", False),
        ("9999", False),
        ("", True),
    ],
)
async def test_an_order_is_found_by_its_number_or_sms(
    store: SqlStore, words: str, *, finds: bool
) -> None:
    key = await connect(store)
    order = await placed(
        store,
        1,
        key_id=key,
        phone="+60123456789",
        sms=(Sms(1, None), Sms(2, "Привет, код 4711, 100% ok")),
    )
    assert await found(store, words) == ([order.id] if finds else [])


async def test_newest_first_and_one_page_after_the_other(store: SqlStore) -> None:
    key = await connect(store)
    orders = [await placed(store, number, key_id=key) for number in (3, 1, 2)]
    assert await found(store) == [orders[1].id, orders[2].id, orders[0].id]
    async with store.read() as unit:
        page = await unit.past.find(ALICE, like=None, words="", limit=2, skip=1)
    assert [order.id for order in page] == [orders[2].id, orders[0].id]


async def test_orders_like_one_are_of_its_service_and_its_owner(store: SqlStore) -> None:
    key, other = await connect(store), await connect(store, BOB, SECRET[:-1] + "b")
    telegram = await placed(store, 1, key_id=key)
    whatsapp = await placed(store, 2, key_id=key, service_code="wa", service_name="WhatsApp")
    bobs = await placed(store, 3, key_id=other, owner_id=BOB)
    assert await found(store, like=whatsapp.id) == [whatsapp.id]
    assert await found(store, like=telegram.id) == [telegram.id]
    assert await found(store, like=bobs.id) == []
    async with store.read() as unit:
        services = await unit.past.services(ALICE, limit=10)
    assert {(one.name, one.orders) for one in services} == {("Telegram", 1), ("WhatsApp", 1)}


async def test_figures_count_what_was_bought_here(store: SqlStore) -> None:
    key = await connect(store)
    code = (Sms(1, "Code 1", NOW), Sms(2, "Code 2", NOW + timedelta(minutes=5)))
    await placed(store, 1, key_id=key, sms=code, status=Status.COMPLETED)
    await placed(store, 2, key_id=key, status=Status.CANCELLED)
    await placed(store, 3, key_id=key, status=Status.FAILED, country_slug="id")
    await placed(store, 4, key_id=key, placed_at=NOW - timedelta(days=2), charged=None)
    await placed(store, 5, key_id=key, placed_at=NOW - timedelta(days=9))
    await placed(store, 6, key_id=key, origin=Origin.SEEN)
    async with store.read() as unit:
        stats = await unit.past.stats(ALICE, now=NOW, days=7)
    assert (stats.orders, stats.settled, stats.received) == (4, 3, 1)
    assert stats.spent == Money(64)
    assert [day.cents for day in stats.spent_by_day] == [0, 0, 0, 0, 0, 0, 64]
    by_country = {tally.country_slug: tally for tally in stats.tallies}
    assert (by_country["my"].orders, by_country["my"].spent) == (3, Money(32))
    assert by_country["id"].received == 0
    assert stats.seconds_to_code == ((3600, 1),)
    assert stats.usual_seconds == 3600


async def test_a_code_that_came_before_its_order_took_no_time(store: SqlStore) -> None:
    key = await connect(store)
    early = (Sms(1, "Code 1", NOW - timedelta(seconds=5)),)
    await placed(store, 0, key_id=key, sms=early)
    async with store.read() as unit:
        stats = await unit.past.stats(ALICE, now=NOW, days=1)
    assert stats.seconds_to_code == ((0, 1),)


async def test_nothing_bought_is_nothing_spent(store: SqlStore) -> None:
    await connect(store)
    async with store.read() as unit:
        stats = await unit.past.stats(ALICE, now=NOW, days=30)
    assert (stats.orders, stats.spent, stats.usual_seconds) == (0, Money(0), None)
    assert stats.spent_by_day == (Money(0),) * 30


async def test_orders_after_one_another(store: SqlStore) -> None:
    key = await connect(store)
    orders = [await placed(store, number, key_id=key) for number in range(3)]
    async with store.read() as unit:
        rest = await unit.past.after(ALICE, orders[0].id, limit=1)
    assert [order.id for order in rest] == [orders[1].id]


async def test_everything_of_a_person_but_their_key_and_nothing_of_others(
    store: SqlStore,
) -> None:
    key, other = await connect(store), await connect(store, BOB, SECRET[:-1] + "b")
    await placed(store, 1, key_id=key, sms=(Sms(1, "Code 482913"),))
    await placed(store, 2, key_id=other, owner_id=BOB, phone="+4900000")
    async with store.read() as unit:
        told = {name: rows async for name, rows in unit.past.everything(ALICE)}
    assert told.keys() == {"accounts", "keys", "orders", "sms"}
    assert [row["body"] for row in told["sms"]] == ["Code 482913"]
    assert [row["phone"] for row in told["orders"]] == ["+60000000001"]
    assert not SECRETS & {column for rows in told.values() for row in rows for column in row}


def test_every_table_that_can_hold_something_of_a_person_is_told() -> None:
    assert {
        table.name for table in metadata.tables.values() if belongs(table, ALICE) is None
    } <= IMPERSONAL | {table.name for table in NOBODYS}

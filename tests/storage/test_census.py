from __future__ import annotations

from datetime import timedelta

from bot.core.insight import Census
from storage.census import take_census
from storage.database import Database
from storage.store import SqlStore
from tests.storage.samples import BOB, NOW, an_entry, connect, place


async def test_everything_is_counted(store: SqlStore, database: Database) -> None:
    assert await take_census(database, NOW) == Census(0, 0, 0, 0, 0)
    key = await connect(store)
    async with store.write() as unit:
        await unit.accounts.ensure(BOB)
        await unit.outbox.add([an_entry(), an_entry(due_at=NOW + timedelta(seconds=1))])
    await place(store, key_id=key)
    await place(store, key_id=key, api_order_id="ord-2", watched=False)
    census = await take_census(database, NOW)
    assert census == Census(people=2, connected=1, active_orders=1, outbox=2, overdue=1)

from __future__ import annotations

from datetime import timedelta

from bot.core.insight import Backlog, Census
from bot.core.intent import IntentState
from storage.census import take_backlog, take_census
from storage.cipher import Cipher
from storage.database import Database
from storage.store import SqlStore
from tests.listener import Listener
from tests.storage.samples import BOB, NOW, an_entry, an_intent, connect, place


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


async def test_what_waits_is_counted_with_its_age(store: SqlStore, database: Database) -> None:
    assert await take_backlog(database, NOW) == Backlog(0, 0, 0.0, 0, 0.0)
    key = await connect(store)
    async with store.write() as unit:
        times = (NOW - timedelta(seconds=90), NOW, NOW + timedelta(seconds=1))
        await unit.outbox.add([an_entry(due_at=due_at) for due_at in times])
        settled = an_intent(key_id=key, nonce="n-1", created_at=NOW - timedelta(hours=1))
        stored = await unit.intents.add(settled)
        assert stored is not None
        await unit.intents.settle(stored, IntentState.NOTHING, NOW)
        await unit.intents.add(an_intent(key_id=key, nonce="n-2", created_at=NOW))
    assert await take_backlog(database, NOW) == Backlog(3, 2, 90.0, 1, 0.0)
    later = NOW + timedelta(seconds=30)
    assert await take_backlog(database, later) == Backlog(3, 3, 120.0, 1, 30.0)


async def test_a_wait_to_write_is_told(database: Database, cipher: Cipher) -> None:
    listener = Listener()
    store = SqlStore(database, cipher, listener)
    async with store.write(), store.read():
        assert listener.writes == 1

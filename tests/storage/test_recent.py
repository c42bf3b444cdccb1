"""What is kept in memory of people is always what was committed last."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from inspect import getmembers, iscoroutinefunction

import pytest
from aiogram.fsm.storage.base import StorageKey
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.account import Account
from bot.core.money import Money
from bot.core.quiet import QuietHours
from storage.accounts import SqlAccounts
from storage.cipher import Cipher
from storage.database import Database
from storage.fsm import SqlFsmStorage
from storage.recent import Recent
from storage.store import SqlStore
from tests.storage.samples import ALICE, BOB, connect

HERE = StorageKey(bot_id=1, chat_id=ALICE, user_id=ALICE)

READS = {"get", "key", "fingerprints", "secret", "secrets"}
WRITES: dict[str, Callable[[SqlAccounts, int], Awaitable[object]]] = {
    "ensure": lambda accounts, _: accounts.ensure(BOB),
    "set_language": lambda accounts, _: accounts.set_language(ALICE, "de"),
    "choose_language": lambda accounts, _: accounts.choose_language(ALICE, "de"),
    "set_site_language": lambda accounts, _: accounts.set_site_language(ALICE, "de"),
    "set_low_balance": lambda accounts, _: accounts.set_low_balance(ALICE, Money(500)),
    "set_sort": lambda accounts, _: accounts.set_sort(ALICE, "name"),
    "set_quiet": lambda accounts, _: accounts.set_quiet(ALICE, QuietHours(22, 7, 0)),
    "connect": lambda accounts, _: accounts.connect(
        ALICE, api_account_id="acc-2", display_name="Other", secret="jm_" + "z" * 43
    ),
    "disconnect": lambda accounts, _: accounts.disconnect(ALICE),
    "refuse_key": lambda accounts, key_id: accounts.refuse_key(key_id),
    "accept_key": lambda accounts, key_id: accounts.accept_key(key_id),
    "erase_idle_secrets": lambda accounts, _: accounts.erase_idle_secrets(),
    "forget": lambda accounts, _: accounts.forget(ALICE),
}


class Counting(Database):
    """Counts the snapshots; may hold one up after what it has read."""

    reads = 0
    has_read: asyncio.Event | None = None
    after_read: asyncio.Event | None = None

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        self.reads += 1
        async with super().read() as connection:
            yield connection
            if self.has_read is not None and self.after_read is not None:
                self.has_read.set()
                await self.after_read.wait()


@pytest.fixture
async def database(url: str) -> AsyncIterator[Counting]:
    database = Counting(url, recent_people=100)
    yield database
    await database.dispose()


async def committed(store: SqlStore, user_id: int) -> Account | None:
    async with store.read() as unit:
        return await unit.accounts.get(user_id)


async def test_who_was_read_is_not_read_again(store: SqlStore, database: Counting) -> None:
    await connect(store)
    account = await store.account(ALICE)
    assert account == await committed(store, ALICE)
    assert await store.account(BOB) is None
    reads = database.reads
    assert [await store.account(ALICE), await store.account(BOB)] == [account, None]
    assert database.reads == reads


def test_every_way_to_write_is_tried() -> None:
    ways = {name for name, _ in getmembers(SqlAccounts, iscoroutinefunction) if name[0] != "_"}
    assert ways == READS | WRITES.keys()


@pytest.mark.parametrize("way", WRITES)
async def test_what_is_written_is_seen_at_once(store: SqlStore, way: str) -> None:
    key_id = await connect(store)
    for person in (ALICE, BOB):
        await store.account(person)
    async with store.write() as unit:
        await WRITES[way](unit.accounts, key_id)
    for person in (ALICE, BOB):
        assert await store.account(person) == await committed(store, person)


async def test_a_change_of_one_person_takes_no_other_out(
    store: SqlStore, database: Counting
) -> None:
    for person in (ALICE, BOB):
        await store.account(person)
    async with store.write() as unit:
        await unit.accounts.set_language(ALICE, "de")
    reads = database.reads
    await store.account(BOB)
    assert database.reads == reads


async def test_what_was_read_before_a_change_is_not_kept(
    store: SqlStore, database: Counting
) -> None:
    await connect(store)
    database.has_read, database.after_read = asyncio.Event(), asyncio.Event()
    late = asyncio.create_task(store.account(ALICE))
    await database.has_read.wait()
    async with store.write() as unit:
        await unit.accounts.set_language(ALICE, "de")
    database.after_read.set()
    await late
    account = await store.account(ALICE)
    assert account is not None
    assert account.language == "de"


async def test_what_is_rolled_back_changes_nothing(store: SqlStore) -> None:
    await connect(store)
    before = await store.account(ALICE)

    async def fail() -> None:
        async with store.write() as unit:
            await unit.accounts.set_language(ALICE, "de")
            assert await store.account(ALICE) == before
            raise OSError

    with pytest.raises(OSError):  # noqa: PT011 - its own
        await fail()
    assert await store.account(ALICE) == before


async def test_where_somebody_is_is_kept_too(store: SqlStore, database: Counting) -> None:
    places = SqlFsmStorage(database)
    assert await places.get_data(HERE) == {}
    await places.set_data(HERE, {"page": 3})
    assert await places.get_data(HERE) == {"page": 3}
    reads = database.reads
    assert await places.get_data(HERE) == {"page": 3}
    assert await places.get_state(HERE) is None
    assert database.reads == reads
    async with store.write() as unit:
        await unit.accounts.forget(ALICE)
    assert await places.get_data(HERE) == {}


async def test_nothing_is_kept_where_others_write_too(url: str) -> None:
    ours, theirs = (Database(url) for _ in range(2))
    try:
        one, other = (SqlStore(database, Cipher([b"k" * 32])) for database in (ours, theirs))
        assert await one.account(ALICE) is None
        async with other.write() as unit:
            await unit.accounts.ensure(ALICE)
        assert await one.account(ALICE) is not None
    finally:
        await ours.dispose()
        await theirs.dispose()


async def test_no_more_people_are_kept_than_wanted() -> None:
    recent, asked = Recent(2), list[int]()

    async def get(person: int) -> None:
        async def read() -> int:
            asked.append(person)
            return person

        assert await recent.get(person, "it", read) == person

    for person in (1, 2, 1, 2, 3, 3, 1):
        await get(person)
    assert asked == [1, 2, 3, 1]

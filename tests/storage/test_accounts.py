from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from aiogram.fsm.storage.base import StorageKey
from sqlalchemy import select, update

from bot.core.account import Account
from bot.core.catalogue import CountrySort, Favourite
from bot.core.errors import KeyLost
from bot.core.intent import IntentState
from bot.core.message import Card, Kind, Recipient
from bot.core.money import Money
from bot.core.order import Status
from bot.core.quiet import QuietHours
from bot.core.wish import Wish
from storage.cipher import Cipher
from storage.database import Database
from storage.fsm import SqlFsmStorage
from storage.metadata import metadata
from storage.schema import keys
from storage.store import SqlStore
from tests.storage.samples import (
    ALICE,
    BOB,
    MALAYSIA,
    NOW,
    SECRET,
    TELEGRAM,
    a_link,
    a_quote,
    an_entry,
    an_intent,
    bytes_of,
    connect,
    place,
    two_sms,
)


async def test_a_person_without_a_key(store: SqlStore) -> None:
    async with store.read() as unit:
        assert await unit.accounts.get(ALICE) is None
    async with store.write() as unit:
        assert await unit.accounts.ensure(ALICE) == Account(ALICE)
        assert await unit.accounts.ensure(ALICE) == Account(ALICE)
        await unit.accounts.set_language(ALICE, "ms")
        await unit.accounts.set_language(BOB, "th")
    async with store.read() as unit:
        assert await unit.accounts.get(ALICE) == Account(ALICE, "ms")
        assert await unit.accounts.ensure(BOB) == Account(BOB, "th")


async def test_the_key_that_buys_is_the_newest(store: SqlStore) -> None:
    first = await connect(store)
    second = await connect(store, secret="jm_" + "b" * 43)
    async with store.read() as unit:
        account = await unit.accounts.get(ALICE)
        assert account is not None
        assert account.key is not None
        assert account.key.id == second
        assert await unit.accounts.secret(first) == SECRET
        assert await unit.accounts.secret(second) == "jm_" + "b" * 43


async def test_the_same_key_again_is_the_same_row_no_longer_refused(store: SqlStore) -> None:
    first = await connect(store)
    async with store.write() as unit:
        assert await unit.accounts.refuse_key(first)
        assert not await unit.accounts.refuse_key(first)
    await connect(store, secret="jm_" + "b" * 43)
    assert await connect(store) == first
    async with store.read() as unit:
        key = await unit.accounts.key(first)
        assert key is not None
        assert not key.refused
        account = await unit.accounts.get(ALICE)
        assert account is not None
        assert account.key == key


async def test_two_people_may_connect_one_key(store: SqlStore) -> None:
    first, second = await connect(store, ALICE), await connect(store, BOB)
    async with store.read() as unit:
        one, other = await unit.accounts.key(first), await unit.accounts.key(second)
    assert one is not None
    assert other is not None
    assert one.id != other.id
    assert one.fingerprint == other.fingerprint
    assert SECRET not in repr(one)


async def test_a_secret_moved_to_another_person_does_not_open(
    store: SqlStore, database: Database
) -> None:
    hers, his = await connect(store, ALICE), await connect(store, BOB, "jm_" + "b" * 43)
    async with database.write() as connection:
        sealed = await connection.scalar(select(keys.c.sealed).where(keys.c.id == hers))
        await connection.execute(update(keys).where(keys.c.id == his).values(sealed=sealed))
    async with store.read() as unit:
        assert await unit.accounts.secret(hers) == SECRET
        with pytest.raises(KeyLost):
            await unit.accounts.secret(his)


async def test_a_lost_encryption_key_is_said(store: SqlStore, database: Database) -> None:
    key_id = await connect(store)
    async with SqlStore(database, Cipher([b"z" * 32])).read() as unit:
        with pytest.raises(KeyLost):
            await unit.accounts.secret(key_id)
        with pytest.raises(KeyLost):
            await unit.accounts.secret(404)


async def test_disconnect_keeps_only_the_secrets_still_needed(store: SqlStore) -> None:
    idle = await connect(store, secret="jm_" + "b" * 43)
    buying = await connect(store, secret="jm_" + "c" * 43)
    watching = await connect(store)
    order = await place(store, key_id=watching)
    async with store.write() as unit:
        intent = await unit.intents.add(an_intent(key_id=buying))
        await unit.accounts.disconnect(ALICE)
    assert intent is not None
    async with store.read() as unit:
        assert await unit.accounts.get(ALICE) == Account(ALICE)
        assert await unit.accounts.secret(watching) == SECRET
        assert await unit.accounts.secret(buying) == "jm_" + "c" * 43
        with pytest.raises(KeyLost):
            await unit.accounts.secret(idle)
    async with store.write() as unit:
        assert await unit.accounts.erase_idle_secrets() == 0
        await unit.intents.settle(intent, IntentState.NOTHING, intent.created_at)
        await unit.accounts.erase_idle_secrets()
        await unit.orders.save(replace(order, status=Status.FAILED, watched=False, version=2))
        assert await unit.accounts.erase_idle_secrets() == 1
        assert await unit.accounts.key(watching) is not None


async def test_the_api_key_is_nowhere_in_clear(
    store: SqlStore, database: Database, path: Path
) -> None:
    await connect(store)
    assert b"Someone" in bytes_of(path)
    assert SECRET.encode() not in bytes_of(path)
    await database.dispose()
    assert SECRET.encode() not in bytes_of(path)


async def test_below_which_balance_somebody_is_told(store: SqlStore) -> None:
    async with store.write() as unit:
        assert (await unit.accounts.ensure(ALICE)).low_balance is None
        await unit.accounts.set_low_balance(ALICE, Money(500))
        account = await unit.accounts.get(ALICE)
        assert account is not None
        assert account.low_balance == Money(500)
        await unit.accounts.set_low_balance(ALICE, None)
        account = await unit.accounts.get(ALICE)
        assert account is not None
        assert account.low_balance is None


async def test_how_lists_and_nights_are_to_be(store: SqlStore) -> None:
    night = QuietHours(22, 7, 345)
    async with store.write() as unit:
        fresh = await unit.accounts.ensure(ALICE)
        assert (fresh.sort, fresh.quiet) == (CountrySort.PRICE, None)
        await unit.accounts.set_sort(ALICE, CountrySort.NAME)
        await unit.accounts.set_quiet(ALICE, night)
        changed = await unit.accounts.get(ALICE)
        assert changed == replace(fresh, sort=CountrySort.NAME, quiet=night)
        await unit.accounts.set_quiet(ALICE, None)
        changed = await unit.accounts.get(ALICE)
        assert changed == replace(fresh, sort=CountrySort.NAME)


async def test_forget_leaves_nothing(store: SqlStore, database: Database) -> None:
    await _fill(store, database, BOB)
    before = await _rows(database)
    await _fill(store, database, ALICE)
    filled = await _rows(database)
    grown = {name for name, rows in filled.items() if len(rows) > len(before[name])}
    impersonal = {"services", "countries", "profiles", "updates", "shares", "replicas"}
    assert grown == set(metadata.tables) - impersonal
    async with store.write() as unit:
        await unit.accounts.forget(ALICE)
    after = await _rows(database)
    assert after == before
    assert str(ALICE) not in repr(after)


async def _rows(database: Database) -> dict[str, list[tuple[object, ...]]]:
    async with database.read() as connection:
        return {
            name: [tuple(row) for row in await connection.execute(select(table))]
            for name, table in metadata.tables.items()
        }


async def _fill(store: SqlStore, database: Database, user_id: int) -> None:
    """Put rows into every table."""
    key_id = await connect(store, user_id, f"jm_{user_id}")
    mark = f"of {user_id}"
    async with store.write() as unit:
        await unit.names.name_services([TELEGRAM])
        await unit.names.name_countries([MALAYSIA])
    order = await place(store, owner_id=user_id, key_id=key_id, api_order_id=mark, sms=two_sms())
    async with store.write() as unit:
        await unit.favourites.put(user_id, Favourite(1, 1, Money(32)), NOW)
        await unit.wishes.put(Wish(0, user_id, 1, 1, Money(30), NOW))
        await unit.intents.add_quote(a_quote(nonce=mark, owner_id=user_id))
        intent = await unit.intents.add(
            an_intent(
                nonce=mark, owner_id=user_id, key_id=key_id, chat_id=user_id, api_account_id=mark
            )
        )
        assert intent is not None
        await unit.intents.settle(
            intent, IntentState.PLACED, intent.created_at, order_ids=[order.id]
        )
        await unit.outbox.add(
            [
                an_entry(recipient=Recipient(user_id)),
                an_entry(Kind.CARD, recipient=Recipient(-100), order_id=order.id),
            ]
        )
        link = await unit.links.add(a_link(owner_id=user_id))
        await unit.links.keep_token(mark, user_id, NOW)
        await unit.links.set_posted(link.id, "tg", posted=False)
        await unit.links.choose(intent.id, [link.id])
        await unit.links.post(intent.id, order.id)
        await unit.outbox.add([an_entry(link_id=link.id, recipient=link.recipient)])
        await unit.cards.put(Card(order.id, user_id, 0, 10))
        await unit.cards.put(Card(order.id, -100, 0, 11))
        await unit.cards.set_panel(user_id, 12)
    await SqlFsmStorage(database).set_state(StorageKey(1, user_id, user_id), "typing")

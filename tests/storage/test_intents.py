from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from bot.core.intent import Intent, IntentState
from storage.store import SqlStore
from tests.storage.samples import (
    ALICE,
    BOB,
    MALAYSIA,
    NOW,
    TELEGRAM,
    a_quote,
    an_intent,
    connect,
    place,
)


@pytest.fixture(autouse=True)
async def key_id(store: SqlStore) -> int:
    async with store.write() as unit:
        await unit.names.name_services([TELEGRAM])
        await unit.names.name_countries([MALAYSIA])
    return await connect(store)


async def _add(store: SqlStore, intent: Intent) -> Intent | None:
    async with store.write() as unit:
        return await unit.intents.add(intent)


async def test_an_intent_comes_back_as_it_was(store: SqlStore) -> None:
    intent = await _add(store, an_intent(hand="a"))
    assert intent == an_intent(id=1, hand="a")
    async with store.read() as unit:
        assert await unit.intents.get(1) == intent
        assert await unit.intents.by_nonce("nonce-1") == intent
        assert await unit.intents.open() == [intent]
        assert await unit.intents.open_on("acc-1") == intent
        assert await unit.intents.open_on("acc-2") is None
        assert await unit.intents.by_nonce("nonce-2") is None


async def test_of_many_confirmations_on_one_account_one_wins(store: SqlStore) -> None:
    added = await asyncio.gather(
        *(_add(store, an_intent(nonce=f"nonce-{number}")) for number in range(20))
    )
    assert sum(intent is not None for intent in added) == 1
    async with store.read() as unit:
        assert len(await unit.intents.open()) == 1


async def test_one_account_through_two_peoples_keys_is_one_account(store: SqlStore) -> None:
    bobs = await connect(store, BOB)
    assert await _add(store, an_intent()) is not None
    assert await _add(store, an_intent(nonce="nonce-2", owner_id=BOB, key_id=bobs)) is None
    assert await _add(store, an_intent(nonce="nonce-3", api_account_id="acc-2")) is not None


async def test_a_nonce_works_once_even_after_it_was_settled(store: SqlStore) -> None:
    intent = await _add(store, an_intent())
    assert intent is not None
    async with store.write() as unit:
        assert await unit.intents.settle(intent, IntentState.REFUSED, intent.created_at)
    assert await _add(store, an_intent()) is None
    assert await _add(store, an_intent(nonce="nonce-2")) is not None


async def test_an_intent_is_settled_once(store: SqlStore) -> None:
    intent = await _add(store, an_intent())
    assert intent is not None
    one, two = await place(store), await place(store, api_order_id="ord-2")
    async with store.write() as unit:
        assert await unit.intents.settle(
            intent, IntentState.SEVERAL, intent.created_at, order_ids=[one.id, two.id]
        )
        assert not await unit.intents.settle(intent, IntentState.NOTHING, intent.created_at)
    async with store.read() as unit:
        assert await unit.intents.get(intent.id) == replace(
            intent, state=IntentState.SEVERAL, settled_at=intent.created_at
        )
        assert await unit.intents.order_ids(intent.id) == [one.id, two.id]
        assert await unit.intents.open() == []
        assert await unit.intents.open_on("acc-1") is None


async def test_an_intent_of_a_forgotten_person_is_an_error(store: SqlStore) -> None:
    with pytest.raises(IntegrityError):
        await _add(store, an_intent(owner_id=404))


async def test_quotes_are_their_owners_and_grow_old(store: SqlStore) -> None:
    young = a_quote(nonce="young", shown_at=NOW + timedelta(hours=1))
    async with store.write() as unit:
        await unit.intents.add_quote(a_quote())
        await unit.intents.add_quote(young)
        assert await unit.intents.quote("nonce-1", ALICE) == a_quote()
        assert await unit.intents.quote("nonce-1", BOB) is None
        await unit.intents.drop_quotes_before(NOW + timedelta(minutes=1))
    async with store.read() as unit:
        assert await unit.intents.quote("nonce-1", ALICE) is None
        assert await unit.intents.quote("young", ALICE) == young


async def test_a_quote_nonce_is_unique(store: SqlStore) -> None:
    async with store.write() as unit:
        await unit.intents.add_quote(a_quote())
        with pytest.raises(IntegrityError):
            await unit.intents.add_quote(a_quote())

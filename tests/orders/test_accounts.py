"""A person's key: connect, replace, disconnect, forget."""

from __future__ import annotations

import pytest

from bot.core.account import Account
from bot.core.errors import KeyRefused, Unreachable, Unwritable
from bot.core.intent import IntentState
from bot.core.money import Money
from bot.jiema.errors import AuthFailed, Timeout
from storage.store import SqlStore
from tests.orders.world import World
from tests.storage.samples import ALICE, BOB, an_intent

NEW_SECRET = "jm_" + "n" * 43


async def test_a_key_is_checked_and_kept(world: World) -> None:
    connected = await world.people.connect(BOB, NEW_SECRET)
    assert (connected.balance, connected.language) == (Money(1200), "de")
    assert (connected.key.display_name, connected.key.api_account_id) == ("Ann", "acc-1")
    assert await world.people.get(BOB) == Account(BOB, None, connected.key, site_language="de")
    assert world.reloads == [connected.key.fingerprint]


@pytest.mark.parametrize(
    ("error", "trouble"),
    [(AuthFailed(401, "AUTH_INVALID", ""), KeyRefused), (Timeout(), Unreachable)],
)
async def test_a_key_that_is_not_accepted_leaves_nothing(
    world: World, error: Exception, trouble: type[Exception]
) -> None:
    world.api.fails["account"].append(error)
    with pytest.raises(trouble):
        await world.people.connect(BOB, NEW_SECRET)
    assert await world.people.get(BOB) is None
    assert world.reloads == []


async def test_a_new_key_watches_what_a_refused_one_left(world: World) -> None:
    order = await world.place()
    await world.tell.key_refused(world.key.id)
    connected = await world.people.connect(ALICE, NEW_SECRET)
    assert (await world.order(order.id)).key_id == connected.key.id


async def test_a_key_that_may_be_revoked_unknown_to_us_gives_way_too(world: World) -> None:
    order = await world.place()
    connected = await world.people.connect(ALICE, NEW_SECRET)
    assert (await world.order(order.id)).key_id == connected.key.id


async def test_orders_of_another_api_account_stay_with_their_key(world: World) -> None:
    order = await world.place()
    await world.tell.key_refused(world.key.id)
    world.api.account_id = "acc-2"
    await world.people.connect(ALICE, NEW_SECRET)
    assert (await world.order(order.id)).key_id == world.key.id


async def test_disconnect_leaves_open_orders_watched(world: World) -> None:
    order = await world.place()
    await world.people.disconnect(ALICE)
    assert await world.people.get(ALICE) == Account(ALICE)
    assert await world.people.open_orders(ALICE) == [order]
    assert await world.lifecycle.look(order.id) == order


async def test_forget_deletes_all_and_stops_the_watch(world: World) -> None:
    order = await world.place()
    assert await world.people.forget(ALICE)
    assert await world.people.get(ALICE) is None
    assert await world.lifecycle.look(order.id) is None
    assert world.reloads == [None]
    assert world.forgotten == [ALICE]


async def test_forget_stops_the_watch_even_if_traces_are_left(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def cannot(_store: SqlStore) -> None:
        raise Unwritable

    monkeypatch.setattr(SqlStore, "erase_traces", cannot)
    with pytest.raises(Unwritable):
        await world.people.forget(ALICE)
    assert world.reloads == [None]


async def test_forget_waits_for_a_purchase_that_is_not_settled(world: World) -> None:
    async with world.store.write() as unit:
        intent = await unit.intents.add(an_intent(key_id=world.key.id))
    assert intent is not None
    assert not await world.people.forget(ALICE)
    assert world.forgotten == []
    assert await world.people.get(ALICE) is not None
    async with world.store.write() as unit:
        await unit.intents.settle(intent, IntentState.NOTHING, intent.created_at)
    assert await world.people.forget(ALICE)


async def test_balance_and_language(world: World) -> None:
    world.api.balance = "5"
    assert await world.people.balance(world.key) == Money(5)
    await world.people.set_language(BOB, "fr")
    assert await world.people.get(BOB) == Account(BOB, "fr")


async def test_a_key_that_was_refused_for_a_while_is_good_again_once_the_api_answers(
    world: World,
) -> None:
    async with world.store.write() as unit:
        await unit.accounts.refuse_key(world.key.id)
    refused = await world.people.get(ALICE)
    assert refused is not None
    assert refused.key is not None
    await world.people.balance(refused.key)
    account = await world.people.get(ALICE)
    assert account is not None
    assert account.key is not None
    assert not account.key.refused


async def test_a_chat_that_is_open_again_is_told_what_was_held_back(world: World) -> None:
    order = await world.place()
    await world.lifecycle.stop_watching(order)
    (first, *_) = await world.outbox()
    later = world.clock.now().replace(year=2030)
    async with world.store.write() as unit:
        await unit.outbox.postpone([first.id], later)
    await world.people.can_be_told(ALICE)
    assert all(entry.due_at <= world.clock.now() for entry in await world.outbox())
    assert world.wakes == 2

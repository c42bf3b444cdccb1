"""Taps and looks on one order: in turn, with leave, within the budget, and not lost to a race."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest
from structlog.testing import capture_logs

from bot.core.errors import Unreachable
from bot.core.message import Kind, OutboxEntry, Recipient
from bot.core.order import Order, Origin, Sms
from bot.jiema import errors as api
from bot.jiema.window import Purpose
from bot.orders.outcomes import CancelOutcome
from bot.orders.record import SAVE_TRIES
from storage.orders import SqlOrders
from tests.orders.world import World
from tests.storage.samples import ALICE

Deed = Callable[[World, Order], Awaitable[object]]
DEEDS: dict[str, Deed] = {
    "look": lambda world, order: world.lifecycle.look(order.id),
    "watch": lambda world, order: world.lifecycle.watch(order),
    "cancel": lambda world, order: world.lifecycle.cancel(order),
    "next_sms": lambda world, order: world.lifecycle.next_sms(order),
    "follow": lambda world, order: world.lifecycle.follow(order, world.key),
    "stop_watching": lambda world, order: world.lifecycle.stop_watching(order),
}


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS)
async def test_each_waits_for_its_turn_on_the_order_and_for_no_other(
    world: World, deed: Deed
) -> None:
    order = await world.place()
    other = await world.place(api_order_id="ord-2")
    async with world.lifecycle._locks.hold(order.id):
        waiting = asyncio.ensure_future(deed(world, order))
        await deed(world, other)
        before = _of_orders(world)
        # Whoever does not wait comes to the API, or to the store, within these rounds.
        for _ in range(5):
            assert await world.order(order.id) == order
        assert not waiting.done()
        assert _of_orders(world) == before
    await waiting


def _of_orders(world: World) -> list[tuple[str, str]]:
    """Return the calls that are about an order: leave to write is asked for before its turn."""
    return [(name, order) for name, order in world.api.calls if name != "write_slot"]


@pytest.mark.parametrize("deed", ["cancel", "next_sms"])
async def test_who_must_wait_for_leave_is_told_how_long(world: World, deed: str) -> None:
    order = await world.place()
    world.api.budget_wait_seconds = 12.5
    told: list[float] = []

    async def on_wait(seconds: float) -> None:
        told.append(seconds)

    await getattr(world.lifecycle, deed)(order, on_wait)
    assert told == [12.5]


@pytest.mark.parametrize("deed", ["cancel", "next_sms"])
async def test_who_waits_for_leave_holds_up_no_look(world: World, deed: str) -> None:
    order = await world.place()
    world.api.gates["write_slot"] = asyncio.Event()
    waiting = asyncio.ensure_future(DEEDS[deed](world, order))
    await world.api.comes("write_slot", waiting)
    world.api.put("ord-1", status="RECEIVED", smsBody="a", smsHistory=["a"])
    assert (await world.lifecycle.watch(order)).sms == (Sms(1, "a"),)
    assert not waiting.done()
    world.api.gates["write_slot"].set()
    await waiting


async def test_a_watching_look_spends_the_watchers_share_alone(world: World) -> None:
    order = await world.place()
    world.api.put("ord-1", status="FAILED")
    assert (await world.lifecycle.watch(order)).ended
    assert world.api.purposes == [("order", Purpose.WATCH), ("account", Purpose.WATCH)]


async def test_a_watching_look_without_news_returns_what_was_known(world: World) -> None:
    order = await world.place()
    assert await world.lifecycle.watch(order) is order


async def test_a_watching_look_in_trouble_is_trouble_in_our_words(world: World) -> None:
    order = await world.place()
    world.api.fails["order"].append(api.Timeout())
    with pytest.raises(Unreachable):
        await world.lifecycle.watch(order)


async def test_the_balance_is_read_at_the_end_alone_and_once(world: World) -> None:
    order = await world.place()
    await world.lifecycle.look(order.id)
    assert world.api.count("account") == 0
    world.api.put("ord-1", status="FAILED")
    await world.lifecycle.look(order.id)
    await world.lifecycle.look(order.id)
    assert world.api.count("account") == 1


async def test_a_tap_reads_the_balance_as_a_tap(world: World) -> None:
    await world.lifecycle.cancel(await world.place())
    assert world.api.purposes == [("account", Purpose.TAP)]


@pytest.mark.parametrize(
    "error", [api.AuthFailed(401, "AUTH_INVALID", ""), api.ServerFault(500, "INTERNAL", "")]
)
async def test_a_balance_that_is_not_told_keeps_no_end_back(world: World, error: Exception) -> None:
    order = await world.place()
    world.api.fails["account"].append(error)
    assert await world.lifecycle.cancel(order) is CancelOutcome.CANCELLED
    assert (await world.order(order.id)).balance_after is None


@pytest.mark.parametrize("lost", [SAVE_TRIES - 1, SAVE_TRIES])
async def test_a_save_that_another_has_forestalled_is_tried_again(
    world: World, monkeypatch: pytest.MonkeyPatch, lost: int
) -> None:
    order = await world.place()
    world.api.put("ord-1", status="RECEIVED", smsHistory=["a"])
    save, answers = SqlOrders.save, [False] * lost

    async def forestalled(orders: SqlOrders, order: Order) -> bool:
        return answers.pop() if answers else await save(orders, order)

    monkeypatch.setattr(SqlOrders, "save", forestalled)
    if lost == SAVE_TRIES:
        with pytest.raises(Unreachable):
            await world.lifecycle.look(order.id)
        assert await world.kinds() == []
    else:
        await world.lifecycle.look(order.id)
        assert (await world.order(order.id)).sms == (Sms(1, "a"),)
        assert await world.kinds() == [Kind.CODE, Kind.CARD]


@pytest.mark.parametrize(
    ("code", "outcome"),
    [(api.CodeReceived, CancelOutcome.CODE_CAME), (api.AlreadyChanged, CancelOutcome.CHANGED)],
)
async def test_a_refused_cancel_reads_the_order_as_the_tap_it_is(
    world: World, code: type[api.ApiError], outcome: CancelOutcome
) -> None:
    order = await world.place()
    world.api.fails["cancel"].append(code(400, "", ""))
    assert await world.lifecycle.cancel(order) is outcome
    assert world.api.purposes == [("order", Purpose.TAP)]


async def test_a_cancel_refused_for_the_balance_is_a_change_nobody_foresaw(world: World) -> None:
    order = await world.place()
    world.api.fails["cancel"].append(api.Insufficient(400, "INSUFFICIENT", ""))
    assert await world.lifecycle.cancel(order) is CancelOutcome.CHANGED


async def test_a_cancelled_order_that_is_gone_raises_what_its_cancel_met(world: World) -> None:
    order = await world.place()
    world.api.fails["cancel"].append(api.Timeout())
    world.api.fails["order"].append(api.RateLimited(429, "RATE_LIMITED", "", 3.0))
    with pytest.raises(Unreachable) as lost:
        await world.lifecycle.cancel(order)
    assert lost.value.__suppress_context__
    assert world.api.purposes == [("order", Purpose.TAP)]


async def test_follow_uses_the_owners_key_of_the_orders_account(world: World) -> None:
    order = await world.place(origin=Origin.SEEN, watched=False, version=3)
    other = replace(world.key, id=world.key.id + 50, api_account_id="acc-2")
    followed = await world.lifecycle.follow(order, other)
    assert (followed.key_id, followed.version) == (order.key_id, 4)
    newer = await world.connect(secret="jm_" + "n" * 43)
    again = await world.lifecycle.follow(followed, newer)
    assert (again.key_id, again.origin) == (newer.id, Origin.FOLLOWED)
    assert await world.order(order.id) == again
    assert world.changes == [followed, again]


async def test_to_follow_an_order_bought_here_leaves_it_bought(world: World) -> None:
    order = await world.place(origin=Origin.BOUGHT, watched=False)
    assert (await world.lifecycle.follow(order, world.key)).origin is Origin.BOUGHT


async def test_follow_in_trouble_is_trouble_in_our_words(world: World) -> None:
    order = await world.place(origin=Origin.SEEN, watched=False)
    world.api.fails["order"].append(api.Timeout())
    with pytest.raises(Unreachable):
        await world.lifecycle.follow(order, world.key)
    assert await world.order(order.id) == order


async def test_leaving_an_order_tells_its_owner_and_the_watcher(world: World) -> None:
    order = await world.place(version=3)
    with capture_logs() as logged:
        await world.lifecycle.stop_watching(order)
    left = replace(order, watched=False, version=4)
    assert await world.order(order.id) == left
    assert (world.changes, world.wakes) == ([left], 1)
    now = world.clock.now()
    assert {replace(entry, id=0) for entry in await world.outbox()} == {
        OutboxEntry(0, Recipient(ALICE), kind, now, order_id=order.id)
        for kind in (Kind.WATCH_ENDED, Kind.CARD)
    }
    assert logged == [
        {
            "event": "order.watch_ended",
            "log_level": "warning",
            "order": order.id,
            "status": "WAITING",
        }
    ]
    async with world.store.write() as unit:
        await unit.accounts.forget(ALICE)
    await world.lifecycle.stop_watching(order)
    assert world.wakes == 1


async def test_the_log_knows_ids_and_states_and_no_text(world: World) -> None:
    order = await world.place()
    world.api.put("ord-1", status="RECEIVED", smsHistory=["Code 1", "Code 2"])
    with capture_logs() as logged:
        seen = await world.lifecycle.look(order.id)
        assert seen is not None
        await world.lifecycle.next_sms(seen)
    change = {"event": "order.changed", "log_level": "info", "order": order.id, "sms": 2}
    assert logged == [
        {**change, "api_order": "ord-1", "status": "RECEIVED", "new_sms": 2},
        {"event": "order.next_sms", "log_level": "info", "order": order.id, "status": "WAITING"},
        {**change, "api_order": "ord-1", "status": "WAITING", "new_sms": 0},
    ]
    waiting = await world.place(api_order_id="ord-2")
    with capture_logs() as logged:
        await world.lifecycle.cancel(waiting)
    assert logged[0] == {
        "event": "order.cancelled",
        "log_level": "info",
        "order": waiting.id,
        "status": "CANCELLED",
    }

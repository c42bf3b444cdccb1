from __future__ import annotations

import time

from bot.sim.jiema.orders import OrderStatus
from bot.sim.jiema.server import JiemaSim
from tests.sim.jiema.world import World

WINDOW = 20 * 60


async def test_without_sms_it_fails_with_a_refund(world: World) -> None:
    order = await world.place()
    world.hands.seconds += WINDOW - 1
    assert (await world.ok("GET", f"/orders/{order['id']}"))["status"] == "WAITING"
    world.hands.seconds += 1
    assert (await world.ok("GET", f"/orders/{order['id']}"))["status"] == "FAILED"
    assert world.balance == 1200
    assert world.ledger(order["id"]) == [("charge", -32), ("refund", 32)]


async def test_without_sms_it_fails_without_a_refund_if_told(world: World) -> None:
    world.sim.state.configure(refund_failed=False)
    order = await world.place()
    world.hands.seconds += WINDOW
    items = (await world.ok("GET", "/orders"))["items"]
    assert [item["status"] for item in items] == ["FAILED"]
    assert world.ledger(order["id"]) == [("charge", -32)]


async def test_with_sms_it_is_completed(world: World) -> None:
    world.sim.state.configure(worker_seconds=100_000)
    order = await world.place()
    world.sim.state.receive_sms(order["id"], "unseen by the server")
    world.hands.seconds += WINDOW
    data = await world.ok("GET", f"/orders/{order['id']}")
    assert data["status"] == "COMPLETED"
    assert len(data["smsHistory"]) == 1
    refused = await world.refused("POST", f"/orders/{order['id']}/next-sms")
    assert refused == (400, "BAD_REQUEST")


async def test_expire_now(world: World) -> None:
    order = await world.place()
    await world.control("POST", "/expire", {"order_id": order["id"]})
    assert (await world.ok("GET", f"/orders/{order['id']}"))["status"] == "FAILED"


async def test_finish(world: World) -> None:
    first, second = await world.place(), await world.place()
    finish = "/orders/finish"
    await world.control("POST", finish, {"order_id": first["id"], "status": "CANCELLED"})
    await world.control("POST", finish, {"order_id": second["id"], "status": "FROZEN"})
    items = (await world.ok("GET", "/orders"))["items"]
    assert [item["status"] for item in items] == ["FROZEN", "CANCELLED"]
    assert world.balance == 1168
    world.hands.seconds += WINDOW
    assert (await world.ok("GET", f"/orders/{second['id']}"))["status"] == "FAILED"


async def test_expiry_happens_by_itself() -> None:
    sim = JiemaSim(clock=time.monotonic)
    await sim.start()
    sim.state.configure(window_seconds=0.01)
    account, _ = sim.state.add_account()
    order = sim.state.place_elsewhere(account.id, "tg", 7)
    await sim.state.until(lambda: order.status is OrderStatus.FAILED)
    assert account.balance_cents == 1200
    await sim.stop()

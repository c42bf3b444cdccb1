from __future__ import annotations

from typing import Any

import pytest

from tests.sim.jiema.world import World


async def test_place(world: World) -> None:
    data = await world.place()
    assert data.pop("id").startswith("cmb3k")
    assert data.pop("phone").startswith("+60")
    assert data == {
        "status": "WAITING",
        "service": "tg",
        "country": "7",
        "expiresAt": "2026-05-22T08:20:00.000Z",
        "chargedCents": "32",
    }
    assert world.balance == 1168


async def test_place_by_slugs_takes_from_the_stock(world: World) -> None:
    data = await world.place("telegram", "my")
    assert (data["service"], data["country"]) == ("tg", "7")
    offer = world.sim.state.stock.offer("tg", 7)
    assert offer is not None
    assert offer.count == 539


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"service": "nope", "country": 7}, "BAD_SERVICE"),
        ({"service": "tg", "country": 9999}, "BAD_COUNTRY"),
        ({"service": "tg"}, "BAD_REQUEST"),
        ({"country": 7}, "BAD_REQUEST"),
        ({"service": "tg", "country": True}, "BAD_REQUEST"),
        ([1], "BAD_REQUEST"),
        (None, "BAD_REQUEST"),
    ],
)
async def test_place_refused(world: World, body: Any, code: str) -> None:
    assert await world.refused("POST", "/orders", json=body) == (400, code)
    assert world.balance == 1200


async def test_place_without_json(world: World) -> None:
    assert await world.refused("POST", "/orders", data=b"{nope") == (400, "BAD_REQUEST")


async def test_no_numbers_and_insufficient(world: World) -> None:
    world.sim.state.set_stock("tg", 7, count=0)
    order = {"service": "tg", "country": 7}
    assert await world.refused("POST", "/orders", json=order) == (400, "NO_NUMBERS")
    world.sim.state.set_stock("tg", 7, count=1, price_cents=1201)
    assert await world.refused("POST", "/orders", json=order) == (400, "INSUFFICIENT")
    world.sim.state.set_stock("tg", 7, price_cents=1200)
    await world.place()
    assert world.balance == 0


async def test_sms_by_order(world: World) -> None:
    order = await world.place()
    await world.control("POST", "/sms", {"order_id": order["id"], "body": "code 12345"})
    data = await world.ok("GET", f"/orders/{order['id']}")
    assert data == {
        "id": order["id"],
        "status": "RECEIVED",
        "phone": order["phone"],
        "smsBody": "code 12345",
        "smsHistory": [{"body": "code 12345", "receivedAt": "2026-05-22T08:00:00.000Z"}],
        "smsReceivedAt": "2026-05-22T08:00:00.000Z",
    }


async def test_waiting_order_has_no_sms(world: World) -> None:
    order = await world.place()
    data = await world.ok("GET", f"/orders/{order['id']}")
    assert (data["status"], data["smsBody"], data["smsHistory"]) == ("WAITING", None, [])


async def test_two_equal_sms_are_two(world: World) -> None:
    order = await world.place()
    for _ in range(2):
        await world.control("POST", "/sms", {"phone": order["phone"], "body": "same"})
    data = await world.ok("GET", f"/orders/{order['id']}")
    assert [sms["body"] for sms in data["smsHistory"]] == ["same", "same"]


async def test_next_sms(world: World) -> None:
    order = await world.place()
    path = f"/orders/{order['id']}"
    assert await world.refused("POST", f"{path}/next-sms") == (400, "BAD_REQUEST")
    world.sim.state.receive_sms(order["id"], "one")
    assert await world.ok("POST", f"{path}/next-sms") == {"id": order["id"], "status": "WAITING"}
    between = await world.ok("GET", path)
    assert (between["status"], between["smsBody"]) == ("WAITING", None)
    assert [sms["body"] for sms in between["smsHistory"]] == ["one"]
    world.sim.state.receive_sms(order["id"], "two")
    after = await world.ok("GET", path)
    assert (after["status"], after["smsBody"]) == ("RECEIVED", "two")
    assert [sms["body"] for sms in after["smsHistory"]] == ["one", "two"]
    assert world.balance == 1168


async def test_next_sms_may_keep_the_body_and_extend(world: World) -> None:
    world.sim.state.configure(next_sms_clears_body=False, next_sms_extends_seconds=60)
    world.sim.state.configure(order_fields="full")
    order = await world.place()
    world.sim.state.receive_sms(order["id"], "one")
    await world.ok("POST", f"/orders/{order['id']}/next-sms")
    world.hands.seconds += 20 * 60 + 30
    data = await world.ok("GET", f"/orders/{order['id']}")
    assert (data["status"], data["smsBody"]) == ("WAITING", "one")
    assert data["expiresAt"] == "2026-05-22T08:21:00.000Z"


async def test_cancel_refunds(world: World) -> None:
    order = await world.place()
    cancelled = await world.ok("POST", f"/orders/{order['id']}/cancel")
    assert cancelled == {"id": order["id"], "status": "CANCELLED"}
    assert world.balance == 1200
    assert world.ledger(order["id"]) == [("charge", -32), ("refund", 32)]
    again = await world.refused("POST", f"/orders/{order['id']}/cancel")
    assert again == (400, "ALREADY_CHANGED")
    assert world.balance == 1200


async def test_cancel_after_an_sms(world: World) -> None:
    world.sim.state.configure(worker_seconds=1000)
    order = await world.place()
    world.sim.state.receive_sms(order["id"], "late")
    path = f"/orders/{order['id']}"
    assert await world.refused("POST", f"{path}/cancel") == (400, "CODE_RECEIVED")
    assert (await world.ok("GET", path))["status"] == "RECEIVED"
    await world.ok("POST", f"{path}/next-sms")
    assert await world.refused("POST", f"{path}/cancel") == (400, "CODE_RECEIVED")
    assert world.ledger(order["id"]) == [("charge", -32), ("sms", 0)]


async def test_not_found(world: World) -> None:
    order = await world.place()
    _, other = world.sim.state.add_account("Bob")
    headers = {"X-API-Key": other}
    for method, tail in [("GET", ""), ("POST", "/cancel"), ("POST", "/next-sms")]:
        path = f"/orders/{order['id']}{tail}"
        assert await world.refused(method, path, headers=headers) == (404, "NOT_FOUND")
        assert await world.refused(method, f"/orders/none{tail}") == (404, "NOT_FOUND")
    await world.control("POST", "/orders/forget", {"order_id": order["id"]})
    assert await world.refused("GET", f"/orders/{order['id']}") == (404, "NOT_FOUND")


async def test_created_status_and_unknown_status(world: World) -> None:
    world.sim.state.configure(success_status=201, unknown_status="PREPARING")
    order = {"service": "tg", "country": 7}
    response = await world.raw("POST", "/orders", json=order)
    assert response.status == 201
    assert (await response.json())["data"]["status"] == "PREPARING"


async def test_full_order_fields(world: World) -> None:
    world.sim.state.configure(order_fields="full")
    order = await world.place()
    data = await world.ok("GET", f"/orders/{order['id']}")
    assert {name: data[name] for name in ("service", "country", "expiresAt", "chargedCents")} == {
        "service": "tg",
        "country": "7",
        "expiresAt": "2026-05-22T08:20:00.000Z",
        "chargedCents": "32",
    }


async def test_clock_skew_moves_stamps_only(world: World) -> None:
    world.sim.state.configure(clock_skew_seconds=-90)
    order = await world.place()
    assert order["expiresAt"] == "2026-05-22T08:18:30.000Z"
    world.hands.seconds += 19 * 60
    assert (await world.ok("GET", f"/orders/{order['id']}"))["status"] == "WAITING"

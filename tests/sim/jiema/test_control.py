from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from bot.sim.jiema.server import JiemaSim
from tests.sim.jiema.world import World


async def test_accounts_and_keys(world: World) -> None:
    body = {"displayName": "Eve", "balanceCents": 50, "lang": "ru"}
    made = await world.control("POST", "/accounts", body)
    assert len(made["key"]) == len("jm_") + 43
    data = await world.ok("GET", "/account", headers={"X-API-Key": made["key"]})
    assert (data["id"], data["balanceCents"], data["lang"]) == (made["id"], "50", "ru")
    second = await world.control("POST", "/keys", {"account_id": made["id"]})
    data = await world.ok("GET", "/account", headers={"X-API-Key": second["key"]})
    assert data["id"] == made["id"]


async def test_at_most_ten_active_keys(world: World) -> None:
    body = {"account_id": world.account_id}
    keys = [(await world.control("POST", "/keys", body))["key"] for _ in range(9)]
    url = world.sim.control_url + "/keys"
    async with world.session.post(url, json=body) as response:
        assert response.status == 400
    await world.control("POST", "/keys/revoke", {"key": keys[0]})
    await world.control("POST", "/keys", body)


async def test_balance_is_written_as_a_top_up(world: World) -> None:
    await world.control("POST", "/balance", {"account_id": world.account_id, "cents": 1500})
    state = await world.control("GET", "/state")
    assert state["accounts"][0]["balance_cents"] == 1500
    assert [(e["kind"], e["cents"]) for e in state["ledger"]] == [("top_up", 300)]


async def test_order_placed_elsewhere(world: World) -> None:
    body = {"account_id": world.account_id, "service": "wa", "country": "my"}
    world.sim.state.set_stock("wa", "my", count=1, price_cents=20)
    placed = await world.control("POST", "/orders", body)
    [item] = (await world.ok("GET", "/orders"))["items"]
    assert item["id"] == placed["id"]
    assert world.balance == 1180
    assert [call.path for call in world.sim.state.calls.records] == ["/orders"]


async def test_delayed_sms(world: World) -> None:
    order = await world.place()
    body = {"order_id": order["id"], "body": "later", "delay_seconds": 5}
    await world.control("POST", "/sms", body)
    assert (await world.ok("GET", f"/orders/{order['id']}"))["status"] == "WAITING"
    world.hands.seconds += 5
    assert (await world.ok("GET", f"/orders/{order['id']}"))["smsBody"] == "later"


async def test_delayed_sms_to_a_cancelled_order_is_lost(world: World) -> None:
    order = await world.place()
    world.sim.state.receive_sms(order["id"], "later", delay_seconds=5)
    await world.ok("POST", f"/orders/{order['id']}/cancel")
    world.hands.seconds += 5
    assert (await world.ok("GET", f"/orders/{order['id']}"))["smsHistory"] == []


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/sms", {"order_id": "none", "body": "x"}),
        ("/sms", {"phone": "+1", "body": "x"}),
        ("/sms", {"body": "x"}),
        ("/balance", {"account_id": "none", "cents": 1}),
        ("/orders/finish", {"order_id": "none", "status": "FAILED"}),
        ("/stock", {"service": "nope", "country": 7}),
        ("/settings", {"no_such_setting": 1}),
        ("/settings", {"worker_seconds": "soon"}),
        ("/settings", [1]),
    ],
)
async def test_senseless_requests(world: World, path: str, body: Any) -> None:
    async with world.session.post(world.sim.control_url + path, json=body) as response:
        assert response.status == 400
        assert "error" in await response.json()


async def test_settings_are_shown_and_changed(world: World) -> None:
    changed = await world.control("POST", "/settings", {"window_seconds": 60})
    assert changed == await world.control("GET", "/settings")
    assert changed["window_seconds"] == 60
    assert (await world.place())["expiresAt"] == "2026-05-22T08:01:00.000Z"


async def test_automatic_sms(world: World) -> None:
    await world.control("POST", "/settings", {"auto_sms_seconds": 6})
    order = await world.place()
    path = f"/orders/{order['id']}"
    world.hands.seconds += 5
    assert (await world.ok("GET", path))["status"] == "WAITING"
    world.hands.seconds += 1
    first = await world.ok("GET", path)
    assert "Telegram" in first["smsBody"]
    await world.ok("POST", f"{path}/next-sms")
    world.hands.seconds += 6
    second = await world.ok("GET", path)
    assert len(second["smsHistory"]) == 2
    assert second["smsHistory"][0] == first["smsHistory"][0]


async def test_no_automatic_sms_after_one_by_hand(world: World) -> None:
    order = await world.place()
    await world.control("POST", "/settings", {"auto_sms_seconds": 6})
    await world.control("POST", "/sms", {"order_id": order["id"], "body": "by hand"})
    world.hands.seconds += 6
    data = await world.ok("GET", f"/orders/{order['id']}")
    assert [sms["body"] for sms in data["smsHistory"]] == ["by hand"]


async def test_call_log(world: World) -> None:
    order = await world.place()
    await world.refused("GET", "/orders/none")
    world.sim.state.configure(read_limit=1)
    await world.refused("GET", "/account")
    calls = (await world.control("GET", "/calls?after=1"))["calls"]
    shown = [(c["seq"], c["method"], c["path"], c["status"], c["code"]) for c in calls]
    assert shown == [
        (2, "GET", "/orders/:id", 404, "NOT_FOUND"),
        (3, "GET", "/account", 429, "RATE_LIMITED"),
    ]
    assert calls[0]["label"] == "key-1"
    assert calls[1]["retry_after"] == 60
    assert world.key not in str(await world.control("GET", "/calls"))
    assert world.key not in str(await world.control("GET", "/state"))
    assert order["id"] in str(await world.control("GET", "/state"))


async def test_wait_returns_at_a_change(world: World) -> None:
    version = (await world.control("GET", "/state"))["version"]
    query = f"/wait?after={version}&timeout_seconds=30"
    waiting = asyncio.create_task(world.control("GET", query))
    await world.place()
    answer = await waiting
    assert answer["changed"] is True
    assert answer["version"] > version


async def test_wait_without_a_change(world: World) -> None:
    answer = await world.control("GET", "/wait?timeout_seconds=0.01")
    assert answer["changed"] is False


async def test_wait_for_calls(world: World) -> None:
    version = (await world.control("GET", "/calls"))["version"]
    query = f"/wait?topic=calls&after={version}&timeout_seconds=30"
    waiting = asyncio.create_task(world.control("GET", query))
    await world.ok("GET", "/account")
    assert (await waiting)["changed"] is True


async def test_limits_can_be_cleared(world: World) -> None:
    world.sim.state.configure(read_limit=1)
    await world.ok("GET", "/account")
    await world.control("POST", "/limits/clear")
    await world.ok("GET", "/account")


async def test_stopped_and_started_again_on_the_same_port(world: World) -> None:
    order = await world.place()
    port = world.sim.port
    await world.sim.stop()
    with pytest.raises(aiohttp.ClientConnectorError):
        await world.raw("GET", "/account")
    await world.sim.start(port)
    assert (await world.ok("GET", f"/orders/{order['id']}"))["status"] == "WAITING"


async def test_stop_does_not_wait_for_held_calls(world: World) -> None:
    world.sim.state.add_fault(kind="slow_before")
    call = asyncio.create_task(world.raw("GET", "/account"))
    calls = world.sim.state.calls
    await calls.changes.until(lambda: bool(calls.records))
    await asyncio.wait_for(world.sim.stop(), 10)
    with pytest.raises(aiohttp.ClientError):
        await call


async def test_more_routes_beside() -> None:
    async def page(_request: web.Request) -> web.Response:
        return web.Response(text="demo")

    sim = JiemaSim()
    sim.add_routes([web.get("/page", page)])
    await sim.start()
    url = sim.control_url.removesuffix("/_sim") + "/page"
    async with aiohttp.ClientSession() as session, session.get(url) as response:
        assert await response.text() == "demo"
    await sim.stop()

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
import pytest

from tests.sim.jiema.world import World

ORDER = {"service": "tg", "country": 7}


async def plan(world: World, **fault: Any) -> None:
    await world.control("POST", "/faults", [{"endpoint": "POST /orders", **fault}])


@pytest.mark.parametrize(
    ("kind", "charged"),
    [
        ("reset_before", False),
        ("reset_after", True),
        ("close_before", False),
        ("close_after", True),
    ],
)
async def test_connection_lost(world: World, kind: str, *, charged: bool) -> None:
    await plan(world, kind=kind)
    lost = ConnectionResetError if kind.startswith("reset") else aiohttp.ServerDisconnectedError
    with pytest.raises((lost, aiohttp.ClientOSError)):
        await world.raw("POST", "/orders", json=ORDER)
    assert (world.balance == 1168) is charged
    record = world.sim.state.calls.records[-1]
    assert (record.status, record.fault) == (None, kind)


async def test_reset_is_a_reset_on_the_wire(world: World) -> None:
    await plan(world, kind="reset_before")
    reader, writer = await asyncio.open_connection("127.0.0.1", world.sim.port)
    head = f"POST /api/v1/orders HTTP/1.1\r\nHost: x\r\nX-API-Key: {world.key}\r\n"
    writer.write(f"{head}Content-Length: 0\r\n\r\n".encode())
    with pytest.raises(ConnectionResetError):
        await reader.read()
    writer.close()


@pytest.mark.parametrize("effect", [None, False])
async def test_garbage(world: World, *, effect: bool | None) -> None:
    await plan(world, kind="garbage", effect=effect)
    with pytest.raises(aiohttp.ClientResponseError):
        await world.raw("POST", "/orders", json=ORDER)
    assert world.balance == (1168 if effect is None else 1200)


async def test_cut(world: World) -> None:
    await plan(world, kind="cut")
    with pytest.raises(aiohttp.ClientPayloadError):
        await world.raw("POST", "/orders", json=ORDER)
    assert world.balance == 1168


@pytest.mark.parametrize("effect", [False, True])
async def test_html(world: World, *, effect: bool) -> None:
    await plan(world, kind="html", effect=effect)
    response = await world.raw("POST", "/orders", json=ORDER)
    assert (response.status, response.content_type) == (502, "text/html")
    assert world.balance == (1168 if effect else 1200)


async def test_wrong_types(world: World) -> None:
    await plan(world, endpoint="GET /account", kind="wrong_types")
    data = await world.ok("GET", "/account")
    assert set(data) == {"id", "balanceCents", "referralCode", "displayName", "lang"}
    assert not any(isinstance(value, str) for value in data.values())


async def test_wrong_shape(world: World) -> None:
    await plan(world, endpoint="GET /account", kind="wrong_shape")
    assert await world.ok("GET", "/account") == [[]]


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        ({"kind": "status", "status": 503}, (503, "INTERNAL")),
        ({"kind": "status", "status": 403}, (403, "FORBIDDEN")),
        ({"kind": "code", "code": "ALREADY_CHANGED"}, (400, "ALREADY_CHANGED")),
        ({"kind": "code", "code": "BRAND_NEW", "status": 409}, (409, "BRAND_NEW")),
        ({"kind": "code"}, (500, "INTERNAL")),
        ({"kind": "retry_after", "seconds": 7}, (429, "RATE_LIMITED")),
    ],
)
async def test_refusals(world: World, fault: dict[str, Any], expected: tuple[int, str]) -> None:
    await plan(world, **fault)
    assert await world.refused("POST", "/orders", json=ORDER) == expected
    assert world.balance == 1200


async def test_retry_after_is_in_the_header(world: World) -> None:
    await plan(world, kind="retry_after", seconds=7)
    response = await world.raw("POST", "/orders", json=ORDER)
    assert response.headers["Retry-After"] == "7"


@pytest.mark.parametrize(("kind", "charged"), [("slow_before", False), ("slow_after", True)])
async def test_slow_calls_are_held(world: World, kind: str, *, charged: bool) -> None:
    state = world.sim.state
    await plan(world, kind=kind)
    call = asyncio.create_task(world.place())
    await asyncio.wait_for(state.calls.changes.until(lambda: bool(state.calls.records)), 5)
    if charged:
        await state.until(lambda: world.balance == 1168)
    assert world.balance == (1168 if charged else 1200)
    assert not call.done()
    await world.control("DELETE", "/faults")
    assert (await call)["status"] == "WAITING"
    assert world.balance == 1168


async def test_slow_calls_end_by_themselves(world: World) -> None:
    await plan(world, kind="slow_before", seconds=0.01)
    await world.place()
    assert world.sim.state.calls.records[-1].fault == "slow_before"


async def test_skip_and_times(world: World) -> None:
    await plan(world, kind="status", status=500, skip=1, times=2)
    statuses = [(await world.raw("POST", "/orders", json=ORDER)).status for _ in range(4)]
    assert statuses == [200, 500, 500, 200]


async def test_for_ever_until_cleared(world: World) -> None:
    await plan(world, endpoint="*", kind="html", times=None)
    assert [(await world.raw("GET", "/account")).status for _ in range(3)] == [502] * 3
    await world.control("DELETE", "/faults")
    await world.ok("GET", "/account")


async def test_endpoint_and_key_are_matched(world: World) -> None:
    other = world.sim.state.add_key(world.account_id, "other")
    await plan(world, endpoint="GET /orders/:id", kind="html", times=None, key_label="other")
    order = await world.place()
    path = f"/orders/{order['id']}"
    await world.ok("GET", path)
    await world.ok("GET", "/orders", headers={"X-API-Key": other.token})
    response = await world.raw("GET", path, headers={"X-API-Key": other.token})
    assert response.status == 502


@pytest.mark.parametrize(
    "fault", [{"kind": "nope"}, {"kind": "html", "time": 1}, {"kind": "cut", "times": 0}]
)
async def test_bad_plans_are_refused(world: World, fault: dict[str, Any]) -> None:
    async with world.session.post(world.sim.control_url + "/faults", json=[fault]) as response:
        assert response.status == 400
        assert "error" in await response.json()
    await world.ok("GET", "/account")

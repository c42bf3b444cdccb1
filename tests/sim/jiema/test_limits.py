from __future__ import annotations

import asyncio

import pytest

from tests.sim.jiema.world import World

ORDER = {"service": "tg", "country": 7}


async def reads(world: World, number: int) -> None:
    for _ in range(number):
        await world.ok("GET", "/account")


async def test_sixty_reads_in_a_window(world: World) -> None:
    await reads(world, 59)
    world.hands.seconds += 30
    await reads(world, 1)
    response = await world.raw("GET", "/account")
    assert response.status == 429
    assert (await response.json())["code"] == "RATE_LIMITED"
    assert response.headers["Retry-After"] == "30"
    world.hands.seconds += 29.9
    assert await world.refused("GET", "/account") == (429, "RATE_LIMITED")
    world.hands.seconds += 0.1
    await reads(world, 59)
    assert await world.refused("GET", "/account") == (429, "RATE_LIMITED")


async def test_ten_writes_whatever_comes_of_them(world: World) -> None:
    await world.place()
    for _ in range(9):
        await world.refused("POST", "/orders/none/cancel")
    assert await world.refused("POST", "/orders", json=ORDER) == (429, "RATE_LIMITED")
    assert await world.refused("POST", "/orders/none/next-sms") == (429, "RATE_LIMITED")
    await world.ok("GET", "/account")
    assert world.balance == 1168


async def test_windows_belong_to_keys(world: World) -> None:
    await reads(world, 60)
    second = world.sim.state.add_key(world.account_id).token
    await world.ok("GET", "/account", headers={"X-API-Key": second})


@pytest.mark.parametrize("counts", [False, True])
async def test_whether_refused_calls_count(world: World, *, counts: bool) -> None:
    world.sim.state.configure(refused_counts=counts, read_limit=1)
    await world.ok("GET", "/account")
    world.hands.seconds += 59
    assert await world.refused("GET", "/account") == (429, "RATE_LIMITED")
    world.hands.seconds += 2
    response = await world.raw("GET", "/account")
    assert response.status == (429 if counts else 200)


async def test_the_edge_may_belong_to_the_window(world: World) -> None:
    world.sim.state.configure(window_edge_counts=True, read_limit=1)
    await world.ok("GET", "/account")
    world.hands.seconds += 60
    assert await world.refused("GET", "/account") == (429, "RATE_LIMITED")
    world.hands.seconds += 0.001
    await world.ok("GET", "/account")


async def test_without_the_header(world: World) -> None:
    world.sim.state.configure(retry_after_header=False, read_limit=0)
    response = await world.raw("GET", "/account")
    assert response.status == 429
    assert "Retry-After" not in response.headers


async def test_a_slow_call_counts_at_its_arrival(world: World) -> None:
    calls = world.sim.state.calls
    world.sim.state.configure(read_limit=1)
    world.sim.state.add_fault(kind="slow_before")
    held = asyncio.create_task(world.ok("GET", "/account"))
    await calls.changes.until(lambda: bool(calls.records))
    assert await world.refused("GET", "/account") == (429, "RATE_LIMITED")
    world.hands.seconds += 60
    world.sim.state.faults.clear()
    await held
    await world.ok("GET", "/account")

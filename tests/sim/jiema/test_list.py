from __future__ import annotations

import pytest

from tests.sim.jiema.world import World


def place_many(world: World, number: int) -> list[str]:
    place = world.sim.state.place_elsewhere
    return [place(world.account_id, "tg", 7).id for _ in range(number)]


async def test_newest_first_and_minimal(world: World) -> None:
    ids = place_many(world, 3)
    data = await world.ok("GET", "/orders")
    assert data["nextCursor"] is None
    assert data["items"] == [
        {"id": order_id, "status": "WAITING", "service": "tg"} for order_id in reversed(ids)
    ]


async def test_full_items(world: World) -> None:
    world.sim.state.configure(list_fields="full")
    place_many(world, 1)
    [item] = (await world.ok("GET", "/orders"))["items"]
    assert item["country"] == "7"
    assert item["createdAt"] == "2026-05-22T08:00:00.000Z"
    assert item["phone"].startswith("+60")
    assert "smsBody" not in item


@pytest.mark.parametrize("direction", ["newest", "oldest"])
async def test_cursor_walk(world: World, direction: str) -> None:
    world.sim.state.configure(list_order=direction)
    ids = place_many(world, 25)
    expected = ids[::-1] if direction == "newest" else ids
    seen: list[str] = []
    pages, cursor = 0, ""
    while cursor is not None:
        data = await world.ok("GET", f"/orders?limit=10&cursor={cursor}")
        seen += [item["id"] for item in data["items"]]
        pages, cursor = pages + 1, data["nextCursor"]
        assert cursor is None or cursor.startswith("ck")
    assert (pages, seen) == (3, expected)


async def test_walk_stays_in_place_when_orders_are_added(world: World) -> None:
    ids = place_many(world, 4)
    first = await world.ok("GET", "/orders?limit=2")
    place_many(world, 2)
    second = await world.ok("GET", f"/orders?limit=2&cursor={first['nextCursor']}")
    assert [item["id"] for item in second["items"]] == [ids[1], ids[0]]
    assert second["nextCursor"] is None


async def test_default_limit(world: World) -> None:
    place_many(world, 21)
    assert len((await world.ok("GET", "/orders"))["items"]) == 20
    assert len((await world.ok("GET", "/orders?limit=100"))["items"]) == 21


async def test_status_filter(world: World) -> None:
    ids = place_many(world, 3)
    world.sim.state.receive_sms(ids[1], "x")
    data = await world.ok("GET", "/orders?status=RECEIVED")
    assert [item["id"] for item in data["items"]] == [ids[1]]


@pytest.mark.parametrize(
    "query", ["limit=0", "limit=101", "limit=x", "limit=-1", "status=NOPE", "cursor=ckforeign"]
)
async def test_bad_queries(world: World, query: str) -> None:
    assert await world.refused("GET", f"/orders?{query}") == (400, "BAD_REQUEST")


async def test_only_own_orders(world: World) -> None:
    place_many(world, 1)
    _, other = world.sim.state.add_account("Bob")
    data = await world.ok("GET", "/orders", headers={"X-API-Key": other})
    assert data == {"items": [], "nextCursor": None}


async def test_the_list_lags_behind_by_the_worker(world: World) -> None:
    world.sim.state.configure(worker_seconds=10, worker_phase_seconds=3)
    lagging, looked_at = place_many(world, 2)
    world.sim.state.receive_sms(lagging, "x")
    world.sim.state.receive_sms(looked_at, "y")
    await world.ok("GET", f"/orders/{looked_at}")

    async def statuses() -> list[str]:
        return [item["status"] for item in (await world.ok("GET", "/orders"))["items"]]

    assert await statuses() == ["RECEIVED", "WAITING"]
    world.hands.seconds = 1002.9
    assert await statuses() == ["RECEIVED", "WAITING"]
    world.hands.seconds = 1003
    assert await statuses() == ["RECEIVED", "RECEIVED"]


async def test_a_quicker_worker_takes_over_what_waits(world: World) -> None:
    world.sim.state.configure(worker_seconds=500)
    [order_id] = place_many(world, 1)
    world.hands.seconds += 1
    world.sim.state.receive_sms(order_id, "x")
    world.sim.state.configure(worker_seconds=0)
    [item] = (await world.ok("GET", "/orders"))["items"]
    assert item["status"] == "RECEIVED"

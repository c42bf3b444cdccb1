from __future__ import annotations

from datetime import timedelta
from typing import Any

from bot.core.order import Origin, Sms
from storage.store import SqlStore
from tests.storage.samples import BOB, NOW, connect, place

MONTH_AGO = NOW - timedelta(days=30)


async def waits(store: SqlStore, *, limit: int = 9) -> list[float]:
    async with store.read() as unit:
        return list(await unit.waits.of_pair("tg", "7", MONTH_AGO, limit=limit))


async def test_waits_of_a_pair_are_those_of_everybodys_orders_bought_here(
    store: SqlStore,
) -> None:
    hers, his = await connect(store), await connect(store, BOB)

    async def received(name: str, after_seconds: float, **changes: Any) -> None:
        placed_at = changes.pop("placed_at", NOW)
        first = Sms(1, None, placed_at + timedelta(seconds=after_seconds))
        values = {"key_id": hers, "api_order_id": name, "placed_at": placed_at, **changes}
        await place(store, **{"sms": (first,), **values})

    await received("a", 10.5, placed_at=NOW - timedelta(minutes=3))
    await received("b", 20, owner_id=BOB, key_id=his)
    later = Sms(2, "next", NOW + timedelta(hours=1))
    await received(
        "c",
        30,
        placed_at=NOW - timedelta(minutes=1),
        sms=(Sms(1, "first", NOW - timedelta(seconds=30)), later),
    )
    await received("d", 40, country_api_id="6")
    await received("e", 40, service_code="wa")
    await received("f", 40, origin=Origin.FOLLOWED)
    await received("g", 40, placed_at=MONTH_AGO)
    await received("h", 40, sms=())
    await received("i", 40, sms=(Sms(1, "when?", None),))
    assert await waits(store) == [20, 30, 10.5]
    assert await waits(store, limit=1) == [20]

"""The active orders and the past, also those placed elsewhere."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.core.errors import Unreachable
from bot.core.order import Origin, Sms, Status
from bot.jiema.errors import Timeout
from tests.orders.world import World
from tests.storage.samples import BOB, NOW


async def test_orders_placed_elsewhere_are_listed_with_short_ids(world: World) -> None:
    await world.offered()
    ours = await world.place()
    world.api.put("ord-web", service="telegram", country="my", phone="+6001")
    world.api.put("ord-done", status="COMPLETED")
    active = await world.history.active(world.key)
    assert active.here == (ours,)
    (other,) = active.elsewhere
    assert (other.api_order_id, other.service_name, other.country_name) == (
        "ord-web",
        "Telegram",
        "Malaysia",
    )
    assert (other.origin, other.watched) == (Origin.SEEN, False)
    assert (await world.history.active(world.key)).elsewhere == (other,)


async def test_newest_first(world: World) -> None:
    old = await world.place(placed_at=NOW)
    new = await world.place(placed_at=NOW + timedelta(hours=1), api_order_id="ord-2")
    assert (await world.history.active(world.key)).here == (new, old)


async def test_a_followed_order_is_here(world: World) -> None:
    order = await world.place(origin=Origin.FOLLOWED)
    active = await world.history.active(world.key)
    assert (active.here, active.elsewhere) == ((order,), ())


async def test_one_that_was_left_is_not_offered_as_placed_elsewhere(world: World) -> None:
    await world.place(watched=False)
    active = await world.history.active(world.key)
    assert (active.here, active.elsewhere) == ((), ())


async def test_what_the_list_leaves_out_is_no_obstacle(world: World) -> None:
    world.api.listed = [{"id": "ord-bare"}]
    (order,) = (await world.history.page(world.key, None, None)).orders
    assert (order.service_code, order.charged, order.phone) == ("", None, None)
    assert order.placed_at == world.clock.now()


async def test_a_page_passes_filter_and_cursor_on(world: World) -> None:
    world.api.put("ord-1")
    world.api.next_cursor = "ck2"
    page = await world.history.page(world.key, "WAITING", "ck1")
    assert page.next_cursor == "ck2"
    assert world.api.calls == [("orders", "WAITING ck1")]


async def test_what_nobody_watches_is_shown_as_the_list_says(world: World) -> None:
    world.api.put("ord-1")
    await world.history.page(world.key, None, None)
    world.api.put("ord-1", status="COMPLETED")
    (order,) = (await world.history.page(world.key, None, None)).orders
    assert order.status is Status.COMPLETED
    stored = await world.order(order.id)
    assert stored.status is Status.WAITING, "its end is believed when it is opened"


async def test_a_watched_order_is_known_better_than_the_list_knows_it(world: World) -> None:
    order = await world.place(status=Status.RECEIVED, raw_status="RECEIVED", sms=(Sms(1, "a"),))
    assert (await world.history.page(world.key, None, None)).orders == (order,)


async def test_two_people_on_one_account_have_rows_of_their_own(world: World) -> None:
    bob = await world.connect(BOB, "jm_" + "b" * 43)
    world.api.put("ord-1")
    (hers,) = (await world.history.page(world.key, None, None)).orders
    (his,) = (await world.history.page(bob, None, None)).orders
    assert hers.id != his.id
    assert (hers.owner_id, his.owner_id) == (world.key.owner_id, BOB)


async def test_no_list_is_said(world: World) -> None:
    world.api.fails["orders"].append(Timeout())
    with pytest.raises(Unreachable):
        await world.history.active(world.key)

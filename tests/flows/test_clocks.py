"""Clocks that differ, and updates that come twice or in another order."""

from __future__ import annotations

import pytest

from tests.flows.world import World


@pytest.mark.parametrize("skew_seconds", [3600, -3600])
async def test_a_service_whose_clock_is_an_hour_off(world: World, skew_seconds: int) -> None:
    world.jiema.state.configure(clock_skew_seconds=skew_seconds)
    async with world.bot():
        ann, _ = await world.buyer()
        card = await ann.buys()
        [order_id] = world.charges()
        await ann.goes("Refresh", card, "Nothing new yet")
        world.jiema.state.receive_sms(order_id, "Telegram code: 48291")
        await ann.sees("48291", where=lambda seen: seen.first_line() == "48291")
        # An answer that is lost is settled all the same: no time stamp is believed.
        world.jiema.state.add_fault(endpoint="POST /orders", kind="reset_after")
        await ann.taps("", on=await ann.wants())
        await ann.sees("Your purchase went through")
    assert len(world.charges()) == 2


async def test_updates_in_another_order_and_twice(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        offer = await ann.wants()
        pressed = await ann.act(
            "press_raw",
            chat_id=ann.user_id,
            user_id=ann.user_id,
            message_id=offer.message_id,
            data=offer.buttons[0]["callback_data"],
        )
        card = await ann.sees("Number:", button="Cancel")
        said = await ann.act("message", chat_id=ann.user_id, user_id=ann.user_id, text="/orders")
        await ann.sees(where=lambda seen: seen.message_id > said["message_id"])
        # The command first, then the older tap, both once more.
        for update_id in (said["update_id"], pressed["update_id"], said["update_id"]):
            await ann.act("redeliver", update_id=update_id)
        await ann.asks("/menu", "Balance: $11.68")
        await ann.sees_on(card, button="Cancel")
    assert len(world.charges()) == 1

"""The main job, as a person does it."""

from __future__ import annotations

import pytest

from tests import databases
from tests.flows.world import World


@pytest.mark.parametrize("dsn", databases.BOTH, indirect=True)
async def test_rents_a_number_and_gets_two_codes(world: World) -> None:
    async with world.bot():
        ann, key = await world.buyer()
        assert key not in "".join(message.text for message in await ann.chat())
        card = await ann.buys()
        [order_id] = world.charges()
        world.jiema.state.receive_sms(order_id, "Telegram code: 48291")
        first = await ann.sees("48291", button="Copy code")
        assert first.rings
        assert first.first_line() == "48291"
        assert first.reply_to == card.message_id
        await ann.taps("Next SMS", on=first)
        await ann.sees("48291", button="Waiting for the next SMS")
        world.jiema.state.receive_sms(order_id, "Telegram code: 77310")
        second = await ann.sees("77310", button="Copy code")
        assert second.first_line() == "77310"
        assert world.charges() == [order_id]
    assert await world.refused() == []
    assert await world.unanswered() == []

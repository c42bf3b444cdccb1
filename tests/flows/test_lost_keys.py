"""An encryption key that is lost: people are asked for their API keys, and go on."""

from __future__ import annotations

import base64
import os

from tests.flows.world import World


async def test_a_lost_encryption_key_is_said_and_the_key_asked_for(world: World) -> None:
    async with world.bot():
        ann, key = await world.buyer()
        await ann.buys()
    [order_id] = world.charges()
    world.jiema.state.receive_sms(order_id, "Telegram code: 48291")
    calls = len(world.api_calls())
    async with world.bot(ENCRYPTION_KEYS=base64.urlsafe_b64encode(os.urandom(32)).decode()):
        told = await ann.sees("Your stored key can no longer be read here")
        assert told.rings
        assert "no longer accepts" not in await ann.everything()
        await ann.asks("/balance", "Your stored key can no longer be read here")
        assert world.api_calls(calls) == []
        await ann.asks(key, "Connected as Ann")
        await ann.sees("48291", where=lambda seen: seen.first_line() == "48291")
        await ann.asks("/balance", "Account: Ann")
    assert world.charges() == [order_id]

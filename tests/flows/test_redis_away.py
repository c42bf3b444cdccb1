"""Redis goes and comes back, and nobody who buys notices."""

from __future__ import annotations

import pytest

from tests.flows.world import World
from tests.redis_server import Server, own_server


@pytest.mark.parametrize("dsn", ["postgresql"], indirect=True)
async def test_the_code_comes_whatever_becomes_of_redis(
    world: World, redis: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    del redis  # skips where there is none
    with own_server() as server:
        async with world.bot(REDIS_URL=server.url()):
            ann, key = await world.buyer()
            await ann.buys()
            assert server.execute("DBSIZE") != ":0"
            server.stop()
            world.jiema.state.receive_sms(world.charges()[-1], "Telegram code: 48291")
            first = await ann.sees("48291", button="Copy code")
            await ann.taps("Next SMS", on=first)
            await ann.sees("48291", button="Waiting for the next SMS")
            server.start()
            world.jiema.state.receive_sms(world.charges()[-1], "Telegram code: 77310")
            await ann.sees("77310", button="Copy code")
            await ann.buys()
            assert len(world.charges()) == 2
    said = capsys.readouterr().out
    assert said.count("redis.away") == 1
    assert key not in said
    assert "sesame" not in said

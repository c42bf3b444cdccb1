from __future__ import annotations

from collections.abc import AsyncIterator

import aiohttp
import pytest

from bot.sim.jiema.server import JiemaSim
from tests.sim.jiema.world import Hands, World


@pytest.fixture
async def world() -> AsyncIterator[World]:
    hands = Hands()
    sim = JiemaSim(clock=hands.clock, wall=hands.wall, seed="tests")
    await sim.start()
    account, key = sim.state.add_account("Ada", balance_cents=1200)
    async with aiohttp.ClientSession() as session:
        yield World(sim, hands, session, account.id, key)
    await sim.stop()

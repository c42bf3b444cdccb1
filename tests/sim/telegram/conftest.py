from collections.abc import AsyncIterator

import aiohttp
import pytest

from bot.sim.telegram.server import TelegramSim
from tests.sim.telegram.wire_client import ANN, BOB, WireClient


@pytest.fixture
async def sim() -> AsyncIterator[TelegramSim]:
    sim = TelegramSim()
    await sim.start()
    yield sim
    await sim.stop()


@pytest.fixture
async def wire(sim: TelegramSim) -> AsyncIterator[WireClient]:
    """A client whose Ann has started the bot and whose Bob has not."""
    async with aiohttp.ClientSession() as session:
        client = WireClient(sim, session)
        await client.act("users", id=ANN, first_name="Ann", language_code="en", username="ann")
        await client.act("users", id=BOB, first_name="Bob", language_code="ru")
        started = await client.act("message", chat_id=ANN, user_id=ANN, text="/start")
        await client.updates(offset=started["update_id"] + 1)
        yield client


@pytest.fixture
async def forum(wire: WireClient) -> int:
    """A forum the bot is a plain member of; Ann created it, its topic is "Codes"."""
    made = await wire.act(
        "chats",
        title="Team",
        is_forum=True,
        members=[{"user_id": ANN, "status": "creator"}, {"user_id": BOB}],
        bot_status="member",
        topics=["Codes"],
    )
    return int(made["chat_id"])


@pytest.fixture
async def group(wire: WireClient) -> int:
    """A basic group with the bot as a plain member."""
    made = await wire.act(
        "chats",
        title="Friends",
        type="group",
        members=[{"user_id": ANN, "status": "creator"}],
        bot_status="member",
    )
    return int(made["chat_id"])

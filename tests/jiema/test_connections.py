import asyncio

import pytest

from bot.jiema.budget import Budgets
from bot.jiema.client import Jiema
from tests.jiema.samples import KEY, PLACED
from tests.jiema.wire_server import answering, http, ok, serving

ANSWER = http(ok(PLACED))


async def test_a_post_never_rides_on_a_kept_connection() -> None:
    async with serving(answering(ANSWER)) as server, Jiema(server.url, Budgets()) as api:
        session = api.session(KEY)
        await session.order("ord_1")
        await session.order("ord_1")
        assert server.connections == 1
        await session.cancel("ord_1")
        await session.cancel("ord_1")
        assert server.connections == 3


async def test_a_kept_connection_closed_by_the_server_costs_a_read_nothing() -> None:
    async with serving(answering(ANSWER)) as server, Jiema(server.url, Budgets()) as api:
        session = api.session(KEY)
        await session.order("ord_1")
        for writer in list(server.writers):
            writer.close()
        assert (await session.order("ord_1")).id == "ord_1"
        assert len(server.requests) == 2


async def test_a_cancelled_write_ends_as_cancelled_and_was_sent_once() -> None:
    arrived = asyncio.Event()

    async def arrive(_: object, __: object) -> None:
        arrived.set()

    async with serving(arrive) as server, Jiema(server.url, Budgets()) as api:
        task = asyncio.create_task(api.session(KEY).cancel("ord_1"))
        await arrived.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert len(server.requests) == 1

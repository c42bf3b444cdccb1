"""PostgreSQL is lost in the moment of a commit: whether it was stored, the money and codes do not
hang on it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from tests.flows.person import Person, Seen
from tests.flows.world import World
from tests.postgres import Server
from tests.storage.line import Cut, Line

pytestmark = [
    pytest.mark.slow(60),
    pytest.mark.parametrize("dsn", ["postgresql"], indirect=True),
]
SAID = "I cannot save anything at the moment, so nothing was bought."
BOTH = pytest.mark.parametrize("cut", [Cut.BEFORE, Cut.AFTER])


@asynccontextmanager
async def _bot(world: World, postgres: Server) -> AsyncIterator[Line]:
    """Run the bot at the end of a line that may be cut."""
    async with Line(postgres.port).open() as line:
        url = world.environment["DATABASE_URL"].replace(f":{postgres.port}/", f":{line.port}/")
        async with world.bot(DATABASE_URL=url):
            yield line


async def _offer(world: World) -> tuple[Person, Seen]:
    ann, _ = await world.buyer()
    return ann, await ann.wants()


async def test_an_intent_that_was_not_stored(world: World, postgres: Server) -> None:
    async with _bot(world, postgres) as line:
        ann, offer = await _offer(world)
        line.after, line.plan = b"INSERT INTO intents", Cut.BEFORE
        await ann.taps("", on=offer)
        said = await ann.sees_on(offer, SAID, button="Try again")
        assert line.cut.is_set()
        assert world.charges() == []
        await ann.taps("Try again", on=said)
        await ann.sees("Number:", button="Refresh")
        assert len(world.charges()) == 1


async def test_an_intent_that_was_stored_after_all_is_settled(
    world: World, postgres: Server
) -> None:
    async with _bot(world, postgres) as line:
        ann, offer = await _offer(world)
        line.after, line.plan = b"INSERT INTO intents", Cut.AFTER
        await ann.taps("", on=offer)
        await ann.sees_on(offer, SAID, button="Try again")
        assert line.cut.is_set()
        # The API was asked for nothing, and nobody need tap again to be told so.
        await ann.sees("I have checked: nothing was bought", seconds=90)
        assert "POST /orders" not in world.api_calls()
        await ann.buys()
        assert len(world.charges()) == 1


@BOTH
async def test_an_order_whose_storing_is_in_doubt_is_shown_and_watched(
    world: World, postgres: Server, cut: Cut
) -> None:
    async with _bot(world, postgres) as line:
        ann, offer = await _offer(world)
        line.after, line.plan = b"INSERT INTO orders", cut
        await ann.taps("", on=offer)
        await world.jiema.state.until(lambda: bool(world.charges()))
        [order_id] = world.charges()
        await ann.sees_on(offer, world.jiema.state.order(order_id).phone, button="Cancel")
        assert line.cut.is_set()
        world.jiema.state.receive_sms(order_id, "Telegram code: 48291")
        await ann.sees("48291", button="Copy code")
        assert world.charges() == [order_id]
        said = [seen.first_line() for seen in await ann.chat()]
        assert said.count("48291") == 1


@BOTH
async def test_a_code_whose_storing_is_in_doubt_arrives_once(
    world: World, postgres: Server, cut: Cut
) -> None:
    async with _bot(world, postgres) as line:
        ann, _ = await world.buyer()
        await ann.buys()
        [order_id] = world.charges()
        line.after, line.plan = b"INSERT INTO sms", cut
        world.jiema.state.receive_sms(order_id, "Telegram code: 48291")
        await ann.sees("48291", button="Copy code")
        assert line.cut.is_set()
        said = [seen.first_line() for seen in await ann.chat()]
        assert said.count("48291") == 1

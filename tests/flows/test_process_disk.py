"""A full disk, and a database that another program locks: said clearly, nothing lost by it."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager

import pytest

from tests.flows.full_disk import DiskProcess
from tests.flows.person import Person, Seen
from tests.flows.world import World

pytestmark = [
    pytest.mark.sqlite_only("a full disk under a file; for a server see test_process_postgres"),
    pytest.mark.slow(40),
    pytest.mark.timeout(300),
    pytest.mark.usefixtures("forked"),
]

SAID = "I cannot save anything at the moment, so nothing was bought."
CALM = ["database.unwritable"]
"""All that is logged as an error: one line for the host, no traceback."""


async def test_nothing_is_bought_that_cannot_be_written_down(world: World) -> None:
    async with _on_a_disk(world) as bot:
        ann, _ = await world.buyer()
        offer = await ann.wants()
        with bot.full_disk():
            await ann.taps("", on=offer)
            refused = await ann.sees_on(offer, SAID, button="Try again")
            await bot.logs("database.unwritable")
            # A new person is let in, and told the same.
            bob = await world.person("Bob")
            await bob.asks("/start", button="Get a key")
            _, key = world.jiema.state.add_account("Bob", 1200)
            await bob.asks(key, "I did not keep this key")
            assert "POST /orders" not in world.api_calls()
        await ann.taps("Try again", on=refused)
        await ann.sees("Number:", button="Refresh")
        assert len(world.charges()) == 1
        await bob.asks(key, "Connected as Bob")
        assert "database.writable" in bot.events
        assert bot.complaints == CALM
        assert await bot.terminate() == 0


async def test_an_answer_that_cannot_be_written_down_is_settled_later(world: World) -> None:
    async with _on_a_disk(world) as bot:
        ann, _ = await world.buyer()
        offer = await ann.wants()
        world.jiema.state.add_fault(endpoint="POST /orders", kind="slow_after", seconds=1.5)
        await ann.taps("", on=offer)
        await world.jiema.state.until(lambda: bool(world.charges()))
        with bot.full_disk():
            await bot.logs("purchase.unrecorded")
            await ann.sees_on(offer, "The answer from jiema.my got lost")
            await bot.logs("purchase.unsettled")
        [order_id] = world.charges()
        await ann.sees("Your purchase went through", seconds=60)
        await ann.sees_on(offer, world.jiema.state.order(order_id).phone, button="Cancel")
        world.jiema.state.receive_sms(order_id, "Telegram code: 48291")
        await ann.sees("48291", button="Copy code")
        assert world.charges() == [order_id]
        assert bot.complaints == CALM


async def test_codes_of_a_time_without_room_arrive_once(world: World) -> None:
    async with _on_a_disk(world) as bot:
        ann, _ = await world.buyer()
        for _ in range(2):
            await ann.buys()
        first, second = world.charges()
        # One is stored and on its way to Telegram when the disk fills up, the other not yet seen.
        slow = {"kind": "slow", "method": "sendMessage", "times": 1, "seconds": 1.5}
        await world.telegram_fails(slow)
        world.jiema.state.receive_sms(first, "Telegram code: 48291")
        await bot.logs("order.changed")
        with bot.full_disk():
            world.jiema.state.receive_sms(second, "Telegram code: 77310")
            await ann.sees(where=_begins("48291"))
            await bot.logs("outbox.unmarked")
            await bot.logs("watch.trouble")
            assert not any(_begins("77310")(seen) for seen in await ann.chat())
        await ann.sees(where=_begins("77310"))
        await bot.logs("database.writable")
        await _nothing_is_left_to_say(world, ann)
        said = [seen.first_line() for seen in await ann.chat()]
        assert [said.count(code) for code in ("48291", "77310")] == [1, 1]
        assert set(bot.complaints) == set(CALM)
        # What was kept in memory is stored: the buttons of the first code still work.
        await ann.taps("Next SMS", on=await ann.sees(where=_begins("48291")))
        await ann.sees(button="Waiting for the next SMS", where=_begins("48291"))


async def test_a_cancel_that_cannot_be_written_down_is_shown_later(world: World) -> None:
    async with _on_a_disk(world) as bot:
        ann, _ = await world.buyer()
        card = await ann.buys()
        with bot.full_disk():
            await ann.goes("Cancel", card, SAID)
        await ann.sees("Cancelled", where=lambda seen: seen.message_id != card.message_id)
        await ann.sees_on(card, "cancelled")
        assert world.balance_cents() == 1200
        assert bot.complaints == CALM


async def test_a_database_locked_by_another_program_is_waited_for(world: World) -> None:
    async with _on_a_disk(world) as bot:
        ann, _ = await world.buyer()
        await ann.buys()
        offer = await ann.wants("whatsapp malaysia")
        [order_id] = world.charges()
        with _locked(world):
            world.jiema.state.receive_sms(order_id, "Telegram code: 48291")
            await ann.taps("", on=offer)
            await ann.sees_on(offer, SAID, seconds=60)
            await bot.logs("database.unwritable")
        await ann.sees(where=_begins("48291"))
        assert world.charges() == [order_id]
        assert bot.complaints == CALM


@asynccontextmanager
async def _on_a_disk(world: World) -> AsyncIterator[DiskProcess]:
    async with world.process(DiskProcess) as bot:
        assert isinstance(bot, DiskProcess)
        yield bot


@contextmanager
def _locked(world: World) -> Iterator[None]:
    """Hold the write lock, as a tool does that copies or vacuums."""
    other = sqlite3.connect(world.folder / "bot.db", isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")
    finally:
        other.close()


async def _nothing_is_left_to_say(world: World, ann: Person) -> None:
    database = sqlite3.connect(f"file:{world.folder / 'bot.db'}?mode=ro", uri=True)
    try:
        async with asyncio.timeout(60):
            while database.execute("SELECT count(*) FROM outbox").fetchone() != (0,):
                seq = (await ann.read("pending"))["seq"]
                await ann.read("wait", after=seq, timeout_seconds=1)
    finally:
        database.close()


def _begins(code: str) -> Callable[[Seen], bool]:
    return lambda seen: seen.first_line() == code

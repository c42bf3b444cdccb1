"""A crash loses no tap and does none twice, polled or brought; what is stored is sealed."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.flows.full_disk import DiskProcess
from tests.flows.hooked import Hook, stored
from tests.flows.person import Person
from tests.flows.world import World

pytestmark = [
    pytest.mark.slow(40),
    pytest.mark.timeout(300),
    pytest.mark.usefixtures("forked"),
]


async def test_a_polled_tap_survives_a_crash_before_it_is_handled(world: World) -> None:
    async with world.process() as bot:
        ann, _ = await world.buyer()
        await bot.terminate()
    async with world.process(CRASH_AT="polling.after_updates") as bot:
        said = await ann.says("/orders")
        await bot.dies()
    async with world.process() as bot:
        await ann.sees(where=lambda seen: seen.message_id > said)
        assert await bot.terminate() == 0


async def test_what_is_slow_is_confirmed_once_stored_and_handled_once(world: World) -> None:
    async with world.process() as bot:
        ann, _ = await world.buyer()
        await bot.terminate()
    world.jiema.state.add_fault(endpoint="GET /account", kind="slow_after")
    async with world.process(CRASH_AT="intake.after_store") as bot:
        said = await ann.says("/balance")
        await bot.dies()
    assert list((await stored(world)).values()).count(True) == 1
    assert len((await ann.read("pending"))["updates"]) == 1
    world.jiema.state.faults.clear()
    async with world.process() as bot:
        balance = await ann.sees("$12.00", where=lambda seen: seen.message_id > said)
        # Telegram brings it too, since it was not confirmed: it is known by its id.
        sent = await ann.read("calls", method="sendMessage")
        await ann.asks("/help", where=lambda seen: seen.message_id > balance.message_id)
        later = await ann.read("calls", method="sendMessage")
        assert len(later["calls"]) == len(sent["calls"]) + 1
        assert bot.log.read_text().count("updates.recovered") == 1
        assert await bot.terminate() == 0
    assert set((await stored(world)).values()) == {False}


@pytest.mark.sqlite_only("it reads the files; what is stored is the same on a server")
async def test_a_brought_key_survives_a_crash_and_is_nowhere_in_clear(world: World) -> None:
    hook = Hook()
    async with world.process(**hook.settings) as bot:
        ann = await world.person()
        await ann.asks("/start", button="Get a key")
        await bot.terminate()
    _, key = world.jiema.state.add_account("Ann", 1200)
    async with world.process(**hook.settings, CRASH_AT="intake.after_store") as bot:
        said = await ann.says(key)
        await bot.dies()
        assert list((await stored(world)).values()).count(True) == 1
        _assert_files_keep(world, key, bot.log)
    async with world.process(**hook.settings, LOG_LEVEL="DEBUG") as bot:
        await ann.sees("Connected as Ann", button="Buy a number")
        await ann.sees_gone(said)
        # It was not acknowledged, so Telegram brings it again.
        menu = await ann.asks("/menu", button="Buy a number")
        assert await bot.terminate() == 0
        _assert_files_keep(world, key, bot.log)
    assert set((await stored(world)).values()) == {False}
    assert (await ann.last()).message_id == menu.message_id


async def test_a_brought_tap_on_buy_that_was_handled_but_not_marked_buys_once(
    world: World,
) -> None:
    hook = Hook()
    async with world.process(**hook.settings) as bot:
        ann, _ = await world.buyer()
        offer = await ann.wants()
        await bot.terminate()
    async with world.process(**hook.settings, CRASH_AT="intake.before_done") as bot:
        await ann.taps("", on=offer)
        await bot.dies()
    async with world.process(**hook.settings) as bot:
        await ann.sees_on(offer, button="Copy number")
        await ann.asks("/menu", "1 number is waiting")
        assert await bot.terminate() == 0
    assert len(world.charges()) == 1


@pytest.mark.sqlite_only("a full disk under a file; for a server see test_process_postgres")
async def test_what_cannot_be_stored_is_brought_again(world: World) -> None:
    hook = Hook()
    async with world.process(DiskProcess, **hook.settings) as bot:
        assert isinstance(bot, DiskProcess)
        ann, _ = await world.buyer()
        with bot.full_disk():
            said = await ann.says("/orders")
            await bot.logs("updates.unwritten", times=2)
            assert len((await ann.read("pending"))["updates"]) == 1
        await ann.sees(where=lambda seen: seen.message_id > said)
        [failure] = [world.telegram.state.updates.last_failure]
        assert failure is not None
        assert failure[1] == "Wrong response from the webhook: 503 Service Unavailable"
        assert await bot.terminate() == 0


async def test_while_it_stops_it_is_not_ready_and_takes_nothing(world: World) -> None:
    hook = Hook()
    async with world.process(**hook.settings) as bot:
        ann, _ = await world.buyer()
        offer = await ann.wants()
        assert await hook.ready()
        world.jiema.state.add_fault(endpoint="POST /orders", kind="slow_after", times=1)
        await ann.taps("", on=offer)
        await world.jiema.state.until(lambda: bool(world.charges()))
        stopping = asyncio.create_task(bot.terminate())
        while await hook.ready():
            assert not stopping.done()
        assert await hook.post({"update_id": 1, "message": {}}) == 503
        assert await stopping == 0
        world.jiema.state.faults.clear()
        await bot.start()
        await _has_its_card(world, ann)
        assert await bot.terminate() == 0
    assert len(world.charges()) == 1


async def _has_its_card(world: World, ann: Person) -> None:
    [order_id] = world.charges()
    await ann.sees(world.jiema.state.order(order_id).phone, button="Cancel", seconds=60)


def _assert_files_keep(world: World, key: str, log: Path) -> None:
    """Search the log, the database, its write-ahead log and its journal, byte by byte."""
    files = [path for path in Path(world.folder).iterdir() if path.name.startswith("bot.db")]
    assert files
    for path in (*files, log):
        assert key.removeprefix("jm_").encode() not in path.read_bytes(), path

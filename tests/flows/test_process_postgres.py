"""A real bot process on PostgreSQL: killed, locked out, its server restarted under it, moved."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from storage import migrate
from tests.flows.full_disk import DiskProcess
from tests.flows.person import Seen
from tests.flows.team import buys_for, linked
from tests.flows.world import World
from tests.postgres import Server, own_server

pytestmark = [
    pytest.mark.slow(60),
    pytest.mark.timeout(300),
    pytest.mark.usefixtures("forked"),
    pytest.mark.parametrize("dsn", ["postgresql"], indirect=True),
]
SAID = "I cannot save anything at the moment, so nothing was bought."
PASSWORD = "open-sesame"


@pytest.fixture
def restarted() -> Iterator[Server]:
    """A server of the test's own."""
    with own_server() as server:
        server.execute("CREATE DATABASE bot")
        yield server


async def test_a_code_that_came_while_it_was_down_is_delivered_once(world: World) -> None:
    async with world.process() as bot:
        ann, _ = await world.buyer()
        card = await ann.buys()
        [order_id] = world.charges()
        await bot.kill()
        world.jiema.state.receive_sms(order_id, "Telegram code: 48291")
        await bot.start()
        seen = await ann.sees(where=_begins("48291"))
        assert seen.rings
        assert seen.reply_to == card.message_id
        assert await bot.terminate() == 0
        assert [m.first_line() for m in await ann.chat()].count("48291") == 1
    assert PASSWORD not in bot.log.read_text()


@pytest.mark.parametrize("mode", ["fast", "immediate"])
async def test_a_restart_of_the_server_is_ridden_through(
    world: World, restarted: Server, mode: str
) -> None:
    async with world.process(DiskProcess, DATABASE_URL=restarted.url("bot")) as bot:
        assert isinstance(bot, DiskProcess)
        ann, _ = await world.buyer()
        await ann.buys()
        offer = await ann.wants("whatsapp malaysia")
        [order_id] = world.charges()
        restarted.stop(mode)
        world.jiema.state.receive_sms(order_id, "Telegram code: 48291")
        await ann.taps("", on=offer)
        said = await ann.sees_on(offer, SAID, button="Try again")
        await bot.logs("watch.trouble")
        await bot.logs("database.not_held")
        restarted.start()
        await ann.sees(where=_begins("48291"))
        await bot.logs("database.held_again")
        await ann.taps("Try again", on=said)
        await ann.sees_on(offer, "Number:", button="Refresh")
        assert len(world.charges()) == 2
        # One line for the host, no traceback, and nothing is said to be down.
        assert set(bot.complaints) == {"database.unwritable"}
        assert "task.crashed" not in bot.events
        assert await bot.terminate() == 0


async def test_who_is_not_known_yet_is_told_as_well(world: World, restarted: Server) -> None:
    async with world.process(DiskProcess, DATABASE_URL=restarted.url("bot")):
        restarted.stop()
        ann = await world.person()
        await ann.asks("/start", SAID)
        restarted.start()
        await ann.asks("/start", button="Get a key")


async def test_a_press_in_a_group_is_answered(world: World, restarted: Server) -> None:
    async with world.process(DiskProcess, DATABASE_URL=restarted.url("bot")):
        ann, _ = await world.buyer()
        group = await linked(ann)
        _, message = await buys_for(ann, group)
        restarted.stop()
        said = await group.toast(ann, "Cancel", message)
        assert "I cannot save anything at the moment" in said["text"]
        restarted.start()
        assert "once more" in (await group.toast(ann, "Cancel", message))["text"]


async def test_commands_beside_a_running_bot(world: World) -> None:
    async with world.process() as bot:
        for command in ("run", "migrate"):
            refused = await world.command(command)
            assert refused.status == 1
            [line] = refused.err.splitlines()
            assert line.startswith("DATABASE_URL: another bot (jiema-bot ")
            assert PASSWORD not in line
        copied = await world.command("backup", "copy.dump")
        assert copied.status == 1
        assert "pg_dump" in copied.err
        healthy = await world.command("doctor")
        assert healthy.status == 0, healthy.out
        assert healthy.out.splitlines()[-1] == "ok  database: is up to date"
        sealed = await world.command("rekey")
        assert sealed.status == 0, sealed.err
        moved = await world.command(
            "move", world.environment["DATABASE_URL"], "sqlite+aiosqlite:///new.db"
        )
        assert moved.status == 1
        assert "another bot" in moved.err
        assert await bot.terminate() == 0


async def test_a_server_that_is_away_at_the_start_is_named(world: World, restarted: Server) -> None:
    url = restarted.url("bot")
    restarted.stop()
    for command in ("run", "migrate", "doctor"):
        refused = await world.command(command, DATABASE_URL=url)
        assert refused.status == 1
        [line] = [line for line in (refused.err + refused.out).splitlines() if "PostgreSQL" in line]
        assert "bot at 127.0.0.1" in line
        assert PASSWORD not in refused.err + refused.out


async def test_moved_to_a_file_and_on_from_there(world: World) -> None:
    async with world.process() as bot:
        ann, _ = await world.buyer()
        await ann.buys()
        await bot.terminate()
    [order_id] = world.charges()
    old, new = world.environment["DATABASE_URL"], "sqlite+aiosqlite:///moved.db"
    moved = await world.command("move", old, new)
    assert moved.status == 0, moved.err
    assert "orders: 1 rows" in moved.out.splitlines()
    assert "Name the new database as DATABASE_URL" in moved.out
    assert PASSWORD not in moved.out + moved.err
    again = await world.command("move", old, new)
    assert again.status == 1
    assert "is not empty" in again.err
    for mistyped in ("mysql://root:hush@db/bot", "hush"):
        wrong = await world.command("move", old, mistyped)
        assert wrong.status == 1
        [line] = wrong.err.splitlines()
        assert "hush" not in line
    world.jiema.state.receive_sms(order_id, "Telegram code: 48291")
    async with world.process(DATABASE_URL=new) as bot:
        await ann.sees(where=_begins("48291"))
        assert await bot.terminate() == 0
    assert await migrate.current(f"sqlite+aiosqlite:///{world.folder}/moved.db") == migrate.head()


def _begins(code: str) -> Callable[[Seen], bool]:
    return lambda seen: seen.first_line() == code

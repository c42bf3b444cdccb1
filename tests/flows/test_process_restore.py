"""README's own commands, as they stand there: back up, lose everything, restore; change keys."""

from __future__ import annotations

import asyncio
import base64
import os
import re
import shutil
import sys

import pytest

from tests.flows.processes import ROOT, START_SECONDS
from tests.flows.world import World

pytestmark = [
    pytest.mark.sqlite_only("a copy of a file put in its place"),
    pytest.mark.slow(40),
    pytest.mark.timeout(300),
    pytest.mark.usefixtures("forked"),
]

RUN = ".venv/bin/python -m bot run"


async def test_a_copy_restored_as_readme_says_goes_on_where_it_was(world: World) -> None:
    back_up, restore = _commands("bot backup"), _commands("rm -f data/")
    assert restore.pop() == RUN
    (world.folder / ".venv").symlink_to(sys.prefix)
    world.environment["DATABASE_URL"] = "sqlite+aiosqlite:///data/bot.db"
    async with world.process() as bot:
        ann, _ = await world.buyer()
        card = await ann.buys()
        await _follow(world, back_up)
        await bot.kill()
        shutil.rmtree(world.folder / "data")
        [order_id] = world.charges()
        world.jiema.state.receive_sms(order_id, "Telegram code: 48291")
        await _follow(world, restore)
        await bot.start()
        code = await ann.sees("48291", where=lambda seen: seen.first_line() == "48291")
        assert code.reply_to == card.message_id
        await ann.asks("/balance", "Account: Ann")


async def test_encryption_keys_are_changed_while_the_bot_runs(world: World) -> None:
    old, new = world.environment["ENCRYPTION_KEYS"], _key()
    async with world.process() as bot:
        ann, _ = await world.buyer()
        await ann.buys()
        assert await bot.terminate() == 0
    async with world.process(ENCRYPTION_KEYS=f"{new},{old}") as bot:
        changed = await world.command("rekey", ENCRYPTION_KEYS=f"{new},{old}")
        assert changed.out.startswith("1 API keys sealed anew"), changed.err
        await ann.asks("/balance", "Account: Ann")
        assert await bot.terminate() == 0
    [order_id] = world.charges()
    world.jiema.state.receive_sms(order_id, "Telegram code: 48291")
    async with world.process(ENCRYPTION_KEYS=new):
        await ann.sees("48291", where=lambda seen: seen.first_line() == "48291")


async def _follow(world: World, commands: list[str]) -> None:
    shell = await asyncio.create_subprocess_exec(
        "bash",
        "-ec",
        "\n".join(commands),
        cwd=world.folder,
        env={**os.environ, **world.environment, "PYTHONPATH": str(ROOT)},
    )
    async with asyncio.timeout(START_SECONDS):
        assert await shell.wait() == 0


def _commands(words: str) -> list[str]:
    """Return the lines of the one block of README that holds these words."""
    readme = (ROOT / "README.md").read_text()
    blocks = re.findall(r"^```\n(.*?)^```", readme, re.MULTILINE | re.DOTALL)
    [block] = [block for block in blocks if words in block]
    return [str(line) for line in block.splitlines()]


def _key() -> str:
    return base64.urlsafe_b64encode(os.urandom(32)).decode()

"""One bot for each database on PostgreSQL."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import text

from storage import only_bot as place
from storage.only_bot import only_bot
from storage.postgres import own_name
from storage.unusable import DatabaseInUse, UnusableDatabase
from tests import databases
from tests.postgres import Server
from tests.storage.samples import url_of

pytestmark = pytest.mark.slow(15)
PATIENCE_SECONDS = 30


@pytest.fixture(autouse=True)
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place, "LOOK_SECONDS", 0.05)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place, "_WAIT", text("SET lock_timeout = '50ms'"))


async def _another_cannot(url: str) -> str:
    with pytest.raises(DatabaseInUse) as caught:
        async with only_bot(url):
            pass
    return str(caught.value)


@pytest.mark.usefixtures("impatient")
async def test_a_second_bot_is_told_who_is_there(empty_url: str) -> None:
    async with only_bot(empty_url):
        said = await _another_cannot(empty_url)
    assert said.startswith(f"DATABASE_URL: another bot ({own_name()} ")
    assert ") already uses migrated_" in said
    assert said.endswith("; stop it first, or give this one a database of its own")
    assert "open-sesame" not in said
    async with only_bot(empty_url):
        pass


async def test_a_bot_that_is_about_to_end_is_waited_for(empty_url: str) -> None:
    second = only_bot(empty_url)
    async with only_bot(empty_url):
        entering = asyncio.create_task(second.__aenter__())
        await _until(empty_url, "NOT granted")
    await entering
    await second.__aexit__(None, None, None)


@pytest.mark.usefixtures("impatient")
async def test_commands_share_it_but_not_with_a_bot(empty_url: str) -> None:
    async with only_bot(empty_url, shared=True):
        async with only_bot(empty_url, shared=True):
            pass
        await _another_cannot(empty_url)
    async with only_bot(empty_url):
        with pytest.raises(DatabaseInUse):
            async with only_bot(empty_url, shared=True):
                pass


async def test_a_lost_session_is_replaced(empty_url: str) -> None:
    stop = asyncio.Event()
    async with only_bot(empty_url, stop=stop):
        await databases.end_sessions(empty_url)
        await _until(empty_url, "granted")
        await _another_cannot(empty_url)
    assert not stop.is_set()


async def test_a_bot_whose_place_was_taken_stops(empty_url: str) -> None:
    stop = asyncio.Event()
    second = only_bot(empty_url)

    async def first() -> None:
        async with only_bot(empty_url, stop=stop):
            entering = asyncio.create_task(second.__aenter__())
            await _until(empty_url, "NOT granted")
            [(holder,)] = await databases.rows(empty_url, _HELD.format("pid", "granted"))
            await databases.rows(empty_url, f"SELECT pg_terminate_backend({holder})")
            await entering
            async with asyncio.timeout(PATIENCE_SECONDS):
                await stop.wait()

    with pytest.raises(DatabaseInUse, match="another bot"):
        await first()
    await second.__aexit__(None, None, None)


async def test_a_server_that_is_away_is_said_to_be(postgres: Server) -> None:
    with pytest.raises(UnusableDatabase, match="see that PostgreSQL runs"):
        async with only_bot(postgres.url("bot", port=1)):
            pass


async def test_a_file_has_a_lock_elsewhere(tmp_path: Path) -> None:
    async with only_bot(url_of(tmp_path / "bot.db")):
        pass
    assert list(tmp_path.iterdir()) == []  # noqa: ASYNC240 - nothing else runs


_HELD = """
    SELECT {} FROM pg_locks WHERE locktype = 'advisory' AND objid = 3 AND {}
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
"""


async def _until(url: str, state: str) -> None:
    """Wait until somebody holds the place, or waits for it; the server tells nobody."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while await databases.rows(url, _HELD.format("count(*)", state)) != [(1,)]:
            pass

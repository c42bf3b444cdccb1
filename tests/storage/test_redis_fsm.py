from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator

import pytest
from aiogram.fsm.storage.base import StorageKey

from storage import redis_line as module
from storage.database import Database
from storage.fsm import SqlFsmStorage
from storage.redis_fsm import RedisFsmStorage
from storage.redis_isolation import RedisIsolation
from storage.redis_line import RedisLine, redis_line
from tests.redis_server import Server, own_server
from tests.storage.samples import ALICE, BOB

KEY = StorageKey(bot_id=1, chat_id=ALICE, user_id=ALICE)
BOBS = StorageKey(bot_id=1, chat_id=BOB, user_id=BOB)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch, redis: Server) -> Iterator[Server]:
    del redis  # skips where there is none
    monkeypatch.setattr(module, "AGAIN_SECONDS", 0.01)
    with own_server() as server:
        yield server


@pytest.fixture
async def line(server: Server) -> AsyncIterator[RedisLine]:
    async with redis_line(server.url()) as line:
        yield line


@pytest.fixture
def below(database: Database) -> SqlFsmStorage:
    return SqlFsmStorage(database)


@pytest.fixture
def storage(line: RedisLine, below: SqlFsmStorage) -> RedisFsmStorage:
    return RedisFsmStorage(line, below)


async def back(line: RedisLine, server: Server) -> None:
    server.start()
    while not line.up:  # noqa: ASYNC110 - it has no event to tell
        await asyncio.sleep(0.01)


async def test_state_and_data_are_kept_for_all_replicas_and_for_days(
    storage: RedisFsmStorage, server: Server, below: SqlFsmStorage
) -> None:
    await storage.set_state(KEY, "Typing:search")
    await storage.set_data(KEY, {"wanted": "Télégram", "page": 3, "list": []})
    assert await storage.update_data(KEY, {"page": 4}) == {
        "wanted": "Télégram",
        "page": 4,
        "list": [],
    }
    async with redis_line(server.url()) as line:
        other = RedisFsmStorage(line, below)
        assert await other.get_state(KEY) == "Typing:search"
        assert (await other.get_data(KEY))["page"] == 4
        await other.set_data(KEY, {"page": 10**15 + 1})
        await other.set_state(KEY, None)
        assert await other.get_state(BOBS) is None
    assert await storage.get_data(KEY) == {"page": 10**15 + 1}
    assert await storage.get_state(KEY) is None
    assert 0 < int(server.execute("PTTL", f"jiema:fsm:{ALICE}")[1:]) <= 7 * 24 * 3600 * 1000


async def test_what_the_database_has_moves_up(
    storage: RedisFsmStorage, below: SqlFsmStorage
) -> None:
    await below.set_state(KEY, "Typing:search")
    await below.set_data(KEY, {"page": 3})
    assert await storage.get_data(KEY) == {"page": 3}
    assert await storage.get_state(KEY) == "Typing:search"
    assert await below.get_data(KEY) == {}
    assert await below.get_state(KEY) is None


@pytest.mark.parametrize("emptied", [True, False])
async def test_redis_goes_and_comes_back(
    storage: RedisFsmStorage,
    below: SqlFsmStorage,
    line: RedisLine,
    server: Server,
    *,
    emptied: bool,
) -> None:
    await storage.set_data(KEY, {"page": 1})
    server.stop()
    await storage.set_state(KEY, "Typing:search")
    await storage.set_data(KEY, {"page": 2})
    assert await storage.update_data(KEY, {"wish": "x"}) == {"page": 2, "wish": "x"}
    assert await storage.get_data(KEY) == await below.get_data(KEY) == {"page": 2, "wish": "x"}
    await back(line, server)
    if not emptied:
        server.execute("HSET", f"jiema:fsm:{ALICE}", "d.page", "1")
    assert await storage.get_data(KEY) == {"page": 2, "wish": "x"}
    assert await storage.get_state(KEY) == "Typing:search"
    assert await below.get_data(KEY) == {}


async def test_what_was_kept_below_gives_way_to_what_others_keep_since(
    storage: RedisFsmStorage, below: SqlFsmStorage, line: RedisLine, server: Server
) -> None:
    server.stop()
    await storage.set_state(KEY, "Typing:search")
    await back(line, server)
    await storage.get_state(BOBS)
    async with redis_line(server.url()) as elsewhere:
        other = RedisFsmStorage(elsewhere, below)
        assert await other.get_state(KEY) == "Typing:search"
        await other.set_state(KEY, "Typing:price")
    assert await storage.get_state(KEY) == "Typing:price"


async def test_who_is_forgotten_while_redis_is_away_is_when_it_is_back(
    storage: RedisFsmStorage, line: RedisLine, server: Server
) -> None:
    await storage.set_data(KEY, {"page": 1})
    storage.forget(ALICE)
    assert await storage.get_data(KEY) == {}
    await storage.get_data(BOBS)
    server.stop()
    await storage.get_data(BOBS)
    storage.forget(ALICE)
    await back(line, server)
    server.execute("HSET", f"jiema:fsm:{ALICE}", "d.page", "1")
    await storage.get_data(BOBS)
    assert server.execute("EXISTS", f"jiema:fsm:{ALICE}") == ":0"


async def test_one_typed_message_of_a_person_at_a_time(line: RedisLine, server: Server) -> None:
    async with redis_line(server.url()) as second:
        inside: list[str] = []
        entered, leave = asyncio.Event(), asyncio.Event()

        async def hold(name: str, one: RedisLine, key: StorageKey) -> None:
            async with RedisIsolation(one).lock(key):
                inside.append(name)
                entered.set()
                await leave.wait()

        async with asyncio.TaskGroup() as group:
            group.create_task(hold("hers", line, KEY))
            await entered.wait()
            entered.clear()
            group.create_task(hold("hers, elsewhere", second, KEY))
            group.create_task(hold("his", second, BOBS))
            await entered.wait()
            assert inside == ["hers", "his"]
            leave.set()
        assert inside[-1] == "hers, elsewhere"


async def test_a_lock_ends_by_itself_and_without_redis_it_is_local(
    line: RedisLine, server: Server
) -> None:
    server.execute("SET", f"jiema:typed:{ALICE}", "somebody who is gone")
    isolation = RedisIsolation(line, held_seconds=0.1)
    async with isolation.lock(KEY):
        pass
    assert server.execute("GET", f"jiema:typed:{ALICE}").startswith("$")
    server.stop()
    inside: list[int] = []

    async def hold(number: int) -> None:
        async with isolation.lock(KEY):
            inside.append(number)
            await asyncio.sleep(0)
            inside.append(number)

    await asyncio.gather(*(hold(number) for number in range(3)))
    assert inside == [0, 0, 1, 1, 2, 2]
    assert not isolation._local


async def test_nobody_waits_longer_here_either(line: RedisLine) -> None:
    isolation = RedisIsolation(line, held_seconds=0.1)
    async with isolation.lock(KEY), isolation.lock(KEY):
        pass
    assert not isolation._local

import asyncio

import aiohttp
import pytest

from bot.core.shares import AllShares
from bot.figures.gauges import Gauges
from bot.figures.measures import Measures
from bot.figures.page import MetricsPage
from bot.host.health import health_server
from bot.host.supervisor import Supervisor
from storage.database import Database
from tests.shares import FakeShares

OUTBOX = "jiema_bot_outbox_entries"


class Counting:
    """Counts how often the database was counted; a gate holds it up."""

    def __init__(self) -> None:
        self.times = 0
        self.gate = asyncio.Event()
        self.gate.set()

    async def __call__(self) -> None:
        self.times += 1
        await self.gate.wait()


async def get(port: int | None) -> str:
    url = f"http://127.0.0.1:{port}/metrics"
    async with aiohttp.ClientSession() as http, http.get(url) as answer:
        assert answer.status == 200
        return await answer.text()


async def test_many_who_ask_cost_one_count() -> None:
    now, counting = [100.0], Counting()
    page = MetricsPage(Measures().instruments.registry, counting, monotonic=lambda: now[0])
    async with health_server("127.0.0.1", 0, alive={}, ready={}, routes=[page.route()]) as port:
        counting.gate.clear()
        asked = [asyncio.create_task(get(port)) for _ in range(10)]
        asyncio.get_running_loop().call_later(0.05, counting.gate.set)
        assert len(set(await asyncio.gather(*asked))) == 1
        now[0] += 4.9
        await get(port)
        assert counting.times == 1
        now[0] += 0.2
        await get(port)
        assert counting.times == 2


async def test_without_an_answer_of_the_database_the_rest_is_shown(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    gauges = Gauges(Measures(), database, Supervisor(), AllShares(), lambda: 1)
    page = MetricsPage(gauges.registry, gauges.count, fresh_seconds=0.0)
    async with health_server("127.0.0.1", 0, alive={}, ready={}, routes=[page.route()]) as port:
        assert f"{OUTBOX} 0.0" in await get(port)
        monkeypatch.setattr(database, "read", None)
        text = await get(port)
        assert OUTBOX not in text
        assert "jiema_bot_loops_down 0.0" in text
        assert "jiema_bot_database_writable 1.0" in text
        monkeypatch.undo()
        assert f"{OUTBOX} 0.0" in await get(port)


async def test_a_replica_shows_what_it_holds_and_how_many_live(database: Database) -> None:
    shares, live = FakeShares(), ["we"]
    gauges = Gauges(Measures(), database, Supervisor(), shares, live.__len__)
    shares.lose(*range(32, 64))
    live.append("another")
    assert gauges.registry.get_sample_value("jiema_bot_shares_held") == 32
    assert gauges.registry.get_sample_value("jiema_bot_replicas_alive") == 2
    shares.lose(*range(32))
    assert gauges.registry.get_sample_value("jiema_bot_shares_held") == 0

"""What replicas tell each other over PostgreSQL."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress

import pytest
from structlog.testing import capture_logs

from bot.core.news import News, Topic
from storage import news
from storage.news import PostgresNews
from tests import databases
from tests.postgres import Server
from tests.storage.line import Line

pytestmark = [pytest.mark.slow(5), pytest.mark.usefixtures("postgres")]
PATIENCE_SECONDS = 30


@pytest.fixture(autouse=True)
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(news, "AGAIN_SECONDS", 0)
    monkeypatch.setattr(news, "LOOK_SECONDS", 3600)


class Replica:
    """Tells and hears, and notes what it has heard."""

    def __init__(self, url: str, name: str) -> None:
        self.news = PostgresNews(url, name)
        self.heard: asyncio.Queue[tuple[Topic | str, str]] = asyncio.Queue()
        for topic in Topic:
            self.news.hear(topic, self._note(topic))
        self.news.on_gap(lambda: self.heard.put_nowait(("gap", "")))

    async def next(self) -> tuple[Topic | str, str]:
        async with asyncio.timeout(PATIENCE_SECONDS):
            return await self.heard.get()

    @asynccontextmanager
    async def running(self, url: str) -> AsyncIterator[None]:
        """Run, from when it can hear."""
        [(before,)] = await databases.rows(url, _LISTENERS)
        task = asyncio.create_task(self.news.run())
        async with asyncio.timeout(PATIENCE_SECONDS):
            while await databases.rows(url, _LISTENERS) == [(before,)]:
                pass
        try:
            yield
        finally:
            assert not task.done()
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    def _note(self, topic: Topic) -> Callable[[str], None]:
        return lambda value: self.heard.put_nowait((topic, value))


# It has said LISTEN, and what it sends first, though that is nothing.
_LISTENERS = """
    SELECT count(*) FROM pg_stat_activity
    WHERE datname = current_database() AND query LIKE 'SELECT pg_notify%'
"""


@pytest.fixture
async def a(empty_url: str) -> AsyncIterator[Replica]:
    replica = Replica(empty_url, "a")
    async with replica.running(empty_url):
        yield replica


@pytest.fixture
async def b(empty_url: str, a: Replica) -> AsyncIterator[Replica]:  # noqa: ARG001 - one after the other
    replica = Replica(empty_url, "b")
    async with replica.running(empty_url):
        yield replica


async def test_others_hear_it_in_order_and_oneself_does_not(a: Replica, b: Replica) -> None:
    port: News = a.news
    port.tell(Topic.ORDER, 7)
    port.tell(Topic.OUTBOX)
    port.tell(Topic.KEY, "a key's fingerprint")
    told = [(Topic.ORDER, "7"), (Topic.OUTBOX, ""), (Topic.KEY, "a key's fingerprint")]
    assert [await b.next() for _ in told] == told
    # What a would have heard of itself would have come before this.
    b.news.tell(Topic.WISH)
    assert await a.next() == (Topic.WISH, "")


async def test_the_same_said_twice_before_it_is_sent_is_said_once(a: Replica, b: Replica) -> None:
    for order_id in (1, 2, 1, 1):
        a.news.tell(Topic.ORDER, order_id)
    a.news.tell(Topic.INTENT)
    heard = [await b.next() for _ in range(3)]
    assert heard == [(Topic.ORDER, "1"), (Topic.ORDER, "2"), (Topic.INTENT, "")]


async def test_words_of_a_newer_version_are_passed_over(
    a: Replica, b: Replica, empty_url: str
) -> None:
    await databases.rows(empty_url, "SELECT pg_notify('jiema_bot', 'c later what')")
    a.news.tell(Topic.WISH)
    assert await b.next() == (Topic.WISH, "")


async def test_after_a_lost_connection_everything_is_read_anew_and_heard_again(
    a: Replica, b: Replica, empty_url: str
) -> None:
    with capture_logs() as logs:
        await databases.end_sessions(empty_url)
        assert await a.next() == ("gap", "")
        assert await b.next() == ("gap", "")
        a.news.tell(Topic.ORDER, 7)
        assert await b.next() == (Topic.ORDER, "7")
    assert "news.lost" in {log["event"] for log in logs}
    assert "open-sesame" not in str(logs)


async def test_a_connection_on_which_nothing_is_said_is_looked_at(
    empty_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(news, "LOOK_SECONDS", 0)
    last = _LISTENERS.replace("count(*)", "query_start")
    silent = Replica(empty_url, "a")
    async with silent.running(empty_url), asyncio.timeout(PATIENCE_SECONDS):
        looked_at = await databases.rows(empty_url, last)
        while await databases.rows(empty_url, last) == looked_at:
            pass


async def test_a_line_that_is_cut_is_replaced(postgres: Server, empty_url: str, a: Replica) -> None:
    async with Line(postgres.port).open() as line:
        b = Replica(empty_url.replace(f":{postgres.port}/", f":{line.port}/"), "b")
        async with b.running(empty_url):
            for task in line._passing:
                task.cancel()
            assert await b.next() == ("gap", "")
            a.news.tell(Topic.WISH)
            assert await b.next() == (Topic.WISH, "")


async def test_a_server_that_is_away_costs_the_teller_nothing(
    postgres: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(news, "MOST_WAITING", 2)
    one = PostgresNews(postgres.url("bot", port=1), "a")
    tried = asyncio.Event()
    monkeypatch.setattr(news.log, "warning", lambda *_, **__: tried.set())
    running = asyncio.create_task(one.run())
    async with asyncio.timeout(PATIENCE_SECONDS):
        await tried.wait()
    for order_id in range(5):
        one.tell(Topic.ORDER, order_id)
    assert list(one._waiting) == ["a order 0", "a order 1"]
    running.cancel()


async def test_what_was_told_while_the_server_was_away_is_sent_later(
    b: Replica, empty_url: str
) -> None:
    a = Replica(empty_url, "late")
    a.news.tell(Topic.ORDER, 7)
    async with a.running(empty_url):
        assert await b.next() == (Topic.ORDER, "7")

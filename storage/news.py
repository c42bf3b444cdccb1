"""``bot.core.news.News`` by PostgreSQL's ``NOTIFY``: what replicas tell each other."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any, Final

import structlog

from bot.core.news import Topic
from storage import postgres

log = structlog.get_logger(__name__)

AGAIN_SECONDS: Final = 1.0
"""After which a lost connection is replaced."""
LOOK_SECONDS: Final = 5.0
"""How often a silent connection is looked at: the network may lose it without a word."""
PATIENCE_SECONDS: Final = 5.0
MOST_WAITING: Final = 1000
"""Beyond which nothing more is kept for a server that is away."""

_CHANNEL = "jiema_bot"  # a database's own, so bots on one server do not hear each other
_SEND = f"SELECT pg_notify('{_CHANNEL}', said) FROM unnest($1::text[]) AS said"  # noqa: S608 - ours


class PostgresNews:
    """Tells and hears over one connection, as long as :meth:`run` does.

    Args:
        name: of this replica, without spaces: what it has told itself, it does not hear.
    """

    def __init__(self, database_url: str, name: str) -> None:
        self._name = name
        self._engine = postgres.session_engine(
            database_url, f"{postgres.OURS} {name}", PATIENCE_SECONDS
        )
        self._waiting: dict[str, None] = {}  # a set that keeps its order
        self._to_do = asyncio.Event()
        self._heard: dict[str, list[Callable[[str], None]]] = {}
        self._gaps: list[Callable[[], None]] = []

    def tell(self, topic: Topic, value: int | str = "") -> None:
        """Tell what has happened; neither waits nor raises, and may be lost."""
        if len(self._waiting) < MOST_WAITING:
            self._waiting[f"{self._name} {topic} {value}"] = None
        self._to_do.set()

    def hear(self, topic: Topic, callback: Callable[[str], None]) -> None:
        """Call this with the value of whatever another replica tells of a topic."""
        self._heard.setdefault(topic, []).append(callback)

    def on_gap(self, callback: Callable[[], None]) -> None:
        """Call this when news may have been missed: a lost connection was replaced."""
        self._gaps.append(callback)

    async def run(self) -> None:
        """Tell and hear for ever, whatever happens."""
        missed = False
        while True:
            try:
                async with self._listening() as driver:
                    if missed:
                        log.info("news.heard_again")
                        for callback in self._gaps:
                            callback()
                    missed = False
                    await self._send(driver)
            except Exception as error:  # noqa: BLE001 - whatever became of it, it is replaced
                if not missed:
                    # Its name alone: what it says may quote the connection.
                    log.warning("news.lost", error=type(error).__name__)
            missed = True
            await asyncio.sleep(AGAIN_SECONDS)

    @asynccontextmanager
    async def _listening(self) -> AsyncIterator[Any]:
        """Open a connection that hears; yields the driver's own."""
        session = self._engine.connect()
        try:
            await session.start()
            driver: Any = (await session.get_raw_connection()).driver_connection
            # The server ends it between two looks; the next finds it closed.
            driver.add_termination_listener(lambda _: self._to_do.set())
            await driver.add_listener(_CHANNEL, self._hear)
            yield driver
        finally:
            await postgres.hang_up(session)

    async def _send(self, driver: Any) -> None:
        """Send what is told, and see that the connection lives. Raises when it does not."""
        while True:
            told, self._waiting = self._waiting, {}
            self._to_do.clear()
            await driver.fetch(_SEND, list(told))
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK_SECONDS):
                    await self._to_do.wait()

    def _hear(self, _driver: object, _pid: int, _channel: str, said: str) -> None:
        name, topic, value = said.split(" ", 2)
        if name != self._name:
            for callback in self._heard.get(topic, ()):
                callback(value)

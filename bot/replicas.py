"""This process among the replicas of the bot; where it is the only one, there is nothing to do."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from bot.core.news import News, NoNews
from bot.core.shares import AllShares, Shares
from bot.host.supervisor import Supervisor
from bot.orders.heard import Heard
from bot.settings import Settings
from handlers.intake import Intake
from storage.leases import BEAT_SECONDS, Leases, new_name
from storage.news import PostgresNews


class Replica:
    """What a process holds of the common work, and what it tells the others.

    Attributes:
        shares: what it does by itself.
        news: tells the others.
    """

    def __init__(self, settings: Settings) -> None:
        self.shares: Shares = AllShares()
        self.news: News = NoNews()
        self._joins: tuple[Leases, PostgresNews] | None = None
        if settings.replicated:
            name = new_name()
            self._joins = (
                Leases(settings.database_url, name),
                PostgresNews(settings.database_url, name),
            )
            self.shares, self.news = self._joins

    async def join(
        self, supervisor: Supervisor, heard: Heard, intake: Intake, stop: asyncio.Event
    ) -> None:
        """Take a part of the work from the others, if there may be any, and listen to them.

        Returns once they know of this one: whatever it takes in hand before, they would take over.
        """
        if self._joins is None:
            return
        leases, news = self._joins
        for topic, ear in heard.ears().items():
            news.hear(topic, ear)
        news.on_gap(heard.gap)
        while not (stop.is_set() or await leases.beat()):
            with suppress(TimeoutError):
                async with asyncio.timeout(BEAT_SECONDS):
                    await stop.wait()
        for name, run in {
            "leases": leases.run,
            "news": news.run,
            "heard": heard.run,
            "left behind": intake.take_over,
        }.items():
            supervisor.loop(name, run)

    def count(self) -> int:
        """Return how many live, this one included."""
        return 1 if self._joins is None else max(1, self._joins[0].replicas_alive)

    async def leave(self) -> None:
        """Leave the work to the others at once; only when nothing is in hand any more."""
        if self._joins is not None:
            leases, _ = self._joins
            await leases.leave()


@asynccontextmanager
async def replica_of(settings: Settings) -> AsyncIterator[Replica]:
    """Be a replica, if several may run on this database; the others take over at the end."""
    replica = Replica(settings)
    try:
        yield replica
    finally:
        await replica.leave()

"""What is read when somebody asks: the state of objects that exist, and a count of the database."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from datetime import UTC, datetime

import structlog
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

from bot.core.insight import Backlog
from bot.core.shares import SHARES, Shares
from bot.figures.measures import Measures
from bot.host.supervisor import Supervisor
from storage.census import take_backlog
from storage.database import Database

log = structlog.get_logger(__name__)

CENSUS_SECONDS = 2.0
"""How long the database may take to be counted; after that its gauges are left out once."""


class Gauges(Collector):
    """The bot as it stands; it joins the measures' registry.

    Args:
        replicas: how many live.
    """

    def __init__(
        self,
        measures: Measures,
        database: Database,
        supervisor: Supervisor,
        shares: Shares,
        replicas: Callable[[], int],
    ) -> None:
        self._measures = measures
        self._database = database
        self._supervisor = supervisor
        self._shares = shares
        self._replicas = replicas
        self._backlog: Backlog | None = None
        self.registry = measures.instruments.registry
        self.registry.register(self)

    async def count(self) -> None:
        """Count the database, to be shown next."""
        self._backlog = None
        try:
            async with asyncio.timeout(CENSUS_SECONDS):
                self._backlog = await take_backlog(self._database, datetime.now(UTC))
        except Exception as error:  # noqa: BLE001 - the outermost of a scrape; the rest is shown
            log.warning("metrics.uncounted", error=type(error).__name__)

    def describe(self) -> Iterable[GaugeMetricFamily]:
        """Name nothing: what cannot be counted is left out."""
        return ()

    def collect(self) -> Iterable[GaugeMetricFamily]:
        """Read everything there is to read."""
        skew, watcher = self._measures.skew, self._measures.watcher
        yield _gauge("loops_down", "Parts that have crashed.", len(self._supervisor.down))
        yield _gauge(
            "database_writable",
            "1 if the last transaction could be written.",
            self._database.writable,
        )
        held = self._shares.held
        yield _gauge(
            "shares_held",
            "Shares of the work that this replica holds.",
            SHARES if held is None else len(held),
        )
        yield _gauge("replicas_alive", "Replicas that live, this one included.", self._replicas())
        yield _gauge("clock_skew_seconds", "How far the service's clock is ahead.", skew.seconds)
        if watcher is not None:
            yield _gauge("watcher_lag_seconds", "How late looks start.", watcher.lag_seconds)
            yield _gauge("keys_watched", "Keys that orders are watched with.", watcher.keys_watched)
            yield _gauge("orders_watched", "Orders that are looked at.", watcher.orders_watched)
        if self._backlog is not None:
            yield from _of_backlog(self._backlog)


def _of_backlog(backlog: Backlog) -> Iterable[GaugeMetricFamily]:
    yield _gauge("outbox_entries", "What must still be said.", backlog.outbox)
    yield _gauge("outbox_due_entries", "What of it is due.", backlog.due)
    yield _gauge(
        "outbox_oldest_due_seconds",
        "For how long the oldest of that has been due.",
        backlog.oldest_due_seconds,
    )
    yield _gauge("intents_open", "Purchases that are not settled.", backlog.open_intents)
    yield _gauge(
        "intents_oldest_open_seconds",
        "How long ago the oldest of them was confirmed.",
        backlog.oldest_open_seconds,
    )


def _gauge(name: str, meaning: str, value: float) -> GaugeMetricFamily:
    return GaugeMetricFamily(f"jiema_bot_{name}", meaning, value=float(value))

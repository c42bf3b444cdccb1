"""The watcher over the real SDK and a real socket: many keys, each with some waiting orders."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.jiema.client import Budgets, Jiema
from bot.orders.access import Access
from bot.orders.lifecycle import Lifecycle
from bot.orders.relay import Relay
from bot.orders.tell import Tell
from bot.orders.watch import Watcher
from storage.cipher import Cipher
from storage.database import Database
from storage.store import SqlStore
from tests.bench.spawner import Spawner
from tests.storage.samples import an_order, url_of

INTERVAL_SECONDS = 3.0


class WallClock:
    def now(self) -> datetime:
        return datetime.now(UTC)


@dataclass
class Watching:
    """A watcher and what it needs.

    Attributes:
        looked_at: when each order was looked at, by API order id; list calls count for all.
    """

    watcher: Watcher
    spawn: Spawner
    site: Jiema
    store: SqlStore
    looked_at: dict[str, list[float]] = field(default_factory=dict)


async def fill(store: SqlStore, keys: int, orders_each: int) -> None:
    """Store people with a key and waiting orders each."""
    now = datetime.now(UTC)
    async with store.write() as unit:
        for number in range(keys):
            person = 1_000_000 + number
            secret = f"jm_{number:043d}"
            key = await unit.accounts.connect(
                person, api_account_id=f"acc-{number}", display_name="Ann", secret=secret
            )
            for place in range(orders_each):
                await unit.orders.add(
                    an_order(
                        owner_id=person,
                        key_id=key.id,
                        api_account_id=key.api_account_id,
                        api_order_id=f"{secret[-6:]}-{place}",
                        placed_at=now,
                        expires_at=now + timedelta(minutes=20),
                    )
                )


@asynccontextmanager
async def watching(database: Path, base_url: str) -> AsyncIterator[Watching]:
    """Build a watcher over a filled database; the caller starts it."""
    storage = Database(url_of(database))
    store = SqlStore(storage, Cipher([b"k" * 32]))
    spawn, relay, clock = Spawner(), Relay(), WallClock()
    async with Jiema(base_url, Budgets(b"bench")) as site:
        access = Access(site, store)
        lifecycle = Lifecycle(access, store, clock, relay.wake, relay.changed)
        watcher = Watcher(
            access,
            lifecycle,
            store,
            clock,
            tell=Tell(store, clock, relay.wake),
            interval_seconds=INTERVAL_SECONDS,
            spawn=spawn,
            monotonic=time.monotonic,
        )
        relay.connect(wake=lambda: None, changed=watcher.changed)
        try:
            yield Watching(watcher, spawn, site, store)
        finally:
            await spawn.stop()
            await storage.dispose()

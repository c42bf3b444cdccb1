"""The bot's own watcher and notifier on one key, in virtual time."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import cast

from bot.core.message import Kind, OutboxEntry
from bot.core.order import Order, Status
from bot.jiema.window import Kind as Budget
from bot.notify.notifier import Notifier
from bot.notify.sayings import Sayings
from bot.orders.access import Access
from bot.orders.lifecycle import Lifecycle
from bot.orders.relay import Relay
from bot.orders.tell import Tell
from bot.orders.watch import Watcher
from storage.cipher import Cipher
from storage.database import Database
from tests.bench.course import TAP_READS_A_MINUTE, Course
from tests.bench.spawner import CALM_SECONDS, TAP_PAUSE_SECONDS, Spawner
from tests.bench.virtual import TimelessStore
from tests.storage.samples import ALICE, an_order, url_of

INTERVAL_SECONDS = 3.0


class Subject:
    """The bot's watcher on one key."""

    def __init__(self, course: Course, folder: Path, template: Path) -> None:
        self._course = course
        self._database = Database(url_of(Path(shutil.copy(template, folder / "bench.db"))))
        clock, self._spawn = course.clock, Spawner()
        self._store = TimelessStore(clock, self._database, Cipher([b"k" * 32]))
        relay = Relay()
        access = Access(course.service.as_site(), self._store)
        self._lifecycle = Lifecycle(access, self._store, clock, relay.wake, relay.changed)
        self.watcher = Watcher(
            access,
            self._lifecycle,
            self._store,
            clock,
            tell=Tell(self._store, clock, relay.wake),
            interval_seconds=INTERVAL_SECONDS,
            spawn=self._spawn,
            monotonic=clock.monotonic,
        )
        self._notifier = Notifier(
            cast("Sayings", self), self._store, clock, spawn=self._spawn, monotonic=clock.monotonic
        )
        relay.connect(wake=self._notifier.wake, changed=self.watcher.changed)
        self._session = course.service.session(course.service.key)
        self.waited_taps = 0

    async def run(self, seconds: float) -> None:
        await self._fill()
        loops = (self.watcher.run(), self._notifier.run(), self._tap())
        for loop in loops:
            self._spawn("loop", loop)
        await asyncio.sleep(CALM_SECONDS)
        await self._course.send_sms(seconds)
        await asyncio.sleep(CALM_SECONDS)
        await self._spawn.stop()
        await self._database.dispose()

    async def left_to_others(self, entry: OutboxEntry) -> None:
        """Have nobody to leave anything to."""

    async def say(self, entry: OutboxEntry) -> Sequence[OutboxEntry]:
        """Stand in for :class:`~bot.notify.sayings.Sayings`: a round trip to Telegram."""
        await self._course.service.trip()
        if entry.kind is Kind.CODE and entry.order_id is not None:
            async with self._store.read() as unit:
                order = await unit.orders.get(entry.order_id)
            assert order is not None
            self._course.told(order.api_order_id)
            self._spawn("tap", self._next_sms(order))
        await self._course.service.trip()
        return [entry]

    async def _fill(self) -> None:
        async with self._store.write() as unit:
            key = await unit.accounts.connect(
                ALICE, api_account_id="acc-1", display_name="Ann", secret=self._course.service.key
            )
            for order in self._course.orders:
                await unit.orders.add(
                    an_order(
                        key_id=key.id,
                        api_order_id=order.id,
                        placed_at=order.created_at,
                        expires_at=order.expires_at,
                    )
                )

    async def _next_sms(self, order: Order) -> None:
        """Let the order wait for another SMS; what that costs is counted among the taps."""
        await asyncio.sleep(TAP_PAUSE_SECONDS)
        self._course.ask_next(order.api_order_id)
        async with self._store.write() as unit:
            current = await unit.orders.get(order.id)
            assert current is not None
            waiting = replace(
                current, status=Status.WAITING, raw_status="WAITING", version=current.version + 1
            )
            await unit.orders.save(waiting)
        self.watcher.changed(waiting)

    async def _tap(self) -> None:
        """Read something for a person now and then, with the same key."""
        pace = 60 / TAP_READS_A_MINUTE
        while True:
            before = self._course.chance.uniform(0, pace)
            await asyncio.sleep(before)
            self.waited_taps += self._session.seconds_until(Budget.READ) > 0
            self._spawn("tap", self._session.account())
            await asyncio.sleep(pace - before)

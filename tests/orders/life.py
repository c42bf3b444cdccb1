"""A whole bot but for Telegram and HTTP: it can die at any place and start again."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar, cast

from bot.core import crash
from bot.core.intent import Intent, IntentState
from bot.core.message import Kind, OutboxEntry, Recipient
from bot.core.order import Order
from bot.notify.notifier import Notifier
from bot.notify.sayings import Sayings
from bot.notify.sender import ChatClosed, FloodWait, Lost
from storage.cipher import Cipher
from storage.database import Database
from storage.store import SqlStore
from tests.orders.control import Clock, Driver
from tests.orders.ledger import Died, LedgerApi
from tests.orders.world import World
from tests.storage.samples import ALICE

Result = TypeVar("Result")


class SlowLoop(asyncio.SelectorEventLoop):
    """An event loop whose time is the test's: no machine is too slow for a time-out."""

    def __init__(self, clock: Clock) -> None:
        self._test_clock = clock
        super().__init__()

    def time(self) -> float:
        return self._test_clock.seconds


class Deadly(crash._Trap):
    """Kills what passes a named place, without killing the tests."""

    def passed(self, name: str) -> None:
        if name == self.name:
            self.left -= 1
            if self.left <= 0:
                raise Died


@dataclass(frozen=True)
class Said:
    """What a chat was told: an entry and the state it was rendered from."""

    entry: OutboxEntry
    order: Order | None
    intent: Intent | None
    orders: tuple[int, ...]

    @property
    def says_nothing_bought(self) -> bool:
        intent = self.intent
        return (
            intent is not None
            and intent.state is IntentState.NOTHING
            and not (self.orders or intent.unexplained)
        )


class Mouth:
    """Telegram, as far as the notifier knows it."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store
        self.said: list[Said] = []
        self.excused: Counter[int] = Counter()
        self.closed = False
        self.troubles: list[str] = []

    async def left_to_others(self, entry: OutboxEntry) -> None:
        """Have nobody to leave anything to."""

    async def say(self, entry: OutboxEntry) -> Sequence[OutboxEntry]:
        if self.closed:
            raise ChatClosed
        trouble = self.troubles.pop(0) if self.troubles else None
        if trouble == "flood":
            raise FloodWait(7.0)
        if trouble == "lost before":
            raise Lost
        async with self._store.read() as unit:
            order = None if entry.order_id is None else await unit.orders.get(entry.order_id)
            intent = None if entry.intent_id is None else await unit.intents.get(entry.intent_id)
            orders = () if intent is None else tuple(await unit.intents.order_ids(intent.id))
        self.said.append(Said(entry, order, intent, orders))
        if trouble == "lost after":
            self.excused[entry.id] += 1
            raise Lost
        return [entry]


class Life:
    """The services and their loops over one database, and the world around them."""

    def __init__(self, url: str) -> None:
        self.clock = Clock()
        self.runner = asyncio.Runner(loop_factory=lambda: SlowLoop(self.clock))
        self.database = Database(url)
        self.store = SqlStore(self.database, Cipher([b"k" * 32]))
        self.api = LedgerApi(self.clock)
        self.mouth = Mouth(self.store)
        self.deaths = 0
        self.acted = False
        self.runner.run(self._start())

    def do(self, act: Callable[[], Awaitable[Result]]) -> Result | None:
        """Do something and all that follows from it; ``None`` if the process died of it."""
        return self.runner.run(self._do(act))

    def restart(self) -> None:
        self.runner.run(self._restart())

    def advance(self, seconds: float) -> None:
        self.clock.advance(seconds)
        self.api.time_passed()
        self.do(self._stir)

    def die_at(self, place: str, passing: int) -> None:
        crash._trap = Deadly(place, passing)

    def close(self) -> None:
        crash._trap = None
        self.runner.run(self._stop())
        self.runner.run(self.database.dispose())
        self.runner.close()

    def pending(self) -> list[OutboxEntry]:
        return self.runner.run(self._pending())

    async def _start(self) -> None:
        self.world = world = World(self.store, self.api, self.clock)
        world.watcher._random = random.Random(1)  # noqa: S311 - the same each time
        self.notifier = Notifier(
            cast("Sayings", self.mouth),
            self.store,
            self.clock,
            spawn=world.spawner,
            monotonic=self.clock.monotonic,
        )
        world.on_wake, world.on_settle = self.notifier.wake, world.settlement.stir
        loops = (world.watcher, world.settlement, self.notifier)
        self.drivers = [Driver(loop, self.clock, world.spawner) for loop in loops]
        for driver in self.drivers:
            await driver.start()
        await self._quiet()

    async def _stop(self) -> None:
        for driver in self.drivers:
            await driver.stop()

    async def _restart(self) -> None:
        self.acted = True
        await self._stop()
        crash._trap = None
        self.deaths += 1
        self.api.dead = False
        said = {said.entry.id for said in self.mouth.said}
        for entry in await self._pending():
            if entry.id in said:
                self.mouth.excused[entry.id] += 1
        await self._start()

    async def _do(self, act: Callable[[], Awaitable[Result]]) -> Result | None:
        self.acted = True
        died = False
        result = None
        try:
            result = await act()
        except Died:
            died = True
        await self._quiet()
        failures, self.world.spawner.failures = self.world.spawner.failures, []
        for failure in failures:
            if not isinstance(failure, Died):
                raise failure
        if died or failures:
            await self._restart()
            return None
        return result

    async def _quiet(self) -> None:
        while not all(driver.is_quiet for driver in self.drivers):
            for driver in self.drivers:
                await driver.quiet()

    async def _stir(self) -> None:
        for driver in self.drivers:
            driver.stir()

    async def _pending(self) -> list[OutboxEntry]:
        async with self.store.read() as unit:
            return list(await unit.outbox.pending_of(Recipient(ALICE)))


def codes(entries: Sequence[OutboxEntry]) -> list[tuple[int, int, int]]:
    """Return order, position and entry of every SMS among these."""
    return [
        (entry.order_id or 0, entry.position or 0, entry.id)
        for entry in entries
        if entry.kind is Kind.CODE
    ]

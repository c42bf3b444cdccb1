"""Everything of ``bot.orders`` over a real store, a service played by hand and a slow clock."""

from __future__ import annotations

from collections.abc import Callable

from bot.core.account import Key
from bot.core.catalogue import Country, Service
from bot.core.message import Kind, OutboxEntry, Recipient
from bot.core.order import Order
from bot.core.shares import Shares
from bot.orders.access import Access
from bot.orders.accounts import People
from bot.orders.catalogue import Catalogue
from bot.orders.history import History
from bot.orders.lifecycle import Lifecycle
from bot.orders.purchase import Purchases
from bot.orders.quotes import Quotes
from bot.orders.settle import Settlement
from bot.orders.tell import Tell
from bot.orders.verdict import Verdicts
from bot.orders.watch import Watcher
from storage.store import SqlStore
from tests.orders.control import Clock, Spawner
from tests.orders.fake_api import FakeApi
from tests.storage.samples import ALICE, SECRET, place


class World:
    def __init__(
        self,
        store: SqlStore,
        api: FakeApi | None = None,
        clock: Clock | None = None,
        shares: Shares | None = None,
    ) -> None:
        self.store = store
        self.api = api or FakeApi()
        self.clock = clock or Clock()
        self.spawner = Spawner()
        self.changes: list[Order] = []
        self.wakes = 0
        self.stirs = 0
        self.on_wake: Callable[[], None] | None = None
        self.on_settle: Callable[[], None] | None = None
        self.hands: set[int] = set()
        self.reloads: list[str | None] = []
        self.access = Access(self.api.as_site(), store)
        self.catalogue = Catalogue(
            self.access, store, spawn=self.spawner, monotonic=self.clock.monotonic
        )
        self.lifecycle = Lifecycle(self.access, store, self.clock, self._wake, self._changed)
        self.tell = Tell(store, self.clock, self._wake)
        self.verdicts = Verdicts(store, self.clock, wake=self._wake, changed=self._changed)
        self.settlement = Settlement(
            self.access,
            self.catalogue,
            store,
            self.clock,
            self.verdicts,
            tell=self.tell,
            hands=self.hands,
            spawn=self.spawner,
            monotonic=self.clock.monotonic,
            shares=shares,
        )
        self.quotes = Quotes(self.access, self.catalogue, store, self.clock)
        self.purchases = Purchases(
            self.access,
            self.quotes,
            store,
            self.clock,
            wake=self._wake,
            settle=self._settle,
            changed=self._changed,
            hands=self.hands,
            shares=shares,
        )
        self.watcher = Watcher(
            self.access,
            self.lifecycle,
            store,
            self.clock,
            tell=self.tell,
            interval_seconds=3.0,
            spawn=self.spawner,
            monotonic=self.clock.monotonic,
            shares=shares,
        )
        self.forgotten: list[int] = []
        self.people = People(
            self.access,
            store,
            self.clock,
            rewatch=self._rewatch,
            forgotten=self.forgotten.append,
            wake=self._wake,
        )
        self.history = History(self.access, self.catalogue, store, self.clock)
        self.key: Key

    def _wake(self) -> None:
        self.wakes += 1
        if self.on_wake is not None:
            self.on_wake()

    def _settle(self) -> None:
        self.stirs += 1
        if self.on_settle is not None:
            self.on_settle()

    def _changed(self, order: Order) -> None:
        self.changes.append(order)
        self.watcher.changed(order)

    def _rewatch(self, fingerprint: str | None) -> None:
        self.reloads.append(fingerprint)
        self.watcher.reload(fingerprint)

    async def connect(
        self, user_id: int = ALICE, secret: str = SECRET, account: str = "acc-1"
    ) -> Key:
        async with self.store.write() as unit:
            return await unit.accounts.connect(
                user_id, api_account_id=account, display_name="Ann", secret=secret
            )

    async def place(self, **changes: object) -> Order:
        """Store a watched order, known to the service as well."""
        order = await place(self.store, **{"key_id": self.key.id, **changes})
        if order.api_order_id not in self.api.orders:
            self.api.put(order.api_order_id)
        return order

    async def order(self, order_id: int) -> Order:
        async with self.store.read() as unit:
            order = await unit.orders.get(order_id)
        assert order is not None
        return order

    async def offered(self) -> tuple[Service, Country]:
        """Return Telegram and Malaysia as the catalogue knows them."""
        services = await self.catalogue.services(self.key)
        countries = await self.catalogue.countries(self.key)
        return (
            next(service for service in services if service.code == "tg"),
            next(country for country in countries if country.api_id == "7"),
        )

    async def outbox(self, user_id: int = ALICE) -> list[OutboxEntry]:
        async with self.store.read() as unit:
            return list(await unit.outbox.pending_of(Recipient(user_id)))

    async def kinds(self, user_id: int = ALICE) -> list[Kind]:
        return [entry.kind for entry in await self.outbox(user_id)]

"""Everything the stand-in knows, and the outside world's ways to change it."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from bot.sim.jiema.accounts import Account, Accounts, ApiKey
from bot.sim.jiema.calls import CallLog
from bot.sim.jiema.catalogue import Country, Service, load_catalogue
from bot.sim.jiema.changes import Changes
from bot.sim.jiema.errors import ApiError, SimUsageError
from bot.sim.jiema.faults import Fault, FaultPlan
from bot.sim.jiema.ledger import EntryKind, Ledger
from bot.sim.jiema.life import OrderLife
from bot.sim.jiema.limits import Limits
from bot.sim.jiema.orders import OPEN_STATUSES, Order, OrderBook, OrderStatus
from bot.sim.jiema.settings import SimSettings
from bot.sim.jiema.stock import Offer, Stock
from bot.sim.jiema.times import Agenda, MonotonicClock, SimTime, WallClock, utc_now
from bot.sim.jiema.tokens import Tokens


class SimState:
    """The state behind one stand-in.

    `clock` gives monotonic seconds, `wall` the time for stamps, `seed` decides ids, keys and
    numbers (a random one by default). `changes` steps whenever orders or accounts change.
    """

    def __init__(
        self,
        *,
        clock: MonotonicClock = time.monotonic,
        wall: WallClock = utc_now,
        seed: str | None = None,
        settings: SimSettings | None = None,
    ) -> None:
        self.settings = settings or SimSettings()
        self.time = SimTime(clock, wall, self.settings)
        self.tokens = Tokens(seed or secrets.token_hex(8))
        self.catalogue = load_catalogue()
        self.stock = Stock(self.catalogue)
        self.accounts = Accounts(self.tokens)
        self.book = OrderBook()
        self.ledger = Ledger()
        self.calls = CallLog()
        self.limits = Limits(self.settings)
        self.faults = FaultPlan()
        self.agenda = Agenda()
        self.changes = Changes()
        self.life = OrderLife(
            settings=self.settings,
            time=self.time,
            agenda=self.agenda,
            tokens=self.tokens,
            accounts=self.accounts,
            stock=self.stock,
            book=self.book,
            ledger=self.ledger,
            changes=self.changes,
        )

    def advance(self) -> None:
        """Let happen what has fallen due: expiries, delayed SMS, the background worker."""
        self.agenda.run_due(self.time.now())

    async def until(self, condition: Callable[[], bool], timeout_seconds: float = 10) -> None:
        """Wait until the condition holds, looking after every change; raise TimeoutError."""
        async with asyncio.timeout(timeout_seconds):
            await self.changes.until(condition)

    def configure(self, **changes: Any) -> None:
        """Change settings; raise pydantic's ValidationError on an unknown name or wrong value."""
        self.settings.apply(changes)
        for order in self.book.all():
            if "worker_seconds" in changes and order.upstream:
                self.life.plan_sync(order)
            if "auto_sms_seconds" in changes and order.status is OrderStatus.WAITING:
                self.life.plan_sample(order)
        self.changes.bump()

    def add_account(
        self, display_name: str = "Test", balance_cents: int = 1200, lang: str = "en"
    ) -> tuple[Account, str]:
        """Open an account; return it and its first key."""
        account = self.accounts.add(display_name, balance_cents, lang)
        self.changes.bump()
        return account, self.add_key(account.id).token

    def add_key(self, account_id: str, label: str | None = None) -> ApiKey:
        """Make one more key; raise SimUsageError at more than ten active ones."""
        key = self.accounts.issue_key(account_id, label)
        self.changes.bump()
        return key

    def revoke_key(self, token: str) -> None:
        """Revoke a key; raise SimUsageError if there is none."""
        self.accounts.revoke(token)
        self.changes.bump()

    def set_ban(self, account_id: str, *, banned: bool) -> None:
        """Ban an account or lift the ban."""
        self.accounts.get(account_id).banned = banned
        self.changes.bump()

    def set_balance(self, account_id: str, cents: int) -> None:
        """Set a balance; the difference is written as a top-up."""
        account = self.accounts.get(account_id)
        difference = cents - account.balance_cents
        account.balance_cents = cents
        self.ledger.write(EntryKind.TOP_UP, account_id, None, difference, self.time.stamp())
        self.changes.bump()

    def order(self, order_id: str) -> Order:
        """Return an order; raise SimUsageError if there is none."""
        order = self.book.get(order_id)
        if order is None:
            raise SimUsageError("no such order")
        return order

    def receive_sms(self, order_id: str, body: str, delay_seconds: float = 0) -> None:
        """Let an SMS arrive upstream, now or later; raise SimUsageError if the order is over."""
        order = self.order(order_id)
        if delay_seconds:
            due = self.time.now() + delay_seconds
            self.agenda.add(due, partial(self.life.receive_if_open, order, body))
        else:
            self.advance()
            self.life.receive(order, body)

    def place_elsewhere(self, account_id: str, service: str, country: int | str) -> Order:
        """Place an order as from the web site: charged, but no API call."""
        account = self.accounts.get(account_id)
        found = self.find(service, country)
        try:
            return self.life.place(account, *found, elsewhere=True)
        except ApiError as error:
            raise SimUsageError(str(error)) from error

    def finish_order(self, order_id: str, status: str) -> None:
        """End an order in a terminal status; any other status is only shown until it changes."""
        order = self.order(order_id)
        self.advance()
        if status in set(OrderStatus) - OPEN_STATUSES:
            self.life.end(order, OrderStatus(status))
        else:
            order.shown_as = status
            self.changes.bump()

    def forget_order(self, order_id: str) -> None:
        """Let an order vanish: the API answers 404 from now on."""
        self.book.forget(self.order(order_id).id)
        self.changes.bump()

    def expire_order(self, order_id: str) -> None:
        """End an order's active window now."""
        order = self.order(order_id)
        order.expires_at = min(order.expires_at, self.time.stamp())
        self.life.expire(order)

    def set_stock(
        self,
        service: str,
        country: int | str,
        count: int | None = None,
        price_cents: int | None = None,
    ) -> None:
        """Change what is left, the price, or both; raise SimUsageError on unknown names."""
        found, place = self.find(service, country)
        old = self.stock.offer(found.code, place.id) or Offer(price_cents=25, count=0)
        offer = Offer(
            old.price_cents if price_cents is None else price_cents,
            old.count if count is None else count,
        )
        self.stock.put(found.code, place.id, offer)
        self.changes.bump()

    def add_fault(self, **fault: Any) -> None:
        """Plan a fault; see Fault for its fields."""
        self.faults.add(Fault.model_validate(fault))

    def find(self, service: str, country: int | str) -> tuple[Service, Country]:
        """Find both; raise SimUsageError on an unknown one."""
        found, place = self.catalogue.service(service), self.catalogue.country(country)
        if found is None or place is None:
            raise SimUsageError("no such service or country")
        return found, place

"""The life of an order at the service: placed, SMS, next SMS, cancelled, expired."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from bot.sim.jiema.accounts import Account, Accounts
from bot.sim.jiema.catalogue import Country, Service
from bot.sim.jiema.changes import Changes
from bot.sim.jiema.errors import ApiError, SimUsageError
from bot.sim.jiema.ledger import EntryKind, Ledger
from bot.sim.jiema.orders import Order, OrderBook, OrderStatus, Sms
from bot.sim.jiema.samples import sample_sms
from bot.sim.jiema.settings import SimSettings
from bot.sim.jiema.stock import Stock
from bot.sim.jiema.times import Agenda, SimTime
from bot.sim.jiema.tokens import Tokens

FULL_NUMBER_DIGITS = 11
MIN_LOCAL_DIGITS = 6


@dataclass(frozen=True, slots=True)
class OrderLife:
    """Moves orders through their states, and money with them."""

    settings: SimSettings
    time: SimTime
    agenda: Agenda
    tokens: Tokens
    accounts: Accounts
    stock: Stock
    book: OrderBook
    ledger: Ledger
    changes: Changes

    def place(
        self, account: Account, service: Service, country: Country, *, elsewhere: bool = False
    ) -> Order:
        """Reserve a number and charge for it; raise ApiError NO_NUMBERS or INSUFFICIENT."""
        offer = self.stock.offer(service.code, country.id)
        if offer is None or offer.count <= 0:
            raise ApiError("NO_NUMBERS", "No numbers available for this service and country")
        if account.balance_cents < offer.price_cents:
            raise ApiError("INSUFFICIENT", "Insufficient balance")
        order = self._new_order(account, service, country, offer.price_cents, elsewhere=elsewhere)
        self.stock.add(service.code, country.id, -1)
        self.book.add(order)
        self._move_money(order, EntryKind.CHARGE, -order.charged_cents)
        self._plan_expiry(order)
        self.plan_sample(order)
        self.changes.bump()
        return order

    def receive(self, order: Order, body: str) -> None:
        """Let an SMS reach the upstream; raise SimUsageError if the order is over."""
        if not order.is_open:
            raise SimUsageError("the order is over: its number receives nothing")
        now = self.time.stamp()
        order.upstream.append(Sms(body, now))
        self.ledger.write(EntryKind.SMS, order.account_id, order.id, 0, now)
        self.plan_sync(order)
        self.changes.bump()

    def receive_if_open(self, order: Order, body: str) -> None:
        """Let an SMS reach the upstream, or be lost if the order is over by now."""
        if order.is_open:
            self.receive(order, body)

    def sync(self, order: Order) -> None:
        """Let the server learn what the upstream has."""
        if not order.upstream or not order.is_open:
            return
        order.history += order.upstream
        order.upstream.clear()
        order.move_to(OrderStatus.RECEIVED)
        order.body_cleared = False
        self.changes.bump()

    def next_sms(self, order: Order) -> None:
        """Wait for another SMS; raise ApiError BAD_REQUEST unless the status is RECEIVED."""
        if order.status is not OrderStatus.RECEIVED:
            raise ApiError("BAD_REQUEST", "Order is not in RECEIVED status")
        order.move_to(OrderStatus.WAITING)
        order.body_cleared = self.settings.next_sms_clears_body
        if self.settings.next_sms_extends_seconds:
            order.expiry_due += self.settings.next_sms_extends_seconds
            order.expires_at += timedelta(seconds=self.settings.next_sms_extends_seconds)
            self._plan_expiry(order)
        if order.upstream:
            self.plan_sync(order)
        self.plan_sample(order)
        self.changes.bump()

    def cancel(self, order: Order) -> None:
        """Give the number and the money back.

        Raise ApiError CODE_RECEIVED after any SMS, ALREADY_CHANGED if the order is over.
        """
        self.sync(order)
        if not order.is_open:
            raise ApiError("ALREADY_CHANGED", "Order status has already changed")
        if order.history:
            raise ApiError("CODE_RECEIVED", "A code has already been received")
        self.end(order, OrderStatus.CANCELLED)

    def end(self, order: Order, status: OrderStatus) -> None:
        """End an order now in a terminal status, with the refund that belongs to it."""
        if not order.is_open:
            raise SimUsageError("the order is over")
        order.move_to(status)
        refunded = status is OrderStatus.CANCELLED or (
            status is OrderStatus.FAILED and self.settings.refund_failed
        )
        if refunded:
            self._move_money(order, EntryKind.REFUND, order.charged_cents)
        if status is OrderStatus.CANCELLED:
            self.stock.add(order.service.code, order.country.id, 1)
        self.changes.bump()

    def expire(self, order: Order) -> None:
        """End the active window now: COMPLETED if any SMS came, else FAILED."""
        self.sync(order)
        self.end(order, OrderStatus.COMPLETED if order.history else OrderStatus.FAILED)

    def plan_sync(self, order: Order) -> None:
        """Sync now, or when the background worker comes by next."""
        pace = self.settings.worker_seconds
        if pace == 0:
            self.sync(order)
            return
        phase = self.settings.worker_phase_seconds
        rounds = math.ceil((self.time.now() - phase) / pace)
        self.agenda.add(phase + rounds * pace, partial(self.sync, order))

    def plan_sample(self, order: Order) -> None:
        """Plan a sample SMS, which stays away if another has come by then."""
        seconds = self.settings.auto_sms_seconds
        if seconds is None:
            return
        seen = order.sms_count

        def send_sample() -> None:
            if order.status is OrderStatus.WAITING and order.sms_count == seen:
                self.receive(order, sample_sms(order.service.name, order.sms_count, self.tokens))

        self.agenda.add(self.time.now() + seconds, send_sample)

    def _plan_expiry(self, order: Order) -> None:
        def expire_if_due() -> None:
            if order.is_open and order.expiry_due <= self.time.now():
                self.expire(order)

        self.agenda.add(order.expiry_due, expire_if_due)

    def _new_order(
        self,
        account: Account,
        service: Service,
        country: Country,
        price_cents: int,
        *,
        elsewhere: bool,
    ) -> Order:
        created_at = self.time.stamp()
        window = self.settings.window_seconds
        return Order(
            seq=self.book.next_seq(),
            id=self.tokens.opaque("cmb3k", 25),
            account_id=account.id,
            service=service,
            country=country,
            phone=self._new_phone(country),
            charged_cents=price_cents,
            created_at=created_at,
            expires_at=created_at + timedelta(seconds=window),
            expiry_due=self.time.now() + window,
            elsewhere=elsewhere,
        )

    def _new_phone(self, country: Country) -> str:
        prefix = country.number_prefix
        length = max(MIN_LOCAL_DIGITS, FULL_NUMBER_DIGITS - len(prefix))
        while True:
            phone = f"+{prefix}{self.tokens.digits(prefix, length)}"
            if self.book.by_phone(phone) is None:
                return phone

    def _move_money(self, order: Order, kind: EntryKind, cents: int) -> None:
        self.accounts.get(order.account_id).balance_cents += cents
        self.ledger.write(kind, order.account_id, order.id, cents, self.time.stamp())

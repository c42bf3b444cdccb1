"""Orders and the book that keeps them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Literal

from bot.sim.jiema.catalogue import Country, Service


class OrderStatus(StrEnum):
    """The documented statuses; the last three are terminal."""

    WAITING = "WAITING"
    RECEIVED = "RECEIVED"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"


OPEN_STATUSES = frozenset({OrderStatus.WAITING, OrderStatus.RECEIVED})


@dataclass(frozen=True, slots=True)
class Sms:
    """An SMS and when it reached the upstream."""

    body: str = field(repr=False)
    received_at: datetime


@dataclass(slots=True)
class Order:
    """A rented number.

    `history` is what the server knows; `upstream` waits for the next sync. `shown_as` replaces
    the status in answers until it changes, `elsewhere` says that it was not placed through the API.
    """

    seq: int
    id: str
    account_id: str
    service: Service
    country: Country
    phone: str = field(repr=False)
    charged_cents: int
    created_at: datetime
    expires_at: datetime
    expiry_due: float
    elsewhere: bool
    status: OrderStatus = OrderStatus.WAITING
    shown_as: str | None = None
    history: list[Sms] = field(default_factory=list)
    upstream: list[Sms] = field(default_factory=list)
    body_cleared: bool = False

    @property
    def is_open(self) -> bool:
        """Whether the order can still change."""
        return self.status in OPEN_STATUSES

    @property
    def sms_count(self) -> int:
        """How many SMS came, seen by the server or not."""
        return len(self.history) + len(self.upstream)

    @property
    def last_sms(self) -> Sms | None:
        """The SMS that `smsBody` shows."""
        return self.history[-1] if self.history and not self.body_cleared else None

    def move_to(self, status: OrderStatus) -> None:
        """Change the status, which is shown as it is again."""
        self.status = status
        self.shown_as = None


class OrderBook:
    """All orders, oldest first."""

    def __init__(self) -> None:
        self._orders: dict[str, Order] = {}
        self._last_seq = 0

    def next_seq(self) -> int:
        """Return the number of the next order."""
        self._last_seq += 1
        return self._last_seq

    def add(self, order: Order) -> None:
        """Keep a new order."""
        self._orders[order.id] = order

    def get(self, order_id: str) -> Order | None:
        """Find an order by its id."""
        return self._orders.get(order_id)

    def by_phone(self, phone: str) -> Order | None:
        """Find the newest order that has this number."""
        return next((order for order in reversed(self.all()) if order.phone == phone), None)

    def all(self) -> list[Order]:
        """Return all orders, oldest first."""
        return list(self._orders.values())

    def forget(self, order_id: str) -> None:
        """Let an order vanish."""
        del self._orders[order_id]

    def of_account(
        self,
        account_id: str,
        status: OrderStatus | None,
        after_seq: int | None,
        order: Literal["newest", "oldest"],
    ) -> list[Order]:
        """Return an account's orders in list order, from behind `after_seq` on."""
        own = [
            each
            for each in self._orders.values()
            if each.account_id == account_id and status in (None, each.status)
        ]
        if order == "newest":
            own.reverse()
            return [each for each in own if after_seq is None or each.seq < after_seq]
        return [each for each in own if after_seq is None or each.seq > after_seq]

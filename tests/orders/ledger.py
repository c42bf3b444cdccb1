"""A service that keeps its books: numbers, balances and keys, with faults at every call."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import Any, cast

from bot.jiema import errors as api
from bot.jiema.budget import WriteSlot
from bot.jiema.client import JiemaSession
from bot.jiema.models import Account, OrderDetails, OrderPage, OrderState, OrderSummary, PlacedOrder
from bot.jiema.window import Purpose
from tests.orders.control import Clock
from tests.orders.fake_api import FakeApi, FakeSession

PRICE_CENTS = 32
LIFE = timedelta(minutes=20)
TERMINAL = ("COMPLETED", "FAILED", "CANCELLED")


class Died(BaseException):
    """The process is gone; nothing in it goes on."""


class Shape(StrEnum):
    """How the service tells of SMS; the document leaves it open."""

    FULL = "full"
    NEWEST_FIRST = "newest first"
    BEGINS_AGAIN = "begins again after next-sms"
    BODY_ALONE = "body alone"


class Fault(StrEnum):
    """What goes wrong with one call."""

    NOT_SENT = "not sent"
    RESET_BEFORE = "reset before the effect"
    RESET_AFTER = "reset after the effect"
    UNREADABLE_AFTER = "unreadable after the effect"
    FAULT_AFTER = "500 after the effect"
    LATE = "effect late"
    REFUSED = "refused"
    UNKNOWN_REFUSAL = "refused with a code never seen"
    LIMITED = "429"
    DEAD_AFTER = "the process dies after the effect"


OUTAGES: dict[str, Callable[[], Exception]] = {
    "refuses": lambda: api.NotSent("refused"),
    "hangs": api.Timeout,
    "resets": api.ConnectionLost,
    "page": lambda: api.BadAnswer("a page", 502),
    "500": lambda: api.ServerFault(500, "INTERNAL", ""),
}


@dataclass
class Number:
    """A rented number as the service has it."""

    id: str
    account: str
    nonce: str | None
    placed_at: float
    listed_from: float
    status: str = "WAITING"
    history: list[tuple[str, float]] = field(default_factory=list)
    shown_from: int = 0
    refunded: bool = False
    vanished: bool = False
    was_gone: bool = False

    @property
    def bodies(self) -> tuple[str, ...]:
        return tuple(body for body, _ in self.history)


class LedgerApi(FakeApi):
    """Every charge and refund, whatever the answers say."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self.clock = clock
        self.shape = Shape.FULL
        self.skew = timedelta()
        self.keys: dict[str, str] = {}
        self.balances: dict[str, int] = {}
        self.balances_had: set[int] = set()
        self.numbers: dict[str, Number] = {}
        self.outage: str | None = None
        self.faults: dict[str, Fault] = {}
        self.listed_late_seconds = 0.0
        self.late: list[tuple[float, str, str | None]] = []
        self.buying: str | None = None
        self.sms_before_cancel: str | None = None
        self.dead = False

    def open(self, secret: str, account: str, cents: int = 1200) -> None:
        self.keys[secret] = account
        self.balances.setdefault(account, cents)
        self._note_balance(account)

    def session(self, key: str) -> JiemaSession:
        return cast("JiemaSession", LedgerSession(self, key))

    def charges(self, nonce: str) -> list[Number]:
        return [number for number in self.numbers.values() if number.nonce == nonce]

    def charge(self, account: str, nonce: str | None, listed_late: float = 0.0) -> Number:
        now = self.clock.seconds
        number = Number(f"n-{len(self.numbers) + 1}", account, nonce, now, now + listed_late)
        self.numbers[number.id] = number
        self.balances[account] -= PRICE_CENTS
        self._note_balance(account)
        return number

    def receive(self, number: Number, body: str) -> None:
        number.history.append((body, self.clock.seconds + len(number.history) / 1000))
        number.status = "RECEIVED"

    def end(self, number: Number, status: str, *, refund: bool) -> None:
        number.status = status
        if refund:
            number.refunded = True
            self.balances[number.account] += PRICE_CENTS
            self._note_balance(number.account)

    def time_passed(self) -> None:
        """Let effects happen whose requests were given up long before."""
        for due in [late for late in self.late if late[0] <= self.clock.seconds]:
            self.late.remove(due)
            if self.balances[due[1]] >= PRICE_CENTS:
                self.charge(due[1], due[2])

    async def call(self, name: str, what: str = "") -> None:
        self.reached()
        await super().call(name, what)

    def reached(self) -> None:
        if self.dead:
            raise Died
        if self.outage is not None:
            error = OUTAGES[self.outage]()
            raise error

    def account_of(self, key: str) -> str:
        self.reached()
        if key not in self.keys:
            raise api.AuthFailed(401, "AUTH_INVALID", "")
        return self.keys[key]

    def number(self, key: str, order_id: str) -> Number:
        account = self.account_of(key)
        number = self.numbers.get(order_id)
        if number is None or number.vanished or number.account != account:
            raise api.NotFound(404, "NOT_FOUND", "")
        return number

    def before(self, name: str) -> Fault | None:
        """Raise what comes before any effect; return what is to come after it."""
        fault = self.faults.pop(name, None)
        match fault:
            case Fault.NOT_SENT:
                raise api.NotSent("refused")
            case Fault.RESET_BEFORE:
                raise api.ConnectionLost
            case Fault.REFUSED:
                raise api.NoNumbers(400, "NO_NUMBERS", "")
            case Fault.UNKNOWN_REFUSAL:
                raise api.ApiError(400, "NEVER_SEEN", "Never seen")
            case Fault.LIMITED:
                raise api.RateLimited(429, "RATE_LIMITED", "", 2.0)
        return fault

    def after(self, fault: Fault | None) -> None:
        match fault:
            case Fault.RESET_AFTER | Fault.LATE:
                raise api.Timeout
            case Fault.UNREADABLE_AFTER:
                raise api.BadAnswer("not JSON", 200)
            case Fault.FAULT_AFTER:
                raise api.ServerFault(500, "INTERNAL", "")
            case Fault.DEAD_AFTER:
                self.dead = True
                raise Died

    def _note_balance(self, account: str) -> None:
        self.balances_had.add(self.balances[account])


class LedgerSession(FakeSession):
    """The SDK's session of one key with :class:`LedgerApi`."""

    def __init__(self, ledger: LedgerApi, key: str) -> None:
        super().__init__(ledger, key)
        self._ledger = ledger

    async def account(self, *, purpose: Purpose = Purpose.TAP) -> Account:
        del purpose
        account = self._ledger.account_of(self._key)
        return Account(id=account, balance_cents=self._ledger.balances[account])

    async def order(self, order_id: str, *, purpose: Purpose = Purpose.TAP) -> OrderDetails:
        del purpose
        self._ledger.before("order")
        number = self._ledger.number(self._key, order_id)
        return OrderDetails.model_validate(self._shown(number))

    async def orders(
        self,
        status: str | None = None,
        limit: int = 20,
        cursor: str | None = None,
        *,
        purpose: Purpose = Purpose.TAP,
    ) -> OrderPage:
        del status, limit, cursor, purpose
        self._ledger.before("orders")
        account = self._ledger.account_of(self._key)
        now = self._ledger.clock.seconds
        return OrderPage(
            items=tuple(
                OrderSummary(id=number.id, status=number.status, service="tg")
                for number in self._ledger.numbers.values()
                if number.account == account and number.listed_from <= now and not number.vanished
            )
        )

    async def place_order(self, service: str, country: int, slot: WriteSlot) -> PlacedOrder:
        del service, country, slot
        ledger = self._ledger
        account = ledger.account_of(self._key)
        fault = ledger.before("place")
        if ledger.balances[account] < PRICE_CENTS:
            raise api.Insufficient(400, "INSUFFICIENT", "")
        if fault is Fault.LATE:
            ledger.late.append(
                (ledger.clock.seconds + ledger.listed_late_seconds, account, ledger.buying)
            )
            raise api.Timeout
        number = ledger.charge(account, ledger.buying, ledger.listed_late_seconds)
        ledger.after(fault)
        return PlacedOrder.model_validate({**self._shown(number), "chargedCents": str(PRICE_CENTS)})

    async def cancel(self, order_id: str, slot: WriteSlot | None = None) -> OrderState:
        del slot
        number = self._ledger.number(self._key, order_id)
        fault = self._ledger.before("cancel")
        if self._ledger.sms_before_cancel is not None and number.status == "WAITING":
            self._ledger.receive(number, self._ledger.sms_before_cancel)
        self._ledger.sms_before_cancel = None
        if number.status in TERMINAL:
            raise api.AlreadyChanged(400, "ALREADY_CHANGED", "")
        if number.history:
            raise api.CodeReceived(400, "CODE_RECEIVED", "")
        self._ledger.end(number, "CANCELLED", refund=True)
        self._ledger.after(fault)
        return OrderState(id=order_id, status="CANCELLED")

    async def next_sms(self, order_id: str, slot: WriteSlot | None = None) -> OrderState:
        del slot
        number = self._ledger.number(self._key, order_id)
        fault = self._ledger.before("next_sms")
        if number.status != "RECEIVED":
            raise api.BadRequest(400, "BAD_REQUEST", "not received")
        number.status = "WAITING"
        number.shown_from = len(number.history)
        self._ledger.after(fault)
        return OrderState(id=order_id, status="WAITING")

    def _shown(self, number: Number) -> dict[str, Any]:
        shape, clock = self._ledger.shape, self._ledger.clock
        expires_at = clock.at(number.placed_at) + LIFE + self._ledger.skew
        told: dict[str, Any] = {
            "id": number.id,
            "status": number.status,
            "expiresAt": expires_at.isoformat(),
        }
        if number.history:
            body, at = number.history[-1]
            received_at = (clock.at(at) + self._ledger.skew).isoformat()
            told |= {"smsBody": body, "smsReceivedAt": received_at}
        begins = number.shown_from if shape is Shape.BEGINS_AGAIN else 0
        history = [
            {"body": body, "receivedAt": (clock.at(at) + self._ledger.skew).isoformat()}
            for body, at in number.history[begins:]
        ]
        if shape is Shape.NEWEST_FIRST:
            history.reverse()
        if shape is not Shape.BODY_ALONE:
            told["smsHistory"] = history
        return told

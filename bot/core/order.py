"""An order: its states, what may follow what, and what each change announces.

Pure functions over frozen data. The watcher, a tap on Refresh and the settlement of a purchase
all pass what the API said through :func:`observe`, so there is one place where an order changes.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot.core.money import Money


class Status(StrEnum):
    """Order statuses of the API document, section "Endpoints", and one for all others."""

    WAITING = "WAITING"
    RECEIVED = "RECEIVED"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"
    UNKNOWN = "UNKNOWN"

    @classmethod
    def parse(cls, raw: str) -> Status:
        """Return the status a raw API word stands for; ``UNKNOWN`` for a word never seen."""
        try:
            return cls(raw.upper())
        except ValueError:
            return cls.UNKNOWN

    @property
    def terminal(self) -> bool:
        """Whether the API document calls this status final."""
        return self in {Status.COMPLETED, Status.FAILED, Status.CANCELLED}


class Origin(StrEnum):
    """How we came to know an order."""

    BOUGHT = "bought"
    """Placed by this bot for its owner."""
    FOLLOWED = "followed"
    """Placed elsewhere with the same key; its owner asked to follow it here."""
    SEEN = "seen"
    """Only listed so far (history); nobody watches or claims it."""


@dataclass(frozen=True, slots=True)
class Sms:
    """One SMS of an order; two equal bodies at two positions are two SMS.

    Attributes:
        position: 1 for the first SMS of the order.
        body: the text, or ``None`` once it was erased.
    """

    position: int
    body: str | None
    received_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """One rented number, as last known.

    Attributes:
        id: our own short id, for callback data; ``0`` until it is stored.
        owner_id: Telegram user id of the person it belongs to.
        key_id: the key it is watched with, also after its owner has connected another.
        raw_status: the API's own word, shown when ``status`` is ``UNKNOWN``.
        balance_before: the owner's balance just before the purchase.
        balance_after: the balance the API reported when the order ended.
        refund_confirmed: whether the API confirmed a cancel we asked for ("full refund to the
            balance", document, "Endpoints").
        watched: whether the watcher looks at it.
        version: grows by one with every stored change.
    """

    id: int
    owner_id: int
    key_id: int
    api_account_id: str
    api_order_id: str
    service_code: str
    service_name: str
    country_api_id: str | None
    country_slug: str | None
    country_name: str | None
    phone: str | None
    charged: Money | None
    status: Status
    raw_status: str
    origin: Origin
    placed_at: datetime
    expires_at: datetime | None = None
    balance_before: Money | None = None
    balance_after: Money | None = None
    refund_confirmed: bool = False
    watched: bool = True
    sms: tuple[Sms, ...] = ()
    version: int = 1

    @property
    def ended(self) -> bool:
        """Whether the API has said a final status."""
        return self.status.terminal

    @property
    def waits_for_next(self) -> bool:
        """Whether an SMS came already and another one was asked for."""
        return bool(self.sms) and self.status is Status.WAITING

    @property
    def balance_left(self) -> Money | None:
        """What its purchase left on the balance, as far as both sums are known."""
        if self.balance_before is None or self.charged is None:
            return None
        return self.balance_before - self.charged

    @property
    def can_cancel(self) -> bool:
        """Whether the API may cancel it: only before any SMS (document, "Endpoints")."""
        return not self.ended and not self.sms

    @property
    def can_ask_next(self) -> bool:
        """Whether another SMS may be asked for: only after ``RECEIVED``."""
        return bool(self.sms) and self.status is Status.RECEIVED


@dataclass(frozen=True, slots=True)
class Sight:
    """What one answer of the API says of an order; ``None`` where it says nothing.

    Attributes:
        history: bodies and times of all SMS, oldest first.
        body: the newest SMS, which may come without a history.
    """

    raw_status: str
    phone: str | None = None
    body: str | None = None
    body_received_at: datetime | None = None
    history: tuple[tuple[str, datetime | None], ...] = ()
    expires_at: datetime | None = None
    charged: Money | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """That an order is watched, and how new what is stored of it is.

    Attributes:
        fingerprint: of the API key it is watched with.
    """

    order_id: int
    version: int
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Change:
    """An order after a sight, and what the chat must learn of it.

    Attributes:
        new_sms: those not known before, in order.
        ended: whether the order reached a final status just now.
    """

    order: Order
    new_sms: tuple[Sms, ...] = ()
    ended: bool = False


def observe(order: Order, sight: Sight) -> Change | None:
    """Return what ``sight`` changes about ``order``, or ``None`` when it is no news.

    SMS are compared by position in the history, never by text. A final status is never taken
    back. ``RECEIVED`` without an SMS we do not have yet is not believed while we wait: it is
    either an answer from before Next SMS, or one whose body is still to come ("poll until
    RECEIVED and smsBody is not null", document, "Endpoints").
    """
    new_sms = _new_sms(order, sight)
    status = _next_status(order, sight, got_sms=bool(new_sms))
    changed = replace(
        order,
        status=status,
        raw_status=order.raw_status if status is order.status else sight.raw_status,
        phone=order.phone or sight.phone,
        charged=order.charged or sight.charged,
        expires_at=sight.expires_at or order.expires_at,
        sms=order.sms + new_sms,
        watched=order.watched and not status.terminal,
    )
    if status is Status.UNKNOWN:
        changed = replace(changed, raw_status=sight.raw_status)
    if changed == order:
        return None
    return Change(
        order=replace(changed, version=order.version + 1),
        new_sms=new_sms,
        ended=status.terminal and not order.ended,
    )


def _next_status(order: Order, sight: Sight, *, got_sms: bool) -> Status:
    seen = Status.parse(sight.raw_status)
    if order.ended:
        return order.status
    waited = order.status is Status.WAITING or not order.sms
    if seen is Status.RECEIVED and waited and not got_sms:
        return Status.WAITING
    return seen


def _new_sms(order: Order, sight: Sight) -> tuple[Sms, ...]:
    known = len(order.sms)
    fresh = sight.history[known - _begins_after(order, sight) :]
    if not fresh and sight.body is not None and _body_is_new(order, sight, sight.body):
        fresh = ((sight.body, sight.body_received_at),)
    return tuple(
        Sms(position=known + offset, body=body, received_at=received_at)
        for offset, (body, received_at) in enumerate(fresh, start=1)
    )


def _begins_after(order: Order, sight: Sight) -> int:
    """Return how many of the SMS we know came before the first one of the history.

    What becomes of the history after Next SMS is not documented: it may go on, or begin again
    with what comes then. So it is laid beside what we know; where it fits at several places, since
    bodies are equal, times tell. An answer from before the last look has less, but nothing else.
    """
    known = order.sms
    fits = [at for at in range(len(known)) if _fits(known[at:], sight.history)]
    for at in fits:
        if _fits(known[at:], sight.history, timed=True):
            return at
    if fits and not (_may_have_come(order, sight) and _is_later(order, sight.history[0][1])):
        return fits[0]
    return len(known)


def _fits(
    known: tuple[Sms, ...],
    history: tuple[tuple[str, datetime | None], ...],
    *,
    timed: bool = False,
) -> bool:
    """Whether a history may begin with these SMS, as far as both go."""
    return all(
        sms.body in {None, body} and (not timed or sms.received_at == received_at)
        for sms, (body, received_at) in zip(known, history, strict=False)
    )


def _body_is_new(order: Order, sight: Sight, body: str) -> bool:
    """Whether the newest body, where the history shows nothing new, is an SMS not known yet."""
    if not order.sms:
        return not sight.history
    is_other = all(sms.body not in {None, body} for sms in order.sms)
    if sight.history:
        # Which lacks the newest; without a reason to expect one it is the truth.
        return is_other and _may_have_come(order, sight)
    if order.waits_for_next and Status.parse(sight.raw_status) is Status.RECEIVED:
        return True
    return is_other or (_may_have_come(order, sight) and _is_later(order, sight.body_received_at))


def _may_have_come(order: Order, sight: Sight) -> bool:
    """Whether an SMS that may have been asked for may have come by now."""
    seen = Status.parse(sight.raw_status)
    asked = bool(order.sms) and order.status in {Status.WAITING, Status.UNKNOWN}
    return asked and (seen is Status.RECEIVED or seen.terminal)


def _is_later(order: Order, at: datetime | None) -> bool:
    last = order.sms[-1].received_at
    return last is not None and at is not None and at > last

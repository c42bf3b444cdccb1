"""Which look a key should spend its next watching read on. Pure; the clock is an argument.

One or two orders are each looked at by id every ``interval`` seconds. With more, a list call, which
covers up to 100 orders, goes first whenever ``interval`` has passed since the last one; the looks
by id take turns between them. Only those are promised to sync with the upstream (document,
"Endpoints"), so none is left to the list alone. What the list shows as changed is read by id at
once.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.order import Order, Status

WATCH_READS_A_MINUTE = 44
SPACING_SECONDS = 60 / WATCH_READS_A_MINUTE
IDLE_LOOK_SECONDS = 20.0
"""A received order gets no SMS unless another is asked for elsewhere; it is looked at rarely."""
OVERDUE_AFTER = timedelta(minutes=75)
"""Past its expiry by this much an order is looked at rarely; the clocks may differ by an hour."""
OUTAGE_AFTER_SECONDS = 180.0
GONE_AFTER_SECONDS = 180.0
LEAVE_AFTER = timedelta(hours=2)
"""Past its expiry by this much without a final status, an order is left and its owner told."""
LEAVE_WITHOUT_EXPIRY_AFTER = timedelta(hours=24)
FEW = 2
"""Up to this many orders are looked at by id alone; a list call would only be slower."""


@dataclass(frozen=True, slots=True)
class LookAtOrder:
    """Read one order by its id."""

    order_id: int


@dataclass(frozen=True, slots=True)
class LookAtList:
    """Read the newest orders of the key in one call."""


Look = LookAtOrder | LookAtList


@dataclass(slots=True)
class _Watched:
    order: Order
    looked_at: float
    changed: bool = False
    listed: str | None = None
    gone_since: float | None = None


class KeySchedule:
    """The watched orders of one key and when each was last looked at.

    Args:
        interval: least seconds between two looks at one order (``POLL_INTERVAL``).
        start: the first look is not before this time, in seconds of the same clock as ``now``.
    """

    def __init__(self, interval: float, start: float) -> None:
        self._interval = interval
        self._orders: dict[int, _Watched] = {}
        self._list_at = -math.inf
        self._not_before = start
        self._failures = 0
        self._failing_since: float | None = None
        self._outage_told = False

    def __len__(self) -> int:
        return len(self._orders)

    def any_key_id(self) -> int:
        """Return a stored key to make the list call with."""
        return next(iter(self._orders.values())).order.key_id

    def key_of(self, order_id: int) -> int:
        """Return the stored key an order is watched with (people may share an API key)."""
        return self._orders[order_id].order.key_id

    def put(self, order: Order, *, looked_at: float = -math.inf) -> None:
        """Watch an order, or take note of its new state."""
        kept = self._orders.get(order.id)
        if kept is None:
            self._orders[order.id] = _Watched(order, looked_at)
        elif order.version >= kept.order.version:
            kept.order, kept.gone_since = order, None

    def remove(self, order_id: int) -> None:
        """Watch an order no more."""
        self._orders.pop(order_id, None)

    def keep_only(self, order_ids: set[int]) -> None:
        """Watch none but these."""
        self._orders = {i: watched for i, watched in self._orders.items() if i in order_ids}

    def order(self, order_id: int) -> Order | None:
        """Return a watched order as last known."""
        watched = self._orders.get(order_id)
        return watched.order if watched is not None else None

    def next_at(self, wall: datetime) -> float:
        """Return when the next look is due; infinity when nothing is watched."""
        if not self._orders:
            return math.inf
        return max(self._not_before, min(at for at, _ in self._due(wall)))

    def take(self, now: float, wall: datetime) -> Look | None:
        """Choose the look to make now and count it as made; ``None`` when none is due."""
        if now < self._not_before or not self._orders:
            return None
        due = [(self._rank(at, look), look) for at, look in self._due(wall) if at <= now]
        if not due:
            return None
        _, look = min(due, key=lambda ranked: ranked[0])
        self._not_before = now + SPACING_SECONDS
        if isinstance(look, LookAtOrder):
            watched = self._orders[look.order_id]
            watched.looked_at, watched.changed = now, False
        else:
            self._list_at = now
        return look

    def listed(self, statuses: Mapping[str, str]) -> None:
        """Take note of what a list call showed, by API order id: what changed is read next.

        A list that lags says the same old status again and again; only its changes are news.
        """
        for watched in self._orders.values():
            raw = statuses.get(watched.order.api_order_id)
            if raw is None or raw == watched.listed:
                continue
            watched.listed = raw
            if Status.parse(raw) is not watched.order.status:
                watched.changed = True

    @property
    def owner_ids(self) -> set[int]:
        """Whose orders these are."""
        return {watched.order.owner_id for watched in self._orders.values()}

    def succeeded(self) -> None:
        """End the back-off, and the outage if there was one."""
        self._failures = 0
        self._failing_since = None
        self._outage_told = False

    def is_outage(self, now: float) -> bool:
        """Whether nothing has succeeded for so long that people must be told; once an outage."""
        since = self._failing_since
        if since is None or self._outage_told or now - since < OUTAGE_AFTER_SECONDS:
            return False
        self._outage_told = True
        return True

    def is_gone(self, order_id: int, now: float) -> bool:
        """Take note that the API does not know an order; whether it has said so for long."""
        watched = self._orders[order_id]
        if watched.gone_since is None:
            watched.gone_since = now
        return now - watched.gone_since >= GONE_AFTER_SECONDS

    def failed(self, now: float, jitter: float, retry_after: float | None = None) -> None:
        """Back off: 2, 4, 8 … 60 s and up to half of that more, or what the API asked for."""
        self._failures += 1
        if self._failing_since is None:
            self._failing_since = now
        pause = retry_after if retry_after is not None else min(60.0, 2.0**self._failures)
        self._not_before = now + pause * (1 + jitter / 2)

    def _due(self, wall: datetime) -> Iterable[tuple[float, Look]]:
        busy = sum(1 for watched in self._orders.values() if not _idle(watched, wall))
        if busy > FEW:
            yield max(self._list_at + self._interval, self._least_spacing()), LookAtList()
        for order_id, watched in self._orders.items():
            yield self._order_due(watched, wall), LookAtOrder(order_id)

    def _rank(self, at: float, look: Look) -> tuple[int, float]:
        """Put what has changed first, then the list, which covers all, then who waits longest.

        By their due times alone, a hundred orders would get one list call in a hundred looks.
        """
        if isinstance(look, LookAtList):
            return 1, at
        return 0 if self._orders[look.order_id].changed else 2, at

    def _order_due(self, watched: _Watched, wall: datetime) -> float:
        if watched.changed:
            # Before everything else: the list has shown that there is news.
            return -math.inf
        if _idle(watched, wall):
            return watched.looked_at + max(IDLE_LOOK_SECONDS, self._interval)
        return watched.looked_at + self._interval

    def _least_spacing(self) -> float:
        """Let a look by id stand between two list calls."""
        return self._list_at + 2 * SPACING_SECONDS


def _idle(watched: _Watched, wall: datetime) -> bool:
    order = watched.order
    if order.status is Status.RECEIVED:
        return True
    return order.expires_at is not None and wall > order.expires_at + OVERDUE_AFTER


def leave_at(order: Order) -> datetime:
    """Return when an order that the API still gives no final status for is left."""
    if order.expires_at is not None:
        return order.expires_at + LEAVE_AFTER
    return order.placed_at + LEAVE_WITHOUT_EXPIRY_AFTER

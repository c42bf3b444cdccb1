"""Which look a key should spend its next watching read on. Pure; both clocks are arguments.

One or two orders are each looked at by id every ``interval`` seconds. With more, a list call
covers up to 100 of them, and what it shows as changed is read by id at once. What is left over
goes to looks by id in turn, since only those are promised to sync with the upstream (API document,
"Endpoints"): the likeliest orders first. How reads are shared between list and turns follows from
how late the list has proved to be (:mod:`bot.orders.lateness`).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from bot.core.order import Order, Status
from bot.orders.lateness import Latenesses
from bot.orders.tempo import BY_LIST, BY_TURNS, WINDOW_SECONDS, Gait, Tempo
from bot.orders.watched import IDLE_LOOK_SECONDS, Watched

GONE_AFTER_SECONDS = 180.0
LEAVE_AFTER = timedelta(hours=2)
"""Past its expiry by this much without a final status, an order is left and its owner told."""
LEAVE_WITHOUT_EXPIRY_AFTER = timedelta(hours=24)
FEW = 2
"""Up to this many orders are looked at by id alone; a list call would only be slower."""
LIST_SECONDS = WINDOW_SECONDS / 28
"""Between two list calls; a quarter of the reads is left for what they show, and for turns."""
LATE_LIST_SECONDS = WINDOW_SECONDS / 2
"""The same where turns tell sooner than the list."""
TURNS_REMEMBERED = 10
TEST_SECONDS = 6.0
"""A test of the list that is due for so long is made as soon as a list call would be."""
JUST_SECONDS = 0.3
"""So soon after a list call nothing new has come, mostly."""


@dataclass(frozen=True, slots=True)
class LookAtOrder:
    """Read one order by its id.

    Attributes:
        known_sms: how many SMS it had before.
        told: whether the list has shown it as changed since the look before.
        tests_list: whether the list was read just before; it had not shown it as changed.
    """

    order_id: int
    known_sms: int = 0
    told: bool = False
    tests_list: bool = False


@dataclass(frozen=True, slots=True)
class LookAtList:
    """Read the newest orders of the key in one call."""


Look = LookAtOrder | LookAtList


class _Choice(NamedTuple):
    """A look that may be made from ``at`` on; of several that may, the smallest rank is made."""

    at: float
    rank: tuple[int, float]
    watched: Watched | None


class KeySchedule:
    """The watched orders of one key and when each is looked at.

    Args:
        interval: least seconds between two looks at one order (``POLL_INTERVAL``); what the list
            has shown as changed, and an order that is about to expire, are looked at sooner.
        start: the first look is not before this time, in seconds of the same clock as ``now``.
        latenesses: what all keys have learned of the list.
    """

    def __init__(self, interval: float, start: float, latenesses: Latenesses) -> None:
        self._interval = interval
        self._latenesses = latenesses
        self._orders: dict[int, Watched] = {}
        self._list_at = -math.inf
        self._listed_at = -math.inf
        self._just_listed = False
        self._turn_at = start
        self._turn_seconds = LIST_SECONDS
        self.tempo = Tempo(start)

    def __len__(self) -> int:
        return len(self._orders)

    @property
    def owner_ids(self) -> set[int]:
        """Whose orders these are."""
        return {watched.order.owner_id for watched in self._orders.values()}

    @property
    def key_ids(self) -> tuple[int, ...]:
        """The stored keys of these orders: one API key, which people may share."""
        return tuple(dict.fromkeys(watched.order.key_id for watched in self._orders.values()))

    @property
    def orders(self) -> tuple[Order, ...]:
        """The watched orders as last known."""
        return tuple(watched.order for watched in self._orders.values())

    def order(self, order_id: int) -> Order | None:
        """Return a watched order as last known."""
        watched = self._orders.get(order_id)
        return watched.order if watched is not None else None

    def put(self, order: Order, now: float, wall: datetime) -> None:
        """Watch an order, or take note of its new state."""
        kept = self._orders.get(order.id)
        if kept is None:
            self._orders[order.id] = Watched.new(order, now, wall)
        else:
            kept.update(order, now)

    def remove(self, order_id: int) -> None:
        """Watch an order no more."""
        self._orders.pop(order_id, None)

    def keep_only(self, order_ids: set[int]) -> None:
        """Watch none but these."""
        self._orders = {i: watched for i, watched in self._orders.items() if i in order_ids}

    def next_at(self, now: float, wall: datetime) -> float:
        """Return when the next look is due; infinity when nothing is watched."""
        return min((choice.at for choice in self._choices(now, wall)), default=math.inf)

    def take(self, now: float, wall: datetime) -> Look | None:
        """Choose the look to make now and count it as made; ``None`` when none is due."""
        due = [choice for choice in self._choices(now, wall) if choice.at <= now]
        if not due:
            return None
        watched = min(due, key=lambda choice: choice.rank).watched
        self.tempo.took(now, self._gait(now))
        after_list, self._just_listed = self._just_listed, watched is None
        if watched is None:
            self._list_at = now
            return LookAtList()
        if after_list:
            self._turn_seconds += (now - self._turn_at - self._turn_seconds) / TURNS_REMEMBERED
            self._turn_at = now
        look = LookAtOrder(
            watched.order.id,
            len(watched.order.sms),
            told=watched.told and watched.looked_at > -math.inf,
            tests_list=after_list
            and watched.was_listed
            and not watched.told
            and now - self._listed_at < JUST_SECONDS,
        )
        watched.looked_at, watched.told = now, False
        return look

    def listed(self, statuses: Mapping[str, str], now: float) -> None:
        """Take note of what a list call showed, by API order id: what changed is read next."""
        self._listed_at = now
        for watched in self._orders.values():
            watched.listed(statuses.get(watched.order.api_order_id), now)

    def learn(self, look: LookAtOrder, order: Order, now: float) -> None:
        """Take note of what a look at an order brought: whether the list was late to show it."""
        if len(order.sms) <= look.known_sms:
            return
        lateness = self._latenesses.of(self._waiting)
        if look.told:
            lateness.shown()
        elif look.tests_list:
            turn_seconds = self._waiting * self._turn_seconds
            lateness.missed(now, turn_seconds, self._bearable_seconds)
        else:
            lateness.found()

    def is_gone(self, order_id: int, now: float) -> bool:
        """Take note that the API does not know an order; whether it has said so for long."""
        watched = self._orders.get(order_id)
        if watched is None:
            return False
        if watched.gone_since is None:
            watched.gone_since = now
        return now - watched.gone_since >= GONE_AFTER_SECONDS

    def is_here(self, order_id: int) -> None:
        """Take note that the API knows an order, whatever it said before."""
        if (watched := self._orders.get(order_id)) is not None:
            watched.gone_since = None

    def rest(self, order_id: int, until: float) -> None:
        """Look at an order no sooner than this, unless it is put again; the others go on."""
        if (watched := self._orders.get(order_id)) is not None:
            watched.rests_until = until

    def _choices(self, now: float, wall: datetime) -> Iterator[_Choice]:
        tempo, gait = self.tempo, self._gait(now)
        turn, soon = self._turn_ready_at(now, gait), tempo.ready_at(gait, gait.for_list)
        interval = self._interval * tempo.slowness
        for watched in self._orders.values():
            if watched.told:
                news_at = tempo.ready_at(gait, gait.for_news)
                yield _Choice(max(news_at, watched.rests_until), (0, 0.0), watched)
                continue
            expires = watched.expires_in(wall)
            idle = watched.is_idle(expires)
            if (edge := watched.edge_at(now, expires)) is not None:
                yield _Choice(max(edge, soon, watched.rests_until), (2, edge), watched)
            pause = max(IDLE_LOOK_SECONDS, interval) if idle else interval
            yield _Choice(
                max(watched.looked_at + pause, turn, watched.rests_until),
                (3, -watched.urgency(now, expires, idle=idle)),
                watched,
            )
        if len(self._orders) > FEW:
            period = LIST_SECONDS if gait is BY_LIST else LATE_LIST_SECONDS
            yield _Choice(max(self._list_at + period * tempo.slowness, soon), (1, 0.0), None)

    def _turn_ready_at(self, now: float, gait: Gait) -> float:
        """Return when an order may have its turn; sooner just after a list call, to test that."""
        just = self._just_listed and now - self._listed_at < JUST_SECONDS
        if not just or self._is_list_proven(now):
            return self.tempo.ready_at(gait)
        overdue = now - self._turn_at > TEST_SECONDS
        return self.tempo.ready_at(gait, gait.for_list if overdue else gait.for_test)

    def _is_list_proven(self, now: float) -> bool:
        turn_seconds = self._waiting * max(self._turn_seconds, now - self._turn_at)
        lateness = self._latenesses.of(self._waiting)
        return lateness.is_proven(turn_seconds, self._bearable_seconds)

    @property
    def _waiting(self) -> int:
        return sum(w.order.status is not Status.RECEIVED for w in self._orders.values())

    @property
    def _bearable_seconds(self) -> float:
        """How late the list may be and still tell sooner, on average, than turns alone."""
        return (self._waiting * BY_TURNS.spacing_seconds - LIST_SECONDS) / 2

    def _gait(self, now: float) -> Gait:
        if self._waiting <= FEW or self._latenesses.of(self._waiting).is_late(now):
            return BY_TURNS
        return BY_LIST


def leave_at(order: Order) -> datetime:
    """Return when an order that the API still gives no final status for is left."""
    if order.expires_at is not None:
        return order.expires_at + LEAVE_AFTER
    return order.placed_at + LEAVE_WITHOUT_EXPIRY_AFTER

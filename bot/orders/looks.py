"""Making one look for a key, and what follows from what it meets."""

from __future__ import annotations

from collections.abc import Callable

import structlog

from bot.core.errors import Gone, KeyLost, KeyRefused, TooFast, Trouble, Unreachable
from bot.core.order import Order
from bot.core.ports import Clock
from bot.jiema.client import JiemaSession
from bot.jiema.window import Kind, Purpose
from bot.orders.access import Access, domain_errors
from bot.orders.lifecycle import Lifecycle
from bot.orders.schedule import KeySchedule, Look, LookAtOrder, leave_at
from bot.orders.tell import Tell

log = structlog.get_logger(__name__)

LIST_LIMIT = 100
REFUSED_KEY_RETRY_SECONDS = 600.0


class Looks:
    """Makes the look a schedule asks for; a key's trouble ends here.

    Args:
        jitter: a random number from 0 to 1, for back-off.
    """

    def __init__(
        self,
        access: Access,
        lifecycle: Lifecycle,
        clock: Clock,
        *,
        tell: Tell,
        monotonic: Callable[[], float],
        jitter: Callable[[], float],
    ) -> None:
        self._access = access
        self._lifecycle = lifecycle
        self._clock = clock
        self._tell = tell
        self._monotonic = monotonic
        self._jitter = jitter

    async def make(self, schedule: KeySchedule) -> None:
        """Make the look that is due, if one is and the key's budget has room."""
        key_id = schedule.any_key_id()
        look: Look | None = None
        try:
            session = await self._access.with_key(key_id)
            now = self._monotonic()
            if (wait := session.seconds_until(Kind.READ, Purpose.WATCH)) > 0:
                # Waiting inside the look would hold up a tap on the same order.
                schedule.tempo.hold(now + wait)
                return
            look = schedule.take(now, self._clock.now())
            if look is None:
                return
            if isinstance(look, LookAtOrder):
                await self._look_at_order(schedule, look)
            else:
                await self._look_at_list(schedule, session)
        except (KeyRefused, KeyLost):
            await self._key_refused(schedule, key_id, look)
        except Trouble as trouble:
            await self._back_off(schedule, trouble)
            log.warning("watch.trouble", key=key_id, trouble=type(trouble).__name__)
        else:
            schedule.tempo.succeeded()

    async def _look_at_order(self, schedule: KeySchedule, look: LookAtOrder) -> None:
        known = schedule.order(look.order_id)
        if known is None:
            return
        try:
            order = await self._lifecycle.watch(known)
        except Gone:
            log.warning("watch.order_gone", order=known.id)
            if schedule.is_gone(known.id, self._monotonic()):
                await self._lifecycle.stop_watching(known)
                return
            order = known
        schedule.learn(look, order, self._monotonic())
        if order.watched:
            await self._leave_if_late(order)
        else:
            schedule.remove(order.id)

    async def _look_at_list(self, schedule: KeySchedule, session: JiemaSession) -> None:
        with domain_errors():
            page = await session.orders(limit=LIST_LIMIT, purpose=Purpose.WATCH)
        schedule.listed({item.id: item.status for item in page.items}, self._monotonic())

    async def _leave_if_late(self, order: Order) -> None:
        if leave_at(order) <= self._clock.now():
            await self._lifecycle.stop_watching(order)

    async def _key_refused(self, schedule: KeySchedule, key_id: int, look: Look | None) -> None:
        order = schedule.order(look.order_id) if isinstance(look, LookAtOrder) else None
        await self._tell.key_refused(key_id if order is None else order.key_id)
        if order is not None:
            await self._leave_if_late(order)
        schedule.tempo.failed(self._monotonic(), self._jitter(), REFUSED_KEY_RETRY_SECONDS)

    async def _back_off(self, schedule: KeySchedule, trouble: Trouble) -> None:
        now, retry_after = self._monotonic(), None
        if isinstance(trouble, TooFast):
            schedule.tempo.refused()
            retry_after = trouble.retry_after_seconds
        schedule.tempo.failed(now, self._jitter(), retry_after)
        if isinstance(trouble, Unreachable) and schedule.tempo.is_outage(now):
            await self._tell.outage(schedule.owner_ids)

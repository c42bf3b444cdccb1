"""Making one look for a key, and what follows from what it meets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress

import structlog
from structlog.contextvars import bound_contextvars

from bot.core.errors import Gone, KeyLost, KeyRefused, TooFast, Trouble, Unreachable, Unwritable
from bot.core.figures import Figures, NoFigures
from bot.core.order import Order
from bot.core.ports import Clock
from bot.jiema.client import JiemaSession
from bot.jiema.window import Kind, Purpose
from bot.orders.access import Access, domain_errors
from bot.orders.lifecycle import Lifecycle
from bot.orders.schedule import KeySchedule, Look, LookAtOrder, leave_at
from bot.orders.tell import Tell
from bot.orders.tempo import LONGEST_PAUSE_SECONDS

log = structlog.get_logger(__name__)

LIST_LIMIT = 100
REFUSED_KEY_RETRY_SECONDS = 600.0
UNWRITTEN_RETRY_SECONDS = 4.0


class Looks:
    """Makes the look a schedule asks for; a key's trouble ends here.

    Args:
        jitter: a random number from 0 to 1, for back-off.
        figures: told what looks find.
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
        figures: Figures | None = None,
    ) -> None:
        self._access = access
        self._lifecycle = lifecycle
        self._clock = clock
        self._tell = tell
        self._monotonic = monotonic
        self._jitter = jitter
        self._figures = figures or NoFigures()

    async def make(self, schedule: KeySchedule) -> None:
        """Make the look that is due, if one is and the key's budget has room."""
        key_ids = schedule.key_ids
        look: Look | None = None
        try:
            session = await self._open(key_ids)
            now = self._monotonic()
            if (wait := session.seconds_until(Kind.READ, Purpose.WATCH)) > 0:
                # Waiting inside the look would hold up a tap on the same order.
                schedule.tempo.hold(now + wait)
                return
            look = schedule.take(now, self._clock.now())
            if look is None:
                return
            if isinstance(look, LookAtOrder):
                with bound_contextvars(order=look.order_id, look="order"):
                    await self._look_at_order(schedule, look)
            else:
                await self._look_at_list(schedule, session)
        except (KeyRefused, KeyLost):
            await self._key_refused(schedule, key_ids, look)
        except Trouble as trouble:
            await self._back_off(schedule, trouble)
            log.warning("watch.trouble", keys=key_ids, trouble=type(trouble).__name__)
        except Exception:
            # What fails before anything is read would be due again at once.
            schedule.tempo.failed(self._monotonic(), self._jitter())
            raise
        else:
            schedule.tempo.succeeded()

    async def _open(self, key_ids: Sequence[int]) -> JiemaSession:
        """Open a session with the first stored key that can be used; they are the same API key.

        Raises:
            KeyLost, KeyRefused: none can be.
        """
        *others, last = key_ids
        for key_id in others:
            with suppress(KeyLost, KeyRefused):
                return await self._access.with_key(key_id)
        return await self._access.with_key(last)

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
        else:
            schedule.is_here(known.id)
            # Also what another replica has made of it, in whose favour the look was dropped.
            schedule.put(order, self._monotonic(), self._clock.now())
            if new_sms := order.sms[len(known.sms) :]:
                self._figures.found(order, new_sms, self._clock.now())
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

    async def _key_refused(
        self, schedule: KeySchedule, key_ids: Sequence[int], look: Look | None
    ) -> None:
        if not isinstance(look, LookAtOrder):
            self._try_rarely(schedule)
            for key_id in key_ids:
                await self._tell.key_refused(key_id)
        elif (order := schedule.order(look.order_id)) is not None:
            if await self._opens(order.key_id):
                self._try_rarely(schedule)
            else:
                schedule.rest(order.id, self._monotonic() + REFUSED_KEY_RETRY_SECONDS)
            await self._tell.key_refused(order.key_id)
        # A key that stays refused gives no look that could tell how they ended.
        for order in schedule.orders:
            await self._leave_if_late(order)

    def _try_rarely(self, schedule: KeySchedule) -> None:
        schedule.tempo.failed(self._monotonic(), self._jitter(), REFUSED_KEY_RETRY_SECONDS)

    async def _opens(self, key_id: int) -> bool:
        """Whether a stored key can be used at all, whatever the API says to it."""
        try:
            await self._access.with_key(key_id)
        except (KeyLost, KeyRefused):
            return False
        return True

    async def _back_off(self, schedule: KeySchedule, trouble: Trouble) -> None:
        now, retry_after = self._monotonic(), None
        if isinstance(trouble, TooFast):
            if trouble.by_us:
                # As where the own window is spent: nobody was refused anything.
                schedule.tempo.hold(now + (trouble.retry_after_seconds or 0.0))
                return
            schedule.tempo.refused()
            if trouble.retry_after_seconds is not None:
                retry_after = min(trouble.retry_after_seconds, LONGEST_PAUSE_SECONDS)
        if isinstance(trouble, Unwritable):
            # Ours to mend, and no burden on the service: a code is not to wait longer than that.
            retry_after = UNWRITTEN_RETRY_SECONDS
        schedule.tempo.failed(now, self._jitter(), retry_after)
        if isinstance(trouble, Unreachable) and schedule.tempo.is_outage(now):
            # What cannot be stored now is told at the next failure.
            with suppress(Unwritable):
                await self._tell.outage(schedule.owner_ids)
                schedule.tempo.outage_told()

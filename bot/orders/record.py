"""Storing what a sight of an order changes, with everything it makes us say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import structlog

from bot.core.announce import announce
from bot.core.crash import crash_point
from bot.core.errors import KeyRefused, Trouble, Unreachable
from bot.core.money import Money
from bot.core.order import Order, Sight, Status, observe
from bot.core.ports import Clock, Store, Wake
from bot.core.shares import carried
from bot.jiema.client import JiemaSession
from bot.jiema.window import Purpose
from bot.orders.access import domain_errors

log = structlog.get_logger(__name__)

SAVE_TRIES = 5


class Overtaken(Exception):
    """Others stored something of an order while the API was asked: what it said may be older.

    Attributes:
        order: as it is now.
    """

    def __init__(self, order: Order) -> None:
        super().__init__(order.id)
        self.order = order


class Record:
    """Writes down how orders stand.

    Args:
        changed: told of every order whose stored state changed.
    """

    def __init__(
        self, store: Store, clock: Clock, wake: Wake, changed: Callable[[Order], None]
    ) -> None:
        self._store = store
        self._clock = clock
        self._wake = wake
        self._changed = changed

    async def sight(
        self,
        session: JiemaSession,
        order: Order,
        sight: Sight,
        *,
        cancelling: bool = False,
        purpose: Purpose = Purpose.TAP,
        may_be_old: bool = False,
    ) -> Order:
        """Store what a sight changes, with everything it makes us say, in one transaction.

        Args:
            order: as it was known when the API was asked.
            may_be_old: to raise :class:`Overtaken` for a tap, too, unless it saw the end.

        Returns the order as it is now.

        Raises:
            Overtaken: see ``may_be_old``; nothing is stored.
            Unreachable: others changed it again and again meanwhile; nothing is stored.
        """
        ends = Status.parse(sight.raw_status).terminal
        balance = None
        expected = observe(order, sight)
        if expected is not None and expected.ended and not expected.new_sms:
            # A code never waits for it.
            balance = await _balance(session, purpose)
        for _ in range(SAVE_TRIES):
            async with self._store.write() as unit:
                current = await unit.orders.get(order.id)
                if current is None:
                    return order
                if carried() is not None and current.version > order.version:
                    # Another replica acted on it during this look: what was seen may be older.
                    return current
                if may_be_old and current.version > order.version and not ends:
                    raise Overtaken(current)
                change = observe(current, sight)
                if change is None:
                    return current
                changed = change.order
                if change.ended:
                    changed = replace(
                        changed,
                        balance_after=balance,
                        refund_confirmed=cancelling and changed.status is Status.CANCELLED,
                    )
                if not await unit.orders.save(changed):
                    continue
                posts = await unit.links.posts_of(order.id)
                await unit.outbox.add(announce(change, self._clock.now(), posts))
                crash_point("order.before_store")
            crash_point("order.after_store")
            _log_change(changed, new_sms=len(change.new_sms))
            self._changed(changed)
            self._wake()
            return changed
        raise Unreachable


def _log_change(order: Order, *, new_sms: int) -> None:
    log.info(
        "order.changed",
        order=order.id,
        api_order=order.api_order_id,
        status=order.raw_status,
        new_sms=new_sms,
        sms=len(order.sms),
    )


async def _balance(session: JiemaSession, purpose: Purpose) -> Money | None:
    """Return the balance as the API reports it now; ``None`` when it does not say."""
    try:
        with domain_errors():
            return Money((await session.account(purpose=purpose)).balance_cents)
    except (Trouble, KeyRefused):
        return None

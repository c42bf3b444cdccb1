"""What happens to an order once it exists: looks, Cancel, Next SMS, Follow.

Everything the API says of an order goes through :meth:`Lifecycle.look` or a tap here, one at a
time for each order, so that an answer that was under way longer never undoes a newer one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import structlog

from bot.core.account import Key
from bot.core.crash import crash_point
from bot.core.errors import Gone, Refusal, Refused, Trouble, Unreachable
from bot.core.locks import Locks
from bot.core.message import Kind, OutboxEntry, Recipient
from bot.core.order import Order, Origin, Sight, Status, observe
from bot.core.ports import Clock, Store, Wake
from bot.jiema.client import JiemaSession, OnWait
from bot.jiema.window import Purpose
from bot.orders.access import Access, domain_errors
from bot.orders.outcomes import CancelOutcome
from bot.orders.record import Overtaken, Record
from bot.orders.sights import sight_of

log = structlog.get_logger(__name__)

LOOK_TRIES = 3

_REFUSED_CANCELS = {
    Refusal.CODE_RECEIVED: CancelOutcome.CODE_CAME,
    Refusal.ALREADY_CHANGED: CancelOutcome.CHANGED,
}


class Lifecycle:
    """Reads and acts on orders, and writes what that changes with what must be said of it.

    Args:
        changed: told of every order whose stored state changed (the watcher plans anew).
    """

    def __init__(
        self,
        access: Access,
        store: Store,
        clock: Clock,
        wake: Wake,
        changed: Callable[[Order], None],
    ) -> None:
        self._access = access
        self._store = store
        self._clock = clock
        self._wake = wake
        self._changed = changed
        self._record = Record(store, clock, wake, changed)
        self._locks: Locks[int] = Locks()

    async def get(self, order_id: int, owner_id: int) -> Order | None:
        """Return an order if it belongs to this person."""
        async with self._store.read() as unit:
            order = await unit.orders.get(order_id)
        return order if order is not None and order.owner_id == owner_id else None

    async def look(self, order_id: int) -> Order | None:
        """Read an order's state from the API and store what is new.

        Returns the order as it is now; ``None`` when it is not ours any more.

        Raises:
            Trouble: the API did not give the state; nothing changed.
        """
        async with self._locks.hold(order_id):
            async with self._store.read() as unit:
                order = await unit.orders.get(order_id)
            if order is None:
                return None
            session = await self._access.with_key(order.key_id)
            return await self._look(session, order)

    async def watch(self, known: Order) -> Order:
        """Look at an order for the watcher, who knows it: without news the store is left alone.

        Returns the order as it is now.

        Raises:
            Trouble: the API did not give the state; nothing changed.
        """
        async with self._locks.hold(known.id):
            session = await self._access.with_key(known.key_id)
            with domain_errors():
                details = await session.order(known.api_order_id, purpose=Purpose.WATCH)
            sight = sight_of(details)
            if observe(known, sight) is None:
                return known
            return await self._record.sight(session, known, sight, purpose=Purpose.WATCH)

    async def cancel(self, order: Order, on_wait: OnWait | None = None) -> CancelOutcome:
        """Ask the API to cancel, and store and announce what it confirmed.

        Args:
            on_wait: told the seconds, when the key's rate window makes it wait.

        Raises:
            Trouble: the API gave no answer that tells the true state; nothing is claimed.
        """
        session = await self._access.with_key(order.key_id)
        with domain_errors():  # not under the lock: a look, and so its key's watch, would wait
            slot = await session.write_slot(on_wait)
        async with self._locks.hold(order.id):
            try:
                with domain_errors():
                    crash_point("cancel.before_api")
                    answer = await session.cancel(order.api_order_id, slot)
                    crash_point("cancel.after_api")
            except Refused as refused:
                await self._look(session, order)
                if refused.refusal is Refusal.OTHER:
                    raise
                return _REFUSED_CANCELS.get(refused.refusal, CancelOutcome.CHANGED)
            except (Unreachable, Gone) as trouble:
                seen = await self._look_after(session, order, trouble, cancelling=True)
                if seen.status is Status.CANCELLED:
                    return CancelOutcome.CANCELLED
                raise
            log.info("order.cancelled", order=order.id, status=answer.status)
            if Status.parse(answer.status) is not Status.CANCELLED:
                await self._look(session, order)
                return CancelOutcome.CHANGED
            await self._record.sight(session, order, Sight(answer.status), cancelling=True)
            return CancelOutcome.CANCELLED

    async def next_sms(self, order: Order, on_wait: OnWait | None = None) -> Order:
        """Ask for another SMS on the same number.

        Args:
            on_wait: told the seconds, when the key's rate window makes it wait.

        Returns the order as the API then reports it.

        Raises:
            Refused: the API said no; the order shows its true state.
            Trouble: the API gave no answer that tells the true state.
        """
        session = await self._access.with_key(order.key_id)
        with domain_errors():
            slot = await session.write_slot(on_wait)
        async with self._locks.hold(order.id):
            # What came unseen so far may be gone from the answers afterwards.
            order = await self._look(session, order)
            try:
                with domain_errors():
                    crash_point("next.before_api")
                    answer = await session.next_sms(order.api_order_id, slot)
                    crash_point("next.after_api")
            except Refused:
                await self._look(session, order)
                raise
            except (Unreachable, Gone) as trouble:
                seen = await self._look_after(session, order, trouble)
                if seen.can_ask_next and seen.sms == order.sms:
                    # It was not asked for: a tap that did nothing must say so.
                    raise
                return seen
            log.info("order.next_sms", order=order.id, status=answer.status)
            try:
                sight = Sight(answer.status)
                return await self._record.sight(session, order, sight, may_be_old=True)
            except Overtaken as others:
                return await self._look(session, others.order)

    async def follow(self, order: Order, key: Key) -> Order:
        """Watch an order that was placed elsewhere, from its present state on.

        Args:
            key: its owner's key now; the one it was first listed with may be gone.

        Raises:
            Trouble: the API did not give its state.
        """
        async with self._locks.hold(order.id):
            if key.api_account_id == order.api_account_id:
                order = replace(order, key_id=key.id)
            session = await self._access.with_key(order.key_id)
            with domain_errors():
                details = await session.order(order.api_order_id)
            known = observe(order, sight_of(details))
            order = known.order if known is not None else order
            followed = replace(
                order,
                origin=Origin.FOLLOWED if order.origin is Origin.SEEN else order.origin,
                watched=not order.ended,
            )
            return await self._store_quietly(followed)

    async def stop_watching(self, order: Order) -> None:
        """Leave an order that is long past its time, and tell its owner so."""
        async with self._locks.hold(order.id), self._store.write() as unit:
            current = await unit.orders.get(order.id)
            if current is None or not current.watched:
                return
            left = replace(current, watched=False, version=current.version + 1)
            await unit.orders.save(left)
            now = self._clock.now()
            owner = Recipient(order.owner_id)
            await unit.outbox.add(
                OutboxEntry(0, owner, kind, now, order_id=order.id)
                for kind in (Kind.WATCH_ENDED, Kind.CARD)
            )
        log.warning("order.watch_ended", order=order.id, status=left.raw_status)
        self._changed(left)
        self._wake()

    async def _look_after(
        self, session: JiemaSession, order: Order, trouble: Trouble, *, cancelling: bool = False
    ) -> Order:
        """Learn the true state after an answer that said nothing of it."""
        try:
            return await self._look(session, order, cancelling=cancelling)
        except Trouble:
            raise trouble from None

    async def _look(
        self, session: JiemaSession, order: Order, *, cancelling: bool = False
    ) -> Order:
        """Read an order's state for a tap; again where another replica has stored more meanwhile.

        An older answer would take back what that one saw: its lock on the order is its own.
        """
        for _ in range(LOOK_TRIES):
            with domain_errors():
                details = await session.order(order.api_order_id)
            try:
                return await self._record.sight(
                    session, order, sight_of(details), cancelling=cancelling, may_be_old=True
                )
            except Overtaken as others:
                order = others.order
        return order

    async def _store_quietly(self, order: Order) -> Order:
        """Store a change that its owner sees by the tap itself."""
        async with self._store.write() as unit:
            current = await unit.orders.get(order.id)
            if current is None:
                raise Gone
            stored = replace(order, version=current.version + 1)
            await unit.orders.save(stored)
        self._changed(stored)
        return stored

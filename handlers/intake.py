"""Updates in, whichever way they come: Telegram lets go of one when it is handled or stored.

What is stored stays, encrypted, until it was handled; its id stays for as long as Telegram may
bring it again. A crash between the two has it handled at the next start.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Collection, Coroutine, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import structlog
from aiogram import Bot
from aiogram.types import Update
from pydantic import ValidationError

from bot.core.crash import crash_point
from bot.core.errors import Unwritable
from bot.core.ports import Clock, Store
from bot.core.shares import AllShares, Shares

log = structlog.get_logger(__name__)

MOMENT_SECONDS = 0.25
"""How long an update may take to be handled before it is stored meanwhile (long polling)."""
TAKE_OVER_SECONDS = 5.0
"""How often it is asked whether a replica that has gone left something behind."""
UPDATES_AT_ONCE = 200

Raw = Mapping[str, Any]
"""An update as Telegram sends it."""


class NotStored(Exception):
    """An update can be neither handled nor stored just now; Telegram is to keep it."""


@dataclass(slots=True)
class _InHand:
    """An update that is being handled."""

    raw: Raw
    stored: bool
    handled: bool = False
    task: asyncio.Task[None] | None = None


@dataclass(slots=True)
class _Batch:
    """What one transaction writes.

    Attributes:
        slow: of the updates in it, those that are in hand already.
    """

    bodies: dict[int, str] = field(default_factory=dict)
    slow: dict[int, _InHand] = field(default_factory=dict)
    done: set[int] = field(default_factory=set)
    written: asyncio.Task[set[int] | None] | None = None


class Intake:
    """Hands each update to a task of its own, once, and knows which are safe.

    Args:
        feed: handles one update.
        spawn: starts a background task (the supervisor's).
        shares: what this replica is called; the updates in hand bear its name.
    """

    def __init__(
        self,
        bot: Bot,
        feed: Callable[[Update], Awaitable[object]],
        store: Store,
        clock: Clock,
        *,
        spawn: Callable[[str, Coroutine[Any, Any, Any]], asyncio.Task[Any]],
        shares: Shares | None = None,
    ) -> None:
        self._name = (shares or AllShares()).name
        self.feed = feed
        self._bot = bot
        self._store = store
        self._clock = clock
        self._spawn = spawn
        self._slots = asyncio.Semaphore(UPDATES_AT_ONCE)
        self._in_hand: dict[int, _InHand] = {}
        self._stored: set[int] = set()
        """What is stored in our hands, as far as we know, and not marked as handled."""
        self._batch = _Batch()
        self._newest_stored = 0
        self._recovered = False

    async def recover(self) -> None:
        """Handle what was stored and not handled before; to be called before updates are taken."""
        if self._recovered:
            return
        async with self._store.read() as unit:
            self._newest_stored = await unit.updates.newest()
            waiting = {} if self._name else await unit.updates.waiting()
        if self._name:
            waiting = await self._claim()
        self._recovered = True
        await self._hand_stored(waiting)

    async def take_over(self) -> None:
        """Handle what replicas that have gone left behind, again and again, until cancelled.

        The only bot returns at once: there is nobody to leave it anything.
        """
        while self._name:
            await asyncio.sleep(TAKE_OVER_SECONDS)
            with suppress(Unwritable):
                await self._hand_stored(await self._claim())

    async def _claim(self) -> Mapping[int, str | None]:
        async with self._store.write() as unit:
            found = await unit.updates.claim(self._name, self._stored)
        self._stored |= found.keys()
        return found

    async def _hand_stored(self, waiting: Mapping[int, str | None]) -> None:
        if waiting:
            log.info("updates.recovered", count=len(waiting))
        self._stored |= waiting.keys()
        for update_id, body in sorted(waiting.items()):
            if update_id in self._in_hand:
                # Another took us for gone, and has gone itself since.
                continue
            if body is None:
                log.error("update.lost", hint="ENCRYPTION_KEYS lacks the key that sealed it")
                await self._mark(update_id)
            elif (update := self._read(raw := json.loads(body))) is None:
                await self._mark(update_id)
            else:
                await self._hand(update, raw, stored=True)

    async def take(self, raws: Iterable[Raw]) -> None:
        """Handle updates that Telegram keeps until :meth:`safe` has returned (long polling)."""
        updates = {update.update_id: (update, raw) for raw in raws if (update := self._read(raw))}
        known: Collection[int] = self._in_hand.keys() & updates.keys()
        if any(update_id <= self._newest_stored for update_id in updates):
            async with self._store.read() as unit:
                known = {*known, *await unit.updates.known(updates.keys())}
        for update_id, (update, raw) in updates.items():
            if update_id not in known:
                await self._hand(update, raw, stored=False)

    async def safe(self, moment_seconds: float = MOMENT_SECONDS) -> None:
        """Return when all that was taken is handled or, if that takes longer, stored.

        Raises:
            NotStored: some is not handled and cannot be stored.
        """
        tasks = [one.task for one in self._in_hand.values() if one.task and not one.stored]
        if tasks:
            await asyncio.wait(tasks, timeout=moment_seconds)
        slow = {key: one for key, one in self._in_hand.items() if not one.stored}
        if slow:
            await self._store_all({key: one.raw for key, one in slow.items()}, slow)

    async def keep(self, raw: Raw) -> None:
        """Store an update, then have it handled (webhook); one that came before is left alone.

        Raises:
            NotStored: the database cannot be written.
        """
        update = self._read(raw)
        if update is None or update.update_id in self._in_hand:
            return
        added = await self._store_all({update.update_id: raw}, {})
        if update.update_id in added:
            # The same may have come twice within a batch: it is the first one's.
            added.remove(update.update_id)
            await self._hand(update, raw, stored=True)
        elif update.update_id not in self._stored:
            # Handled long ago; or stored by a commit that we took for lost, and in no hands.
            try:
                found = await self._claim()
            except Unwritable:
                raise NotStored from None
            await self._hand_stored(found)

    async def _hand(self, update: Update, raw: Raw, *, stored: bool) -> None:
        await self._slots.acquire()
        one = self._in_hand[update.update_id] = _InHand(raw, stored)
        one.task = self._spawn("update", self._handle(update, one))

    async def _handle(self, update: Update, one: _InHand) -> None:
        try:
            await self.feed(update)
            one.handled = True
        except Exception:
            log.exception("update.failed")
            one.handled = True
        finally:
            self._slots.release()
            del self._in_hand[update.update_id]
        if one.stored:
            crash_point("intake.before_done")
            await self._mark(update.update_id)

    async def _store_all(self, raws: Mapping[int, Raw], slow: Mapping[int, _InHand]) -> set[int]:
        """Store updates with the next transaction; return its ids that were not known."""
        batch = self._batch
        batch.bodies.update({key: json.dumps(raw, ensure_ascii=False) for key, raw in raws.items()})
        batch.slow.update(slow)
        added = await self._written(batch)
        if added is None:
            raise NotStored
        crash_point("intake.after_store")
        return added

    async def _mark(self, update_id: int) -> None:
        """Note that an update was handled, with the next transaction."""
        batch = self._batch
        batch.done.add(update_id)
        await self._written(batch)

    async def _written(self, batch: _Batch) -> set[int] | None:
        if batch.written is None:
            batch.written = self._spawn("updates", self._write(batch))
        try:
            return await asyncio.shield(batch.written)
        except asyncio.CancelledError:
            if not batch.written.cancelled():
                raise
            # The bot ends, and its time is over: Telegram keeps what is not stored.
            return None

    async def _write(self, batch: _Batch) -> set[int] | None:
        """Write a batch; return its ids that were not known, ``None`` if it cannot be written."""
        try:
            async with self._store.write() as unit:
                # Others have joined while this waited for its turn; from here on they wait.
                self._batch = _Batch()
                now = self._clock.now()
                added: set[int] | None = set()
                if batch.bodies:
                    added = set(await unit.updates.add(batch.bodies, now, replica=self._name))
                if batch.done:
                    await unit.updates.done(batch.done, now)
        except Unwritable:
            log.warning("updates.unwritten", count=len(batch.bodies))
            added = None
        finally:
            if self._batch is batch:
                self._batch = _Batch()
        if added is None:
            # Marked with the next that can be written.
            self._batch.done |= batch.done
            return None
        self._stored |= added | batch.slow.keys()
        self._stored -= batch.done
        self._newest_stored = max([self._newest_stored, *added])
        for update_id, one in batch.slow.items():
            one.stored = True
            if one.handled:
                # While it was being stored.
                self._spawn("updates", self._mark(update_id))
        return added

    def _read(self, raw: Raw) -> Update | None:
        """Return the update; ``None`` for what no version of this code will ever handle."""
        try:
            return Update.model_validate(raw, context={"bot": self._bot})
        except ValidationError as error:
            kinds = sorted({problem["type"] for problem in error.errors(include_input=False)})
            log.error("update.unreadable", problems=kinds)  # noqa: TRY400 - a trace holds its text
            return None

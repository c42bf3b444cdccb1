"""Drains the outbox: what was written with a change of an order is said in the chat.

It sleeps until it is woken or something falls due, and never asks the store in between.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable, Coroutine, Iterable, Sequence
from datetime import timedelta
from typing import Any

import structlog
from structlog.contextvars import bound_contextvars

from bot.core.crash import crash_point
from bot.core.errors import Unwritable
from bot.core.fencing import Tenure
from bot.core.figures import Figures, NoFigures, Said
from bot.core.message import OutboxEntry
from bot.core.ports import Clock, Store
from bot.core.shares import AllShares, Fenced, Shares, share_of_chat, under
from bot.notify.lanes import Lanes
from bot.notify.leave import FreeLeave, Handover, Leave
from bot.notify.marks import Marks
from bot.notify.pace import Pace
from bot.notify.sayings import Sayings
from bot.notify.sender import ChatClosed, FloodWait, Lost, Unsendable

log = structlog.get_logger(__name__)

LOAD_AT_ONCE = 5_000
CLOSED_CHAT_FIRST_RETRY = timedelta(minutes=1)
CLOSED_CHAT_RETRY = timedelta(hours=1)
UNSENDABLE_RETRY = timedelta(minutes=10)
UNFORESEEN_RETRY = timedelta(seconds=30)
UNFORESEEN_PAUSE_SECONDS = 30.0
LOST_PAUSE_SECONDS = 1.0
LOST_PAUSE_LONGEST_SECONDS = 60.0


class Notifier:
    """Sends what the outbox holds, codes first, within Telegram's limits.

    One chat's trouble never delays another: each chat is a lane of its own.

    Args:
        sayings: renders and sends one entry.
        pace: told of every answer as soon as it is there; without one it is told here.
        leave: asked before a message leaves, where replicas share Telegram's limits.
        figures: told what becomes of every try.
        spawn: starts a background task (the supervisor's).
        monotonic: seconds that only grow.
        shares: only chats of these are spoken to.
    """

    def __init__(
        self,
        sayings: Sayings,
        store: Store,
        clock: Clock,
        *,
        spawn: Callable[[str, Coroutine[Any, Any, object]], object],
        monotonic: Callable[[], float],
        pace: Pace | None = None,
        leave: Leave | None = None,
        figures: Figures | None = None,
        shares: Shares | None = None,
    ) -> None:
        shares = shares or AllShares()
        self._sayings = sayings
        self._store = store
        self._clock = clock
        self._spawn = spawn
        self._monotonic = monotonic
        self._pace = pace or Pace()
        self._leave_to_send = leave or FreeLeave()
        self._leave_at = 0.0
        self._handover = Handover(self._leave_to_send, self._pace, monotonic)
        self._figures = figures or NoFigures()
        self._lanes = Lanes(self._pace)
        self._stir = asyncio.Event()
        self._news = True
        self._next_due = math.inf
        self._losses: dict[int, int] = {}
        self._left: set[int] = set()
        self._marks = Marks(
            store,
            clock,
            spawn=spawn,
            monotonic=monotonic,
            left=self._left,
            unmarked=self._go_on,
            left_to_others=sayings.left_to_others,
            shares=shares,
        )
        self._tenure = Tenure(shares)
        shares.on_change(self.wake)

    def wake(self) -> None:
        """Tell that the outbox has something new."""
        self._news = True
        self._stir.set()

    def _go_on(self) -> None:
        self._stir.set()

    async def run(self) -> None:
        """Say what is due, until cancelled."""
        while True:
            self._stir.clear()
            if self._news or self._monotonic() >= self._next_due:
                await self._load()
            while (entry := await self._take()) is not None:
                self._spawn("send", self._deliver(entry))
            self._marks.put_again()
            next_at = max(self._lanes.next_at(), self._leave_at)
            at = min(next_at, self._next_due, self._marks.again_at)
            wait = at - self._monotonic()
            try:
                async with asyncio.timeout(None if math.isinf(wait) else max(wait, 0.0)):
                    await self._stir.wait()
            except TimeoutError:
                continue

    async def _take(self) -> OutboxEntry | None:
        """Return what may leave now; chosen once there is leave, so that codes come first."""
        now = self._monotonic()
        if max(self._lanes.next_at(), self._leave_at) > now:
            return None
        self._leave_at = now + await self._leave_to_send.take()
        now = self._monotonic()
        return None if self._leave_at > now else self._lanes.take(now)

    async def _load(self) -> None:
        now = self._clock.now()
        # News that comes while this reads is read next time; a failed read is made again.
        self._news = False
        self._left.clear()
        if lost := self._tenure.renew():
            self._handover.lose(lost)
            self._lanes.drop(lambda entry: share_of_chat(entry.recipient.chat_id) in lost)
        shares = self._tenure.shares
        try:
            async with self._store.read() as unit:
                due = await unit.outbox.due(now, limit=LOAD_AT_ONCE, shares=shares)
                next_due_at = await unit.outbox.next_due_at(now, shares=shares)
                posts = any(entry.recipient.is_group for entry in due)
                waiting = await unit.links.waiting() if posts else None
        except BaseException:
            self._news = True
            raise
        started = self._monotonic()
        if waiting is not None:
            self._pace.expect(waiting)
        for entry in due:
            # What was said while this was read is in the snapshot still; it is said once.
            if entry.id not in self._left and entry.id not in self._marks:
                self._lanes.add(entry, started)
        self._next_due = (
            math.inf
            if next_due_at is None
            else started + max(0.0, (next_due_at - now).total_seconds())
        )
        if len(due) == LOAD_AT_ONCE:
            # More is due than fits: read on as soon as some of it has left.
            self._next_due = started + 1.0
        self._pace.forget_idle(started)
        self._handover.forget_idle(started)

    async def _deliver(self, entry: OutboxEntry) -> None:
        """Say one entry if it is still ours to say."""
        share = share_of_chat(entry.recipient.chat_id)
        fence = self._tenure.fence(share)
        if fence is None:
            # The next holder says it; if that is us again, it is read anew.
            self._lanes.done(entry.recipient.chat_id, {entry.id}, self._monotonic())
            self.wake()
            return
        with under(fence):
            await self._deliver_now(entry)

    async def _deliver_now(self, entry: OutboxEntry) -> None:
        """Say one entry and free its chat, whatever comes of it."""
        chat_id = entry.recipient.chat_id
        said: set[int] = set()
        pause = UNFORESEEN_PAUSE_SECONDS
        try:
            with bound_contextvars(**_ids(entry)):
                rest = await self._handover.rest_seconds(entry)
                said, pause = (said, rest) if rest else await self._say(entry)
        except Unwritable as trouble:
            # How it went cannot be stored, so it stays where it is.
            if isinstance(trouble, Fenced):
                # The next holder says it, and that may be us in a moment.
                pause = LOST_PAUSE_SECONDS
            self._note(entry, Said.UNWRITTEN)
            log.warning("outbox.unwritten", entry=entry.id, kind=entry.kind)
        finally:
            now = self._monotonic()
            self._pace.hold(chat_id, now + pause)
            self._left |= said
            self._lanes.done(chat_id, said, now)
            self._stir.set()

    async def _say(self, entry: OutboxEntry) -> tuple[set[int], float]:
        """Say one entry; return the ids that are dealt with, and for how long its chat must rest.

        Raises:
            Unwritable: it was not said, and it cannot be stored when to try again.
        """
        chat_id = entry.recipient.chat_id
        try:
            done = await self._leave(entry)
            for one in done:
                self._note(one, Said.SENT)
            crash_point("send.after_put")
            await self._marks.put(done)
            crash_point("send.after_mark")
        except ChatClosed:
            self._note(entry, Said.CLOSED)
            log.warning("outbox.chat_closed", chat=chat_id)
            return await self._put_off(entry), 0.0
        except FloodWait as wait:
            self._note(entry, Said.FLOOD_WAIT)
            log.warning("outbox.flood_wait", chat=chat_id, seconds=wait.seconds)
            self._pace.flooded(chat_id, self._monotonic() + wait.seconds)
            return set(), wait.seconds
        except Lost:
            self._note(entry, Said.LOST)
            pause = self._pause_after_loss(chat_id)
            log.warning("outbox.lost", chat=chat_id, entry=entry.id, pause_seconds=pause)
            return set(), pause
        except Unsendable as refused:
            self._note(entry, Said.UNSENDABLE)
            log.error(  # noqa: TRY400 - the reason says it all
                "outbox.unsendable", entry=entry.id, kind=entry.kind, reason=str(refused)
            )
            await self._postpone([entry.id], UNSENDABLE_RETRY)
        except Unwritable:
            raise
        except Exception:
            # The outermost of a send: what cannot be rendered must not hold up its chat.
            self._note(entry, Said.FAILED)
            log.exception("outbox.failed", entry=entry.id, kind=entry.kind, order=entry.order_id)
            await self._postpone([entry.id], UNFORESEEN_RETRY)
        else:
            self._losses.pop(chat_id, None)
            for one in done:
                log.info("outbox.sent", kind=one.kind, **_ids(one))
            return {one.id for one in done}, 0.0
        return {entry.id}, 0.0

    def _note(self, entry: OutboxEntry, outcome: Said) -> None:
        late = (self._clock.now() - entry.due_at).total_seconds()
        self._figures.said(entry.kind, outcome, max(0.0, late))

    async def _leave(self, entry: OutboxEntry) -> Sequence[OutboxEntry]:
        """Let an entry leave; if it has arrived at all, it has when this ends."""
        crash_point("send.before")
        try:
            return await self._sayings.say(entry)
        finally:
            self._pace.answered(entry.recipient.chat_id, self._monotonic())
            self._handover.said(entry.recipient.chat_id)

    async def _postpone(self, entry_ids: Iterable[int], pause: timedelta) -> None:
        async with self._store.write() as unit:
            await unit.outbox.postpone(entry_ids, self._clock.now() + pause)
        # Nobody else knows when they fall due.
        self._news = True

    def _pause_after_loss(self, chat_id: int) -> float:
        losses = self._losses.get(chat_id, 0)
        self._losses[chat_id] = losses + 1
        return min(LOST_PAUSE_LONGEST_SECONDS, LOST_PAUSE_SECONDS * 2.0 ** min(losses, 10))

    async def _put_off(self, entry: OutboxEntry) -> set[int]:
        """Leave everything pending for a closed chat for later; return the entries' ids."""
        async with self._store.read() as unit:
            pending = await unit.outbox.pending_of(entry.recipient)
        # A card that was asked for again meanwhile is not among them under this id any more.
        ids = {entry.id, *(one.id for one in pending)}
        # Soon at first: the chat may have been opened while Telegram's refusal was on its way.
        pause = CLOSED_CHAT_FIRST_RETRY * 2.0 ** min(entry.attempts, 10)
        await self._postpone(ids, min(pause, CLOSED_CHAT_RETRY))
        return ids


def _ids(entry: OutboxEntry) -> dict[str, int]:
    """Return what a log line of an entry is found by."""
    ids = {"entry": entry.id, "order": entry.order_id, "intent": entry.intent_id}
    return {name: value for name, value in ids.items() if value is not None}

"""What each key may still spend of the service's rate windows (API document, "Rate limits").

The service allows 60 reads and 10 writes in any 60 s. We spend 59 and 10 in any 61 s, and at
most 44 of the reads on watching, so that a tap finds at least 15 of its own, but for the few that
wishes may have taken while the key was little used.

The windows are our own rather than the `limits` library's: that one reads the wall clock, so a
clock set back by an hour would block a full key for an hour, and it stamps at the grant, which
lets a slow call arrive inside the next window.
"""

import asyncio
import hashlib
import hmac
import itertools
import secrets
import time
from bisect import insort
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot.jiema.errors import NotSent, WindowSpent
from bot.jiema.shared import SharedWindows
from bot.jiema.window import MOST_WISH_READS, Grant, Kind, Purpose, Window

OnWait = Callable[[float], Awaitable[None]]
"""Is told once, in seconds, how long a wait will be that is longer than PATIENCE_SECONDS."""

PATIENCE_SECONDS = 3.0
PAUSE_SECONDS = 5.0
LONGEST_PAUSE_SECONDS = 60.0
SHORTEST_PAUSE_SECONDS = 1.0
LONGEST_NAP_SECONDS = 1.0
TURN_NAP_SECONDS = 0.05
"""Until somebody sees that those before have been served, where the shared window is short."""
SLOT_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Rates:
    """How many calls a key may make in any `seconds`."""

    reads: int = 59
    watch_reads: int = 44
    writes: int = 10
    seconds: float = 61.0


@dataclass(slots=True)
class _Ledger:
    """The window of one key and kind, and who waits for it, in order of arrival.

    `held` has until when the shared window has nothing more for a purpose. It is `short` from a
    refusal there to the next leave: until then only the first in line asks.
    """

    window: Window
    taps: list[int] = field(default_factory=list)
    watchers: list[int] = field(default_factory=list)
    held: dict[Purpose, float] = field(default_factory=dict)
    short: bool = False

    def queue(self, purpose: Purpose) -> list[int]:
        """Return who waits for the same as a call of this purpose."""
        return self.taps if purpose is Purpose.TAP else self.watchers

    def wait_seconds(
        self, now: float, purpose: Purpose, ticket: int | None = None, parts: int = 1
    ) -> float:
        """Return the time until `ticket`, or a newcomer, can be served."""
        queue = self.queue(purpose)
        place = len(queue) if ticket is None else queue.index(ticket)
        ahead, watch_ahead = place, 0
        if purpose is not Purpose.TAP:
            ahead, watch_ahead = len(self.taps) + place, place
        wait = self.window.wait_seconds(now, purpose, ahead, watch_ahead, parts)
        # What a tap must wait for, all others must, too.
        for one in {purpose, Purpose.TAP} & self.held.keys():
            wait = max(wait, self.held[one] - now)
        return max(wait, TURN_NAP_SECONDS) if self.short and ahead else wait


class Budgets:
    """The budgets of all keys of this process, told apart by a keyed hash of the key.

    Everyone who uses the same key shares one budget. Waiting is fair: first come, first served
    per key and kind, but a tap never waits behind watching.
    """

    def __init__(
        self,
        secret: bytes | None = None,
        *,
        rates: Rates | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        shared: SharedWindows | None = None,
    ) -> None:
        """Take the secret of the hash (by default a random one) and a steady clock in seconds.

        `shared` has the windows of all processes; without it this is the only one.
        """
        self._secret = secret or secrets.token_bytes(32)
        self._rates = rates or Rates()
        self._clock = clock
        self._sleep = sleep
        self._ledgers: dict[tuple[str, Kind], _Ledger] = {}
        self._shared = shared
        self._tickets = itertools.count()
        self._swept_at = clock()

    def key_id(self, key: str) -> str:
        """Return the keyed hash (HMAC-SHA256, hex) under which the budgets know `key`."""
        return hmac.new(self._secret, key.encode(), hashlib.sha256).hexdigest()

    async def take_read(
        self, key_id: str, purpose: Purpose = Purpose.TAP, on_wait: OnWait | None = None
    ) -> Grant:
        """Wait for leave to read once; `settle` the grant when the answer is there.

        Raises WindowSpent where nobody waits and other processes have used the window up.
        """
        return await self._take(key_id, Kind.READ, purpose, on_wait)

    async def take_write(self, key_id: str, on_wait: OnWait | None = None) -> Grant:
        """Wait for leave to write once; `settle` the grant when the answer is there."""
        return await self._take(key_id, Kind.WRITE, Purpose.TAP, on_wait)

    def settle(self, grant: Grant) -> None:
        """Note that the call of `grant` has ended; from now on it ages."""
        grant.at = self._clock()
        if self._shared is not None and grant.shared is not None:
            self._shared.settle(*grant.shared, self._rates.seconds)

    def seconds_until(self, key_id: str, kind: Kind, purpose: Purpose = Purpose.TAP) -> float:
        """Return 0.0 if a newcomer would be served at once, else the least time to wait."""
        return self._ledger(key_id, kind).wait_seconds(self._clock(), purpose, None, self._parts)

    def age_seconds(self, grant: Grant) -> float:
        """Return how long ago `grant` was given or settled."""
        return self._clock() - grant.at

    def penalize(self, key_id: str, kind: Kind, retry_after_seconds: float | None = None) -> None:
        """Give nothing for as long as the service asked after a 429; 5 s if it did not say.

        At least 1 s, at most 60 s: by then the whole window has moved on.
        """
        seconds = PAUSE_SECONDS if retry_after_seconds is None else retry_after_seconds
        seconds = min(max(seconds, SHORTEST_PAUSE_SECONDS), LONGEST_PAUSE_SECONDS)
        self._ledger(key_id, kind).window.pause(self._clock() + seconds)
        if self._shared is not None:
            self._shared.pause(_name(key_id, kind), seconds)

    async def _take(
        self, key_id: str, kind: Kind, purpose: Purpose, on_wait: OnWait | None
    ) -> Grant:
        ledger = self._ledger(key_id, kind)
        queue = ledger.queue(purpose)
        ticket = next(self._tickets)
        queue.append(ticket)
        try:
            while True:
                while wait := ledger.wait_seconds(self._clock(), purpose, ticket, self._parts):
                    if on_wait is not None and wait > PATIENCE_SECONDS:
                        tell, on_wait = on_wait, None
                        await tell(wait)
                    else:
                        await self._sleep(min(wait, LONGEST_NAP_SECONDS))
                grant = ledger.window.grant(self._clock(), purpose)
                # Counted as granted while others are asked, and so not as waiting, too.
                queue.remove(ticket)
                try:
                    if await self._all_agree(ledger, _name(key_id, kind), kind, grant):
                        return grant
                finally:
                    insort(queue, ticket)
                ledger.window.withdraw(grant)
        finally:
            queue.remove(ticket)

    async def _all_agree(self, ledger: _Ledger, name: str, kind: Kind, grant: Grant) -> bool:
        """Tell whether the shared window gives leave as well, and note what it says."""
        if self._shared is None:
            return True
        purpose, rates = grant.purpose, self._rates
        answer = await self._shared.take(
            name,
            purpose,
            most=rates.reads if kind is Kind.READ else rates.writes,
            most_watch=rates.watch_reads,
            most_wish=MOST_WISH_READS,
            seconds=rates.seconds,
        )
        if answer is None:
            return False
        wait = answer.wait_seconds
        ledger.short = wait > 0
        ledger.held[purpose] = self._clock() + max(wait, answer.next_seconds)
        if not wait:
            grant.at = self._clock()
            grant.shared = None if answer.name is None else (name, answer.name)
        elif purpose is not Purpose.TAP and wait > PATIENCE_SECONDS:
            ledger.window.withdraw(grant)
            raise WindowSpent(wait)
        return not wait

    @property
    def _parts(self) -> int:
        return 1 if self._shared is None else self._shared.parts

    def _ledger(self, key_id: str, kind: Kind) -> _Ledger:
        self._sweep()
        ledger = self._ledgers.get((key_id, kind))
        if ledger is None:
            rates = self._rates
            most = rates.reads if kind is Kind.READ else rates.writes
            ledger = _Ledger(Window(most, rates.watch_reads, rates.seconds))
            self._ledgers[key_id, kind] = ledger
        return ledger

    def _sweep(self) -> None:
        """Forget, once a window, the keys that have been idle for one."""
        now = self._clock()
        if now - self._swept_at < self._rates.seconds:
            return
        self._swept_at = now
        for name, ledger in list(self._ledgers.items()):
            if not ledger.taps and not ledger.watchers and ledger.window.is_idle(now):
                del self._ledgers[name]


def _name(key_id: str, kind: Kind) -> str:
    return f"{kind}:{key_id}"


class WriteSlot:
    """Leave for one write with one key; good once, and for 30 s."""

    __slots__ = ("_budgets", "_grant", "_key_id", "_used")

    def __init__(self, budgets: Budgets, key_id: str, grant: Grant) -> None:
        """Take what the budget granted, and to whom."""
        self._budgets = budgets
        self._key_id = key_id
        self._grant = grant
        self._used = False

    def use(self, key_id: str) -> Grant:
        """Return the grant for the one request it is for.

        Raises ValueError for another key's slot, RuntimeError at a second use, NotSent if the
        slot is too old to be still counted in its window.
        """
        if key_id != self._key_id:
            raise ValueError("this slot belongs to another key")
        if self._used:
            raise RuntimeError("this slot has been used")
        self._used = True
        self.check()
        return self._grant

    def check(self) -> None:
        """Raise NotSent if the slot is too old: to be still counted, or for others to wait for.

        To be asked again at the last moment: a process may be paused anywhere, and its purchase
        be settled as "nothing was bought" by another meanwhile.
        """
        if self._budgets.age_seconds(self._grant) > SLOT_SECONDS:
            raise NotSent("the write slot is too old")

"""Which replica held which share when, as the database tells, and how long lost ones were nobody's.

A share is taken over when another holds it; a key is, when its orders are looked at again by that
one. What counts is the last of all.
"""

from __future__ import annotations

import asyncio
import time
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import asyncpg

from bot.core.shares import share_of_key
from tests.replicas.mirror import AWAY
from tests.replicas.stage import Stage

EVERY_SECONDS: Final = 0.2
_HELD: Final = "SELECT number, holder FROM shares WHERE until > clock_timestamp()"


@dataclass(frozen=True)
class Loss:
    """What one replica held when it was killed or paused.

    Attributes:
        at: monotonic seconds.
        keys: labels of the keys whose orders it watched, with their shares.
    """

    replica: str
    at: float
    shares: frozenset[int]
    keys: Mapping[str, int]


@dataclass(frozen=True)
class Takeover:
    """How long what was lost was nobody's, in seconds; ``None`` where it was not taken at all.

    Attributes:
        shares: from the loss to the moment another held the last share.
        looks: for each key to the first look by the one that holds it; ended orders left out.
    """

    replica: str
    shares: float | None
    looks: Sequence[float]
    never: int


class Holdings:
    """Asks the database again and again.

    Args:
        names: the replica whose process id a holder's name bears.
    """

    def __init__(self, stage: Stage, database_url: str, pids: Mapping[int, str]) -> None:
        self._stage = stage
        self._dsn = database_url.replace("+asyncpg", "")
        self._pids = pids
        self._changes: defaultdict[int, list[tuple[float, str]]] = defaultdict(list)
        self.now: dict[int, str] = {}
        self.losses: list[Loss] = []

    async def follow(self) -> None:
        """Go on until cancelled, whatever becomes of the server."""
        while True:
            try:
                await self._follow()
            except AWAY:
                await asyncio.sleep(EVERY_SECONDS)

    def lose(self, replica: str) -> None:
        """Note what a replica holds that is about to be killed or paused."""
        shares = frozenset(share for share, holder in self.now.items() if holder == replica)
        keys = {label: share for label, share in self._watched().items() if share in shares}
        self.losses.append(Loss(replica, time.monotonic(), shares, keys))

    def counts(self) -> Mapping[str, int]:
        """Return how many shares each replica holds now."""
        counts: defaultdict[str, int] = defaultdict(int)
        for holder in self.now.values():
            counts[holder] += 1
        return dict(counts)

    def takeovers(self) -> list[Takeover]:
        """Return what became of each loss."""
        looks: defaultdict[tuple[str, str], list[float]] = defaultdict(list)
        for at, label, caller in self._stage.looks():
            looks[label, caller].append(at)
        still = self._watched()
        return [self._takeover(loss, looks, still) for loss in self.losses]

    def _takeover(
        self,
        loss: Loss,
        looks: Mapping[tuple[str, str], list[float]],
        still: Mapping[str, int],
    ) -> Takeover:
        taken = {share: self._next_holder(share, loss) for share in loss.shares}
        first, never = [], 0
        for label, share in loss.keys.items():
            found = taken[share]
            times = looks.get((label, found[1]), []) if found else []
            place = bisect_left(times, found[0] if found else 0.0)
            if place < len(times):
                first.append(times[place] - loss.at)
            elif label in still:
                never += 1
        moments = [found[0] for found in taken.values() if found]
        whole = len(moments) == len(taken) and bool(moments)
        return Takeover(
            loss.replica,
            round(max(moments) - loss.at, 2) if whole else None,
            sorted(round(seconds, 2) for seconds in first),
            never,
        )

    def _next_holder(self, share: int, loss: Loss) -> tuple[float, str] | None:
        for at, holder in self._changes[share]:
            if at > loss.at and holder and holder != loss.replica:
                return at, holder
        return None

    def _watched(self) -> dict[str, int]:
        """Return the keys with orders that wait for an SMS, by their labels, with their shares."""
        found = self._stage.rows(
            "SELECT DISTINCT k.api_account_id, k.fingerprint FROM orders o"
            " JOIN keys k ON k.id = o.key_id WHERE o.watched AND o.status = 'WAITING'"
        )
        accounts = self._stage.jiema.state.accounts
        return {
            key.label: share_of_key(fingerprint)
            for account_id, fingerprint in found
            for key in accounts.keys_of(account_id)
        }

    async def _follow(self) -> None:
        session = await asyncpg.connect(self._dsn, timeout=5)
        try:
            while True:
                self._note(dict(await session.fetch(_HELD)))
                await asyncio.sleep(EVERY_SECONDS)
        finally:
            session.terminate()

    def _note(self, held: Mapping[int, str]) -> None:
        now = {share: self._replica(holder) for share, holder in held.items()}
        for share in now.keys() | self.now.keys():
            if now.get(share) != self.now.get(share):
                self._changes[share].append((time.monotonic(), now.get(share, "")))
        self.now = now

    def _replica(self, holder: str) -> str:
        """Return whose process id this name bears."""
        numbers = {int(word) for word in "".join(c if c.isdigit() else " " for c in holder).split()}
        return next((name for pid, name in self._pids.items() if pid in numbers), holder)

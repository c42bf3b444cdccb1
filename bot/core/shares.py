"""Who does what where several replicas of the bot work on one database.

All that happens by itself (watching a key, saying things in a chat, settling, reminding) is split
into :data:`SHARES` numbered shares. A replica does what belongs to the shares it holds. A holding
ends by itself, so each has a fence: a number that grows with every holder, and that whatever is
written for a share carries. What people ask for is done by whoever is asked (decision 13).
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Protocol

from bot.core.errors import Unwritable

SHARES = 64


@dataclass(frozen=True, slots=True)
class Fence:
    """One replica's holding of a share.

    Attributes:
        number: greater than that of every earlier holder.
    """

    share: int
    number: int


NO_FENCE = Fence(0, 0)
"""Nothing is written under it: for what is guarded otherwise, whoever writes it."""


class Fenced(Unwritable):
    """What was to be written belongs to a share that another replica holds by now."""


class Shares(Protocol):
    """Which shares this replica holds, by its own clock: rather too short than too long."""

    @property
    def held(self) -> Collection[int] | None:
        """Those held now; ``None`` when this is the only one, so that all are."""

    def fence(self, share: int) -> Fence | None:
        """Return the holding of a share; ``None`` when it is not held now."""

    def in_other_hands(self, replica: str | None) -> bool:
        """Whether another replica of this name lives: what it has begun is left to it."""

    @property
    def name(self) -> str | None:
        """What this replica is called; ``None`` for the only one."""

    def on_change(self, changed: Callable[[], None]) -> None:
        """Call this whenever other shares are held than before."""


class AllShares:
    """The shares of the only replica: all of them, for ever, without a fence."""

    held = None
    name = None

    def fence(self, share: int) -> Fence | None:
        """Return a holding that nothing is written under."""
        return Fence(share, 0)

    def in_other_hands(self, replica: str | None) -> bool:  # noqa: ARG002 - the port's signature
        """Return ``False``: there is no other."""
        return False

    def on_change(self, changed: Callable[[], None]) -> None:
        """Do nothing: it never changes."""


def share_of_key(fingerprint: str) -> int:
    """Return the share that watching with an API key belongs to."""
    return zlib.crc32(fingerprint.encode()) % SHARES


def share_of_chat(chat_id: int) -> int:
    """Return the share that a chat and its person belong to; SQL computes the same."""
    return abs(chat_id) % SHARES


CHORES = 0
"""The share that what is done once for all belongs to."""

_carried: ContextVar[Fence | None] = ContextVar("fence", default=None)


@contextmanager
def under(fence: Fence) -> Iterator[None]:
    """Let everything written inside, tasks started there included, carry this fence."""
    token = _carried.set(fence if fence.number else None)
    try:
        yield
    finally:
        _carried.reset(token)


def carried() -> Fence | None:
    """Return the fence that a transaction begun now must carry."""
    return _carried.get()

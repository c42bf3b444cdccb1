"""Holdings of shares: what is written under them, and what is known since they began."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import AbstractContextManager
from typing import TypeVar

from bot.core.shares import SHARES, Fence, Shares, share_of_chat, under

Thing = TypeVar("Thing")


def fence_of_chat(shares: Shares, chat_id: int) -> Fence | None:
    """Return the holding of the share that a chat belongs to; ``None`` when it is not held."""
    return shares.fence(share_of_chat(chat_id))


def by_fence(
    shares: Shares, things: Iterable[Thing], chat_of: Callable[[Thing], int]
) -> Iterator[tuple[AbstractContextManager[None], list[Thing]]]:
    """Sort things by the holding they are to be written under; leave out what is not ours.

    The only replica, which needs none, gets them all together.
    """
    sorted_: dict[int | None, tuple[Fence, list[Thing]]] = {}
    for thing in things:
        fence = fence_of_chat(shares, chat_of(thing))
        if fence is not None:
            share = fence.share if fence.number else None
            sorted_.setdefault(share, (fence, []))[1].append(thing)
    for fence, found in sorted_.values():
        yield under(fence), found


class Tenure:
    """The holdings under which something was read; what is known by one that has ended is void."""

    def __init__(self, shares: Shares) -> None:
        self._shares = shares
        self._fences: dict[int, Fence] = {}

    @property
    def shares(self) -> Collection[int] | None:
        """Those held at the last renewal; ``None`` when they are all there are, for ever."""
        return None if self._shares.held is None else self._fences.keys()

    def renew(self) -> Collection[int]:
        """Take note of what is held now; return the shares whose holding has ended since."""
        held = self._shares.held
        numbers = range(SHARES) if held is None else held
        found = [fence for each in numbers if (fence := self._shares.fence(each)) is not None]
        before, self._fences = self._fences, {fence.share: fence for fence in found}
        return {share for share, fence in before.items() if self._fences.get(share) != fence}

    def fence(self, share: int) -> Fence | None:
        """Return the holding of a share since the renewal; ``None`` when it has ended."""
        fence = self._fences.get(share)
        return fence if fence == self._shares.fence(share) else None

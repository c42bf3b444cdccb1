"""Things of several people, each to be written under the holding of the share it belongs to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from typing import TypeVar

from bot.core.shares import Fence, Shares, share_of_chat, under

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

"""What is asked before a message leaves, where several replicas share Telegram's limits."""

from __future__ import annotations

from typing import Protocol


class Leave(Protocol):
    """Telegram's limit over all chats, as all replicas together spend it."""

    async def take(self) -> float:
        """Return 0.0 if one message may leave now, else the least seconds to wait."""


class FreeLeave:
    """The leave of the only replica: its own pace is all there is."""

    async def take(self) -> float:
        """Return 0.0."""
        return 0.0

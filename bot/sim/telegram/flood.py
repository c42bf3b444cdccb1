"""Telegram's flood limits, as far as they are known; off until switched on.

Bots FAQ: 30 messages a second overall, one a second in one chat (short bursts pass), 20 a minute
in one group. Messages count when they arrive.
"""

from __future__ import annotations

import math
from collections import defaultdict, deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.sim.telegram.refusals import too_many_requests

if TYPE_CHECKING:
    from bot.sim.telegram.chats import Chat

_OVERALL = (30, 1.0)
_PRIVATE = (3, 3.0)
_GROUP = (20, 60.0)


@dataclass(slots=True)
class FloodGate:
    """Moving windows over the messages of the bot: (messages, seconds) each."""

    enabled: bool = False
    overall: deque[float] = field(default_factory=deque)
    by_chat: defaultdict[int, deque[float]] = field(default_factory=lambda: defaultdict(deque))

    def admit(self, chat: Chat, now: float) -> None:
        """Count a message to `chat`; refuse it with the seconds to wait where it is too much."""
        if not self.enabled:
            return
        limit = _PRIVATE if chat.is_private else _GROUP
        waits = (
            _wait_seconds(self.overall, _OVERALL, now),
            _wait_seconds(self.by_chat[chat.chat_id], limit, now),
        )
        if max(waits) > 0:
            raise too_many_requests(math.ceil(max(waits)))
        self.overall.append(now)
        self.by_chat[chat.chat_id].append(now)


def _wait_seconds(times: deque[float], limit: tuple[int, float], now: float) -> float:
    most, window_seconds = limit
    while times and times[0] <= now - window_seconds:
        times.popleft()
    return times[0] + window_seconds - now if len(times) >= most else 0.0

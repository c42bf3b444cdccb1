"""Telegram's limits on sending: 30 a second, 1 a second in a chat, 20 a minute in a group.

From the Bot FAQ, "My bot is hitting limits". Times are seconds of one clock that only grows.
"""

from __future__ import annotations

from collections import deque

OVERALL_EACH_SECOND = 30
CHAT_GAP_SECONDS = 1.0
GROUP_EACH_MINUTE = 20
MARGIN_SECONDS = 0.05
"""We time the start of a request, Telegram its arrival; they drift apart on the way."""


class Pace:
    """Knows when the next message may leave, overall and for each chat."""

    def __init__(self) -> None:
        self._overall: deque[float] = deque(maxlen=OVERALL_EACH_SECOND)
        self._last: dict[int, float] = {}
        self._groups: dict[int, deque[float]] = {}
        self._held: dict[int, float] = {}

    def ready_at(self) -> float:
        """Return when the next message to anybody may leave."""
        if len(self._overall) < OVERALL_EACH_SECOND:
            return 0.0
        return self._overall[0] + 1.0 + MARGIN_SECONDS

    def chat_ready_at(self, chat_id: int) -> float:
        """Return when the next message to this chat may leave."""
        at = max(
            self._last.get(chat_id, -CHAT_GAP_SECONDS) + CHAT_GAP_SECONDS,
            self._held.get(chat_id, 0.0),
        )
        group = self._groups.get(chat_id)
        if group is not None and len(group) == GROUP_EACH_MINUTE:
            at = max(at, group[0] + 60.0 + MARGIN_SECONDS)
        return at

    def took(self, chat_id: int, now: float) -> None:
        """Count a message that leaves now."""
        self._overall.append(now)
        self._last[chat_id] = now
        if chat_id < 0:
            self._groups.setdefault(chat_id, deque(maxlen=GROUP_EACH_MINUTE)).append(now)

    def hold(self, chat_id: int, until: float) -> None:
        """Let nothing more leave for a chat before this time (a flood wait, a lost answer)."""
        self._held[chat_id] = max(until, self._held.get(chat_id, 0.0))

    def forget_idle(self, now: float) -> None:
        """Drop what no longer holds anything back."""
        self._held = {chat: at for chat, at in self._held.items() if at > now}
        self._last = {c: at for c, at in self._last.items() if now - at < CHAT_GAP_SECONDS}
        self._groups = {c: times for c, times in self._groups.items() if now - times[-1] < 60.0}  # noqa: PLR2004 - a minute

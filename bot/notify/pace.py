"""Telegram's limits: 30 a second, about 1 a second in a person's chat, 20 a minute in a group.

From the Bot FAQ, "My bot is hitting limits". Edits count as messages do. Times are seconds of one
clock that only grows.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

OVERALL_EACH_SECOND = 30
CHAT_GAP_SECONDS = 1.0
CHAT_BURST = 20
"""Codes that may leave for one chat at once: "short bursts" over the gap are allowed, says the FAQ,
and a flood wait ends ours."""
GROUP_EACH_MINUTE = 20
GROUP_STATES = 2
"""Messages without a code that a group gets each minute, however many codes may still come."""
MINUTE_SECONDS = 60.0
MARGIN_SECONDS = 0.05
"""We time the start of a request, Telegram its arrival; they drift apart on the way."""
LONGEST_TRIP_SECONDS = 4.0
"""An answer tells that a message has arrived; without one it has after so long at the latest."""


@dataclass(slots=True)
class _Person:
    """A chat with a person: one a second on average, codes in bursts.

    Attributes:
        last: when the last message left.
        paid_at: when what has left will have taken a second each.
    """

    last: float = -CHAT_GAP_SECONDS
    paid_at: float = 0.0

    def ready_at(self, *, code: bool) -> float:
        burst_over = self.paid_at - (CHAT_BURST - 1) * CHAT_GAP_SECONDS
        return burst_over if code else max(burst_over, self.last + CHAT_GAP_SECONDS)

    def took(self, now: float) -> None:
        self.last = now
        self.paid_at = max(self.paid_at, now) + CHAT_GAP_SECONDS

    def spend_burst(self, until: float) -> None:
        self.paid_at = max(self.paid_at, until + (CHAT_BURST - 1) * CHAT_GAP_SECONDS)


@dataclass(slots=True)
class _Group:
    """A group: codes as long as the minute has room, all else only where codes leave some.

    Attributes:
        waiting: of how many orders an SMS is waited for; a place is kept for each.
    """

    waiting: int = 0
    all: deque[float] = field(default_factory=lambda: deque(maxlen=GROUP_EACH_MINUTE))
    states: deque[float] = field(default_factory=lambda: deque(maxlen=GROUP_STATES))

    def ready_at(self, *, code: bool) -> float:
        room = _left(self.all, GROUP_EACH_MINUTE)
        if code:
            return room
        beside_codes = _left(self.all, GROUP_EACH_MINUTE - self.waiting)
        return max(room, min(beside_codes, _left(self.states, GROUP_STATES)))

    def took(self, now: float, *, code: bool) -> None:
        self.all.append(now)
        if not code:
            self.states.append(now)

    def answered(self, now: float) -> None:
        if self.states and self.states[-1] == self.all[-1]:
            self.states[-1] = now
        self.all[-1] = now


class Pace:
    """Knows when the next message may leave, overall and for each chat."""

    def __init__(self) -> None:
        self._arrived: deque[float] = deque(maxlen=OVERALL_EACH_SECOND)
        self._under_way: dict[int, float] = {}
        self._people: dict[int, _Person] = {}
        self._groups: dict[int, _Group] = {}
        self._held: dict[int, float] = {}

    def ready_at(self) -> float:
        """Return when the next message to anybody may leave."""
        arrivals = sorted([*self._arrived, *self._under_way.values()])
        if len(arrivals) < OVERALL_EACH_SECOND:
            return 0.0
        return arrivals[-OVERALL_EACH_SECOND] + 1.0

    def chat_ready_at(self, chat_id: int, *, code: bool) -> float:
        """Return when the next message to this chat may leave, with a code or without."""
        chat = self._groups.get(chat_id) if chat_id < 0 else self._people.get(chat_id)
        at = 0.0 if chat is None else chat.ready_at(code=code)
        return max(at, self._held.get(chat_id, 0.0))

    def took(self, chat_id: int, now: float, *, code: bool) -> None:
        """Count a message that leaves now."""
        if (before := self._under_way.pop(chat_id, None)) is not None:
            self._arrived.append(before)
        self._under_way[chat_id] = now + LONGEST_TRIP_SECONDS
        if chat_id < 0:
            self._groups.setdefault(chat_id, _Group()).took(now, code=code)
        else:
            self._people.setdefault(chat_id, _Person()).took(now)

    def recall(self, chat_id: int, times: list[float], now: float, *, code: bool) -> float:
        """Count what another replica has said in a chat before the message that leaves now.

        Returns for how many seconds that one, with a code or without, must wait instead.
        """
        if chat_id < 0:
            group = self._groups.setdefault(chat_id, _Group())
            group.all = deque(times, maxlen=GROUP_EACH_MINUTE)
            at = group.ready_at(code=code)
            group.took(now, code=code)
        else:
            person = self._people[chat_id] = _Person()
            for one in times:
                person.took(one)
            at = person.ready_at(code=code)
            person.took(now)
        return max(0.0, at - now)

    def answered(self, chat_id: int, now: float) -> None:
        """Take note that the last message to this chat has arrived, by now at the latest.

        Telegram counts what arrives: what took long to be rendered or sent counts from its answer.
        """
        if self._under_way.pop(chat_id, None) is None:
            return
        self._arrived.append(now)
        if chat_id in self._groups and self._groups[chat_id].all:
            self._groups[chat_id].answered(now)

    def expect(self, waiting: dict[int, int]) -> None:
        """Keep a place in each group's minute for every code that may come there.

        Args:
            waiting: of how many orders an SMS is waited for, by group; none in all others.
        """
        for group in self._groups.values():
            group.waiting = 0
        for chat_id, orders in waiting.items():
            self._groups.setdefault(chat_id, _Group()).waiting = orders

    def hold(self, chat_id: int, until: float) -> None:
        """Let nothing more leave for a chat before this time (a lost answer)."""
        self._held[chat_id] = max(until, self._held.get(chat_id, 0.0))

    def flooded(self, chat_id: int, until: float) -> None:
        """Hold a chat that Telegram asks to wait for; what follows then leaves without a burst."""
        self.hold(chat_id, until)
        if chat_id > 0:
            self._people.setdefault(chat_id, _Person()).spend_burst(until)

    def forget_idle(self, now: float) -> None:
        """Drop what no longer holds anything back."""
        self._held = {chat: at for chat, at in self._held.items() if at > now}
        self._people = {c: one for c, one in self._people.items() if one.paid_at > now}
        self._groups = {
            c: one
            for c, one in self._groups.items()
            if one.waiting or (one.all and now - one.all[-1] < MINUTE_SECONDS)
        }


def _left(times: deque[float], most: int) -> float:
    """Return when fewer than ``most`` of these lie within a minute; never for none at all."""
    if most <= 0:
        return float("inf")
    if len(times) < most:
        return 0.0
    return times[len(times) - most] + MINUTE_SECONDS + MARGIN_SECONDS

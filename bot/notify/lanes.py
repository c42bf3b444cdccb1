"""Which outbox entry goes next: codes first, people before groups, in order within a chat."""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable
from dataclasses import replace

from bot.core.message import Kind, OutboxEntry
from bot.notify.pace import Pace

SENDS_AT_ONCE = 64
"""Beyond it entries wait here, by their rank, and not for a connection, in a row."""


class Lanes:
    """A lane for each chat, one message of it under way at a time, at Telegram's pace.

    Args:
        pace: what may leave when.
    """

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._entries: dict[int, OutboxEntry] = {}
        self._lanes: dict[int, list[tuple[int, int]]] = {}
        self._newest: dict[tuple[int | None, int], int] = {}
        self._busy: set[int] = set()
        self._ready: list[tuple[int, bool, int, int]] = []
        self._waiting: list[tuple[float, int]] = []

    def __len__(self) -> int:
        return len(self._entries)

    def add(self, entry: OutboxEntry, now: float) -> None:
        """Take an entry in, once; an entry known already is replaced by what was read anew.

        It keeps its lane, also when its group has become a supergroup with an id of its own. A
        card's entry takes the place of an older one for it, as it did in the outbox.
        """
        known = self._entries.get(entry.id)
        if known is not None:
            self._entries[entry.id] = replace(entry, recipient=known.recipient)
            return
        self._entries[entry.id] = entry
        chat_id = entry.recipient.chat_id
        if entry.kind is Kind.CARD:
            self._newest[_card(entry)] = entry.id
        heapq.heappush(self._lanes.setdefault(chat_id, []), (entry.kind.priority, entry.id))
        self._offer(chat_id, now)

    def take(self, now: float) -> OutboxEntry | None:
        """Return the next entry that may leave now and mark its chat busy, or ``None``."""
        if self._is_full:
            return None
        while self._waiting and self._waiting[0][0] <= now:
            self._offer(heapq.heappop(self._waiting)[1], now)
        while self._ready and self._pace.ready_at() <= now:
            _, _, entry_id, chat_id = heapq.heappop(self._ready)
            head = self._head(chat_id)
            if chat_id in self._busy or head is None or head.id != entry_id:
                continue
            if self._ready_at(head) > now:
                self._offer(chat_id, now)
                continue
            self._busy.add(chat_id)
            self._pace.took(chat_id, now, code=head.kind is Kind.CODE)
            return head
        return None

    def done(self, chat_id: int, entry_ids: set[int], now: float) -> None:
        """Free a chat; ``entry_ids`` have been said, or are left for later."""
        for entry_id in entry_ids:
            self._drop(entry_id)
        self._busy.discard(chat_id)
        self._pace.answered(chat_id, now)
        self._offer(chat_id, now)

    def drop(self, is_lost: Callable[[OutboxEntry], bool]) -> None:
        """Leave out what is not to be said from here any more."""
        for entry_id in [entry.id for entry in self._entries.values() if is_lost(entry)]:
            self._drop(entry_id)

    def next_at(self) -> float:
        """Return when :meth:`take` may have something; infinity when only news can change that."""
        if self._is_full:
            return math.inf
        waiting = self._waiting[0][0] if self._waiting else math.inf
        ready = self._pace.ready_at() if self._ready else math.inf
        return min(waiting, ready)

    @property
    def _is_full(self) -> bool:
        return len(self._busy) >= SENDS_AT_ONCE

    def _offer(self, chat_id: int, now: float) -> None:
        head = self._head(chat_id)
        if head is None or chat_id in self._busy:
            return
        at = self._ready_at(head)
        if at <= now:
            heapq.heappush(self._ready, (head.kind.priority, chat_id < 0, head.id, chat_id))
        else:
            heapq.heappush(self._waiting, (at, chat_id))

    def _ready_at(self, head: OutboxEntry) -> float:
        return self._pace.chat_ready_at(head.recipient.chat_id, code=head.kind is Kind.CODE)

    def _head(self, chat_id: int) -> OutboxEntry | None:
        lane = self._lanes.get(chat_id)
        while lane:
            entry = self._entries.get(lane[0][1])
            if entry is not None and not self._is_superseded(entry):
                return entry
            self._drop(heapq.heappop(lane)[1])
        self._lanes.pop(chat_id, None)
        return None

    def _is_superseded(self, entry: OutboxEntry) -> bool:
        return entry.kind is Kind.CARD and self._newest.get(_card(entry)) != entry.id

    def _drop(self, entry_id: int) -> None:
        entry = self._entries.pop(entry_id, None)
        if entry is not None and self._newest.get(_card(entry)) == entry_id:
            del self._newest[_card(entry)]


def _card(entry: OutboxEntry) -> tuple[int | None, int]:
    return entry.order_id, entry.recipient.chat_id

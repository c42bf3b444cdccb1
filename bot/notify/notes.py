"""Sentences that stand on an order's message for a while."""

from __future__ import annotations

from bot.core.order import Order


class Notes:
    """Notes on orders, each in one chat or group, until its order changes; kept in memory."""

    def __init__(self) -> None:
        self._notes: dict[tuple[int, int], tuple[int, str]] = {}

    def __len__(self) -> int:
        return len(self._notes)

    def put(self, order: Order, place: int, note: str) -> None:
        """Keep a note.

        Args:
            place: the id of the chat, or of the link.
        """
        self._notes[order.id, place] = (order.version, note)

    def on(self, order: Order, place: int) -> str | None:
        """Return the note of an order as it now stands; one of an earlier state is dropped."""
        version, note = self._notes.get((order.id, place), (0, ""))
        if version == order.version:
            return note
        self._notes.pop((order.id, place), None)
        return None

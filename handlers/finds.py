"""What each person looks for among their orders, while they look."""

from __future__ import annotations

from bot.orders.archive import LONGEST_WORDS
from handlers.panels import Panels


class Finds:
    """What each person looks for among their orders: in memory alone, since it is of their SMS.

    What is typed belongs to the search only while its screen is the one shown last.
    """

    def __init__(self) -> None:
        self._words: dict[int, str] = {}
        self._tickets: dict[int, int] = {}

    def begin(self, chat_id: int, ticket: int, words: str | None = None) -> None:
        """Take what a ticket shows for a screen of the search; keep what was typed, if it was."""
        self._tickets[chat_id] = ticket
        if words is not None:
            self._words[chat_id] = words[:LONGEST_WORDS]

    def forget(self, chat_id: int) -> None:
        """Keep nothing of a chat whose rows were deleted."""
        self._words.pop(chat_id, None)
        self._tickets.pop(chat_id, None)

    def words(self, chat_id: int) -> str | None:
        """Return what was typed last."""
        return self._words.get(chat_id)

    def is_open(self, chat_id: int, panels: Panels) -> bool:
        """Whether what is typed now is looked for among the orders."""
        ticket = self._tickets.get(chat_id)
        return ticket is not None and panels.shows(chat_id, ticket)

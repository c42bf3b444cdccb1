"""What each person looks for among their orders, while they look."""

from __future__ import annotations

from bot.core.brief import Brief
from bot.orders.archive import LONGEST_WORDS

WORDS_SECONDS = 3600.0
OPEN_SECONDS = 7 * 24 * 3600.0
"""As long as conversations are kept."""


class Finds:
    """What each person looks for among their orders: kept briefly alone, since it is of their SMS.

    What is typed belongs to the search only while its screen is the one shown last.
    """

    def __init__(self, brief: Brief) -> None:
        self._brief = brief

    async def keep(self, chat_id: int, words: str) -> None:
        """Keep what was typed, for further pages."""
        await self._brief.put(_words(chat_id), words[:LONGEST_WORDS], WORDS_SECONDS)

    async def words(self, chat_id: int) -> str | None:
        """Return what was typed last."""
        return await self._brief.get(_words(chat_id))

    async def open(self, chat_id: int) -> None:
        """Note that a screen of the search is about to be shown."""
        await self._brief.put(_open(chat_id), "", OPEN_SECONDS)

    def close(self, chat_id: int) -> None:
        """Note that another screen is about to be shown."""
        self._brief.drop(_open(chat_id))

    async def is_open(self, chat_id: int) -> bool:
        """Whether what is typed now is looked for among the orders."""
        return await self._brief.get(_open(chat_id)) is not None

    def forget(self, chat_id: int) -> None:
        """Keep nothing of a chat whose rows were deleted."""
        self.close(chat_id)
        self._brief.drop(_words(chat_id))


def _words(chat_id: int) -> str:
    return f"find:{chat_id}:words"


def _open(chat_id: int) -> str:
    return f"find:{chat_id}:open"

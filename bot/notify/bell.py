"""Whether a message in a private chat makes a sound."""

from __future__ import annotations

from bot.core.ports import Clock, Store
from bot.notify.sender import Sender
from bot.ui.screens.screen import Screen


class Bell:
    """Sends what would ring; in the person's quiet hours silently, but as soon as ever."""

    def __init__(self, sender: Sender, store: Store, clock: Clock) -> None:
        self._sender = sender
        self._store = store
        self._clock = clock

    async def send(self, chat_id: int, screen: Screen) -> int:
        """Send a screen as a new message; return its id.

        Raises:
            Exception: those of :class:`~bot.notify.sender.Sender`.
        """
        account = await self._store.account(chat_id)
        quiet = account.quiet if account is not None else None
        silent = quiet is not None and quiet.cover(self._clock.now())
        return await self._sender.send(chat_id, screen, silent=silent)

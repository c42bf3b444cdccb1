"""The panel: the one navigation message of a chat, edited in place."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable
from typing import TypeVar

import structlog
from aiogram.types import InlineKeyboardMarkup

from bot.core.errors import Unwritable
from bot.core.locks import Locks
from bot.core.ports import Store
from bot.notify.sender import FloodWait, MessageGone, Sender
from bot.ui.screens.screen import Screen

log = structlog.get_logger(__name__)

Result = TypeVar("Result")

LONGEST_WAIT_SECONDS = 10.0


class Panels:
    """Shows screens in each chat's panel.

    Every tap or text takes a ticket; what an older one still wants to show after a newer one
    has shown something is left out, so that a slow answer never covers the screen asked for
    last. A newer one that shows nothing here (Refresh on a card) takes nothing away.

    Args:
        alone: whether nobody else moves the panels, so that one's place may be remembered.
    """

    def __init__(self, sender: Sender, store: Store, *, alone: bool = True) -> None:
        self._alone = alone
        self._sender = sender
        self._store = store
        self._panels: dict[int, int | None] = {}
        self._tickets: defaultdict[int, int] = defaultdict(int)
        self._shown: dict[int, int] = {}
        self._locks: Locks[int] = Locks()

    def begin(self, chat_id: int) -> int:
        """Return a ticket for what the person has just asked for."""
        self._tickets[chat_id] += 1
        return self._tickets[chat_id]

    def may_show(self, chat_id: int, ticket: int) -> bool:
        """Whether nothing asked for later is shown yet; what is older may not follow then."""
        if ticket < self._shown.get(chat_id, 0):
            return False
        self._shown[chat_id] = ticket
        return True

    async def edit(self, chat_id: int, message_id: int, screen: Screen) -> None:
        """Show a screen in this message, which becomes the panel; anew if it cannot be edited.

        Raises:
            Exception: those of :class:`~bot.notify.sender.Sender`.
        """
        try:
            await patiently(lambda: self._sender.edit(chat_id, message_id, screen))
        except MessageGone:
            await self.fresh(chat_id, screen)
            return
        await self._become(chat_id, message_id)

    async def fresh(self, chat_id: int, screen: Screen) -> None:
        """Send a screen as a new panel at the bottom and delete the old one.

        Raises:
            Exception: those of :class:`~bot.notify.sender.Sender`.
        """
        message_id = await patiently(lambda: self._sender.send(chat_id, screen, silent=True))
        await self._become(chat_id, message_id, sent=True)

    async def again(self, chat_id: int, screen: Screen) -> None:
        """Show a screen in the panel that is there; at the bottom where there is none.

        Raises:
            Exception: those of :class:`~bot.notify.sender.Sender`.
        """
        panel = await self._panel(chat_id)
        if panel is None:
            await self.fresh(chat_id, screen)
        else:
            await self.edit(chat_id, panel, screen)

    async def edit_buttons(
        self,
        chat_id: int,
        message_id: int,
        buttons: Callable[[], Awaitable[InlineKeyboardMarkup | None]],
    ) -> None:
        """Change a screen's buttons alone; of several presses, the last one's stay.

        Raises:
            Exception: those of :class:`~bot.notify.sender.Sender`.
        """
        async with self._locks.hold(chat_id):
            keyboard = await buttons()
            if keyboard is not None:
                await self._sender.edit_buttons(chat_id, message_id, keyboard)

    async def release(self, chat_id: int, message_id: int) -> None:
        """Take a message out of navigation: it has become an order's card."""
        if await self._panel(chat_id) == message_id:
            await self._remember(chat_id, None)

    async def leave(self, chat_id: int) -> None:
        """Let the panel stand as it is; the next screen goes into a new message."""
        await self._remember(chat_id, None)

    def forget(self, chat_id: int) -> None:
        """Keep nothing in memory of a chat whose rows were deleted."""
        self._panels.pop(chat_id, None)
        self._tickets.pop(chat_id, None)
        self._shown.pop(chat_id, None)

    async def _become(self, chat_id: int, message_id: int, *, sent: bool = False) -> None:
        """Make a message the panel; one ``sent`` before the present one came too late for it."""
        async with self._locks.hold(chat_id):
            old = await self._panel(chat_id)
            if old == message_id:
                return
            if sent and old is not None and old > message_id:
                old = message_id
            else:
                await self._remember(chat_id, message_id)
        # Where one replica sends a screen, and another is asked to buy what stands there, its
        # release may have come before it was the panel.
        if old is not None and (self._alone or not await self.is_card(chat_id, old)):
            await self._sender.delete(chat_id, old)

    async def is_card(self, chat_id: int, message_id: int) -> bool:
        """Whether a message shows an order, or nobody can tell just now."""
        try:
            async with self._store.read() as unit:
                return await unit.cards.at(chat_id, message_id) is not None
        except Unwritable:
            return True

    async def _panel(self, chat_id: int) -> int | None:
        if not self._alone or chat_id not in self._panels:
            async with self._store.read() as unit:
                panel = await unit.cards.panel(chat_id)
            self._panels[chat_id] = panel
            return panel
        return self._panels[chat_id]

    async def _remember(self, chat_id: int, message_id: int | None) -> None:
        self._panels[chat_id] = message_id
        try:
            async with self._store.write() as unit:
                await unit.cards.set_panel(chat_id, message_id)
        except Unwritable:
            # Known until the next start; at worst a panel stays behind then.
            log.warning("panel.unwritten", chat=chat_id)


async def patiently(show: Callable[[], Awaitable[Result]]) -> Result:
    """Show a screen, once more after a short flood wait: the person is looking at it.

    Raises:
        FloodWait: Telegram asks to wait longer than somebody would.
    """
    try:
        return await show()
    except FloodWait as wait:
        if wait.seconds > LONGEST_WAIT_SECONDS:
            raise
        await asyncio.sleep(wait.seconds)
        return await show()

"""One update of one person: who they are, what they pressed, where the answer goes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext

from bot.core.account import Account, Key
from bot.core.errors import Unwritable
from bot.ui.screens.screen import Screen
from bot.ui.texts import Locale
from handlers.services import Services


class NeedKey(Exception):
    """What was asked for needs a connected key."""


@dataclass(slots=True)
class Visit:
    """A tap or a text in a private chat.

    Attributes:
        pressed: the message whose button was pressed; ``None`` for texts and commands.
        ticket: see :class:`~handlers.panels.Panels`.
        asked: what the pressed button asks for.
        telegram_language: the language of their Telegram, an IETF tag, if it says one.
        too_late: Telegram no longer took the answer to the tap ("query is too old").
        trouble: why it cannot be told who they are.
    """

    services: Services
    user_id: int
    chat_id: int
    locale: Locale
    account: Account | None
    state: FSMContext
    pressed: int | None
    ticket: int
    too_late: bool = False
    asked: CallbackData | None = None
    telegram_language: str | None = None
    trouble: Unwritable | None = None

    @property
    def key(self) -> Key:
        """The connected key.

        Raises:
            NeedKey: there is none.
        """
        if self.account is None or self.account.key is None:
            raise NeedKey
        return self.account.key

    async def show(self, screen: Screen, *, finding: bool = False) -> None:
        """Show a screen where the person looks: in the pressed message, else at the bottom.

        Args:
            finding: whether it is of the search among orders, so that what is typed below it is.
        """
        if not self.services.panels.may_show(self.chat_id, self.ticket):
            return
        if finding:
            await self.services.finds.open(self.chat_id)
        else:
            self.services.finds.close(self.chat_id)
        if self.pressed is None:
            await self.services.panels.fresh(self.chat_id, screen)
        else:
            await self.services.panels.edit(self.chat_id, self.pressed, screen)

    async def show_below(self, screen: Screen) -> None:
        """Show a screen at the bottom, leaving the pressed message (a card) as it is."""
        await self.services.panels.fresh(self.chat_id, screen)

    async def show_result(self, screen: Screen) -> None:
        """Show in the panel what a text sent at the bottom has led to."""
        await self.services.panels.again(self.chat_id, screen)

    def below(self) -> None:
        """Let this visit's screens go to the bottom."""
        self.pressed = None

    async def remember(self, **data: Any) -> None:
        """Keep small things about where the person is; nothing is written when unchanged."""
        kept = await self.state.get_data()
        news = {name: value for name, value in data.items() if kept.get(name) != value}
        if news:
            await self.state.set_data(
                {name: value for name, value in {**kept, **news}.items() if value is not None}
            )

    async def recall(self, name: str) -> Any:
        """Return what :meth:`remember` kept, or ``None``."""
        return (await self.state.get_data()).get(name)

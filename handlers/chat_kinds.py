"""From which kind of chat an update comes.

aiogram runs every filter that is no coroutine, its magic filters among them, in a thread
(``aiogram.dispatcher.event.handler.CallableObject.call``). Where every update passes, that costs
more than all else we do for a tap; so what every update is asked is a filter of our own.
"""

from __future__ import annotations

from aiogram.enums import ChatType
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, TelegramObject


class InChat(Filter):
    """Lets through what happens in one of these kinds of chats; for taps, the message's chat."""

    def __init__(self, *kinds: ChatType) -> None:
        self._kinds = kinds

    async def __call__(self, event: TelegramObject) -> bool:
        """Tell whether the event is from such a chat."""
        place = event.message if isinstance(event, CallbackQuery) else event
        chat = getattr(place, "chat", None)
        return chat is not None and chat.type in self._kinds


PRIVATE = InChat(ChatType.PRIVATE)
IN_GROUP = InChat(ChatType.GROUP, ChatType.SUPERGROUP)

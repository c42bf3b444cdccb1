"""The connection to the Bot API: aiogram's, sparing what it would do again for each answer."""

from __future__ import annotations

from functools import cache
from typing import Any

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType


class ApiSession(AiohttpSession):
    """Keeps the model of each kind of answer.

    Pydantic forgets a model that nobody refers to, and to build the one of a message again takes
    longer than a tap.
    """

    def check_response(
        self, bot: Bot, method: TelegramMethod[TelegramType], status_code: int, content: str
    ) -> Response[TelegramType]:
        """Read an answer.

        Raises:
            TelegramAPIError, ClientDecodeError: as aiogram's.
        """
        _model(method.__returning__)
        return super().check_response(bot, method, status_code, content)


@cache
def _model(returned: Any) -> object:
    return Response[returned]

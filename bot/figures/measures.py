"""Turns what the bot's parts tell of their work into figures."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from datetime import UTC, datetime

from aiogram import Bot
from aiogram.client.session.middlewares.base import NextRequestMiddlewareType
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramBadRequest,
    TelegramConflictError,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType

from bot.core.figures import Handled, Said
from bot.core.message import Kind
from bot.core.order import Order, Sms
from bot.figures.instruments import Instruments
from bot.figures.skew import Skew
from bot.jiema import observer as api
from bot.jiema.client import Kind as Window
from bot.jiema.client import Purpose
from bot.orders.watch import Watcher

DOUBT_SECONDS = 2.0
"""By so much a time of the service may seem to be off and still be believed."""

_LOOKS = {api.ORDER_BY_ID: "order", api.ORDER_LIST: "list"}
TELEGRAM_ERRORS: tuple[tuple[type[BaseException], str], ...] = (
    (TelegramRetryAfter, "flood_wait"),
    (TelegramMigrateToChat, "migrated"),
    (TelegramBadRequest, "bad_request"),
    (TelegramUnauthorizedError, "unauthorized"),
    (TelegramForbiddenError, "forbidden"),
    (TelegramNotFound, "not_found"),
    (TelegramConflictError, "conflict"),
    (TelegramNetworkError, "network"),
    (TelegramServerError, "server_fault"),
    (ClientDecodeError, "bad_answer"),
    (asyncio.CancelledError, "cancelled"),
)


class Measures(api.Observer):
    """Listens to the parts: a :class:`~bot.core.figures.Figures`, and the SDK's observer.

    Attributes:
        watcher: asked how late it is, once it runs.
    """

    def __init__(self) -> None:
        self.watcher: Watcher | None = None
        self.instruments = Instruments()
        self.skew = Skew()

    def handled(self, kind: str, outcome: Handled, seconds: float) -> None:
        """Count an update."""
        self.instruments.updates.labels(kind, outcome).inc()
        self.instruments.update_seconds.labels(kind).observe(seconds)

    def said(self, kind: Kind, outcome: Said, late_seconds: float) -> None:
        """Count a try to say an entry, and how late what was said came."""
        self.instruments.sends.labels(kind, outcome).inc()
        if outcome is Said.SENT:
            self.instruments.send_delay.labels(kind).observe(late_seconds)

    def waited_to_write(self, seconds: float) -> None:
        """Count a transaction."""
        self.instruments.write_waits.observe(seconds)

    def found(self, order: Order, new_sms: Sequence[Sms], at: datetime) -> None:
        """Count what the watcher found, and how late, as far as the service says when it came."""
        for sms in new_sms:
            delay = self._delay_seconds(order, sms, at)
            self.instruments.sms.labels("no" if delay is None else "yes").inc()
            if delay is not None:
                self.instruments.detection.observe(delay)

    def called(self, call: api.Call) -> None:
        """Count a call, and read the service's clock off an answer that no cache can have kept."""
        self.instruments.api_calls.labels(call.endpoint, call.outcome).inc()
        self.instruments.api_seconds.labels(call.endpoint).observe(call.seconds)
        if call.purpose is Purpose.WATCH and (look := _LOOKS.get(call.endpoint)) is not None:
            self.instruments.looks.labels(look, call.outcome).inc()
        if call.server_time is not None and call.endpoint == api.ORDER_BY_ID:
            self.skew.note(call.server_time, datetime.now(UTC), call.seconds)

    def waited(self, kind: Window, purpose: Purpose, seconds: float) -> None:
        """Count a wait for a key's budget."""
        self.instruments.budget_waits.labels(kind, purpose).observe(seconds)

    async def telegram_call(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Response[TelegramType]:
        """Count a call of the Bot API; a middleware of aiogram's session."""
        name, started, outcome = method.__api_method__, time.monotonic(), "ok"
        try:
            return await make_request(bot, method)
        except BaseException as error:
            found = (word for kind, word in TELEGRAM_ERRORS if isinstance(error, kind))
            outcome = next(found, "other")
            raise
        finally:
            self.instruments.telegram_calls.labels(name, outcome).inc()
            self.instruments.telegram_seconds.labels(name).observe(time.monotonic() - started)

    def _delay_seconds(self, order: Order, sms: Sms, at: datetime) -> float | None:
        """Return how late an SMS was found; ``None`` without a time that can be true.

        It cannot have come after it was found, nor before its number was rented.
        """
        if sms.received_at is None:
            return None
        delay = (self.skew.there(at) - sms.received_at).total_seconds()
        most = (at - order.placed_at).total_seconds()
        if not -DOUBT_SECONDS <= delay <= most + DOUBT_SECONDS:
            return None
        return max(0.0, delay)

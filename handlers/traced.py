"""What stands around every update: an id for each log line it causes, and its figure."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from aiogram import BaseMiddleware
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.types import TelegramObject, Update
from aiogram.types.update import UpdateTypeLookupError
from structlog.contextvars import bind_contextvars, reset_contextvars

from bot.core.figures import Figures, Handled
from handlers.errors import outcome_of

log = structlog.get_logger(__name__)

UNKNOWN_KIND = "other"


class Traced(BaseMiddleware):
    """Binds ``trace``, the ``update_id``, for all that an update causes, and times it.

    Tasks started on the way inherit it. It belongs to the dispatcher's ``update`` observer.
    """

    def __init__(self, figures: Figures) -> None:
        self._figures = figures

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        """Pass the update on and take note of what became of it."""
        if not isinstance(event, Update):
            return await handler(event, data)
        kind, started = _kind(event), time.monotonic()
        tokens = bind_contextvars(trace=event.update_id)
        user = data.get("event_from_user")
        log.info("update.taken", kind=kind, user=user and user.id)
        outcome = Handled.FAILED
        try:
            result = await handler(event, data)
        except Exception as error:
            # It stays bound: aiogram's error handler, further out, logs what happened.
            outcome = outcome_of(error)
            raise
        else:
            outcome = _outcome(result)
            reset_contextvars(**tokens)
            return result
        finally:
            self._figures.handled(kind, outcome, time.monotonic() - started)


def _kind(update: Update) -> str:
    """Return the name of the one field an update has beside its id (Bot API, "Update")."""
    try:
        return update.event_type
    except UpdateTypeLookupError:
        return UNKNOWN_KIND


def _outcome(result: object) -> Handled:
    if result is UNHANDLED:
        return Handled.IGNORED
    return result if isinstance(result, Handled) else Handled.OK

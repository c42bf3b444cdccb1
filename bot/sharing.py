"""What several replicas share by Redis: composed here, and the same without it for one alone."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiogram.fsm.storage.base import BaseEventIsolation, BaseStorage

from bot.core.brief import Brief, MemoryBrief
from bot.jiema.shared import SharedWindows
from bot.notify.leave import Leave
from bot.settings import Settings
from storage.cipher import Cipher
from storage.database import Database
from storage.fsm import SqlFsmStorage


@dataclass(frozen=True, slots=True)
class Sharing:
    """What is shared.

    Attributes:
        conversations: where people are in what they do.
        windows: those of the API, for each key; ``None`` where there is one bot.
        leave: Telegram's limit over all chats.
        isolation: keeps typed messages of one person apart.
        forget: called when a person's rows were deleted.
        brief: what is kept for a while only.
    """

    conversations: BaseStorage
    windows: SharedWindows | None = None
    leave: Leave | None = None
    isolation: BaseEventIsolation | None = None
    forget: Callable[[int], None] = lambda _: None
    brief: Brief = field(default_factory=MemoryBrief)


@asynccontextmanager
async def sharing(
    settings: Settings, database: Database, cipher: Cipher, replicas: Callable[[], int]
) -> AsyncIterator[Sharing]:
    """Keep a line to Redis as long as the block runs, if ``REDIS_URL`` names one.

    Args:
        cipher: seals what people type.
        replicas: how many live; while Redis is away, each has its part.
    """
    if settings.redis_url is None:
        yield Sharing(SqlFsmStorage(database))
        return
    # The driver, which others need not.
    from storage.redis_brief import RedisBrief  # noqa: PLC0415 - see above
    from storage.redis_fsm import RedisFsmStorage  # noqa: PLC0415 - see above
    from storage.redis_isolation import RedisIsolation  # noqa: PLC0415 - see above
    from storage.redis_leave import RedisLeave  # noqa: PLC0415 - see above
    from storage.redis_line import redis_line  # noqa: PLC0415 - see above
    from storage.redis_windows import RedisWindows  # noqa: PLC0415 - see above

    # Several bots may use one Redis; the id in front of the token is no secret.
    bot_id, _, _ = settings.bot_token.get_secret_value().partition(":")
    url = settings.redis_url.get_secret_value()
    async with redis_line(url, prefix=f"jiema:{bot_id}") as line:
        windows = RedisWindows(line, replicas)
        conversations = RedisFsmStorage(line, SqlFsmStorage(database))
        yield Sharing(
            conversations,
            windows,
            RedisLeave(windows),
            RedisIsolation(line),
            conversations.forget,
            RedisBrief(line, cipher),
        )

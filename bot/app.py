"""The composition root, first half: opens what the bot needs, runs it, ends it in order."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog
from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import LinkPreviewOptions

from bot.core.crash import arm_crash_point
from bot.core.errors import Unwritable
from bot.figures.gauges import Gauges
from bot.figures.measures import Measures
from bot.figures.page import MetricsPage
from bot.host.artist import Artist
from bot.host.filelock import database_lock
from bot.host.health import health_server
from bot.host.mishaps import last_errors
from bot.host.supervisor import Supervisor
from bot.jiema.client import Budgets, Jiema
from bot.jiema.observer import Observer
from bot.notify.api_session import ApiSession
from bot.replicas import replica_of
from bot.settings import Settings
from bot.sharing import Sharing, sharing
from bot.updates import way_in
from bot.wiring import cipher_of, wire
from storage import migrate
from storage.database import Database
from storage.only_bot import only_bot

log = structlog.get_logger(__name__)
RECENT_PEOPLE = 10_000
"""Of how many people rows are kept in memory: a few megabytes."""


async def run(settings: Settings, stop: asyncio.Event) -> None:
    """Run the bot until ``stop`` is set; what is in hand then is finished within seconds.

    Raises:
        AlreadyRunning, DatabaseInUse: another process uses the database, or has taken it over.
        PortTaken: the health server's port is in use.
        UnusableDatabase: it is not ours, newer than this code, damaged, or cannot be reached.
        Unwritable: the database is to be migrated and cannot be written.
    """
    arm_crash_point()
    # Before the lock: beside a file that is not ours, not even that is left.
    await migrate.current(settings.database_url)
    with database_lock(settings.database_url), last_errors() as errors:
        measures = Measures()
        async with (
            _database(settings, stop) as database,
            _bot(settings) as bot,
            replica_of(settings) as replica,
            sharing(settings, database, cipher_of(settings), replica.count) as shared,
            _site(settings, measures, shared) as site,
        ):
            bot.session.middleware(measures.telegram_call)
            supervisor = Supervisor(passing=(Unwritable,))
            artist = Artist()
            intake, heard = await wire(
                settings,
                supervisor,
                database,
                bot,
                site,
                artist=artist,
                measures=measures,
                shared=shared,
                errors=errors.newest_first,
                shares=replica.shares,
                news=replica.news,
            )
            await replica.join(supervisor, heard, intake, stop)
            gauges = Gauges(measures, database, supervisor, replica.shares, replica.count)

            updates, routes = way_in(settings, bot, intake)

            async def goes_on() -> bool:
                return not stop.is_set()

            async def loops_run() -> bool:
                return not supervisor.down

            async def database_answers() -> bool:
                async with database.read() as connection:
                    await connection.exec_driver_sql("SELECT 1")
                return database.writable

            async with health_server(
                settings.http_host,
                settings.http_port or None,
                alive={"loops": loops_run},
                ready={"goes_on": goes_on, "loops": loops_run, "database": database_answers},
                routes=[*routes, MetricsPage(gauges.registry, gauges.count).route()],
            ):
                await intake.recover()
                supervisor.loop("updates", updates.run)
                log.info("bot.started")
                try:
                    await stop.wait()
                finally:
                    log.info("bot.stopping")
                    await asyncio.gather(supervisor.stop(), updates.stop())
                    await artist.close()
    log.info("bot.stopped")


@asynccontextmanager
async def _database(
    settings: Settings, stop: asyncio.Event | None = None
) -> AsyncIterator[Database]:
    url, replicated = settings.database_url, settings.replicated
    if replicated and await migrate.needed(url):
        # Not under the feet of others, which may be of an older version.
        async with only_bot(url):
            await migrate.upgrade(url)
    async with only_bot(url, stop=stop, shared=replicated):
        await migrate.upgrade(url)
        database = Database(url, recent_people=0 if replicated else RECENT_PEOPLE)
        try:
            yield database
        finally:
            await database.dispose()


@asynccontextmanager
async def _bot(settings: Settings) -> AsyncIterator[Bot]:
    session = ApiSession(api=TelegramAPIServer.from_base(settings.telegram_api_url))
    bot = Bot(
        settings.bot_token.get_secret_value(),
        session=session,
        default=DefaultBotProperties(link_preview=LinkPreviewOptions(is_disabled=True)),
    )
    try:
        yield bot
    finally:
        await bot.session.close()


@asynccontextmanager
async def _site(
    settings: Settings, observer: Observer | None = None, shared: Sharing | None = None
) -> AsyncIterator[Jiema]:
    windows = None if shared is None else shared.windows
    budgets = Budgets(cipher_of(settings).budget_secret(), shared=windows)
    async with Jiema(settings.jiema_api_url, budgets, observer=observer) as site:
        yield site

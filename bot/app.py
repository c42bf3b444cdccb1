"""The composition root: builds everything, wires it, runs it, ends it in order."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager

import structlog
from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import LinkPreviewOptions

from bot.core.crash import arm_crash_point
from bot.core.insight import Insight, Mishap
from bot.host.artist import Artist
from bot.host.clock import SystemClock
from bot.host.filelock import database_lock
from bot.host.health import health_server
from bot.host.mishaps import Logged, last_errors
from bot.host.supervisor import Supervisor
from bot.jiema.client import Budgets, Jiema
from bot.notify.administrators import Administrators
from bot.notify.cards import OrderMessages
from bot.notify.group_messages import GroupMessages
from bot.notify.identity import Identity
from bot.notify.notifier import Notifier
from bot.notify.pace import Pace
from bot.notify.posts import Posts
from bot.notify.profile import Profile
from bot.notify.roles import Roles
from bot.notify.sayings import Sayings
from bot.notify.sender import Sender
from bot.notify.shown import Shown
from bot.orders.access import Access
from bot.orders.accounts import People
from bot.orders.archive import Archive
from bot.orders.catalogue import Catalogue
from bot.orders.export import Exports
from bot.orders.history import History
from bot.orders.lifecycle import Lifecycle
from bot.orders.links import LinkBook
from bot.orders.pairs import Pairs
from bot.orders.patience import Patience
from bot.orders.posting import Posting
from bot.orders.purchase import Purchases
from bot.orders.quotes import Quotes
from bot.orders.relay import Relay, both
from bot.orders.retention import Retention
from bot.orders.settle import Settlement
from bot.orders.tell import Tell
from bot.orders.verdict import Verdicts
from bot.orders.waits import Waits
from bot.orders.watch import Watcher
from bot.orders.wish_reads import WishReader
from bot.orders.wishes import WishBook
from bot.settings import Settings
from bot.ui.screens.screen import SitePages
from bot.ui.texts import Texts
from handlers.panels import Panels
from handlers.polling import Polling
from handlers.routers import dispatcher
from handlers.services import Services
from storage import migrate
from storage.census import take_census
from storage.cipher import Cipher
from storage.database import Database
from storage.fsm import SqlFsmStorage
from storage.store import SqlStore

log = structlog.get_logger(__name__)
UPDATES = ("message", "edited_message", "callback_query", "inline_query", "my_chat_member")
RECENT_PEOPLE = 10_000
"""Of how many people rows are kept in memory: a few megabytes."""


async def run(settings: Settings, stop: asyncio.Event) -> None:
    """Run the bot until ``stop`` is set; what is in hand then is finished within seconds.

    Raises:
        AlreadyRunning: another process uses the database.
        PortTaken: the health server's port is in use.
        UnusableDatabase: the file is not ours, newer than this code, or damaged.
        Unwritable: the database is to be migrated and cannot be written.
    """
    arm_crash_point()
    # Before the lock: beside a file that is not ours, not even that is left.
    await migrate.current(settings.database_url)
    with database_lock(settings.database_url), last_errors() as errors:
        await migrate.upgrade(settings.database_url)
        async with _database(settings) as database, _bot(settings) as bot, _site(settings) as site:
            supervisor = Supervisor()
            artist = Artist()
            polling = await _wire(
                settings, supervisor, database, bot, site, artist=artist, errors=errors.newest_first
            )

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
                ready={"loops": loops_run, "database": database_answers},
            ):
                supervisor.loop("polling", polling.run)
                log.info("bot.started")
                try:
                    await stop.wait()
                finally:
                    log.info("bot.stopping")
                    await asyncio.gather(supervisor.stop(), polling.confirm())
                    await artist.close()
    log.info("bot.stopped")


async def _wire(
    settings: Settings,
    supervisor: Supervisor,
    database: Database,
    bot: Bot,
    site: Jiema,
    *,
    artist: Artist,
    errors: Callable[[], Iterable[Logged]] = tuple,
) -> Polling:
    """Build the services, start their loops, and return what feeds them updates."""
    clock = SystemClock()
    store = SqlStore(database, _cipher(settings))
    texts = Texts(settings.default_language)
    site_pages = SitePages(settings.jiema_site_url)
    relay = Relay()
    access = Access(site, store)
    catalogue = Catalogue(access, store, spawn=supervisor.spawn, monotonic=time.monotonic)
    await catalogue.load()
    hands: set[int] = set()
    lifecycle = Lifecycle(access, store, clock, relay.wake, relay.changed)
    tell = Tell(store, clock, relay.wake)
    settlement = Settlement(
        access,
        catalogue,
        store,
        clock,
        Verdicts(store, clock, wake=relay.wake, changed=relay.changed),
        tell=tell,
        hands=hands,
        spawn=supervisor.spawn,
        monotonic=time.monotonic,
    )
    quotes = Quotes(access, catalogue, store, clock)
    purchases = Purchases(
        access,
        quotes,
        store,
        clock,
        wake=relay.wake,
        settle=settlement.stir,
        changed=relay.changed,
        hands=hands,
    )
    watcher = Watcher(
        access,
        lifecycle,
        store,
        clock,
        tell=tell,
        interval_seconds=settings.poll_interval,
        spawn=supervisor.spawn,
        monotonic=time.monotonic,
    )
    profile = Profile(bot, store, texts)
    links = LinkBook(store, clock, relay.wake)
    administrators = Administrators(bot, time.monotonic)
    pace = Pace()
    sender = Sender(bot, lambda chat_id: pace.answered(chat_id, time.monotonic()))
    shown = Shown(store)
    waits = Waits(store, clock, spawn=supervisor.spawn, monotonic=time.monotonic)
    patience = Patience(waits, store, clock, relay.wake)
    wish_reader = WishReader(
        access,
        catalogue,
        store,
        clock,
        tell=tell,
        wake=relay.wake,
        monotonic=time.monotonic,
    )
    messages = OrderMessages(sender, store, texts, shown, waits.of)
    group_messages = GroupMessages(sender, store, texts, shown)
    posts = Posts(group_messages, sender, store, texts, administrators=administrators, links=links)
    notifier = Notifier(
        Sayings(messages, sender, store, clock, site_pages=site_pages, posts=posts),
        store,
        clock,
        spawn=supervisor.spawn,
        monotonic=time.monotonic,
        pace=pace,
    )
    relay.connect(wake=notifier.wake, changed=both(watcher.changed, patience.changed))

    async def insight() -> Insight:
        mishaps = tuple(Mishap(*logged) for logged in errors())
        census = await take_census(database, clock.now())
        return Insight(census, watcher.lag_seconds, mishaps)

    services = Services(
        people=People(access, store, clock, rewatch=watcher.reload, wake=relay.wake),
        catalogue=catalogue,
        quotes=quotes,
        purchases=purchases,
        lifecycle=lifecycle,
        history=History(access, catalogue, store, clock),
        archive=Archive(store, clock),
        exports=Exports(store),
        pairs=Pairs(catalogue, store, clock),
        wishes=WishBook(catalogue, store, clock, stir=wish_reader.stir),
        waits=waits,
        links=links,
        administrators=administrators,
        roles=Roles(bot, administrators),
        posting=Posting(store, clock, relay.wake),
        messages=messages,
        group_messages=group_messages,
        sender=sender,
        panels=Panels(sender, store),
        profile=profile,
        identity=Identity(bot),
        texts=texts,
        site_pages=site_pages,
        spawn=supervisor.spawn,
        draw=artist.draw,
        insight=insight,
        allowed_user_ids=frozenset(settings.allowed_user_ids),
        admin_user_ids=frozenset(settings.admin_user_ids),
        retention_days=settings.retention_days,
    )
    root = dispatcher(services, SqlFsmStorage(database))
    supervisor.loop("watcher", watcher.run)
    supervisor.loop("settlement", settlement.run)
    supervisor.loop("notifier", notifier.run)
    supervisor.loop("patience", patience.run)
    supervisor.loop("wishes", wish_reader.run)
    supervisor.loop("retention", Retention(store, clock, settings.retention_days).run)
    supervisor.spawn("profile", profile.tell())
    return Polling(
        bot,
        lambda update: root.feed_update(bot, update),
        spawn=supervisor.spawn,
        allowed_updates=UPDATES,
    )


@asynccontextmanager
async def _database(settings: Settings) -> AsyncIterator[Database]:
    database = Database(settings.database_url, recent_people=RECENT_PEOPLE)
    try:
        yield database
    finally:
        await database.dispose()


@asynccontextmanager
async def _bot(settings: Settings) -> AsyncIterator[Bot]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(settings.telegram_api_url))
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
async def _site(settings: Settings) -> AsyncIterator[Jiema]:
    budgets = Budgets(_cipher(settings).budget_secret())
    async with Jiema(settings.jiema_api_url, budgets) as site:
        yield site


def _cipher(settings: Settings) -> Cipher:
    return Cipher([key.get_secret_value() for key in settings.encryption_keys])

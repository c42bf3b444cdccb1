"""The composition root, second half: every service built and wired to the others."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import NamedTuple

from aiogram import Bot

from bot.core.insight import Insight, Mishap
from bot.core.news import News, NoNews, Topic
from bot.core.shares import AllShares, Shares
from bot.figures.measures import Measures
from bot.host.artist import Artist
from bot.host.clock import SystemClock
from bot.host.mishaps import Logged
from bot.host.supervisor import Supervisor
from bot.jiema.client import Jiema
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
from bot.orders.heard import Heard
from bot.orders.history import History
from bot.orders.lifecycle import Lifecycle
from bot.orders.links import LinkBook
from bot.orders.pairs import Pairs
from bot.orders.patience import Patience
from bot.orders.posting import Posting
from bot.orders.purchase import Purchases
from bot.orders.quotes import Quotes
from bot.orders.relay import Relay, both, rewatching, telling
from bot.orders.retention import Retention
from bot.orders.settle import Settlement
from bot.orders.tell import Tell
from bot.orders.verdict import Verdicts
from bot.orders.waits import Waits
from bot.orders.watch import Watcher
from bot.orders.wish_reads import WishReader
from bot.orders.wishes import WishBook
from bot.settings import Settings
from bot.sharing import Sharing
from bot.ui.screens.screen import SitePages
from bot.ui.texts import Texts
from handlers.finds import Finds
from handlers.intake import Intake
from handlers.panels import Panels
from handlers.routers import dispatcher
from handlers.services import Services
from handlers.traced import Traced
from storage.census import take_census
from storage.cipher import Cipher
from storage.database import Database
from storage.fsm import SqlFsmStorage
from storage.store import SqlStore


class Wired(NamedTuple):
    """What takes updates in, and what takes in what other replicas have done."""

    intake: Intake
    heard: Heard


async def wire(
    settings: Settings,
    supervisor: Supervisor,
    database: Database,
    bot: Bot,
    site: Jiema,
    *,
    artist: Artist,
    measures: Measures | None = None,
    shared: Sharing | None = None,
    errors: Callable[[], Iterable[Logged]] = tuple,
    shares: Shares | None = None,
    news: News | None = None,
) -> Wired:
    """Build the services and start their loops."""
    shares, news = shares or AllShares(), news or NoNews()
    clock = SystemClock()
    measures = measures or Measures()
    shared = shared or Sharing(SqlFsmStorage(database))
    store = SqlStore(database, cipher_of(settings), measures)
    texts = Texts(settings.default_language)
    site_pages = SitePages(settings.jiema_site_url)
    relay = Relay(news)
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
        shares=shares,
    )
    quotes = Quotes(access, catalogue, store, clock)
    purchases = Purchases(
        access,
        quotes,
        store,
        clock,
        wake=relay.wake,
        settle=telling(settlement.stir, news, Topic.INTENT),
        changed=relay.changed,
        hands=hands,
        shares=shares,
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
        figures=measures,
        shares=shares,
    )
    measures.watcher = watcher
    profile = Profile(bot, store, texts)
    links = LinkBook(store, clock, relay.wake)
    administrators = Administrators(bot, time.monotonic)
    pace = Pace()
    sender = Sender(
        bot,
        lambda chat_id: pace.answered(chat_id, time.monotonic()),
        lambda fence: shares.fence(fence.share) == fence,
    )
    shown = Shown(store, sender)
    waits = Waits(store, clock, spawn=supervisor.spawn, monotonic=time.monotonic)
    patience = Patience(waits, store, clock, relay.wake, shares)
    wish_reader = WishReader(
        access,
        catalogue,
        store,
        clock,
        tell=tell,
        wake=relay.wake,
        monotonic=time.monotonic,
        shares=shares,
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
        leave=shared.leave,
        figures=measures,
        shares=shares,
    )
    relay.connect(wake=notifier.wake, changed=both(watcher.changed, patience.changed))

    def read_anew() -> None:
        watcher.reload()
        notifier.wake()
        settlement.stir()
        patience.reload()

    def forgotten(user_id: int) -> None:
        patience.forget(user_id)
        shared.forget(user_id)

    async def insight() -> Insight:
        mishaps = tuple(Mishap(*logged) for logged in errors())
        census = await take_census(database, clock.now())
        return Insight(census, watcher.lag_seconds, mishaps)

    services = Services(
        people=People(
            access,
            store,
            clock,
            rewatch=rewatching(watcher.reload, news),
            forgotten=forgotten,
            wake=relay.wake,
            news=news,
        ),
        catalogue=catalogue,
        quotes=quotes,
        purchases=purchases,
        lifecycle=lifecycle,
        history=History(access, catalogue, store, clock),
        archive=Archive(store, clock),
        exports=Exports(store),
        pairs=Pairs(catalogue, store, clock),
        wishes=WishBook(catalogue, store, clock, stir=telling(wish_reader.stir, news, Topic.WISH)),
        waits=waits,
        links=links,
        administrators=administrators,
        roles=Roles(bot, administrators),
        posting=Posting(store, clock, relay.wake),
        messages=messages,
        group_messages=group_messages,
        sender=sender,
        panels=Panels(sender, store, alone=shares.name is None),
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
        brief=shared.brief,
        finds=Finds(shared.brief),
    )
    root = dispatcher(services, shared.conversations, shared.isolation)
    root.update.outer_middleware(Traced(measures))
    for name, run in {
        "watcher": watcher.run,
        "settlement": settlement.run,
        "notifier": notifier.run,
        "order messages": messages.run,
        "patience": patience.run,
        "wishes": wish_reader.run,
        "retention": Retention(store, clock, settings.retention_days, shares).run,
        "doubts": lambda: database.follow_doubts(read_anew),
    }.items():
        supervisor.loop(name, run)
    supervisor.spawn("profile", profile.tell())
    return Wired(
        Intake(
            bot,
            lambda update: root.feed_update(bot, update),
            store,
            clock,
            spawn=supervisor.spawn,
            shares=shares,
        ),
        Heard(
            access,
            store,
            watcher=watcher,
            settlement=settlement,
            patience=patience,
            wishes=wish_reader,
            wake=notifier.wake,
            monotonic=time.monotonic,
        ),
    )


def cipher_of(settings: Settings) -> Cipher:
    """Return the ring of encryption keys."""
    return Cipher([key.get_secret_value() for key in settings.encryption_keys])

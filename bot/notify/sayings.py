"""What each kind of outbox entry says."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from bot.core.catalogue import Country, Service
from bot.core.errors import KeyLost, Unwritable
from bot.core.intent import Intent, IntentState
from bot.core.message import Kind, OutboxEntry
from bot.core.money import Money
from bot.core.order import Order
from bot.core.ports import Clock, Store, Unit
from bot.notify.bell import Bell
from bot.notify.cards import OrderMessages
from bot.notify.comforts import Comforts
from bot.notify.posts import Posts
from bot.notify.sender import ChatClosed, FloodWait, Lost, Sender, Unsendable
from bot.ui.callbacks import Confirm
from bot.ui.screens import confirm as confirm_screens
from bot.ui.screens import groups as group_screens
from bot.ui.screens import notices
from bot.ui.screens import order as order_screens
from bot.ui.screens.screen import Screen, SitePages


class Sayings:
    """Renders entries from what is stored now and sends them."""

    def __init__(
        self,
        messages: OrderMessages,
        sender: Sender,
        store: Store,
        clock: Clock,
        *,
        site_pages: SitePages,
        posts: Posts,
    ) -> None:
        self._posts = posts
        self._bell = Bell(sender, store, clock)
        self._comforts = Comforts(messages, sender, self._bell, store, clock)
        self._messages = messages
        self._sender = sender
        self._store = store
        self._clock = clock
        self._site_pages = site_pages

    async def say(self, entry: OutboxEntry) -> Sequence[OutboxEntry]:
        """Say one entry; return every entry that has been said by it.

        What there is nothing left to say about (forgotten, erased) counts as said.

        Raises:
            Exception: those of :class:`~bot.notify.sender.Sender`; nothing was said then.
        """
        if entry.recipient.is_group:
            return await self._posts.say(entry)
        if entry.kind is Kind.ENDED:
            return await self._ended(entry)
        if entry.kind is Kind.REMINDER:
            return await self._comforts.remind(entry)
        chat_id = entry.recipient.chat_id
        if entry.order_id is not None:
            await self._of_order(entry, entry.order_id, chat_id)
        else:
            await self._of_no_order(entry, chat_id)
        return [entry]

    async def left_to_others(self, entry: OutboxEntry) -> None:
        """See that what was said here stands once, though another replica may say it as well."""
        if entry.order_id is None or entry.recipient.is_group:
            return
        with suppress(ChatClosed, FloodWait, Lost, Unsendable, Unwritable):
            await self._messages.settle(entry.order_id, entry.recipient.chat_id)

    async def _of_order(self, entry: OutboxEntry, order_id: int, chat_id: int) -> None:
        match entry.kind:
            case Kind.CARD:
                await self._messages.sync(order_id, chat_id)
            case Kind.CODE if entry.position is not None:
                await self._messages.send_code(order_id, entry.position, chat_id)
            case Kind.WATCH_ENDED:
                await self._watch_ended(order_id, chat_id)
            case Kind.LOW_BALANCE:
                await self._low_balance(order_id, chat_id)

    async def _of_no_order(self, entry: OutboxEntry, chat_id: int) -> None:
        match entry.kind:
            case Kind.INTENT if entry.intent_id is not None:
                await self._settled(entry.intent_id, chat_id)
            case Kind.KEY_REFUSED if entry.key_id is not None:
                await self._key_refused(entry.key_id, chat_id)
            case Kind.WISH if entry.wish_id is not None:
                await self._comforts.wish(entry.wish_id, chat_id)
            case Kind.OUTAGE:
                await self._outage(chat_id)
            case Kind.LINK_SUSPENDED if entry.link_id is not None:
                await self._link_suspended(entry.link_id, chat_id)

    async def _ended(self, entry: OutboxEntry) -> Sequence[OutboxEntry]:
        """Say all ends that are due in this chat in one message."""
        now = self._clock.now()
        async with self._store.read() as unit:
            pending = await unit.outbox.pending_of(entry.recipient)
            merged = [one for one in pending if one.kind is Kind.ENDED and one.due_at <= now]
            ids = dict.fromkeys(one.order_id for one in merged if one.order_id is not None)
            found = [await unit.orders.get(order_id) for order_id in ids]
        orders = [order for order in found if order is not None]
        if orders:
            chat_id = entry.recipient.chat_id
            locale = await self._messages.locale(chat_id)
            confirmed = frozenset(order.id for order in orders if order.refund_confirmed)
            screen = order_screens.ended(
                locale, orders, _latest_balance(orders), confirmed_cancel=confirmed
            )
            await self._bell.send(chat_id, screen)
        return merged or [entry]

    async def _settled(self, intent_id: int, chat_id: int) -> None:
        async with self._store.read() as unit:
            intent = await unit.intents.get(intent_id)
            if intent is None:
                return
            found = [await unit.orders.get(i) for i in await unit.intents.order_ids(intent_id)]
            services = {service.code: service for service in await unit.names.services()}
            countries = {country.api_id: country for country in await unit.names.countries()}
        orders = [order for order in found if order is not None]
        locale = await self._messages.locale(chat_id)
        if orders:
            several = intent.state is IntentState.SEVERAL
            screen: Screen = order_screens.found_orders(locale, orders, several=several)
        elif (facts := _unexplained(intent)) is not None:
            before, now = facts
            screen = notices.unexplained(
                locale, intent, before=before, now=now, site_pages=self._site_pages
            )
        else:
            service = services.get(intent.service_code) or _service_of(intent)
            country = countries.get(intent.country_api_id) or _country_of(intent)
            screen = confirm_screens.nothing_bought(
                locale, service, country, _again(service, country)
            )
        await self._bell.send(chat_id, screen)
        if intent.state is not IntentState.PLACED:
            # The "checking" message says what is no longer true; where one order was found it
            # has become that order's card.
            await self._sender.delete(intent.chat_id, intent.message_id)

    async def _key_refused(self, key_id: int, chat_id: int) -> None:
        async with self._store.read() as unit:
            key = await unit.accounts.key(key_id)
            if key is None or not key.refused:
                return
            watched = await unit.orders.watched_of(key.owner_id)
            opens = await _opens(unit, key_id)
        orders = [order for order in watched if order.key_id == key_id]
        locale = await self._messages.locale(chat_id)
        if opens:
            screen = notices.key_refused(locale, key.display_name, self._site_pages, orders)
        else:
            screen = notices.key_lost(locale, orders)
        await self._bell.send(chat_id, screen)

    async def _outage(self, chat_id: int) -> None:
        async with self._store.read() as unit:
            orders = await unit.orders.watched_of(chat_id)
        await self._bell.send(chat_id, notices.outage(await self._messages.locale(chat_id), orders))

    async def _watch_ended(self, order_id: int, chat_id: int) -> None:
        async with self._store.read() as unit:
            order = await unit.orders.get(order_id)
        if order is not None:
            locale = await self._messages.locale(chat_id)
            await self._bell.send(chat_id, order_screens.watch_ended(locale, order))

    async def _low_balance(self, order_id: int, chat_id: int) -> None:
        async with self._store.read() as unit:
            order = await unit.orders.get(order_id)
            owner = await unit.accounts.get(chat_id)
        if order is None or owner is None or owner.low_balance is None:
            return
        locale = await self._messages.locale(chat_id)
        screen = notices.low_balance(locale, order, owner.low_balance, self._site_pages)
        await self._bell.send(chat_id, screen)

    async def _link_suspended(self, link_id: int, chat_id: int) -> None:
        async with self._store.read() as unit:
            link = await unit.links.get(link_id)
        if link is not None and link.suspended is not None:
            locale = await self._messages.locale(chat_id)
            await self._bell.send(chat_id, group_screens.suspended(locale, link, link.suspended))


async def _opens(unit: Unit, key_id: int) -> bool:
    """Whether an encryption key we have opens a stored key: else the API did not refuse it."""
    try:
        await unit.accounts.secret(key_id)
    except KeyLost:
        return False
    return True


def _unexplained(intent: Intent) -> tuple[Money, Money] | None:
    before, now = intent.balance_before, intent.balance_after
    if not intent.unexplained or before is None or now is None:
        return None
    return before, now


def _again(service: Service, country: Country) -> Confirm | None:
    """Return where to buy it now; ``None`` for what the service no longer names."""
    if not (service.id and country.id):
        return None
    return Confirm.direct(service.id, country.id)


def _latest_balance(orders: Sequence[Order]) -> Money | None:
    return orders[-1].balance_after


def _service_of(intent: Intent) -> Service:
    return Service(0, intent.service_code, "", intent.service_name)


def _country_of(intent: Intent) -> Country:
    return Country(0, intent.country_api_id, intent.country_slug, intent.country_name)

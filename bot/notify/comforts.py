"""Saying what was asked for or may help: a wish that came true, an order that expires soon."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.message import Kind, OutboxEntry
from bot.core.ports import Clock, Store
from bot.core.waits import waits_for_first
from bot.core.wish import NamedWish
from bot.notify.bell import Bell
from bot.notify.cards import OrderMessages
from bot.notify.sender import Sender
from bot.ui.screens import reminders
from bot.ui.screens import wishes as wish_screens


class Comforts:
    """Renders such entries from what is stored now and sends them."""

    def __init__(
        self, messages: OrderMessages, sender: Sender, bell: Bell, store: Store, clock: Clock
    ) -> None:
        self._messages = messages
        self._sender = sender
        self._bell = bell
        self._store = store
        self._clock = clock

    async def wish(self, wish_id: int, chat_id: int) -> None:
        """Tell that a wish has come true; one that was taken back or made anew says nothing.

        Raises:
            Exception: those of :class:`~bot.notify.sender.Sender`.
        """
        async with self._store.read() as unit:
            wish = await unit.wishes.get(wish_id)
            if wish is None or wish.found is None:
                return
            services = {service.id: service for service in await unit.names.services()}
            countries = {country.id: country for country in await unit.names.countries()}
        named = NamedWish(wish, services[wish.service_id], countries[wish.country_id])
        locale = await self._messages.locale(chat_id)
        await self._bell.send(chat_id, wish_screens.came_true(locale, named, wish.found))

    async def remind(self, entry: OutboxEntry) -> Sequence[OutboxEntry]:
        """Remind, without a sound, of all orders due in this chat; return their entries.

        Raises:
            Exception: those of :class:`~bot.notify.sender.Sender`; nothing was said then.
        """
        now = self._clock.now()
        async with self._store.read() as unit:
            pending = await unit.outbox.pending_of(entry.recipient)
            merged = [one for one in pending if one.kind is Kind.REMINDER and one.due_at <= now]
            ids = dict.fromkeys(one.order_id for one in merged if one.order_id is not None)
            found = [await unit.orders.get(order_id) for order_id in ids]
        orders = [
            order
            for order in found
            if order is not None
            and waits_for_first(order)
            and order.expires_at is not None
            and order.expires_at > now
        ]
        if orders:
            chat_id = entry.recipient.chat_id
            screen = reminders.expiring(await self._messages.locale(chat_id), orders)
            await self._sender.send(chat_id, screen, silent=True)
        return merged or [entry]

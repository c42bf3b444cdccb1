"""Posting orders to groups: chosen before the purchase, written with it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.core.announce import low_balance, placed
from bot.core.intent import Intent, Quote
from bot.core.link import Link, Post, Press, Switch
from bot.core.message import Kind, OutboxEntry
from bot.core.order import Order
from bot.core.ports import Clock, Store, Unit, Wake


async def switches_of(unit: Unit, owner_id: int, service_code: str) -> tuple[Switch, ...]:
    """Return the groups that a person's orders can be posted to, as chosen for this service."""
    muted = await unit.links.muted(owner_id, service_code)
    links = await unit.links.of_owner(owner_id)
    return tuple(Switch(one, one.id not in muted) for one in links if one.suspended is None)


async def choose_links(unit: Unit, intent: Intent, quote: Quote) -> None:
    """Keep with an intent which groups its order will be posted to.

    A group that was linked or resumed since the confirm screen was shown was not named on it.
    """
    switches = named(await switches_of(unit, intent.owner_id, intent.service_code), quote)
    await unit.links.choose(intent.id, [one.link.id for one in switches if one.on])


def named(switches: Iterable[Switch], quote: Quote) -> tuple[Switch, ...]:
    """Return those of the groups that a confirm screen named: linked before it was shown."""
    return tuple(one for one in switches if one.link.linked_at <= quote.shown_at)


async def post_order(unit: Unit, intent: Intent, order: Order, clock: Clock) -> None:
    """Post an order to the groups chosen for its intent, and say if it leaves little balance.

    Args:
        unit: the transaction that settles the intent with this order.
    """
    await unit.links.post(intent.id, order.id)
    posts = await unit.links.posts_of(order.id)
    account = await unit.accounts.get(order.owner_id)
    now, least = clock.now(), account.low_balance if account is not None else None
    await unit.outbox.add(placed(order.id, now, posts))
    await unit.outbox.add(low_balance(order, least, now, posts))


class Posting:
    """What people choose and press about posted orders."""

    def __init__(self, store: Store, clock: Clock, wake: Wake) -> None:
        self._store = store
        self._clock = clock
        self._wake = wake

    async def switch(
        self, owner_id: int, nonce: str, link_id: int, *, on: bool
    ) -> Sequence[Switch] | None:
        """Remember whether orders of a quote's service are posted to a link.

        Returns the screen's switches as they now stand; ``None``, and nothing is changed, for a
        quote that is unknown or was bought from, or somebody else's link.
        """
        async with self._store.write() as unit:
            quote = await unit.intents.quote(nonce, owner_id)
            link = await unit.links.get(link_id)
            if quote is None or link is None or link.owner_id != owner_id:
                return None
            if await unit.intents.by_nonce(nonce) is not None:
                return None
            codes = {one.id: one.code for one in await unit.names.services()}
            await unit.links.set_posted(link_id, codes[quote.service_id], posted=on)
            return named(await switches_of(unit, owner_id, codes[quote.service_id]), quote)

    async def find(self, order_id: int, chat_id: int) -> tuple[Order, Post] | None:
        """Return an order that is posted to a group, with its post there."""
        async with self._store.read() as unit:
            order = await unit.orders.get(order_id)
            posts = await unit.links.posts_of(order_id)
        post = next((one for one in posts if one.link.chat_id == chat_id), None)
        return None if order is None or post is None else (order, post)

    async def position_at(self, order: Order, link: Link, message_id: int) -> int:
        """Return which SMS a message in a group is about; the newest for the order's message."""
        async with self._store.read() as unit:
            cards = await unit.cards.of_order(order.id, link.chat_id)
        found = [card.position for card in cards if card.message_id == message_id]
        return max(found, default=0) or len(order.sms)

    async def links_of(self, order_id: int) -> Sequence[Link]:
        """Return the links that an order is posted to and that work."""
        async with self._store.read() as unit:
            posts = await unit.links.posts_of(order_id)
        return [post.link for post in posts if post.link.suspended is None]

    async def pressed(self, order_id: int, link_id: int, press: Press) -> None:
        """Remember who has pressed what, for the order's message to say."""
        async with self._store.write() as unit:
            await unit.links.pressed(order_id, link_id, press)

    async def show(self, order_id: int, link: Link) -> None:
        """Let an order's message in a group show how things stand."""
        entry = OutboxEntry(
            0, link.recipient, Kind.CARD, self._clock.now(), order_id=order_id, link_id=link.id
        )
        async with self._store.write() as unit:
            await unit.outbox.add([entry])
        self._wake()

"""Which messages show an order in a chat, and what they show."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Iterable, Mapping
from typing import NamedTuple

import structlog

from bot.core.errors import Unwritable
from bot.core.message import Card
from bot.core.ports import Store, Unit
from bot.core.shares import NO_FENCE, under
from bot.notify.sender import Sender
from bot.ui.screens.screen import Screen

log = structlog.get_logger(__name__)

TRIES = 3
"""How often an order's messages are made to show its state, if others do so at the same time."""


class _Unwritten(NamedTuple):
    """A card that could not be stored, and the row in whose place it belongs."""

    card: Card
    before: Card | None


class Shown:
    """The rows of an order's messages; kept in memory as long as they cannot be stored."""

    def __init__(self, store: Store, sender: Sender) -> None:
        self._store = store
        self._sender = sender
        self._unwritten: dict[tuple[int, int], dict[int, _Unwritten]] = {}
        self._some = asyncio.Event()

    async def unwritten(self) -> list[tuple[int, int]]:
        """Wait until something could not be stored; return the orders and chats it is of."""
        while not self._unwritten:
            self._some.clear()
            await self._some.wait()
        return list(self._unwritten)

    async def read(self, unit: Unit, order_id: int, chat_id: int) -> dict[int, Card]:
        """Return an order's messages in a chat by position, in order."""
        cards = {card.position: card for card in await unit.cards.of_order(order_id, chat_id)}
        unwritten = self._unwritten.get((order_id, chat_id), {})
        cards |= {position: one.card for position, one in unwritten.items()}
        return {position: cards[position] for position in sorted(cards)}

    async def put(self, *cards: Card, before: Mapping[int, Card]) -> bool:
        """Keep what messages of one order in one chat show.

        The messages are in the chat already: to fail here would send them again. Nor does a fence
        keep that from being noted: what was read ``before`` guards it.

        Args:
            before: the cards by position as they were when the messages were rendered.

        Returns ``False`` when another replica has put others there meanwhile, which stay.
        """
        place = (cards[0].order_id, cards[0].chat_id)
        unwritten = self._unwritten.get(place, {})
        news = {card.position: _Unwritten(card, before.get(card.position)) for card in cards}
        for position in news.keys() & unwritten.keys():
            news[position] = news[position]._replace(before=unwritten[position].before)
        try:
            done = await self._write(news.values())
        except Unwritable:
            self._unwritten.setdefault(place, {}).update(news)
            self._some.set()
            log.warning("card.unwritten", order=place[0])
            return True
        self._written(place, news.keys())
        await self.settle(*place)
        return done

    async def settle(self, order_id: int, chat_id: int) -> None:
        """Store what could not be stored; take back what another replica has said as well."""
        place = (order_id, chat_id)
        unwritten = dict(self._unwritten.get(place, {}))
        if not unwritten:
            return
        try:
            async with self._store.read() as unit:
                known = await unit.orders.get(order_id) is not None
            if known:
                await self._write(unwritten.values())
            async with self._store.read() as unit:
                rows = {row.position: row for row in await unit.cards.of_order(*place)}
        except Unwritable:
            return
        now = self._unwritten.get(place, {})
        self._written(place, [at for at, one in unwritten.items() if now.get(at) == one])
        ours = {one.card.message_id for at, one in unwritten.items() if at in rows}
        for message_id in ours - {row.message_id for row in rows.values()}:
            log.info("card.said_by_another", order=order_id)
            await self._sender.delete(chat_id, message_id)

    async def _write(self, news: Iterable[_Unwritten]) -> bool:
        done = True
        with under(NO_FENCE):
            async with self._store.write() as unit:
                for card, before in news:
                    done &= await unit.cards.swap(card, before)
        return done

    def _written(self, place: tuple[int, int], positions: Iterable[int]) -> None:
        rest = self._unwritten.get(place, {})
        for position in positions:
            rest.pop(position, None)
        if not rest:
            self._unwritten.pop(place, None)

    async def remove(self, card: Card) -> None:
        """Forget a message that is gone."""
        self._unwritten.get((card.order_id, card.chat_id), {}).pop(card.position, None)
        async with self._store.write() as unit:
            await unit.cards.remove(card.order_id, card.chat_id, card.position)


def digest(screen: Screen) -> str:
    """Return what tells two screens apart, to leave out edits that change nothing."""
    keyboard = screen.keyboard.model_dump_json(exclude_none=True) if screen.keyboard else ""
    return hashlib.sha256(f"{screen.text}\0{keyboard}".encode()).hexdigest()[:16]

"""Which messages show an order in a chat, and what they show."""

from __future__ import annotations

import hashlib

import structlog

from bot.core.errors import Unwritable
from bot.core.message import Card
from bot.core.ports import Store, Unit
from bot.ui.screens.screen import Screen

log = structlog.get_logger(__name__)


class Shown:
    """The rows of an order's messages; kept in memory as long as they cannot be stored."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._unwritten: dict[tuple[int, int], dict[int, Card]] = {}

    async def read(self, unit: Unit, order_id: int, chat_id: int) -> dict[int, Card]:
        """Return an order's messages in a chat by position, in order."""
        cards = {card.position: card for card in await unit.cards.of_order(order_id, chat_id)}
        cards |= self._unwritten.get((order_id, chat_id), {})
        return {position: cards[position] for position in sorted(cards)}

    async def put(self, *cards: Card) -> None:
        """Keep what messages of one order in one chat show.

        The messages are in the chat already: to fail here would send them again.
        """
        place = (cards[0].order_id, cards[0].chat_id)
        kept = {**self._unwritten.get(place, {}), **{card.position: card for card in cards}}
        try:
            async with self._store.write() as unit:
                for card in kept.values():
                    await unit.cards.put(card)
        except Unwritable:
            self._unwritten[place] = kept
            log.warning("card.unwritten", order=place[0])
        else:
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

"""Which messages show an order in a chat, and what they show."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

import structlog

from bot.core.errors import Unwritable
from bot.core.message import Card
from bot.core.ports import Store, Unit
from bot.core.shares import NO_FENCE, under
from bot.ui.screens.screen import Screen

log = structlog.get_logger(__name__)

TRIES = 3
"""How often an order's messages are made to show its state, if others do so at the same time."""


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

    async def put(self, *cards: Card, before: Mapping[int, Card] | None = None) -> bool:
        """Keep what messages of one order in one chat show.

        The messages are in the chat already: to fail here would send them again. Nor does a fence
        keep that from being noted: what was read ``before`` guards it.

        Args:
            before: the cards by position as they were when the messages were rendered; without
                them, these take the place of whatever is there.

        Returns ``False`` when another replica has put others there meanwhile, which stay.
        """
        place = (cards[0].order_id, cards[0].chat_id)
        unwritten = self._unwritten.get(place)
        if unwritten is not None:
            before = None
        kept = {**(unwritten or {}), **{card.position: card for card in cards}}
        try:
            with under(NO_FENCE):
                done = await self._write(kept.values(), before)
        except Unwritable:
            self._unwritten[place] = kept
            log.warning("card.unwritten", order=place[0])
            return True
        self._unwritten.pop(place, None)
        return done

    async def _write(self, cards: Iterable[Card], before: Mapping[int, Card] | None) -> bool:
        done = True
        async with self._store.write() as unit:
            for card in cards:
                if before is None:
                    await unit.cards.put(card)
                elif not await unit.cards.swap(card, before.get(card.position)):
                    done = False
        return done

    async def remove(self, card: Card) -> None:
        """Forget a message that is gone."""
        self._unwritten.get((card.order_id, card.chat_id), {}).pop(card.position, None)
        async with self._store.write() as unit:
            await unit.cards.remove(card.order_id, card.chat_id, card.position)


def digest(screen: Screen) -> str:
    """Return what tells two screens apart, to leave out edits that change nothing."""
    keyboard = screen.keyboard.model_dump_json(exclude_none=True) if screen.keyboard else ""
    return hashlib.sha256(f"{screen.text}\0{keyboard}".encode()).hexdigest()[:16]

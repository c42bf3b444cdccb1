"""Confirming and buying, as a tap does."""

from __future__ import annotations

from collections.abc import Callable

from bot.core.catalogue import Country, Service
from bot.core.intent import Intent
from bot.orders.outcomes import (
    Confirmation,
    Outcome,
)
from tests.orders.world import World

MESSAGE_ID = 77


class Progress:
    """Takes note, and may look around at the moment just before the request."""

    def __init__(self, at_buying: Callable[[], None] | None = None) -> None:
        self.said: list[str] = []
        self._at_buying = at_buying

    async def waiting(self, seconds: float) -> None:
        self.said.append(f"waiting {seconds:g}")

    async def buying(self, service: Service, country: Country) -> None:
        self.said.append(f"buying {service.code} {country.slug}")
        if self._at_buying is not None:
            self._at_buying()


async def confirm(world: World) -> Confirmation:
    service, country = await world.offered()
    quote = await world.quotes.quote(world.key, service.id, country.id)
    assert isinstance(quote, Confirmation)
    return quote


async def buy(world: World, nonce: str, progress: Progress | None = None) -> Outcome:
    return await world.purchases.buy(world.key, nonce, MESSAGE_ID, progress or Progress())


async def intent_of(world: World, nonce: str) -> Intent:
    async with world.store.read() as unit:
        intent = await unit.intents.by_nonce(nonce)
    assert intent is not None
    return intent

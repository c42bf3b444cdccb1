"""A wish: to be told when a number is in stock again, or costs little enough."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.catalogue import Country, Service
from bot.core.money import Money

MOST_WISHES = 10
"""Most a person may have at a time: each costs reads of the key."""
WISH_LASTS = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Wish:
    """What one person wishes to be told of, once.

    Attributes:
        id: ``0`` until it is stored.
        at_most: the highest price that is news; ``None`` for any.
        found: the price at which it came true; ``None`` while it is open.
    """

    id: int
    owner_id: int
    service_id: int
    country_id: int
    at_most: Money | None
    made_at: datetime
    found: Money | None = None

    @property
    def expires_at(self) -> datetime:
        """When it is given up."""
        return self.made_at + WISH_LASTS

    def is_met(self, price: Money, stock: int) -> bool:
        """Whether an offer of its service and country is what was wished for."""
        return stock > 0 and (self.at_most is None or price <= self.at_most)


@dataclass(frozen=True, slots=True)
class ReadableWish:
    """An open wish, and the key of its owner that prices can be read with."""

    wish: Wish
    key_id: int


@dataclass(frozen=True, slots=True)
class NamedWish:
    """A wish with what its ids stand for."""

    wish: Wish
    service: Service
    country: Country

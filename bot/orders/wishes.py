"""What people wish to be told of: made, listed and taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.core.account import Key
from bot.core.money import Money
from bot.core.ports import Clock, Store
from bot.core.wish import MOST_WISHES, WISH_LASTS, NamedWish, Wish
from bot.orders.catalogue import Catalogue
from bot.orders.outcomes import Expired


@dataclass(frozen=True, slots=True)
class TooMany:
    """The person has as many wishes as one may have; nothing was stored."""


class WishBook:
    """Keeps wishes.

    Args:
        stir: told when there is a new one.
    """

    def __init__(
        self, catalogue: Catalogue, store: Store, clock: Clock, *, stir: Callable[[], None]
    ) -> None:
        self._catalogue = catalogue
        self._store = store
        self._clock = clock
        self._stir = stir

    async def of_owner(self, owner_id: int) -> Sequence[NamedWish]:
        """Return a person's open wishes, oldest first."""
        since = self._clock.now() - WISH_LASTS
        async with self._store.read() as unit:
            found = await unit.wishes.of_owner(owner_id, since)
        named = (self._named(wish) for wish in found)
        return [wish for wish in named if wish is not None]

    async def make(
        self, key: Key, service_id: int, country_id: int, at_most: Money | None
    ) -> NamedWish | TooMany | Expired:
        """Wish for a pair; another wish for the same one is replaced.

        Args:
            at_most: the highest price that is news; ``None`` for any.

        Returns ``Expired`` when an old button names a service or country nobody knows.
        """
        now = self._clock.now()
        named = self._named(Wish(0, key.owner_id, service_id, country_id, at_most, now))
        if named is None:
            return Expired()
        async with self._store.write() as unit:
            others = [
                wish
                for wish in await unit.wishes.of_owner(key.owner_id, now - WISH_LASTS)
                if (wish.service_id, wish.country_id) != (service_id, country_id)
            ]
            if len(others) >= MOST_WISHES:
                return TooMany()
            wish = await unit.wishes.put(named.wish)
        self._stir()
        return NamedWish(wish, named.service, named.country)

    async def remove(self, owner_id: int, wish_id: int) -> None:
        """Take a wish back; one that is gone, or somebody else's, is left as it is."""
        async with self._store.write() as unit:
            await unit.wishes.remove(wish_id, owner_id)

    def _named(self, wish: Wish) -> NamedWish | None:
        service, country = self._catalogue.named(wish.service_id, wish.country_id)
        if service is None or country is None:
            return None
        return NamedWish(wish, service, country)

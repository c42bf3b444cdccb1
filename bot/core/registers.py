"""The small registers of the store: names, messages, favourites, wishes, updates and the like."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from bot.core.catalogue import BoughtPair, Country, Favourite, Service
from bot.core.message import Card
from bot.core.money import Money
from bot.core.order import Mark, Order
from bot.core.wish import ReadableWish, Wish


class Orders(Protocol):
    """Orders with their SMS."""

    async def get(self, order_id: int) -> Order | None:
        """Return the order with this id of ours."""

    async def find(self, owner_id: int, api_order_id: str) -> Order | None:
        """Return a person's order by the API's id."""

    async def add(self, order: Order) -> Order:
        """Insert with its SMS; return it with its id."""

    async def save(self, order: Order) -> bool:
        """Write a changed order and its new SMS, if ``order.version`` is one above the stored.

        Returns whether it was; ``False`` means somebody else changed it first: read again.
        """

    async def watched(self) -> Sequence[Order]:
        """Return every order the watcher must look at."""

    async def marks(self) -> Sequence[Mark]:
        """Return what tells whether such an order has changed: much sooner read than all."""

    async def watched_of(self, owner_id: int) -> Sequence[Order]:
        """Return those of one person."""

    async def bought_pairs(self, owner_id: int, *, limit: int) -> Sequence[BoughtPair]:
        """Return service, country and price of the latest orders bought here, newest first."""

    async def claimed(self, api_account_id: str) -> frozenset[str]:
        """Return the API ids of orders on this account that somebody bought here.

        Followed ones are not among them: what one follows may be what one has just bought.
        """

    async def known(self, api_account_id: str) -> frozenset[str]:
        """Return every API order id we have for this account, merely seen ones included."""

    async def erase_older_than(self, before: datetime) -> int:
        """Erase SMS bodies and numbers of ended orders placed before; return how many orders."""


class Names(Protocol):
    """Short ids of our own for the API's services and countries, for callback data."""

    async def services(self) -> Sequence[Service]:
        """Return every service ever named."""

    async def countries(self) -> Sequence[Country]:
        """Return every country ever named."""

    async def name_services(self, services: Sequence[Service]) -> Mapping[str, int]:
        """Give every service (``id`` ignored) an id for ever; return ids by code."""

    async def name_countries(self, countries: Sequence[Country]) -> Mapping[str, int]:
        """Give every country (``id`` ignored) an id for ever; return ids by ``api_id``."""


class Cards(Protocol):
    """Which message shows which order, and the panel of each chat."""

    async def of_order(self, order_id: int, chat_id: int) -> Sequence[Card]:
        """Return the card and the code messages, by position."""

    async def at(self, chat_id: int, message_id: int) -> Card | None:
        """Return what a message shows; of several orders, the newest."""

    async def put(self, card: Card) -> None:
        """Insert, or replace the message of that order, chat and position."""

    async def swap(self, card: Card, before: Card | None) -> bool:
        """Put a card in the place of what was read there (``None``: nothing).

        Returns whether that was there still. Else two may have edited one message at a time, and
        nobody knows what it shows: then the row says so, and is otherwise left as it is.
        """

    async def remove(self, order_id: int, chat_id: int, position: int) -> None:
        """Forget the message of that order, chat and position."""

    async def panel(self, chat_id: int) -> int | None:
        """Return the message that is the chat's panel."""

    async def set_panel(self, chat_id: int, message_id: int | None) -> None:
        """Keep which message is the chat's panel; ``None`` when there is none."""


class Favourites(Protocol):
    """The pairs of service and country that people star."""

    async def of_owner(self, owner_id: int) -> Sequence[Favourite]:
        """Return them, the first starred first."""

    async def put(self, owner_id: int, favourite: Favourite, at: datetime) -> None:
        """Star a pair; one that is starred keeps its place."""

    async def remove(self, owner_id: int, service_id: int, country_id: int) -> bool:
        """Unstar; return whether it was starred."""


class Wishes(Protocol):
    """What people wish to be told of; ``since`` leaves out those that have expired."""

    async def get(self, wish_id: int) -> Wish | None:
        """Return a wish, also one that came true."""

    async def of_owner(self, owner_id: int, since: datetime) -> Sequence[Wish]:
        """Return a person's open wishes, oldest first."""

    async def readable(self, since: datetime) -> Sequence[ReadableWish]:
        """Return the open wishes of people whose key is not refused."""

    async def put(self, wish: Wish) -> Wish:
        """Insert, or make the wish for the same pair anew; return it with its id."""

    async def fulfil(self, wish: Wish, price: Money) -> bool:
        """Note the price at which a wish came true; ``False`` if it is not the same any more."""

    async def remove(self, wish_id: int, owner_id: int) -> None:
        """Delete a wish of this person."""

    async def drop_done(self, before: datetime) -> None:
        """Delete the wishes that have been told, and those made before then."""


class Waits(Protocol):
    """How long orders waited for their first SMS."""

    async def of_pair(
        self, service_code: str, country_api_id: str, since: datetime, *, limit: int
    ) -> Sequence[float]:
        """Return the seconds of the latest orders bought here since then that got an SMS."""


class Profiles(Protocol):
    """What Telegram was last told of a bot: a digest for each place it is shown."""

    async def digests(self, bot_id: int) -> Mapping[str, str]:
        """Return the digest of what each place was told last."""

    async def put(self, bot_id: int, place: str, digest: str) -> None:
        """Keep what a place has just been told."""


class Updates(Protocol):
    """Updates of Telegram that are not handled yet, and the ids of those that were."""

    async def add(
        self, bodies: Mapping[int, str], at: datetime, *, replica: str | None = None
    ) -> Collection[int]:
        """Store updates, encrypted, by their ids; return the ids that were not known before.

        Args:
            replica: in whose hands they are.
        """

    async def known(self, update_ids: Collection[int]) -> Collection[int]:
        """Return which of these are stored, or remembered as handled."""

    async def newest(self) -> int:
        """Return the highest id that is stored or remembered, else 0."""

    async def waiting(self) -> Mapping[int, str | None]:
        """Return what is not handled; ``None`` for what no key opens."""

    async def claim(self, replica: str | None, known: Collection[int]) -> Mapping[int, str | None]:
        """Take into a replica's hands what is not handled and in no living one's; return it.

        Args:
            known: what the replica knows to be in its own; what else bears its name is returned.
        """

    async def done(self, update_ids: Collection[int], at: datetime) -> None:
        """Erase the bodies of what was handled; the ids stay until :meth:`drop_done`."""

    async def drop_done(self, before: datetime) -> None:
        """Forget the ids of what was handled before then."""

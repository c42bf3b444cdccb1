"""One transaction, seen as the tables' repositories."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncConnection

from storage.accounts import SqlAccounts
from storage.cards import SqlCards
from storage.cipher import Cipher
from storage.favourites import SqlFavourites
from storage.intents import SqlIntents
from storage.links import SqlLinks
from storage.names import SqlNames
from storage.orders import SqlOrders
from storage.outbox import SqlOutbox
from storage.past import SqlPast
from storage.profiles import SqlProfiles
from storage.updates import SqlUpdates
from storage.waits import SqlWaits
from storage.wishes import SqlWishes


class SqlUnit:
    """``bot.core.ports.Unit`` on one connection. Nothing in it commits."""

    __slots__ = (
        "accounts",
        "cards",
        "favourites",
        "intents",
        "links",
        "names",
        "orders",
        "outbox",
        "past",
        "profiles",
        "updates",
        "waits",
        "wishes",
    )

    def __init__(self, connection: AsyncConnection, cipher: Cipher) -> None:
        self.accounts = SqlAccounts(connection, cipher)
        self.orders = SqlOrders(connection)
        self.intents = SqlIntents(connection)
        self.outbox = SqlOutbox(connection)
        self.past = SqlPast(connection)
        self.cards = SqlCards(connection)
        self.names = SqlNames(connection)
        self.links = SqlLinks(connection)
        self.favourites = SqlFavourites(connection)
        self.profiles = SqlProfiles(connection)
        self.updates = SqlUpdates(connection, cipher)
        self.wishes = SqlWishes(connection)
        self.waits = SqlWaits(connection)

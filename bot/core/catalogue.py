"""What can be bought: services, countries and the price of each pair."""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.money import Money


@dataclass(frozen=True, slots=True)
class Service:
    """A service as ``GET /services`` names it.

    Attributes:
        id: our own short id, stable for ever, for callback data.
        code: the API's code, what ``POST /orders`` takes.
        from_price: the cheapest price, or ``None`` when the API gives none; whether it includes
            the operator's markup is not documented, so it is shown as "from".
        stock: numbers in stock over all countries.
    """

    id: int
    code: str
    slug: str
    name: str
    from_price: Money | None = None
    stock: int = 0


@dataclass(frozen=True, slots=True)
class Country:
    """A country as ``GET /countries`` names it.

    Attributes:
        id: our own short id, stable for ever, for callback data.
        api_id: the upstream's numeric id as text; neither a calling code nor ISO 3166.
        slug: the API's short code; most, not all, are ISO 3166 alpha-2.
    """

    id: int
    api_id: str
    slug: str
    name: str


@dataclass(frozen=True, slots=True)
class Offer:
    """A number of one service in one country, as ``GET /prices`` last offered it.

    Attributes:
        stock: how many numbers there are; ``0`` means out of stock.
    """

    country: Country
    price: Money
    stock: int


@dataclass(frozen=True, slots=True)
class Pair:
    """A service in a country, as somebody usually buys it.

    Attributes:
        price: the last one known, or ``None``; what it costs now is asked before a purchase.
        starred: whether it is a favourite.
    """

    service: Service
    country: Country
    price: Money | None
    starred: bool


@dataclass(frozen=True, slots=True)
class BoughtPair:
    """What an order was for, in the API's words, and what it cost."""

    service_code: str
    country_api_id: str
    price: Money | None


@dataclass(frozen=True, slots=True)
class Favourite:
    """A starred service and country, by our own ids, with the price when it was starred."""

    service_id: int
    country_id: int
    price: Money


class CountrySort:
    """The orders of the country list, as they stand in callback data."""

    PRICE = "p"
    STOCK = "s"
    NAME = "n"
    OWN = "o"
    """The one that the person has chosen in Settings."""

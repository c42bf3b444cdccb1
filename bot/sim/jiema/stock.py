"""What can be rented where, at which price, and how many are left."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Final

from bot.sim.jiema.catalogue import Catalogue, Country, Service, load_catalogue

# USA, England, Malaysia, Indonesia, Philippines, Vietnam, India, Germany, Brazil, Canada, Poland
POPULAR: Final = (187, 16, 7, 6, 4, 10, 22, 43, 73, 36, 15)
EMPTY_SHARE: Final = 0.06
DOCUMENTED: Final = ("tg", 7)  # the API document's example: 32 cents, 540 left


@dataclass(frozen=True, slots=True)
class Offer:
    """The price in cents and the numbers left of one service in one country."""

    price_cents: int
    count: int


@cache
def opening_offers() -> Mapping[str, Mapping[int, Offer]]:
    """Return every service's first offers by country id: pseudo-random, always the same."""
    catalogue = load_catalogue()
    return {s.code: _offers_of(s, catalogue.countries) for s in catalogue.services}


def _offers_of(service: Service, countries: tuple[Country, ...]) -> dict[int, Offer]:
    random = Random(service.code)  # noqa: S311 - prices must repeat, they keep no secret
    size = random.randint(40, 60) if service.well_known else random.randint(5, 30)
    chosen = list(POPULAR) if service.well_known else []
    rest = [country.id for country in countries if country.id not in chosen]
    chosen += random.sample(rest, size - len(chosen))
    base = random.randint(8, 60)
    offers = {country_id: _offer(random, base) for country_id in sorted(chosen)}
    if service.code == DOCUMENTED[0]:
        offers[DOCUMENTED[1]] = Offer(price_cents=32, count=540)
    return offers


def _offer(random: Random, base_cents: int) -> Offer:
    price = max(5, base_cents * random.randint(50, 300) // 100)
    count = 0 if random.random() < EMPTY_SHARE else random.randint(1, 2500)
    return Offer(price, count)


@dataclass(frozen=True, slots=True)
class ServiceSummary:
    """One line of `GET /services`: the cheapest price in cents and the totals of what is left."""

    service: Service
    min_cents: int
    total_count: int
    country_count: int


class Stock:
    """The present offers: the opening ones and what has changed since."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._changed: dict[str, dict[int, Offer]] = {}

    def offers(self, service_code: str) -> Mapping[int, Offer]:
        """Return a service's offers by country id, those with nothing left among them."""
        changed = self._changed.get(service_code)
        return opening_offers()[service_code] if changed is None else changed

    def offer(self, service_code: str, country_id: int) -> Offer | None:
        """Return one offer, None where the service is not offered."""
        return self.offers(service_code).get(country_id)

    def put(self, service_code: str, country_id: int, offer: Offer) -> None:
        """Replace one offer."""
        offers = self._changed.setdefault(service_code, dict(self.offers(service_code)))
        offers[country_id] = offer

    def add(self, service_code: str, country_id: int, number: int) -> None:
        """Add to what is left of an offer, or take from it; the price stays."""
        offer = self.offers(service_code)[country_id]
        self.put(service_code, country_id, Offer(offer.price_cents, offer.count + number))

    def summaries(self) -> list[ServiceSummary]:
        """Sum up every service that has at least one number left."""
        lines = (self._summary(service) for service in self._catalogue.services)
        return [line for line in lines if line is not None]

    def _summary(self, service: Service) -> ServiceSummary | None:
        left = [offer for offer in self.offers(service.code).values() if offer.count > 0]
        if not left:
            return None
        cheapest = min(offer.price_cents for offer in left)
        return ServiceSummary(service, cheapest, sum(o.count for o in left), len(left))

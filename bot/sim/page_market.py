"""What the service has to offer, for the page to look at and to change."""

from __future__ import annotations

from typing import Any, Final

from aiohttp import web
from pydantic import Field

from bot.sim.jiema.state import SimState
from bot.sim.page_stock import FAMOUS
from bot.sim.telegram.page.bodies import PageBody, RefusedAct, answering, read_body

MOST_COUNT: Final = 1_000_000
MOST_PRICE_CENTS: Final = 100_000


class NewOffer(PageBody):
    """`POST /world/market`."""

    service: str
    country: int
    price_cents: int = Field(ge=1, le=MOST_PRICE_CENTS)
    count: int = Field(ge=0, le=MOST_COUNT)


class MarketSide:
    """The offers of well-known services, cheapest first."""

    def __init__(self, jiema: SimState) -> None:
        self._jiema = jiema

    def routes(self) -> list[web.RouteDef]:
        """Return the routes under /world/market."""
        return [
            web.get("/world/market", answering(self._show)),
            web.post("/world/market", answering(self._change)),
        ]

    async def _show(self, request: web.Request) -> dict[str, Any]:
        catalogue = self._jiema.catalogue
        service = catalogue.service(request.query.get("service", FAMOUS[0]))
        if service is None:
            raise RefusedAct("There is no such service.")
        offers = self._jiema.stock.offers(service.code)
        countries = {country.id: country for country in catalogue.countries}
        return {
            "services": [
                {"code": found.code, "name": found.name}
                for found in map(catalogue.service, FAMOUS)
                if found is not None
            ],
            "service": service.code,
            "offers": [
                {
                    "country": country_id,
                    "name": countries[country_id].name,
                    "slug": countries[country_id].slug,
                    "price_cents": offer.price_cents,
                    "count": offer.count,
                }
                for country_id, offer in sorted(
                    offers.items(), key=lambda item: item[1].price_cents
                )
            ],
        }

    async def _change(self, request: web.Request) -> dict[str, Any]:
        body = await read_body(request, NewOffer)
        self._jiema.set_stock(body.service, body.country, body.count, body.price_cents)
        return {}

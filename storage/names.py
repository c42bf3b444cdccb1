"""Short ids of our own for the API's services and countries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy import bindparam, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.catalogue import Country, Service
from storage.schema import countries, services

_SERVICES = select(services).order_by(services.c.id)
_ADD_SERVICE = services.insert()
_CHANGE_SERVICE = (
    update(services)
    .where(services.c.code == bindparam("its_code"))
    .values({name: bindparam(name) for name in ("slug", "name", "from_price", "stock")})
)
_COUNTRIES = select(countries).order_by(countries.c.id)
_ADD_COUNTRY = countries.insert()
_CHANGE_COUNTRY = (
    update(countries)
    .where(countries.c.api_id == bindparam("its_api_id"))
    .values({name: bindparam(name) for name in ("slug", "name")})
)


class SqlNames:
    """``bot.core.ports.Names`` in a database. Names are never deleted, so ids stay."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def services(self) -> Sequence[Service]:
        """Return every service ever named, in the order they were first seen."""
        rows = await self._connection.execute(_SERVICES)
        return [Service(*row) for row in rows]

    async def countries(self) -> Sequence[Country]:
        """Return every country ever named, in the order they were first seen."""
        rows = await self._connection.execute(_COUNTRIES)
        return [Country(*row) for row in rows]

    async def name_services(self, services: Sequence[Service]) -> Mapping[str, int]:
        """Give every service (``id`` ignored) an id for ever; return ids by code.

        Writes only what is new or has changed.
        """
        known = {service.code: service for service in await self.services()}
        listed = {service.code: service for service in services}
        added = [service for code, service in listed.items() if code not in known]
        changed = [
            service
            for code, service in listed.items()
            if code in known and replace(service, id=known[code].id) != known[code]
        ]
        if added:
            await self._connection.execute(
                _ADD_SERVICE, [{"code": one.code, **_service_values(one)} for one in added]
            )
            known = {service.code: service for service in await self.services()}
        if changed:
            await self._connection.execute(
                _CHANGE_SERVICE, [{"its_code": one.code, **_service_values(one)} for one in changed]
            )
        return {code: known[code].id for code in listed}

    async def name_countries(self, countries: Sequence[Country]) -> Mapping[str, int]:
        """Give every country (``id`` ignored) an id for ever; return ids by ``api_id``.

        Writes only what is new or has changed.
        """
        known = {country.api_id: country for country in await self.countries()}
        listed = {country.api_id: country for country in countries}
        added = [country for api_id, country in listed.items() if api_id not in known]
        changed = [
            country
            for api_id, country in listed.items()
            if api_id in known and replace(country, id=known[api_id].id) != known[api_id]
        ]
        if added:
            await self._connection.execute(
                _ADD_COUNTRY, [{"api_id": one.api_id, **_country_values(one)} for one in added]
            )
            known = {country.api_id: country for country in await self.countries()}
        if changed:
            await self._connection.execute(
                _CHANGE_COUNTRY,
                [{"its_api_id": one.api_id, **_country_values(one)} for one in changed],
            )
        return {api_id: known[api_id].id for api_id in listed}


def _service_values(service: Service) -> dict[str, object]:
    return {
        "slug": service.slug,
        "name": service.name,
        "from_price": service.from_price,
        "stock": service.stock,
    }


def _country_values(country: Country) -> dict[str, object]:
    return {"slug": country.slug, "name": country.name}

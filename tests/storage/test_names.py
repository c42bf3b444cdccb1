from __future__ import annotations

from dataclasses import replace

from bot.core.catalogue import Country, Service
from bot.core.money import Money
from storage.store import SqlStore
from tests.storage.samples import MALAYSIA, TELEGRAM

WHATSAPP = Service(0, "wa", "whatsapp", "WhatsApp", None, 3)


async def test_service_ids_stay_when_everything_else_changes(store: SqlStore) -> None:
    async with store.write() as unit:
        ids = await unit.names.name_services([TELEGRAM, WHATSAPP])
    assert len(set(ids.values())) == 2
    renamed = replace(TELEGRAM, name="Telegram X", from_price=Money(20), stock=1)
    async with store.write() as unit:
        again = await unit.names.name_services([replace(TELEGRAM, code="new"), renamed, renamed])
    assert again["tg"] == ids["tg"]
    assert again["new"] not in ids.values()
    assert set(again) == {"new", "tg"}
    async with store.read() as unit:
        services = {service.code: service for service in await unit.names.services()}
    assert services["tg"] == replace(renamed, id=ids["tg"])
    assert services["wa"] == replace(WHATSAPP, id=ids["wa"])


async def test_country_ids_stay_when_everything_else_changes(store: SqlStore) -> None:
    async with store.write() as unit:
        ids = await unit.names.name_countries([MALAYSIA, Country(0, "9", "th", "Thailand")])
    moved = Country(0, "7", "mys", "Malaysia Baru")
    async with store.write() as unit:
        assert await unit.names.name_countries([moved]) == {"7": ids["7"]}
    async with store.read() as unit:
        countries = await unit.names.countries()
    assert countries == [replace(moved, id=ids["7"]), Country(ids["9"], "9", "th", "Thailand")]


async def test_a_whole_catalogue(store: SqlStore) -> None:
    catalogue = [replace(TELEGRAM, code=f"s{number}") for number in range(718)]
    async with store.write() as unit:
        ids = await unit.names.name_services(catalogue)
        assert await unit.names.name_services(catalogue) == ids
    assert sorted(ids.values()) == list(range(1, 719))

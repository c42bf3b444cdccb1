from __future__ import annotations

from bot.sim.jiema.catalogue import load_catalogue
from bot.sim.jiema.stock import Offer, Stock, opening_offers


def test_size_and_uniqueness() -> None:
    catalogue = load_catalogue()
    words = [w for s in catalogue.services for w in {s.code, s.slug}]
    assert len(catalogue.services) == len({s.name for s in catalogue.services}) == 718
    assert len(words) == len(set(words))
    assert len(catalogue.countries) == 194
    assert len({c.id for c in catalogue.countries}) == len({c.slug for c in catalogue.countries})
    assert len({c.slug for c in catalogue.countries}) == 194


def test_found_by_either_name() -> None:
    catalogue = load_catalogue()
    assert catalogue.service("tg") is catalogue.service("telegram") is not None
    malaysia = catalogue.country(7)
    assert malaysia is catalogue.country("7") is catalogue.country("my")
    assert malaysia is not None
    assert malaysia.name == "Malaysia"
    england = catalogue.country("uk")
    assert england is not None
    assert england.id == 16
    assert catalogue.service("Telegram") is None
    assert catalogue.country("gb") is None


def test_opening_offers() -> None:
    offers = opening_offers()
    assert offers["tg"][7] == Offer(price_cents=32, count=540)
    assert all(5 <= len(of_service) <= 60 for of_service in offers.values())
    empty = [o for of_service in offers.values() for o in of_service.values() if o.count == 0]
    assert empty
    assert all(o.price_cents > 0 for of_service in offers.values() for o in of_service.values())


def test_stock_changes_stay_in_their_stock() -> None:
    changed, untouched = Stock(load_catalogue()), Stock(load_catalogue())
    changed.add("tg", 7, -1)
    assert changed.offer("tg", 7) == Offer(32, 539)
    assert untouched.offer("tg", 7) == Offer(32, 540)


def test_services_without_any_number_are_not_summed_up() -> None:
    stock = Stock(load_catalogue())
    for country_id in stock.offers("wa"):
        stock.put("wa", country_id, Offer(10, 0))
    codes = {line.service.code for line in stock.summaries()}
    assert "wa" not in codes
    assert "tg" in codes

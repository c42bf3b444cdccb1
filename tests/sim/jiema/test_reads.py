from __future__ import annotations

import pytest

from tests.sim.jiema.world import World


async def test_account(world: World) -> None:
    data = await world.ok("GET", "/account")
    assert set(data) == {"id", "balanceCents", "referralCode", "displayName", "lang"}
    assert data["id"] == world.account_id
    assert data["balanceCents"] == "1200"
    assert (data["displayName"], data["lang"]) == ("Ada", "en")


async def test_key_in_either_header(world: World) -> None:
    data = await world.ok("GET", "/account", headers={"X-API-Key": world.key})
    assert data["id"] == world.account_id


@pytest.mark.parametrize("headers", [{}, {"Authorization": "Basic abc"}, {"X-API-Key": " "}])
async def test_no_key(world: World, headers: dict[str, str]) -> None:
    assert await world.refused("GET", "/account", headers=headers) == (401, "AUTH_MISSING")


async def test_unknown_and_revoked_key(world: World) -> None:
    strange = {"Authorization": "Bearer jm_" + "x" * 43}
    assert await world.refused("GET", "/account", headers=strange) == (401, "AUTH_INVALID")
    await world.control("POST", "/keys/revoke", {"key": world.key})
    assert await world.refused("GET", "/account") == (401, "AUTH_INVALID")


async def test_banned(world: World) -> None:
    await world.control("POST", "/ban", {"account_id": world.account_id})
    assert await world.refused("GET", "/account") == (403, "FORBIDDEN")
    await world.control("POST", "/ban", {"account_id": world.account_id, "banned": False})
    await world.ok("GET", "/account")


async def test_services(world: World) -> None:
    items = (await world.ok("GET", "/services"))["items"]
    telegram = next(item for item in items if item["code"] == "tg")
    assert len(items) == 718
    assert telegram["slug"] == "telegram"
    assert isinstance(telegram["minCostUsd"], float)
    assert telegram["countryCount"] >= 1
    assert set(telegram) == {
        *("code", "slug", "name", "minCostUsd", "totalCount", "countryCount"),
    }


async def test_countries(world: World) -> None:
    items = (await world.ok("GET", "/countries"))["items"]
    assert len(items) == 194
    assert {"id": 7, "slug": "my", "name": "Malaysia"} in items


@pytest.mark.parametrize("service", ["tg", "telegram"])
async def test_prices(world: World, service: str) -> None:
    data = await world.ok("GET", f"/prices?service={service}")
    assert data["service"] == "tg"
    assert {"countryId": 7, "countrySlug": "my", "priceCents": "32", "count": 540} in data["items"]


async def test_prices_refused(world: World) -> None:
    assert await world.refused("GET", "/prices") == (400, "BAD_REQUEST")
    assert await world.refused("GET", "/prices?service=nope") == (400, "BAD_SERVICE")


async def test_stock_change_shows_in_prices(world: World) -> None:
    change = {"service": "tg", "country": "my", "count": 0, "priceCents": 41}
    await world.control("POST", "/stock", change)
    items = (await world.ok("GET", "/prices?service=tg"))["items"]
    assert {"countryId": 7, "countrySlug": "my", "priceCents": "41", "count": 0} in items


async def test_unknown_endpoint(world: World) -> None:
    assert await world.refused("GET", "/nothing") == (404, "NOT_FOUND")
    assert await world.refused("PUT", "/account") == (404, "NOT_FOUND")


async def test_extra_fields_on_request(world: World) -> None:
    await world.control("POST", "/settings", {"extra_fields": True})
    data = await world.ok("GET", "/account")
    assert data["balanceCents"] == "1200"
    assert data["note"] is None


async def test_own_failure_is_internal(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(world.sim.state.stock, "summaries", lambda: 1 // 0)
    assert await world.refused("GET", "/services") == (500, "INTERNAL")

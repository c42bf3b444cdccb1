"""The nine calls as they look on the wire, and what goes with every one of them."""

import asyncio
import json
from typing import Any

import pytest

from bot.jiema.budget import Budgets, Rates
from bot.jiema.client import Jiema, Kind, Purpose
from bot.jiema.errors import BadAnswer, ConnectionLost, NotSent, RateLimited
from tests.jiema.samples import ACCOUNT, DETAILS, KEY, PLACED
from tests.jiema.wire_server import answering, close, http, ok, refusal, serving

ITEMS = {"items": [{"id": 7, "code": "tg", "countryId": 7, "priceCents": "32"}]}


@pytest.mark.parametrize(
    ("call", "data", "line", "body"),
    [
        (lambda s: s.account(), ACCOUNT, "GET /api/v1/account", None),
        (lambda s: s.services(), ITEMS, "GET /api/v1/services", None),
        (lambda s: s.countries(), ITEMS, "GET /api/v1/countries", None),
        (lambda s: s.prices("a&b c"), ITEMS, "GET /api/v1/prices?service=a%26b+c", None),
        (lambda s: s.order("ord_1"), DETAILS, "GET /api/v1/orders/ord_1", None),
        (lambda s: s.orders(), ITEMS, "GET /api/v1/orders?limit=20", None),
        (lambda s: s.cancel("ord_1"), PLACED, "POST /api/v1/orders/ord_1/cancel", b""),
        (lambda s: s.next_sms("ord_1"), PLACED, "POST /api/v1/orders/ord_1/next-sms", b""),
    ],
)
async def test_a_call_goes_out_as_documented(
    call: Any, data: Any, line: str, body: bytes | None
) -> None:
    async with serving(answering(http(ok(data), "201 Created"))) as server:
        async with Jiema(server.url, Budgets()) as api:
            await call(api.session(KEY))
        [request] = server.requests
    assert f"{request.method} {request.target}" == line
    if body is not None:
        assert request.body == body
    assert request.headers["authorization"] == f"Bearer {KEY}"
    assert KEY not in request.target


async def test_odd_ids_and_cursors_arrive_unharmed() -> None:
    async with serving(answering(http(ok({**DETAILS, **ITEMS})))) as server:
        async with Jiema(server.url, Budgets()) as api:
            await api.session(KEY).order("a/../b?c#d %é")
            await api.session(KEY).orders("WAITING", 100, "ck+/=&é")
        first, second = server.requests
    assert first.target == "/api/v1/orders/a%2F..%2Fb%3Fc%23d%20%25%C3%A9"
    assert second.target.endswith("limit=100&status=WAITING&cursor=ck%2B/%3D%26%C3%A9")


@pytest.mark.parametrize("order_id", ["", ".", ".."])
async def test_an_id_that_would_name_something_else_is_not_sent(order_id: str) -> None:
    async with serving(answering(http(ok(DETAILS)))) as server, Jiema(server.url, Budgets()) as api:
        with pytest.raises(NotSent):
            await api.session(KEY).cancel(order_id)
        assert not server.requests


async def test_placing_an_order_sends_only_what_is_documented() -> None:
    async with serving(answering(http(ok(PLACED)))) as server, Jiema(server.url, Budgets()) as api:
        session = api.session(KEY)
        slot = await session.write_slot()
        placed = await session.place_order("tg", 7, slot)
        assert placed.phone == "+60123456789"
        with pytest.raises(RuntimeError):
            await session.place_order("tg", 7, slot)
        with pytest.raises(ValueError, match="another key"):
            await session.place_order("tg", 7, await api.session(KEY + "2").write_slot())
        [request] = server.requests
    assert json.loads(request.body) == {"service": "tg", "country": 7}
    assert request.headers["content-type"] == "application/json"


async def test_a_session_shows_no_key_and_refuses_what_is_none() -> None:
    async with Jiema("http://127.0.0.1:9", Budgets()) as api:
        session = api.session(KEY)
        assert KEY not in repr(session) + str(session) + repr(api)
        for bad in ("", "jm_a b", "jm_a\r\nX: y", "jm_é"):
            with pytest.raises(ValueError, match="characters") as caught:
                api.session(bad)
            assert bad == "" or bad not in str(caught.value)


@pytest.mark.parametrize("url", ["", "jiema.my/api", "ftp://jiema.my", "http://"])
def test_a_base_url_needs_scheme_and_host(url: str) -> None:
    with pytest.raises(ValueError, match="base URL"):
        Jiema(url, Budgets())


async def test_no_cookie_passes_from_one_key_to_another() -> None:
    answer = http(ok(ACCOUNT), extra="set-cookie: sid=1; Path=/\r\n")
    async with serving(answering(answer)) as server:
        by_name = server.url.replace("127.0.0.1", "localhost")  # no jar takes an address's cookies
        api = Jiema(by_name, Budgets())
        await api.session(KEY).account()
        await api.session(KEY + "2").account()
        with pytest.raises(BadAnswer):
            await api.session(KEY + "2").cancel("ord_1")
        assert len(server.requests) == 3
        await api.aclose()
        assert all("cookie" not in request.headers for request in server.requests)


async def test_a_passing_fault_is_tried_again_and_every_try_takes_from_the_budget() -> None:
    answers = [http(refusal("INTERNAL"), "500 No"), http(b"<html/>", "502 Bad"), http(ok(ACCOUNT))]
    budgets = Budgets(rates=Rates(reads=3))
    async with serving(answering(*answers)) as server, Jiema(server.url, budgets) as api:
        session = api.session(KEY)
        assert (await session.account()).id == "acc_1"
        assert len(server.requests) == 3
        assert session.seconds_until(Kind.READ) > 0


async def test_watching_is_never_tried_again() -> None:
    async with serving(close) as server, Jiema(server.url, Budgets()) as api:
        with pytest.raises(ConnectionLost):
            await api.session(KEY).order("ord_1", purpose=Purpose.WATCH)
        assert len(server.requests) == 1


DATES = "date: Fri, 22 May 2026 08:00:00 GMT\r\nretry-after: Fri, 22 May 2026 08:00:09 GMT\r\n"


@pytest.mark.parametrize(
    ("extra", "seconds"),
    [
        ("retry-after: 7\r\n", 7.0),
        ("retry-after: 1.5\r\n", 1.5),
        (DATES, 9.0),
        ("retry-after: soon\r\n", None),
        ("retry-after: -1\r\n", None),
        ("", None),
    ],
)
async def test_a_429_is_not_tried_again_and_pauses_the_key(
    extra: str, seconds: float | None
) -> None:
    limited = http(refusal("RATE_LIMITED"), "429 No", extra)
    budgets = Budgets(clock=lambda: 0.0)
    async with serving(answering(limited)) as server, Jiema(server.url, budgets) as api:
        session = api.session(KEY)
        with pytest.raises(RateLimited) as caught:
            await session.account()
        assert caught.value.retry_after_seconds == seconds
        assert session.seconds_until(Kind.READ) == (seconds or 5.0)
        assert session.seconds_until(Kind.WRITE) == 0.0
        with pytest.raises(RateLimited):
            await session.cancel("ord_1")
        assert session.seconds_until(Kind.WRITE) == (seconds or 5.0)
        assert len(server.requests) == 2


async def test_a_write_that_waits_long_tells_so() -> None:
    budgets = Budgets(rates=Rates(writes=1))
    told = asyncio.Event()

    async def on_wait(seconds: float) -> None:
        assert seconds > 3.0
        told.set()

    async with Jiema("http://127.0.0.1:9", budgets) as api:
        session = api.session(KEY, on_wait)
        await session.write_slot()
        waiting = asyncio.create_task(session.write_slot())
        await told.wait()
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)


async def test_many_callers_share_the_pool() -> None:
    async with (
        serving(answering(http(ok(ACCOUNT)))) as server,
        Jiema(server.url, Budgets(), connections=4) as api,
    ):
        sessions = [api.session(f"{KEY}{number}") for number in range(40)]
        accounts = await asyncio.gather(*(session.account() for session in sessions))
        assert {account.id for account in accounts} == {"acc_1"}
        assert len(server.requests) == 40
        assert server.connections <= 4

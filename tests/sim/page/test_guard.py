import aiohttp
import pytest

from bot import demo
from bot.sim.telegram.server import MADE_UP_TOKEN
from tests.sim.page.visitor import Visitor

pytestmark = pytest.mark.asyncio(loop_scope="module")

ROUTES = [
    *("/", "/static/app.js", "/site/account", "/news"),
    *("/places", "/chat", "/chat/older", "/chat/file", "/world", "/world/market"),
]
ACTS = [
    *("/chat/message", "/chat/press", "/chat/seen", "/chat/start_group"),
    *("/world/sms", "/world/switch", "/world/bot", "/world/group", "/world/market"),
]


@pytest.mark.parametrize("path", ROUTES)
async def test_every_route_needs_the_token(stage: demo.Stage, path: str) -> None:
    async with aiohttp.ClientSession() as session:
        visitor = Visitor(stage.page, session)
        for query in ("", "?token=", "?token=wrong"):
            assert (await visitor.open(stage.page.origin + path + query)).status == 403


@pytest.mark.parametrize("path", ACTS)
async def test_every_act_needs_the_token(stage: demo.Stage, path: str) -> None:
    url = stage.page.origin + path
    async with aiohttp.ClientSession() as session, session.post(url, json={}) as answer:
        assert answer.status == 403


async def test_a_foreign_host_is_refused_even_with_the_token(visitor: Visitor) -> None:
    assert (await visitor.open(Host="rebound.example")).status == 403
    port = visitor.page.origin.rpartition(":")[2]
    assert (await visitor.open(Host=f"rebound.example:{port}")).status == 403


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://127.0.0.1:1"])
async def test_a_foreign_origin_is_refused_even_with_the_token(
    visitor: Visitor, origin: str
) -> None:
    assert (await visitor.open(Origin=origin)).status == 403


async def test_localhost_is_this_machine_too(visitor: Visitor) -> None:
    address = visitor.page.address.replace("127.0.0.1", "localhost")
    assert (await visitor.open(address)).status == 200


async def test_answers_forbid_foreign_content_and_framing(visitor: Visitor) -> None:
    headers = (await visitor.open()).headers
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert headers["Referrer-Policy"] == "no-referrer"
    cookie = headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie


async def test_the_stand_ins_have_no_control_routes_here(
    stage: demo.Stage, visitor: Visitor
) -> None:
    for url in (f"{stage.telegram.url}/_sim/chats", f"{stage.jiema.control_url}/state"):
        assert (await visitor.open(url)).status == 404


async def test_the_bots_token_is_not_the_one_everybody_knows(stage: demo.Stage) -> None:
    assert stage.telegram.token != MADE_UP_TOKEN

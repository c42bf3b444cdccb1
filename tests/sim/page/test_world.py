import json
from typing import Any

import aiohttp
import pytest

from bot import demo
from tests.sim.page.visitor import ScriptedBot, Visitor

pytestmark = pytest.mark.asyncio(loop_scope="module")

PURCHASE = {"service": "tg", "country": 7}


async def api(stage: demo.Stage, method: str, path: str, **more: Any) -> aiohttp.ClientResponse:
    """Call the API stand-in with the person's key."""
    key = stage.jiema.state.accounts.keys_of(stage.jiema.state.accounts.all()[0].id)[0].token
    url = stage.jiema.url + path
    async with (
        aiohttp.ClientSession(headers={"Authorization": f"Bearer {key}"}) as session,
        session.request(method, url, **more) as answer,
    ):
        await answer.read()
        return answer


async def test_the_panel_has_the_key_and_the_balance(visitor: Visitor) -> None:
    world = await visitor.read("/world")
    assert world["key"].startswith("jm_")
    assert len(world["key"]) == 46
    assert world["balance_cents"] == 1200


async def test_money_comes_and_goes(visitor: Visitor) -> None:
    await visitor.act("/world/top_up", cents=500)
    assert (await visitor.read("/world"))["balance_cents"] == 1700
    await visitor.act("/world/empty")
    assert (await visitor.read("/world"))["balance_cents"] == 0
    await visitor.act("/world/top_up", status=400, cents=-1)


async def test_an_sms_written_by_hand_reaches_the_number(
    stage: demo.Stage, visitor: Visitor
) -> None:
    await api(stage, "POST", "/orders", json=PURCHASE)
    [order] = (await visitor.read("/world"))["orders"]
    assert order["service_name"] == "Telegram"
    await visitor.act("/world/sms", order_id=order["id"], body="Code 12345")
    [order] = (await visitor.read("/world"))["orders"]
    assert order["status"] == "RECEIVED"
    assert [sms["body"] for sms in order["history"]] == ["Code 12345"]


async def test_a_number_that_is_over_receives_nothing(stage: demo.Stage, visitor: Visitor) -> None:
    await api(stage, "POST", "/orders", json=PURCHASE)
    [order] = (await visitor.read("/world"))["orders"]
    await api(stage, "POST", f"/orders/{order['id']}/cancel")
    refusal = await visitor.act("/world/sms", status=409, order_id=order["id"], body="late")
    assert "over" in refusal["error"]


@pytest.mark.parametrize(("switch", "status"), [("failing", 500), ("limited", 429)])
async def test_a_switch_holds_until_it_is_turned_off(
    stage: demo.Stage, visitor: Visitor, switch: str, status: int
) -> None:
    await visitor.act("/world/switch", name=switch, on=True)
    for _ in range(2):
        assert (await api(stage, "GET", "/account")).status == status
    assert (await visitor.read("/world"))["switches"][switch]
    await visitor.act("/world/switch", name=switch, on=False)
    assert (await api(stage, "GET", "/account")).status == 200


async def test_a_lost_purchase_is_charged_once_and_the_switch_goes_off(
    stage: demo.Stage, visitor: Visitor
) -> None:
    await visitor.act("/world/switch", name="lost_purchase", on=True)
    await visitor.act("/world/switch", name="slow", on=False)
    assert (await visitor.read("/world"))["switches"]["lost_purchase"]
    with pytest.raises(aiohttp.ClientConnectionError):
        await api(stage, "POST", "/orders", json=PURCHASE)
    world = await visitor.read("/world")
    assert world["balance_cents"] == 1168
    assert not world["switches"]["lost_purchase"]
    assert (await api(stage, "POST", "/orders", json=PURCHASE)).status == 200


async def test_the_flood_switch_makes_telegram_refuse_messages(
    visitor: Visitor, bot: ScriptedBot
) -> None:
    await visitor.act("/chat/message", text="/start")
    await visitor.act("/world/switch", name="flood", on=True)
    with pytest.raises(AssertionError, match="retry after 5"):
        await bot.say("too much")
    await visitor.act("/world/switch", name="flood", on=False)
    await bot.say("fine again")


async def test_the_log_tells_calls_but_no_secret(
    stage: demo.Stage, visitor: Visitor, bot: ScriptedBot
) -> None:
    await visitor.act("/chat/message", text="/start")
    await api(stage, "POST", "/orders", json=PURCHASE)
    world = await visitor.read("/world")
    [order] = world["orders"]
    await bot.say(f"Number: {order['phone']}")
    await api(stage, "GET", f"/orders/{order['id']}")
    lines = (await visitor.read("/world"))["log"]
    assert [(line["side"], line["call"], line["status"]) for line in lines] == [
        ("jiema", "POST /orders", 200),
        ("telegram", "sendMessage", 200),
        ("jiema", "GET /orders/:id", 200),
    ]
    shown = json.dumps(lines)
    for secret in (world["key"], stage.telegram.token, order["phone"], order["id"]):
        assert secret not in shown


async def test_news_tells_which_side_has_changed(stage: demo.Stage, visitor: Visitor) -> None:
    async with visitor.session.get(stage.page.origin + "/news") as stream:
        assert stream.content_type == "text/event-stream"
        first = await _next_news(stream)
        await visitor.act("/world/top_up", cents=500)
        second = await _next_news(stream)
        assert second["world"] > first["world"]
        assert second["chat"] == first["chat"]
        await visitor.act("/chat/message", text="/start")
        assert (await _next_news(stream))["chat"] > first["chat"]


async def _next_news(stream: aiohttp.ClientResponse) -> dict[str, int]:
    line = await stream.content.readuntil(b"\n\n")
    return dict(json.loads(line.removeprefix(b"data: ")))

import json
from typing import Any

import aiohttp
import pytest

from bot import demo
from bot.sim.page_cast import ANN_ID, BORIS_ID, TEAM_ID
from tests.sim.page.visitor import ScriptedBot, Visitor

pytestmark = pytest.mark.asyncio(loop_scope="module")

PURCHASE = {"service": "tg", "country": 7}


async def api(stage: demo.Stage, method: str, path: str, **more: Any) -> aiohttp.ClientResponse:
    """Call the API stand-in with Ann's key."""
    key = stage.jiema.state.accounts.keys_of(stage.jiema.state.accounts.all()[0].id)[0].token
    url = stage.jiema.url + path
    async with (
        aiohttp.ClientSession(headers={"Authorization": f"Bearer {key}"}) as session,
        session.request(method, url, **more) as answer,
    ):
        await answer.read()
        return answer


async def ann(visitor: Visitor) -> dict[str, Any]:
    return dict((await visitor.read("/world"))["people"][0])


async def orders(visitor: Visitor) -> list[dict[str, Any]]:
    return list((await visitor.read("/world"))["orders"])


async def test_everybody_has_a_key_and_a_balance(visitor: Visitor) -> None:
    people = (await visitor.read("/world"))["people"]
    assert [person["balance_cents"] for person in people] == [1200, 500, 0]
    keys = {person["key"] for person in people}
    assert {(key[:3], len(key)) for key in keys} == {("jm_", 46)}
    assert len(keys) == 3


async def test_money_comes_and_goes(visitor: Visitor) -> None:
    for cents in (1700, 0):
        await visitor.act("/world/balance", user=ANN_ID, cents=cents)
        assert (await ann(visitor))["balance_cents"] == cents
    await visitor.act("/world/balance", status=400, user=ANN_ID, cents=-1)
    await visitor.act("/world/balance", status=409, user=1, cents=1)


async def test_a_person_changes_their_language(visitor: Visitor) -> None:
    await visitor.act("/world/language", user=ANN_ID, language="fil")
    assert (await ann(visitor))["language"] == "fil"
    await visitor.act("/world/language", status=400, user=ANN_ID, language="English")


async def test_an_sms_written_by_hand_reaches_the_number(
    stage: demo.Stage, visitor: Visitor
) -> None:
    await api(stage, "POST", "/orders", json=PURCHASE)
    [order] = await orders(visitor)
    assert (order["service_name"], order["user"]) == ("Telegram", ANN_ID)
    await visitor.act("/world/sms", order_id=order["id"], body="Code 12345")
    [order] = await orders(visitor)
    assert order["status"] == "RECEIVED"
    assert [sms["body"] for sms in order["history"]] == ["Code 12345"]


async def test_an_sms_can_come_later(stage: demo.Stage, visitor: Visitor) -> None:
    await visitor.act("/world/auto_sms", on=False)
    await api(stage, "POST", "/orders", json=PURCHASE)
    [order] = await orders(visitor)
    sms: dict[str, Any] = {"order_id": order["id"], "body": "Code 12345"}
    await visitor.act("/world/sms", **sms, delay_seconds=1)
    assert (await orders(visitor))[0]["status"] == "WAITING"
    await stage.jiema.state.until(
        lambda: bool(stage.jiema.state.order(order["id"]).history), timeout_seconds=60
    )
    await visitor.act("/world/sms", status=400, **sms, delay_seconds=3600)


async def test_sms_that_come_by_themselves_can_be_stopped(visitor: Visitor) -> None:
    assert (await visitor.read("/world"))["auto_sms_seconds"] == 6
    await visitor.act("/world/auto_sms", on=False)
    assert (await visitor.read("/world"))["auto_sms_seconds"] is None


async def test_a_number_that_is_over_receives_nothing(stage: demo.Stage, visitor: Visitor) -> None:
    await api(stage, "POST", "/orders", json=PURCHASE)
    [order] = await orders(visitor)
    await api(stage, "POST", f"/orders/{order['id']}/cancel")
    refusal = await visitor.act("/world/sms", status=409, order_id=order["id"], body="late")
    assert "over" in refusal["error"]


async def test_stock_and_price_change(stage: demo.Stage, visitor: Visitor) -> None:
    offer: dict[str, Any] = {"service": "tg", "country": 7, "price_cents": 45, "count": 0}
    await visitor.act("/world/market", **offer)
    assert (await api(stage, "POST", "/orders", json=PURCHASE)).status == 400
    await visitor.act("/world/market", **(offer | {"count": 900_000}))
    offers = (await visitor.read("/world/market", service="tg"))["offers"]
    [shown] = [each for each in offers if each["name"] == "Malaysia"]
    assert (shown["price_cents"], shown["count"]) == (45, 900_000)
    await api(stage, "POST", "/orders", json=PURCHASE)
    assert (await ann(visitor))["balance_cents"] == 1155


async def test_the_bot_comes_and_goes_in_a_group(visitor: Visitor, bot: ScriptedBot) -> None:
    await bot.call("getUpdates", allowed_updates=["my_chat_member"])
    for what, status in (
        ("add_bot", "member"),
        ("silence_bot", "restricted"),
        ("remove_bot", "kicked"),
    ):
        await visitor.act("/world/group", chat=TEAM_ID, what=what)
        assert (await visitor.read("/world"))["groups"][0]["bot"] == status
        assert (await bot.hears("my_chat_member"))["new_chat_member"]["status"] == status
    await visitor.act("/world/group", status=409, chat=TEAM_ID, what="nonsense")


async def test_rights_and_topics_change(visitor: Visitor) -> None:
    await visitor.act("/world/group", chat=TEAM_ID, what="demote", user=BORIS_ID)
    topic = (await visitor.read("/world"))["groups"][0]["topics"][0]
    await visitor.act("/world/group", chat=TEAM_ID, what="close", thread=topic["id"])
    group = (await visitor.read("/world"))["groups"][0]
    assert {"user": BORIS_ID, "status": "member"} in group["members"]
    assert group["topics"][0]["closed"]
    place = {"user": BORIS_ID, "chat": TEAM_ID, "thread": topic["id"]}
    assert (await visitor.read("/chat", **place))["refusal"] == "This topic is closed."


async def test_the_log_tells_calls_but_no_secret(
    stage: demo.Stage, visitor: Visitor, bot: ScriptedBot
) -> None:
    await visitor.says("/start")
    await api(stage, "POST", "/orders", json=PURCHASE)
    [order] = await orders(visitor)
    await bot.say(f"Number: {order['phone']}")
    await api(stage, "GET", f"/orders/{order['id']}")
    lines = (await visitor.read("/world"))["log"]
    assert [(line["side"], line["call"], line["status"]) for line in lines] == [
        ("jiema", "POST /orders", 200),
        ("telegram", "sendMessage", 200),
        ("jiema", "GET /orders/:id", 200),
    ]
    shown = json.dumps(lines)
    key = (await ann(visitor))["key"]
    for secret in (key, stage.telegram.token, order["phone"], order["id"]):
        assert secret not in shown


async def test_news_tells_which_side_has_changed(stage: demo.Stage, visitor: Visitor) -> None:
    async with visitor.session.get(stage.page.origin + "/news") as stream:
        assert stream.content_type == "text/event-stream"
        first = await _next_news(stream)
        await visitor.act("/world/balance", user=ANN_ID, cents=500)
        second = await _next_news(stream)
        assert second["world"] > first["world"]
        assert second["chat"] == first["chat"]
        await visitor.says("/start")
        assert (await _next_news(stream))["chat"] > first["chat"]


async def _next_news(stream: aiohttp.ClientResponse) -> dict[str, int]:
    line = await stream.content.readuntil(b"\n\n")
    return dict(json.loads(line.removeprefix(b"data: ")))

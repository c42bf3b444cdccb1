import asyncio

import aiohttp
import pytest

from bot.sim.telegram.dispatch import dispatch
from tests.sim.telegram.wire_client import ANN, WireClient


async def texts(wire: WireClient) -> list[str]:
    return [message["text"] for message in await wire.messages()]


async def test_status_and_times(wire: WireClient) -> None:
    await wire.faults(
        {
            "method": "sendMessage",
            "kind": "status",
            "status": 502,
            "description": "Bad Gateway",
            "times": 1,
        }
    )
    reply = await wire.call("sendMessage", chat_id=ANN, text="lost")
    assert (reply.status, reply.description) == (502, "Bad Gateway")
    assert await wire.send("after")
    assert await texts(wire) == ["/start", "after"]
    assert (await wire.read("calls"))["calls"][1]["refusal"] == "fault"
    assert (await wire.read("refused"))["calls"] == []


async def test_flood_wait(wire: WireClient) -> None:
    await wire.faults({"method": "*", "kind": "flood", "retry_after": 7})
    reply = await wire.call("sendMessage", chat_id=ANN, text="x")
    assert reply.status == 429
    assert reply.description == "Too Many Requests: retry after 7"
    assert reply.body["parameters"] == {"retry_after": 7}
    async with wire.session.delete(f"{wire.sim.url}/_sim/faults") as response:
        assert response.status == 200
    assert await wire.send()


@pytest.mark.parametrize(("kind", "arrived"), [("reset_before", []), ("reset_after", ["x"])])
async def test_connection_closed(wire: WireClient, kind: str, arrived: list[str]) -> None:
    await wire.faults({"method": "sendMessage", "kind": kind, "times": 1})
    with pytest.raises(aiohttp.ClientError):
        await wire.call("sendMessage", chat_id=ANN, text="x")
    assert await texts(wire) == ["/start", *arrived]
    call = (await wire.read("calls"))["calls"][-1]
    assert (call["ok"], call["refusal"]) == (None, "fault")


async def test_garbage(wire: WireClient) -> None:
    await wire.faults({"kind": "garbage", "times": 1})
    url = f"{wire.sim.url}/bot{wire.sim.token}/getMe"
    async with wire.session.get(url) as response:
        assert response.content_type == "text/html"
        assert "upstream error" in await response.text()


async def test_slow_answer_is_the_usual_one(wire: WireClient) -> None:
    await wire.faults({"method": "getMe", "kind": "slow", "seconds": 60, "times": 1})

    async def none() -> dict[str, object]:
        return {}

    slow = asyncio.create_task(dispatch(wire.sim.state, "getMe", none))
    await wire.send("meanwhile")
    assert not slow.done()
    slow.cancel()
    await wire.faults({"method": "getMe", "kind": "slow", "seconds": 0, "times": 1})
    assert (await wire.call("getMe")).result["username"] == "jiema_bot"


async def test_skip_and_chat(wire: WireClient, group: int) -> None:
    await wire.faults(
        {"method": "sendMessage", "kind": "status", "skip": 1, "times": 1, "chat_id": ANN}
    )
    assert await wire.send("first")
    assert await wire.send("elsewhere", chat_id=group)
    assert (await wire.call("sendMessage", chat_id=ANN, text="second")).status == 500
    assert await wire.send("third")


@pytest.mark.parametrize("fault", [{"kind": "unheard_of"}, {"kind": "slow", "unheard_of": 1}, {}])
async def test_wrong_plan_is_refused(wire: WireClient, fault: dict[str, object]) -> None:
    async with wire.session.post(f"{wire.sim.url}/_sim/faults", json=[fault]) as response:
        assert response.status == 400

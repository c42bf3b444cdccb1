import asyncio

from tests.sim.telegram.wire_client import ANN, WireClient, button, keyboard, until

TERMINATED = (
    "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running"
)


async def say(wire: WireClient, text: str) -> int:
    return int((await wire.act("message", chat_id=ANN, user_id=ANN, text=text))["update_id"])


async def waiting_poll(wire: WireClient) -> "asyncio.Task[list[str]]":
    """Start a long poll and return once the stand-in has it waiting."""

    async def poll() -> list[str]:
        reply = await wire.call("getUpdates", timeout=50)
        if not reply.body["ok"]:
            return [reply.description]
        return [update["message"]["text"] for update in reply.result]

    earlier = wire.sim.state.updates._poller
    task = asyncio.create_task(poll())
    await until(lambda: wire.sim.state.updates._poller not in (None, earlier))
    return task


async def test_update_stays_until_confirmed(wire: WireClient) -> None:
    first = await say(wire, "one")
    await say(wire, "two")
    assert len(await wire.updates()) == 2
    assert len(await wire.updates(offset=first)) == 2
    assert [update["message"]["text"] for update in await wire.updates(offset=first + 1)] == ["two"]
    assert await wire.updates(offset=first + 2) == []


async def test_negative_offset_keeps_the_last(wire: WireClient) -> None:
    for text in ("one", "two", "three"):
        await say(wire, text)
    assert [update["message"]["text"] for update in await wire.updates(offset=-1)] == ["three"]
    assert len(await wire.updates()) == 1


async def test_limit(wire: WireClient) -> None:
    await say(wire, "one")
    await say(wire, "two")
    assert len((await wire.call("getUpdates", limit=1)).result) == 1


async def test_long_poll_wakes_for_an_update(wire: WireClient) -> None:
    poll = await waiting_poll(wire)
    await say(wire, "wake up")
    assert await poll == ["wake up"]


async def test_second_poll_ends_the_first(wire: WireClient) -> None:
    first = await waiting_poll(wire)
    second = await waiting_poll(wire)
    assert await first == [TERMINATED]
    await say(wire, "for the second")
    assert await second == ["for the second"]


async def test_stop_lets_a_poll_go(wire: WireClient) -> None:
    poll = await waiting_poll(wire)
    wire.sim.state.close()
    assert await poll == []


async def test_only_allowed_kinds_are_queued(wire: WireClient) -> None:
    await wire.call("getUpdates", allowed_updates=["callback_query"])
    assert (await wire.act("message", chat_id=ANN, user_id=ANN, text="x"))["update_id"] is None
    message_id = await wire.send(reply_markup=keyboard([button("a", "b")]))
    await wire.act("press", chat_id=ANN, user_id=ANN, message_id=message_id, data="b")
    assert [list(update)[1] for update in await wire.updates()] == ["callback_query"]


async def test_redelivered_update_comes_again(wire: WireClient) -> None:
    update_id = await say(wire, "twice")
    assert len(await wire.updates()) == 1
    assert await wire.updates(offset=update_id + 1) == []
    await wire.act("redeliver", update_id=update_id)
    assert [update["update_id"] for update in await wire.updates()] == [update_id]


async def test_webhook_excludes_polling(wire: WireClient) -> None:
    await wire.call("setWebhook", url="https://example.com/hook")
    reply = await wire.call("getUpdates")
    assert reply.status == 409
    assert reply.description.startswith("Conflict: can't use getUpdates method while webhook")
    await wire.call("deleteWebhook")
    assert (await wire.call("getUpdates")).status == 200

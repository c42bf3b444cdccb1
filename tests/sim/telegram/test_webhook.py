import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web

from tests.sim.telegram.wire_client import ANN, BOB, WireClient, until


@dataclass
class Hook:
    """A bot's webhook that keeps what it gets."""

    url: str = ""
    answers: list[web.Response] = field(default_factory=list)
    holds: asyncio.Event | None = None
    got: "asyncio.Queue[tuple[str | None, dict[str, Any]]]" = field(default_factory=asyncio.Queue)

    async def take(self, request: web.Request) -> web.Response:
        secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token")
        await self.got.put((secret, await request.json()))
        if self.holds is not None:
            await self.holds.wait()
        return self.answers.pop(0) if self.answers else web.Response()


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    hook = Hook()
    app = web.Application()
    app.add_routes([web.post("/hook", hook.take)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    hook.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield hook
    await runner.cleanup()


async def test_updates_are_brought_until_taken(wire: WireClient, hook: Hook) -> None:
    hook.answers = [web.Response(status=500)]
    assert (await wire.call("setWebhook", url=hook.url, secret_token="s3")).result is True
    await wire.act("message", chat_id=ANN, user_id=ANN, text="hello")
    first = await hook.got.get()
    assert first[0] == "s3"
    assert first[1]["message"]["text"] == "hello"
    assert await hook.got.get() == first
    info = (await wire.call("getWebhookInfo")).result
    assert info["url"] == hook.url
    assert (
        info["last_error_message"] == "Wrong response from the webhook: 500 Internal Server Error"
    )


async def test_answer_may_carry_a_call(wire: WireClient, hook: Hook) -> None:
    call = {"method": "sendMessage", "chat_id": ANN, "text": "from the webhook"}
    hook.answers = [web.json_response(call)]
    await wire.call("setWebhook", url=hook.url)
    seq = wire.sim.state.sequence.seq
    await wire.act("message", chat_id=ANN, user_id=ANN, text="hello")
    async for _ in wire.sim.state.changes(seq):
        if (await wire.messages())[-1]["text"] == "from the webhook":
            break


async def test_plain_http_elsewhere_is_refused(wire: WireClient) -> None:
    reply = await wire.call("setWebhook", url="http://example.com/hook")
    assert reply.description == (
        "Bad Request: bad webhook: An HTTPS URL must be provided for webhook"
    )


async def test_a_chat_waits_for_its_own_updates_alone(wire: WireClient, hook: Hook) -> None:
    hook.holds = asyncio.Event()
    await wire.call("setWebhook", url=hook.url)
    await wire.act("message", chat_id=ANN, user_id=ANN, text="one")
    await wire.act("message", chat_id=ANN, user_id=ANN, text="two")
    await wire.act("message", chat_id=BOB, user_id=BOB, text="three")
    texts = [(await hook.got.get())[1]["message"]["text"] for _ in range(2)]
    assert sorted(texts) == ["one", "three"]
    assert hook.got.empty()
    hook.holds.set()
    assert (await hook.got.get())[1]["message"]["text"] == "two"


async def test_at_most_so_many_at_once(wire: WireClient, hook: Hook) -> None:
    hook.holds = asyncio.Event()
    await wire.call("setWebhook", url=hook.url, max_connections=1)
    await wire.act("message", chat_id=ANN, user_id=ANN, text="one")
    await wire.act("message", chat_id=BOB, user_id=BOB, text="two")
    assert (await hook.got.get())[1]["message"]["text"] == "one"
    assert hook.got.empty()
    hook.holds.set()
    assert (await hook.got.get())[1]["message"]["text"] == "two"


async def test_what_was_not_taken_is_polled_once_the_webhook_is_gone(wire: WireClient) -> None:
    await wire.call("setWebhook", url="http://127.0.0.1:1/hook")
    await wire.act("message", chat_id=ANN, user_id=ANN, text="kept")
    assert (await wire.call("getWebhookInfo")).result["pending_update_count"] == 1
    await wire.call("deleteWebhook")
    assert [update["message"]["text"] for update in await wire.updates()] == ["kept"]


async def test_setting_it_ends_a_poll(wire: WireClient, hook: Hook) -> None:
    poll = asyncio.create_task(wire.call("getUpdates", timeout=50))
    await until(lambda: wire.sim.state.updates._poller is not None)
    await wire.call("setWebhook", url=hook.url)
    assert (await poll).description == "Conflict: terminated by setWebhook request"


async def test_a_port_telegram_does_not_call_is_refused(wire: WireClient) -> None:
    reply = await wire.call("setWebhook", url="https://example.com:8080/hook")
    assert reply.description.endswith("Webhook can be set up only on ports 80, 88, 443 or 8443")

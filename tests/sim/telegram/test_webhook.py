import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web

from tests.sim.telegram.wire_client import ANN, WireClient


@dataclass
class Hook:
    """A bot's webhook that keeps what it gets."""

    url: str = ""
    answers: list[web.Response] = field(default_factory=list)
    got: "asyncio.Queue[tuple[str | None, dict[str, Any]]]" = field(default_factory=asyncio.Queue)

    async def take(self, request: web.Request) -> web.Response:
        secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token")
        await self.got.put((secret, await request.json()))
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
    assert (await wire.call("getWebhookInfo")).result["url"] == hook.url


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

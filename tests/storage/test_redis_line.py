"""The line to Redis goes on whatever happens to it."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from structlog.testing import capture_logs

from storage import redis_line as module
from storage.redis_line import Away, redis_line
from tests.redis_server import Server


async def test_a_mistake_of_ours_leaves_nobody_waiting(
    redis: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "AGAIN_SECONDS", 0.01)
    exchange = module._exchange

    async def mistaken(connection: Any, commands: Any) -> list[Any]:
        monkeypatch.setattr(module, "_exchange", exchange)
        raise ValueError(type(connection), len(commands))

    async with redis_line(redis.url()) as line:
        monkeypatch.setattr(module, "_exchange", mistaken)
        with capture_logs() as logs, pytest.raises(Away):
            await line.ask("PING")
        while not line.up:  # noqa: ASYNC110 - it has no event to tell
            await asyncio.sleep(0.01)
        assert not line.trusted
        async with asyncio.timeout(30):
            assert await line.ask("PING") == b"PONG"
    assert [log["event"] for log in logs if log["log_level"] == "error"] == ["redis.line_failed"]

"""A webhook of the bot on a free port, and what a stranger or Telegram posts to it."""

from __future__ import annotations

import io
import socket
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from tests.flows.world import World

SECRET = "made-up_secret-of-the-webhook"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass(frozen=True)
class Hook:
    """Where the bot listens."""

    port: int = field(default_factory=free_port)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/telegram"

    @property
    def settings(self) -> dict[str, Any]:
        return {"WEBHOOK_URL": self.url, "WEBHOOK_SECRET": SECRET, "HTTP_PORT": str(self.port)}

    async def post(self, body: Any, headers: Mapping[str, str] | None = None) -> int:
        """Post as Telegram does, or with other headers; returns the status."""
        sent = {HEADER: SECRET, "Content-Type": "application/json", **(headers or {})}
        data = {"data": io.BytesIO(body)} if isinstance(body, bytes) else {"json": body}
        async with (
            aiohttp.ClientSession() as http,
            http.post(self.url, headers=sent, **data) as answer,
        ):
            return answer.status

    async def ready(self) -> bool:
        """Whether ``/readyz`` says so."""
        async with (
            aiohttp.ClientSession() as http,
            http.get(f"http://127.0.0.1:{self.port}/readyz") as answer,
        ):
            return answer.status == 200


async def stored(world: World) -> dict[int, bool]:
    """Return the ids of the stored updates, and whether each waits to be handled."""
    rows = await world.rows("SELECT update_id, sealed IS NOT NULL FROM updates")
    return {update_id: bool(waits) for update_id, waits in rows}

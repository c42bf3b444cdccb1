"""Updates brought to the bot's webhook (Bot API, setWebhook), one after another."""

from __future__ import annotations

import asyncio
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import aiohttp

from bot.sim.telegram.dispatch import dispatch

if TYPE_CHECKING:
    from bot.sim.telegram.state import State

_TIMEOUT = aiohttp.ClientTimeout(total=10)
_RETRY_SECONDS = 0.2


async def deliver_to_webhook(state: State) -> None:
    """Post each pending update to the webhook, while there is one, until it takes it."""
    async with aiohttp.ClientSession(timeout=_TIMEOUT) as session:
        while True:
            settings, update = await state.updates.next_for_webhook()
            try:
                answer = await _post(session, settings, update)
            except (aiohttp.ClientError, TimeoutError):
                await asyncio.sleep(_RETRY_SECONDS)
                continue
            state.updates.confirm(update)
            await _obey(state, answer)


async def _post(
    session: aiohttp.ClientSession, settings: dict[str, Any], update: dict[str, Any]
) -> Any:
    headers = {}
    if "secret_token" in settings:
        headers["X-Telegram-Bot-Api-Secret-Token"] = settings["secret_token"]
    async with session.post(settings["url"], json=update, headers=headers) as response:
        if response.status >= HTTPStatus.MULTIPLE_CHOICES:
            raise aiohttp.ClientError(f"webhook answered {response.status}")
        if response.content_type != "application/json":
            return None
        return await response.json()


async def _obey(state: State, answer: Any) -> None:
    """Make the call a webhook's answer may carry (Bot API, "Making requests when getting…")."""
    if not isinstance(answer, dict) or "method" not in answer:
        return
    params = {name: value for name, value in answer.items() if name != "method"}

    async def read() -> dict[str, Any]:
        return params

    await dispatch(state, answer["method"], read)

"""Updates brought to the bot's webhook (Bot API, setWebhook), as Telegram's own server does.

Those of one chat or person come one after another, those of several at once; what is not answered
with 2xx within the time is brought again, until it is or the webhook is gone.
"""

from __future__ import annotations

import asyncio
from functools import partial
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import aiohttp

from bot.sim.telegram.dispatch import dispatch
from bot.sim.telegram.updates import DEFAULT_CONNECTIONS

if TYPE_CHECKING:
    from bot.sim.telegram.state import State

_TIMEOUT = aiohttp.ClientTimeout(total=10)
_RETRY_SECONDS = 0.2


class _RefusedError(Exception):
    """The webhook answered, but not with 2xx."""


async def deliver_to_webhook(state: State) -> None:
    """Post pending updates to the webhook, while there is one, until it takes them."""
    under_way: dict[int, asyncio.Task[None]] = {}
    async with aiohttp.ClientSession(timeout=_TIMEOUT) as session:
        try:
            while True:
                settings = await state.updates.work_for_webhook()
                most = settings.get("max_connections", DEFAULT_CONNECTIONS)
                for update in list(state.updates.pending):
                    queue = _queue_of(update)
                    if queue in under_way or len(under_way) >= most:
                        continue
                    bringing = asyncio.create_task(_bring(state, session, settings, update))
                    under_way[queue] = bringing
                    bringing.add_done_callback(partial(_ended, state, under_way, queue))
        finally:
            await _cancel(list(under_way.values()))


def _ended(
    state: State, under_way: dict[int, asyncio.Task[None]], queue: int, _: asyncio.Task[None]
) -> None:
    del under_way[queue]
    state.updates.stir()


async def _cancel(tasks: list[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def _queue_of(update: dict[str, Any]) -> int:
    """Return the id of the chat or person whose updates stay in order."""
    [payload] = (value for name, value in update.items() if name != "update_id")
    chat = payload.get("chat") or (payload.get("message") or {}).get("chat")
    return int((chat or payload.get("from") or {"id": 0})["id"])


async def _bring(
    state: State,
    session: aiohttp.ClientSession,
    settings: dict[str, Any],
    update: dict[str, Any],
) -> None:
    while state.updates.webhook is settings and update in state.updates.pending:
        try:
            answer = await _post(session, settings, update)
        except (aiohttp.ClientError, TimeoutError, _RefusedError) as error:
            state.updates.note_failure(_in_words(error), int(state.now()))
            await asyncio.sleep(_RETRY_SECONDS)
            continue
        state.updates.confirm(update)
        state.sequence.bump()
        await _obey(state, answer)


def _in_words(error: Exception) -> str:
    """Return what getWebhookInfo tells of a failure."""
    if isinstance(error, _RefusedError):
        return f"Wrong response from the webhook: {error}"
    if isinstance(error, TimeoutError):
        return "Read timeout expired"
    return "Connection refused"


async def _post(
    session: aiohttp.ClientSession, settings: dict[str, Any], update: dict[str, Any]
) -> Any:
    headers = {}
    if "secret_token" in settings:
        headers["X-Telegram-Bot-Api-Secret-Token"] = settings["secret_token"]
    async with session.post(settings["url"], json=update, headers=headers) as response:
        if not HTTPStatus.OK <= response.status < HTTPStatus.MULTIPLE_CHOICES:
            raise _RefusedError(f"{response.status} {response.reason}")
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

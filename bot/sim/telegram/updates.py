"""The queue of updates and long polling (Bot API, "Getting updates")."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from bot.sim.telegram.refusals import conflict

# Updates a bot gets only if it names them in allowed_updates.
_ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
_FIRST_UPDATE_ID = 100_000_001
_DEFAULT_LIMIT = 100
DEFAULT_CONNECTIONS = 40
_ANOTHER_POLL = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)


@dataclass(slots=True)
class UpdateQueue:
    """Updates not yet confirmed, and the one request that may be waiting for them.

    `webhook` is the webhook's settings, or None: while it is set, getUpdates is refused.
    """

    webhook: dict[str, Any] | None = None
    allowed: list[str] = field(default_factory=list)
    pending: list[dict[str, Any]] = field(default_factory=list)
    history: dict[int, dict[str, Any]] = field(default_factory=dict)
    next_update_id: int = _FIRST_UPDATE_ID
    closed: bool = False
    last_failure: tuple[int, str] | None = None
    _poller: asyncio.Future[str] | None = None
    _arrived: asyncio.Event = field(default_factory=asyncio.Event)

    def put(self, kind: str, payload: dict[str, Any]) -> int | None:
        """Queue an update and return its id; None if the bot did not ask for this kind."""
        if kind not in self.allowed and (self.allowed or kind in _ON_REQUEST):
            return None
        update_id = self.next_update_id
        self.next_update_id += 1
        self.history[update_id] = {"update_id": update_id, kind: payload}
        self._append(self.history[update_id])
        return update_id

    def redeliver(self, update_id: int) -> bool:
        """Queue an update of the past once more, under its old id; False if there is none."""
        update = self.history.get(update_id)
        if update is None:
            return False
        self._append(update)
        return True

    async def poll(self, params: dict[str, Any]) -> list[dict[str, Any]]:
        """Answer getUpdates.

        Raises RefusalError 409 for all but the latest of concurrent requests, and while a
        webhook is set.
        """
        if self.webhook is not None:
            raise conflict(
                "can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first"
            )
        self._end_poll(_ANOTHER_POLL)
        if "allowed_updates" in params:
            self.allowed = params["allowed_updates"]
        self._confirm(params.get("offset", 0))
        if not self.pending and params.get("timeout", 0) > 0:
            await self._wait(params["timeout"])
        return self.pending[: params.get("limit", _DEFAULT_LIMIT)]

    def set_webhook(self, settings: dict[str, Any] | None) -> None:
        """Set the webhook to the parameters of setWebhook, or remove it."""
        self.webhook = settings
        self.last_failure = None
        if settings is not None:
            self._end_poll("terminated by setWebhook request")
        self.stir()

    async def work_for_webhook(self) -> dict[str, Any]:
        """Wait until there is a webhook and something new to bring to it; return its settings."""
        while True:
            await self._arrived.wait()
            self._arrived.clear()
            if self.webhook is not None and self.pending:
                return self.webhook

    def stir(self) -> None:
        """Let who brings updates to the webhook look again."""
        self._arrived.set()

    def note_failure(self, message: str, time: int) -> None:
        """Keep what getWebhookInfo tells of an update that could not be brought."""
        self.last_failure = (time, message)

    def confirm(self, update: dict[str, Any]) -> None:
        """Drop an update that the webhook took."""
        if update in self.pending:
            self.pending.remove(update)

    def drop_pending(self) -> None:
        """Forget every update not confirmed."""
        self.pending.clear()

    def close(self) -> None:
        """Let the waiting request go, empty-handed."""
        self.closed = True
        self._end_poll()

    def _append(self, update: dict[str, Any]) -> None:
        self.pending.append(update)
        self.stir()
        self._end_poll()

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            self.pending = self.pending[offset:]
        else:
            self.pending = [update for update in self.pending if update["update_id"] >= offset]

    async def _wait(self, timeout_seconds: int) -> None:
        if self.closed:
            return
        poller = self._poller = asyncio.get_running_loop().create_future()
        terminated = ""
        with suppress(TimeoutError):
            async with asyncio.timeout(timeout_seconds):
                terminated = await poller
        if self._poller is poller:
            self._poller = None
        if terminated:
            raise conflict(terminated)

    def _end_poll(self, terminated: str = "") -> None:
        """Let the waiting request go: with what there is, or refused with these words."""
        if self._poller is not None and not self._poller.done():
            self._poller.set_result(terminated)
        self._poller = None

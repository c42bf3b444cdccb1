"""The service's API as a small typed SDK: one pool of connections for all keys."""

from types import TracebackType
from typing import Self

from bot.jiema.budget import Budgets, OnWait, WriteSlot
from bot.jiema.observer import Observer
from bot.jiema.session import JiemaSession
from bot.jiema.window import Kind, Purpose
from bot.jiema.wire import Patience, Wire

__all__ = ["Budgets", "Jiema", "JiemaSession", "Kind", "OnWait", "Patience", "Purpose", "WriteSlot"]

CONNECTIONS = 100


class Jiema:
    """The service: one pool of connections and the budgets of all keys. Close it at the end.

    >>> async with Jiema("https://jiema.my/api/v1", Budgets()) as api:
    ...     account = await api.session("jm_…").account()
    """

    def __init__(
        self,
        base_url: str,
        budgets: Budgets,
        *,
        patience: Patience | None = None,
        connections: int = CONNECTIONS,
        observer: Observer | None = None,
    ) -> None:
        """Take the API's base URL, the budgets, time limits, the size of the pool, and an ear."""
        self._wire = Wire(base_url, patience or Patience(), connections)
        self._budgets = budgets
        self._observer = observer

    def session(self, key: str, on_wait: OnWait | None = None) -> JiemaSession:
        """Return the API as seen with `key`; cheap, so make one whenever needed.

        `on_wait` is told (seconds) when a call must wait for its budget for more than 3 s.
        Raises ValueError if the key has characters that cannot stand in a header.
        """
        return JiemaSession(self._wire, self._budgets, key, on_wait, self._observer)

    async def aclose(self) -> None:
        """Close all connections."""
        await self._wire.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

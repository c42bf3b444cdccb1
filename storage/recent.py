"""What was read of people lately, kept in memory until somebody writes it.

Every tap asks who a person is and where they are. One process writes a SQLite file, so it knows
when that has changed: whatever is written to these tables is forgotten when the transaction ends.
Where several processes write one database, nothing may be kept.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Hashable, Mapping
from typing import Any, TypeVar, cast

from sqlalchemy import ClauseElement, Connection, UpdateBase
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.schema import accounts, fsm, keys

T = TypeVar("T")

_TABLES = frozenset({accounts, keys, fsm})
_WHOSE = ("user_id", "owner_id")
_TOUCHED = "people touched"
_EVERYBODY = None


class Recent:
    """Rows of people as last committed.

    Args:
        most: of how many people something is kept; 0 keeps nothing. Beyond it, all is forgotten.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: dict[int, dict[Hashable, object]] = {}
        self._changes = 0

    async def get(self, user_id: int, what: Hashable, read: Callable[[], Awaitable[T]]) -> T:
        """Return what ``read`` returned lately, or returns now, for a person.

        Args:
            what: tells things kept of one person apart.
            read: reads rows of :data:`accounts`, :data:`keys` or :data:`fsm` alone.
        """
        of_person = self._kept.get(user_id)
        if of_person is not None and what in of_person:
            return cast("T", of_person[what])
        changes = self._changes
        value = await read()
        if changes == self._changes:
            # Else its snapshot may be from before the change.
            self._keep(user_id, what, value)
        return value

    def forget(self, people: set[int | None]) -> None:
        """Forget what a transaction has written; ``None`` among the people is everybody."""
        if not people:
            return
        self._changes += 1
        if _EVERYBODY in people:
            self._kept.clear()
        for user_id in people - {_EVERYBODY}:
            self._kept.pop(cast("int", user_id), None)

    def _keep(self, user_id: int, what: Hashable, value: object) -> None:
        if user_id not in self._kept and len(self._kept) >= self._most:
            self._kept.clear()
        if self._most:
            self._kept.setdefault(user_id, {})[what] = value


def begin(connection: AsyncConnection) -> set[int | None]:
    """Return the set that will hold whom a transaction touches; see :func:`note`."""
    people: set[int | None] = set()
    connection.info[_TOUCHED] = people
    return people


def note(
    connection: Connection,
    statement: ClauseElement,
    _many: Any,
    values: Mapping[str, Any],
    _options: Any,
) -> None:
    """Note whom a statement touches (SQLAlchemy's event ``before_execute``)."""
    if isinstance(statement, UpdateBase) and statement.table in _TABLES:
        whose = next((values[name] for name in _WHOSE if name in values), _EVERYBODY)
        connection.info[_TOUCHED].add(whose)

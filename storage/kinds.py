"""The kinds of databases there are, and what each does in its own way."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.core.errors import Unwritable
from storage import postgres, sqlite
from storage.urls import POSTGRESQL, driver_of


class Kind(Protocol):
    """What differs between kinds; a module of this package implements it."""

    def write_engine(self, database_url: str) -> AsyncEngine:
        """Return an engine of one connection whose transactions are serial with all others."""

    def read_engine(self, database_url: str) -> AsyncEngine:
        """Return an engine whose transactions are snapshots: they neither write nor wait."""

    def migration_engine(self, database_url: str) -> AsyncEngine:
        """Return an engine for changing tables: nobody else does so at the same time."""

    def unwritable(self, error: BaseException) -> Unwritable | None:
        """Return why a transaction could not be written; ``None`` for a mistake of ours."""

    def away(self, error: BaseException) -> Unwritable | None:
        """Return how the server was lost; ``None`` when it was not.

        Where a commit ends so, nobody knows whether it was stored.
        """

    async def empty_journal(self, engine: AsyncEngine) -> None:
        """Take erased text off the disk, as far as that can be done."""

    def name_of(self, database_url: str) -> str:
        """Return what a host knows the database by; never a password."""

    async def revision(self, database_url: str, *, thoroughly: bool = False) -> str | None:
        """Return the revision a database is at; ``None`` for a missing or empty one.

        Changes nothing.

        Args:
            thoroughly: read all of it, as far as it may be damaged.

        Raises:
            UnusableDatabase: it is not ours, damaged, or cannot be read.
        """

    def stamp(self, connection: Connection) -> None:
        """Mark the database as ours, within a transaction."""

    def check_references(self, connection: Connection) -> None:
        """See that no row refers to a missing one. Raises ``RuntimeError`` if one does."""

    def last_ids(self, connection: Connection) -> Mapping[str, int]:
        """Return the greatest id ever given in each table that gives ids, if it gave any."""

    def set_last_ids(self, connection: Connection, last_ids: Mapping[str, int]) -> None:
        """Give no id again that was given elsewhere; the tables are full already."""


def kind_of(database_url: str) -> Kind:
    """Return the kind a URL names.

    Raises:
        ValueError: there is no such kind; the message does not contain the URL.
    """
    return postgres if driver_of(database_url) == POSTGRESQL else sqlite

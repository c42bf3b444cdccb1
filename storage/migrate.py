"""Bringing a database file up to date, and refusing one that is not ours or too new."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from storage import sqlite

_MIGRATIONS = Path(__file__).parent / "migrations"


class UnusableDatabase(Exception):
    """Base of what keeps us from using a database; the sentence says what to do."""


class NotOurDatabase(UnusableDatabase):
    """The file was made by another program, or is no database."""


class NewerDatabase(UnusableDatabase):
    """The database was migrated by a newer version of this program."""


def head() -> str:
    """Return the revision this code works with."""
    revision = ScriptDirectory.from_config(_config()).get_current_head()
    if revision is None:
        raise RuntimeError("there are no migrations")
    return revision


async def current(database_url: str) -> str | None:
    """Return the revision a database is at; ``None`` for a missing or empty one. Changes nothing.

    Raises:
        ValueError: the URL is not of a SQLite file.
        NotOurDatabase: the file is not ours.
        NewerDatabase: this code does not know its revision.
        UnusableDatabase: the file cannot be read.
    """
    return await asyncio.to_thread(_current, sqlite.path_of(database_url))


async def needed(database_url: str) -> bool:
    """Return whether :func:`upgrade` has something to do. Raises as :func:`current`."""
    return await current(database_url) != head()


async def upgrade(database_url: str, revision: str = "head") -> None:
    """Create the database if need be and bring it up to ``revision``, wholly or not at all.

    Raises as :func:`current`, and then has changed nothing.
    """
    if await current(database_url) == (head() if revision == "head" else revision):
        return
    await _migrate(database_url, command.upgrade, revision)


async def downgrade(database_url: str, revision: str) -> None:
    """Take the database down to ``revision`` (``base`` for no tables). Raises as `current`."""
    await current(database_url)
    await _migrate(database_url, command.downgrade, revision)


def _current(path: Path) -> str | None:
    if not path.exists() or path.stat().st_size == 0:
        return None
    try:
        found = sqlite.look_at(path)
    except sqlite3.OperationalError as error:
        raise UnusableDatabase(f"{path} cannot be read: {error}") from error
    except sqlite3.DatabaseError:
        raise NotOurDatabase(f"{path} is not a SQLite database; name another file") from None
    if found.application_id != sqlite.APPLICATION_ID and (found.application_id or found.tables):
        raise NotOurDatabase(f"{path} belongs to another program; name another file")
    if found.revision is not None and found.revision not in _known_revisions():
        raise NewerDatabase(
            f"{path} was written by a newer version of this program; update the program"
        )
    return found.revision


def _known_revisions() -> frozenset[str]:
    scripts = ScriptDirectory.from_config(_config())
    return frozenset(script.revision for script in scripts.walk_revisions())


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


async def _migrate(database_url: str, run: Callable[[Config, str], None], revision: str) -> None:
    def within(connection: Connection) -> None:
        run(_config(connection), revision)
        sqlite.check_references(connection)
        sqlite.stamp(connection)

    engine = sqlite.write_engine(database_url, foreign_keys=False)
    try:
        async with engine.begin() as connection:
            await connection.run_sync(within)
    finally:
        await engine.dispose()

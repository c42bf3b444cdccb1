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
from sqlalchemy.exc import DBAPIError

from storage import sqlite

_MIGRATIONS = Path(__file__).parent / "migrations"
_NAME_ANOTHER = "name another file as DATABASE_URL"
_LOOK = "see that it is a file the bot's user may read and write"


class UnusableDatabase(Exception):
    """What keeps us from using a database.

    Args:
        found: what is wrong.
        cure: what to do.
    """

    def __init__(self, found: str, cure: str) -> None:
        super().__init__(f"{found}; {cure}")
        self.found = found
        self.cure = cure


class NotOurDatabase(UnusableDatabase):
    """The file was made by another program, or is no database."""


class DamagedDatabase(UnusableDatabase):
    """Some of the file is lost or overwritten."""


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
        DamagedDatabase: the file's first pages are broken.
        UnusableDatabase: the file cannot be read.
    """
    return await asyncio.to_thread(_current, sqlite.path_of(database_url))


async def needed(database_url: str) -> bool:
    """Return whether :func:`upgrade` has something to do. Raises as it does; changes nothing."""
    return await _examined(database_url) != head()


async def upgrade(database_url: str, revision: str = "head") -> None:
    """Create the database if need be and bring it up to ``revision``, wholly or not at all.

    Raises as :func:`current`, for damage anywhere in the file, and for one that cannot be written;
    then nothing has changed.
    """
    if await _examined(database_url) == (head() if revision == "head" else revision):
        return
    await _migrate(database_url, command.upgrade, revision)


async def downgrade(database_url: str, revision: str) -> None:
    """Take the database down to ``revision`` (``base`` for no tables). Raises as `current`."""
    await current(database_url)
    await _migrate(database_url, command.downgrade, revision)


async def _examined(database_url: str) -> str | None:
    """Return the revision of a database that is whole."""
    revision = await current(database_url)
    path = sqlite.path_of(database_url)
    if revision is not None and (damage := await asyncio.to_thread(sqlite.damage, path)):
        raise _damaged(path, damage)
    return revision


def _current(path: Path) -> str | None:
    if not path.exists() or path.stat().st_size == 0:
        return None
    try:
        found = sqlite.look_at(path)
    except sqlite3.OperationalError as error:
        raise UnusableDatabase(f"{path} cannot be read: {error}", _LOOK) from error
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_NOTADB:
            raise NotOurDatabase(f"{path} is not a SQLite database", _NAME_ANOTHER) from None
        raise _damaged(path, str(error)) from None
    if found.application_id != sqlite.APPLICATION_ID and (found.application_id or found.tables):
        raise NotOurDatabase(f"{path} belongs to another program", _NAME_ANOTHER)
    if found.revision is not None and found.revision not in _known_revisions():
        raise NewerDatabase(
            f"{path} was written by a newer version of this program",
            "update the program, or name another file as DATABASE_URL",
        )
    return found.revision


def _damaged(path: Path, damage: str) -> DamagedDatabase:
    cure = "put your last backup in its place as README says, or name another file as DATABASE_URL"
    return DamagedDatabase(f"{path} is damaged ({damage})", cure)


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
    except DBAPIError as error:
        unwritable = sqlite.unwritable(error)
        if unwritable is None:
            raise
        raise unwritable from None
    finally:
        await engine.dispose()

"""Bringing a database up to date, and refusing one that is not ours or too new."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from storage.kinds import kind_of
from storage.unusable import NewerDatabase

_MIGRATIONS = Path(__file__).parent / "migrations"


def head() -> str:
    """Return the revision this code works with."""
    revision = ScriptDirectory.from_config(_config()).get_current_head()
    if revision is None:
        raise RuntimeError("there are no migrations")
    return revision


async def current(database_url: str) -> str | None:
    """Return the revision a database is at; ``None`` for a missing or empty one. Changes nothing.

    Raises:
        ValueError: the URL is of no kind of database we know.
        NotOurDatabase: the database is not ours.
        NewerDatabase: this code does not know its revision.
        DamagedDatabase: a file's first pages are broken.
        UnusableDatabase: it cannot be read.
    """
    return await _examined(database_url)


async def needed(database_url: str) -> bool:
    """Return whether :func:`upgrade` has something to do. Raises as it does; changes nothing."""
    return await _examined(database_url, thoroughly=True) != head()


async def upgrade(database_url: str, revision: str = "head") -> None:
    """Create the database if need be and bring it up to ``revision``, wholly or not at all.

    Of two that do so at once on a server, the second waits and then finds nothing to do.

    Raises as :func:`current`, for damage anywhere in a file, and for one that cannot be written;
    then nothing has changed.
    """
    wanted = head() if revision == "head" else revision
    if await _examined(database_url, thoroughly=True) == wanted:
        return
    await _migrate(database_url, command.upgrade, revision)


async def downgrade(database_url: str, revision: str) -> None:
    """Take the database down to ``revision`` (``base`` for no tables). Raises as `current`."""
    await current(database_url)
    await _migrate(database_url, command.downgrade, revision)


def within(connection: Connection, database_url: str) -> None:
    """Bring a database up to date within a transaction of its ``migration_engine``."""
    _run(connection, database_url, command.upgrade, "head")


async def _examined(database_url: str, *, thoroughly: bool = False) -> str | None:
    kind = kind_of(database_url)
    revision = await kind.revision(database_url, thoroughly=thoroughly)
    _check_known(revision, kind.name_of(database_url))
    return revision


def _check_known(revision: str | None, name: str) -> None:
    if revision is not None and revision not in _known_revisions():
        raise NewerDatabase(
            f"{name} was written by a newer version of this program",
            "update the program, or name another database as DATABASE_URL",
        )


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
    kind = kind_of(database_url)
    engine = kind.migration_engine(database_url)
    try:
        async with engine.begin() as connection:
            await connection.run_sync(_run, database_url, run, revision)
    except Exception as error:
        unwritable = kind.unwritable(error)
        if unwritable is None:
            raise
        raise unwritable from None
    finally:
        await engine.dispose()


def _run(
    connection: Connection,
    database_url: str,
    run: Callable[[Config, str], None],
    revision: str,
) -> None:
    kind = kind_of(database_url)
    # Somebody may have migrated it while this waited for its turn.
    found = MigrationContext.configure(connection).get_current_revision()
    _check_known(found, kind.name_of(database_url))
    run(_config(connection), revision)
    kind.check_references(connection)
    kind.stamp(connection)

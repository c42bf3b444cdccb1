"""Migrations on PostgreSQL: the same tables, and nobody else's."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, text

from bot.core.errors import Unwritable
from storage import migrate
from storage import postgres as kind
from storage.metadata import metadata
from storage.unusable import NewerDatabase, NotOurDatabase, UnusableDatabase
from tests import databases
from tests.postgres import Server

pytestmark = pytest.mark.slow(20)

_SHAPE = """
    SELECT 'column', table_name || '.' || column_name,
           concat_ws(' ', data_type, is_nullable, column_default)
    FROM information_schema.columns WHERE table_schema = 'public'
    UNION ALL SELECT 'index', indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL SELECT 'constraint', conrelid::regclass || '.' || conname, pg_get_constraintdef(oid)
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace
"""


@pytest.fixture
def empty(postgres: Server) -> Iterator[str]:
    """A database without tables."""
    with databases.new_database(postgres) as url:
        yield url


async def _shape(url: str) -> set[tuple[object, ...]]:
    found = await databases.rows(url, _SHAPE)
    return {row for row in found if "alembic_version" not in str(row)}


async def test_up_and_step_by_step_down_and_up_again(empty: str) -> None:
    assert await migrate.needed(empty)
    assert await migrate.current(empty) is None
    await migrate.upgrade(empty)
    assert not await migrate.needed(empty)
    newest = await _shape(empty)
    assert len(newest) > 100
    for below in ("0006", "0005", "0004", "0003", "0002", "0001", "base"):
        before, revision = await _shape(empty), await migrate.current(empty)
        assert revision is not None
        await migrate.downgrade(empty, below)
        await migrate.upgrade(empty, revision)
        assert await _shape(empty) == before
        await migrate.downgrade(empty, below)
    assert await _shape(empty) == set()
    assert await migrate.current(empty) is None
    await migrate.upgrade(empty)
    assert await _shape(empty) == newest


async def test_tables_match_migrations_to_the_last_constraint(empty: str, postgres: Server) -> None:
    await migrate.upgrade(empty)
    with databases.new_database(postgres) as from_tables:
        engine = kind.migration_engine(from_tables)
        async with engine.begin() as connection:
            await connection.run_sync(metadata.create_all)
        await engine.dispose()
        assert await _shape(empty) == await _shape(from_tables)


async def test_two_at_once_do_it_once(empty: str) -> None:
    await asyncio.gather(*(migrate.upgrade(empty) for _ in range(3)))
    assert await migrate.current(empty) == migrate.head()


async def test_a_database_of_others_is_not_touched(empty: str) -> None:
    await databases.rows(empty, "CREATE TABLE theirs (a int)")
    before = await _shape(empty)
    for attempt in (migrate.upgrade, migrate.needed, migrate.current):
        with pytest.raises(NotOurDatabase, match=r"test_\w+ at 127.0.0.1 belongs to another"):
            await attempt(empty)
    assert await _shape(empty) == before


async def test_others_may_use_alembic_too(empty: str) -> None:
    await databases.rows(empty, "CREATE TABLE alembic_version (version_num text)")
    with pytest.raises(NotOurDatabase):
        await migrate.upgrade(empty)


async def test_what_extensions_bring_is_nobodys(empty: str) -> None:
    await databases.rows(empty, "CREATE TABLE spatial (a int)")
    await databases.rows(empty, "ALTER EXTENSION plpgsql ADD TABLE spatial")
    await migrate.upgrade(empty)
    assert await migrate.current(empty) == migrate.head()


async def test_a_newer_database_is_refused(empty: str) -> None:
    await migrate.upgrade(empty)
    await databases.rows(empty, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(NewerDatabase, match="update the program"):
        await migrate.upgrade(empty)


async def test_a_newer_program_that_was_quicker_is_not_undone(empty: str) -> None:
    """The database is migrated further between the look at it and our turn."""
    await migrate.upgrade(empty)
    await databases.rows(empty, "UPDATE alembic_version SET version_num = '9999'")
    engine = kind.migration_engine(empty)
    async with engine.connect() as connection:
        with pytest.raises(NewerDatabase):
            await connection.run_sync(migrate.within, empty)
    await engine.dispose()


async def test_a_server_that_does_not_answer_is_named(postgres: Server) -> None:
    url = postgres.url("bot", port=1)
    with pytest.raises(UnusableDatabase, match=r"bot at 127.0.0.1: .*; see that") as caught:
        await migrate.current(url)
    assert "open-sesame" not in str(caught.value)


async def test_letters_that_cannot_be_kept_are_refused(postgres: Server) -> None:
    name = "in_latin"
    postgres.execute(f"CREATE DATABASE {name} ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0")
    try:
        with pytest.raises(UnusableDatabase, match="make one with ENCODING 'UTF8'"):
            await migrate.upgrade(postgres.url(name))
    finally:
        postgres.execute(f"DROP DATABASE {name}")


async def test_without_the_right_to_make_tables_nothing_changes(
    empty: str, postgres: Server
) -> None:
    name = "guest_of_the_house"
    postgres.execute(f"CREATE ROLE {name} LOGIN")
    try:
        with pytest.raises(Unwritable, match=r"42501.*owner"):
            await migrate.upgrade(empty.replace("//bot:", f"//{name}:"))
    finally:
        postgres.execute(f"DROP ROLE {name}")
    assert await migrate.current(empty) is None


async def test_a_failed_migration_changes_nothing(
    empty: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(connection: Connection) -> None:
        connection.execute(text("SELECT 1 / 0"))

    monkeypatch.setattr(kind, "stamp", fail)
    with pytest.raises(Exception, match="division by zero"):
        await migrate.upgrade(empty)
    assert await _shape(empty) == set()

from __future__ import annotations

import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, select

from bot.core.shares import SHARES
from storage import migrate, sqlite
from storage.database import Database
from storage.metadata import metadata
from storage.schema import panels
from storage.unusable import NewerDatabase, NotOurDatabase, UnusableDatabase
from tests.storage.samples import url_of


def _schema(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY 1")
        return [sql for (sql,) in rows if "alembic_version" not in sql]


def _everything_in(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def _write(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


async def test_up_down_and_up_again(tmp_path: Path) -> None:
    path = tmp_path / "bot.db"
    url = url_of(path)
    await migrate.upgrade(url)
    first = _schema(path)
    assert await migrate.current(url) == migrate.head()
    await migrate.downgrade(url, "base")
    assert [sql for sql in _schema(path) if "sqlite_sequence" not in sql] == []
    assert await migrate.current(url) is None
    await migrate.upgrade(url)
    assert _schema(path) == first
    assert len(first) > 10


async def test_there_is_a_row_for_each_share(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT * FROM shares ORDER BY number").fetchall()
    assert found == [(number, None, 0, None) for number in range(SHARES)]


async def test_tables_match_migrations(database: Database) -> None:
    def differences(connection: Connection) -> object:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return compare_metadata(context, metadata)

    async with database.read() as connection:
        assert await connection.run_sync(differences) == []


async def test_constraints_match_migrations(path: Path, tmp_path: Path) -> None:
    from_tables = tmp_path / "tables.db"
    engine = sqlite.write_engine(url_of(from_tables))
    async with engine.begin() as connection:
        await connection.run_sync(metadata.create_all)
    await engine.dispose()

    def words(of: Path) -> set[frozenset[str]]:
        return {frozenset(re.findall(r"[^\s,()\"]+", sql)) for sql in _schema(of)}

    assert words(path) == words(from_tables)


async def test_upgrade_is_needed_once(tmp_path: Path) -> None:
    url = url_of(tmp_path / "bot.db")
    assert await migrate.needed(url)
    assert not (tmp_path / "bot.db").exists()
    await migrate.upgrade(url)
    assert not await migrate.needed(url)
    await migrate.upgrade(url)


async def test_the_file_is_marked_as_ours(path: Path) -> None:
    assert sqlite.look_at(path).application_id == sqlite.APPLICATION_ID


@pytest.mark.parametrize(
    "statements",
    [
        ("CREATE TABLE theirs (a)",),
        ("PRAGMA application_id = 42",),
        ("CREATE TABLE alembic_version (version_num)", "INSERT INTO alembic_version VALUES ('1')"),
    ],
)
async def test_a_database_of_others_is_not_touched(
    tmp_path: Path, statements: tuple[str, ...]
) -> None:
    path = tmp_path / "theirs.db"
    _write(path, *statements)
    before = _everything_in(tmp_path)
    for attempt in (migrate.upgrade, migrate.needed, migrate.current):
        with pytest.raises(NotOurDatabase, match="another program"):
            await attempt(url_of(path))
    assert _everything_in(tmp_path) == before


async def test_a_file_that_is_no_database_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear database,\n" * 100)
    with pytest.raises(NotOurDatabase, match="not a SQLite database"):
        await migrate.upgrade(url_of(path))
    assert path.read_text() == "Dear database,\n" * 100


async def test_a_newer_database_is_refused(path: Path) -> None:
    _write(path, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(NewerDatabase, match="update the program"):
        await migrate.upgrade(url_of(path))


async def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnusableDatabase):
        await migrate.upgrade(url_of(tmp_path))


async def test_a_failed_migration_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_connection: Connection) -> None:
        raise RuntimeError("disk of paper")

    monkeypatch.setattr(sqlite, "stamp", fail)
    with pytest.raises(RuntimeError, match="disk of paper"):
        await migrate.upgrade(url_of(tmp_path / "bot.db"))
    assert _schema(tmp_path / "bot.db") == []


async def test_broken_references_stop_a_migration(path: Path) -> None:
    _write(
        path,
        "INSERT INTO sms (order_id, position) VALUES (404, 1)",
    )
    engine = sqlite.write_engine(url_of(path), foreign_keys=False)
    async with engine.begin() as connection:
        with pytest.raises(RuntimeError, match="1 rows refer to missing rows, first in sms"):
            await connection.run_sync(sqlite.check_references)
    await engine.dispose()


async def test_a_database_left_by_a_crash_is_recognised_and_whole(
    path: Path, database: Database, tmp_path: Path
) -> None:
    async with database.write() as connection:
        await connection.execute(panels.insert(), {"chat_id": 1, "message_id": 2})
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for name in ("bot.db", "bot.db-wal"):
        shutil.copy(path.with_name(name), crashed / name)
    url = url_of(crashed / "bot.db")
    assert not await migrate.needed(url)
    survivor = Database(url)
    async with survivor.read() as connection:
        assert await connection.scalar(select(panels.c.message_id)) == 2
    await survivor.dispose()

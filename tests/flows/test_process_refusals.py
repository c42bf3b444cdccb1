"""A database that is not ours, newer, damaged or unreachable: one line, and nothing is touched."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.flows.world import World

pytestmark = [
    pytest.mark.slow(20),
    pytest.mark.timeout(300),
    pytest.mark.usefixtures("forked"),
]

PAGE_BYTES = 4096


def no_database(path: Path, _ours: Path) -> None:
    path.write_text("Dear diary,\n" * 500)


def of_another_program(path: Path, _ours: Path) -> None:
    with closing(sqlite3.connect(path)) as theirs:
        theirs.execute("PRAGMA journal_mode = WAL")
        theirs.execute("CREATE TABLE songs (title)")


def newer(path: Path, ours: Path) -> None:
    shutil.copy(ours, path)
    with closing(sqlite3.connect(path)) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
        database.commit()


def overwritten(path: Path, ours: Path) -> None:
    content = bytearray(ours.read_bytes())
    middle = len(content) // PAGE_BYTES // 2 * PAGE_BYTES
    content[middle : middle + 3 * PAGE_BYTES] = b"\xa5" * 3 * PAGE_BYTES
    path.write_bytes(content)


def cut_off(path: Path, ours: Path) -> None:
    content = ours.read_bytes()
    path.write_bytes(content[: len(content) // 2])


@pytest.mark.parametrize(
    ("make", "said", "cure"),
    [
        (no_database, "is not a SQLite database", "name another file"),
        (of_another_program, "belongs to another program", "name another file"),
        (newer, "was written by a newer version", "update the program"),
        (overwritten, "is damaged", "put your last backup in its place"),
        (cut_off, "is damaged", "put your last backup in its place"),
    ],
)
async def test_run_refuses_and_touches_nothing(
    world: World, make: Callable[[Path, Path], None], said: str, cure: str
) -> None:
    folder = world.folder / "data"
    folder.mkdir()
    path = folder / "bot.db"
    assert world.empty_database is not None
    make(path, world.empty_database)
    before = (path.read_bytes(), path.stat().st_mtime_ns)
    refused = await world.command("run", DATABASE_URL=f"sqlite+aiosqlite:///{path}")
    assert refused.status == 1
    [line] = refused.err.splitlines()
    assert line.startswith(str(path))
    assert said in line
    assert cure in line
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    # The lock stands beside a file of ours; nothing stands beside another's.
    assert {file.name for file in folder.iterdir()} <= {"bot.db", "bot.db.lock"}
    if said in {"is not a SQLite database", "belongs to another program"}:
        assert [file.name for file in folder.iterdir()] == ["bot.db"]


async def test_a_folder_that_cannot_be_made_is_named(world: World) -> None:
    (world.folder / "file").write_text("in the way")
    url = f"sqlite+aiosqlite:///{world.folder / 'file' / 'bot.db'}"
    refused = await world.command("migrate", DATABASE_URL=url)
    assert refused.status == 1
    [line] = refused.err.splitlines()
    assert line.startswith("DATABASE_URL: ")

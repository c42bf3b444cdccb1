"""Databases for tests: SQLite's, or PostgreSQL's where ``TEST_DATABASE=postgresql`` says so."""

from __future__ import annotations

import asyncio
import itertools
import os
import sqlite3
from collections.abc import Callable, Coroutine, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final

import asyncpg
import pytest

import storage.schema  # noqa: F401 - the tables of the metadata
from storage.metadata import metadata
from storage.schema_shares import shares
from tests.postgres import Server

KIND: Final = os.environ.get("TEST_DATABASE", "sqlite")
BOTH: Final = (
    pytest.param("sqlite", marks=pytest.mark.sqlite_only("it runs on the other as well")),
    pytest.param("postgresql"),
)
"""The kinds, for a test that runs on each of them (the fixture ``dsn``, indirectly)."""
_END_OTHERS: Final = (
    "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
)
_numbers = itertools.count(1)


def about_sqlite(test: pytest.Item) -> bool:
    """Whether a test is about SQLite alone: it says so, or asks for the file by its ``path``."""
    asked = getattr(test, "fixturenames", ())
    return test.get_closest_marker("sqlite_only") is not None or "path" in asked


def meeting_place(factory: pytest.TempPathFactory) -> Path:
    """Return a folder that all workers of this run know."""
    return factory.getbasetemp()


@contextmanager
def new_database(server: Server, template: str = "template1") -> Iterator[str]:
    """Make a database of a test's own; yields its URL."""
    name = f"test_{os.getpid()}_{next(_numbers)}"
    server.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
    try:
        yield server.url(name)
    finally:
        server.execute(f"DROP DATABASE {name} WITH (FORCE)")


def prepared(
    server: Server,
    factory: pytest.TempPathFactory,
    name: str,
    prepare: Callable[[str], Coroutine[Any, Any, None]],
) -> str:
    """Return the URL of a database of this worker, made of one that is prepared once a run."""
    own = f"{name}_{os.getpid()}"
    template = server.template(name, meeting_place(factory), lambda url: asyncio.run(prepare(url)))
    if not server.has(own):  # a fixture that several folders share is made for each of them
        server.execute(f"CREATE DATABASE {own} TEMPLATE {template}")
    return server.url(own)


async def rows(url: str, statement: str) -> list[tuple[Any, ...]]:
    """Ask a database, or change it, beside the bot."""
    if url.startswith("sqlite"):
        path = url.removeprefix("sqlite+aiosqlite:///")
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            return connection.execute(statement).fetchall()
    session = await asyncpg.connect(url.replace("+asyncpg", ""))
    try:
        return [tuple(row) for row in await session.fetch(statement)]
    finally:
        await session.close()


async def end_sessions(url: str) -> None:
    """End every session of a database, as its administrator may."""
    await rows(url, _END_OTHERS)


async def empty(url: str) -> None:
    """Take everything out of a database of PostgreSQL, whoever may still use it."""
    connection = await asyncpg.connect(url.replace("+asyncpg", ""))
    steps = [_END_OTHERS]
    for table in reversed(metadata.sorted_tables):
        if table is shares:  # its rows are there for ever
            steps.append("UPDATE shares SET holder = NULL, fence = 0, until = NULL")
            continue
        steps.append(f"DELETE FROM {table.name}")  # noqa: S608 - a table of ours
        if table.autoincrement_column is not None:
            steps.append(f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'), 1, false)")
    try:
        await connection.execute("; ".join(steps))
    finally:
        await connection.close()

"""Keeps a second bot off an SQLite file that one already uses."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from sqlalchemy.engine import make_url


class AlreadyRunning(Exception):
    """Another process holds the lock; the text names the file and what to do."""


class CannotLock(Exception):
    """The lock file cannot be made; the text names it and what to do."""


def sqlite_file(database_url: str) -> Path | None:
    """Return the absolute path of the file of an SQLite URL; ``None`` for any other database."""
    url = make_url(database_url)
    if url.get_backend_name() != "sqlite" or url.database in {None, "", ":memory:"}:
        return None
    # Resolved, so that two names of one file share one lock.
    return Path(str(url.database)).resolve()


@contextmanager
def database_lock(database_url: str) -> Iterator[Path | None]:
    """Hold the lock on ``<database>.lock`` as long as the block runs.

    The kernel drops it when the process ends, however it ends. The lock file stays behind: to
    delete it would let two processes lock two files of the same name. It keeps the holder's
    process id, for information only.

    Args:
        database_url: of SQLAlchemy's form; only a file of SQLite is locked. Its folder is made.

    Yields:
        The path of the lock file, or ``None`` if there is nothing to lock.

    Raises:
        AlreadyRunning: another process holds it.
        CannotLock: the folder or the lock file cannot be written.
    """
    database = sqlite_file(database_url)
    if database is None:
        yield None
        return
    path = database.with_name(f"{database.name}.lock")
    with _opened(path) as file:
        _lock(file, database)
        yield path


def _opened(path: Path) -> TextIO:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return path.open("a+", encoding="utf-8")
    except OSError as error:
        raise CannotLock(
            f"DATABASE_URL: {path} cannot be written ({error.strerror}) – free some space, give the"
            " bot's user the right to write there, or name another place"
        ) from None


def _lock(file: TextIO, database: Path) -> None:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.seek(0)
        holder = file.read(20).strip()
        process = f" (process {holder})" if holder else ""
        raise AlreadyRunning(
            f"DATABASE_URL: another bot{process} already uses {database} – stop it first,"
            " or give this one a database of its own"
        ) from None
    # For information only: a full disk is no reason not to hold the lock.
    with suppress(OSError):
        os.ftruncate(file.fileno(), 0)
        os.write(file.fileno(), f"{os.getpid()}\n".encode())

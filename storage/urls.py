"""What a database URL says, and nothing of it in an error: it may hold a password."""

from __future__ import annotations

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

SQLITE = "sqlite+aiosqlite"
POSTGRESQL = "postgresql+asyncpg"


def parsed(database_url: str) -> URL:
    """Return the parts of a URL.

    Raises:
        ValueError: it is not of a database we know; the message does not contain it.
    """
    try:
        url = make_url(database_url)
    except (ArgumentError, ValueError):
        # Their sentences may quote the URL.
        url = None
    if url is None or url.drivername not in {SQLITE, POSTGRESQL}:
        raise ValueError(
            f"the database URL must begin with {SQLITE}:/// (and a file) or {POSTGRESQL}://"
        )
    return url


def driver_of(database_url: str) -> str:
    """Return :data:`SQLITE` or :data:`POSTGRESQL`. Raises as :func:`parsed`."""
    return parsed(database_url).drivername

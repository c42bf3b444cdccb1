from __future__ import annotations

from tests.storage.conftest import (
    cipher,
    database,
    dsn,
    migrated,
    path,
    scratch,
    store,
    url,
)

__all__ = ["cipher", "database", "dsn", "migrated", "path", "scratch", "store", "url"]

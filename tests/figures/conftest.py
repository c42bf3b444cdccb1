from __future__ import annotations

from tests.storage.conftest import database, dsn, migrated, path, scratch, url

__all__ = ["database", "dsn", "migrated", "path", "scratch", "url"]

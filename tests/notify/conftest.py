from __future__ import annotations

from tests.storage.conftest import cipher, database, migrated, path, store

__all__ = ["cipher", "database", "migrated", "path", "store"]

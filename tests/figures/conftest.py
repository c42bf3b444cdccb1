from __future__ import annotations

from tests.storage.conftest import database, migrated, path

__all__ = ["database", "migrated", "path"]

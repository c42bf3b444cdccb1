"""The table of updates."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, LargeBinary, String, Table

from storage.columns import UtcDateTime
from storage.metadata import metadata

updates = Table(
    "updates",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("sealed", LargeBinary),
    Column("taken_at", UtcDateTime, nullable=False),
    Column("handled_at", UtcDateTime),
    Column("replica", String),
    Index(None, "handled_at"),
)

"""The table of wishes."""

from __future__ import annotations

from sqlalchemy import Column, Table, UniqueConstraint

from storage.columns import Cents, UtcDateTime
from storage.metadata import identity, metadata, refers

wishes = Table(
    "wishes",
    metadata,
    identity(),
    refers("owner_id", "accounts.user_id"),
    refers("service_id", "services.id"),
    refers("country_id", "countries.id"),
    Column("at_most", Cents),
    Column("made_at", UtcDateTime, nullable=False),
    Column("found", Cents),
    UniqueConstraint("owner_id", "service_id", "country_id"),
    sqlite_autoincrement=True,
)

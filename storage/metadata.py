"""What all tables are made of: their naming, their ids, how they refer to each other."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, ForeignKey, Index, MetaData, text

from storage.columns import BIG_ID

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def identity() -> Column[int]:
    """Return the column of ids of our own."""
    return Column("id", BIG_ID, primary_key=True)


def refers(name: str, target: str, *, nullable: bool = False) -> Column[int]:
    """Return a column that refers to another table's; its rows go when those go."""
    return Column(name, ForeignKey(target, ondelete="CASCADE"), nullable=nullable)


def where(
    index: str, column: Column[Any], condition: str, *, unique: bool = False, sqlite: str = ""
) -> Index:
    """Index only the rows a condition holds for; ``sqlite`` is how SQLite's queries word it."""
    return Index(
        index,
        column,
        unique=unique,
        sqlite_where=text(sqlite or condition),
        postgresql_where=text(condition),
    )

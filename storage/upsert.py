"""``INSERT … ON CONFLICT``, which is not in portable Core.

SQLite and PostgreSQL share its syntax. PostgreSQL's construct compiles for both; SQLite's does
not.
"""

from __future__ import annotations

from sqlalchemy import Table
from sqlalchemy.dialects.postgresql import Insert, insert


def insert_or_skip(table: Table) -> Insert:
    """Return an insert that does nothing where a unique constraint stands in its way."""
    return insert(table).on_conflict_do_nothing()


def insert_or_update(table: Table, unique: tuple[str, ...], *changed: str) -> Insert:
    """Return an insert that updates the columns ``changed`` of a row with the same ``unique``."""
    statement = insert(table)
    return statement.on_conflict_do_update(
        index_elements=list(unique),
        set_={name: statement.excluded[name] for name in changed},
    )

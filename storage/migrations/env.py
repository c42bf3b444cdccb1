"""Alembic's entry: runs on the connection it is given, inside its transaction."""

from __future__ import annotations

from alembic import context

import storage.schema  # noqa: F401 - the tables of the metadata
from storage.metadata import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()

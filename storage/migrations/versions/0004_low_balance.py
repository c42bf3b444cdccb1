"""Below which balance a person is told."""

from __future__ import annotations

from typing import Literal

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def _recreate() -> Literal["always", "never"]:
    """SQLite's tables are written anew, so that they read as if made in one go."""
    return "always" if op.get_context().dialect.name == "sqlite" else "never"


def upgrade() -> None:
    with op.batch_alter_table("accounts", recreate=_recreate()) as accounts:
        accounts.add_column(sa.Column("low_balance", sa.BigInteger()))


def downgrade() -> None:
    with op.batch_alter_table("accounts", recreate=_recreate()) as accounts:
        accounts.drop_column("low_balance")

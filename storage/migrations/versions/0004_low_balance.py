"""Below which balance a person is told."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("accounts", recreate="always") as accounts:
        accounts.add_column(sa.Column("low_balance", sa.BigInteger()))


def downgrade() -> None:
    with op.batch_alter_table("accounts", recreate="always") as accounts:
        accounts.drop_column("low_balance")

"""What replicas share the work by, and whose hands it is in."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

SHARES = 64


def upgrade() -> None:
    shares = op.create_table(
        "shares",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("holder", sa.String()),
        sa.Column("fence", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("number", name="pk_shares"),
    )
    op.bulk_insert(shares, [{"number": number, "fence": 0} for number in range(SHARES)])
    op.create_table(
        "replicas",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_replicas"),
    )
    op.add_column("intents", sa.Column("hand", sa.String()))
    op.add_column("updates", sa.Column("replica", sa.String()))


def downgrade() -> None:
    op.drop_column("updates", "replica")
    op.drop_column("intents", "hand")
    op.drop_table("replicas")
    op.drop_table("shares")

"""What people wish to be told of, and how they want lists and nights to be."""

from __future__ import annotations

from typing import Literal

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _recreate() -> Literal["always", "never"]:
    """SQLite's tables are written anew, so that they read as if made in one go."""
    return "always" if op.get_context().dialect.name == "sqlite" else "never"


def upgrade() -> None:
    with op.batch_alter_table("accounts", recreate=_recreate()) as accounts:
        accounts.add_column(sa.Column("sort", sa.String()))
        accounts.add_column(sa.Column("quiet", sa.String()))
    op.create_index(
        "ix_orders_service_code_country_api_id_placed_at",
        "orders",
        ["service_code", "country_api_id", "placed_at"],
    )
    op.create_table(
        "wishes",
        sa.Column("id", ID, nullable=False),
        sa.Column("owner_id", sa.BigInteger(), nullable=False),
        sa.Column("service_id", ID, nullable=False),
        sa.Column("country_id", ID, nullable=False),
        sa.Column("at_most", sa.BigInteger()),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("found", sa.BigInteger()),
        *(
            sa.ForeignKeyConstraint(
                [column], [target], name=f"fk_wishes_{column}", ondelete="CASCADE"
            )
            for column, target in (
                ("owner_id", "accounts.user_id"),
                ("service_id", "services.id"),
                ("country_id", "countries.id"),
            )
        ),
        sa.PrimaryKeyConstraint("id", name="pk_wishes"),
        sa.UniqueConstraint(
            "owner_id",
            "service_id",
            "country_id",
            name="uq_wishes_owner_id_service_id_country_id",
        ),
        sqlite_autoincrement=True,
    )
    op.add_column("outbox", sa.Column("wish_id", ID))


def downgrade() -> None:
    # Words that the older code does not know would end its outbox.
    op.execute("DELETE FROM outbox WHERE kind IN ('wish', 'reminder')")
    op.execute("UPDATE posts SET act = NULL WHERE act IN ('pc', 'pn')")
    op.drop_column("outbox", "wish_id")
    op.drop_table("wishes")
    op.drop_index("ix_orders_service_code_country_api_id_placed_at", "orders")
    with op.batch_alter_table("accounts", recreate=_recreate()) as accounts:
        accounts.drop_column("quiet")
        accounts.drop_column("sort")

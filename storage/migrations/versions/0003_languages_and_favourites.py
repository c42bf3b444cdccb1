"""Which language somebody chose, what they star, and what Telegram was told of the bot."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("accounts", sa.Column("chosen_language", sa.String()))
    op.add_column("accounts", sa.Column("site_language", sa.String()))
    op.create_index(
        "ix_orders_owner_id_origin_placed_at", "orders", ["owner_id", "origin", "placed_at"]
    )
    op.create_table(
        "favourites",
        sa.Column("owner_id", sa.BigInteger(), nullable=False),
        sa.Column("service_id", ID, nullable=False),
        sa.Column("country_id", ID, nullable=False),
        sa.Column("price", sa.BigInteger(), nullable=False),
        sa.Column("starred_at", sa.DateTime(timezone=True), nullable=False),
        *(
            sa.ForeignKeyConstraint(
                [column], [target], name=f"fk_favourites_{column}", ondelete="CASCADE"
            )
            for column, target in (
                ("owner_id", "accounts.user_id"),
                ("service_id", "services.id"),
                ("country_id", "countries.id"),
            )
        ),
        sa.PrimaryKeyConstraint("owner_id", "service_id", "country_id", name="pk_favourites"),
    )
    op.create_table(
        "profiles",
        sa.Column("bot_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("bot_id", "place", name="pk_profiles"),
    )


def downgrade() -> None:
    op.drop_table("profiles")
    op.drop_table("favourites")
    op.drop_index("ix_orders_owner_id_origin_placed_at", "orders")
    op.drop_column("accounts", "site_language")
    op.drop_column("accounts", "chosen_language")

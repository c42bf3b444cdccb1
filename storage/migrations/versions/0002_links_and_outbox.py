"""Groups that get an account's notifications, and what must still be said anywhere."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _refers(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], [target], name=f"fk_{table}_{column}", ondelete="CASCADE"
    )


def upgrade() -> None:
    op.create_table(
        "links",
        sa.Column("id", ID, nullable=False),
        sa.Column("owner_id", sa.BigInteger(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("thread_id", sa.BigInteger()),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("linked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("pressers", sa.String(), nullable=False),
        sa.Column("happenings", sa.Text(), nullable=False),
        sa.Column("masked", sa.Boolean(), nullable=False),
        sa.Column("language", sa.String()),
        sa.Column("suspended", sa.String()),
        _refers("links", "owner_id", "accounts.user_id"),
        sa.PrimaryKeyConstraint("id", name="pk_links"),
        sa.UniqueConstraint("owner_id", "chat_id", name="uq_links_owner_id_chat_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_links_chat_id", "links", ["chat_id"])

    op.create_table(
        "link_tokens",
        sa.Column("token", sa.String(), nullable=False),
        sa.Column("owner_id", sa.BigInteger(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        _refers("link_tokens", "owner_id", "accounts.user_id"),
        sa.PrimaryKeyConstraint("token", name="pk_link_tokens"),
    )
    op.create_index("ix_link_tokens_owner_id", "link_tokens", ["owner_id"])
    op.create_index("ix_link_tokens_made_at", "link_tokens", ["made_at"])

    op.create_table(
        "link_services",
        sa.Column("link_id", ID, nullable=False),
        sa.Column("service_code", sa.String(), nullable=False),
        sa.Column("posted", sa.Boolean(), nullable=False),
        _refers("link_services", "link_id", "links.id"),
        sa.PrimaryKeyConstraint("link_id", "service_code", name="pk_link_services"),
    )

    op.create_table(
        "intent_links",
        sa.Column("intent_id", ID, nullable=False),
        sa.Column("link_id", ID, nullable=False),
        _refers("intent_links", "intent_id", "intents.id"),
        _refers("intent_links", "link_id", "links.id"),
        sa.PrimaryKeyConstraint("intent_id", "link_id", name="pk_intent_links"),
    )
    op.create_index("ix_intent_links_link_id", "intent_links", ["link_id"])

    op.create_table(
        "posts",
        sa.Column("order_id", ID, nullable=False),
        sa.Column("link_id", ID, nullable=False),
        sa.Column("act", sa.String()),
        sa.Column("name", sa.String()),
        _refers("posts", "order_id", "orders.id"),
        _refers("posts", "link_id", "links.id"),
        sa.PrimaryKeyConstraint("order_id", "link_id", name="pk_posts"),
    )
    op.create_index("ix_posts_link_id", "posts", ["link_id"])

    op.create_table(
        "outbox",
        sa.Column("id", ID, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("thread_id", sa.BigInteger()),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("order_id", ID),
        sa.Column("position", sa.Integer()),
        sa.Column("intent_id", ID),
        sa.Column("key_id", ID),
        sa.Column("link_id", ID),
        sa.Column("attempts", sa.Integer(), nullable=False),
        _refers("outbox", "intent_id", "intents.id"),
        _refers("outbox", "key_id", "keys.id"),
        _refers("outbox", "link_id", "links.id"),
        _refers("outbox", "order_id", "orders.id"),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_chat_id", "outbox", ["chat_id"])
    op.create_index("ix_outbox_due_at", "outbox", ["due_at"])
    op.create_index(
        "uq_outbox_card",
        "outbox",
        ["order_id", "chat_id"],
        unique=True,
        sqlite_where=sa.text("kind = 'card'"),
        postgresql_where=sa.text("kind = 'card'"),
    )


def downgrade() -> None:
    for table in ("outbox", "posts", "intent_links", "link_services", "link_tokens", "links"):
        op.drop_table(table)

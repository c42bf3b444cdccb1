"""People, their keys, what can be bought, purchases and orders."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _refers(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], [target], name=f"fk_{table}_{column}", ondelete="CASCADE"
    )


def _where(condition: str, *, sqlite: str = "") -> dict[str, Any]:
    return {"sqlite_where": sa.text(sqlite or condition), "postgresql_where": sa.text(condition)}


def upgrade() -> None:
    op.create_table(
        "accounts",
        sa.Column("user_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("language", sa.String()),
        sa.PrimaryKeyConstraint("user_id", name="pk_accounts"),
    )
    op.create_table(
        "countries",
        sa.Column("id", ID, nullable=False),
        sa.Column("api_id", sa.String(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_countries"),
        sa.UniqueConstraint("api_id", name="uq_countries_api_id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "fsm",
        sa.Column("bot_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("user_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("thread_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("business_connection_id", sa.String(), nullable=False),
        sa.Column("destiny", sa.String(), nullable=False),
        sa.Column("state", sa.String()),
        sa.Column("data", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint(
            "bot_id",
            "chat_id",
            "user_id",
            "thread_id",
            "business_connection_id",
            "destiny",
            name="pk_fsm",
        ),
    )
    op.create_index("ix_fsm_user_id", "fsm", ["user_id"])

    op.create_table(
        "panels",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("chat_id", name="pk_panels"),
    )
    op.create_table(
        "services",
        sa.Column("id", ID, nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("from_price", sa.BigInteger()),
        sa.Column("stock", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_services"),
        sa.UniqueConstraint("code", name="uq_services_code"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "keys",
        sa.Column("id", ID, nullable=False),
        sa.Column("owner_id", sa.BigInteger(), nullable=False),
        sa.Column("api_account_id", sa.String(), nullable=False),
        sa.Column("display_name", sa.String(), nullable=False),
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("refused", sa.Boolean(), nullable=False),
        sa.Column("current", sa.Boolean(), nullable=False),
        sa.Column("sealed", sa.LargeBinary()),
        _refers("keys", "owner_id", "accounts.user_id"),
        sa.PrimaryKeyConstraint("id", name="pk_keys"),
        sa.UniqueConstraint("owner_id", "fingerprint", name="uq_keys_owner_id_fingerprint"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "uq_keys_current",
        "keys",
        ["owner_id"],
        unique=True,
        **_where("current", sqlite="current = 1"),
    )

    op.create_table(
        "quotes",
        sa.Column("nonce", sa.String(), nullable=False),
        sa.Column("owner_id", sa.BigInteger(), nullable=False),
        sa.Column("service_id", ID, nullable=False),
        sa.Column("country_id", ID, nullable=False),
        sa.Column("price", sa.BigInteger(), nullable=False),
        sa.Column("shown_at", sa.DateTime(timezone=True), nullable=False),
        _refers("quotes", "country_id", "countries.id"),
        _refers("quotes", "owner_id", "accounts.user_id"),
        _refers("quotes", "service_id", "services.id"),
        sa.PrimaryKeyConstraint("nonce", name="pk_quotes"),
    )
    op.create_index("ix_quotes_shown_at", "quotes", ["shown_at"])

    op.create_table(
        "intents",
        sa.Column("id", ID, nullable=False),
        sa.Column("nonce", sa.String(), nullable=False),
        sa.Column("owner_id", sa.BigInteger(), nullable=False),
        sa.Column("key_id", ID, nullable=False),
        sa.Column("api_account_id", sa.String(), nullable=False),
        sa.Column("service_code", sa.String(), nullable=False),
        sa.Column("service_name", sa.String(), nullable=False),
        sa.Column("country_api_id", sa.String(), nullable=False),
        sa.Column("country_slug", sa.String(), nullable=False),
        sa.Column("country_name", sa.String(), nullable=False),
        sa.Column("price", sa.BigInteger(), nullable=False),
        sa.Column("balance_before", sa.BigInteger()),
        sa.Column("known_ids", sa.Text(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("balance_after", sa.BigInteger()),
        sa.Column("settled_at", sa.DateTime(timezone=True)),
        _refers("intents", "key_id", "keys.id"),
        _refers("intents", "owner_id", "accounts.user_id"),
        sa.PrimaryKeyConstraint("id", name="pk_intents"),
        sa.UniqueConstraint("nonce", name="uq_intents_nonce"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "uq_intents_open",
        "intents",
        ["api_account_id"],
        unique=True,
        **_where("state = 'open'"),
    )
    op.create_index("ix_intents_nothing", "intents", ["settled_at"], **_where("state = 'nothing'"))

    op.create_table(
        "orders",
        sa.Column("id", ID, nullable=False),
        sa.Column("owner_id", sa.BigInteger(), nullable=False),
        sa.Column("key_id", ID, nullable=False),
        sa.Column("api_account_id", sa.String(), nullable=False),
        sa.Column("api_order_id", sa.String(), nullable=False),
        sa.Column("service_code", sa.String(), nullable=False),
        sa.Column("service_name", sa.String(), nullable=False),
        sa.Column("country_api_id", sa.String()),
        sa.Column("country_slug", sa.String()),
        sa.Column("country_name", sa.String()),
        sa.Column("phone", sa.String()),
        sa.Column("charged", sa.BigInteger()),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("raw_status", sa.String(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("placed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True)),
        sa.Column("balance_before", sa.BigInteger()),
        sa.Column("balance_after", sa.BigInteger()),
        sa.Column("refund_confirmed", sa.Boolean(), nullable=False),
        sa.Column("watched", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        _refers("orders", "key_id", "keys.id"),
        _refers("orders", "owner_id", "accounts.user_id"),
        sa.PrimaryKeyConstraint("id", name="pk_orders"),
        sa.UniqueConstraint("owner_id", "api_order_id", name="uq_orders_owner_id_api_order_id"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_orders_api_account_id_api_order_id",
        "orders",
        ["api_account_id", "api_order_id"],
    )
    op.create_index("ix_orders_placed_at", "orders", ["placed_at"])
    op.create_index(
        "ix_orders_watched",
        "orders",
        ["watched"],
        **_where("watched", sqlite="watched = 1"),
    )

    op.create_table(
        "cards",
        sa.Column("order_id", ID, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.Column("shown", sa.String(), nullable=False),
        _refers("cards", "order_id", "orders.id"),
        sa.PrimaryKeyConstraint("order_id", "chat_id", "position", name="pk_cards"),
    )
    op.create_index("ix_cards_chat_id_message_id", "cards", ["chat_id", "message_id"])

    op.create_table(
        "intent_orders",
        sa.Column("intent_id", ID, nullable=False),
        sa.Column("order_id", ID, nullable=False),
        _refers("intent_orders", "intent_id", "intents.id"),
        _refers("intent_orders", "order_id", "orders.id"),
        sa.PrimaryKeyConstraint("intent_id", "order_id", name="pk_intent_orders"),
    )
    op.create_index("ix_intent_orders_order_id", "intent_orders", ["order_id"])

    op.create_table(
        "sms",
        sa.Column("order_id", ID, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("body", sa.Text()),
        sa.Column("received_at", sa.DateTime(timezone=True)),
        _refers("sms", "order_id", "orders.id"),
        sa.PrimaryKeyConstraint("order_id", "position", name="pk_sms"),
    )


def downgrade() -> None:
    for table in (
        "sms",
        "intent_orders",
        "cards",
        "orders",
        "intents",
        "quotes",
        "keys",
        "services",
        "panels",
        "fsm",
        "countries",
        "accounts",
    ):
        op.drop_table(table)

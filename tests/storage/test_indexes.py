"""The queries asked all the time find their rows by an index."""

from __future__ import annotations

import pytest
from sqlalchemy import Select
from sqlalchemy.dialects.sqlite.aiosqlite import dialect

from storage import accounts, cards, intents, links, orders, outbox, updates, waits, wishes
from storage.database import Database

# PostgreSQL plans by what is in the tables; nothing is.
pytestmark = pytest.mark.sqlite_only("its plans do not hang on what is in the tables")


@pytest.mark.parametrize(
    ("query", "index"),
    [
        (accounts._GET, "uq_keys_current"),
        (cards._AT, "ix_cards_chat_id_message_id"),
        (intents._OPEN, "uq_intents_open"),
        (intents._OPEN_ON, "uq_intents_open"),
        (orders._FIND, "sqlite_autoindex_orders"),
        (orders._KNOWN, "ix_orders_api_account_id_api_order_id"),
        (orders._BOUGHT_PAIRS, "ix_orders_owner_id_origin_placed_at"),
        (orders._WATCHED, "ix_orders_watched"),
        (orders._WATCHED_OF, "ix_orders_watched"),
        (links._WAITING, "ix_orders_watched"),
        (waits._OF_PAIR, "ix_orders_service_code_country_api_id_placed_at"),
        (updates._WAITING, "ix_updates_handled_at"),
        (updates._DROP, "ix_updates_handled_at"),
        (wishes._OF_OWNER, "sqlite_autoindex_wishes"),
        (outbox._DUE, "ix_outbox_due_at"),
        (outbox._NEXT_DUE, "ix_outbox_due_at"),
        (outbox._PENDING, "ix_outbox_chat_id"),
    ],
)
async def test_a_hot_query_uses_its_index(
    database: Database, query: Select[tuple[object, ...]], index: str
) -> None:
    compiled = query.compile(dialect=dialect())
    values = ("1",) * str(compiled).count("?")
    async with database.read() as connection:
        rows = await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}", values)
        plan = [row.detail for row in rows]
    assert any(index in step for step in plan), plan
    assert not any(step.startswith("SCAN") and "USING" not in step for step in plan), plan

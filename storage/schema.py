"""All tables. Constraints do the work: what must be unique is unique here.

Deleting an account deletes all that hangs on it. Ids are never given twice: old buttons hold them.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from bot.core.intent import IntentState
from bot.core.link import Content, Happening, Pressers, Suspension
from bot.core.message import Kind
from bot.core.order import Origin, Status
from storage import schema_shares, schema_updates, schema_wishes  # noqa: F401 - more tables
from storage.columns import BIG_ID, Cents, Quiet, UtcDateTime, Word, Words, WordSet
from storage.metadata import identity, metadata, refers, where

accounts = Table(
    "accounts",
    metadata,
    Column("user_id", BigInteger, primary_key=True, autoincrement=False),
    Column("language", String),
    Column("chosen_language", String),
    Column("site_language", String),
    Column("low_balance", Cents),
    Column("sort", String),
    Column("quiet", Quiet),
)

keys = Table(
    "keys",
    metadata,
    identity(),
    refers("owner_id", "accounts.user_id"),
    Column("api_account_id", String, nullable=False),
    Column("display_name", String, nullable=False),
    Column("fingerprint", String, nullable=False),
    Column("refused", Boolean, nullable=False),
    Column("current", Boolean, nullable=False),
    Column("sealed", LargeBinary),
    UniqueConstraint("owner_id", "fingerprint"),
    sqlite_autoincrement=True,
)
where("uq_keys_current", keys.c.owner_id, "current", unique=True, sqlite="current = 1")

orders = Table(
    "orders",
    metadata,
    identity(),
    refers("owner_id", "accounts.user_id"),
    refers("key_id", "keys.id"),
    Column("api_account_id", String, nullable=False),
    Column("api_order_id", String, nullable=False),
    Column("service_code", String, nullable=False),
    Column("service_name", String, nullable=False),
    Column("country_api_id", String),
    Column("country_slug", String),
    Column("country_name", String),
    Column("phone", String),
    Column("charged", Cents),
    Column("status", Word(Status), nullable=False),
    Column("raw_status", String, nullable=False),
    Column("origin", Word(Origin), nullable=False),
    Column("placed_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime),
    Column("balance_before", Cents),
    Column("balance_after", Cents),
    Column("refund_confirmed", Boolean, nullable=False),
    Column("watched", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    UniqueConstraint("owner_id", "api_order_id"),
    Index(None, "api_account_id", "api_order_id"),
    Index(None, "owner_id", "origin", "placed_at"),
    Index(None, "service_code", "country_api_id", "placed_at"),
    Index(None, "placed_at"),
    sqlite_autoincrement=True,
)
where("ix_orders_watched", orders.c.watched, "watched", sqlite="watched = 1")

sms = Table(
    "sms",
    metadata,
    Column("order_id", ForeignKey("orders.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("body", Text),
    Column("received_at", UtcDateTime),
)

services = Table(
    "services",
    metadata,
    identity(),
    Column("code", String, nullable=False, unique=True),
    Column("slug", String, nullable=False),
    Column("name", String, nullable=False),
    Column("from_price", Cents),
    Column("stock", BigInteger, nullable=False),
    sqlite_autoincrement=True,
)

countries = Table(
    "countries",
    metadata,
    identity(),
    Column("api_id", String, nullable=False, unique=True),
    Column("slug", String, nullable=False),
    Column("name", String, nullable=False),
    sqlite_autoincrement=True,
)

quotes = Table(
    "quotes",
    metadata,
    Column("nonce", String, primary_key=True),
    refers("owner_id", "accounts.user_id"),
    refers("service_id", "services.id"),
    refers("country_id", "countries.id"),
    Column("price", Cents, nullable=False),
    Column("shown_at", UtcDateTime, nullable=False),
    Index(None, "shown_at"),
)

favourites = Table(
    "favourites",
    metadata,
    Column("owner_id", ForeignKey("accounts.user_id", ondelete="CASCADE"), primary_key=True),
    Column("service_id", ForeignKey("services.id", ondelete="CASCADE"), primary_key=True),
    Column("country_id", ForeignKey("countries.id", ondelete="CASCADE"), primary_key=True),
    Column("price", Cents, nullable=False),
    Column("starred_at", UtcDateTime, nullable=False),
)

profiles = Table(
    "profiles",
    metadata,
    Column("bot_id", BigInteger, primary_key=True, autoincrement=False),
    Column("place", String, primary_key=True),
    Column("digest", String, nullable=False),
)

intents = Table(
    "intents",
    metadata,
    identity(),
    Column("nonce", String, nullable=False, unique=True),
    refers("owner_id", "accounts.user_id"),
    refers("key_id", "keys.id"),
    Column("api_account_id", String, nullable=False),
    Column("service_code", String, nullable=False),
    Column("service_name", String, nullable=False),
    Column("country_api_id", String, nullable=False),
    Column("country_slug", String, nullable=False),
    Column("country_name", String, nullable=False),
    Column("price", Cents, nullable=False),
    Column("balance_before", Cents),
    Column("known_ids", WordSet, nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("message_id", BigInteger, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("state", Word(IntentState), nullable=False),
    Column("balance_after", Cents),
    Column("settled_at", UtcDateTime),
    Column("hand", String),
    sqlite_autoincrement=True,
)
where("uq_intents_open", intents.c.api_account_id, "state = 'open'", unique=True)
where("ix_intents_nothing", intents.c.settled_at, "state = 'nothing'")

intent_orders = Table(
    "intent_orders",
    metadata,
    Column("intent_id", ForeignKey("intents.id", ondelete="CASCADE"), primary_key=True),
    Column("order_id", ForeignKey("orders.id", ondelete="CASCADE"), primary_key=True, index=True),
)

links = Table(
    "links",
    metadata,
    identity(),
    refers("owner_id", "accounts.user_id"),
    Column("chat_id", BigInteger, nullable=False, index=True),
    Column("thread_id", BigInteger),
    Column("title", String, nullable=False),
    Column("linked_at", UtcDateTime, nullable=False),
    Column("content", Word(Content), nullable=False),
    Column("pressers", Word(Pressers), nullable=False),
    Column("happenings", Words(Happening), nullable=False),
    Column("masked", Boolean, nullable=False),
    Column("language", String),
    Column("suspended", Word(Suspension)),
    UniqueConstraint("owner_id", "chat_id"),
    sqlite_autoincrement=True,
)

link_tokens = Table(
    "link_tokens",
    metadata,
    Column("token", String, primary_key=True),
    refers("owner_id", "accounts.user_id"),
    Column("made_at", UtcDateTime, nullable=False),
    Index(None, "owner_id"),
    Index(None, "made_at"),
)

link_services = Table(
    "link_services",
    metadata,
    Column("link_id", ForeignKey("links.id", ondelete="CASCADE"), primary_key=True),
    Column("service_code", String, primary_key=True),
    Column("posted", Boolean, nullable=False),
)

intent_links = Table(
    "intent_links",
    metadata,
    Column("intent_id", ForeignKey("intents.id", ondelete="CASCADE"), primary_key=True),
    Column("link_id", ForeignKey("links.id", ondelete="CASCADE"), primary_key=True, index=True),
)

posts = Table(
    "posts",
    metadata,
    Column("order_id", ForeignKey("orders.id", ondelete="CASCADE"), primary_key=True),
    Column("link_id", ForeignKey("links.id", ondelete="CASCADE"), primary_key=True, index=True),
    Column("act", String),
    Column("name", String),
)

outbox = Table(
    "outbox",
    metadata,
    identity(),
    Column("chat_id", BigInteger, nullable=False),
    Column("thread_id", BigInteger),
    Column("kind", Word(Kind), nullable=False),
    Column("priority", Integer, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    refers("order_id", "orders.id", nullable=True),
    Column("position", Integer),
    refers("intent_id", "intents.id", nullable=True),
    refers("key_id", "keys.id", nullable=True),
    refers("link_id", "links.id", nullable=True),
    Column("wish_id", BIG_ID),  # of a wish that may be gone: then there is nothing to say
    Column("attempts", Integer, nullable=False),
    Index(None, "due_at"),
    Index(None, "chat_id"),
    Index(
        "uq_outbox_card",
        "order_id",
        "chat_id",
        unique=True,
        sqlite_where=text("kind = 'card'"),
        postgresql_where=text("kind = 'card'"),
    ),
    sqlite_autoincrement=True,
)

cards = Table(
    "cards",
    metadata,
    Column("order_id", ForeignKey("orders.id", ondelete="CASCADE"), primary_key=True),
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("message_id", BigInteger, nullable=False),
    Column("shown", String, nullable=False),
    Index(None, "chat_id", "message_id"),
)

panels = Table(
    "panels",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("message_id", BigInteger, nullable=False),
)

fsm = Table(
    "fsm",
    metadata,
    Column("bot_id", BigInteger, primary_key=True, autoincrement=False),
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("user_id", BigInteger, primary_key=True, autoincrement=False, index=True),
    Column("thread_id", BigInteger, primary_key=True, autoincrement=False),
    Column("business_connection_id", String, primary_key=True),
    Column("destiny", String, primary_key=True),
    Column("state", String),
    Column("data", Text, nullable=False),
)

"""The tables by which replicas share the work; one bot alone has no use for them."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ColumnElement, Integer, String, Table, func

from bot.core.shares import SHARES
from storage.columns import UtcDateTime
from storage.metadata import metadata

shares = Table(
    "shares",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("holder", String),
    Column("fence", BigInteger, nullable=False),
    Column("until", UtcDateTime),
)
"""A row for each share, put there by the migration; a fence never goes back."""

replicas = Table(
    "replicas",
    metadata,
    Column("name", String, primary_key=True),
    Column("until", UtcDateTime, nullable=False),
)

NOBODYS = frozenset({shares, replicas})
"""What belongs to one database and to no bot: it is never taken to another."""


def share_of_chat(chat_id: ColumnElement[int]) -> ColumnElement[int]:
    """Return the share a chat belongs to, as :func:`bot.core.shares.share_of_chat` does."""
    return func.abs(chat_id) % SHARES

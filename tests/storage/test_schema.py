"""The tables fit the records they keep, and are not SQLite's alone."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import pytest
from sqlalchemy import Table
from sqlalchemy.dialects import registry
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlalchemy.sql import ClauseElement

from bot.core.catalogue import Country, Service
from bot.core.intent import Intent, Quote
from bot.core.link import Link
from bot.core.message import Card
from bot.core.order import Order
from bot.core.ports import Store
from bot.core.wish import Wish
from storage import (
    accounts,
    cards,
    favourites,
    fsm,
    intents,
    links,
    names,
    orders,
    outbox,
    profiles,
    waits,
    wishes,
)
from storage.metadata import metadata
from storage.store import SqlStore

STATEMENTS = [
    pytest.param(value, id=f"{module.__name__}.{name}")
    for module in (
        accounts,
        cards,
        favourites,
        fsm,
        intents,
        links,
        names,
        orders,
        outbox,
        profiles,
        waits,
        wishes,
    )
    for name, value in vars(module).items()
    if name.startswith("_") and name.isupper() and isinstance(value, ClauseElement)
]


POSTGRESQL = registry.load("postgresql.asyncpg")()


@pytest.mark.parametrize("statement", STATEMENTS)
def test_statements_compile_for_postgresql(statement: ClauseElement) -> None:
    assert str(statement.compile(dialect=POSTGRESQL))


@pytest.mark.parametrize("table", metadata.sorted_tables, ids=str)
def test_tables_compile_for_postgresql(table: Table) -> None:
    assert str(CreateTable(table).compile(dialect=POSTGRESQL))
    for index in table.indexes:
        assert str(CreateIndex(index).compile(dialect=POSTGRESQL))


@pytest.mark.parametrize(
    ("table", "record"),
    [
        ("orders", Order),
        ("intents", Intent),
        ("quotes", Quote),
        ("services", Service),
        ("countries", Country),
        ("cards", Card),
        ("links", Link),
        ("wishes", Wish),
    ],
)
def test_columns_are_the_fields_of_what_they_keep(table: str, record: type[Any]) -> None:
    names = {field.name for field in fields(record)} - {"sms"}
    assert set(metadata.tables[table].c.keys()) == names


def test_there_are_statements() -> None:
    assert len(STATEMENTS) > 40


def test_the_store_is_the_ports_store(store: SqlStore) -> None:
    port: Store = store
    assert callable(port.write)

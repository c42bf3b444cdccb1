from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Column, MetaData, Table, create_engine, select
from sqlalchemy.exc import StatementError

from bot.core.money import Money
from storage.columns import Cents, UtcDateTime, Word, WordSet


class Colour(StrEnum):
    RED = "red"


_metadata = MetaData()
_table = Table(
    "t",
    _metadata,
    Column("at", UtcDateTime),
    Column("amount", Cents),
    Column("colour", Word(Colour)),
    Column("words", WordSet),
)


def _round_trip(column: str, value: object) -> object:
    engine = create_engine("sqlite://")
    try:
        with engine.begin() as connection:
            _metadata.create_all(connection)
            connection.execute(_table.insert(), {column: value})
            return connection.scalar(select(_table.c[column]))
    finally:
        engine.dispose()


def test_times_come_back_aware_in_utc() -> None:
    kuala_lumpur = timezone(timedelta(hours=8))
    back = _round_trip("at", datetime(2026, 5, 22, 16, 30, 0, 123456, tzinfo=kuala_lumpur))
    assert back == datetime(2026, 5, 22, 8, 30, 0, 123456, tzinfo=UTC)
    assert isinstance(back, datetime)
    assert back.tzinfo is UTC


def test_a_time_without_a_zone_is_refused() -> None:
    naive = datetime(2026, 5, 22, 16, 30)  # noqa: DTZ001 - what must be refused
    with pytest.raises(StatementError, match="without a zone"):
        _round_trip("at", naive)


def test_a_word_of_another_list_is_refused() -> None:
    with pytest.raises(StatementError, match="blue"):
        _round_trip("colour", "blue")


@given(st.integers(-(2**62), 2**62))
def test_money_round_trip(cents: int) -> None:
    assert _round_trip("amount", Money(cents)) == Money(cents)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("colour", Colour.RED),
        ("words", frozenset({"b", "a"})),
        ("words", frozenset()),
        ("at", None),
        ("amount", None),
        ("colour", None),
        ("words", None),
    ],
)
def test_round_trips(column: str, value: object) -> None:
    back = _round_trip(column, value)
    assert back == value
    assert type(back) is type(value)

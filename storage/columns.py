"""Column types of ours: what SQLite and PostgreSQL give back is what the domain works with."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, DateTime, Integer, String, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from bot.core.money import Money
from bot.core.quiet import QuietHours

BIG_ID = BigInteger().with_variant(Integer(), "sqlite")
"""A 64-bit id the database may count up; SQLite counts only ``INTEGER`` up."""


class UtcDateTime(TypeDecorator[datetime]):
    """An aware time in UTC; SQLite alone would forget the zone.

    Raises:
        ValueError: when a time without a zone is stored.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Return ``value`` in UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone cannot be stored")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Return ``value`` aware, in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Cents(TypeDecorator[Money]):
    """Money as whole cents."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Money | None, dialect: Dialect) -> int | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Return the cents."""
        return None if value is None else value.cents

    def process_result_value(self, value: int | None, dialect: Dialect) -> Money | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Return the money."""
        return None if value is None else Money(value)


class Quiet(TypeDecorator[QuietHours]):
    """Quiet hours as one text: all of them or none."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: QuietHours | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Return first hour, end and the clock's minutes ahead of UTC."""
        return None if value is None else f"{value.begins} {value.ends} {value.ahead_minutes}"

    def process_result_value(self, value: str | None, dialect: Dialect) -> QuietHours | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Return the quiet hours."""
        return None if value is None else QuietHours(*map(int, value.split()))


class Word(TypeDecorator[StrEnum]):
    """A member of a ``StrEnum``, stored as its value.

    Args:
        enum: the enumeration.
    """

    impl = String
    cache_ok = True

    def __init__(self, enum: type[StrEnum]) -> None:
        super().__init__()
        self.enum = enum

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Return the value, after seeing that it is a member."""
        return None if value is None else self.enum(value).value

    def process_result_value(self, value: Any | None, dialect: Dialect) -> StrEnum | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Return the member."""
        return None if value is None else self.enum(value)


class WordSet(TypeDecorator[frozenset[str]]):
    """A set of strings, stored as a sorted JSON list."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: frozenset[str] | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Return the JSON list."""
        return None if value is None else json.dumps(sorted(value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> frozenset[str] | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Return the set."""
        return None if value is None else frozenset(json.loads(value))


class Words(TypeDecorator[frozenset[StrEnum]]):
    """A set of members of a ``StrEnum``, stored as a sorted JSON list of their values.

    Words that are no members any more are left out.

    Args:
        enum: the enumeration.
    """

    impl = Text
    cache_ok = True

    def __init__(self, enum: type[StrEnum]) -> None:
        super().__init__()
        self.enum = enum

    def process_bind_param(self, value: frozenset[StrEnum] | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Return the JSON list, after seeing that all are members."""
        return None if value is None else json.dumps(sorted(self.enum(one).value for one in value))

    def process_result_value(
        self,
        value: str | None,
        dialect: Dialect,  # noqa: ARG002 - SQLAlchemy's signature
    ) -> frozenset[StrEnum] | None:
        """Return the members."""
        if value is None:
            return None
        known = set(self.enum)
        return frozenset(self.enum(word) for word in json.loads(value) if word in known)

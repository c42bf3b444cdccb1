"""What SQLite and PostgreSQL word differently, as one function each."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, DateTime, String
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import GenericFunction


class casefold(GenericFunction[str]):  # noqa: N801 - the name of a function of SQL
    """A text without the difference of capital letters, of any script.

    SQLite has Python's own (:mod:`storage.sqlite`). PostgreSQL's ``lower`` leaves what has no
    single small letter: a search for "strasse" does not find "Straße" there. What is searched for
    goes through this function too, so that both sides are treated alike.
    """

    type = String()
    inherit_cache = True


class epoch_seconds(GenericFunction[int]):  # noqa: N801 - the name of a function of SQL
    """A time as whole seconds since 1970, rounded down."""

    type = BigInteger()
    inherit_cache = True


class clock_timestamp(GenericFunction[datetime]):  # noqa: N801 - the name of a function of SQL
    """What time it is by the database's clock, in the middle of a transaction, too."""

    type = DateTime(timezone=True)
    inherit_cache = True


@compiles(casefold, "postgresql")
def _lower(element: casefold, compiler: SQLCompiler, **options: Any) -> str:
    return f"lower({compiler.process(element.clauses, **options)})"


@compiles(epoch_seconds, "postgresql")
def _extract(element: epoch_seconds, compiler: SQLCompiler, **options: Any) -> str:
    moment = compiler.process(element.clauses, **options)
    return f"CAST(floor(extract(epoch FROM {moment})) AS BIGINT)"


@compiles(epoch_seconds, "sqlite")
def _strftime(element: epoch_seconds, compiler: SQLCompiler, **options: Any) -> str:
    moment = compiler.process(element.clauses, **options)
    return f"CAST(strftime('%s', {moment}) AS INTEGER)"


@compiles(clock_timestamp, "sqlite")
def _now(_element: clock_timestamp, _compiler: SQLCompiler, **_options: Any) -> str:
    return "strftime('%Y-%m-%d %H:%M:%f', 'now')"

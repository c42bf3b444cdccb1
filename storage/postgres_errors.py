"""What PostgreSQL's errors mean, by their SQLSTATE ("PostgreSQL Error Codes" in its manual)."""

from __future__ import annotations

from collections.abc import Mapping

import asyncpg
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from bot.core.errors import Unwritable

FAILURES = (SQLAlchemyError, asyncpg.PostgresError, asyncpg.InterfaceError, OSError, Unwritable)
"""Whatever a call of the database raises: what happens on connecting is not SQLAlchemy's own."""

_RUNNING = "see that PostgreSQL runs and that DATABASE_URL names it rightly"
_ACCESS = "see that DATABASE_URL has the right name, password and database"
_AWAY = {
    "08": _RUNNING,
    "25P03": "the bot was held up for too long; see what else its machine does",
    "28": _ACCESS,
    "3D": _ACCESS,
    "53300": "let its max_connections be greater, or end other programs' sessions",
    "57P": _RUNNING,
}
"""What a host does about a server that is away; by SQLSTATE, or what it begins with."""
_CURES = {
    "25006": "it takes no writes: name the primary server as DATABASE_URL",
    "40": "nothing to do: the bot tries again",
    "42501": "make the bot's role the owner of its database",
    "53100": "free some space on its disk",
    "53": "give the server more room",
    "55P03": "another program holds its lock: let it finish, or end its session",
    "57014": "see what else keeps the server busy",
    "58": "see whether its disk is full or broken",
    "XX": "it is damaged: see the server's log",
}
"""The same for a database that cannot be written."""


def unwritable(error: BaseException) -> Unwritable | None:
    """Return why a transaction could not be written; a mistake of ours is ``None``."""
    lost = away(error)
    if lost is not None:
        return lost
    state = _state(_cause(error))
    cure = _by_state(_CURES, state)
    if cure is None:
        return None
    return Unwritable(f"the database cannot be written (SQLSTATE {state}); {cure}")


def away(error: BaseException) -> Unwritable | None:
    """Return how the server was lost; ``None`` when it was not."""
    if isinstance(error, Unwritable):
        return error
    cause = _cause(error)
    state = _state(cause)
    cure = _by_state(_AWAY, state)
    # What the network says has no SQLSTATE, nor has a session that is found closed, or about to
    # be: the driver, told of the end between two statements, then is in no state to send one.
    is_lost = isinstance(cause, OSError | PoolTimeout | asyncpg.InternalClientError) or (
        isinstance(cause, asyncpg.InterfaceError) and "closed" in str(cause)
    )
    if is_lost or getattr(error, "connection_invalidated", False):
        cure = cure or _RUNNING
    if cure is None:
        return None
    what = f"SQLSTATE {state}" if state else type(cause).__name__
    return Unwritable(f"the database does not answer ({what}); {cure}")


def mend(context: ExceptionContext) -> Unwritable | None:
    """Make of an error of a statement what may be shown (``handle_error`` event).

    Takes rows out of its text, where PostgreSQL quotes them. An error of the network would not be
    told from those of whoever works with the connection, so it gets its meaning here.
    """
    cause = _cause(context.original_exception)
    if isinstance(cause, asyncpg.PostgresError):
        cause.detail = None
    lost = away(cause)
    # Else a session in no good state would be used again (SQLAlchemy's issue 13241).
    context.is_disconnect = context.is_disconnect or lost is not None
    return lost if isinstance(cause, OSError) else None


def _cause(error: BaseException) -> BaseException:
    """Return the driver's or the network's own error."""
    cause: BaseException = getattr(error, "driver_exception", error)
    return cause


def _state(error: BaseException) -> str:
    return getattr(error, "sqlstate", None) or ""


def _by_state(cures: Mapping[str, str], state: str) -> str | None:
    return next((cures[key] for key in (state, state[:3], state[:2]) if key in cures), None)

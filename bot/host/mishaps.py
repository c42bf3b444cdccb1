"""The last errors of the log, by the names of their events: what they say in full may be secret."""

from __future__ import annotations

import logging
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import NamedTuple

MOST_KEPT = 8


class Logged(NamedTuple):
    """An error as far as it may be shown.

    Attributes:
        event: the event's name; of a foreign library, the name of its logger.
        error: the type of the exception.
    """

    at: datetime
    event: str
    error: str | None


class LastErrors(logging.Handler):
    """Keeps the last errors that anything logs."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self._kept: deque[Logged] = deque(maxlen=MOST_KEPT)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the event's name and the exception's type."""
        said = record.msg if isinstance(record.msg, dict) else {}
        event = str(said.get("event", record.name))
        at = datetime.fromtimestamp(record.created, UTC)
        self._kept.append(Logged(at, event, _type_of(said.get("exc_info") or record.exc_info)))

    def newest_first(self) -> tuple[Logged, ...]:
        """Return what is kept."""
        return tuple(reversed(self._kept))


@contextmanager
def last_errors() -> Iterator[LastErrors]:
    """Listen to the log as long as the block runs."""
    kept = LastErrors()
    logging.getLogger().addHandler(kept)
    try:
        yield kept
    finally:
        logging.getLogger().removeHandler(kept)


def _type_of(exc_info: object) -> str | None:
    """Return the type's name of whatever form ``exc_info`` has in a log call."""
    if exc_info is True:
        exc_info = sys.exc_info()
    if isinstance(exc_info, tuple):
        exc_info = exc_info[1]
    return type(exc_info).__name__ if isinstance(exc_info, BaseException) else None

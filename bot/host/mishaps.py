"""The last errors of the log, by the names of their events: what they say in full may be secret."""

from __future__ import annotations

import logging
import sys
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, NamedTuple

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
        event = str(said_by(record).get("event", record.name))
        at = datetime.fromtimestamp(record.created, UTC)
        error = error_of(record)
        self._kept.append(Logged(at, event, None if error is None else type(error).__name__))

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


def said_by(record: logging.LogRecord) -> Mapping[str, Any]:
    """Return the values of a line of ours; nothing of a foreign library's."""
    return record.msg if isinstance(record.msg, dict) else {}


def error_of(record: logging.LogRecord) -> BaseException | None:
    """Return the exception a line tells of, whatever form ``exc_info`` has in the log call."""
    exc_info: object = said_by(record).get("exc_info") or record.exc_info
    if exc_info is True:
        exc_info = sys.exc_info()
    if isinstance(exc_info, tuple):
        exc_info = exc_info[1]
    return exc_info if isinstance(exc_info, BaseException) else None

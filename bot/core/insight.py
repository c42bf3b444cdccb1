"""How the bot is doing, for its host: counts and names of events, nothing of anybody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Census:
    """How much the store holds.

    Attributes:
        connected: people with a key that buys.
        active_orders: those that are watched.
        outbox: what must still be said.
        overdue: what of that should have been said by now.
    """

    people: int
    connected: int
    active_orders: int
    outbox: int
    overdue: int


@dataclass(frozen=True, slots=True)
class Backlog:
    """What the store holds that should soon be gone.

    Attributes:
        outbox: what must still be said.
        due: what of that is due.
        oldest_due_seconds: for how long at most; 0 when nothing is.
        open_intents: purchases of which it is not known what became of them.
        oldest_open_seconds: the age of the oldest; 0 without one.
    """

    outbox: int
    due: int
    oldest_due_seconds: float
    open_intents: int
    oldest_open_seconds: float


@dataclass(frozen=True, slots=True)
class Mishap:
    """An error that was logged.

    Attributes:
        event: what happened, in the log's words.
        error: the exception's type, if there was one; never its text.
    """

    at: datetime
    event: str
    error: str | None = None


@dataclass(frozen=True, slots=True)
class Insight:
    """The state of a running bot.

    Attributes:
        lag_seconds: how late the watcher was at worst within the last minutes.
        mishaps: the last ones, newest first.
    """

    census: Census
    lag_seconds: float
    mishaps: tuple[Mishap, ...]

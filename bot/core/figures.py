"""What is counted of the bot's work, for whoever looks at it from outside.

Nothing of anybody goes in: kinds, outcomes and durations alone. What listens is wired in; by
default nothing does.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from bot.core.message import Kind
from bot.core.order import Order, Sms


class Handled(StrEnum):
    """What became of an update."""

    OK = "ok"
    TROUBLE = "trouble"
    """Something outside failed, and the person was told or could not be told."""
    FAILED = "failed"
    """A mistake of ours."""
    IGNORED = "ignored"
    """Nobody wanted it."""


class Said(StrEnum):
    """What became of one try to say an outbox entry."""

    SENT = "sent"
    FLOOD_WAIT = "flood_wait"
    LOST = "lost"
    CLOSED = "closed"
    UNSENDABLE = "unsendable"
    UNWRITTEN = "unwritten"
    """How it went could not be stored."""
    FAILED = "failed"
    """A mistake of ours."""


class Figures(Protocol):
    """Takes note; never raises and never waits."""

    def handled(self, kind: str, outcome: Handled, seconds: float) -> None:
        """Take note of an update of this kind (Bot API, "Update") that took so long."""

    def found(self, order: Order, new_sms: Sequence[Sms], at: datetime) -> None:
        """Take note of SMS that the watcher has found and stored by ``at``."""

    def said(self, kind: Kind, outcome: Said, late_seconds: float) -> None:
        """Take note of a try to say an entry, so long after it fell due."""

    def waited_to_write(self, seconds: float) -> None:
        """Take note of how long a transaction waited until it could write."""


class NoFigures:
    """Listens to nothing."""

    def handled(self, kind: str, outcome: Handled, seconds: float) -> None:
        """Let it pass."""

    def found(self, order: Order, new_sms: Sequence[Sms], at: datetime) -> None:
        """Let it pass."""

    def said(self, kind: Kind, outcome: Said, late_seconds: float) -> None:
        """Let it pass."""

    def waited_to_write(self, seconds: float) -> None:
        """Let it pass."""

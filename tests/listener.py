"""Hears every figure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.core.figures import Handled, NoFigures, Said
from bot.core.message import Kind
from bot.core.order import Order, Sms


class Listener(NoFigures):
    """Keeps what it is told."""

    def __init__(self) -> None:
        self.updates: list[tuple[str, Handled]] = []
        self.sends: list[tuple[Kind, Said, float]] = []
        self.finds: list[tuple[int, tuple[Sms, ...], datetime]] = []
        self.writes = 0

    def handled(self, kind: str, outcome: Handled, seconds: float) -> None:
        """Keep an update; how long it took is not to be held to anything."""
        assert seconds >= 0
        self.updates.append((kind, outcome))

    def found(self, order: Order, new_sms: Sequence[Sms], at: datetime) -> None:
        """Keep what the watcher found."""
        self.finds.append((order.id, tuple(new_sms), at))

    def said(self, kind: Kind, outcome: Said, late_seconds: float) -> None:
        """Keep a try to say an entry."""
        self.sends.append((kind, outcome, late_seconds))

    def waited_to_write(self, seconds: float) -> None:
        """Count a transaction that writes."""
        assert seconds >= 0
        self.writes += 1

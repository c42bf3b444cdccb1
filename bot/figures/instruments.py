"""Every figure that is counted as it happens: its name, its meaning, its labels.

Labels have values from closed sets alone: kinds, endpoints, outcomes. What they mean and when to
worry is in ``docs/metrics.md``; a test holds it against what a running bot exposes.
"""

from __future__ import annotations

import itertools
import platform
from collections.abc import Iterable

from prometheus_client import (
    CollectorRegistry,
    Counter,
    GCCollector,
    Histogram,
    Info,
    PlatformCollector,
    ProcessCollector,
    disable_created_metrics,
)

from bot import __version__
from bot.core.figures import Handled, Said
from bot.core.message import Kind
from bot.jiema.observer import ENDPOINTS, Outcome

QUICK = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)
"""Seconds, for what should be over at once."""
LONG = (0.25, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 7.5, 10.0, 20.0, 30.0, 60.0, 300.0, 1800.0)
"""Seconds, for what takes as long as looks and messages are apart."""
UPDATE_KINDS = ("message", "edited_message", "callback_query", "inline_query", "my_chat_member")
LOOK_KINDS = ("order", "list")
TIMED = ("yes", "no")


class Instruments:
    """The counters and histograms of one bot, on a registry of its own."""

    def __init__(self) -> None:
        disable_created_metrics()  # type: ignore[no-untyped-call]  # untyped upstream
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        PlatformCollector(registry=self.registry)
        GCCollector(registry=self.registry)
        Info("jiema_bot_build", "Which bot this is.", registry=self.registry).info(
            {"version": __version__, "python": platform.python_version()}
        )
        self.updates = self._counter("updates", "Updates from Telegram.", "kind", "outcome")
        self.update_seconds = self._histogram(
            "update_seconds", "From an update's arrival until it was handled.", "kind"
        )
        self.api_calls = self._counter(
            "api_calls", "Calls of the service's API.", "endpoint", "outcome"
        )
        self.api_seconds = self._histogram(
            "api_call_seconds", "How long calls of the service's API took.", "endpoint"
        )
        self.budget_waits = self._histogram(
            "budget_wait_seconds",
            "How long calls waited for room in their key's rate window.",
            "kind",
            "purpose",
            buckets=LONG,
        )
        self.looks = self._counter("looks", "Looks of the watcher.", "kind", "outcome")
        self.detection = self._histogram(
            "detection_delay_seconds",
            "From an SMS's arrival at the service until the watcher had stored it.",
            buckets=LONG,
        )
        self.sms = self._counter(
            "sms_found", "SMS the watcher found; timed: the service said when they came.", "timed"
        )
        self.sends = self._counter("sends", "Tries to say an outbox entry.", "kind", "outcome")
        self.send_delay = self._histogram(
            "send_delay_seconds", "From due to sent, of what was sent.", "kind", buckets=LONG
        )
        self.telegram_calls = self._counter(
            "telegram_calls", "Calls of the Bot API.", "method", "outcome"
        )
        self.telegram_seconds = self._histogram(
            "telegram_call_seconds", "How long calls of the Bot API took.", "method"
        )
        self.write_waits = self._histogram(
            "database_write_wait_seconds", "How long transactions waited until they could write."
        )
        self._begin_at_zero()

    def _begin_at_zero(self) -> None:
        """Show from the start, as zero, what alerts ask for: what is absent raises none."""
        known: tuple[tuple[Counter, Iterable[str], Iterable[str]], ...] = (
            (self.updates, UPDATE_KINDS, Handled),
            (self.api_calls, ENDPOINTS, Outcome),
            (self.looks, LOOK_KINDS, Outcome),
            (self.sends, Kind, Said),
        )
        for counter, kinds, outcomes in known:
            for kind, outcome in itertools.product(kinds, outcomes):
                counter.labels(kind, outcome)
        for timed in TIMED:
            self.sms.labels(timed)

    def _counter(self, name: str, meaning: str, *labels: str) -> Counter:
        return Counter(f"jiema_bot_{name}", meaning, labels, registry=self.registry)

    def _histogram(
        self, name: str, meaning: str, *labels: str, buckets: tuple[float, ...] = QUICK
    ) -> Histogram:
        return Histogram(
            f"jiema_bot_{name}", meaning, labels, registry=self.registry, buckets=buckets
        )

"""Named places in the code paths of money and delivery where a test may kill the process.

The environment variable ``CRASH_AT`` picks one: ``NAME``, or ``NAME:3`` for its third passing.
Without it, passing a place costs one comparison.
"""

from __future__ import annotations

import os
import signal
from dataclasses import dataclass
from typing import Final

VARIABLE: Final = "CRASH_AT"

CRASH_POINTS: Final = (
    "polling.after_updates",
    "intake.after_store",
    "intake.before_done",
    "key.before_store",
    "key.after_store",
    "purchase.before_intent",
    "purchase.after_intent",
    "purchase.before_post",
    "purchase.after_post",
    "purchase.before_record",
    "purchase.after_record",
    "purchase.before_refusal",
    "purchase.after_refusal",
    "settle.before_adopt",
    "settle.after_adopt",
    "settle.before_nothing",
    "settle.after_nothing",
    "order.before_store",
    "order.after_store",
    "cancel.before_api",
    "cancel.after_api",
    "next.before_api",
    "next.after_api",
    "send.before",
    "send.after_yes",
    "post.after_yes",
    "send.after_put",
    "send.after_mark",
)
"""Every place there is, in the order in which an order's life passes them."""


@dataclass(slots=True)
class _Trap:
    name: str
    left: int

    def passed(self, name: str) -> None:
        if name != self.name:
            return
        self.left -= 1
        if self.left <= 0:
            os.kill(os.getpid(), signal.SIGKILL)


_trap: _Trap | None = None


def crash_point(name: str) -> None:
    """Die here, as by a power cut of the process (``SIGKILL``), if a test has asked for it."""
    if _trap is not None:
        _trap.passed(name)


def arm_crash_point() -> None:
    """Read ``CRASH_AT``; to be called once, at the start of the process.

    Raises:
        ValueError: it names no place there is.
    """
    global _trap  # noqa: PLW0603 - one process dies once
    name, _, passing = os.environ.get(VARIABLE, "").partition(":")
    if name and name not in CRASH_POINTS:
        raise ValueError(f"{VARIABLE} names no crash point: {name}")
    _trap = _Trap(name, int(passing or 1)) if name else None

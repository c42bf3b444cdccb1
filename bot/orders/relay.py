"""Joins those who change orders with those who must know, without either knowing the other."""

from __future__ import annotations

from collections.abc import Callable

from bot.core.order import Order
from bot.core.ports import Wake


class Relay:
    """Passes on "the outbox has news" and "this order changed"; connected once, at the start."""

    def __init__(self) -> None:
        self._wake: Wake | None = None
        self._changed: Callable[[Order], None] | None = None

    def connect(self, *, wake: Wake, changed: Callable[[Order], None]) -> None:
        """Name the notifier's and the watcher's ear."""
        self._wake = wake
        self._changed = changed

    def wake(self) -> None:
        """Tell the notifier that the outbox has something new."""
        if self._wake is not None:
            self._wake()

    def changed(self, order: Order) -> None:
        """Tell the watcher that an order was stored."""
        if self._changed is not None:
            self._changed(order)


def both(
    first: Callable[[Order], None], second: Callable[[Order], None]
) -> Callable[[Order], None]:
    """Return what passes an order on to two ears."""

    def changed(order: Order) -> None:
        first(order)
        second(order)

    return changed

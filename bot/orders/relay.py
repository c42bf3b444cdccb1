"""Joins those who change orders with those who must know, without either knowing the other."""

from __future__ import annotations

from collections.abc import Callable

from bot.core.news import News, NoNews, Topic
from bot.core.order import Order
from bot.core.ports import Wake


class Relay:
    """Passes on "the outbox has news" and "this order changed"; connected once, at the start.

    Args:
        news: passes it on to the other replicas.
    """

    def __init__(self, news: News | None = None) -> None:
        self._news = news or NoNews()
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
        self._news.tell(Topic.OUTBOX)

    def changed(self, order: Order) -> None:
        """Tell the watcher that an order was stored."""
        if self._changed is not None:
            self._changed(order)
        self._news.tell(Topic.ORDER, order.id)


def both(
    first: Callable[[Order], None], second: Callable[[Order], None]
) -> Callable[[Order], None]:
    """Return what passes an order on to two ears."""

    def changed(order: Order) -> None:
        first(order)
        second(order)

    return changed


def telling(stir: Callable[[], None], news: News, topic: Topic) -> Callable[[], None]:
    """Return what stirs a service here, and those of the other replicas."""

    def stirred() -> None:
        stir()
        news.tell(topic)

    return stirred


def rewatching(reload: Callable[[str | None], None], news: News) -> Callable[[str | None], None]:
    """Return what has orders read anew, and tells the other replicas of a key just accepted."""

    def rewatch(fingerprint: str | None) -> None:
        reload(fingerprint)
        if fingerprint is not None:
            news.tell(Topic.KEY, fingerprint)

    return rewatch
